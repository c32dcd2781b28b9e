// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QString>

namespace policy::ui {

/// Where words come from, in one line: title, publisher, date, section, source lines, as far as
/// they are known. `section` is an index into Document::sections or -1.
QString citation(const Document &document, int section, LineRange lines, Language language);
/// The same of what a list knows: the document's catalogue entry and the path of the section.
QString citation(const CatalogueEntry &entry, const std::vector<std::string> &section,
                 LineRange lines, Language language);

/// The words in quotation marks of their language, with the citation under them.
QString quotation(const QString &words, Language language, const QString &citation);

/// A recommendation's words as they are quoted: number label, heading, text.
QString quotedWords(const Recommendation &recommendation);

} // namespace policy::ui
