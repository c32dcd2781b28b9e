// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/corrections.h"

#include "keeping/near_words.h"
#include "keeping/quotation.h"
#include "text/characters.h"
#include "text/data_file.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <optional>

namespace policy {

namespace {

constexpr std::size_t enoughToBegin = 8; // characters that tell where a part begins
constexpr double oftenReworded = 0.4;    // of a part's characters

bool isStructural(CorrectionKind kind)
{
    return kind != CorrectionKind::Set && kind != CorrectionKind::Refuse;
}

/// The stretch without spaces at its ends.
Span trimmed(std::string_view text, Span span)
{
    while (!span.empty() && isSpace(utf8::decode(text, span.begin).value))
        span.begin += utf8::decode(text, span.begin).size;
    while (!span.empty() && isSpace(utf8::decodeBefore(text, span.end).value))
        span.end = utf8::decodeBefore(text, span.end).offset;
    return span;
}

std::string hashed(const std::string &words)
{
    return hexOf(hashOf(words)).substr(0, 6);
}

/// Corrections of one document's recommendations, in their order.
class Redrawing {
public:
    Redrawing(Document &document, const WriteText &write) : document_(document), write_(write) {}

    /// False when there is nothing that it could hold on to.
    bool apply(const Correction &one)
    {
        switch (one.kind) {
        case CorrectionKind::Merge: return merge(one);
        case CorrectionKind::Split: return split(one);
        case CorrectionKind::Add: return add(one);
        case CorrectionKind::Remove: return remove(one);
        case CorrectionKind::Set:
        case CorrectionKind::Refuse: break;
        }
        return true;
    }

    /// Ids of others that a recommendation names must be there.
    void mendCounterparts()
    {
        for (Recommendation &one : document_.recommendations) {
            if (const auto now = renamed_.find(one.counterpart); now != renamed_.end())
                one.counterpart = now->second;
            const auto names = [&](const Recommendation &other) {
                return other.id == one.counterpart;
            };
            if (std::ranges::none_of(document_.recommendations, names)) one.counterpart.clear();
        }
    }

private:
    std::vector<Recommendation> &all() { return document_.recommendations; }
    Recommendation &at(int index) { return all()[static_cast<std::size_t>(index)]; }

    std::vector<int> find(const std::vector<Quotation> &quotations)
    {
        std::vector<const Quotation *> wanted;
        for (const Quotation &one : quotations)
            wanted.push_back(&one);
        return WordFinder(document_).recommendations(wanted, correctedAgreement);
    }

    bool merge(const Correction &correction)
    {
        std::vector<int> found = find(correction.on);
        if (std::ranges::find(found, -1) != found.end()) return false;
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        Recommendation &first = at(found.front());
        for (std::size_t i = 1; i < found.size(); ++i) {
            const Recommendation &other = at(found[i]);
            first.pieces.insert(first.pieces.end(), other.pieces.begin(), other.pieces.end());
            if (first.counterpart.empty()) first.counterpart = other.counterpart;
            renamed_[other.id] = first.id;
        }
        if (found.size() == 1) return true; // the program reads them as one by now
        joinPieces(first);
        write_(document_, first);
        for (std::size_t i = found.size(); --i > 0;)
            all().erase(all().begin() + found[i]);
        return true;
    }

    /// In reading order; pieces of a passage with nothing but spaces between them become one.
    void joinPieces(Recommendation &one) const
    {
        std::ranges::sort(one.pieces, [](const TextPiece &a, const TextPiece &b) {
            return std::pair(a.passage, a.span) < std::pair(b.passage, b.span);
        });
        std::vector<TextPiece> joined;
        for (const TextPiece &piece : one.pieces) {
            if (!joined.empty() && joined.back().passage == piece.passage) {
                TextPiece &last = joined.back();
                const std::string &text =
                    document_.passages[static_cast<std::size_t>(piece.passage)].text;
                const Span gap{last.span.end, std::max(last.span.end, piece.span.begin)};
                if (trimmed(text, gap).empty()) {
                    last.span.end = std::max(last.span.end, piece.span.end);
                    continue;
                }
            }
            joined.push_back(piece);
        }
        one.pieces = std::move(joined);
    }

