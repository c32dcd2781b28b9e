// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/sheet.h"

#include <functional>

class QLabel;
class QLineEdit;

namespace policy::ui {

class NoteEditor;

/// Asks for a name or for a few lines. What is asked next takes the place of what was asked.
class AskSheet : public Sheet {
    Q_OBJECT
public:
    explicit AskSheet(QWidget *parent);

    using Done = std::function<void(const QString &)>;
    /// One line, which must not be empty. `about`: see Sheet::openAt(); null: in the middle.
    void askName(const QString &title, const QString &value, const QRect &about, Done done);
    /// A few lines, which may be empty.
    void askText(const QString &title, const QString &value, const QRect &about, Done done);

private:
    void open(const QString &title, const QRect &about);
    void finish(const QString &text);

    QLabel *title_;
    QLineEdit *name_;
    NoteEditor *text_;
    Done done_;
};

} // namespace policy::ui
