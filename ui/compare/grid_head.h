// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace policy::ui {

class GridView;

/// The heads of the grid's columns: title, date, counts. Drag an edge to size a column (double click:
/// share the room again), a title to move the column.
class GridHead : public QWidget {
    Q_OBJECT
public:
    explicit GridHead(GridView *grid);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr int none = -2; ///< -1 is the corner above the row heads

    void paintColumn(QPainter &painter, int column);
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int titleLines() const;
    [[nodiscard]] int leftOf(int column) const;
    [[nodiscard]] int columnAt(int x) const;
    [[nodiscard]] int edgeAt(int x) const; ///< the column whose right edge is there
    [[nodiscard]] QString counts(int column) const;

    GridView *grid_;
    int sizing_ = none;
    int pressed_ = none;
    QPoint pressedAt_;
    int widthBefore_ = 0;
};

} // namespace policy::ui
