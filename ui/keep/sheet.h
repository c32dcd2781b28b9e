// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace policy::ui {

/// A small sheet over the window, beside what it is about: takes no room and stops nothing. Esc or
/// a press elsewhere puts it away, and the keyboard goes back to where it was.
class Sheet : public QFrame {
    Q_OBJECT
public:
    /// Lies over the window of `parent`.
    explicit Sheet(QWidget *parent);
    ~Sheet() override;

    /// Shows the sheet under `about` (screen coordinates), above it where there is no room below.
    void openAt(const QRect &about);
    /// The same, in the middle of the window's upper part.
    void openInWindow();
    void close();

Q_SIGNALS:
    void closed();

protected:
    /// The size changed by what is in the sheet: finds its place again.
    void place();
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();

    QRect about_; ///< in the window's coordinates; null: in the middle
    QPointer<QWidget> before_;
};

} // namespace policy::ui
