// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_table.h"

#include "model/error.h"
#include "model/language.h"
#include "store/packing.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace policy {

namespace {

constexpr unsigned bit(Facet facet)
{
    return 1U << static_cast<unsigned>(facet);
}

constexpr unsigned excludedBit = 1U << facetCount;
constexpr std::array allFacets{Facet::Region, Facet::Sector,   Facet::Document,   Facet::Stage,
                               Facet::Actor,  Facet::Language, Facet::Collection, Facet::Date};
static_assert(allFacets.size() == facetCount);
constexpr std::size_t placesBetweenPolls = 4096;
constexpr auto stages = static_cast<std::size_t>(Stage::Delivered) + 1;
constexpr std::size_t languages = knownLanguages.size() + 1; // and Unknown
constexpr std::uint32_t largestByte = 255;

/// Counts are by year.
std::string yearOf(const std::string &date)
{
    return date.empty() ? std::string(noDate) : date.substr(0, 4);
}

} // namespace

void FacetTable::Lists::add(std::span<const std::uint32_t> list)
{
    numbers.insert(numbers.end(), list.begin(), list.end());
    begin.push_back(static_cast<std::uint32_t>(numbers.size()));
}

void FacetTable::Scheme::load(Connection &connection, int scheme)
{
    vocabulary = IndexReader(connection).vocabulary(scheme);
    SQLite::Statement &row =
        connection.prepare("SELECT id, key FROM derived.concept WHERE scheme = ?", scheme);
    while (row.executeStep()) {
        const auto number = static_cast<std::uint32_t>(row.getColumn(0).getInt64());
        const std::string id = row.getColumn(1).getString();
        numberOf.emplace(id, number);
        idOf.emplace(number, id);
    }
    row.reset();
    for (const auto &[id, number] : numberOf) {
        if (number >= withBroader.size()) withBroader.resize(number + 1);
        withBroader[number].push_back(number);
        for (const std::string &above : vocabulary.allBroader(id))
            withBroader[number].push_back(numberOf.at(above));
    }
}

FacetTable::FacetTable(Connection &connection)
{
    regions_.load(connection, 0);
    sectors_.load(connection, 1);
    loadNames(connection);
    loadFacets(connection);
}

void FacetTable::loadNames(Connection &connection)
{
    SQLite::Statement &row = connection.prepare("SELECT id, name FROM derived.actor");
    while (row.executeStep()) {
        const auto number = static_cast<std::size_t>(row.getColumn(0).getInt64());
        if (number >= actors_.size()) actors_.resize(number + 1);
        actors_[number] = row.getColumn(1).getString();
    }
    row.reset();
}

void FacetTable::loadFacets(Connection &connection)
{
    documents_ = IndexReader(connection).documents();
    for (std::uint32_t index = 0; index < documents_.size(); ++index) {
        firstPlace_.push_back(static_cast<Place>(size()));
        const auto more = static_cast<std::size_t>(documents_[index].recommendations);
        documentOf_.insert(documentOf_.end(), more, index);
    }
    const auto list = [](Lists &lists) {
        return
            [&lists](std::size_t, std::span<const std::uint32_t> numbers) { lists.add(numbers); };
    };
    const auto byte = [](std::vector<std::uint8_t> &bytes) {
        return [&bytes](std::size_t, std::span<const std::uint32_t> numbers) {
            bytes.push_back(static_cast<std::uint8_t>(std::min(numbers.front(), largestByte)));
        };
    };
    loadColumn(connection, FacetColumn::Region, list(regionsOf_));
    loadColumn(connection, FacetColumn::Sector, list(sectorsOf_));
    loadColumn(connection, FacetColumn::Actor, list(actorsOf_));
    loadColumn(connection, FacetColumn::Stage, byte(stage_));
    loadColumn(connection, FacetColumn::Language, byte(language_));
    std::vector<InPassage> pieces;
    loadColumn(connection, FacetColumn::Passages,
               [&](std::size_t place, std::span<const std::uint32_t> numbers) {
                   passagesOf_.add(numbers);
                   const DocumentRow &row = documents_[documentOf_[place]];
                   for (const std::uint32_t passage : numbers)
                       pieces.push_back({row.firstPassage + passage, static_cast<Place>(place)});
               });
    checkNumbers();
    layOut(std::move(pieces));
}

