// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/source.h"
#include "structure/block.h"
#include "structure/outline.h"
#include "structure/rules.h"

namespace policy::structure {

/// What is known of the document: what its source states, and where that is silent what the text
/// lets one guess (title, publisher, date, languages, kind), named in `guessed`.
CatalogueEntry describe(const Source &source, const std::vector<Block> &blocks,
                        const Outline &outline, const Rules &rules);

/// How the text is to be read: by its kind, or, where that is not known, by whether it urges more
/// than it tells who said what.
Genre genreOf(const CatalogueEntry &entry, const std::vector<Block> &blocks, const Rules &rules);

} // namespace policy::structure
