// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/column_choices.h"

#include <QAbstractButton>

namespace policy::ui {

/// A chosen column: drag it or press Ctrl+arrow to move it, Delete or its cross to take it out.
class ColumnChip : public QAbstractButton {
    Q_OBJECT
public:
    ColumnChip(ColumnChoice column, const QString &title, bool missing, QWidget *parent);

    [[nodiscard]] const ColumnChoice &column() const { return column_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a press takes the column out.
    [[nodiscard]] QRect cross() const;

Q_SIGNALS:
    void removeWanted();
    /// One place to the left (-1) or to the right (1).
    void moveWanted(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void drag();

    ColumnChoice column_;
    bool missing_; ///< no longer in the library
    QPoint pressed_;
    bool pressedCross_ = false;
};

} // namespace policy::ui
