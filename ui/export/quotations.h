// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"

#include <QString>

#include <vector>

class QMimeData;

namespace policy::ui {

/// Words on their way out of the window, with where they come from.
struct CitedWords {
    QString words;
    Language language = Language::Unknown;
    QString citation;
};

/// The quotations one after the other, in quotation marks of their language, each with its
/// citation under it.
QString quotationsAsText(const std::vector<CitedWords> &quotations);
QString quotationsAsHtml(const std::vector<CitedWords> &quotations);
/// Rich Text Format 1.9: seven-bit, for word processors.
QByteArray quotationsAsRtf(const std::vector<CitedWords> &quotations);

/// All three at once, for the clipboard or a drag; the receiver takes the best that it knows.
QMimeData *quotationData(const std::vector<CitedWords> &quotations);
void fill(QMimeData &data, const std::vector<CitedWords> &quotations);

} // namespace policy::ui
