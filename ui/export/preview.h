// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_choice.h"
#include "export/pdf_pages.h"
#ifndef Q_MOC_RUN // which does not understand <variant>
#include "export/table.h"
#endif

#include <QSizeF>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace policy::ui {

/// What an export will be, made ready to be shown; made away from the window's thread.
struct Preview {
    enum class Kind {
        Pages, ///< of the PDF file, or of the PDF of the same paper for word processors
        Html,
        Text,
        Tables
    };
    Kind kind = Kind::Text;
    Format format = Format::Docx;
    std::shared_ptr<PdfPages> pages;
    std::vector<QSizeF> sizes; ///< of the pages, in points
    QString text;              ///< of Html and Text
    bool isCut = false;        ///< only the beginning of the text is here
    std::vector<std::pair<QString, ReportTable>> tables;

    QString title; ///< of the paper
    int shown = 0; ///< recommendations in the preview
    std::int64_t total = 0;
    std::int64_t bytes = 0;          ///< of the file, as far as it is previewed
    std::vector<std::string> limits; ///< what the format cannot hold, in the interface's language
    std::vector<std::string> lost;   ///< entries of a collection that cannot be found again
};

/// Makes the file in memory, by the writer that will write it, and looks at it. A long list is
/// previewed by its beginning. Throws UsageError, Error, Cancelled.
Preview makePreview(const Store &store, const ExportChoice &choice, Language interface,
                    const std::stop_token &stop);

/// As the platform says it: "1.2 MB".
QString sizeWords(std::int64_t bytes);

} // namespace policy::ui