/// Calls `take` with each place and its numbers, in order.
template <typename Take>
void FacetTable::loadColumn(Connection &connection, FacetColumn column, const Take &take) const
{
    SQLite::Statement &row = connection.prepare(
        "SELECT document, packed FROM derived.facet WHERE kind = ? ORDER BY document",
        static_cast<int>(column));
    std::size_t index = 0;
    for (; row.executeStep(); ++index) {
        if (index >= documents_.size() || documents_[index].id != row.getColumn(0).getInt64())
            throw Unpacker::Damaged();
        const std::int64_t rows = documents_[index].recommendations;
        const std::size_t first = firstPlace_[index];
        const auto read =
            unpackColumn(column, bytesOf(row.getColumn(1)),
                         [&](std::uint32_t ordinal, std::span<const std::uint32_t> numbers) {
                             if (ordinal >= rows) throw Unpacker::Damaged();
                             take(first + ordinal, numbers);
                         });
        if (read != rows) throw Unpacker::Damaged();
    }
    row.reset();
    if (index != documents_.size()) throw Unpacker::Damaged();
}

void FacetTable::checkNumbers() const
{
    const auto below = [](const auto &numbers, std::size_t size) {
        return std::ranges::all_of(numbers, [size](std::uint32_t n) { return n < size; });
    };
    if (!below(regionsOf_.numbers, regions_.withBroader.size()) ||
        !below(sectorsOf_.numbers, sectors_.withBroader.size()) ||
        !below(actorsOf_.numbers, actors_.size()) || !below(stage_, stages) ||
        !below(language_, languages))
        throw Unpacker::Damaged();
}

void FacetTable::layOut(std::vector<InPassage> pieces)
{
    const auto byRow = [](const InPassage &a, const InPassage &b) { return a.passage < b.passage; };
    if (!std::is_sorted(pieces.begin(), pieces.end(), byRow))
        std::stable_sort(pieces.begin(), pieces.end(), byRow);
    passageRows_.reserve(pieces.size());
    passagePlaces_.reserve(pieces.size());
    for (const InPassage &piece : pieces) {
        passageRows_.push_back(piece.passage);
        passagePlaces_.push_back(piece.place);
    }
}

std::span<const FacetTable::Place> FacetTable::inPassage(std::int64_t passage) const
{
    const auto [begin, end] = std::equal_range(passageRows_.begin(), passageRows_.end(), passage);
    const auto at = [&](auto where) {
        return passagePlaces_.data() + (where - passageRows_.begin());
    };
    return {at(begin), at(end)};
}

FacetTable::Place FacetTable::placeOf(std::int64_t document, std::uint32_t ordinal) const
{
    const auto found = std::ranges::lower_bound(documents_, document, {}, &DocumentRow::id);
    if (found == documents_.end() || found->id != document) throw Unpacker::Damaged();
    return firstPlace_[static_cast<std::size_t>(found - documents_.begin())] + ordinal;
}

PassageRanges FacetTable::passagesOf(const std::vector<Place> &places) const
{
    std::vector<std::int64_t> rows;
    for (const Place one : places)
        for (const std::uint32_t index : passagesOf_.at(one))
            rows.push_back(document(one).firstPassage + index);
    return rangesOf(std::move(rows));
}

void FacetTable::addConcepts(NumberSet &set, const Scheme &scheme, const std::string &id) const
{
    static_cast<void>(scheme.vocabulary.at(id)); // throws UsageError for an unknown one
    for (const std::string &narrower : scheme.vocabulary.withNarrower(id))
        set.add(scheme.numberOf.at(narrower));
}

void FacetTable::addChoice(Filter &filter, const Choice &choice) const
{
    Filter::One &one = filter.facets_[static_cast<std::size_t>(choice.facet)];
    NumberSet &set = choice.excluded ? one.excluded : one.chosen;
    filter.asked_ |= bit(choice.facet);
    (choice.excluded ? one.excludes : one.any) = choice.excluded;
    switch (choice.facet) {
    case Facet::Region: addConcepts(set, regions_, choice.value); return;
    case Facet::Sector: addConcepts(set, sectors_, choice.value); return;
    case Facet::Stage: set.add(static_cast<std::size_t>(stageFromName(choice.value))); return;
    case Facet::Language: {
        const auto language = languageFromTag(choice.value);
        if (!language)
            throw UsageError("Unknown language \"" + choice.value +
                             "\"; allowed are en, zh-Hant, zh-Hans.");
        set.add(static_cast<std::size_t>(*language));
        return;
    }
    case Facet::Document:
        for (std::size_t i = 0; i < documents_.size(); ++i)
            if (documents_[i].key == choice.value) set.add(i);
        return;
    case Facet::Actor:
        for (std::size_t i = 0; i < actors_.size(); ++i)
            if (actors_[i] == choice.value) set.add(i);
        return;
    case Facet::Collection:
        for (std::size_t i = 0; i < collections_.size(); ++i)
            if (collections_[i].name == choice.value) set.add(i);
        return;
    case Facet::Date:
        for (std::size_t i = 0; i < documents_.size(); ++i)
            if (isInPeriod(dates_[i], choice.value)) set.add(i);
        return;
    }
}

