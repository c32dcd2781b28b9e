// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/line.h"
#include "structure/numbering.h"

#include <vector>

namespace policy::structure {

/// How a document's lines make paragraphs. It differs from file to file, so it is measured.
struct Layout {
    /// Columns at which lines were broken; 0: they were not, each line is a paragraph.
    int wrapWidth = 0;
    /// Paragraphs are marked in the text (U+2029): line breaks say nothing.
    bool marked = false;
    /// Every line is followed by an empty one, as in text taken from a PDF file: one empty line
    /// says nothing, more of them do.
    bool spacedLines = false;
    /// White space at the end of a line is the mark the word processor left at the end of a
    /// paragraph: a line without it goes on in the next.
    bool spaceEndsParagraph = false;
    /// Paragraphs are marked by an indented first line.
    bool indentedParagraphs = false;
};

/// `marked`: the text says itself where paragraphs end.
Layout measureLayout(const std::vector<Line> &lines, const Numbering &numbering, bool marked);

/// Whether `next` goes on with the paragraph that `line` stands in. `inProse`: that paragraph has
/// had a comma or the end of a sentence, so it is no heading.
bool continues(const Layout &layout, const Line &line, const Line &next, bool inProse,
               const Numbering &numbering);

} // namespace policy::structure
