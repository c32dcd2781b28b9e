// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_table.h"

#include "model/error.h"
#include "model/overview_apart.h"

#include <algorithm>

namespace policy {

namespace {

constexpr std::size_t placesBetweenPolls = 4096;
constexpr std::uint32_t nowhere = ~std::uint32_t{0};

/// The concepts that have a recommendation, numbered in the vocabulary's order from 1; 0 is all.
struct Places {
    std::vector<std::string> ids{std::string(OverviewCube::any)};
    std::vector<std::uint32_t> indexOf; ///< by the index's number of the concept
};

/// Counts, region × sector, in a flat array that is swept after each document.
class Sheet {
public:
    Sheet(std::size_t regions, std::size_t sectors) : sectors_(sectors), counts_(regions * sectors)
    {
    }

    void add(std::uint32_t region, std::uint32_t sector, std::size_t stage)
    {
        const std::size_t at = region * sectors_ + sector;
        StageCounts &counts = counts_[at];
        if (sum(counts) == 0) touched_.push_back(at);
        ++counts[stage];
    }

    /// Moves what was counted into `cells`.
    void sweep(std::uint32_t document, std::vector<OverviewCube::Cell> &cells)
    {
        for (const std::size_t at : touched_) {
            cells.push_back({static_cast<std::uint32_t>(at / sectors_),
                             static_cast<std::uint32_t>(at % sectors_), document, counts_[at]});
            counts_[at] = {};
        }
        touched_.clear();
    }

private:
    std::size_t sectors_;
    std::vector<StageCounts> counts_;
    std::vector<std::size_t> touched_;
};

} // namespace

OverviewCube FacetTable::cube(const std::vector<Place> &places, std::stop_token stop) const
{
    const auto numbered = [&](const Scheme &scheme, const Lists &lists) {
        Places used;
        used.indexOf.assign(scheme.withBroader.size(), nowhere);
        for (const Place place : places)
            for (const std::uint32_t number : lists.at(place))
                for (const std::uint32_t broader : scheme.withBroader[number])
                    used.indexOf[broader] = 0;
        for (const Concept &one : scheme.vocabulary.concepts()) {
            const std::uint32_t number = scheme.numberOf.at(one.id);
            if (number >= used.indexOf.size() || used.indexOf[number] == nowhere) continue;
            used.indexOf[number] = static_cast<std::uint32_t>(used.ids.size());
            used.ids.push_back(one.id);
        }
        return used;
    };
    Places regions = numbered(regions_, regionsOf_);
    Places sectors = numbered(sectors_, sectorsOf_);
    std::vector<OverviewCube::DocumentEntry> documents{{std::string(OverviewCube::any), ""}};
    std::vector<OverviewCube::Cell> cells;
    Sheet everything(regions.ids.size(), sectors.ids.size());
    Sheet one(regions.ids.size(), sectors.ids.size());
    std::vector<std::int64_t> counts(documents_.size());
    for (const Place place : places)
        ++counts[documentOf_[place]];
    const std::vector<bool> apart = fullest(counts);

    const auto withBroader = [](const Scheme &scheme, const Places &used,
                                std::span<const std::uint32_t> numbers,
                                std::vector<std::uint32_t> &into) {
        into.assign(1, 0);
        for (const std::uint32_t number : numbers)
            for (const std::uint32_t broader : scheme.withBroader[number])
                if (std::ranges::find(into, used.indexOf[broader]) == into.end())
                    into.push_back(used.indexOf[broader]);
    };
    std::vector<std::uint32_t> ofRegion;
    std::vector<std::uint32_t> ofSector;
    std::uint32_t current = nowhere;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i % placesBetweenPolls == 0 && stop.stop_requested()) throw Cancelled();
        const Place place = places[i];
        if (documentOf_[place] != current) {
            if (current != nowhere)
                one.sweep(static_cast<std::uint32_t>(documents.size() - 1), cells);
            current = documentOf_[place];
            documents.push_back({documents_[current].key, dates_[current]});
        }
        withBroader(regions_, regions, regionsOf_.at(place), ofRegion);
        withBroader(sectors_, sectors, sectorsOf_.at(place), ofSector);
        for (const std::uint32_t region : ofRegion)
            for (const std::uint32_t sector : ofSector) {
                everything.add(region, sector, stage_[place]);
                if (apart[current]) one.add(region, sector, stage_[place]);
            }
        if (!apart[current]) one.add(0, 0, stage_[place]);
    }
    one.sweep(static_cast<std::uint32_t>(documents.size() - 1), cells);
    everything.sweep(0, cells);
    return {std::move(regions.ids), std::move(sectors.ids), std::move(documents), std::move(cells)};
}

} // namespace policy
