// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/detail.h"

#include "compare/figures.h"
#include "compare/text_diff.h"
#include "compare/word_ends.h"
#include "text/characters.h"
#include "text/text_data.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>

namespace policy {

namespace {

constexpr std::size_t noLine = static_cast<std::size_t>(-1);

void addSpan(std::vector<Span> &spans, Span span)
{
    if (std::ranges::find(spans, span) == spans.end()) spans.push_back(span);
}

bool overlapsAny(Span span, const std::vector<Span> &others)
{
    return std::ranges::any_of(others, [&](Span other) { return span.overlaps(other); });
}

std::string_view stretch(std::string_view text, Span span)
{
    return text.substr(span.begin, span.size());
}

} // namespace

/// One thing that a text names, with every place where it does.
struct DetailFinder::Named {
    Naming::Kind kind = Naming::Kind::Concept;
    std::string what;
    std::vector<Span> spans;
    std::size_t line = noLine; ///< of the glossary
    bool tellsMissing = true;  ///< worth telling where the other text does not name it
};

struct DetailFinder::Side {
    const Recommendation *one = nullptr;
    std::vector<Named> named;
    std::set<std::size_t> lines;   ///< of all terms, those inside longer ones too
    std::set<std::string> regions; ///< with all that is broader
    std::set<std::string> words;   ///< folded words, stems
    std::string folded;            ///< the text
    std::vector<Span> masked;      ///< numbers in here are parts of names
};

DetailFinder::DetailFinder(std::shared_ptr<const TextData> text, const Glossary &glossary,
                           const Vocabulary &regions, const std::filesystem::path &data,
                           const std::filesystem::path &additions)
    : text_(std::move(text)), regions_(&regions), reader_(text_->folding), matcher_(reader_),
      lines_(glossary.lines()), breaker_(text_->folding, text_->dictionary),
      stemmer_(text_->english)
{
    TermClasses classes(text_, data, additions);
    std::set<std::string> places;
    for (const Concept &region : regions.concepts())
        for (const Term &term : region.terms)
            places.insert(text_->folding.fold(term.text));
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        classes_.push_back(classes.of(lines_[i]));
        // The tags tell places.
        if (std::ranges::any_of(lines_[i], [&](const std::string &term) {
                return places.contains(text_->folding.fold(term));
            }))
            continue;
        for (const std::string &term : lines_[i]) {
            const std::uint32_t number = matcher_.add(term, TermMatcher::Form::Inflected);
            if (number >= linesOf_.size()) linesOf_.resize(number + 1);
            linesOf_[number].push_back(i);
        }
    }
}

std::set<std::string> DetailFinder::wordsOf(std::string_view text)
{
    std::set<std::string> found;
    for (const Span span : breaker_.words(text)) {
        std::string word = text_->folding.fold(stretch(text, span));
        std::erase(word, ' ');
        if (word.empty()) continue;
        found.insert(isHan(utf8::decode(word, 0).value) ? word : std::string(stemmer_.stem(word)));
    }
    return found;
}

void DetailFinder::readTerms(Side &side)
{
    const std::vector<Span> words = breaker_.words(side.one->text);
    const MatchText read = reader_.read(side.one->text);
    std::map<std::size_t, std::size_t> known; // line → index into named
    std::uint32_t covered = 0;                // symbols up to here are in a longer term
    for (const TermMatch &match : matcher_.find(read)) {
        const Span span = read.span(match.first, match.last);
        if (cutsWords(span, words)) continue;
        const bool inside = match.last <= covered;
        covered = std::max(covered, match.last);
        for (const std::size_t line : linesOf_[match.term]) {
            side.lines.insert(line);
            if (inside) continue;
            const auto [entry, isNew] = known.emplace(line, side.named.size());
            if (isNew) {
                Named named;
                const TermKind &kind = classes_[line];
                if (kind.of == TermClass::Instrument) named.kind = Naming::Kind::Instrument;
                if (kind.of == TermClass::Body || kind.of == TermClass::Office)
                    named.kind = Naming::Kind::Body;
                // A memorandum of understanding relates no texts, but is missed where it is not.
                named.tellsMissing =
                    !kind.plain || (kind.of == TermClass::Instrument && !kind.oneWord);
                named.what = lines_[line].front();
                named.line = line;
                side.named.push_back(std::move(named));
            }
            addSpan(side.named[entry->second].spans, span);
            addSpan(side.masked, span);
        }
    }
}

