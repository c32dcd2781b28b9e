// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace policy::ui {

/// The line under a page that finds words in it: next, previous, how many. Esc closes it.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar, ready for typing; `words` if not empty.
    void open(const QString &words);
    void close();
    [[nodiscard]] QString words() const;
    /// "3 of 17"; current from 0, -1 none; `done`: the whole text has been looked through.
    void setCount(int current, int count, bool done);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *edit_;
    QLabel *count_;
    QToolButton *previous_;
    QToolButton *next_;
    QToolButton *close_;
};

} // namespace policy::ui
