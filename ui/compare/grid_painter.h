// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/grid_layout.h"
#include "results/snippet_layout.h"

#include <QCache>
#include <QPainter>

namespace policy::ui {

class GridView;

/// Words in at most two lines; the second one is cut with "…".
void drawTwoLines(QPainter &painter, const QRect &area, int lineHeight, const QString &text);

/// Paints what is seen of the comparison's grid.
class GridPainter {
public:
    GridPainter();

    /// `seen`: the viewport. `hovered`: under the pointer.
    void paint(QPainter &painter, const GridView &view, const QRect &seen, GridPlace hovered);
    /// What is laid out is out of date.
    void forget() { texts_.clear(); }

private:
    void paintLine(int line);
    void paintCounts(const GridLine &line, const QRect &area);
    void paintCells(int index, const GridLine &line, const QRect &area);
    void paintRowHead(int index, const GridLine &line, const QRect &area);
    void paintSilent(const QRect &slot, const GridLine::Cell &cell, bool current);
    void paintMore(int index, int column);
    void paintCard(GridPlace place, const RecommendationRow &card, const QRect &area);
    void paintCardGround(const RecommendationRow &card, const QRect &area, bool current,
                         bool hovered);
    int paintBadge(const RecommendationRow &card, const QRect &line);
    void paintRing(const QRect &area, int radius);
    const SnippetLayout &textOf(const Snippet &snippet, Language language, int width, int lines);

    static constexpr int mostTexts = 600;
    QCache<QString, SnippetLayout> texts_;
    // While painting:
    QPainter *painter_ = nullptr;
    const GridView *view_ = nullptr;
    GridPlace hovered_;
    QRect seen_;
    Colours colours_;
    GridMetrics metrics_{QFont()};
};

} // namespace policy::ui
