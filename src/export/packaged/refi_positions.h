// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace policy {

/// A stretch of a source as a project names it.
struct NamedStretch {
    std::size_t begin = 0; ///< as counted by whoever wrote the project
    std::size_t end = 0;
    std::string words; ///< the stretch's name: many programs put its first words there
};

/// Where the stretches stand in a text, in bytes; nothing for one outside of it. REFI-QDA counts
/// Unicode code points, and line ends as they are in the file. Programs are known that count a line
/// end of two characters as one, one of one as two, or characters beyond U+FFFF as two: the way of
/// counting is taken with which most stretches begin with their names, else the first with which
/// all lie in the text, else the standard's.
std::vector<std::optional<std::pair<std::size_t, std::size_t>>>
placesOf(const std::string &text, const std::vector<NamedStretch> &stretches);

} // namespace policy