    bool split(const Correction &correction)
    {
        if (correction.on.size() != 2) return false;
        const Quotation &second = correction.on[1];
        const int found = find({correction.on[0]}).front();
        if (found < 0) return false;
        const std::size_t place = splitPlace(at(found), second);
        // Where a recommendation begins with these words by now, the program splits there itself.
        if (place == 0) return beginsSomewhere(second);
        Recommendation part = at(found);
        part.id = freeId(at(found).id + "+" + hashed(second.exact));
        part.label.clear();
        part.title.clear();
        part.counterpart.clear();
        part.pieces = cut(at(found), {place, at(found).text.size()});
        at(found).pieces = cut(at(found), {0, place});
        write_(document_, at(found));
        write_(document_, part);
        all().insert(all().begin() + found + 1, std::move(part));
        return true;
    }

    bool beginsSomewhere(const Quotation &words)
    {
        const std::u32string wanted = bareCharacters(words.exact).substr(0, enoughToBegin);
        return std::ranges::any_of(all(), [&](const Recommendation &one) {
            return bareCharacters(one.text).starts_with(wanted);
        });
    }

    /// The pieces that make up a stretch of the recommendation's text.
    [[nodiscard]] std::vector<TextPiece> cut(const Recommendation &one, Span wanted) const
    {
        std::vector<TextPiece> pieces;
        for (const TextPiece &piece : one.pieces) {
            const Span in{std::max(wanted.begin, piece.offset),
                          std::min(wanted.end, piece.offset + piece.span.size())};
            if (in.empty()) continue;
            const std::string &text =
                document_.passages[static_cast<std::size_t>(piece.passage)].text;
            const Span span = trimmed(text, {in.begin - piece.offset + piece.span.begin,
                                             in.end - piece.offset + piece.span.begin});
            if (!span.empty()) pieces.push_back({0, piece.passage, span});
        }
        return pieces;
    }

    bool add(const Correction &correction)
    {
        const Quotation &words = correction.on.front();
        const auto stretch = WordFinder(document_).stretch(words);
        if (!stretch) return false;
        if (recommendationAt(document_, *stretch) >= 0) return true; // found by now
        Recommendation one;
        one.pieces = piecesOf(document_, *stretch);
        if (one.pieces.empty()) return false;
        const Passage &from = document_.passages[static_cast<std::size_t>(stretch->first)];
        if (stretch->first < one.pieces.front().passage) {
            one.title = from.text;
            one.label = from.label;
        } else if (one.pieces.front().span.begin == 0) {
            one.label = from.label;
        }
        one.section =
            document_.passages[static_cast<std::size_t>(one.pieces.front().passage)].section;
        one.stage = stageFromName(correction.value);
        one.stageOrigin = Origin::Person;
        std::string id = document_.catalogue.id;
        if (one.section >= 0)
            id += "/" + document_.sections[static_cast<std::size_t>(one.section)].id;
        one.id = freeId(id + "/+" + hashed(words.exact));
        write_(document_, one);
        const auto after = std::ranges::find_if(all(), [&](const Recommendation &other) {
            return !other.pieces.empty() &&
                   std::pair(other.pieces.front().passage, other.pieces.front().span) >
                       std::pair(one.pieces.front().passage, one.pieces.front().span);
        });
        all().insert(after, std::move(one));
        return true;
    }

    bool remove(const Correction &correction)
    {
        const int found = find({correction.on.front()}).front();
        if (found >= 0) {
            all().erase(all().begin() + found);
            return true;
        }
        // What the program does not take for a recommendation any more needs no removing.
        return !WordFinder(document_).places(correction.on.front().exact).empty();
    }

    [[nodiscard]] std::string freeId(const std::string &wanted) const
    {
        std::string id = wanted;
        const auto taken = [&](const Recommendation &one) { return one.id == id; };
        for (int number = 2; std::ranges::any_of(document_.recommendations, taken); ++number)
            id = wanted + "~" + std::to_string(number);
        return id;
    }

