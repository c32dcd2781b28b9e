// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/keeping.h"

namespace policy::cli {

/// Tags and recommendations corrected by hand; see keepCommands().
void addTag(::CLI::App &command, KeepOptions &options);
void runTag(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);
void addCorrect(::CLI::App &command, KeepOptions &options);
void runCorrect(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);

} // namespace policy::cli
