// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_codec.h"
#include "store/packing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace policy {

namespace {

constexpr double scoreSteps = 10000; // scores keep four decimals
constexpr std::uint64_t stages = 3;
constexpr std::uint64_t languages = 4;
constexpr std::uint64_t origins = 3;

/// What of a recommendation follows from the rest and is not stored; the bits say where it does
/// not.
enum Exception : std::uint64_t { OwnText = 1, OwnLabel = 2, OwnLines = 4, StageByPerson = 8 };
constexpr std::uint64_t exceptionCodes = 16;

/// Where a title comes from.
enum TitleFrom : std::uint64_t { NoTitle, TitleInText, TitleOfSection, OwnTitle };

/// How a tag's evidence follows from its spans.
enum EvidenceFrom : std::uint64_t { EverySpan, DistinctSpans, OwnEvidence, InHeading };
constexpr std::uint64_t evidenceWays = 4;

using PassageAt = std::function<const Passage &(int)>;

std::string textOfPieces(const std::vector<TextPiece> &pieces, const PassageAt &passage)
{
    std::string text;
    for (const TextPiece &piece : pieces) {
        if (&piece != &pieces.front()) text += '\n';
        text += std::string_view(passage(piece.passage).text)
                    .substr(piece.span.begin, piece.span.size());
    }
    return text;
}

LineRange linesOfPieces(const std::vector<TextPiece> &pieces, const PassageAt &passage)
{
    if (pieces.empty()) return {};
    const TextPiece &first = pieces.front();
    const TextPiece &last = pieces.back();
    return {linesOf(passage(first.passage), first.span).first,
            linesOf(passage(last.passage), last.span).last};
}

std::string joined(std::string_view text, const std::vector<Span> &spans, bool distinct)
{
    std::string words;
    std::vector<std::string_view> seen;
    for (const Span span : spans) {
        const std::string_view word = text.substr(span.begin, span.size());
        if (distinct && std::find(seen.begin(), seen.end(), word) != seen.end()) continue;
        seen.push_back(word);
        words += (words.empty() ? "" : "、") + std::string(word);
    }
    return words;
}

void packSpans(Packer &out, const std::vector<Span> &spans)
{
    std::size_t before = 0;
    for (const Span span : spans)
        out.span(span, before);
}

std::vector<Span> unpackSpans(Unpacker &in, std::uint64_t count, std::size_t size)
{
    std::vector<Span> spans;
    std::size_t before = 0;
    for (; count > 0; --count)
        spans.push_back(in.span(before, size));
    return spans;
}

/// The headings over a recommendation, the nearest first.
std::vector<std::string_view> headingsOver(int section, const std::vector<Section> &sections)
{
    std::vector<std::string_view> titles;
    while (section >= 0 && titles.size() < sections.size()) {
        const auto index = static_cast<std::size_t>(section);
        if (index >= sections.size()) break; // of damaged bytes
        const Section &one = sections[index];
        titles.push_back(one.title);
        section = one.parent;
    }
    return titles;
}

/// Where evidence stands in a heading.
struct HeadingPlace {
    std::size_t heading;
    std::size_t begin;
};

std::optional<HeadingPlace> placeInHeadings(const std::string &evidence,
                                            const std::vector<std::string_view> &headings)
{
    for (std::size_t i = 0; i < headings.size(); ++i)
        if (const std::size_t at = headings[i].find(evidence); at != std::string_view::npos)
            return HeadingPlace{i, at};
    return std::nullopt;
}

void packEvidence(Packer &out, std::string_view text, const std::vector<Span> &spans,
                  const std::string &evidence, const std::vector<std::string_view> &headings)
{
    EvidenceFrom from = joined(text, spans, false) == evidence  ? EverySpan
                        : joined(text, spans, true) == evidence ? DistinctSpans
                                                                : OwnEvidence;
    std::optional<HeadingPlace> place;
    if (from == OwnEvidence) place = placeInHeadings(evidence, headings);
    if (place) from = InHeading;
    out.number(spans.size() * evidenceWays + from);
    packSpans(out, spans);
    if (from == OwnEvidence) out.text(evidence);
    if (!place) return;
    out.number(place->heading);
    out.number(place->begin);
    out.number(evidence.size());
}

std::string unpackFromHeading(Unpacker &in, const std::vector<std::string_view> &headings)
{
    const std::uint64_t heading = in.numberBelow(headings.size());
    const std::string_view title = headings[heading];
    const std::uint64_t begin = in.numberBelow(title.size() + 1);
    return std::string(title.substr(begin, in.numberBelow(title.size() - begin + 1)));
}

void unpackEvidence(Unpacker &in, std::string_view text, std::vector<Span> &spans,
                    std::string &evidence, const std::vector<std::string_view> &headings)
{
    const std::uint64_t code = in.number();
    spans = unpackSpans(in, code / evidenceWays, text.size());
    switch (code % evidenceWays) {
    case OwnEvidence: evidence = in.text(); return;
    case InHeading: evidence = unpackFromHeading(in, headings); return;
    default: evidence = joined(text, spans, code % evidenceWays == DistinctSpans);
    }
}

void packMentions(Packer &out, std::string_view text, const std::vector<Mention> &mentions)
{
    out.number(mentions.size());
    std::size_t before = 0;
    for (const Mention &one : mentions) {
        const bool own = text.substr(one.span.begin, one.span.size()) != one.text;
        const bool normalised = !one.normalised.empty();
        out.number((own ? 1U : 0U) + (normalised ? 2U : 0U));
        out.span(one.span, before);
        if (own) out.text(one.text);
        if (normalised) out.text(one.normalised);
    }
}

std::vector<Mention> unpackMentions(Unpacker &in, std::string_view text)
{
    std::vector<Mention> mentions(in.count());
    std::size_t before = 0;
    for (Mention &one : mentions) {
        const std::uint64_t code = in.numberBelow(4);
        one.span = in.span(before, text.size());
        one.text = (code & 1U) != 0 ? in.text() : text.substr(one.span.begin, one.span.size());
        if ((code & 2U) != 0) one.normalised = in.text();
    }
    return mentions;
}

void packPieces(Packer &out, const std::vector<TextPiece> &pieces, const PassageAt &passage)
{
    out.number(pieces.size());
    int before = 0;
    for (const TextPiece &piece : pieces) {
        const bool whole = piece.span == Span{0, passage(piece.passage).text.size()};
        // The passage relative to the last one, and in the lowest bit whether it is the whole one.
        out.signedNumber(std::int64_t{piece.passage - before} * 2 + (whole ? 1 : 0));
        if (!whole) {
            out.number(piece.span.begin);
            out.number(piece.span.size());
        }
        before = piece.passage;
    }
}

std::vector<TextPiece> unpackPieces(Unpacker &in, const PassageAt &passage)
{
    std::vector<TextPiece> pieces(in.count());
    int before = 0;
    std::size_t offset = 0;
    for (TextPiece &piece : pieces) {
        const int code = in.integer();
        const bool whole = (code & 1) != 0;
        piece.passage = before + (code - (whole ? 1 : 0)) / 2;
        const std::size_t size = passage(piece.passage).text.size();
        piece.span = {0, size};
        if (!whole) {
            piece.span.begin = in.numberBelow(size + 1);
            piece.span.end = piece.span.begin + in.numberBelow(size - piece.span.begin + 1);
        }
        piece.offset = offset;
        offset += piece.span.size() + 1;
        before = piece.passage;
    }
    return pieces;
}

void packTitle(Packer &out, const Recommendation &one, const std::vector<Section> &sections)
{
    const std::size_t inText = one.title.empty() ? std::string::npos : one.text.find(one.title);
    if (one.title.empty()) {
        out.number(NoTitle);
    } else if (inText != std::string::npos) {
        out.number(TitleInText);
        out.number(inText);
        out.number(one.title.size());
    } else if (one.section >= 0 &&
               sections.at(static_cast<std::size_t>(one.section)).title == one.title) {
        out.number(TitleOfSection);
    } else {
        out.number(OwnTitle);
        out.text(one.title);
    }
}

std::string unpackTitle(Unpacker &in, const Recommendation &one,
                        const std::vector<Section> &sections)
{
    switch (in.number()) {
    case NoTitle: return {};
    case TitleInText: {
        const std::size_t begin = in.numberBelow(one.text.size() + 1);
        return one.text.substr(begin, in.numberBelow(one.text.size() - begin + 1));
    }
    case TitleOfSection:
        if (one.section < 0) throw Unpacker::Damaged();
        return sections[static_cast<std::size_t>(one.section)].title;
    case OwnTitle: return std::string(in.text());
    default: throw Unpacker::Damaged();
    }
}

void packTags(Packer &out, const Recommendation &one, const std::vector<Section> &sections,
              const NameNumbers &numbers)
{
    const auto headings = headingsOver(one.section, sections);
    out.number(one.regions.size());
    for (const RegionTag &tag : one.regions) {
        const auto code =
            static_cast<std::uint64_t>(tag.origin) * 2 + static_cast<std::uint64_t>(tag.role);
        out.number(numbers.region(tag.region));
        out.number(code);
        packEvidence(out, one.text, tag.spans, tag.evidence, headings);
    }
    out.number(one.sectors.size());
    for (const SectorTag &tag : one.sectors) {
        const auto score =
            static_cast<std::uint64_t>(std::lround(std::clamp(tag.score, 0.0, 1.0) * scoreSteps));
        out.number(numbers.sector(tag.sector));
        out.number(score * origins + static_cast<std::uint64_t>(tag.origin));
        packEvidence(out, one.text, tag.spans, tag.evidence, headings);
    }
}

void unpackTags(Unpacker &in, Recommendation &one, const std::vector<Section> &sections,
                const NumberNames &names)
{
    const auto headings = headingsOver(one.section, sections);
    one.regions.resize(in.count());
    for (RegionTag &tag : one.regions) {
        tag.region = names.region(static_cast<std::uint32_t>(in.number()));
        const std::uint64_t code = in.numberBelow(origins * 2);
        tag.origin = static_cast<Origin>(code / 2);
        tag.role = static_cast<RegionRole>(code % 2);
        unpackEvidence(in, one.text, tag.spans, tag.evidence, headings);
    }
    one.sectors.resize(in.count());
    for (SectorTag &tag : one.sectors) {
        tag.sector = names.sector(static_cast<std::uint32_t>(in.number()));
        const std::uint64_t code = in.number();
        tag.origin = static_cast<Origin>(code % origins);
        tag.score = static_cast<double>(code / origins) / scoreSteps;
        unpackEvidence(in, one.text, tag.spans, tag.evidence, headings);
    }
}

} // namespace

