// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "store/store.h"

#include <ostream>
#include <string>

namespace policy::cli {

/// Takes the codings of a REFI-QDA file into the library; says on `out` what became of them, and
/// what was left and why (as JSON: one object).
void importCodings(Store &store, const std::string &file, bool asJson, std::ostream &out,
                   const Progress &progress);

} // namespace policy::cli
