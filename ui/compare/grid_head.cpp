// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/grid_head.h"

#include "compare/column_choices.h"
#include "compare/grid_painter.h"
#include "compare/grid_view.h"
#include "labels.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "utf16.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int grip = 4; // pixels around an edge that size a column

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

GridHead::GridHead(GridView *grid) : QWidget(grid), grid_(grid)
{
    setMouseTracking(true);
    setAcceptDrops(true);
}

QSize GridHead::sizeHint() const
{
    const GridMetrics metrics(grid_->font());
    return {0, titleLines() * metrics.normalLine + metrics.smallLine + 2 * space::one + 1};
}

QFont GridHead::titleFont() const
{
    QFont font = grid_->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

/// No line is left empty where every title fits into one.
int GridHead::titleLines() const
{
    const Comparison *comparison = grid_->lines().comparison();
    if (!comparison) return 2;
    const QFontMetrics measure(titleFont());
    for (int column = 0; column < grid_->lines().columns(); ++column)
        if (measure.horizontalAdvance(
                columnTitle(comparison->columns[at(column)].choice, grid_->labels())) >
            grid_->layoutOfGrid().columnWidth(column) - 2 * space::one)
            return 2;
    return 1;
}

int GridHead::leftOf(int column) const
{
    return grid_->layoutOfGrid().columnLeft(column) - grid_->horizontalOffset();
}

int GridHead::columnAt(int x) const
{
    if (x < grid_->layoutOfGrid().headWidth()) return -1;
    for (int column = 0; column < grid_->lines().columns(); ++column)
        if (x >= leftOf(column) && x < leftOf(column + 1)) return column;
    return none;
}

int GridHead::edgeAt(int x) const
{
    if (std::abs(x - grid_->layoutOfGrid().headWidth()) <= grip) return -1;
    for (int column = 0; column < grid_->lines().columns(); ++column)
        if (std::abs(x - leftOf(column + 1)) <= grip &&
            leftOf(column + 1) > grid_->layoutOfGrid().headWidth())
            return column;
    return none;
}

QString GridHead::counts(int column) const
{
    const ComparisonColumn &shown = grid_->lines().comparison()->columns[at(column)];
    if (shown.all == 0) return tr("No recommendations");
    if (shown.shown != shown.all)
        return tr("%1 of %n recommendation(s)", nullptr, static_cast<int>(shown.all))
            .arg(QLocale().toString(static_cast<qulonglong>(shown.shown)));
    return tr("%n recommendation(s)", nullptr, static_cast<int>(shown.all));
}

void GridHead::paintColumn(QPainter &painter, int column)
{
    const Colours colours = coloursOf(palette());
    const GridMetrics metrics(grid_->font());
    const ComparisonColumn &shown = grid_->lines().comparison()->columns[at(column)];
    const int left = leftOf(column);
    const int width = grid_->layoutOfGrid().columnWidth(column);
    if (left > this->width() || left + width < grid_->layoutOfGrid().headWidth()) return;
    painter.fillRect(QRect(left, 0, 1, height()), colours.line);
    const QRect inner(left + space::one, space::one, width - 2 * space::one,
                      titleLines() * metrics.normalLine);
    painter.setFont(titleFont());
    painter.setPen(colours.text);
    drawTwoLines(painter, inner, metrics.normalLine, columnTitle(shown.choice, grid_->labels()));
    QStringList below{counts(column)};
    if (!shown.date.empty()) below << toQString(shown.date);
    if (shown.lost > 0) below << tr("%n lost", nullptr, static_cast<int>(shown.lost));
    // Half a date says nothing.
    while (below.size() > 1 && QFontMetrics(metrics.small)
                                       .horizontalAdvance(below.join(QStringLiteral(" · "))) >
                                   inner.width())
        below.removeAt(1);
    painter.setFont(metrics.small);
    painter.setPen(shown.all == 0 ? colours.warning : colours.quiet);
    painter.drawText(QRect(inner.left(), inner.bottom() + 1, inner.width(), metrics.smallLine),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(metrics.small)
                         .elidedText(below.join(QStringLiteral(" · ")), Qt::ElideRight,
                                     inner.width()));
}

void GridHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const Comparison *comparison = grid_->lines().comparison();
    if (!comparison) return;
    const int corner = grid_->layoutOfGrid().headWidth();
    painter.setClipRect(QRect(corner, 0, width() - corner, height()));
    for (int column = 0; column < grid_->lines().columns(); ++column)
        paintColumn(painter, column);
    painter.setClipping(false);
    painter.fillRect(QRect(corner - 1, 0, 1, height()), colours.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);

    const GridMetrics metrics(grid_->font());
    const int rows = static_cast<int>(comparison->rows.size());
    const int links = static_cast<int>(comparison->links.size());
    const QStringList words{comparison->axis == Axis::Region ? tr("%n region(s)", nullptr, rows)
                                                             : tr("%n sector(s)", nullptr, rows),
                            tr("%n link(s)", nullptr, links)};
    painter.setFont(metrics.small);
    painter.setPen(colours.quiet);
    int y = height() - space::one - 2 * metrics.smallLine;
    for (const QString &line : words) {
        painter.drawText(QRect(space::one + space::two, y, corner - space::three, metrics.smallLine),
                         Qt::AlignLeft | Qt::AlignVCenter, line);
        y += metrics.smallLine;
    }
}

