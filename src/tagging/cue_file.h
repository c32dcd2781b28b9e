// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// One line "KIND: TEXT" of a file of cue words.
struct Cue {
    std::size_t kind = 0; ///< index into the kinds asked for
    std::string text;
    int line = 0;
};

/// Reads a file of cue words, and the user's own on top if it exists. Throws Error with file, line
/// and reason for a line of another form or a kind that is none of `kinds`.
std::vector<Cue> readCues(const std::filesystem::path &file, const std::filesystem::path &additions,
                          const std::vector<std::string_view> &kinds);

} // namespace policy
