// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <string_view>
#include <vector>

namespace policy {

/// About how much of a text a snippet shows, counted in Latin letters; a Han character is two wide.
inline constexpr int snippetWidth = 160;

/// The best stretch of a text around its marks: the place where most different marks are close
/// together, cut at sentence or word boundaries, "…" where text was left out. A mark is never cut.
/// Without marks: the text's beginning.
Snippet makeSnippet(std::string_view text, const std::vector<Span> &marks,
                    int width = snippetWidth);

} // namespace policy
