// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codings/coded_project.h"
#include "export/paper.h"
#include "export/pdf_pages.h"
#include "model/progress.h"
#include "model/report.h"

#include <stop_token>
#include <string>

/// The formats that need libraries of their own, each from the report to the bytes of a file.
namespace policy {

/// Three sheets: recommendations, regions × sectors, sources.
std::string writeXlsx(const Report &report);
/// Office Open XML (ECMA-376, transitional), as Word writes it.
std::string writeDocx(const Paper &paper);
/// OpenDocument 1.3.
std::string writeOdt(const Paper &paper);
/// A4, fonts embedded, with bookmarks, links and page numbers.
std::string writePdf(const Paper &paper, const Progress &progress, const std::stop_token &stop);
/// REFI-QDA project and codebook (REFI-QDA 1.5).
std::string writeQdpx(const Report &report);
std::string writeQdc(const Report &report);

/// A project or codebook of REFI-QDA (see readCodedProject). Throws Error with the reason alone.
CodedProject readRefiQda(const std::string &bytes);

/// The pages of a PDF file (see PdfPages::open).
std::unique_ptr<PdfPages> openPdf(std::string bytes);

} // namespace policy
