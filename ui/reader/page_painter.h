// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "reader/page_view.h"

class QPainter;

namespace policy::ui {

/// Paints what a PageView shows: text over its marks, bars beside recommendations.
class PagePainter {
public:
    PagePainter(PageView &view, QPainter &painter);

    void paint();

private:
    void paintBlock(int block, double top);
    void paintFold(const PageBlock &block, const SetBlock &set, double top);
    void paintBars(int number, const SetBlock &set, double top);
    /// The block above ends with the same recommendation.
    [[nodiscard]] bool continuesAbove(int block, int recommendation) const;
    void paintKept(const PageBlock &block, const SetBlock &set, double top);
    void paintMarks(const PageBlock &block, const SetBlock &set, double top);
    void paintCaret(const SetBlock &set, double top);
    void paintEvidence(const PageBlock &block, const SetBlock &set, double top);
    void paintText(const PageBlock &block, const SetBlock &set, double top);
    /// Fills the stretch of the unit's text, a rounded rectangle a line.
    void fill(const SetBlock &set, double top, TextRange range, const QColor &colour);
    /// Calls `visit(left, right, line)` for each line that the stretch is on.
    template <typename Visit> void eachLine(const SetBlock &set, TextRange range, Visit visit);

    PageView &view_;
    QPainter &painter_;
    Colours colours_;
    double left_;
};

} // namespace policy::ui
