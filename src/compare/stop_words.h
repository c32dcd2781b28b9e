// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"

#include <filesystem>
#include <set>
#include <string>

namespace policy {

/// Words that say nothing of what a text is about: 的, 以及, the, of. Kept folded.
class StopWords {
public:
    /// stop_words.txt of `data`/language and, where it exists, of `additions`/language: words
    /// separated by spaces, # begins a comment. Throws Error with file, line and reason.
    StopWords(const Folding &folding, const std::filesystem::path &data,
              const std::filesystem::path &additions = {});

    [[nodiscard]] bool contains(const std::string &folded) const { return words_.contains(folded); }

private:
    std::set<std::string, std::less<>> words_;
};

} // namespace policy
