// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogue_json.h"
#include "store/facet_scan.h"
#include "store/snippet.h"
#include "store/store_asked.h"
#include "text/collation.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace policy {

namespace {

void addOnce(std::vector<std::string> &list, const std::string &value)
{
    if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

/// Marks of one passage, moved into the recommendation's text; those outside it are left out.
std::vector<Span> marksInText(const Recommendation &one, int passage,
                              const std::vector<Span> &marks)
{
    std::vector<Span> moved;
    for (const TextPiece &piece : one.pieces) {
        if (piece.passage != passage) continue;
        for (const Span mark : marks) {
            const Span cut{std::max(mark.begin, piece.span.begin),
                           std::min(mark.end, piece.span.end)};
            if (!cut.empty())
                moved.push_back({cut.begin - piece.span.begin + piece.offset,
                                 cut.end - piece.span.begin + piece.offset});
        }
    }
    return moved;
}

RecommendationRow rowOf(const Recommendation &one, const DocumentRow &document, IndexReader &reader,
                        std::vector<Span> marks)
{
    RecommendationRow row;
    row.id = one.id;
    row.document = document.key;
    row.stage = one.stage;
    row.language = one.language;
    row.label = one.label;
    row.title = one.title;
    row.section = sectionPath(reader.sections(document), one.section);
    std::ranges::sort(marks);
    row.snippet = makeSnippet(one.text, marks);
    for (const RegionRole role : {RegionRole::About, RegionRole::Mentioned})
        for (const RegionTag &tag : one.regions)
            if (tag.role == role) addOnce(row.regions, tag.region);
    for (const SectorTag &tag : one.sectors)
        addOnce(row.sectors, tag.sector);
    row.date = reader.date(document);
    row.lines = one.lines;
    return row;
}

/// Sort keys that compare as bytes, for one order.
class OrderKeys {
public:
    OrderKeys(Order order, IndexReader &reader, const FacetTable &table)
        : order_(order), reader_(reader), table_(table), titles_(Collation::Stroke)
    {
    }

    std::string of(FacetTable::Place place)
    {
        const DocumentRow &document = table_.document(place);
        switch (order_) {
        case Order::Relevance:
        case Order::Reading: return {};
        case Order::Stage: return std::string(1, char('0' + int(table_.stage(place))));
        case Order::Date: return reader_.date(document);
        case Order::Title: break;
        }
        const Recommendation one = reader_.recommendation(document, table_.ordinal(place));
        return titles_.key(one.title.empty() ? one.text.substr(0, titleBytes) : one.title);
    }

private:
    static constexpr std::size_t titleBytes = 60;
    Order order_;
    IndexReader &reader_;
    const FacetTable &table_;
    SortKeys titles_;
};

/// Newest first, everything else ascending; equal ones stay in reading order.
void sortPlaces(std::vector<FacetTable::Place> &places, Order order, IndexReader &reader,
                const FacetTable &table, const std::stop_token &stop)
{
    if (order == Order::Reading || order == Order::Relevance) return;
    OrderKeys keys(order, reader, table);
    std::vector<std::pair<std::string, FacetTable::Place>> keyed;
    keyed.reserve(places.size());
    for (const FacetTable::Place place : places) {
        if (stop.stop_requested()) throw Cancelled();
        keyed.emplace_back(keys.of(place), place);
    }
    std::ranges::stable_sort(keyed, [order](const auto &a, const auto &b) {
        return order == Order::Date ? a.first > b.first : a.first < b.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        places[i] = keyed[i].second;
}

/// The person's own order when one collection alone is chosen.
void sortAsCollected(std::vector<FacetTable::Place> &places, const std::vector<Choice> &choices,
                     const FacetTable &table)
{
    const auto isCollection = [](const Choice &choice) {
        return choice.facet == Facet::Collection && !choice.excluded;
    };
    if (std::ranges::count_if(choices, isCollection) != 1) return;
    const auto *named = table.collection(std::ranges::find_if(choices, isCollection)->value);
    if (named == nullptr) return;
    std::unordered_map<FacetTable::Place, std::size_t> rank;
    for (std::size_t i = 0; i < named->places.size(); ++i)
        rank.try_emplace(named->places[i], i);
    std::ranges::stable_sort(places, {}, [&](FacetTable::Place place) { return rank[place]; });
}

} // namespace

bool touches(const Recommendation &recommendation, int index, const std::vector<Span> &marks)
{
    return !marksInText(recommendation, index, marks).empty();
}

RecommendationPage Store::Impl::recommendations(const Query &query, Order order, Page page,
                                                std::stop_token stop)
{
    return read("list recommendations", stop, [&](IndexReader &reader) {
        const Asked asked = understand(query, reader);
        const bool inReading = order == Order::Reading || order == Order::Relevance;
        RecommendationPage result;
        if (!asked.hasText && asked.choices.empty() && inReading)
            result = pageWithoutFilter(page, reader);
        else if (asked.hasText && order == Order::Relevance)
            result = pageByRelevance(asked, page, reader, stop);
        else
            result = pageInOrder(asked, order, page, reader, stop);
        result.hints.insert(result.hints.begin(), asked.text.hints.begin(), asked.text.hints.end());
        return result;
    });
}

/// Everything in reading order needs no facets: only the rows of the page are read.
RecommendationPage Store::Impl::pageWithoutFilter(Page page, IndexReader &reader)
{
    RecommendationPage result;
    const std::int64_t first = std::max(page.offset, 0);
    const std::int64_t end = first + std::max(page.limit, 0);
    for (const DocumentRow &document : reader.documents()) {
        const std::int64_t from = std::max<std::int64_t>(first - result.total, 0);
        const std::int64_t to = std::min(end - result.total, document.recommendations);
        for (std::int64_t i = from; i < to; ++i)
            result.rows.push_back(
                rowOf(reader.recommendation(document, static_cast<std::uint32_t>(i)), document,
                      reader, {}));
        result.total += document.recommendations;
    }
    return result;
}

RecommendationPage Store::Impl::pageInOrder(const Asked &asked, Order order, Page page,
                                            IndexReader &reader, std::stop_token stop)
{
    const FacetTable &table = facets();
    std::vector<FacetTable::Place> hits;
    if (asked.hasText) hits = found(asked, stop);
    std::vector<FacetTable::Place> places =
        table.select(table.filter(asked.choices), asked.hasText ? &hits : nullptr);
    if (order == Order::Relevance && !asked.hasText)
        sortAsCollected(places, asked.choices, table);
    else
        sortPlaces(places, order, reader, table, stop);

    RecommendationPage result;
    result.total = static_cast<std::int64_t>(places.size());
    const auto first = std::min(places.size(), static_cast<std::size_t>(std::max(page.offset, 0)));
    const auto end =
        std::min(places.size(), first + static_cast<std::size_t>(std::max(page.limit, 0)));
    for (std::size_t i = first; i < end; ++i) {
        const DocumentRow &document = table.document(places[i]);
        const Recommendation one = reader.recommendation(document, table.ordinal(places[i]));
        std::vector<Span> marks;
        std::vector<std::string> via;
        if (asked.hasText) {
            std::vector<std::int64_t> passages;
            for (const TextPiece &piece : one.pieces)
                passages.push_back(document.firstPassage + piece.passage);
            for (const PassageHit &hit :
                 passageSearch().marksIn(asked.text, asked.options, passages)) {
                const int index = static_cast<int>(hit.passage - document.firstPassage);
                for (const Span mark : marksInText(one, index, hit.marks))
                    if (std::ranges::find(marks, mark) == marks.end()) marks.push_back(mark);
                for (const std::string &term : hit.via)
                    addOnce(via, term);
            }
        }
        result.rows.push_back(rowOf(one, document, reader, std::move(marks)));
        result.rows.back().via = std::move(via);
    }
    return result;
}

/// Passages come best first; each recommendation takes the place of its best passage.
RecommendationPage Store::Impl::pageByRelevance(const Asked &asked, Page page, IndexReader &reader,
                                                std::stop_token stop)
{
    constexpr int hitsAtOnce = 64;
    RecommendationPage result;
    const Within within = passagesOfRecommendations(asked, stop);
    std::set<std::pair<std::int64_t, std::uint32_t>> seen;
    const std::size_t first = static_cast<std::size_t>(std::max(page.offset, 0));
    const std::size_t end = first + static_cast<std::size_t>(std::max(page.limit, 0));
    std::optional<FacetTable::Filter> filter;
    if (!asked.choices.empty()) filter = facets().filter(asked.choices);
    bool more = true;
    for (int offset = 0; more && seen.size() < end; offset += hitsAtOnce) {
        const PassageHits hits =
            passageSearch().find(asked.text, asked.options, within, {offset, hitsAtOnce}, stop);
        if (offset == 0) result.hints = hits.hints;
        more = hits.hits.size() == hitsAtOnce;
        for (const PassageHit &hit : hits.hits) {
            // Where the characters only meet (和服 in 合作和服務), nothing was found: counts agree.
            if (hit.tier == HitTier::AcrossWords) {
                more = false;
                break;
            }
            const DocumentRow &document = reader.documentOfPassage(hit.passage);
            const int index = static_cast<int>(hit.passage - document.firstPassage);
            for (const std::uint32_t ordinal : reader.recommendationsIn(document, index)) {
                const Recommendation one = reader.recommendation(document, ordinal);
                std::vector<Span> marks = marksInText(one, index, hit.marks);
                if (marks.empty() || (filter && !passes(*filter, document, ordinal)) ||
                    !seen.emplace(document.id, ordinal).second)
                    continue;
                if (seen.size() <= first || seen.size() > end) continue;
                result.rows.push_back(rowOf(one, document, reader, std::move(marks)));
                result.rows.back().via = hit.via;
            }
        }
    }
    result.total = static_cast<std::int64_t>(seen.size());
    result.totalIsExact = !more;
    return result;
}

void Store::Impl::forEach(
    const Query &query,
    const std::function<void(const Recommendation &, const std::vector<std::string> &)> &take,
    std::stop_token stop, const std::vector<std::string> *documents)
{
    read("list recommendations", stop, [&](IndexReader &reader) {
        std::set<std::int64_t> within;
        if (documents != nullptr)
            for (const std::string &one : *documents)
                within.insert(documentNamed(reader, one).id);
        const Asked asked = understand(query, reader);
        const FacetTable &table = facets();
        std::vector<FacetTable::Place> hits;
        if (asked.hasText) hits = found(asked, stop);
        std::optional<IndexReader> ofDocument; // a reader keeps what it has read: one a document
        std::int64_t current = 0;
        for (const FacetTable::Place place :
             table.select(table.filter(asked.choices), asked.hasText ? &hits : nullptr)) {
            if (stop.stop_requested()) throw Cancelled();
            const DocumentRow &document = table.document(place);
            if (documents != nullptr && !within.contains(document.id)) continue;
            if (!ofDocument || document.id != current) ofDocument.emplace(*connection_);
            current = document.id;
            const Recommendation one = ofDocument->recommendation(document, table.ordinal(place));
            take(one, sectionPath(ofDocument->sections(document), one.section));
        }
    });
}

std::vector<std::vector<Span>>
Store::Impl::wordsFound(const std::vector<const Recommendation *> &recommendations,
                        const Query &query, std::stop_token stop)
{
    // Asked for in parts, so that the stop is heard.
    constexpr std::size_t atOnce = 200;
    return read("mark the words searched for", stop, [&](IndexReader &reader) {
        std::vector<std::vector<Span>> found(recommendations.size());
        const Asked asked = understand(query, reader);
        if (!asked.hasText) return found;
        for (std::size_t begin = 0; begin < recommendations.size(); begin += atOnce) {
            if (stop.stop_requested()) throw Cancelled();
            const std::size_t end = std::min(begin + atOnce, recommendations.size());
            // Several recommendations may share a passage.
            std::map<std::int64_t, std::vector<std::pair<std::size_t, int>>> inPassage;
            for (std::size_t i = begin; i < end; ++i) {
                const std::string &id = recommendations[i]->id;
                const DocumentRow &row = documentNamed(reader, id.substr(0, id.find('/')));
                for (const TextPiece &piece : recommendations[i]->pieces) {
                    auto &users = inPassage[row.firstPassage + piece.passage];
                    if (users.empty() || users.back().first != i)
                        users.emplace_back(i, piece.passage);
                }
            }
            std::vector<std::int64_t> passages;
            for (const auto &[passage, users] : inPassage)
                passages.push_back(passage);
            for (const PassageHit &hit :
                 passageSearch().marksIn(asked.text, asked.options, passages))
                for (const auto &[one, index] : inPassage.at(hit.passage))
                    if (hit.tier != HitTier::AcrossWords)
                        for (const Span mark : marksInText(*recommendations[one], index, hit.marks))
                            found[one].push_back(mark);
        }
        for (std::vector<Span> &marks : found) {
            std::ranges::sort(marks);
            marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
        }
        return found;
    });
}

bool Store::Impl::passes(const FacetTable::Filter &filter, const DocumentRow &document,
                         std::uint32_t ordinal)
{
    const FacetTable &table = facets();
    return table.passes(filter, table.placeOf(document.id, ordinal));
}

/// Where recommendations that pass the filter stand; everywhere when there is none.
Within Store::Impl::passagesOfRecommendations(const Asked &asked, const std::stop_token &stop)
{
    if (asked.choices.empty()) return everything();
    // Collections are not in the index.
    const bool inIndex = std::ranges::none_of(
        asked.choices, [](const Choice &choice) { return choice.facet == Facet::Collection; });
    if (inIndex && !hasFacets())
        return passagesChosen(*connection_, asked.choices, Filtered::Recommendations, stop);
    const FacetTable &table = facets();
    const auto places = table.select(table.filter(asked.choices), nullptr);
    return {table.passagesOf(places), {}};
}

/// Passages outside recommendations have a document and a language, nothing else to filter by.
Within Store::Impl::passagesFor(const Asked &asked, const std::stop_token &stop)
{
    const bool ofPassages = std::ranges::all_of(asked.choices, [](const Choice &choice) {
        return choice.facet == Facet::Document || choice.facet == Facet::Date ||
               choice.facet == Facet::Language;
    });
    return ofPassages ? passagesChosen(*connection_, asked.choices, Filtered::Passages, stop)
                      : passagesOfRecommendations(asked, stop);
}

HitPage Store::Impl::search(const Query &query, Page page, std::stop_token stop)
{
    return read("search", stop, [&](IndexReader &reader) {
        const Asked asked = understand(query, reader);
        HitPage result;
        result.hints = asked.text.hints;
        if (!asked.hasText) return result;
        const PassageHits hits =
            passageSearch().find(asked.text, asked.options, passagesFor(asked, stop), page, stop);
        result.total = hits.total;
        result.totalIsExact = hits.totalIsExact;
        result.hints.insert(result.hints.end(), hits.hints.begin(), hits.hints.end());
        for (const PassageHit &hit : hits.hits)
            result.hits.push_back(hitOf(hit, reader));
        return result;
    });
}

Hit Store::Impl::hitOf(const PassageHit &found, IndexReader &reader)
{
    const DocumentRow &document = reader.documentOfPassage(found.passage);
    Hit hit;
    hit.document = document.key;
    hit.passage = static_cast<int>(found.passage - document.firstPassage);
    const Passage &passage = reader.passage(document, hit.passage);
    for (const std::uint32_t ordinal : reader.recommendationsIn(document, hit.passage)) {
        if (!touches(reader.recommendation(document, ordinal), hit.passage, found.marks)) continue;
        hit.recommendation =
            recommendationId(document.key, reader.recommendationKeyAt(document, ordinal));
        break;
    }
    hit.section = sectionPath(reader.sections(document), passage.section);
    hit.snippet = makeSnippet(passage.text, found.marks);
    hit.lines = passage.lines;
    hit.score = found.score;
    hit.via = found.via;
    hit.acrossWords = found.tier == HitTier::AcrossWords;
    return hit;
}

} // namespace policy
