// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace policy::ui {

/// The search box. Typed text is searched at once; while an input method composes, results wait for
/// the commit, and the Enter that commits opens nothing. Arrow keys move through the results while
/// the cursor stays here.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Shows a text that did not come from typing (history, session).
    void show(const QString &text);

Q_SIGNALS:
    /// `lines` down, negative up.
    void moved(int lines);
    void pagesMoved(int pages);
    void entered();
    void left();

protected:
    /// With nothing typed to take back, undo is the window's.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool composing_ = false;
    bool justCommitted_ = false;
    QAction *sign_ = nullptr;
};

} // namespace policy::ui
