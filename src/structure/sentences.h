// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <string_view>
#include <vector>

namespace policy::structure {

/// The sentences of a paragraph, each with the marks that close it and the attribution after a
/// closing quotation mark (“…。”殷勇說。). Without the spaces between them.
std::vector<Span> splitSentences(std::string_view text);

/// The parts of a text that say something to be done, one each: divided at ； and at the ends of
/// sentences, not inside brackets and quotation marks.
std::vector<Span> splitMeasures(std::string_view text);

} // namespace policy::structure
