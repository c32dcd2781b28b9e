// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "query/fts_expression.h"
#include "text/tokens.h"

#include <string_view>
#include <vector>

namespace policy {

/// Where a phrase of an expression stands in a passage.
struct PhrasePlace {
    std::uint32_t phrase = 0;   ///< index into FtsExpression::phrases
    std::uint32_t position = 0; ///< of its first token
};

/// What policy_places() gave for a row.
std::vector<PhrasePlace> readPlaces(const void *blob, std::size_t bytes);

/// Finds the stretches of texts to mark for one expression.
class Marker {
public:
    /// Both must outlive the marker.
    Marker(const FtsExpression &expression, TokenMaker &maker);

    /// Sorted, overlapping ones joined.
    std::vector<Span> marks(std::string_view text, const std::vector<PhrasePlace> &places);

private:
    const FtsExpression &expression_;
    TokenMaker &maker_;
    std::vector<std::size_t> lengths_; ///< positions that each phrase takes
    std::vector<TokenPlace> tokens_;
};

/// Every place of `words` in `text`, written exactly so.
std::vector<Span> exactMarks(const std::vector<std::string> &words, std::string_view text);

/// Sorted, overlapping ones joined.
std::vector<Span> merged(std::vector<Span> spans);

} // namespace policy
