// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "text/folding.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace policy {

/// A text as terms are compared with it: folded symbols (code points) with the way back. Spaces and
/// line breaks beside a Chinese character are gone (釜山 市), so are zero-width characters and
/// quotation marks; other runs of space are one space; dashes of all kinds are '-'.
struct MatchText {
    std::vector<char32_t> symbols;
    std::vector<std::uint32_t> begins; ///< byte of the original where the symbol's character begins
    std::vector<std::uint32_t> ends;
    std::vector<bool> capital; ///< the character is a Latin capital
    std::vector<bool> quoted;  ///< an opening quotation mark stands right before the symbol

    [[nodiscard]] std::size_t size() const { return symbols.size(); }
    /// Bytes of the original from symbol `first` up to symbol `last`, half-open.
    [[nodiscard]] Span span(std::size_t first, std::size_t last) const
    {
        if (first >= last) return {};
        return {begins[first], ends[last - 1]};
    }
};

/// Makes MatchText. The way characters fold is looked up once, when this is made.
class TextReader {
public:
    explicit TextReader(const Folding &folding);
    [[nodiscard]] MatchText read(std::string_view text) const;

private:
    void append(MatchText &into, char32_t c, std::uint32_t begin, std::uint32_t end) const;

    const Folding *folding_;
    std::vector<char32_t> plane_; ///< fold of each BMP character; 0: gone; `several`: ask folding_
};

/// A letter or digit of Latin script, as folded text has them.
constexpr bool isLatinWord(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 0xDF && c < 0x250);
}

} // namespace policy
