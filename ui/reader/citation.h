// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QString>

namespace policy::ui {

/// Where words come from, in one line: title, publisher, date, section, source lines, as far as
/// they are known. `section` is an index into Document::sections or -1.
QString citation(const Document &document, int section, LineRange lines, Language language);

/// The words in quotation marks of their language, with the citation under them.
QString quotation(const QString &words, Language language, const QString &citation);

} // namespace policy::ui
