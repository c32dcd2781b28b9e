// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_impl.h"

#include <vector>

namespace policy {

/// A query as understood for one question.
struct Store::Impl::Asked {
    TextQuery text;
    Query options;
    std::vector<Choice> choices; ///< from the query and from fields of its text, resolved
    bool hasText = false;
};

/// Whether one of `marks` (stretches of passage `index`) lies in the recommendation's text.
bool touches(const Recommendation &recommendation, int index, const std::vector<Span> &marks);

} // namespace policy
