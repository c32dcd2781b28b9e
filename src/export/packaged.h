// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/format.h"

#include <string>

namespace policy {

/// DOCX, ODT, PDF, XLSX, QDPX and QDC are written by a module of their own, loaded at its first
/// use: its libraries (Pango, Cairo, libzip, libxlsxwriter) would cost every start of the command
/// line several milliseconds. Throws Error when the module is not there, and what it throws.
std::string packagedExport(const Report &report, Format format, const Progress &progress,
                           std::stop_token stop);

} // namespace policy
