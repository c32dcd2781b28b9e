// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/requested_columns.h"

#include "compare/comparer.h"
#include "model/error.h"
#include "store/kept.h"
#include "store/snippet.h"
#include "store/store.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace policy {

namespace {

/// More would keep a person waiting for minutes and fill gigabytes.
constexpr std::size_t mostRecommendations = 40000;

void addOnce(std::vector<std::string> &list, const std::string &value)
{
    if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

RecommendationRow cardOf(const Recommendation &one, const std::vector<std::string> &section,
                         const std::string &document, const std::string &date)
{
    RecommendationRow row;
    row.id = one.id;
    row.document = document;
    row.stage = one.stage;
    row.language = one.language;
    row.label = one.label;
    row.title = one.title;
    row.section = section;
    for (const RegionRole role : {RegionRole::About, RegionRole::Mentioned})
        for (const RegionTag &tag : one.regions)
            if (tag.role == role) addOnce(row.regions, tag.region);
    for (const SectorTag &tag : one.sectors)
        addOnce(row.sectors, tag.sector);
    row.date = date;
    row.lines = one.lines;
    return row;
}

class ColumnReader {
public:
    ColumnReader(const Store &store, const ComparisonRequest &request, std::stop_token stop)
        : store_(store), request_(request), stop_(std::move(stop)), documents_(store.documents())
    {
        for (const DocumentSummary &one : documents_)
            summaries_.emplace(one.catalogue.id, &one);
    }

    RequestedColumns readAll()
    {
        addColumns();
        read();
        addSnippets();
        fill();
        return std::move(read_);
    }

    RowCounts countAll()
    {
        addColumns();
        RowCounts counts;
        const std::vector<std::string> documents = allDocuments();
        std::unordered_map<std::string, std::vector<std::size_t>> columnsOf; // by document or id
        for (std::size_t i = 0; i < wanted_.size(); ++i)
            for (const std::string &key : isCollection(i) ? wanted_[i].ids : wanted_[i].documents)
                columnsOf[key].push_back(i);
        const auto add = [&](const std::string &key, const std::vector<std::string> &rows) {
            const auto found = columnsOf.find(key);
            if (found == columnsOf.end()) return;
            for (const std::size_t column : found->second)
                for (const std::string &row : rows)
                    ++counts[read_.columns[column].id][row];
        };
        store_.forEachIn(
            documents, Query(),
            [&](const Recommendation &one, const std::vector<std::string> &) {
                const std::vector<std::string> rows = rowsOf(one, request_.axis);
                add(one.id, rows);
                add(one.id.substr(0, one.id.find('/')), rows);
            },
            stop_);
        return counts;
    }

private:
    struct Wanted {
        std::vector<std::string> documents;
        std::vector<std::string> ids; ///< of a collection, in its order
    };

    void addColumns()
    {
        std::vector<Column> names;
        for (const ColumnChoice &choice : request_.columns)
            names.push_back({columnId(choice), {}});
        checkColumns(names);
        // Collections first: an unknown name is told before anything is read.
        for (const ColumnChoice &choice : request_.columns)
            addColumn(choice);
    }

    [[nodiscard]] bool isCollection(std::size_t column) const
    {
        return read_.columns[column].choice.kind == ColumnChoice::Kind::Collection;
    }

    /// Every document that some column wants, once.
    [[nodiscard]] std::vector<std::string> allDocuments() const
    {
        std::vector<std::string> documents;
        std::unordered_set<std::string_view> known;
        for (const Wanted &wanted : wanted_)
            for (const std::string &id : wanted.documents)
                if (known.insert(id).second) documents.push_back(id);
        return documents;
    }

    void addColumn(const ColumnChoice &choice)
    {
        ComparisonColumn column;
        column.id = columnId(choice);
        column.choice = choice;
        Wanted wanted;
        switch (choice.kind) {
        case ColumnChoice::Kind::Document: describe(column, choice.name, wanted); break;
        case ColumnChoice::Kind::Collection:
            for (CollectionEntry &one : store_.kept().collection(choice.name)) {
                if (one.id.empty()) {
                    ++column.lost;
                    continue;
                }
                addOnce(wanted.documents, one.id.substr(0, one.id.find('/')));
                wanted.ids.push_back(std::move(one.id));
            }
            column.all = wanted.ids.size();
            column.documents = wanted.documents.size();
            break;
        case ColumnChoice::Kind::Rest: addRest(column, wanted); break;
        }
        read_.columns.push_back(std::move(column));
        wanted_.push_back(std::move(wanted));
    }

    void describe(ComparisonColumn &column, const std::string &id, Wanted &wanted)
    {
        const auto found = summaries_.find(id);
        // The store's own sentence names what there is.
        if (found == summaries_.end()) static_cast<void>(store_.document(id));
        const DocumentSummary &document = *found->second;
        column.title = document.catalogue.title;
        column.date = document.catalogue.date;
        column.all = static_cast<std::size_t>(document.recommendations);
        wanted.documents.push_back(id);
    }

    void addRest(ComparisonColumn &column, Wanted &wanted)
    {
        for (const DocumentSummary &one : documents_) {
            const ColumnChoice alone{ColumnChoice::Kind::Document, one.catalogue.id};
            if (std::ranges::find(request_.columns, alone) != request_.columns.end()) continue;
            wanted.documents.push_back(one.catalogue.id);
            column.all += static_cast<std::size_t>(one.recommendations);
        }
        column.documents = wanted.documents.size();
        if (wanted.documents.empty())
            throw UsageError("There is no other document in the library to compare with; import "
                             "one, or choose two to five.");
    }

    /// One pass over every document that some column wants.
    void read()
    {
        std::unordered_map<std::string, bool> wholly; // else only ids of collections
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            for (const std::string &id : wanted_[i].documents) {
                bool &whole = wholly[id];
                whole = whole || !isCollection(i);
            }
            for (const std::string &id : wanted_[i].ids)
                byId_.emplace(id, nullptr);
        }
        store_.forEachIn(
            allDocuments(), request_.filter,
            [&](const Recommendation &one, const std::vector<std::string> &section) {
                const std::string document = one.id.substr(0, one.id.find('/'));
                const auto asked = byId_.find(one.id);
                if (!wholly.at(document) && asked == byId_.end()) return;
                if (read_.kept.size() >= mostRecommendations)
                    throw UsageError("These columns hold more than " +
                                     std::to_string(mostRecommendations) +
                                     " recommendations; narrow them by a filter, or choose "
                                     "fewer documents.");
                const Recommendation &kept = read_.kept.emplace_back(one);
                if (asked != byId_.end()) asked->second = &kept;
                byDocument_[document].push_back(&kept);
                read_.cards.emplace(one.id, cardOf(one, section, document,
                                                   summaries_.at(document)->catalogue.date));
            },
            stop_);
    }

    /// The words searched for, in context; without a search the first words.
    void addSnippets()
    {
        std::vector<const Recommendation *> kept;
        for (const Recommendation &one : read_.kept)
            kept.push_back(&one);
        const auto marks = store_.wordsFound(kept, request_.filter, stop_);
        for (std::size_t i = 0; i < kept.size(); ++i)
            read_.cards.at(kept[i]->id).snippet = makeSnippet(kept[i]->text, marks[i]);
    }

    void fill()
    {
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            Column column{read_.columns[i].id, {}};
            if (isCollection(i)) {
                for (const std::string &id : wanted_[i].ids)
                    if (const Recommendation *one = byId_.at(id); one != nullptr)
                        column.recommendations.push_back(one);
            } else {
                for (const std::string &id : wanted_[i].documents)
                    for (const Recommendation *one : byDocument_[id])
                        column.recommendations.push_back(one);
            }
            read_.columns[i].shown = column.recommendations.size();
            read_.recommendations.push_back(std::move(column));
        }
    }

    const Store &store_;
    const ComparisonRequest &request_;
    std::stop_token stop_;
    std::vector<DocumentSummary> documents_;
    std::unordered_map<std::string, const DocumentSummary *> summaries_;
    std::vector<Wanted> wanted_;
    std::unordered_map<std::string, const Recommendation *> byId_; ///< of collections
    std::unordered_map<std::string, std::vector<const Recommendation *>> byDocument_;
    RequestedColumns read_;
};

} // namespace

RequestedColumns readColumns(const Store &store, const ComparisonRequest &request,
                             std::stop_token stop)
{
    return ColumnReader(store, request, std::move(stop)).readAll();
}

RowCounts countRows(const Store &store, const ComparisonRequest &request, std::stop_token stop)
{
    return ColumnReader(store, request, std::move(stop)).countAll();
}

} // namespace policy
