// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace policy::structure {

/// Pairs the recommendations of a bilingual document: the n-th of one language with the n-th of the
/// other where their numbers agree. A document is bilingual where both languages have nearly as
/// many recommendations; in others nothing is paired.
void pairCounterparts(Document &document);

} // namespace policy::structure
