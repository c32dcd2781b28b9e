// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace policy::bench {

/// Times comparisons: the five documents, from the store to the snapshot, and two generated columns
/// of 500 to 4,000 recommendations each, with memory and growth. `folder`: for a library.
void runCompare(const std::filesystem::path &data, const std::filesystem::path &folder);

} // namespace policy::bench