void DetailFinder::readRegions(Side &side) const
{
    for (const RegionTag &tag : side.one->regions) {
        side.regions.insert(tag.region);
        for (const std::string &broader : regions_->allBroader(tag.region))
            side.regions.insert(broader);
        if (tag.spans.empty()) continue; // of a heading: the text does not name it
        Named named{Naming::Kind::Region, tag.region, {}, noLine, true};
        for (const Span span : tag.spans)
            addSpan(named.spans, span);
        std::ranges::sort(named.spans);
        side.named.push_back(std::move(named));
        side.masked.insert(side.masked.end(), tag.spans.begin(), tag.spans.end());
    }
}

void DetailFinder::readBodies(Side &side) const
{
    for (const Mention &actor : side.one->actors) {
        if (actor.span.empty() || overlapsAny(actor.span, side.masked)) continue;
        side.named.push_back({Naming::Kind::Body, actor.text, {actor.span}, noLine, true});
    }
}

void DetailFinder::readFigures(Side &side) const
{
    std::vector<Span> dates;
    const auto add = [&](const std::string &value, Span span) {
        const auto known = std::ranges::find_if(side.named, [&](const Named &one) {
            return one.kind == Naming::Kind::Figure && one.what == value;
        });
        if (known == side.named.end())
            side.named.push_back({Naming::Kind::Figure, value, {span}, noLine, true});
        else
            addSpan(known->spans, span);
    };
    for (const Mention &date : side.one->dates) {
        dates.push_back(date.span);
        add(date.normalised.empty() ? date.text : date.normalised, date.span);
    }
    for (const Figure &figure : figuresIn(side.one->text))
        if (!overlapsAny(figure.span, dates) && !overlapsAny(figure.span, side.masked))
            add(figure.value, figure.span);
}

DetailFinder::Side DetailFinder::read(const Recommendation &one)
{
    Side side;
    side.one = &one;
    readTerms(side);
    readRegions(side);
    readBodies(side);
    readFigures(side);
    // A title says what its text is about: what stands there is not left out.
    const std::string whole = one.title + "\n" + one.text;
    side.words = wordsOf(whole);
    side.folded = text_->folding.fold(whole);
    const MatchText title = reader_.read(one.title);
    for (const TermMatch &match : matcher_.find(title))
        side.lines.insert(linesOf_[match.term].begin(), linesOf_[match.term].end());
    return side;
}

/// Whether the other text has a thing of the same kind and name.
bool DetailFinder::names(const Side &side, const Named &named) const
{
    if (named.line != noLine) return side.lines.contains(named.line);
    if (named.kind == Naming::Kind::Region) return side.regions.contains(named.what);
    return std::ranges::any_of(side.named, [&](const Named &one) {
        return one.kind == named.kind && one.what == named.what;
    });
}

/// Whether all words of a term stand somewhere in the text, in any order and inflection.
bool DetailFinder::saysWords(const Side &side, std::string_view term)
{
    const auto words = wordsOf(term);
    return !words.empty() && std::ranges::all_of(words, [&](const std::string &word) {
        return side.words.contains(word) ||
               (isHan(utf8::decode(word, 0).value) && side.folded.find(word) != std::string::npos);
    });
}

