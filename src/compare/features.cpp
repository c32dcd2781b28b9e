// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/features.h"

#include "compare/word_ends.h"
#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cctype>

namespace policy {

namespace {

constexpr std::size_t sectorsThatCount = 2;
/// Those after stand with the last: bits for them are few.
constexpr std::ptrdiff_t mostMeasures = 63;

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
        const bool office = kind.of == TermClass::Office;
        const bool body = feature.kind == Kind::Actor ||
                          (office && line.front()[0] >= 'A' && line.front()[0] <= 'Z');
        for (const std::string &term : line) {
            const std::uint32_t number = matcher_.add(term, TermMatcher::Form::Inflected);
            if (number >= terms_.size()) terms_.resize(number + 1);
            if (terms_[number].feature.what.empty()) terms_[number] = {feature, office, body};
        }
    }
    // Names of places are matched too, to cover their words: 一帶一路 is no 一帶 and 一路.
    for (const Concept &region : regions.concepts())
        for (const Term &term : region.terms)
            if (const std::uint32_t number = matcher_.add(term.text); number >= terms_.size())
                terms_.resize(number + 1);
    matters_ = std::make_unique<Matters>(matcher_, data, additions);
    nameMatters();
}

/// A term of the glossary that is also a matter's name tells as much.
void FeatureFinder::nameMatters()
{
    std::set<std::string_view> names;
    for (const Matters::Matter &matter : matters_->all())
        names.insert(matter.name);
    for (Known &term : terms_)
        if (names.contains(term.feature.what)) {
            term.feature.matter = true;
            term.feature.plain = term.feature.broad = false;
        }
}

/// What two readings of the same feature in one text say together.
void merge(Feature &one, const Feature &other)
{
    one.nested = one.nested && other.nested; // what stands alone somewhere is not nested
    one.chief = one.chief || other.chief;
    one.measures |= other.measures;
    if (one.chinese.empty()) one.chinese = other.chinese;
}

std::uint64_t FeatureFinder::Reading::measuresAt(Span span) const
{
    const auto after = std::ranges::upper_bound(measures, span.begin, {}, &Span::begin);
    if (after == measures.begin() || std::prev(after)->end <= span.begin)
        return Feature::everywhere;
    return std::uint64_t{1} << std::min<std::ptrdiff_t>(after - measures.begin() - 1,
                                                        mostMeasures - 1);
}

void FeatureFinder::Reading::add(Feature feature, std::uint64_t where)
{
    feature.measures = where;
    const auto known = found.find(feature);
    if (known == found.end()) {
        found.insert(std::move(feature));
        return;
    }
    auto node = found.extract(known);
    merge(node.value(), feature);
    found.insert(std::move(node));
}

FeatureFinder::Reading FeatureFinder::read(const Recommendation &recommendation)
{
    Reading reading;
    std::size_t shift = 0;
    if (!recommendation.title.empty() && !recommendation.text.starts_with(recommendation.title)) {
        reading.text = recommendation.title + "\n";
        shift = reading.text.size();
    }
    reading.text += recommendation.text;
    reading.words = breaker_.words(reading.text);
    // What names the recommendation stands over all its measures.
    const std::size_t named = shift == 0 ? recommendation.title.size() : 0;
    for (const Span measure : recommendation.measures)
        if (measure.end > named)
            reading.measures.push_back(
                {std::max(measure.begin, named) + shift, measure.end + shift});
    if (!recommendation.sectors.empty())
        for (const Span span : recommendation.sectors.front().spans)
            reading.chief.push_back({span.begin + shift, span.end + shift});
    return reading;
}

