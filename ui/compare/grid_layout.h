// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/grid_lines.h"

#include <QFont>
#include <QRect>

#include <vector>

namespace policy::ui {

/// Sizes of the grid, from the interface's font. In device-independent pixels.
struct GridMetrics {
    explicit GridMetrics(const QFont &interface);

    QFont small;
    int smallLine = 0;
    int normalLine = 0;
    int cardHeight = 0;
    int moreHeight = 0;    ///< the line “4 more”
    int headingHeight = 0; ///< a line without cards
    int silentHeight = 0;
    int gap = 0; ///< between cards and around them
};

/// Where everything in the grid is. Coordinates are those of the content: x from the left edge of
/// the row heads without the horizontal scroll, y from the first line.
class GridLayout {
public:
    static constexpr int narrowestColumn = 150;
    static constexpr int narrowestHead = 110;

    /// Places lines for a view that is `width` wide. Columns share the room unless a person has
    /// sized them.
    void arrange(const std::vector<GridLine> &lines, int columns, int width,
                 const GridMetrics &metrics);

    [[nodiscard]] int height() const { return tops_.empty() ? 0 : tops_.back(); }
    [[nodiscard]] int width() const; ///< of the row heads and all columns
    [[nodiscard]] int headWidth() const { return head_; }
    void setHeadWidth(int width)
    {
        head_ = std::max(width, narrowestHead);
        headSized_ = true;
    }
    /// Sizes one column by hand; the others keep their widths.
    void setColumnWidth(int column, int width);
    void shareRoom() { sized_.clear(); }
    /// The widths that a person has given: of the row heads, 0 for none, and of columns, empty
    /// where they share the room.
    [[nodiscard]] int sizedHead() const { return headSized_ ? head_ : 0; }
    [[nodiscard]] const std::vector<int> &sizedColumns() const { return sized_; }
    /// Gives them back; those of columns hold for as many columns.
    void setSizes(int head, std::vector<int> columns);
    [[nodiscard]] bool isSized() const { return !sized_.empty(); }
    [[nodiscard]] int columnWidth(int column) const;
    [[nodiscard]] int columnLeft(int column) const; ///< column == columns(): the right edge

    [[nodiscard]] int top(int line) const { return tops_[static_cast<std::size_t>(line)]; }
    [[nodiscard]] int lineHeight(int line) const { return top(line + 1) - top(line); }
    /// The line at a height; the last one below all; -1 for none.
    [[nodiscard]] int lineAt(int y) const;
    /// Of a card, a silent cell or a line's head.
    [[nodiscard]] QRect rectOf(GridPlace place, const std::vector<GridLine> &lines) const;
    /// Of the words “4 more” in a cell; empty where there is none.
    [[nodiscard]] QRect moreRect(int line, int column, const std::vector<GridLine> &lines) const;

private:
    [[nodiscard]] int heightOf(const GridLine &line) const;

    GridMetrics metrics_{QFont()};
    int head_ = 176;
    bool headSized_ = false; ///< by a person; else a share of the view
    int shared_ = narrowestColumn;
    int extra_ = 0; ///< pixels that do not divide; the first columns get one each
    int columns_ = 0;
    std::vector<int> sized_;
    std::vector<int> tops_; ///< one more than lines
};

} // namespace policy::ui
