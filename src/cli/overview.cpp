// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/overview.h"

#include "export/json.h"
#include "model/overview.h"
#include "model/vocabulary.h"

#include <nlohmann/json.hpp>

#include <iomanip>

namespace policy::cli {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string &id)
{
    return id.empty() ? Json() : Json(id);
}

void printCells(const OverviewCube &cube, std::ostream &out)
{
    for (const OverviewCube::Cell &cell : cube.cells())
        out << jsonLine({{"region", orNull(cube.regions()[cell.region])},
                         {"sector", orNull(cube.sectors()[cell.sector])},
                         {"document", orNull(cube.documents()[cell.document].id)},
                         {"proposed", cell.stages[0]},
                         {"agreed", cell.stages[1]},
                         {"delivered", cell.stages[2]}})
            << '\n';
}

void printRow(const std::string &label, const StageCounts &counts, std::ostream &out)
{
    out << std::setw(6) << sum(counts) << std::setw(10) << counts[0] << std::setw(8) << counts[1]
        << std::setw(11) << counts[2] << "  " << label << '\n';
}

} // namespace

void printOverview(const Store &store, const Query &query, bool json, std::ostream &out)
{
    const OverviewCube cube = store.overview(query);
    if (json) {
        printCells(cube, out);
        return;
    }
    out << "   all  proposed  agreed  delivered\n";
    printRow("all", cube.atIndex(0, 0), out);
    const auto section = [&](const char *name) { out << '\n' << name << '\n'; };
    const auto label = [](const Vocabulary &vocabulary, const std::string &id) {
        return std::string(textIn(vocabulary.at(id).label, Language::English)) + "  (" + id + ")";
    };
    section("Sectors");
    for (std::uint32_t i = 1; i < cube.sectors().size(); ++i)
        printRow(label(store.sectors(), cube.sectors()[i]), cube.atIndex(0, i), out);
    section("Regions");
    for (std::uint32_t i = 1; i < cube.regions().size(); ++i)
        printRow(label(store.regions(), cube.regions()[i]), cube.atIndex(i, 0), out);
    section("Documents");
    for (std::uint32_t i = 1; i < cube.documents().size(); ++i)
        printRow(cube.documents()[i].id, cube.atIndex(0, 0, i), out);
    section("Time");
    for (const TimelineEntry &entry : timeline(cube))
        printRow(entry.period.empty() ? "without a date" : entry.period, entry.stages, out);
}

} // namespace policy::cli
