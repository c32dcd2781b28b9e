// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_words.h"

#include "utf16.h"

#include <map>

namespace policy::ui {

QString ExportWords::format(Format format)
{
    switch (format) {
    case Format::Docx: return tr("Word document (DOCX)");
    case Format::Odt: return tr("OpenDocument text (ODT)");
    case Format::Pdf: return tr("PDF");
    case Format::Html: return tr("Web page (HTML)");
    case Format::Markdown: return tr("Markdown");
    case Format::Xlsx: return tr("Excel workbook (XLSX)");
    case Format::Csv: return tr("Table as text (CSV)");
    case Format::Json: return tr("JSON");
    case Format::JsonLines: return tr("JSON Lines");
    case Format::Ris: return tr("RIS");
    case Format::BibTeX: return tr("BibTeX");
    case Format::CslJson: return tr("CSL JSON");
    case Format::Qdpx: return tr("REFI-QDA project (QDPX)");
    case Format::Qdc: return tr("REFI-QDA codebook (QDC)");
    }
    return {};
}

QString ExportWords::formatUse(Format format)
{
    switch (format) {
    case Format::Docx: return tr("To be written on with Word or LibreOffice");
    case Format::Odt: return tr("To be written on with LibreOffice or Word");
    case Format::Pdf: return tr("To be read and printed, the same everywhere");
    case Format::Html: return tr("One file for any browser");
    case Format::Markdown: return tr("Plain text with headings and footnotes");
    case Format::Xlsx: return tr("Three sheets: recommendations, counts, sources");
    case Format::Csv: return tr("One row a recommendation, for any program");
    case Format::Json:
    case Format::JsonLines: return tr("Everything the program knows, for programs");
    case Format::Ris: return tr("Citations for EndNote, Zotero, Mendeley");
    case Format::BibTeX: return tr("Citations for LaTeX");
    case Format::CslJson: return tr("Citations for Zotero and Pandoc");
    case Format::Qdpx: return tr("Coded text for NVivo, ATLAS.ti, MAXQDA, QualCoder");
    case Format::Qdc: return tr("Regions and sectors as codes, without text");
    }
    return {};
}

QString ExportWords::fileFilter(Format format)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(ExportWords::format(format).section(QStringLiteral(" ("), 0, 0),
             toQString(formatInfo(format).extension));
}

QString ExportWords::paper(PaperTemplate paper)
{
    switch (paper) {
    case PaperTemplate::Full: return tr("Every recommendation in full");
    case PaperTemplate::Brief: return tr("Brief, one line or two each");
    case PaperTemplate::Table: return tr("Table of recommendations");
    case PaperTemplate::Comparison: return tr("Comparison, documents side by side");
    }
    return {};
}

QString ExportWords::grouping(policy::Grouping grouping)
{
    switch (grouping) {
    case policy::Grouping::None: return tr("No groups");
    case policy::Grouping::Document: return tr("By document");
    case policy::Grouping::Sector: return tr("By sector");
    case policy::Grouping::Region: return tr("By region");
    case policy::Grouping::Stage: return tr("By stage");
    }
    return {};
}

QString ExportWords::order(std::optional<Order> order)
{
    if (!order) return tr("As listed");
    switch (*order) {
    case Order::Relevance: return tr("Best match first");
    case Order::Reading: return tr("As in the documents");
    case Order::Title: return tr("By title");
    case Order::Stage: return tr("By stage");
    case Order::Date: return tr("By date");
    }
    return {};
}

QString ExportWords::part(std::string_view name)
{
    const std::map<std::string_view, QString> names{{"text", tr("Full text")},
                                                    {"measures", tr("Measures")},
                                                    {"tags", tr("Stage, regions, sectors")},
                                                    {"evidence", tr("Evidence of tags")},
                                                    {"notes", tr("Notes")},
                                                    {"counterpart", tr("Counterpart")},
                                                    {"source", tr("Source")}};
    const auto found = names.find(name);
    return found == names.end() ? QString() : found->second;
}

std::vector<std::pair<QString, std::vector<Format>>> ExportWords::groups()
{
    return {
        {tr("Papers"), {Format::Docx, Format::Odt, Format::Pdf, Format::Html, Format::Markdown}},
        {tr("Tables"), {Format::Xlsx, Format::Csv}},
        {tr("Citations"), {Format::Ris, Format::BibTeX, Format::CslJson}},
        {tr("Coded text"), {Format::Qdpx, Format::Qdc}},
        {tr("Data"), {Format::Json, Format::JsonLines}}};
}

} // namespace policy::ui