void FacetTable::setDates(std::vector<std::string> dates)
{
    dates_ = std::move(dates);
}

void FacetTable::setCollections(std::vector<Named> collections)
{
    collections_ = std::move(collections);
    collectionsOf_.clear();
    for (std::size_t i = 0; i < collections_.size(); ++i)
        for (const Place place : collections_[i].places)
            collectionsOf_[place].push_back(static_cast<std::uint32_t>(i));
}

const FacetTable::Named *FacetTable::collection(std::string_view name) const
{
    const auto found = std::ranges::find(collections_, name, &Named::name);
    return found == collections_.end() ? nullptr : &*found;
}

std::span<const std::uint32_t> FacetTable::collectionsOf(Place place) const
{
    const auto found = collectionsOf_.find(place);
    if (found == collectionsOf_.end()) return {};
    return found->second;
}

FacetTable::Filter FacetTable::filter(const std::vector<Choice> &choices) const
{
    Filter filter;
    for (const Choice &choice : choices)
        addChoice(filter, choice);
    return filter;
}

unsigned FacetTable::failures(const Filter &filter, Place place) const
{
    if (filter.asked_ == 0) return 0;
    unsigned failed = 0;
    const auto test = [&](Facet facet, std::span<const std::uint32_t> numbers) {
        if ((filter.asked_ & bit(facet)) == 0) return;
        const Filter::One &one = filter.facets_[static_cast<std::size_t>(facet)];
        const auto in = [&](const NumberSet &set) {
            return std::any_of(numbers.begin(), numbers.end(),
                               [&](std::uint32_t number) { return set.has(number); });
        };
        if (!one.any && !in(one.chosen)) failed |= bit(facet);
        if (one.excludes && in(one.excluded)) failed |= excludedBit;
    };
    const auto single = [&](Facet facet, std::uint32_t number) { test(facet, {&number, 1}); };
    test(Facet::Region, regionsOf_.at(place));
    test(Facet::Sector, sectorsOf_.at(place));
    test(Facet::Actor, actorsOf_.at(place));
    single(Facet::Document, documentOf_[place]);
    single(Facet::Date, documentOf_[place]);
    single(Facet::Stage, stage_[place]);
    single(Facet::Language, language_[place]);
    test(Facet::Collection, collectionsOf(place));
    return failed;
}

std::vector<FacetTable::Place> FacetTable::select(const Filter &filter,
                                                  const std::vector<Place> *found) const
{
    std::vector<Place> passed;
    const auto consider = [&](Place place) {
        if (failures(filter, place) == 0) passed.push_back(place);
    };
    if (found != nullptr)
        std::for_each(found->begin(), found->end(), consider);
    else
        for (Place place = 0; place < size(); ++place)
            consider(place);
    return passed;
}

/// Counts by number, turned into names at the end.
struct FacetTable::Tally {
    std::vector<std::int64_t> counts[allFacets.size()];
    /// By concept: recommendations that have this one of its scheme and no other. Most do; they are
    /// added to what is broader in one go.
    std::vector<std::int64_t> alone[2];
    std::vector<Place> lastSeen[2]; ///< by concept: place + 1 that counted it last
    std::int64_t passed = 0;

    explicit Tally(const FacetTable &table)
    {
        const std::size_t sizes[] = {table.regions_.withBroader.size(),
                                     table.sectors_.withBroader.size(),
                                     table.documents_.size(),
                                     3,
                                     table.actors_.size(),
                                     4,
                                     table.collections_.size(),
                                     table.documents_.size()};
        for (const Facet facet : allFacets)
            of(facet).resize(sizes[static_cast<std::size_t>(facet)]);
        for (std::size_t scheme = 0; scheme < 2; ++scheme) {
            alone[scheme].resize(sizes[scheme]);
            lastSeen[scheme].resize(sizes[scheme]);
        }
    }
    std::vector<std::int64_t> &of(Facet facet) { return counts[static_cast<std::size_t>(facet)]; }

