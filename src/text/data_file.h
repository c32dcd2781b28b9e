// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// One line of a file of language knowledge.
struct DataLine {
    int number = 0;   ///< from 1
    std::string text; ///< without comment and outer spaces, never empty
};

/// The lines of a data file that say something: a # at the beginning of a line or after a space
/// begins a comment. Throws Error when the file cannot be read or is not UTF-8.
std::vector<DataLine> readDataFile(const std::filesystem::path &file);

/// Throws Error "FILE, line N: REASON".
[[noreturn]] void failDataLine(const std::filesystem::path &file, int line,
                               std::string_view reason);

/// The parts of `text` between `separator`, without outer spaces, empty ones left out.
std::vector<std::string> splitTrimmed(std::string_view text, std::string_view separator);
/// Without spaces, tabs and line ends at either side.
std::string_view trimmed(std::string_view text);

/// FNV-1a, for fingerprints: the same on every machine.
std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 14695981039346656037ULL);
/// A hash as text, 16 hex digits.
std::string hexOf(std::uint64_t hash);

} // namespace policy
