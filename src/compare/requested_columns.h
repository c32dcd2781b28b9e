// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rows.h"

#include <deque>
#include <stop_token>
#include <vector>

namespace policy {

class Store;

/// The columns of a request, read from a library.
struct RequestedColumns {
    std::vector<ComparisonColumn> columns;
    std::vector<Column> recommendations; ///< by column; point into `kept`
    std::deque<Recommendation> kept;
    std::map<std::string, RecommendationRow, std::less<>> cards;
};

/// Throws UsageError for a choice of columns that cannot be compared, Cancelled.
RequestedColumns readColumns(const Store &store, const ComparisonRequest &request,
                             std::stop_token stop = {});

} // namespace policy
