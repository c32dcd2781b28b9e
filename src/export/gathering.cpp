// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/gathering.h"

#include "compare/comparer.h"
#include "data_folder.h"
#include "export/plain_text.h"
#include "store/kept.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace policy {

namespace {

constexpr std::size_t lostWidth = 60; // columns of the words of an entry that is lost

std::vector<std::string> idsInOrder(const Store &store, const Query &query, Order order,
                                    const std::stop_token &stop)
{
    std::vector<std::string> ids;
    if (order == Order::Reading) {
        store.forEach(
            query,
            [&ids](const Recommendation &one, const std::vector<std::string> &) {
                ids.push_back(one.id);
            },
            stop);
        return ids;
    }
    Page page{0, 1000};
    for (;; page.offset += page.limit) {
        const auto rows = store.recommendations(query, order, page, stop).rows;
        for (const RecommendationRow &row : rows)
            ids.push_back(row.id);
        if (static_cast<int>(rows.size()) < page.limit) return ids;
    }
}

Query queryOfDocuments(Query query, const std::vector<std::string> &documents)
{
    std::erase_if(query.choices,
                  [](const Choice &one) { return one.facet == Facet::Document && !one.excluded; });
    for (const std::string &id : documents)
        query.choices.push_back({Facet::Document, id, false});
    return query;
}

std::string documentOfId(const std::string &id)
{
    return id.substr(0, id.find('/'));
}

/// The documents of the recommendations, in the library's order.
std::vector<std::string> documentsOf(const Store &store, const std::vector<std::string> &ids)
{
    std::unordered_set<std::string> wanted;
    for (const std::string &id : ids)
        wanted.insert(documentOfId(id));
    std::vector<std::string> documents;
    for (const DocumentSummary &one : store.documents())
        if (wanted.contains(one.catalogue.id)) documents.push_back(one.catalogue.id);
    return documents;
}

/// Chosen ids in another order than they were chosen in. The store's order is the only one, so that
/// a list in the window and a paper agree.
std::vector<std::string> sorted(const Store &store, const std::vector<std::string> &ids,
                                Order order, const std::stop_token &stop)
{
    std::unordered_set<std::string> chosen(ids.begin(), ids.end());
    std::vector<std::string> all =
        idsInOrder(store, queryOfDocuments({}, documentsOf(store, ids)), order, stop);
    std::erase_if(all, [&chosen](const std::string &id) { return chosen.erase(id) == 0; });
    for (const std::string &id : ids) // those that are in no list: makeReport() names them
        if (chosen.contains(id)) all.push_back(id);
    return all;
}

std::vector<std::string> chosenIds(const Store &store, const ExportScope &scope,
                                   std::vector<std::string> &lost, const std::stop_token &stop)
{
    std::vector<std::string> ids;
    switch (scope.kind) {
    case ExportScope::Kind::Query:
        return idsInOrder(store, scope.query, scope.order.value_or(Order::Reading), stop);
    case ExportScope::Kind::Documents:
        return idsInOrder(store, queryOfDocuments(scope.query, scope.ids),
                          scope.order.value_or(Order::Reading), stop);
    case ExportScope::Kind::Recommendations: ids = scope.ids; break;
    case ExportScope::Kind::Collection:
        for (const CollectionEntry &one : store.kept().collection(scope.collection))
            if (!one.id.empty())
                ids.push_back(one.id);
            else
                lost.push_back(one.document + ": " + firstWords(one.words, lostWidth));
        break;
    }
    return scope.order ? sorted(store, ids, *scope.order, stop) : ids;
}

/// By recommendation: a person's comments in the collection, then the notes on it and in it.
std::map<std::string, std::vector<std::string>> notesFor(const Store &store,
                                                         const ExportScope &scope)
{
    std::map<std::string, std::vector<std::string>> notes;
    if (scope.kind == ExportScope::Kind::Collection)
        for (CollectionEntry &one : store.kept().collection(scope.collection))
            if (!one.id.empty() && !one.comment.empty())
                notes[one.id].push_back(std::move(one.comment));
    for (KeptNote &one : store.kept().notes())
        if (!one.on.recommendation.empty())
            notes[one.on.recommendation].push_back(std::move(one.text));
    return notes;
}

/// What the chosen documents' recommendations have in common, for the comparison paper.
Comparison comparisonFor(const ReportInput &input, const Store &store, Axis axis,
                         const std::stop_token &stop)
{
    const std::unordered_set<std::string> chosen(input.recommendations.begin(),
                                                 input.recommendations.end());
    std::vector<Column> columns;
    for (const std::string &id : input.documents) {
        Column &column = columns.emplace_back(Column{id, {}});
        for (const Recommendation &one : input.document(id)->recommendations)
            if (chosen.contains(one.id)) column.recommendations.push_back(&one);
    }
    const auto text = TextData::load(dataFolder(), additionsFolder());
    const auto glossary = Glossary::load(text, dataFolder(), additionsFolder());
    return Comparer(text, *glossary, store.regions(), store.sectors(), dataFolder(),
                    additionsFolder())
        .compare(columns, axis, {}, stop);
}

} // namespace

Gathered gather(const Store &store, const ExportScope &scope, const ReportOptions &options,
                std::size_t most, const Progress &progress, const std::stop_token &stop)
{
    Gathered gathered;
    std::unordered_map<std::string, std::shared_ptr<const Document>> documents;
    ReportInput input;
    input.recommendations = chosenIds(store, scope, gathered.lost, stop);
    gathered.total = static_cast<std::int64_t>(input.recommendations.size());
    if (input.recommendations.size() > most) input.recommendations.resize(most);
    // The columns of a comparison stand as they were chosen, and stand when they are silent.
    input.documents = scope.kind == ExportScope::Kind::Documents
                          ? scope.ids
                          : documentsOf(store, input.recommendations);
    input.document = [&](const std::string &id) {
        std::shared_ptr<const Document> &document = documents[id];
        if (!document) document = std::make_shared<Document>(store.document(id));
        return document;
    };
    input.notes = notesFor(store, scope);
    if (options.paper == PaperTemplate::Comparison)
        input.comparison = comparisonFor(input, store, scope.axis, stop);
    const ReportLabels labels(dataFolder() / "language" / "report_labels.txt");
    gathered.report =
        makeReport(input, options, store.regions(), store.sectors(), labels, progress, stop);
    return gathered;
}

} // namespace policy
