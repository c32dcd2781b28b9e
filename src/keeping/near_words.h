// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <optional>
#include <string>
#include <string_view>

namespace policy {

/// The characters of a text but its spaces.
std::u32string bareCharacters(std::string_view text);

/// How many pairs of neighbouring characters two texts share, of all that they have: 0…1.
double sharedPairs(std::string_view a, std::string_view b);

/// The stretch of `text` (in characters) that is most like `words`, where at most the part
/// `difference` (0…1) of their characters differs. Looks where most of their pairs of characters
/// stand together, so that the time grows with the text and not with text times words.
std::optional<Span> nearWords(std::u32string_view text, std::u32string_view words,
                              double difference);

} // namespace policy
