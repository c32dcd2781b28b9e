// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace policy::ui {

/// Stands where an answer will be while it is worked on: what is done, how far it has come, and a
/// button that stops it.
class WorkPage : public QWidget {
    Q_OBJECT
public:
    explicit WorkPage(QWidget *parent = nullptr);

    /// Work begins of which nothing is known yet. It gets late() if it goes on for so long that a
    /// person wants to see this page; until then what was seen before may stay.
    void start(const QString &words);
    /// Work has ended: neither late() nor anything that still comes of its progress counts.
    void finish();
    /// Of the work begun last, for the thread that does it. Reports often enough for the eye and no
    /// oftener.
    [[nodiscard]] Progress progress();
    [[nodiscard]] QToolButton *cancelButton() const { return cancel_; }

Q_SIGNALS:
    void late();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void take(int work, int done, int total);
    void retranslate();

    QLabel *words_;
    QProgressBar *bar_;
    QToolButton *cancel_;
    QTimer patience_;
    int work_ = 0; ///< number of the work begun last
};

} // namespace policy::ui
