// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <string_view>
#include <vector>

namespace policy::structure {

/// Sums of money in `text`: 3,000 萬元, 672.2億元人民幣, US$1.084 trillion, HK$ 5 million.
/// Normalised to the number and ISO 4217 code; the code stays empty where 元 does not say whose.
std::vector<Mention> findAmounts(std::string_view text);

/// Dates of the calendar in `text`: 2015年3月, 26 June 2023, 2024-07-15. Normalised to ISO 8601 as
/// exact as written.
std::vector<Mention> findDates(std::string_view text);

} // namespace policy::structure