bool DetailFinder::says(const Side &side, const Named &named)
{
    if (names(side, named)) return true;
    switch (named.kind) {
    case Naming::Kind::Region: {
        // A place that the other text narrows down or takes more widely is not left out.
        const auto broader = regions_->allBroader(named.what);
        return std::ranges::any_of(side.one->regions, [&](const RegionTag &tag) {
            return std::ranges::find(broader, tag.region) != broader.end();
        });
    }
    case Naming::Kind::Figure: return false;
    case Naming::Kind::Concept:
    case Naming::Kind::Body:
    case Naming::Kind::Instrument:
    case Naming::Kind::Measure: break;
    }
    if (named.line == noLine) {
        // A name that no list knows cannot be looked for in another language.
        const bool otherLanguage =
            isChinese(side.one->language) != isHan(utf8::decode(named.what, 0).value);
        return otherLanguage || saysWords(side, named.what);
    }
    return std::ranges::any_of(lines_[named.line],
                               [&](const std::string &term) { return saysWords(side, term); });
}

/// Whether the term names a place that the other text is about: what belongs to the Belt and Road
/// is not left out by a text on the Belt and Road.
bool DetailFinder::saysPlaceOf(const Side &side, std::size_t line) const
{
    constexpr std::size_t shortest = 6;
    return std::ranges::any_of(side.one->regions, [&](const RegionTag &tag) {
        const Concept *region = regions_->find(tag.region);
        return region != nullptr && std::ranges::any_of(region->terms, [&](const Term &name) {
                   return name.text.size() >= shortest &&
                          std::ranges::any_of(lines_[line], [&](const std::string &term) {
                              return term.find(name.text) != std::string::npos;
                          });
               });
    });
}

std::string DetailFinder::chineseOf(const Named &named) const
{
    return named.line == noLine ? std::string() : chineseTermOf(lines_[named.line]);
}

std::vector<Naming> DetailFinder::leftOut(const Side &from, const Side &other, bool isA)
{
    std::vector<Naming> only;
    for (const Named &named : from.named) {
        if (!named.tellsMissing || says(other, named)) continue;
        Naming naming{named.kind, named.what, {}, {}, chineseOf(named)};
        (isA ? naming.a : naming.b) = named.spans;
        only.push_back(std::move(naming));
    }
    addMeasures(from, other, isA, only);
    std::ranges::stable_sort(only, {}, [&](const Naming &one) {
        return isA ? one.a.front().begin : one.b.front().begin;
    });
    return only;
}

/// A measure that names several things of which the other text says none.
void DetailFinder::addMeasures(const Side &from, const Side &other, bool isA,
                               std::vector<Naming> &only)
{
    constexpr int fewestThings = 2;
    if (from.one->measures.size() < 2) return;
    for (const Span measure : from.one->measures) {
        int things = 0;
        bool said = false;
        for (const Named &named : from.named) {
            const bool inside = std::ranges::any_of(named.spans, [&](Span span) {
                return measure.begin <= span.begin && span.end <= measure.end;
            });
            if (!inside) continue;
            ++things;
            said = said || says(other, named);
        }
        if (things < fewestThings || said) continue;
        Naming naming{
            Naming::Kind::Measure, std::string(stretch(from.one->text, measure)), {}, {}, {}};
        (isA ? naming.a : naming.b).push_back(measure);
        only.push_back(std::move(naming));
    }
}

PairDetail DetailFinder::operator()(const Recommendation &a, const Recommendation &b)
{
    PairDetail detail{a.id, b.id, a.text, b.text, a.language, b.language, {}, 0, {}, {}, {}};
    const Side one = read(a);
    const Side other = read(b);
    for (const Named &named : one.named)
        for (const Named &there : other.named)
            if (named.kind == there.kind && named.what == there.what)
                detail.both.push_back(
                    {named.kind, named.what, named.spans, there.spans, chineseOf(named)});
    std::ranges::stable_sort(detail.both, {}, [](const Naming &x) { return x.a.front().begin; });
    detail.onlyA = leftOut(one, other, true);
    detail.onlyB = leftOut(other, one, false);
    if (isChinese(a.language) == isChinese(b.language)) {
        detail.parts = diffTexts(a.text, b.text);
        detail.similarity = diffRatio(detail.parts);
    }
    return detail;
}

} // namespace policy