std::string packRecommendation(const Recommendation &one, const Document &document,
                               const NameNumbers &numbers,
                               const std::map<std::string_view, std::uint32_t> &ordinals)
{
    const auto passage = [&](int index) -> const Passage & {
        return document.passages.at(static_cast<std::size_t>(index));
    };
    const std::string labelThere =
        one.pieces.empty() ? "" : passage(one.pieces.front().passage).label;
    std::uint64_t exceptions = 0;
    if (textOfPieces(one.pieces, passage) != one.text) exceptions |= OwnText;
    if (labelThere != one.label) exceptions |= OwnLabel;
    if (linesOfPieces(one.pieces, passage) != one.lines) exceptions |= OwnLines;
    if (one.stageOrigin == Origin::Person) exceptions |= StageByPerson;

    Packer out;
    out.number((exceptions * stages + static_cast<std::uint64_t>(one.stage)) * languages +
               static_cast<std::uint64_t>(one.language));
    out.number(static_cast<std::uint64_t>(one.section + 1));
    packPieces(out, one.pieces, passage);
    if ((exceptions & OwnText) != 0) {
        out.text(one.text);
        for (const TextPiece &piece : one.pieces)
            out.number(piece.offset);
    }
    if ((exceptions & OwnLabel) != 0) out.text(one.label);
    if ((exceptions & OwnLines) != 0) {
        out.signedNumber(one.lines.first);
        out.signedNumber(one.lines.last - one.lines.first);
    }
    packTitle(out, one, document.sections);
    out.number(one.measures.size());
    packSpans(out, one.measures);
    packTags(out, one, document.sections, numbers);
    packMentions(out, one.text, one.actors);
    packMentions(out, one.text, one.amounts);
    packMentions(out, one.text, one.dates);
    const auto counterpart = ordinals.find(one.counterpart);
    out.number(counterpart == ordinals.end() ? 0 : counterpart->second + 1);
    return out.bytes();
}

