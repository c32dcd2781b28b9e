// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/features.h"

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
                             const Vocabulary &regions)
    : text_(std::move(text)), reader_(text_->folding), matcher_(reader_),
      breaker_(text_->folding, text_->dictionary), stemmer_(text_->english)
{
    const auto places = placeNames(regions, text_->folding);
    for (const Glossary::Line &line : glossary.lines()) {
        const bool place = std::ranges::any_of(line, [&](const std::string &term) {
            return places.contains(text_->folding.fold(term));
        });
        if (place) continue;
        for (const std::string &term : line) {
            const std::uint32_t number = matcher_.add(term, TermMatcher::Form::Inflected);
            if (number >= conceptOf_.size()) conceptOf_.resize(number + 1);
            if (conceptOf_[number].empty()) conceptOf_[number] = line.front();
        }
    }
}

std::vector<std::string> FeatureFinder::words(std::string_view text)
{
    std::vector<std::string> found;
    for (Span span : breaker_.words(text)) {
        std::string word = text_->folding.fold(text.substr(span.begin, span.size()));
        std::erase(word, ' ');
        if (word.empty()) continue;
        const auto first = utf8::decode(word, 0);
        if (first.size == word.size()) continue; // a single character
        found.push_back(isHan(first.value) ? word : std::string(stemmer_.stem(word)));
    }
    return found;
}

std::set<Feature> FeatureFinder::operator()(const Recommendation &recommendation)
{
    using Kind = LinkReason::Kind;
    const std::string text =
        recommendation.title.empty() || recommendation.text.starts_with(recommendation.title)
            ? recommendation.text
            : recommendation.title + "\n" + recommendation.text;
    std::set<Feature> found;
    for (const TermMatch &match : matcher_.find(reader_.read(text)))
        found.insert({Kind::Concept, conceptOf_[match.term]});
    for (const RegionTag &tag : recommendation.regions)
        if (tag.role == RegionRole::About) found.insert({Kind::Region, tag.region});
    for (std::size_t i = 0; i < std::min(sectorsThatCount, recommendation.sectors.size()); ++i)
        found.insert({Kind::Sector, recommendation.sectors[i].sector});
    for (const Mention &actor : recommendation.actors)
        found.insert({Kind::Actor, text_->folding.fold(actor.text)});
    for (const std::string_view name : instruments(text))
        found.insert({Kind::Instrument, text_->folding.fold(name)});
    for (std::string &figure : figures(text))
        found.insert({Kind::Figure, std::move(figure)});
    for (std::string &word : words(text))
        found.insert({Kind::Wording, std::move(word)});
    return found;
}

} // namespace policy
