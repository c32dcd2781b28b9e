// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/format.h"
#include "export/gathering.h"

#include <QString>

namespace policy::ui {

/// All that an export needs to know.
struct ExportChoice {
    ExportScope scope;
    Format format = Format::Docx;
    ReportOptions options;
};

/// Something that can go out, as the dialog offers it.
struct OfferedScope {
    QString name; ///< "3 selected recommendations"
    ExportScope scope;
    QString title; ///< of the paper; "" for the usual one
};

/// The choice made last (format, paper, what is included …); on the first time a Word document with
/// labels in the interface's language. The scope is never remembered.
ExportChoice rememberedChoice(Language interface);
void remember(const ExportChoice &choice);

/// The folder of the last export; the user's documents on the first time.
QString rememberedFolder();
void rememberFolder(const QString &folder);

/// Whether a format's files say only what is included (a fixed schema says everything).
bool takesParts(Format format);

/// The choice's name for a file: its title without what file systems forbid, at most some 60
/// characters, with the format's extension.
QString suggestedFile(const QString &title, Format format);

} // namespace policy::ui