    Document &document_;
    const WriteText &write_;
    std::map<std::string, std::string> renamed_;
};

void setRegion(Recommendation &one, const std::string &region)
{
    const auto found = std::ranges::find(one.regions, region, &RegionTag::region);
    if (found == one.regions.end()) {
        one.regions.push_back({region, RegionRole::About, Origin::Person, {}, ""});
        return;
    }
    found->role = RegionRole::About;
    found->origin = Origin::Person;
}

/// After the sectors that were set before it, in front of those that were read.
void setSector(Recommendation &one, const std::string &sector)
{
    SectorTag tag{sector, 1, Origin::Person, {}, ""};
    if (const auto found = std::ranges::find(one.sectors, sector, &SectorTag::sector);
        found != one.sectors.end()) {
        tag.spans = found->spans;
        tag.evidence = found->evidence;
        one.sectors.erase(found);
    }
    const auto read = std::ranges::find_if(
        one.sectors, [](const SectorTag &other) { return other.origin != Origin::Person; });
    one.sectors.insert(read, std::move(tag));
}

void applyTag(Recommendation &one, const Correction &correction)
{
    const bool set = correction.kind == CorrectionKind::Set;
    switch (correction.facet) {
    case Facet::Region:
        if (set)
            setRegion(one, correction.value);
        else
            std::erase_if(one.regions,
                          [&](const RegionTag &tag) { return tag.region == correction.value; });
        return;
    case Facet::Sector:
        if (set)
            setSector(one, correction.value);
        else
            std::erase_if(one.sectors,
                          [&](const SectorTag &tag) { return tag.sector == correction.value; });
        return;
    case Facet::Stage:
        one.stage = stageFromName(correction.value);
        one.stageOrigin = Origin::Person;
        return;
    case Facet::Document:
    case Facet::Actor:
    case Facet::Language:
    case Facet::Collection:
    case Facet::Date: return;
    }
}

} // namespace

std::vector<TextPiece> piecesOf(const Document &document, const Stretch &stretch)
{
    std::vector<TextPiece> pieces;
    for (int at = stretch.first; at <= stretch.last; ++at) {
        const Passage &passage = document.passages[static_cast<std::size_t>(at)];
        const Span span =
            trimmed(passage.text, {at == stretch.first ? stretch.begin : 0,
                                   at == stretch.last ? stretch.end : passage.text.size()});
        const bool heads =
            passage.kind == PassageKind::Heading && pieces.empty() && at < stretch.last;
        if (!span.empty() && !heads) pieces.push_back({0, at, span});
    }
    return pieces;
}

std::size_t splitPlace(const Recommendation &recommendation, const Quotation &second)
{
    const std::u32string all = bareCharacters(recommendation.text);
    const std::u32string wanted = bareCharacters(second.exact);
    if (wanted.empty()) return 0;
    std::size_t found = all.find(wanted);
    if (found == std::u32string::npos && wanted.size() > enoughToBegin)
        found = all.find(wanted.substr(0, enoughToBegin));
    if (found == std::u32string::npos) {
        const auto near = nearWords(all, wanted, oftenReworded);
        found = near ? near->begin : 0;
    }
    if (found == 0) return 0;
    std::size_t passed = 0; // characters but spaces
    for (const auto [value, offset, size] : utf8::CodePoints(recommendation.text))
        if (!isSpace(value) && passed++ == found) return offset;
    return 0;
}

std::vector<std::int64_t> redraw(Document &document, const std::vector<Correction> &corrections,
                                 const WriteText &write)
{
    std::vector<std::int64_t> lost;
    Redrawing redrawing(document, write);
    bool any = false;
    for (const Correction &one : corrections) {
        if (!isStructural(one.kind) || one.on.empty()) continue;
        any = true;
        if (!redrawing.apply(one)) lost.push_back(one.number);
    }
    if (any) redrawing.mendCounterparts();
    return lost;
}

std::vector<std::int64_t> judge(Document &document, const std::vector<Correction> &corrections,
                                const Vocabulary &regions, const Vocabulary &sectors)
{
    std::vector<const Correction *> wanted;
    std::vector<const Quotation *> on;
    for (const Correction &one : corrections) {
        if (isStructural(one.kind) || one.on.empty()) continue;
        wanted.push_back(&one);
        on.push_back(&one.on.front());
    }
    if (wanted.empty()) return {};
    const std::vector<int> found = WordFinder(document).recommendations(on, correctedAgreement);
    std::vector<std::int64_t> lost;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Correction &one = *wanted[i];
        const bool known = one.facet == Facet::Stage ||
                           (one.facet == Facet::Region ? regions : sectors).find(one.value);
        if (found[i] < 0 || !known)
            lost.push_back(one.number);
        else
            applyTag(document.recommendations[static_cast<std::size_t>(found[i])], one);
    }
    return lost;
}

} // namespace policy