/// Terms of the glossary. A Chinese one must not begin in the middle of a word and run into the
/// next (展會 in 拓展會議); what stands inside the name of a body is no matter of its own
/// (immigration in Immigration Department). Offices tell no field: they are opened for any.
void FeatureFinder::addTerms(Reading &reading) const
{
    const MatchText read = reader_.read(reading.text);
    std::uint32_t inBody = 0; // symbols up to here are in a body's name
    std::uint32_t inTerm = 0; // the same of a term, longest first
    std::vector<Matters::Word> words;
    for (const TermMatch &match : matcher_.find(read)) {
        if (match.last <= inBody) continue;
        const Span span = read.span(match.first, match.last);
        if (cutsWords(span, reading.words)) continue;
        const std::uint64_t measures = reading.measuresAt(span);
        const auto word = std::ranges::upper_bound(reading.words, span.begin, {}, &Span::begin);
        words.push_back({match.term, static_cast<std::size_t>(word - reading.words.begin()),
                         measures == Feature::everywhere ? -1 : std::countr_zero(measures)});
        if (match.term >= terms_.size()) continue; // a word of matters only
        if (reading.covered.empty() || span.end > reading.covered.back().end)
            reading.covered.push_back(span);
        const Known &term = terms_[match.term];
        if (term.feature.what.empty()) continue; // a place
        if (term.body) inBody = std::max(inBody, match.last);
        Feature feature = term.feature;
        feature.nested = match.last <= inTerm;
        feature.chief = !term.office && std::ranges::any_of(reading.chief, [&](Span chief) {
            return chief.begin <= span.begin && span.end <= chief.end;
        });
        inTerm = std::max(inTerm, match.last);
        reading.add(std::move(feature), measures);
    }
    addMatters(reading, words);
}

void FeatureFinder::addMatters(Reading &reading, const std::vector<Matters::Word> &words) const
{
    for (const Matters::Found &found : matters_->find(words)) {
        const Matters::Matter &matter = matters_->all()[found.matter];
        Feature feature{LinkReason::Kind::Concept, matter.name, false, matter.chinese};
        feature.matter = true;
        reading.add(std::move(feature),
                    found.measure < 0 ? Feature::everywhere : std::uint64_t{1} << found.measure);
    }
}

/// Folded words and stems that no term covers: what a term says is not counted twice. Stop words
/// and those of one letter or character say nothing.
void FeatureFinder::addWords(Reading &reading)
{
    auto term = reading.covered.begin();
    for (const Span span : reading.words) {
        while (term != reading.covered.end() && term->end <= span.begin)
            ++term;
        if (term != reading.covered.end() && term->begin <= span.begin && span.end <= term->end)
            continue;
        const std::string_view written =
            std::string_view(reading.text).substr(span.begin, span.size());
        std::string word = text_->folding.fold(written);
        std::erase(word, ' ');
        if (word.empty()) continue;
        const auto first = utf8::decode(word, 0);
        if (first.size == word.size() || stopWords_.contains(word) || places_.contains(word))
            continue;
        if (isHan(first.value))
            reading.add({LinkReason::Kind::Wording, std::move(word), false, std::string(written)},
                        reading.measuresAt(span));
        else
            reading.add({LinkReason::Kind::Wording, std::string(stemmer_.stem(word)), false, {}},
                        reading.measuresAt(span));
    }
}

/// Names and figures, which may stand anywhere.
void FeatureFinder::addQuoted(Reading &reading) const
{
    using Kind = LinkReason::Kind;
    const auto spanOf = [&](std::string_view part) {
        const auto begin = static_cast<std::size_t>(part.data() - reading.text.data());
        return Span{begin, begin + part.size()};
    };
    for (const std::string_view name : instruments(reading.text))
        if (std::string folded = text_->folding.fold(name); !places_.contains(folded))
            reading.add({Kind::Instrument, std::move(folded), false, {}},
                        reading.measuresAt(spanOf(name)));
    for (std::string &figure : figures(reading.text))
        reading.add({Kind::Figure, std::move(figure), false, {}}, Feature::everywhere);
}

void FeatureFinder::addTags(Reading &reading, const Recommendation &recommendation,
                            const Folding &folding)
{
    using Kind = LinkReason::Kind;
    for (const RegionTag &tag : recommendation.regions)
        if (tag.role == RegionRole::About)
            reading.add({Kind::Region, tag.region, false, {}}, Feature::everywhere);
    for (std::size_t i = 0; i < std::min(sectorsThatCount, recommendation.sectors.size()); ++i)
        reading.add({Kind::Sector, recommendation.sectors[i].sector, false, {}},
                    Feature::everywhere);
    for (const Mention &actor : recommendation.actors)
        reading.add({Kind::Actor, folding.fold(actor.text), false, {}}, Feature::everywhere);
}

std::set<Feature> FeatureFinder::operator()(const Recommendation &recommendation)
{
    Reading reading = read(recommendation);
    addTerms(reading);
    addWords(reading);
    addTags(reading, recommendation, text_->folding);
    addQuoted(reading);
    return std::move(reading.found);
}

} // namespace policy
