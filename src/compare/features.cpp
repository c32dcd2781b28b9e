// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/features.h"

#include "compare/word_ends.h"
#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace policy {

namespace {

constexpr std::size_t sectorsThatCount = 2;

/// Folded labels of all places.
std::set<std::string> placeNames(const Vocabulary &regions, const Folding &folding)
{
    std::set<std::string> names;
    for (const Concept &region : regions.concepts())
        for (const Term &term : region.terms)
            names.insert(folding.fold(term.text));
    return names;
}

struct Quotes {
    std::string_view open;
    std::string_view close;
};
constexpr std::array instrumentQuotes{Quotes{"《", "》"}, Quotes{"「", "」"}, Quotes{"“", "”"}};

/// Names between title marks or quotation marks: of two characters and more, none longer than
/// forty.
std::vector<std::string_view> instruments(std::string_view text)
{
    std::vector<std::string_view> found;
    for (const Quotes &quotes : instrumentQuotes)
        for (std::size_t at = text.find(quotes.open); at != std::string_view::npos;
             at = text.find(quotes.open, at + quotes.open.size())) {
            const std::size_t begin = at + quotes.open.size();
            const std::size_t end = text.find(quotes.close, begin);
            if (end == std::string_view::npos) break;
            const std::string_view name = text.substr(begin, end - begin);
            const std::size_t length = name.size() > 160 ? 41 : utf8::length(name);
            if (length >= 2 && length <= 40) found.push_back(name);
        }
    return found;
}

/// Figures that say something by themselves: shares, and numbers of two digits and more.
std::vector<std::string> figures(std::string_view text)
{
    const auto isFigure = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!isFigure(text[at])) {
            ++at;
            continue;
        }
        std::string figure;
        for (; at < text.size() &&
               (isFigure(text[at]) || ((text[at] == '.' || text[at] == ',') &&
                                       at + 1 < text.size() && isFigure(text[at + 1])));
             ++at)
            if (text[at] != ',') figure += text[at];
        if (at < text.size() && text[at] == '%') figure += '%';
        if (figure.size() >= 2) found.push_back(std::move(figure));
    }
    return found;
}

} // namespace

FeatureFinder::FeatureFinder(std::shared_ptr<const TextData> text, const Glossary &glossary,
                             const Vocabulary &regions, const std::filesystem::path &data,
                             const std::filesystem::path &additions)
    : text_(std::move(text)), reader_(text_->folding), matcher_(reader_),
      stopWords_(text_->folding, data, additions), breaker_(text_->folding, text_->dictionary),
      stemmer_(text_->english)
{
    using Kind = LinkReason::Kind;
    TermClasses classes(text_, data, additions);
    places_ = placeNames(regions, text_->folding);
    for (const Glossary::Line &line : glossary.lines()) {
        const bool place = std::ranges::any_of(line, [&](const std::string &term) {
            return places_.contains(text_->folding.fold(term));
        });
        if (place) continue;
        Feature feature{Kind::Concept, line.front(), false, chineseTermOf(line)};
        const TermKind kind = classes.of(line);
        feature.plain = kind.plain && !kind.broad;
        feature.broad = kind.broad;
        if (!kind.plain && kind.of == TermClass::Instrument) feature.kind = Kind::Instrument;
        if (!kind.plain && kind.of == TermClass::Body) feature.kind = Kind::Actor;
        for (const std::string &term : line) {
            const std::uint32_t number = matcher_.add(term, TermMatcher::Form::Inflected);
            if (number >= featureOf_.size()) featureOf_.resize(number + 1);
            if (featureOf_[number].what.empty()) featureOf_[number] = feature;
        }
    }
    // Names of places are matched too, to cover their words: 一帶一路 is no 一帶 and 一路.
    for (const Concept &region : regions.concepts())
        for (const Term &term : region.terms)
            if (const std::uint32_t number = matcher_.add(term.text); number >= featureOf_.size())
                featureOf_.resize(number + 1);
}

/// Terms of the glossary. A Chinese one must not begin in the middle of a word and run into the
/// next (展會 in 拓展會議); what stands inside the name of a body is no matter of its own
/// (immigration in Immigration Department).
void FeatureFinder::addTerms(std::string_view text, const std::vector<Span> &words,
                             std::set<Feature> &found, std::vector<Span> &covered)
{
    const MatchText read = reader_.read(text);
    std::uint32_t inBody = 0; // symbols up to here are in a body's name
    std::uint32_t inTerm = 0; // the same of a term, longest first
    std::set<Feature> nested;
    for (const TermMatch &match : matcher_.find(read)) {
        if (match.last <= inBody) continue;
        const Span span = read.span(match.first, match.last);
        if (cutsWords(span, words)) continue;
        if (covered.empty() || span.end > covered.back().end) covered.push_back(span);
        Feature feature = featureOf_[match.term];
        if (feature.what.empty()) continue; // a place
        if (feature.kind == LinkReason::Kind::Actor) inBody = std::max(inBody, match.last);
        feature.nested = match.last <= inTerm;
        inTerm = std::max(inTerm, match.last);
        (feature.nested ? nested : found).insert(std::move(feature));
    }
    found.merge(nested); // what stands alone somewhere is not nested
}

/// Folded words and stems that no term covers: what a term says is not counted twice. Stop words
/// and those of one letter or character say nothing.
void FeatureFinder::addWords(std::string_view text, const std::vector<Span> &words,
                             const std::vector<Span> &covered, std::set<Feature> &found)
{
    auto term = covered.begin();
    for (const Span span : words) {
        while (term != covered.end() && term->end <= span.begin)
            ++term;
        if (term != covered.end() && term->begin <= span.begin && span.end <= term->end) continue;
        std::string word = text_->folding.fold(text.substr(span.begin, span.size()));
        std::erase(word, ' ');
        if (word.empty()) continue;
        const auto first = utf8::decode(word, 0);
        if (first.size == word.size() || stopWords_.contains(word) || places_.contains(word))
            continue;
        if (isHan(first.value))
            found.insert({LinkReason::Kind::Wording, std::move(word), false,
                          std::string(text.substr(span.begin, span.size()))});
        else
            found.insert({LinkReason::Kind::Wording, std::string(stemmer_.stem(word)), false, {}});
    }
}

std::set<Feature> FeatureFinder::operator()(const Recommendation &recommendation)
{
    using Kind = LinkReason::Kind;
    const std::string text =
        recommendation.title.empty() || recommendation.text.starts_with(recommendation.title)
            ? recommendation.text
            : recommendation.title + "\n" + recommendation.text;
    std::set<Feature> found;
    std::vector<Span> covered;
    const std::vector<Span> words = breaker_.words(text);
    addTerms(text, words, found, covered);
    addWords(text, words, covered, found);
    for (const RegionTag &tag : recommendation.regions)
        if (tag.role == RegionRole::About) found.insert({Kind::Region, tag.region, false, {}});
    for (std::size_t i = 0; i < std::min(sectorsThatCount, recommendation.sectors.size()); ++i)
        found.insert({Kind::Sector, recommendation.sectors[i].sector, false, {}});
    for (const Mention &actor : recommendation.actors)
        found.insert({Kind::Actor, text_->folding.fold(actor.text), false, {}});
    for (const std::string_view name : instruments(text))
        if (std::string folded = text_->folding.fold(name); !places_.contains(folded))
            found.insert({Kind::Instrument, std::move(folded), false, {}});
    for (std::string &figure : figures(text))
        found.insert({Kind::Figure, std::move(figure), false, {}});
    return found;
}

} // namespace policy
