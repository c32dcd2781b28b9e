// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rows.h"

namespace policy {

std::vector<std::string> rowsOf(const Recommendation &recommendation, Axis axis)
{
    std::vector<std::string> ids;
    switch (axis) {
    case Axis::Sector:
        for (const SectorTag &tag : recommendation.sectors)
            ids.push_back(tag.sector);
        break;
    case Axis::Region:
        for (const RegionTag &tag : recommendation.regions)
            if (tag.role == RegionRole::About) ids.push_back(tag.region);
        break;
    }
    return ids;
}

std::vector<ComparisonRow> comparisonRows(const std::vector<Column> &columns, Axis axis,
                                          const Vocabulary &vocabulary)
{
    std::map<std::string, ComparisonRow> byConcept;
    for (const Column &column : columns)
        for (const Recommendation *recommendation : column.recommendations)
            for (const std::string &id : rowsOf(*recommendation, axis))
                byConcept[id].cells[column.id].push_back(recommendation->id);

    std::vector<ComparisonRow> rows;
    for (const Concept &one : vocabulary.concepts()) {
        const auto found = byConcept.find(one.id);
        if (found == byConcept.end()) continue;
        ComparisonRow row = std::move(found->second);
        row.row = one.id;
        for (const Column &column : columns)
            if (!row.cells.contains(column.id)) row.silent.push_back(column.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace policy
