// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"

#include <QString>

namespace policy::ui {

/// The folding of the search, with the variants of the data folder. Without data what Unicode knows
/// is still found.
const Folding &foldingWithVariants();

/// For finding, never for showing: 標准 and 標準 are alike, as are É and e.
QString folded(const QString &text);

} // namespace policy::ui
