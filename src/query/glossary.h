// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"
#include "text/stem.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// English and Chinese terms for the same things: `english; variant = 中文; 別稱` a line.
class Glossary {
public:
    Glossary(const Folding &folding, const EnglishVariants &english);

    /// Adds a file. Throws Error with file, line and reason.
    void addFile(const std::filesystem::path &file);

    /// The other language's terms for a term, in the glossary's order; none when it has no entry.
    /// Written forms, inflections and hyphens do not matter.
    [[nodiscard]] std::vector<std::string> translations(std::string_view term) const;

    /// Words of the longest term that begins at words[at] and has an entry, 0 for none.
    [[nodiscard]] std::size_t longestTermAt(const std::vector<std::string> &words,
                                            std::size_t at) const;

private:
    struct Concept {
        std::vector<std::string> english;
        std::vector<std::string> chinese;
    };
    [[nodiscard]] std::string keyOf(std::string_view term) const;

    const Folding *folding_;
    const EnglishVariants *english_;
    std::vector<Concept> concepts_;
    std::unordered_map<std::string, std::vector<std::size_t>> byKey_;
};

} // namespace policy
