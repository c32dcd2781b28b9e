// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/alignment.h"
#include "model/comparison.h"
#include "model/document.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace policy {

/// Finds the passages of two documents that belong together: where linked recommendations begin,
/// and, for a recommendation without a link to the other document, the nearest one there of its
/// main sector. The chain of anchors in order is the heaviest one. Throws Cancelled.
Alignment align(const Document &a, const Document &b, const std::vector<Link> &links,
                const std::stop_token &stop = {});

/// The same seen from b.
Alignment mirrored(const Alignment &alignment);

/// The best passage of b for a passage of a: of the anchors at or before it in the same
/// recommendation the heaviest, wherever that leads. Nothing where the passage has no anchor.
std::optional<int> linkedPassage(const Alignment &alignment, int passage);

/// Where b stands when a stands at `place` (passage index and the part of it that has scrolled by):
/// along the chain in order, in between by share. Ends meet ends. Never runs backwards.
double besidePlace(const Alignment &alignment, double place);

/// Passages in which the recommendations of a comparison's row stand in a document, ascending.
std::vector<int> passagesOfRow(const Document &document, const ComparisonRow &row);

} // namespace policy
