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

/// The concepts in whose rows a recommendation stands: its sectors, or the regions it is about.
std::vector<std::string> rowsOf(const Recommendation &recommendation, Axis axis);

/// Rows in the vocabulary's order, one for each sector or region that a recommendation of any
/// column carries. A recommendation stands in the row of every sector it is tagged with; of
/// regions, of those it is about. A row's silent columns are those without a recommendation there.
std::vector<ComparisonRow> comparisonRows(const std::vector<Column> &columns, Axis axis,
                                          const Vocabulary &vocabulary);

/// The rows as a table shows them. Grouped: under the vocabulary's broader sectors or regions (by
/// the first broader one; a heading above a single heading is left out), siblings in `order`.
/// Not grouped: the rows alone in `order`, all at depth 0.
std::vector<RowLine> arrangeRows(const Comparison &comparison, const Vocabulary &vocabulary,
                                 RowOrder order, bool grouped);

} // namespace policy
