// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/quotation.h"

#include "compare/text_diff.h"
#include "keeping/near_words.h"
#include "model/error.h"
#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy {

namespace {

constexpr std::size_t contextLength = 32; // characters kept on each side of a stretch
constexpr std::size_t enoughWords = 24; // weight (see weightOf) of words that speak for themselves
constexpr std::size_t enoughOnce = 12;  // and of words that stand in the document only once
constexpr std::size_t shortestPart = 8; // characters of a part that is taken for the whole
constexpr double worthComparing = 0.3;  // of their character pairs

const Passage &passageAt(const Document &document, int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= document.passages.size())
        throw UsageError("\"" + document.catalogue.id + "\" has no passage " +
                         std::to_string(index) + ".");
    return document.passages[static_cast<std::size_t>(index)];
}

std::string withoutSpaces(std::string_view text)
{
    std::string bare;
    for (const auto [value, offset, size] : utf8::CodePoints(text))
        if (!isSpace(value)) bare.append(text, offset, size);
    return bare;
}

/// The last characters of what stands before a place, the first of what stands after it; across
/// passages.
std::string before(const Document &document, int passage, std::size_t offset)
{
    std::string words = passageAt(document, passage).text.substr(0, offset);
    while (--passage >= 0 && words.size() < 4 * contextLength)
        words = passageAt(document, passage).text + "\n" + words;
    const std::size_t length = utf8::length(words);
    return length <= contextLength
               ? words
               : words.substr(utf8::offsetOfIndex(words, length - contextLength));
}

std::string after(const Document &document, int passage, std::size_t offset)
{
    std::string words = passageAt(document, passage).text.substr(offset);
    const int count = static_cast<int>(document.passages.size());
    while (++passage < count && words.size() < 4 * contextLength)
        words += "\n" + passageAt(document, passage).text;
    return words.substr(0, utf8::offsetOfIndex(words, contextLength));
}

std::size_t commonEnd(std::u32string_view a, std::u32string_view b)
{
    const auto [end, other] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return static_cast<std::size_t>(end - a.rbegin());
}

std::size_t commonBegin(std::u32string_view a, std::u32string_view b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(end - a.begin());
}

/// How much characters tell: a Chinese one as much as two letters.
std::size_t weightOf(std::u32string_view characters)
{
    std::size_t weight = 0;
    for (const char32_t c : characters)
        weight += isCjk(c) ? 2 : 1;
    return weight;
}

} // namespace

Quotation quotationOf(const Recommendation &recommendation)
{
    return {recommendation.id, recommendation.text, "", ""};
}

std::string wordsOf(const Document &document, const Stretch &stretch)
{
    std::string words;
    for (int at = stretch.first; at <= stretch.last; ++at) {
        const std::string &text = passageAt(document, at).text;
        const std::size_t begin = at == stretch.first ? stretch.begin : 0;
        const std::size_t end = at == stretch.last ? stretch.end : text.size();
        if (begin > end || end > text.size())
            throw UsageError("Passage " + std::to_string(at) + " of \"" + document.catalogue.id +
                             "\" has no such stretch.");
        words += (at == stretch.first ? "" : "\n") + text.substr(begin, end - begin);
    }
    if (withoutSpaces(words).empty())
        throw UsageError("There are no words in that stretch of \"" + document.catalogue.id +
                         "\".");
    return words;
}

Quotation quotationOf(const Document &document, const Stretch &stretch)
{
    std::string words = wordsOf(document, stretch);
    return {"", std::move(words), before(document, stretch.first, stretch.begin),
            after(document, stretch.last, stretch.end)};
}

int recommendationAt(const Document &document, const Stretch &stretch)
{
    for (std::size_t i = 0; i < document.recommendations.size(); ++i)
        for (const TextPiece &piece : document.recommendations[i].pieces) {
            const bool from = piece.passage > stretch.first ||
                              (piece.passage == stretch.first && piece.span.end > stretch.begin);
            const bool to = piece.passage < stretch.last ||
                            (piece.passage == stretch.last && piece.span.begin < stretch.end);
            if (from && to) return static_cast<int>(i);
        }
    return -1;
}

/// The document's text as one run of characters without spaces, and where each stands.
struct WordFinder::Text {
    std::u32string characters;
    std::vector<std::uint32_t> offsets; ///< of each character in its passage, bytes
    std::vector<std::size_t> firstOf;   ///< character of each passage; one more at the end

    explicit Text(const Document &document)
    {
        for (const Passage &passage : document.passages) {
            firstOf.push_back(characters.size());
            for (const auto [value, offset, size] : utf8::CodePoints(passage.text)) {
                if (isSpace(value)) continue;
                characters += value;
                offsets.push_back(static_cast<std::uint32_t>(offset));
            }
        }
        firstOf.push_back(characters.size());
    }

    [[nodiscard]] int passageOf(std::size_t at) const
    {
        return static_cast<int>(std::ranges::upper_bound(firstOf, at) - firstOf.begin()) - 1;
    }

