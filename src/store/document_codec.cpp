// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_codec.h"

#include "store/packing.h"

#include <algorithm>

namespace policy {

namespace {

constexpr std::size_t languages = 4;

/// Ordinals of the recommendations that have a piece in each passage.
std::vector<std::vector<std::uint32_t>> recommendationsByPassage(const Document &document)
{
    std::vector<std::vector<std::uint32_t>> found(document.passages.size());
    for (std::size_t i = 0; i < document.recommendations.size(); ++i)
        for (const TextPiece &piece : document.recommendations[i].pieces) {
            auto &here = found.at(static_cast<std::size_t>(piece.passage));
            if (here.empty() || here.back() != i) here.push_back(static_cast<std::uint32_t>(i));
        }
    return found;
}

/// Whether the section's title is its heading passage's text, as it nearly always is.
bool titleIsPassage(const Section &section, const Document &document)
{
    return section.passage >= 0 &&
           document.passages.at(static_cast<std::size_t>(section.passage)).text == section.title;
}

std::string packSections(const Document &document)
{
    const std::vector<Section> &sections = document.sections;
    Packer out;
    out.number(sections.size());
    int index = 0;
    int line = 0;
    for (const Section &one : sections) {
        out.text(one.id);
        out.signedNumber(one.level);
        out.signedNumber(one.parent < 0 ? 0 : index - one.parent);
        out.text(one.label);
        out.signedNumber(one.passage);
        const bool elsewhere = titleIsPassage(one, document);
        out.number(elsewhere ? 1 : 0);
        if (!elsewhere) out.text(one.title);
        out.signedNumber(one.lines.first - line);
        out.signedNumber(one.lines.last - one.lines.first);
        out.number(static_cast<std::uint64_t>(one.language));
        line = one.lines.last;
        ++index;
    }
    return out.bytes();
}

void packLineMarks(Packer &out, const Passage &passage)
{
    const bool single = passage.lineMarks.size() == 1 &&
                        passage.lineMarks.front() == LineMark{0, passage.lines.first};
    // 1 stands for the usual single mark at the beginning; otherwise twice their number.
    out.number(single ? 1 : 2 * passage.lineMarks.size());
    if (single) return;
    std::size_t offset = 0;
    int line = passage.lines.first;
    for (const LineMark &mark : passage.lineMarks) {
        out.signedNumber(static_cast<std::int64_t>(mark.offset) -
                         static_cast<std::int64_t>(offset));
        out.signedNumber(mark.line - line);
        offset = mark.offset;
        line = mark.line;
    }
}

std::vector<LineMark> unpackLineMarks(Unpacker &in, LineRange lines)
{
    const std::uint64_t code = in.number();
    if (code == 1) return {{0, lines.first}};
    std::vector<LineMark> marks;
    std::int64_t offset = 0;
    int line = lines.first;
    for (std::uint64_t left = code / 2; left > 0; --left) {
        offset += in.signedNumber();
        line += in.integer();
        marks.push_back({static_cast<std::size_t>(offset), line});
    }
    return marks;
}

std::string packPassage(const Passage &passage, const std::vector<std::uint32_t> &recommendations)
{
    Packer out;
    out.number(static_cast<std::uint64_t>(passage.section + 1));
    out.text(passage.label);
    out.signedNumber(passage.lines.first);
    out.signedNumber(passage.lines.last - passage.lines.first);
    packLineMarks(out, passage);
    std::uint32_t before = 0;
    for (const std::uint32_t ordinal : recommendations) {
        out.number(ordinal - before);
        before = ordinal;
    }
    return out.bytes();
}

} // namespace

std::string recommendationKey(std::string_view document, std::string_view id)
{
    const bool usual = id.size() > document.size() && id.substr(0, document.size()) == document &&
                       id[document.size()] == '/';
    return usual ? std::string(id.substr(document.size() + 1)) : "/" + std::string(id);
}

std::string recommendationId(std::string_view document, std::string_view key)
{
    if (!key.empty() && key.front() == '/') return std::string(key.substr(1));
    return std::string(document) + "/" + std::string(key);
}

PackedDocument packDocument(const Document &document, const NameNumbers &numbers)
{
    PackedDocument packed;
    packed.sections = packSections(document);
    packed.facets = packFacets(document, numbers);
    const auto byPassage = recommendationsByPassage(document);
    for (std::size_t i = 0; i < document.passages.size(); ++i) {
        const Passage &one = document.passages[i];
        packed.passages.push_back({one.kind, one.language, packPassage(one, byPassage[i])});
    }
    std::map<std::string_view, std::uint32_t> ordinals;
    for (std::size_t i = 0; i < document.recommendations.size(); ++i)
        ordinals.emplace(document.recommendations[i].id, static_cast<std::uint32_t>(i));
    for (const Recommendation &one : document.recommendations)
        packed.recommendations.push_back({recommendationKey(document.catalogue.id, one.id),
                                          packRecommendation(one, document, numbers, ordinals)});
    return packed;
}

std::vector<Section> unpackSections(std::string_view sections,
                                    const std::function<std::string(int passage)> &textOf)
{
    Unpacker in(sections);
    std::vector<Section> found(in.count());
    int index = 0;
    int line = 0;
    for (Section &one : found) {
        one.id = in.text();
        one.level = in.integer();
        const int back = in.integer();
        if (back < 0 || back > index) throw Unpacker::Damaged();
        one.parent = back == 0 ? -1 : index - back;
        one.label = in.text();
        one.passage = in.integer();
        one.title = in.numberBelow(2) == 1 ? textOf(one.passage) : std::string(in.text());
        one.lines.first = line + in.integer();
        one.lines.last = one.lines.first + in.integer();
        one.language = static_cast<Language>(in.numberBelow(languages));
        line = one.lines.last;
        ++index;
    }
    return found;
}

Passage unpackPassage(int kind, int language, std::string_view detail, std::string text,
                      std::vector<std::uint32_t> *recommendations)
{
    if (kind < 0 || kind > static_cast<int>(PassageKind::Caption) || language < 0 ||
        language >= static_cast<int>(languages))
        throw Unpacker::Damaged();
    Unpacker in(detail);
    Passage passage;
    passage.kind = static_cast<PassageKind>(kind);
    passage.language = static_cast<Language>(language);
    passage.section = static_cast<int>(in.numberBelow(std::uint64_t{1} << 31U)) - 1;
    passage.label = in.text();
    passage.lines.first = in.integer();
    passage.lines.last = passage.lines.first + in.integer();
    passage.lineMarks = unpackLineMarks(in, passage.lines);
    passage.text = std::move(text);
    std::uint32_t ordinal = 0;
    while (recommendations != nullptr && !in.atEnd()) {
        ordinal += static_cast<std::uint32_t>(in.numberBelow(std::uint64_t{1} << 32U));
        recommendations->push_back(ordinal);
    }
    return passage;
}

} // namespace policy
