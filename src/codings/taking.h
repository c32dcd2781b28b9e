// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codings/coded_project.h"
#include "model/progress.h"
#include "store/store.h"

#include <stop_token>

namespace policy {

/// What became of a project's codings.
struct CodingsReport {
    int codings = 0;    ///< in the project
    int placed = 0;     ///< found again in the library's documents
    int tags = 0;       ///< regions, sectors and stages set by hand
    int highlights = 0; ///< stretches with codes of the project's own
    int notes = 0;
    /// What was not taken and why, a sentence each: sources that are in no document, words that are
    /// not found again, what the reader could not read.
    std::vector<std::string> left;
};

/// Takes codings made elsewhere into the library, as one change that undo() takes back whole. A
/// code that is one of the program's regions, sectors or stages (by its GUID or its name) becomes a
/// tag by a person on the recommendations that the stretch lies in or covers, unless they have it;
/// any other code becomes a highlight of the stretch with a note that names the code. Notes stay
/// notes. What is there already is not taken twice. Throws Error, Cancelled; then nothing is taken.
CodingsReport takeCodings(Store &store, const CodedProject &project, const Progress &progress = {},
                          const std::stop_token &stop = {});

} // namespace policy