Recommendation unpackRecommendation(std::string_view key, std::string_view detail,
                                    const DocumentParts &parts, const NumberNames &names)
{
    Unpacker in(detail);
    Recommendation one;
    one.id = recommendationId(parts.id, key);
    const std::uint64_t code = in.numberBelow(exceptionCodes * stages * languages);
    const std::uint64_t exceptions = code / (stages * languages);
    one.stage = static_cast<Stage>(code / languages % stages);
    if ((exceptions & StageByPerson) != 0) one.stageOrigin = Origin::Person;
    one.language = static_cast<Language>(code % languages);
    one.section = static_cast<int>(in.numberBelow(parts.sections.size() + 1)) - 1;
    one.pieces = unpackPieces(in, parts.passage);
    if ((exceptions & OwnText) != 0) {
        one.text = in.text();
        for (TextPiece &piece : one.pieces)
            piece.offset = in.numberBelow(one.text.size() + 1);
    } else {
        one.text = textOfPieces(one.pieces, parts.passage);
    }
    if ((exceptions & OwnLabel) != 0)
        one.label = in.text();
    else if (!one.pieces.empty())
        one.label = parts.passage(one.pieces.front().passage).label;
    if ((exceptions & OwnLines) != 0) {
        one.lines.first = in.integer();
        one.lines.last = one.lines.first + in.integer();
    } else {
        one.lines = linesOfPieces(one.pieces, parts.passage);
    }
    one.title = unpackTitle(in, one, parts.sections);
    one.measures = unpackSpans(in, in.count(), one.text.size());
    unpackTags(in, one, parts.sections, names);
    one.actors = unpackMentions(in, one.text);
    one.amounts = unpackMentions(in, one.text);
    one.dates = unpackMentions(in, one.text);
    if (const std::uint64_t ordinal = in.number(); ordinal > 0)
        one.counterpart =
            recommendationId(parts.id, parts.keyOf(static_cast<std::uint32_t>(ordinal - 1)));
    return one;
}

} // namespace policy
