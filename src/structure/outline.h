// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/block.h"
#include "structure/rules.h"

namespace policy::structure {

/// A section with what the outline alone knows of it.
struct OutlineEntry {
    Section section;
    CueMask classes = 0;   ///< of its heading and, unless it says otherwise, of those above it
    CueMask own = 0;       ///< of its own heading alone
    std::size_t block = 0; ///< its heading
    bool item = false;     ///< the heading of a numbered item: (1) Promote …
};

struct Outline {
    std::vector<OutlineEntry> entries;
    std::vector<int> sectionOf; ///< of each block; a heading: its own; -1: before the first
};

/// Nests the headings among `blocks`. Numbered headings nest by their styles: a style that is open
/// goes on, a new one opens a level below; where ranks contradict, the rank decides. Headings
/// without a number stand beside each other, except under the title of a part of the document.
Outline buildOutline(const std::vector<Block> &blocks, const Rules &rules);

} // namespace policy::structure
