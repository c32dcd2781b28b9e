// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/format.h"

#include "export/packaged.h"
#include "export/safe_file.h"
#include "export/writers.h"
#include "model/error.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {

constexpr std::array<FormatInfo, 14> known{{
    {Format::Docx, "docx", "docx",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true, true},
    {Format::Odt, "odt", "odt", "application/vnd.oasis.opendocument.text", true, true},
    {Format::Pdf, "pdf", "pdf", "application/pdf", true, true},
    {Format::Html, "html", "html", "text/html", true, false},
    {Format::Markdown, "md", "md", "text/markdown", true, false},
    {Format::Xlsx, "xlsx", "xlsx",
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, true},
    {Format::Csv, "csv", "csv", "text/csv", false, false},
    {Format::Json, "json", "json", "application/json", false, false},
    {Format::JsonLines, "jsonl", "jsonl", "application/jsonl", false, false},
    {Format::Ris, "ris", "ris", "application/x-research-info-systems", false, false},
    {Format::BibTeX, "bibtex", "bib", "application/x-bibtex", false, false},
    {Format::CslJson, "csl-json", "json", "application/vnd.citationstyles.csl+json", false, false},
    {Format::Qdpx, "qdpx", "qdpx", "application/zip", false, true},
    {Format::Qdc, "qdc", "qdc", "application/xml", false, true},
}};

/// Longest text of a spreadsheet's cell, in UTF-16 units; in bytes it is at least as long.
constexpr std::size_t longestCell = 32767;

bool hasLongCell(const Report &report)
{
    return std::any_of(report.entries.begin(), report.entries.end(), [](const ReportEntry &entry) {
        return entry.recommendation->text.size() > longestCell;
    });
}

bool hasSeveralBroader(const std::vector<ReportConcept> &tree)
{
    return std::any_of(tree.begin(), tree.end(),
                       [](const ReportConcept &one) { return !one.otherBroader.empty(); });
}

} // namespace

std::span<const FormatInfo> formats()
{
    return known;
}

const FormatInfo &formatInfo(Format format)
{
    return known[static_cast<std::size_t>(format)];
}

Format formatFromName(std::string_view name)
{
    std::string allowed;
    for (const FormatInfo &info : known) {
        if (info.name == name) return info.format;
        allowed += (allowed.empty() ? "" : ", ") + std::string(info.name);
    }
    throw UsageError("Unknown format \"" + std::string(name) + "\"; allowed are " + allowed + ".");
}

std::string exported(const Report &report, Format format, const Progress &progress,
                     std::stop_token stop)
{
    switch (format) {
    case Format::Html: return writeHtml(layOut(report));
    case Format::Markdown: return writeMarkdown(layOut(report));
    case Format::Csv: return writeCsv(report);
    case Format::Json: return writeJson(report);
    case Format::JsonLines: return writeJsonLines(report);
    case Format::Ris: return writeRis(report);
    case Format::BibTeX: return writeBibTeX(report);
    case Format::CslJson: return writeCslJson(report);
    case Format::Docx:
    case Format::Odt:
    case Format::Pdf:
    case Format::Xlsx:
    case Format::Qdpx:
    case Format::Qdc: break;
    }
    return packagedExport(report, format, progress, stop);
}

void exportTo(const std::filesystem::path &file, const Report &report, Format format, bool replace,
              const Progress &progress, std::stop_token stop)
{
    // Refused before the work, not after it; writeSafely looks again.
    if (!replace) refuseExisting(file);
    writeSafely(file, exported(report, format, progress, stop), replace);
}

std::vector<std::string> formatLimits(const Report &report, Format format)
{
    std::vector<std::string> limits;
    switch (format) {
    case Format::Xlsx:
        if (hasLongCell(report)) limits.push_back(report.word(Word::LimitSpreadsheet));
        break;
    case Format::Ris:
    case Format::BibTeX:
    case Format::CslJson: limits.push_back(report.word(Word::LimitCitations)); break;
    case Format::Qdc:
        limits.push_back(report.word(Word::LimitCodebook));
        if (hasSeveralBroader(report.regions)) limits.push_back(report.word(Word::LimitRegionTree));
        break;
    case Format::Qdpx:
        limits.push_back(report.word(Word::LimitProject));
        if (hasSeveralBroader(report.regions)) limits.push_back(report.word(Word::LimitRegionTree));
        break;
    case Format::Docx:
    case Format::Odt:
    case Format::Pdf:
    case Format::Html:
    case Format::Markdown:
    case Format::Csv:
    case Format::Json:
    case Format::JsonLines: break;
    }
    return limits;
}

} // namespace policy
