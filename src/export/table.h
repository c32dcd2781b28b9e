// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report.h"

#include <string>
#include <variant>
#include <vector>

namespace policy {

/// A cell of a table for CSV and spreadsheets: text, or a number.
using TableValue = std::variant<std::string, double>;

struct TableColumn {
    std::string name;
    double width = 12; ///< of a spreadsheet's column, in digits
};

/// The report as a table, one row a recommendation: what CSV and XLSX hold.
struct ReportTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableValue>> rows;
};

ReportTable recommendationTable(const Report &report);

/// Regions down, sectors across, how many recommendations have both; the last row and column are
/// the totals, each recommendation counted once. Regions that a recommendation is about; all its
/// sectors.
ReportTable countTable(const Report &report);

/// One row a document.
ReportTable sourceTable(const Report &report);

} // namespace policy
