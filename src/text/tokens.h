// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_data.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// The index's tokens of one text, made beforehand on any thread. `text` has one after the other.
struct TokenList {
    struct Token {
        std::uint32_t length = 0; ///< bytes of `text`
        std::uint32_t begin = 0;  ///< bytes into the text they were made from
        std::uint32_t end = 0;
        bool colocated = false; ///< another form of the token before it, at the same place
    };
    std::string text;
    std::vector<Token> tokens;
};

/// Where the token at one position stands in a text (bytes).
struct TokenPlace {
    std::uint32_t begin = 0;
    std::uint32_t firstEnd = 0; ///< end of its first character, for a Han pair; else end
    std::uint32_t end = 0;
};

/// What a phrase of a search wants of the words' boundaries around it.
enum class Fit : char {
    Aligned = 1, ///< a word begins where it begins and one ends where it ends
    Inside = 2,  ///< it lies inside one word
    Whole = 3,   ///< either of them, in one go: only for phrases of a single pair
    Loose = 4,   ///< anything
    Prefix = 5,  ///< the phrase's last word may go on: words as written, not stems
};

/// One place of a search phrase: any of these tokens.
using TokenChoice = std::vector<std::string>;

/// Makes the tokens of the full-text index: bigrams of Han characters that carry word boundaries,
/// Latin words with their stems beside them, numbers.
///
/// A Han token is the folded pair and one character '0'…'7' of three bits: 4, a word begins or ends
/// before the first character; 2, between the two; 1, after the second. The last character of a run
/// stands alone, without that character. Holds ICU objects: one for each thread.
class TokenMaker {
public:
    explicit TokenMaker(std::shared_ptr<const TextData> data);
    ~TokenMaker();
    TokenMaker(TokenMaker &&) noexcept;
    TokenMaker &operator=(TokenMaker &&) noexcept;

    /// The tokens to index a text by.
    void make(std::string_view text, TokenList &out);
    /// Where the text's positions are; much quicker, since it needs no word boundaries.
    void places(std::string_view text, std::vector<TokenPlace> &out);
    /// The tokens to ask for, position by position. Text without a letter, digit or Han character
    /// gives none.
    std::vector<TokenChoice> ask(std::string_view phrase, Fit fit);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace policy
