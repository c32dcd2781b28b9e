// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace policy::ui {

class FlowLayout;
class Labels;

/// One chosen or excluded value: a press takes it away.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(Choice choice, const QString &text, QWidget *parent);

    [[nodiscard]] const Choice &choice() const { return choice_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Choice choice_;
};

/// The line that says what is chosen. It keeps its place when nothing is.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(const Labels *labels, QWidget *parent = nullptr);

    void show(const Query &query);

Q_SIGNALS:
    void dropped(const policy::Choice &choice);
    void allDropped();
    /// The present filter is to get a name.
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    const Labels *labels_;
    Query query_;
    FlowLayout *row_;
    QLabel *nothing_;
    QToolButton *all_;
    QToolButton *save_;
    std::vector<Chip *> chips_;
};

} // namespace policy::ui
