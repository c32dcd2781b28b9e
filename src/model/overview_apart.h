// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/overview.h"

#include <cstddef>
#include <vector>

namespace policy {

/// Of more documents than this an overview tells only the fullest apart by region and sector; of
/// the others it knows the total (the cell for any region and sector). More are no overview, and
/// ten thousand would fill hundreds of megabytes.
inline constexpr std::size_t mostApart = 64;

/// Which documents are told apart, by how many recommendations each has; the earlier of equal ones.
std::vector<bool> fullest(const std::vector<std::int64_t> &counts);

/// The same of an overview's documents, by their index; never of OverviewCube::any.
std::vector<bool> documentsApart(const OverviewCube &cube);

} // namespace policy