    [[nodiscard]] Stretch stretch(const Document &document, std::size_t begin,
                                  std::size_t end) const
    {
        const int last = passageOf(end - 1);
        const std::string &text = document.passages[static_cast<std::size_t>(last)].text;
        return {passageOf(begin), offsets[begin], last, utf8::decode(text, offsets[end - 1]).end()};
    }
};

WordFinder::WordFinder(const Document &document) : document_(document)
{
    for (const Recommendation &one : document.recommendations)
        bare_.push_back(withoutSpaces(one.text));
}

WordFinder::~WordFinder() = default;
WordFinder::WordFinder(WordFinder &&) noexcept = default;

const WordFinder::Text &WordFinder::text() const
{
    if (!text_) text_ = std::make_unique<Text>(document_);
    return *text_;
}

std::vector<int> WordFinder::recommendations(const std::vector<const Quotation *> &quotations,
                                             double agreement) const
{
    std::vector<int> found;
    std::vector<bool> taken(bare_.size());
    for (const Quotation *one : quotations) {
        found.push_back(withSameWords(*one));
        if (found.back() >= 0) taken[static_cast<std::size_t>(found.back())] = true;
    }
    for (std::size_t i = 0; i < quotations.size(); ++i) {
        if (found[i] >= 0) continue;
        found[i] = withPartOf(*quotations[i]);
        if (found[i] < 0) found[i] = mostLike(*quotations[i], taken, agreement);
    }
    return found;
}

int WordFinder::withSameWords(const Quotation &quotation) const
{
    const std::string wanted = withoutSpaces(quotation.exact);
    int found = -1;
    for (std::size_t i = 0; i < bare_.size(); ++i) {
        if (bare_[i] != wanted) continue;
        if (document_.recommendations[i].id == quotation.recommendation) return static_cast<int>(i);
        if (found < 0) found = static_cast<int>(i);
    }
    return found;
}

int WordFinder::withPartOf(const Quotation &quotation) const
{
    const std::string wanted = withoutSpaces(quotation.exact);
    int best = -1;
    std::size_t most = 0;
    for (std::size_t i = 0; i < bare_.size(); ++i) {
        const std::string &one = bare_[i];
        const std::string &part = one.size() < wanted.size() ? one : wanted;
        const std::string &whole = one.size() < wanted.size() ? wanted : one;
        if (part.size() <= most || utf8::length(part) < shortestPart ||
            whole.find(part) == std::string::npos)
            continue;
        most = part.size();
        best = static_cast<int>(i);
    }
    return best;
}

int WordFinder::mostLike(const Quotation &quotation, const std::vector<bool> &taken,
                         double agreement) const
{
    const std::string wanted = withoutSpaces(quotation.exact);
    int best = -1;
    for (std::size_t i = 0; i < bare_.size(); ++i) {
        if (taken[i] || sharedPairs(wanted, bare_[i]) < worthComparing) continue;
        const double ratio =
            diffRatio(diffTexts(quotation.exact, document_.recommendations[i].text));
        if (ratio < agreement) continue;
        agreement = ratio;
        best = static_cast<int>(i);
    }
    return best;
}

std::vector<Stretch> WordFinder::places(std::string_view words) const
{
    const std::u32string wanted = bareCharacters(words);
    std::vector<Stretch> found;
    if (wanted.empty()) return found;
    const std::u32string &all = text().characters;
    for (std::size_t at = all.find(wanted); at != std::u32string::npos;
         at = all.find(wanted, at + wanted.size()))
        found.push_back(text().stretch(document_, at, at + wanted.size()));
    return found;
}

std::optional<Stretch> WordFinder::stretch(const Quotation &quotation) const
{
    const std::u32string wanted = bareCharacters(quotation.exact);
    const std::u32string prefix = bareCharacters(quotation.prefix);
    const std::u32string suffix = bareCharacters(quotation.suffix);
    if (wanted.empty()) return {};
    const std::u32string_view all = text().characters;
    const auto agreementAt = [&](std::size_t begin, std::size_t end) {
        const std::size_t before = commonEnd(all.substr(0, begin), prefix);
        const std::size_t after = commonBegin(all.substr(end), suffix);
        return weightOf(all.substr(begin - before, before)) + weightOf(all.substr(end, after));
    };
    const std::size_t own = weightOf(wanted);
    std::size_t best = std::u32string::npos;
    std::size_t agreement = 0;
    int times = 0;
    for (std::size_t at = all.find(wanted); at != std::u32string::npos;
         at = all.find(wanted, at + 1)) {
        const std::size_t here = agreementAt(at, at + wanted.size());
        if (++times > 1 && here <= agreement) continue;
        best = at;
        agreement = here;
    }
    const std::size_t most = own + weightOf(prefix) + weightOf(suffix);
    const std::size_t needed = std::min(times == 1 ? enoughOnce : enoughWords, most);
    if (times > 0 && own + agreement >= needed)
        return text().stretch(document_, best, best + wanted.size());
    if (const auto near = nearWords(all, wanted, 1 - keptAgreement)) {
        if (own >= enoughWords || agreementAt(near->begin, near->end) >= enoughOnce)
            return text().stretch(document_, near->begin, near->end);
    }
    return {};
}

} // namespace policy
