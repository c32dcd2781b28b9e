// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/column_choices.h"
#include "compare/grid_head.h"
#include "compare/grid_view.h"
#include "compare/link_words.h"
#include "labels.h"
#include "look/icons.h"
#include "look/typography.h"
#include "results/card_parts.h"
#include "utf16.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int grip = 4;
constexpr int noColumn = -2;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

int GridView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int GridView::cardsIn(int line, int column) const
{
    const GridLine &shown = lines_.lines()[at(line)];
    if (column < 0 || !shown.hasCards || !shown.open) return 1;
    const int cards = static_cast<int>(shown.cells[at(column)].cards.size());
    const bool more = !layout_.moreRect(line, column, lines_.lines()).isEmpty();
    return std::max(1, cards + (more ? 1 : 0));
}

void GridView::fold(int line, bool open)
{
    const std::string row = lines_.lines()[at(line)].row;
    const int column = current_.line == line ? current_.column : -1;
    lines_.setOpen(line, open);
    afterFolding(row, column, {});
    if (current_.isValid()) reveal({current_.line, -1, 0});
}

void GridView::showWhole(int line, bool whole)
{
    const std::string row = lines_.lines()[at(line)].row;
    const GridPlace before = current_;
    lines_.setWhole(line, whole);
    afterFolding(row, before.column, {});
    const GridPlace next{current_.line, before.column,
                         std::min(before.card, cardsIn(current_.line, before.column) - 1)};
    setCurrent(next);
}

/// What Enter or a click on it does.
void GridView::use(GridPlace place)
{
    if (!place.isValid()) return;
    const GridLine &line = lines_.lines()[at(place.line)];
    if (place.isHead() || !line.open || !line.hasCards) {
        fold(place.line, !line.open);
    } else if (const RecommendationRow *card = lines_.card(place)) {
        const std::string id = card->id;
        if (id != paired_) select(id);
        Q_EMIT openWanted(toQString(id));
    } else if (!line.cells[at(place.column)].cards.empty()) {
        showWhole(place.line, !line.whole);
    }
}

void GridView::pairWith(GridPlace place)
{
    const RecommendationRow *card = lines_.card(place);
    if (!card) return;
    const std::string id = card->id;
    if (id == paired_)
        select(std::string(selected_)); // no longer beside it
    else
        pair(id);
}

void GridView::moveUpDown(int step)
{
    GridPlace next = current_;
    next.card += step;
    if (next.card < 0 || next.card >= cardsIn(next.line, next.column)) {
        next.line += step;
        if (next.line < 0 || next.line >= static_cast<int>(lines_.lines().size())) return;
        next.card = step > 0 ? 0 : cardsIn(next.line, next.column) - 1;
    }
    setCurrent(next);
}

void GridView::moveSideways(int step)
{
    GridPlace next = current_;
    next.column = std::clamp(next.column + step, -1, lines_.columns() - 1);
    next.card = std::min(next.card, cardsIn(next.line, next.column) - 1);
    setCurrent(next);
}

