// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "store/connection.h"
#include "store/search.h"

#include <stop_token>
#include <vector>

namespace policy {

/// Rows of the passages that recommendations admitted by the choices have pieces in, as ascending
/// stretches. Reads the facets as they lie: a command that asks one question would wait longer for
/// a FacetTable to be laid out than for this, a window that asks many would not.
/// Throws Cancelled, and Unpacker::Damaged.
PassageRanges passagesChosen(Connection &connection, const std::vector<Choice> &choices,
                             const std::stop_token &stop);

} // namespace policy
