// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace policy::structure {

struct Block;

/// Takes out the spaces that stand inside Chinese words where a program joined the lines of a page
/// (`姊妹城 市`), and leaves those that were written: between Chinese and Latin, between the two
/// halves of a heading, inside a quoted motto.
///
/// A space between two Han characters is taken for such a joint where it stands in running text (a
/// paragraph with punctuation) outside quotation marks and brackets; inside them, and in headings,
/// only where the same three characters stand joined elsewhere in the document.
void mendSpaces(std::vector<Block> &blocks);

} // namespace policy::structure
