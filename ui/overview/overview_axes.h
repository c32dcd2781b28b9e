// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/overview.h"
#include "model/query.h"
#include "model/vocabulary.h"

#include <map>
#include <string>
#include <vector>

namespace policy::ui {

/// A region or sector of the overview as a person sees it: a line of a folding tree.
struct AxisEntry {
    std::string id;
    std::string path; ///< the ids down to it with "/" between: tells places of one concept apart
    int depth = 0;
    bool foldable = false; ///< has narrower ones with recommendations
    bool open = false;
    std::uint32_t index = 0; ///< into the cube's regions or sectors
    std::int64_t count = 0;
};

/// What a person has opened and closed, by path; what they left alone is as the page thinks best.
using Folding = std::map<std::string, bool>;

/// Regions with recommendations as a tree, siblings with more first. Where a person has not folded,
/// the fullest are opened as long as no more than `most` lines are shown. Under a filter of
/// regions only these, their narrower ones, and what is broader than all of them are listed.
std::vector<AxisEntry> regionEntries(const OverviewCube &cube, const Vocabulary &regions,
                                     const Query &query, const Folding &folding, std::size_t most);

/// Sectors with recommendations in the vocabulary's order: broader ones, each followed by its
/// narrower ones where it is open. `allOpen`: where a person has not folded.
std::vector<AxisEntry> sectorEntries(const OverviewCube &cube, const Vocabulary &sectors,
                                     const Query &query, const Folding &folding, bool allOpen);

/// `query` narrowed to what a mark counts under it: the choices take the place of those of their
/// facets, but a region or sector broader than what was chosen leaves that as it is.
Query narrowed(const Query &query, const std::vector<Choice> &choices, const Vocabulary &regions,
               const Vocabulary &sectors);

} // namespace policy::ui
