// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A number that a text states.
struct Figure {
    Span span;             ///< bytes
    std::string value;     ///< the same for the same number in every language: "5000000", "0.05%",
                           ///< "1 each"
    bool inDigits = false; ///< written in digits, not in words

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Numbers in digits (3,000 萬, US$5 million, 0.1%), in Chinese characters before a measure word
/// (兩個, 十二項) and in English words (two, twelve), with what is given to each of several
/// (各一個, "one each"). A lone "one" says nothing and is left out, and so are parts of names
/// (一帶一路). Ascending, apart from each other.
std::vector<Figure> figuresIn(std::string_view text);

} // namespace policy
