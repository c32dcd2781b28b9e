// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace policy::bench {

struct SearchOptions {
    double megabytes = 100;
    std::filesystem::path data;   ///< the data folder
    std::filesystem::path folder; ///< for databases; must exist
    bool stock = true;            ///< also FTS5's own tokenizers
    bool slowest = false;         ///< also the questions that took longest
};

/// Index and questions on generated text, our tokenizer and FTS5's own side by side.
void runSearch(const SearchOptions &options);

} // namespace policy::bench
