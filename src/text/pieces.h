// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A searchable piece of a text, at one position: a Han character or a word.
struct Piece {
    char32_t han = 0;        ///< the folded character; 0 for a word
    std::uint32_t begin = 0; ///< bytes into the text as written
    std::uint32_t end = 0;
    std::uint32_t word = 0; ///< the folded word: bytes into Pieces::words, and how many
    std::uint32_t length = 0;
    std::uint32_t chain = 0; ///< first of several hyphened words: how many belong together, else 0
    bool runBegins = false;  ///< Han: nothing goes on from the piece before
    bool cut = false;        ///< Han: a quotation mark stands before it, a word ends there
};

/// A text as pieces.
struct Pieces {
    std::vector<Piece> list;
    std::string words;

    [[nodiscard]] std::string_view wordOf(const Piece &piece) const
    {
        return std::string_view(words).substr(piece.word, piece.length);
    }
};

/// Cuts texts into pieces. Keeps its buffers from text to text.
///
/// Han runs go on across spaces, line breaks and quotation marks; other punctuation and U+3000 end
/// them. Grouping commas leave numbers, decimal points stay; 's leaves words, other apostrophes are
/// dropped.
class PieceCutter {
public:
    explicit PieceCutter(const Folding &folding) : folding_(&folding) {}
    const Pieces &cut(std::string_view text);

private:
    struct Character {
        char32_t value; ///< folded; U+3000 kept apart from the space
        std::uint32_t begin;
        std::uint32_t end;
    };
    void fold(std::string_view text);
    std::size_t takeWord(std::size_t at);
    std::size_t afterInnerMark(std::size_t at, std::uint32_t &digits) const;
    [[nodiscard]] char32_t at(std::size_t index) const
    {
        return index < characters_.size() ? characters_[index].value : 0;
    }

    const Folding *folding_;
    std::vector<Character> characters_;
    std::string buffer_;
    Pieces pieces_;
};

} // namespace policy
