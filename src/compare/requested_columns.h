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

/// Column → row → recommendations, as Comparison::unfiltered.
using RowCounts = std::map<std::string, std::map<std::string, std::size_t>>;

/// Throws UsageError for a choice of columns that cannot be compared, Cancelled.
RequestedColumns readColumns(const Store &store, const ComparisonRequest &request,
                             std::stop_token stop = {});

/// How many recommendations the columns of a request have in each row without its filter. Throws as
/// readColumns().
RowCounts countRows(const Store &store, const ComparisonRequest &request,
                    std::stop_token stop = {});

} // namespace policy
