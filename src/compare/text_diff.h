// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/difference.h"

#include <string_view>
#include <vector>

namespace policy {

/// What changed from `old` to `now`, by English word and Chinese character: parts in reading order
/// that together cover both texts, neighbours never of one kind. A change that would leave islands
/// of a single common character between two differences is shown as one difference. Texts that
/// differ in more than 2,000 places are taken as replaced between their common ends.
std::vector<DiffPart> diffTexts(std::string_view old, std::string_view now);

/// How much two texts agree: bytes in common parts / bytes in all, 0…1; 1 for two empty texts.
double diffRatio(const std::vector<DiffPart> &parts);

} // namespace policy
