// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "model/report.h"
#include "store/store.h"

#include <ostream>
#include <string>
#include <vector>

namespace policy::cli {

/// What the options of `export` say, as typed.
struct ExportOptions {
    std::string format;
    std::string output; ///< file, or "-" for the standard output
    std::vector<std::string> ids;
    std::string collection; ///< its entries, in its order
    std::string title;
    std::string date; ///< "" for today
    std::string grouping = "document";
    std::string paper = "full";
    std::string labels = "en";
    std::string include = "text,tags,notes,source";
    std::string without;         ///< parts to leave out of `include`
    std::string order;           ///< "": as chosen
    std::string axis = "sector"; ///< rows of the comparison paper
    bool byteOrderMark = true;
    bool force = false;
};

/// Refuses what can be refused before the library is opened: formats, words and dates that are
/// none, a file that is there. Throws UsageError, Error.
void checkExport(const ExportOptions &options);

/// Writes the recommendations that the query admits, or those of `ids`, to a file; says on `out`
/// how many, and on `err` what the format has no place for.
void exportRecommendations(const Store &store, const Query &query, const ExportOptions &options,
                           std::ostream &out, std::ostream &err, const Progress &progress);

/// The options of a comparison's report: its title ("" for "Comparison"), date ("" for today) and
/// language of labels. Throws UsageError for a date or a language that is none.
ReportOptions comparisonReportOptions(const std::string &title, const std::string &date,
                                      const std::string &labels);

} // namespace policy::cli