void GridView::movePage(int direction)
{
    const int y = layout_.rectOf(current_, lines_.lines()).top() + direction * viewport()->height();
    GridPlace next{std::max(0, layout_.lineAt(std::clamp(y, 0, layout_.height() - 1))),
                   current_.column, 0};
    for (int card = 0; card < cardsIn(next.line, next.column); ++card)
        if (layout_.rectOf({next.line, next.column, card}, lines_.lines()).top() <= y)
            next.card = card;
    setCurrent(next);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (lines_.lines().empty() || !lines_.comparison()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (!current_.isValid()) current_ = {0, -1, 0};
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int last = static_cast<int>(lines_.lines().size()) - 1;
    const auto widen = [this](int by) {
        setColumnWidth(current_.column, by + (current_.column < 0
                                                  ? layout_.headWidth()
                                                  : layout_.columnWidth(current_.column)));
    };
    switch (event->key()) {
    case Qt::Key_Up:
        if (control)
            setCurrent({std::max(0, current_.line - 1), current_.column, 0});
        else
            moveUpDown(-1);
        return;
    case Qt::Key_Down:
        if (control)
            setCurrent({std::min(last, current_.line + 1), current_.column, 0});
        else
            moveUpDown(1);
        return;
    case Qt::Key_Left: shift ? widen(-space::two) : moveSideways(-1); return;
    case Qt::Key_Right: shift ? widen(space::two) : moveSideways(1); return;
    case Qt::Key_Home:
        setCurrent(control ? GridPlace{0, -1, 0} : GridPlace{current_.line, -1, 0});
        return;
    case Qt::Key_End:
        setCurrent({control ? last : current_.line, lines_.columns() - 1, 0});
        return;
    case Qt::Key_PageUp: movePage(-1); return;
    case Qt::Key_PageDown: movePage(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: use(current_); return;
    case Qt::Key_Space:
        if (const RecommendationRow *card = lines_.card(current_); !card) {
            use(current_);
        } else if (control) {
            pairWith(current_);
        } else {
            const QString id = toQString(card->id);
            select(card->id);
            Q_EMIT readWanted(id);
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: fold(current_.line, true); return;
    case Qt::Key_Minus: fold(current_.line, false); return;
    case Qt::Key_Asterisk: setAllOpen(true); return;
    case Qt::Key_Slash: setAllOpen(false); return;
    case Qt::Key_Escape:
        if (!selected_.empty()) {
            select({});
            return;
        }
        break;
    default: break;
    }
    if (event->matches(QKeySequence::Copy)) {
        current_.isHead() ? copyRow(current_.line) : copy(current_);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current_.isValid() && !lines_.lines().empty()) current_ = {0, -1, 0};
    tellFocus();
    viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton &&
        std::abs(event->pos().x() - layout_.headWidth()) <= grip) {
        resizing_ = -1;
        return;
    }
    const GridPlace place = placeAt(event->pos());
    if (!place.isValid()) return;
    if (place.card < 0) return; // between cards
    current_ = place;
    viewport()->update();
    if (event->button() != Qt::LeftButton) return;
    const RecommendationRow *card = lines_.card(place);
    if (!card) {
        use(place);
        return;
    }
    const QString id = toQString(card->id);
    if (event->modifiers() & Qt::ControlModifier) {
        pairWith(place);
    } else {
        // A click on a linked card asks what links it with the selected one.
        if (linkTo(card->id))
            pair(card->id);
        else
            select(card->id);
        Q_EMIT readWanted(id);
    }
    tellFocus();
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const GridPlace place = placeAt(event->pos());
    if (event->button() != Qt::LeftButton || !place.isValid()) return;
    if (const RecommendationRow *card = lines_.card(place)) {
        const std::string id = card->id;
        select(id);
        Q_EMIT openWanted(toQString(id));
        return;
    }
    mousePressEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    if (resizing_ == -1 && (event->buttons() & Qt::LeftButton)) {
        setColumnWidth(-1, event->pos().x());
        return;
    }
    resizing_ = noColumn;
    const bool onEdge = std::abs(event->pos().x() - layout_.headWidth()) <= grip;
    const GridPlace place = onEdge ? GridPlace() : placeAt(event->pos());
    viewport()->setCursor(onEdge                                ? Qt::SplitHCursor
                          : place.isValid() && place.card >= 0 ? Qt::PointingHandCursor
                                                               : Qt::ArrowCursor);
    if (place == hovered_) return;
    hovered_ = place;
    viewport()->update();
}

bool GridView::tip(const QPoint &point, const QPoint &global)
{
    const GridPlace place = placeAt(point);
    if (!place.isValid() || place.card < 0) {
        QToolTip::hideText();
        return true;
    }
    const GridLine &line = lines_.lines()[at(place.line)];
    QString words;
    if (place.isHead()) {
        QStringList all{lineName(line)};
        for (std::size_t column = 0; column < line.cells.size(); ++column) {
            const QString title =
                columnTitle(lines_.comparison()->columns[column].choice, *labels_);
            const int count = static_cast<int>(line.cells[column].count);
            all << (count > 0 ? tr("%1: %n recommendation(s)", nullptr, count).arg(title)
                              : tr("%1: %2", "column, what is there")
                                    .arg(title, absence(line.cells[column])));
        }
        words = all.join(QLatin1Char('\n'));
    } else if (const RecommendationRow *card = lines_.card(place)) {
        QStringList all;
        if (const Link *link = linkTo(card->id))
            all << linkWords(*link) + QStringLiteral(". ") + linkMeaning(link->kind)
                << reasonsLine(*link, *labels_, *names_, 5);
        if (!card->section.empty()) all << toQString(card->section.back());
        all << lineWords(card->lines) << Labels::stageMeaning(card->stage);
        if (const std::size_t links = lines_.linksOf(card->id).size(); links > 0)
            all << tr("%n link(s) with other columns", nullptr, static_cast<int>(links));
        all.removeAll(QString());
        words = all.join(QLatin1Char('\n'));
    } else if (const auto &cell = line.cells[at(place.column)];
               line.open && line.hasCards && cell.cards.empty()) {
        words = absence(cell);
    }
    QToolTip::showText(global, words, viewport());
    return true;
}

bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && lines_.comparison()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return tip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::Leave) {
        hovered_ = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GridView::copy(GridPlace place)
{
    if (const RecommendationRow *card = lines_.card(place))
        Q_EMIT copyWanted({toQString(card->id)}, {});
}

void GridView::copyRow(int line)
{
    const std::string &row = lines_.lines()[at(line)].row;
    QStringList ids;
    for (const ComparisonRow &each : lines_.comparison()->rows) {
        if (each.row != row) continue;
        for (const ComparisonColumn &column : lines_.comparison()->columns) {
            const auto cell = each.cells.find(column.id);
            if (cell == each.cells.end()) continue;
            for (const std::string &id : cell->second)
                ids << toQString(id);
        }
    }
    if (!ids.isEmpty()) Q_EMIT copyWanted(ids, lineName(lines_.lines()[at(line)]));
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    GridPlace place = event->reason() == QContextMenuEvent::Keyboard
                          ? current_
                          : placeAt(viewport()->mapFrom(this, event->pos()));
    if (!place.isValid()) return;
    const QPoint where = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(viewRect(place).center())
                             : event->globalPos();
    QMenu menu(this);
    const RecommendationRow *card = lines_.card(place);
    const std::string id = card ? card->id : "";
    const GridLine line = lines_.lines()[at(place.line)];
    if (card) {
        menu.addAction(icon("page"), tr("Open in the Reader"), this,
                       [&] { Q_EMIT openWanted(toQString(id)); });
        menu.addAction(icon("link"), tr("Show Its Links"), this, [&] { select(id); });
        if (!selected_.empty() && selected_ != id)
            menu.addAction(icon("compare"), tr("Put Beside the Selected One"), this,
                           [&] { pair(id); });
        menu.addSeparator();
        menu.addAction(icon("copy"), tr("Copy the Recommendation"), this, [&] { copy(place); });
    }
    if (line.hasCards)
        menu.addAction(icon("copy"), tr("Copy the Row"), this, [&] { copyRow(place.line); });
    menu.addAction(icon("filter"), tr("Show Only “%1”").arg(lineName(line)), this, [&] {
        const Facet facet =
            lines_.comparison()->axis == Axis::Region ? Facet::Region : Facet::Sector;
        Q_EMIT filterWanted({facet, line.row, false});
    });
    menu.addSeparator();
    menu.addAction(line.open ? tr("Fold") : tr("Unfold"), this,
                   [&] { fold(place.line, !line.open); });
    menu.addAction(tr("Fold All"), this, [&] { setAllOpen(false); });
    menu.addAction(tr("Unfold All"), this, [&] { setAllOpen(true); });
    menu.exec(where);
}

} // namespace policy::ui
