// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace policy {

/// A recommendation that something of a person's holds on to, by its words.
struct KeptRecommendation {
    std::string id;       ///< its id as the library now has it; "" when it cannot be found again
    std::string document; ///< id
    std::string words;    ///< its text when the mark was made
};

/// A named, ordered choice of recommendations.
struct CollectionSummary {
    std::string name;
    std::int64_t entries = 0;
    std::string made; ///< ISO 8601, UTC
};

/// A note of a person's on a recommendation.
struct KeptNote {
    std::int64_t number = 0; ///< names the note in this library
    KeptRecommendation on;
    std::string text;
    std::string changed; ///< ISO 8601, UTC
};

} // namespace policy
