// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/format.h"
#include "model/query.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace policy::ui {

/// What the dialog calls formats, papers and parts, in the interface's language.
class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(policy::ui::ExportWords)
public:
    /// "Word document (DOCX)".
    static QString format(Format format);
    /// What the format is for, in a sentence.
    static QString formatUse(Format format);
    /// For file dialogs: "Word document (*.docx)".
    static QString fileFilter(Format format);
    static QString paper(PaperTemplate paper);
    static QString grouping(policy::Grouping grouping);
    static QString order(std::optional<Order> order);
    static QString part(std::string_view name);
    /// The formats by what they are for, a name and the formats of each group.
    static std::vector<std::pair<QString, std::vector<Format>>> groups();
};

} // namespace policy::ui
