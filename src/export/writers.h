// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/paper.h"
#include "model/report.h"

#include <string>

/// One function a text format, each from the report to the bytes of a file. The same report gives
/// the same bytes. The formats that need libraries of their own are in packaged/.
namespace policy {

/// CommonMark with footnotes (and tables with |, which it knows as an extension).
std::string writeMarkdown(const Paper &paper);
/// HTML 5, one file, for screen, screen reader and print.
std::string writeHtml(const Paper &paper);

/// RFC 4180 with CRLF. A cell that a spreadsheet would take for a formula begins with '.
std::string writeCsv(const Report &report);
/// One object with the documents and the recommendations.
std::string writeJson(const Report &report);
/// One object a line, as the command line's `recommendations --json` writes them.
std::string writeJsonLines(const Report &report);

/// Citations: one for each document, the recommendations as notes with section and lines.
std::string writeRis(const Report &report);
std::string writeBibTeX(const Report &report);
std::string writeCslJson(const Report &report);

} // namespace policy
