// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_choice.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace policy::ui {

class QuietLabel;

/// What goes out and how: the left side of the export dialog. Only what the chosen format has a use
/// for can be changed.
class ExportOptions : public QWidget {
    Q_OBJECT
public:
    explicit ExportOptions(QWidget *parent = nullptr);

    /// What is offered; the one with the index is chosen.
    void offer(std::vector<OfferedScope> scopes, int chosen);
    void setChoice(const ExportChoice &choice);
    [[nodiscard]] ExportChoice choice() const;
    /// The title in the field, else the scope's own.
    [[nodiscard]] QString title() const;
    void setFormat(Format format);
    /// What the paper is called where no title is typed.
    void setUsualTitle(const QString &title);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *combo(const char *name);
    void build();
    void retranslate();
    void fillFormats();
    void enable();
    void tell();
    [[nodiscard]] Format format() const;
    [[nodiscard]] PaperTemplate paper() const;

    std::vector<OfferedScope> scopes_;
    ExportChoice given_; ///< what the fields do not show
    QComboBox *scope_;
    QComboBox *format_;
    QuietLabel *use_;
    QComboBox *paper_;
    QLineEdit *title_;
    QComboBox *grouping_;
    QComboBox *order_;
    QComboBox *axis_;
    QComboBox *labels_;
    QCheckBox *mark_; ///< CSV's byte order mark
    QLabel *include_;
    std::map<std::string, QCheckBox *> parts_;
    std::map<QWidget *, QLabel *> names_; ///< of the fields
};

} // namespace policy::ui
