// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/gathering.h"

#include "compare/comparer.h"
#include "compare/desk.h"
#include "compare/requested_columns.h"
#include "data_folder.h"
#include "export/plain_text.h"
#include "export/report_parts.h"
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
    case ExportScope::Kind::Columns:
        for (const auto &[id, card] : readColumns(store, requestOf(scope), stop).cards)
            ids.push_back(id);
        return sorted(store, ids, scope.order.value_or(Order::Reading), stop);
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
    std::vector<std::string> collections;
    if (scope.kind == ExportScope::Kind::Collection) collections.push_back(scope.collection);
    for (const ColumnChoice &column : scope.columns)
        if (column.kind == ColumnChoice::Kind::Collection) collections.push_back(column.name);
    for (const std::string &name : collections)
        for (CollectionEntry &one : store.kept().collection(name))
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

ComparisonRequest requestOf(const ExportScope &scope)
{
    return {scope.columns, scope.axis, scope.query};
}

void putRowsInOrder(Comparison &comparison, const Store &store, RowOrder order)
{
    const Vocabulary &vocabulary =
        comparison.axis == Axis::Region ? store.regions() : store.sectors();
    std::vector<ComparisonRow> rows;
    for (const RowLine &line : arrangeRows(comparison, vocabulary, order, false))
        rows.push_back(comparison.rows[*line.own]);
    comparison.rows = std::move(rows);
}

namespace {

/// What a query asks for, in words: "Zhejiang, Finance, “arbitration”". Nothing for a long list,
/// which is no title.
std::string subjectOf(const Query &query, const Store &store, const ReportOptions &options,
                      const ReportLabels &labels)
{
    constexpr std::size_t mostColumns = 48;
    const Language language = options.language;
    const Words words = labels.words(language);
    std::vector<std::string> names;
    for (const Choice &choice : query.choices) {
        if (choice.excluded) return {};
        switch (choice.facet) {
        case Facet::Region:
            names.push_back(conceptLabel(store.regions(), choice.value, language));
            break;
        case Facet::Sector:
            names.push_back(conceptLabel(store.sectors(), choice.value, language));
            break;
        case Facet::Stage:
            for (const auto &[stage, word] : {std::pair(Stage::Proposed, Word::Proposed),
                                              std::pair(Stage::Agreed, Word::Agreed),
                                              std::pair(Stage::Delivered, Word::Delivered)})
                if (stageName(stage) == choice.value)
                    names.push_back(words[static_cast<std::size_t>(word)]);
            break;
        case Facet::Document:
            for (const DocumentSummary &one : store.documents())
                if (one.catalogue.id == choice.value)
                    names.emplace_back(textIn(one.catalogue.title, language));
            break;
        case Facet::Actor:
        case Facet::Collection: names.push_back(choice.value); break;
        case Facet::Date:
            if (choice.value == noDate) return {};
            names.push_back(choice.value);
            break;
        case Facet::Language: break;
        }
    }
    if (!query.text.empty())
        names.push_back(isChinese(language) ? "「" + query.text + "」" : "“" + query.text + "”");
    std::string subject = joined(names, listCommaOf(language));
    return columnsOf(subject) > mostColumns ? std::string() : subject;
}

std::string subjectOf(const ExportScope &scope, const Store &store, const ReportOptions &options,
                      const ReportLabels &labels)
{
    switch (scope.kind) {
    case ExportScope::Kind::Query: return subjectOf(scope.query, store, options, labels);
    case ExportScope::Kind::Collection: return scope.collection;
    case ExportScope::Kind::Documents:
        if (scope.ids.size() == 1)
            return subjectOf(queryOfDocuments({}, scope.ids), store, options, labels);
        break;
    case ExportScope::Kind::Recommendations:
    case ExportScope::Kind::Columns: break;
    }
    return {};
}

/// Reads each document once.
auto documentsFrom(const Store &store)
{
    return
        [&store,
         documents =
             std::make_shared<std::unordered_map<std::string, std::shared_ptr<const Document>>>()](
            const std::string &id) {
            std::shared_ptr<const Document> &document = (*documents)[id];
            if (!document) document = std::make_shared<Document>(store.document(id));
            return document;
        };
}

Report reportOf(const ReportInput &input, const Store &store, const ReportOptions &options,
                const ReportLabels &labels, const Progress &progress, const std::stop_token &stop)
{
    return makeReport(input, options, store.regions(), store.sectors(), labels, progress, stop);
}

ReportLabels reportLabels()
{
    return ReportLabels(dataFolder() / "language" / "report_labels.txt");
}

} // namespace

Gathered gather(const Store &store, const ExportScope &scope, Comparison comparison,
                const ReportOptions &options, const Progress &progress, const std::stop_token &stop)
{
    putRowsInOrder(comparison, store, scope.rows);
    ReportInput input;
    input.document = documentsFrom(store);
    // The columns stand as they were chosen, and stand when they are silent.
    for (const ComparisonColumn &column : comparison.columns)
        if (column.choice.kind == ColumnChoice::Kind::Document)
            input.documents.push_back(column.choice.name);
    std::vector<std::string> ids;
    for (const auto &[id, card] : comparison.cards)
        ids.push_back(id);
    for (const std::string &id : documentsOf(store, ids))
        if (std::ranges::count(input.documents, id) == 0) input.documents.push_back(id);
    for (const std::string &document : input.documents)
        for (const Recommendation &one : input.document(document)->recommendations)
            if (comparison.cards.contains(one.id)) input.recommendations.push_back(one.id);
    input.notes = notesFor(store, scope);
    input.comparison = std::move(comparison);
    Gathered gathered;
    gathered.total = static_cast<std::int64_t>(input.recommendations.size());
    gathered.report = reportOf(input, store, options, reportLabels(), progress, stop);
    return gathered;
}

Gathered gather(const Store &store, const ExportScope &scope, const ReportOptions &options,
                std::size_t most, const Progress &progress, const std::stop_token &stop)
{
    if (scope.kind == ExportScope::Kind::Columns && options.paper == PaperTemplate::Comparison)
        return gather(store, scope,
                      ComparisonDesk(dataFolder(), additionsFolder())
                          .compare(store, requestOf(scope), progress, stop),
                      options, progress, stop);
    Gathered gathered;
    ReportInput input;
    input.recommendations = chosenIds(store, scope, gathered.lost, stop);
    gathered.total = static_cast<std::int64_t>(input.recommendations.size());
    if (input.recommendations.size() > most) input.recommendations.resize(most);
    // The columns of a comparison stand as they were chosen, and stand when they are silent.
    input.documents = scope.kind == ExportScope::Kind::Documents
                          ? scope.ids
                          : documentsOf(store, input.recommendations);
    input.document = documentsFrom(store);
    input.notes = notesFor(store, scope);
    if (options.paper == PaperTemplate::Comparison) {
        input.comparison = comparisonFor(input, store, scope.axis, stop);
        putRowsInOrder(*input.comparison, store, scope.rows);
    }
    const ReportLabels labels = reportLabels();
    input.subject = subjectOf(scope, store, options, labels);
    gathered.report = reportOf(input, store, options, labels, progress, stop);
    return gathered;
}

} // namespace policy
