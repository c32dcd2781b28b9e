// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/report.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

enum class Format {
    Docx,
    Odt,
    Pdf,
    Html,
    Markdown,
    Xlsx,
    Csv,
    Json,
    JsonLines,
    Ris,
    BibTeX,
    CslJson,
    Qdpx,
    Qdc
};

struct FormatInfo {
    Format format = Format::Html;
    std::string_view name;      ///< as on the command line: "docx"
    std::string_view extension; ///< of its files, without dot
    std::string_view mediaType;
    bool paper = false;    ///< laid out by the template; else a table, citations or coded text
    bool packaged = false; ///< written by the export module (see packaged.h)
};

/// All formats, in the order of Format.
std::span<const FormatInfo> formats();
const FormatInfo &formatInfo(Format format);
/// Throws UsageError naming the formats there are.
Format formatFromName(std::string_view name);

/// The report as the bytes of a file: the same bytes for the same report. Throws Error, Cancelled.
std::string exported(const Report &report, Format format, const Progress &progress = {},
                     std::stop_token stop = {});

/// Writes the report to a file, whole or not at all (see writeSafely).
void exportTo(const std::filesystem::path &file, const Report &report, Format format,
              bool replace = false, const Progress &progress = {}, std::stop_token stop = {});

/// What of this report the format has no place for, a sentence each in the report's language.
std::vector<std::string> formatLimits(const Report &report, Format format);

} // namespace policy
