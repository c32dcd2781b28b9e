// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/report.h"
#include "model/comparison.h"
#include "model/query.h"
#include "store/store.h"

namespace policy {

/// What of a library is to go out.
struct ExportScope {
    enum class Kind {
        Query,           ///< what the query admits; without choices and text everything
        Recommendations, ///< those named by `ids`
        Collection,      ///< the entries of a collection, in a person's order
        Documents,       ///< all recommendations of the documents named by `ids`
        Columns,         ///< those of `columns`, which a comparison paper lays side by side
    };
    Kind kind = Kind::Query;
    Query query; ///< for Documents and Columns it narrows what is taken of them
    std::vector<std::string> ids;
    std::string collection;
    /// Nothing: as chosen, which is reading order for a query.
    std::optional<Order> order;
    std::vector<ColumnChoice> columns;
    Axis axis = Axis::Sector; ///< rows of the comparison paper
    RowOrder rows = RowOrder::Vocabulary;

    friend bool operator==(const ExportScope &, const ExportScope &) = default;
};

/// A report, and what had to be left out of it.
struct Gathered {
    Report report;
    std::int64_t total = 0; ///< recommendations of the scope; the report may hold only the first
    std::vector<std::string> lost; ///< first words of entries that the library cannot find again
};

/// The comparison that a scope of columns asks for.
ComparisonRequest requestOf(const ExportScope &scope);

/// Puts the rows of a comparison in the order asked for.
void putRowsInOrder(Comparison &comparison, const Store &store, RowOrder order);

/// The report of a comparison that has been made already.
Gathered gather(const Store &store, const ExportScope &scope, Comparison comparison,
                const ReportOptions &options, const Progress &progress = {},
                const std::stop_token &stop = {});

/// Reads what the scope names and makes the report of it: one value that every format writes. At
/// most `most` recommendations are taken. Throws UsageError for names that the library does not
/// have, Error, Cancelled.
Gathered gather(const Store &store, const ExportScope &scope, const ReportOptions &options,
                std::size_t most = std::string::npos, const Progress &progress = {},
                const std::stop_token &stop = {});

} // namespace policy
