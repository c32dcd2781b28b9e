// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/term_matcher.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace policy {

/// What recommendations act on where no single name says it: words that stand close in one measure
/// (talent, attract). Known from matters.txt.
class Matters {
public:
    struct Matter {
        std::string name;
        std::string chinese;
    };
    /// A term as it stands in a text.
    struct Word {
        std::uint32_t term = 0; ///< its number in the matcher
        std::size_t first = 0;  ///< which word of the text it begins in
        int measure = 0;        ///< which measure it stands in
    };
    struct Found {
        std::size_t matter = 0;
        int measure = 0;
    };

    /// Adds the words of matters.txt to `matcher`, from `data`/language and, where it exists, from
    /// `additions`/language. Throws Error with file, line and reason.
    Matters(TermMatcher &matcher, const std::filesystem::path &data,
            const std::filesystem::path &additions = {});

    [[nodiscard]] const std::vector<Matter> &all() const { return matters_; }

    /// The matters that the words of a text tell, in each measure; `words` in reading order.
    [[nodiscard]] std::vector<Found> find(const std::vector<Word> &words) const;

private:
    static constexpr std::size_t mostParts = 4;

    struct Part {
        std::uint32_t line = 0;
        std::uint32_t number = 0;
    };
    struct Line {
        std::size_t matter = 0;
        std::size_t parts = 0;
        bool inOrder = false; ///< its parts must stand in order
    };
    /// How much of a line was met in a measure.
    struct Seen {
        int measure = -1;
        /// By part, 1 + a word: where it stands, in an ordered line where the first one stands that
        /// it follows; 0 while it was not met.
        std::array<std::size_t, mostParts> at{};

        /// 1 + the word where the line begins that this word completes; 0 while parts are missing.
        std::size_t add(const Line &line, std::uint32_t part, std::size_t word);
    };

    void read(TermMatcher &matcher, const std::filesystem::path &file);
    void readLine(TermMatcher &matcher, const std::string &text);
    std::size_t matterOf(const std::string &name, const std::string &chinese);

    std::vector<Matter> matters_;
    std::unordered_map<std::string, std::size_t> known_; ///< by name
    std::vector<Line> lines_;
    std::unordered_map<std::uint32_t, std::vector<Part>> partsOf_; ///< by term
};

} // namespace policy
