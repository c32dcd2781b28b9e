// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// Where the phrases of a sentence begin and end. Offsets are bytes of `text`.
namespace policy::structure {

/// Past spaces, commas and opening marks at `at`.
std::size_t skipMarks(std::string_view text, std::size_t at);

/// Past the comma that ends a phrase begun at `at`; `at` where there is none near.
std::size_t pastComma(std::string_view text, std::size_t at);

/// Whether a phrase says what is spoken of: 在教育方面.
bool isTopic(std::string_view phrase);

/// What stands between the last comma before a cue and the cue: the subject of 應.
std::string_view subjectBefore(std::string_view text, std::size_t from, std::size_t cue);

} // namespace policy::structure
