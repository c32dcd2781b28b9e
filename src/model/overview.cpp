// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/overview.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace policy {

namespace {

auto keyOf(const OverviewCube::Cell &cell)
{
    return std::tuple(cell.region, cell.sector, cell.document);
}

template <typename List, typename Id>
std::optional<std::uint32_t> indexIn(const List &list, std::string_view id, Id idOf)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto &one) { return idOf(one) == id; });
    if (found == list.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - list.begin());
}

std::optional<std::uint32_t> indexIn(const std::vector<std::string> &list, std::string_view id)
{
    return indexIn(list, id, [](const std::string &one) -> std::string_view { return one; });
}

void add(StageCounts &to, const StageCounts &from)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += from[i];
}

constexpr std::size_t yearLength = 4;
constexpr std::size_t monthLength = 7;
constexpr int longestByMonth = 3; ///< years

/// Whether months tell more than years and stay few.
bool byMonth(const std::vector<OverviewCube::DocumentEntry> &documents)
{
    int first = 0;
    int last = 0;
    for (const auto &one : documents) {
        if (one.id.empty() || one.date.empty()) continue;
        if (one.date.size() < monthLength) return false;
        const int year = std::atoi(one.date.c_str());
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    return last - first < longestByMonth;
}

} // namespace

std::int64_t sum(const StageCounts &counts)
{
    return counts[0] + counts[1] + counts[2];
}

OverviewCube::OverviewCube(std::vector<std::string> regions, std::vector<std::string> sectors,
                           std::vector<DocumentEntry> documents, std::vector<Cell> cells)
    : regions_(std::move(regions)), sectors_(std::move(sectors)), documents_(std::move(documents)),
      cells_(std::move(cells))
{
    std::sort(cells_.begin(), cells_.end(),
              [](const Cell &a, const Cell &b) { return keyOf(a) < keyOf(b); });
}

StageCounts OverviewCube::at(std::string_view region, std::string_view sector,
                             std::string_view document) const
{
    const auto r = indexIn(regions_, region);
    const auto s = indexIn(sectors_, sector);
    const auto d = indexIn(documents_, document,
                           [](const DocumentEntry &one) -> std::string_view { return one.id; });
    return r && s && d ? atIndex(*r, *s, *d) : StageCounts{};
}

StageCounts OverviewCube::atIndex(std::uint32_t region, std::uint32_t sector,
                                  std::uint32_t document) const
{
    const auto key = std::tuple(region, sector, document);
    const auto found =
        std::lower_bound(cells_.begin(), cells_.end(), key,
                         [](const Cell &cell, const auto &wanted) { return keyOf(cell) < wanted; });
    return found != cells_.end() && keyOf(*found) == key ? found->stages : StageCounts{};
}

std::vector<TimelineEntry> timeline(const OverviewCube &cube, std::string_view region,
                                    std::string_view sector)
{
    const auto r = indexIn(cube.regions(), region);
    const auto s = indexIn(cube.sectors(), sector);
    if (!r || !s) return {};
    const std::size_t exact = byMonth(cube.documents()) ? monthLength : yearLength;
    std::map<std::string, TimelineEntry> byPeriod;
    const auto &cells = cube.cells();
    auto cell = std::lower_bound(
        cells.begin(), cells.end(), std::tuple(*r, *s, std::uint32_t{1}),
        [](const OverviewCube::Cell &one, const auto &wanted) { return keyOf(one) < wanted; });
    for (; cell != cells.end() && cell->region == *r && cell->sector == *s; ++cell) {
        const auto &document = cube.documents()[cell->document];
        TimelineEntry &entry = byPeriod[document.date.substr(0, exact)];
        add(entry.stages, cell->stages);
        entry.documents.push_back(document.id);
    }
    std::vector<TimelineEntry> entries;
    for (auto &[period, entry] : byPeriod) {
        entry.period = period;
        entries.push_back(std::move(entry));
    }
    // "" sorts first; what has no date belongs behind what has one.
    if (!entries.empty() && entries.front().period.empty())
        std::rotate(entries.begin(), entries.begin() + 1, entries.end());
    return entries;
}

} // namespace policy
