// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/block.h"
#include "structure/rules.h"

#include <string_view>

namespace policy::structure {

/// Tells headings, list items, the title and captions from running text. Blocks that
/// markFurniture() has set aside stay so. Headings fused with the text after them are split.
void markHeadings(std::vector<Block> &blocks, const Rules &rules);

/// The classes a heading belongs to by its words; `whole` says whether it is nothing but the cue.
CueMask headingClasses(std::string_view text, const Rules &rules, bool *whole = nullptr);

/// `政制：` → `政制`, without the white space around it.
std::string_view withoutColon(std::string_view text);

} // namespace policy::structure
