// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codings/coded_project.h"
#include "export/format.h"
#include "export/pdf_pages.h"

#include <string>

namespace policy {

/// The module's functions. PackagedWriter: `bytes` is set to the file. Throws Error, Cancelled.
using PackagedWriter = void(const Report &report, Format format, const Progress &progress,
                            const std::stop_token &stop, std::string &bytes);

inline constexpr const char *packagedWriterName = "policyWritePackaged";

/// Sets `pages` to those of the PDF file. Throws Error.
using PdfOpener = void(std::string bytes, std::unique_ptr<PdfPages> &pages);

inline constexpr const char *pdfOpenerName = "policyOpenPdf";

/// Sets `project` to what the REFI-QDA file holds. Throws Error with the reason alone.
using CodingsReader = void(const std::string &bytes, CodedProject &project);

inline constexpr const char *codingsReaderName = "policyReadCodings";

} // namespace policy
