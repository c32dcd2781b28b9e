// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "model/document.h"
#include "model/vocabulary.h"

#include <vector>

namespace policy {

/// A column of a comparison: a document, or any named choice of recommendations.
struct Column {
    std::string id; ///< document id, or the name of the choice
    std::vector<const Recommendation *>
        recommendations; ///< reading order; must outlive the comparison
};

/// Rows in the vocabulary's order, one for each sector or region that a recommendation of any
/// column carries. A recommendation stands in the row of every sector it is tagged with; of
/// regions, of those it is about. A row's silent columns are those without a recommendation there.
std::vector<ComparisonRow> comparisonRows(const std::vector<Column> &columns, Axis axis,
                                          const Vocabulary &vocabulary);

} // namespace policy
