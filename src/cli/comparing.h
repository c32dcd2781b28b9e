// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "model/progress.h"
#include "store/store.h"

#include <ostream>
#include <string>
#include <vector>

namespace policy::cli {

/// What the options of `compare` say, as typed.
struct ComparingOptions {
    std::vector<std::string> documents;
    std::vector<std::string> collections;
    bool rest = false;
    std::string axis = "sector";
    std::string order = "vocabulary";
    bool versions = false;
    bool terms = false;
    std::string term; ///< of --kwic
    bool detail = false;
    std::string format; ///< "" for rows on the standard output
    std::string output; ///< "" and "-": the standard output
    std::string title;
    std::string date; ///< "" for today
    std::string labels = "en";
    bool force = false;
    bool json = false;
    Query filter;
};

/// Refuses what can be refused before the library is opened: things asked for that exclude each
/// other, formats that are no paper, a file that is there. Throws UsageError, Error.
void checkComparing(const ComparingOptions &options);

/// Answers one `compare`: rows, a report, versions, terms, places of a word, or a detail. What is
/// empty is told in a sentence on `err`. Throws UsageError, Error, Cancelled.
void compare(const Store &store, const ComparingOptions &options, std::ostream &out,
             std::ostream &err, const Progress &progress);

} // namespace policy::cli
