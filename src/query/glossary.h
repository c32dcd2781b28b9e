// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/glossary_table.h"
#include "text/text_data.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// English and Chinese terms for the same things: `english; variant = 中文; 別稱` a line. Every
/// term of a line may stand for every other.
class Glossary {
public:
    explicit Glossary(std::shared_ptr<const TextData> data);

    /// glossary.txt of `data`/language and, where it exists, of `additions`/language.
    static std::shared_ptr<const Glossary> load(std::shared_ptr<const TextData> text,
                                                const std::filesystem::path &data,
                                                const std::filesystem::path &additions = {});

    /// Everything it knows as bytes, and a glossary that looks things up in them: made at once,
    /// where reading the files takes tens of milliseconds. It has no lines().
    [[nodiscard]] std::string packed() const;
    static std::shared_ptr<const Glossary> unpacked(std::shared_ptr<const TextData> text,
                                                    std::string bytes);

    /// Adds a file. Throws Error with file, line and reason.
    void addFile(const std::filesystem::path &file);

    /// The other terms of a term's line, in the glossary's order; none when it has no entry.
    /// Written forms, inflections and hyphens do not matter; where two lines have forms of one
    /// stem (finance, financing), the form as asked wins.
    [[nodiscard]] std::vector<std::string> translations(std::string_view term) const;

    /// Words of the longest term, of two words or more, that begins at words[at]; 0 for none.
    [[nodiscard]] std::size_t longestTermAt(const std::vector<std::string> &words,
                                            std::size_t at) const;

    /// All terms of a concept, both languages, as the file has them.
    using Line = std::vector<std::string>;
    [[nodiscard]] const std::vector<Line> &lines() const { return lines_; }

private:
    class Keys;

    /// Places of a term's lines; none when it has no entry.
    [[nodiscard]] std::vector<std::uint32_t> linesOf(std::string_view term) const;
    [[nodiscard]] Line lineAt(std::uint32_t place) const;

    std::shared_ptr<const TextData> data_;
    std::vector<Line> lines_;
    std::optional<GlossaryTable> table_; ///< instead of what follows, when it was unpacked
    std::size_t longest_ = 1;            ///< words of the longest term
    std::unordered_map<std::string, std::vector<std::uint32_t>> byForm_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> byStem_;
};

} // namespace policy
