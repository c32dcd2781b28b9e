// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/glossary.h"
#include "store/catalogue_json.h"
#include "store/places.h"
#include "store/store_asked.h"
#include "text/text_data.h"

#include <algorithm>

namespace policy {

namespace {

/// Ids that begin with `text`, or hold it, ignoring case of ASCII letters.
std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

std::vector<std::string> documentsNamed(std::string_view text, IndexReader &reader,
                                        const Folding &folding)
{
    const std::string wanted = lowered(text);
    const std::string folded = folding.fold(text);
    std::vector<std::string> beginning;
    std::vector<std::string> holding;
    for (const DocumentRow &row : reader.documents()) {
        if (row.key == text) return {row.key};
        const std::string key = lowered(row.key);
        if (key.starts_with(wanted)) {
            beginning.push_back(row.key);
        } else {
            bool inTitle = key.find(wanted) != std::string::npos;
            for (const auto &[language, title] : catalogueFromJson(row.catalogue).title)
                inTitle = inTitle || folding.fold(title).find(folded) != std::string::npos;
            if (inTitle) holding.push_back(row.key);
        }
    }
    return beginning.empty() ? holding : beginning;
}

/// A period that a document of the library lies in.
std::vector<std::string> periodsNamed(std::string_view text, IndexReader &reader)
{
    if (!isPeriod(text)) return {};
    for (const DocumentRow &row : reader.documents())
        if (isInPeriod(reader.date(row), text)) return {std::string(text)};
    return {};
}

/// What a value may be instead of an unknown one.
std::string allowedFor(Facet facet, IndexReader &reader)
{
    switch (facet) {
    case Facet::Region: return "an id or label of \"vocabulary regions\"";
    case Facet::Sector: return "an id or label of \"vocabulary sectors\"";
    case Facet::Stage: return "proposed, agreed, delivered";
    case Facet::Language: return "en, zh-Hant, zh-Hans";
    case Facet::Actor: return "a name as \"show\" lists it";
    case Facet::Collection: return "a name as \"collections\" lists it";
    case Facet::Date: return "a year, month or day such as 2024, 2024-07 or 2024-07-15, or none";
    case Facet::Document: break;
    }
    std::string keys;
    for (const DocumentRow &row : reader.documents())
        if (keys.size() < 300) keys += (keys.empty() ? "" : ", ") + row.key;
    return keys.empty() ? "none: the library is empty" : keys;
}

} // namespace

bool Store::Impl::hasFacets()
{
    return facets_ && readStamp(*connection_).generation == facetsGeneration_;
}

const FacetTable &Store::Impl::facets()
{
    const std::int64_t generation = readStamp(*connection_).generation;
    if (!facets_ || generation != facetsGeneration_) {
        facets_.emplace(*connection_);
        IndexReader reader(*connection_);
        std::vector<std::string> dates;
        for (const DocumentRow &row : facets_->documents())
            dates.push_back(reader.date(row));
        facets_->setDates(std::move(dates));
        facetsGeneration_ = generation;
        collectionsVersion_ = -1;
    }
    const Keeping keeping(*connection_);
    if (const std::int64_t version = keeping.version(); version != collectionsVersion_) {
        facets_->setCollections(collectionPlaces(keeping));
        collectionsVersion_ = version;
    }
    return *facets_;
}

/// What of each collection the index has, in the person's order.
std::vector<FacetTable::Named> Store::Impl::collectionPlaces(const Keeping &keeping)
{
    std::vector<FacetTable::Named> named;
    IndexReader reader(*connection_);
    Places finder(reader);
    for (const CollectionSummary &one : keeping.collections()) {
        named.push_back({one.name, {}});
        const auto entries = keeping.entries(keeping.findCollection(one.name));
        std::vector<const KeptWords *> marks;
        for (const Keeping::Entry &entry : entries)
            marks.push_back(&entry.on);
        for (const KeptPlace &place : finder.find(marks)) {
            const DocumentRow *row = reader.findDocument(place.document);
            if (row == nullptr || place.recommendation.empty()) continue;
            if (const auto ordinal = reader.findRecommendation(
                    *row, recommendationKey(row->key, place.recommendation)))
                named.back().places.push_back(facets_->placeOf(row->id, *ordinal));
        }
    }
    return named;
}

const Vocabulary &Store::Impl::vocabulary(int scheme)
{
    auto &kept = vocabularies_[scheme];
    if (!kept)
        kept = read("read the vocabulary", {},
                    [&](IndexReader &reader) { return reader.vocabulary(scheme); });
    return *kept;
}

PassageSearch &Store::Impl::passageSearch()
{
    if (search_) return *search_;
    // The index is in step with the data files, so its glossary is theirs.
    if (!wholeKnowledge_)
        if (std::string packed = readGlossary(*connection_); !packed.empty())
            knowledge_.useGlossary(std::move(packed));
    search_ = std::make_unique<PassageSearch>(*connection_, "derived", knowledge_.textData(),
                                              knowledge_.glossary());
    return *search_;
}

/// Called exactly so, else all that have the words in their name.
std::vector<std::string> Store::Impl::collectionsNamed(std::string_view text,
                                                       const Folding &folding)
{
    const std::string wanted = folding.fold(text);
    std::vector<std::string> part;
    for (const CollectionSummary &one : Keeping(*connection_).collections()) {
        if (one.name == text) return {one.name};
        if (folding.fold(one.name).find(wanted) != std::string::npos) part.push_back(one.name);
    }
    return part;
}

std::vector<std::string> Store::Impl::valuesNamed(Facet facet, std::string_view text,
                                                  IndexReader &reader)
{
    const auto data = knowledge_.textData();
    switch (facet) {
    case Facet::Region: return conceptsNamed(vocabulary(0), text, data->folding);
    case Facet::Sector: return conceptsNamed(vocabulary(1), text, data->folding);
    case Facet::Document: return documentsNamed(text, reader, data->folding);
    case Facet::Stage: return stagesNamed(text, data->folding);
    case Facet::Language: return languagesNamed(text, data->folding);
    case Facet::Collection: return collectionsNamed(text, data->folding);
    case Facet::Date: return periodsNamed(text, reader);
    case Facet::Actor: break;
    }
    const std::string wanted = data->folding.fold(text);
    std::vector<std::string> whole;
    std::vector<std::string> part;
    for (const std::string &name : reader.actorNames()) {
        const std::string folded = data->folding.fold(name);
        if (folded == wanted)
            whole.push_back(name);
        else if (folded.find(wanted) != std::string::npos)
            part.push_back(name);
    }
    return whole.empty() ? part : whole;
}

/// The value itself when something is called exactly so, else the one thing it names.
std::vector<Choice> Store::Impl::resolved(const Choice &choice, IndexReader &reader)
{
    // Most often an id: then there is no need to read the vocabulary, or every document's title.
    if (choice.facet == Facet::Region || choice.facet == Facet::Sector)
        if (reader.hasConcept(choice.facet == Facet::Region ? 0 : 1, choice.value)) return {choice};
    if (choice.facet == Facet::Document && reader.findDocument(choice.value) != nullptr)
        return {choice};
    // One that has been removed in the meantime holds nothing.
    if (choice.facet == Facet::Collection) return {choice};
    // So does a year from which there is nothing.
    if (choice.facet == Facet::Date && isPeriod(choice.value)) return {choice};
    const std::vector<std::string> values = valuesNamed(choice.facet, choice.value, reader);
    const std::string what = std::string(facetName(choice.facet)) + " \"" + choice.value + "\"";
    if (values.empty())
        throw UsageError("Unknown " + what + "; allowed is " + allowedFor(choice.facet, reader) +
                         ".");
    // An actor is named in many ways, and a text in more than one is still a text by it.
    if (values.size() > 1 && choice.facet != Facet::Actor && choice.facet != Facet::Language) {
        std::string list;
        for (const std::string &value : values)
            list += (list.empty() ? "" : ", ") + value;
        throw UsageError("The " + what + " may mean any of " + list + "; name one of them.");
    }
    std::vector<Choice> choices;
    for (const std::string &value : values)
        choices.push_back({choice.facet, value, choice.excluded});
    return choices;
}

Store::Impl::Asked Store::Impl::understand(const Query &query, IndexReader &reader)
{
    Asked asked;
    asked.options = query;
    asked.text = parseText(query.text, [&](Facet facet, std::string_view text) {
        return valuesNamed(facet, text, reader);
    });
    asked.hasText = asked.text.findsText();
    for (const Choice &choice : query.choices)
        for (Choice &one : resolved(choice, reader))
            asked.choices.push_back(std::move(one));
    asked.choices.insert(asked.choices.end(), asked.text.choices.begin(), asked.text.choices.end());
    return asked;
}

std::vector<FacetTable::Place> Store::Impl::found(const Asked &asked, std::stop_token stop,
                                                  std::int64_t *passages)
{
    const FacetTable &table = facets();
    std::vector<bool> isFound(table.size());
    std::vector<std::int64_t> shared; // passages with more than one recommendation in them
    passageSearch().forEach(
        asked.text, asked.options, everything(),
        [&](std::int64_t passage) {
            if (passages != nullptr) ++*passages;
            const auto places = table.inPassage(passage);
            if (places.size() > 1) shared.push_back(passage);
            if (places.size() == 1) isFound[places.front()] = true;
        },
        stop);
    markShared(asked, table, shared, isFound);
    std::vector<FacetTable::Place> places;
    for (std::size_t place = 0; place < isFound.size(); ++place)
        if (isFound[place]) places.push_back(static_cast<FacetTable::Place>(place));
    return places;
}

/// Of several recommendations in one paragraph only those count that hold a word that was found.
/// Where that would take too long, all of them do.
void Store::Impl::markShared(const Asked &asked, const FacetTable &table,
                             const std::vector<std::int64_t> &shared, std::vector<bool> &isFound)
{
    constexpr std::size_t affordable = 500;
    if (shared.size() > affordable) {
        for (const std::int64_t passage : shared)
            for (const FacetTable::Place place : table.inPassage(passage))
                isFound[place] = true;
        return;
    }
    IndexReader reader(*connection_);
    for (const PassageHit &hit : passageSearch().marksIn(asked.text, asked.options, shared)) {
        const DocumentRow &row = reader.documentOfPassage(hit.passage);
        const int index = static_cast<int>(hit.passage - row.firstPassage);
        for (const FacetTable::Place place : table.inPassage(hit.passage))
            if (touches(reader.recommendation(row, table.ordinal(place)), index, hit.marks))
                isFound[place] = true;
    }
}

OverviewCube Store::Impl::overview(const Query &query, std::stop_token stop)
{
    return read("count recommendations", stop, [&](IndexReader &reader) {
        const Asked asked = understand(query, reader);
        const FacetTable &table = facets();
        std::vector<FacetTable::Place> hits;
        if (asked.hasText) hits = found(asked, stop);
        return table.cube(
            table.select(table.filter(asked.choices), asked.hasText ? &hits : nullptr), stop);
    });
}

FacetCounts Store::Impl::counts(const Query &query, std::stop_token stop)
{
    return read("count recommendations", stop, [&](IndexReader &reader) {
        const Asked asked = understand(query, reader);
        const FacetTable &table = facets();
        const FacetTable::Filter filter = table.filter(asked.choices);
        if (!asked.hasText) return table.count(filter, nullptr, stop);
        std::int64_t passages = 0;
        const auto places = found(asked, stop, &passages);
        FacetCounts counts = table.count(filter, &places, stop);
        counts.passages = passages;
        return counts;
    });
}

} // namespace policy
