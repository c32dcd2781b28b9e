// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "structure/layout.h"
#include "structure/numbering.h"

#include <string>
#include <vector>

namespace policy::structure {

/// What a block turned out to be.
enum class Role { Body, Title, Heading, Item, Boilerplate, Caption };

/// A paragraph as joined from lines, with what is found out about it on the way to a passage.
struct Block {
    std::string text;            ///< whole, label included, one line
    std::vector<LineMark> marks; ///< into `text`
    LineRange lines;
    int width = 0; ///< columns
    int indent = 0;
    int gapBefore = 0; ///< empty lines, those that follow every line of the document not counted
    int gapAfter = 0;
    int lineCount = 1;
    char32_t underline = 0; ///< the stroke of the line of dashes under it; 0: none
    int markedLevel = 0;    ///< of a heading that says so itself (# in Markdown, <h2>); 0: does not
    Label label;
    Language language = Language::Unknown;
    Role role = Role::Body;
    bool listed = false; ///< a member of a list that has neither numbers nor bullets

    [[nodiscard]] bool underlined() const { return underline != 0; }
    [[nodiscard]] std::string_view body() const
    {
        return std::string_view(text).substr(label.found() ? label.textBegin : 0);
    }
    [[nodiscard]] std::string labelText() const { return text.substr(0, label.length); }
};

/// Joins lines to paragraphs and mends what the joining of lines did to the text.
std::vector<Block> buildBlocks(const std::vector<Line> &lines, const Layout &layout,
                               const Numbering &numbering);

} // namespace policy::structure
