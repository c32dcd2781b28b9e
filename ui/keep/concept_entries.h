// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/quick_choose.h"
#include "model/vocabulary.h"

#include <vector>

namespace policy::ui {

/// The concepts that a recommendation may have as tags, named in `language`, found by their names
/// in every language; what is broader stands behind the name.
std::vector<QuickEntry> conceptEntries(const Vocabulary &vocabulary, Language language);

} // namespace policy::ui
