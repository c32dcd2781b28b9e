// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDialog>

namespace policy::ui {

/// What became of each file of an import, in sentences; failures first.
class ImportReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);

    /// "3 documents added, 1 was already here, 1 could not be read"
    static QString summary(const ImportReport &report);
    /// What became of one file.
    static QString sentence(const ImportLine &line);
};

} // namespace policy::ui
