// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table.h"
#include "export/writers.h"
#include "text/utf8.h"

namespace policy {

namespace {

/// Whether a spreadsheet may take the cell for a formula: = + - @, their full-width forms, tab and
/// line breaks at the beginning (OWASP, "CSV Injection").
bool looksLikeFormula(std::string_view text)
{
    if (text.empty()) return false;
    switch (utf8::decode(text, 0).value) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
    case 0xFF1D: // ＝
    case 0xFF0B: // ＋
    case 0xFF0D: // －
    case 0xFF20: // ＠
        return true;
    default: return false;
    }
}

void addCell(std::string &out, std::string_view text)
{
    const bool guarded = looksLikeFormula(text);
    const bool quoted = guarded || text.find_first_of("\",\r\n") != std::string_view::npos;
    if (quoted) out += '"';
    if (guarded) out += '\'';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    if (quoted) out += '"';
}

/// Lines and counts are whole numbers.
std::string textOf(const TableValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value)) return *text;
    return std::to_string(static_cast<long long>(std::get<double>(value)));
}

} // namespace

std::string writeCsv(const Report &report)
{
    const ReportTable table = recommendationTable(report);
    std::string out = report.options.byteOrderMark ? "\xEF\xBB\xBF" : "";
    for (const TableColumn &column : table.columns) {
        if (&column != &table.columns.front()) out += ',';
        addCell(out, column.name);
    }
    out += "\r\n";
    for (const std::vector<TableValue> &row : table.rows) {
        for (const TableValue &value : row) {
            if (&value != &row.front()) out += ',';
            addCell(out, textOf(value));
        }
        out += "\r\n";
    }
    return out;
}

} // namespace policy
