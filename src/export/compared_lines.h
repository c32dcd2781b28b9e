// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report.h"

#include <vector>

namespace policy {

/// A line of a comparison's table: what stands side by side in it.
struct ComparedLine {
    std::vector<std::vector<std::size_t>> cells; ///< by column: indexes into Report::entries
    std::vector<std::size_t>
        links; ///< that hold them together: indexes into ReportComparison::links
};

/// A row of the comparison in lines: first what is linked, each link's ends side by side, the best
/// links first; then what stands alone, a few in each cell, so that no line fills a page. Every
/// recommendation of the row stands in one line, every link in the line of one of its ends.
std::vector<ComparedLine> comparedLines(const ReportComparisonRow &row,
                                        const ReportComparison &comparison);

} // namespace policy