    void addConcepts(Facet facet, const Scheme &scheme, std::span<const std::uint32_t> numbers,
                     Place place)
    {
        const auto at = static_cast<std::size_t>(facet);
        if (numbers.size() == 1) {
            ++alone[at][numbers.front()];
            return;
        }
        for (const std::uint32_t number : numbers)
            for (const std::uint32_t one : scheme.withBroader[number]) {
                if (lastSeen[at][one] == place + 1) continue;
                lastSeen[at][one] = place + 1;
                ++counts[at][one];
            }
    }
    void addAlone(Facet facet, const Scheme &scheme)
    {
        const auto at = static_cast<std::size_t>(facet);
        for (std::size_t number = 0; number < alone[at].size(); ++number)
            if (alone[at][number] > 0)
                for (const std::uint32_t one : scheme.withBroader[number])
                    counts[at][one] += alone[at][number];
    }
};

void FacetTable::tally(Tally &tally, Place place, unsigned failed) const
{
    const auto wanted = [&](Facet facet) { return (failed & ~bit(facet)) == 0; };
    if (wanted(Facet::Region))
        tally.addConcepts(Facet::Region, regions_, regionsOf_.at(place), place);
    if (wanted(Facet::Sector))
        tally.addConcepts(Facet::Sector, sectors_, sectorsOf_.at(place), place);
    if (wanted(Facet::Actor))
        for (const std::uint32_t number : actorsOf_.at(place))
            ++tally.of(Facet::Actor)[number];
    if (wanted(Facet::Document)) ++tally.of(Facet::Document)[documentOf_[place]];
    if (wanted(Facet::Date)) ++tally.of(Facet::Date)[documentOf_[place]];
    if (wanted(Facet::Stage)) ++tally.of(Facet::Stage)[stage_[place]];
    if (wanted(Facet::Language)) ++tally.of(Facet::Language)[language_[place]];
    if (wanted(Facet::Collection))
        for (const std::uint32_t number : collectionsOf(place))
            ++tally.of(Facet::Collection)[number];
    if (failed == 0) ++tally.passed;
}

FacetCounts FacetTable::count(const Filter &filter, const std::vector<Place> *found,
                              std::stop_token stop) const
{
    Tally sums(*this);
    const std::size_t total = found != nullptr ? found->size() : size();
    for (std::size_t i = 0; i < total; ++i) {
        if (i % placesBetweenPolls == 0 && stop.stop_requested()) throw Cancelled();
        const Place place = found != nullptr ? (*found)[i] : static_cast<Place>(i);
        const unsigned failed = failures(filter, place);
        // Two facets or more failed: no facet would count it with only its own filter left out.
        if ((failed & (failed - 1)) == 0 && (failed & excludedBit) == 0) tally(sums, place, failed);
    }
    sums.addAlone(Facet::Region, regions_);
    sums.addAlone(Facet::Sector, sectors_);
    FacetCounts counts;
    counts.recommendations = sums.passed;
    for (const Facet facet : allFacets) {
        auto &named = counts.byFacet[facet];
        const auto &list = sums.counts[static_cast<std::size_t>(facet)];
        for (std::size_t number = 0; number < list.size(); ++number) {
            if (list[number] == 0) continue;
            const auto n = static_cast<std::uint32_t>(number);
            switch (facet) {
            case Facet::Region: named[regions_.idOf.at(n)] = list[number]; break;
            case Facet::Sector: named[sectors_.idOf.at(n)] = list[number]; break;
            case Facet::Document: named[documents_[n].key] = list[number]; break;
            case Facet::Stage:
                named[std::string(stageName(static_cast<Stage>(n)))] = list[number];
                break;
            case Facet::Actor: named[actors_[n]] = list[number]; break;
            case Facet::Language:
                named[std::string(languageTag(static_cast<Language>(n)))] = list[number];
                break;
            case Facet::Collection: named[collections_[n].name] = list[number]; break;
            case Facet::Date: named[yearOf(dates_[n])] += list[number]; break;
            }
        }
    }
    return counts;
}

} // namespace policy
