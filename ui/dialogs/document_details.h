// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"

#include <QDialog>

#include <map>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace policy::ui {

class Labels;

/// What is known of a document, for correction; what the program guessed is marked as guessed.
class DocumentDetails : public QDialog {
    Q_OBJECT
public:
    DocumentDetails(CatalogueEntry entry, const Labels &labels, QWidget *parent = nullptr);

    [[nodiscard]] CatalogueEntry entry() const;

private:
    /// "Publisher", or "Publisher (guessed)".
    [[nodiscard]] QString named(const QString &name, const char *field) const;
    void check();

    CatalogueEntry entry_;
    std::map<Language, QLineEdit *> titles_;
    QLineEdit *publisher_;
    QLineEdit *date_;
    QComboBox *kind_;
    QPushButton *save_ = nullptr;
};

} // namespace policy::ui
