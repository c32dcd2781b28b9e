// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/rules.h"

#include <string>
#include <string_view>

namespace policy::structure {

/// Whether a line does no more than name a body: 香江智庫, "The Hong Kong Chamber of Exporters".
bool isBodyName(std::string_view text, const Rules &rules);

/// The body a line above a title names, alone or before a series (香江智庫研究報告), "" for none.
std::string bodyNamed(std::string_view text, const Rules &rules);

/// Whether a line that looks like a title only stands above one: a body's name, for whom the paper
/// is, of which meeting or series.
bool standsAboveTitle(std::string_view text, const Rules &rules);

/// What a notice passes on: 關於印發《…》的通知 has the title within.
std::string titleWithin(std::string_view title);

} // namespace policy::structure
