// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/keeping.h"

namespace policy::cli {

/// Notes and highlights, and all that has lost its words; see keepCommands().
void addNotes(::CLI::App &command, KeepOptions &options);
void runNotes(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);
void addHighlights(::CLI::App &command, KeepOptions &options);
void runHighlights(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);
void addLost(::CLI::App &command, KeepOptions &options);
void runLost(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);

/// Where something is: an id, a document with the words, or that it cannot be found again.
void printPlace(std::ostream &out, const KeptPlace &place);

} // namespace policy::cli
