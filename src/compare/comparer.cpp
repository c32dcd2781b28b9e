// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparer.h"

#include "model/error.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace policy {

namespace {

constexpr std::size_t fewestColumns = 2;
constexpr std::size_t mostColumns = 5;

/// The links with both ends in a row, by index.
void assignLinks(Comparison &comparison)
{
    std::unordered_map<std::string_view, std::vector<std::size_t>> rowsOf; // ascending
    for (std::size_t i = 0; i < comparison.rows.size(); ++i)
        for (const auto &[column, ids] : comparison.rows[i].cells)
            for (const std::string &id : ids)
                if (auto &rows = rowsOf[id]; rows.empty() || rows.back() != i) rows.push_back(i);
    for (std::size_t i = 0; i < comparison.links.size(); ++i) {
        const auto a = rowsOf.find(comparison.links[i].a);
        const auto b = rowsOf.find(comparison.links[i].b);
        if (a == rowsOf.end() || b == rowsOf.end()) continue;
        std::vector<std::size_t> shared;
        std::ranges::set_intersection(a->second, b->second, std::back_inserter(shared));
        for (const std::size_t row : shared)
            comparison.rows[row].links.push_back(i);
    }
}

} // namespace

void checkColumns(const std::vector<Column> &columns)
{
    if (columns.size() < fewestColumns || columns.size() > mostColumns)
        throw UsageError("Cannot compare " + std::to_string(columns.size()) +
                         (columns.size() == 1 ? " document" : " documents") +
                         "; choose two to five.");
    for (std::size_t i = 0; i < columns.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (columns[i].id == columns[k].id)
                throw UsageError("Cannot compare \"" + columns[i].id +
                                 "\" with itself; choose different documents.");
}

Comparer::Comparer(std::shared_ptr<const TextData> text, const Glossary &glossary,
                   const Vocabulary &regions, const Vocabulary &sectors,
                   const std::filesystem::path &data, const std::filesystem::path &additions)
    : features_(std::move(text), glossary, regions, data, additions), regions_(&regions),
      sectors_(&sectors)
{
}

Comparison Comparer::compare(const std::vector<Column> &columns, Axis axis,
                             const Progress &progress, std::stop_token stop)
{
    checkColumns(columns);
    Comparison comparison;
    comparison.axis = axis;
    for (const Column &column : columns)
        comparison.columns.push_back(documentColumn(column.id, column.recommendations.size()));
    comparison.rows = comparisonRows(columns, axis, axis == Axis::Region ? *regions_ : *sectors_);
    comparison.links = findLinks(columns, std::ref(features_), progress, stop);
    assignLinks(comparison);
    return comparison;
}

Column columnOf(const Document &document)
{
    Column column{document.catalogue.id, {}};
    for (const Recommendation &one : document.recommendations)
        column.recommendations.push_back(&one);
    return column;
}

} // namespace policy