bool GridHead::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos().x());
    if (column < 0 || !grid_->lines().comparison()) return true;
    const ComparisonColumn &shown = grid_->lines().comparison()->columns[at(column)];
    QStringList words{columnTitle(shown.choice, grid_->labels())};
    if (shown.choice.kind == ColumnChoice::Kind::Document)
        words << grid_->labels().documentSource(shown.choice.name);
    else
        words << tr("from %n document(s)", nullptr, static_cast<int>(shown.documents));
    words << counts(column);
    if (shown.lost > 0)
        words << tr("%n cannot be found again in their documents", nullptr,
                    static_cast<int>(shown.lost));
    words.removeAll(QString());
    QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this);
    return true;
}

void GridHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !grid_->lines().comparison()) return;
    sizing_ = edgeAt(event->pos().x());
    pressedAt_ = event->pos();
    pressed_ = sizing_ == none ? columnAt(event->pos().x()) : none;
    if (sizing_ != none)
        widthBefore_ = sizing_ < 0 ? grid_->layoutOfGrid().headWidth()
                                   : grid_->layoutOfGrid().columnWidth(sizing_);
}

void GridHead::mouseMoveEvent(QMouseEvent *event)
{
    if (sizing_ != none) {
        grid_->setColumnWidth(sizing_, widthBefore_ + event->pos().x() - pressedAt_.x());
        return;
    }
    const bool far =
        (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (pressed_ >= 0 && (event->buttons() & Qt::LeftButton) && far) {
        const int column = std::exchange(pressed_, none);
        auto *carried = new QDrag(this);
        carried->setMimeData(columnMime(grid_->lines().comparison()->columns[at(column)].choice));
        const QRect area(leftOf(column), 0, grid_->layoutOfGrid().columnWidth(column), height());
        carried->setPixmap(grab(area.intersected(rect())));
        carried->exec(Qt::MoveAction);
        return;
    }
    const bool onEdge = grid_->lines().comparison() && edgeAt(event->pos().x()) != none;
    setCursor(onEdge ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void GridHead::mouseReleaseEvent(QMouseEvent *)
{
    sizing_ = none;
    pressed_ = none;
}

void GridHead::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (grid_->lines().comparison() && edgeAt(event->pos().x()) != none) grid_->shareRoom();
}

void GridHead::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = columnAt(event->pos().x());
    if (column < 0 || !grid_->lines().comparison()) return;
    QMenu menu(this);
    QAction *left = menu.addAction(icon("back"), tr("Move to the Left"), this,
                                   [&] { Q_EMIT grid_->columnMoved(column, column - 1); });
    QAction *right = menu.addAction(icon("forward"), tr("Move to the Right"), this,
                                    [&] { Q_EMIT grid_->columnMoved(column, column + 1); });
    left->setEnabled(column > 0);
    right->setEnabled(column + 1 < grid_->lines().columns());
    menu.addAction(tr("Columns of the Same Width"), this, [&] { grid_->shareRoom(); });
    menu.addSeparator();
    menu.addAction(icon("remove"), tr("Take Out of the Comparison"), this,
                   [&] { Q_EMIT grid_->columnRemoved(column); });
    menu.exec(event->globalPos());
}

void GridHead::dragEnterEvent(QDragEnterEvent *event)
{
    // Only columns of this grid are moved here; others go to the page, which adds them.
    const auto carried = columnOf(event->mimeData());
    if (!carried || !grid_->lines().comparison()) return;
    const auto &columns = grid_->lines().comparison()->columns;
    if (std::any_of(columns.begin(), columns.end(),
                    [&](const ComparisonColumn &each) { return each.choice == *carried; }))
        event->acceptProposedAction();
}

void GridHead::dropEvent(QDropEvent *event)
{
    const auto carried = columnOf(event->mimeData());
    const int to = columnAt(event->position().toPoint().x());
    const auto &columns = grid_->lines().comparison()->columns;
    const auto from = std::find_if(columns.begin(), columns.end(), [&](const auto &each) {
        return carried && each.choice == *carried;
    });
    if (from != columns.end() && to >= 0)
        Q_EMIT grid_->columnMoved(static_cast<int>(from - columns.begin()), to);
    event->acceptProposedAction();
}

} // namespace policy::ui
