// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview.h"

#include "data_folder.h"
#include "utf16.h"

#include <QLocale>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace policy::ui {

namespace {

constexpr std::size_t mostShown = 300;    // recommendations: some hundred pages
constexpr std::size_t mostText = 300'000; // bytes of a text that one looks at

void showPages(Preview &preview, std::string bytes)
{
    preview.kind = Preview::Kind::Pages;
    preview.pages = PdfPages::open(std::move(bytes));
    for (int page = 0; page < preview.pages->count(); ++page) {
        const auto [width, height] = preview.pages->size(page);
        preview.sizes.emplace_back(width, height);
    }
}

void showText(Preview &preview, std::string bytes, Preview::Kind kind)
{
    preview.kind = kind;
    std::string_view text = bytes;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (kind == Preview::Kind::Text && text.size() > mostText) {
        const std::size_t end = text.rfind('\n', mostText);
        text = text.substr(0, end == std::string_view::npos ? mostText : end);
        preview.isCut = true;
    }
    preview.text = toQString(text);
}

/// XML is written without a break; to be looked at, element stands under element.
std::string indented(const std::string &xml)
{
    QByteArray lines;
    QXmlStreamWriter writer(&lines);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    QXmlStreamReader reader(
        QByteArray::fromRawData(xml.data(), static_cast<qsizetype>(xml.size())));
    reader.setNamespaceProcessing(false); // names stay as they are written
    while (!reader.atEnd())
        if (reader.readNext() != QXmlStreamReader::Invalid) writer.writeCurrentToken(reader);
    return reader.hasError() ? xml : lines.toStdString();
}

void showTables(Preview &preview, const Report &report)
{
    preview.kind = Preview::Kind::Tables;
    const auto add = [&](Word name, ReportTable table) {
        preview.tables.emplace_back(toQString(report.word(name)), std::move(table));
    };
    add(Word::Recommendations, recommendationTable(report));
    add(Word::Counts, countTable(report));
    add(Word::Sources, sourceTable(report));
}

} // namespace

Preview makePreview(const Store &store, const ExportChoice &choice, Language interface,
                    const std::stop_token &stop)
{
    Gathered gathered = gather(store, choice.scope, choice.options, mostShown, {}, stop);
    Report &report = gathered.report;
    Preview preview;
    preview.format = choice.format;
    preview.shown = static_cast<int>(report.entries.size());
    preview.total = gathered.total;
    preview.lost = std::move(gathered.lost);
    preview.title = toQString(report.title);
    std::string bytes = exported(report, choice.format, {}, stop);
    preview.bytes = static_cast<std::int64_t>(bytes.size());
    switch (choice.format) {
    case Format::Docx:
    case Format::Odt: showPages(preview, exported(report, Format::Pdf, {}, stop)); break;
    case Format::Pdf: showPages(preview, std::move(bytes)); break;
    case Format::Html: showText(preview, std::move(bytes), Preview::Kind::Html); break;
    case Format::Xlsx: showTables(preview, report); break;
    case Format::Qdpx: // a packed file; what it says of the text is the codebook and more
        showText(preview, indented(exported(report, Format::Qdc, {}, stop)), Preview::Kind::Text);
        break;
    case Format::Qdc: showText(preview, indented(bytes), Preview::Kind::Text); break;
    case Format::Markdown:
    case Format::Csv:
    case Format::Json:
    case Format::JsonLines:
    case Format::Ris:
    case Format::BibTeX:
    case Format::CslJson: showText(preview, std::move(bytes), Preview::Kind::Text); break;
    }
    // The file speaks the language of its labels; what is said of it, the interface's.
    report.words = ReportLabels(dataFolder() / "language" / "report_labels.txt").words(interface);
    preview.limits = formatLimits(report, choice.format);
    return preview;
}

QString sizeWords(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace policy::ui
