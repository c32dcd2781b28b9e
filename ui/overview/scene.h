// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

class QPainter;

namespace policy::ui {

/// What a shape stays with when the page is scrolled: heads of rows stay at the left edge, heads of
/// columns at the upper one, as long as their table is in view.
enum class Layer { Page, Cells, Heads, Tops, Corner };

/// A filled or framed stretch, or, with words, one line of text in it.
struct Shape {
    enum class Set {
        Across,
        Turned, ///< from bottom to top, for Latin letters in a narrow column
        Upright ///< characters under each other, for Chinese in a narrow column
    };
    Layer layer = Layer::Page;
    QRectF area;
    QColor fill; ///< invalid: none
    QColor edge; ///< invalid: none
    double round = 0;
    QString words;
    QFont font;
    QColor colour; ///< of the words
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    Set set = Set::Across;
    QString sign; ///< a triangle instead of words: "open" or "closed"
};

/// Something that can be pointed at, gone to by keys, and followed to what it counts.
struct Mark {
    Layer layer = Layer::Page;
    QRectF area;
    int row = 0; ///< place in its section, for the arrow keys
    int column = 0;
    std::int64_t count = 0;
    std::vector<Choice> choices; ///< that lead to what it counts
    QString sentence;            ///< tip, and what a screen reader says
    std::string fold;            ///< path of what it opens and closes, "" for none
    bool foldsRows = false;      ///< `fold` is a region's, else a sector's
    bool open = false;
    QRectF foldArea; ///< where a click folds instead of following
};

/// A table or chart with its heading.
struct Chart {
    QString title;
    QRectF area; ///< in the page
    std::vector<Shape> shapes;
    std::vector<Mark> marks;        ///< by row, then column
    std::vector<QStringList> table; ///< the same as rows of text, the heads first
    double headsRight = 0;          ///< of a table that scrolls under its heads: where they end
    double topsTop = 0;             ///< … and the stretch that the heads of columns take
    double topsBottom = 0;
    double cellsRight = 0; ///< right edge of the widest row, in the page
    [[nodiscard]] bool scrolls() const { return headsRight > 0; }
};

/// The whole page, laid out for a width. Coordinates are device-independent pixels.
struct Scene {
    QSizeF size;       ///< the width it was made for and the height it needs
    double widest = 0; ///< more than the width where a table is wider
    QColor ground;
    std::vector<Chart> sections;
};

/// Paints one shape at its place in the page.
void paintShape(QPainter &painter, const Shape &shape);

/// The whole page as it is when nothing is scrolled and there is room for all of it.
void paintScene(QPainter &painter, const Scene &scene);

/// The tables of some sections as tab-separated text and as HTML.
QString chartsAsText(const std::vector<const Chart *> &sections);
QString chartsAsHtml(const std::vector<const Chart *> &sections);

} // namespace policy::ui
