// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace policy::structure {

/// One line of a source as it stands, before anything is decided about it.
struct Line {
    std::string_view text;        ///< without the white space around it
    int number = 0;               ///< from 1
    int indent = 0;               ///< columns of white space before the text
    int width = 0;                ///< columns of `text`: a Han character takes two
    int gap = 0;                  ///< empty lines right before it
    bool spaceAfter = false;      ///< white space between the text and the end of the line
    bool startsPage = false;      ///< a form feed right before it
    bool startsParagraph = false; ///< a paragraph separator (U+2029) right before it
};

/// The lines of `text` that hold anything, in order; a line with U+2029 in it gives several of the
/// same number. The views point into `text`.
std::vector<Line> splitLines(std::string_view text);

} // namespace policy::structure
