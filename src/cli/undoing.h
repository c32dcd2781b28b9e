// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/keeping.h"

namespace policy::cli {

void addHistory(::CLI::App &command, KeepOptions &options);
void runUndo(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);
void runRedo(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);

} // namespace policy::cli
