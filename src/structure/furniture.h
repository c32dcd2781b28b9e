// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/block.h"
#include "structure/rules.h"

namespace policy::structure {

/// Marks what belongs to the page and not to the text: menus, share links, contact blocks, running
/// heads, page numbers, lines of authors and dates, captions that say they are captions.
void markFurniture(std::vector<Block> &blocks, const Rules &rules);

/// Whether the block is a date or holds one beside a source: `2023年6月26日(星期一)`.
bool isDateLine(std::string_view text);

/// `12`, `- 12 -`, `第12頁`, `Page 3 of 10`.
bool isPageNumber(std::string_view text);

} // namespace policy::structure
