// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/page_painter.h"
#include "reader/page_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace policy::ui {

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!setter_) return;
    PagePainter(*this, painter).paint();
}

const EvidenceMark *PageView::evidenceAt(Place place) const
{
    // Of several the narrowest: it is the most telling.
    const EvidenceMark *best = nullptr;
    for (const EvidenceMark &mark : evidence_)
        if (mark.place.unit == place.unit && mark.place.range.begin <= place.offset &&
            place.offset < mark.place.range.end &&
            (!best || mark.place.range.size() < best->place.range.size()))
            best = &mark;
    return best;
}

const KeptMark *PageView::keptAt(Place place) const
{
    const KeptMark *best = nullptr;
    for (const KeptMark &mark : kept_)
        if (mark.place.unit == place.unit && mark.place.range.begin <= place.offset &&
            place.offset < mark.place.range.end &&
            (!best || mark.place.range.size() < best->place.range.size()))
            best = &mark;
    return best;
}

int PageView::recommendationAt(Place place) const
{
    auto mark = std::partition_point(
        recommendations_.begin(), recommendations_.end(),
        [&](const RecommendationMark &other) { return other.place.unit < place.unit; });
    for (; mark != recommendations_.end() && mark->place.unit == place.unit; ++mark)
        if (mark->place.range.begin <= place.offset && place.offset < mark->place.range.end)
            return mark->recommendation;
    return -1;
}

int PageView::foldAt(QPoint point)
{
    const double y = point.y() + verticalScrollBar()->value() - pageTop;
    const int block = heights_.at(y);
    if (block < 0) return -1;
    const PageBlock &which = content_->blocks()[static_cast<std::size_t>(block)];
    if (which.kind != BlockKind::Fold) return -1;
    const SetBlock &set = setBlock(block);
    const double inside = y - heights_.top(block);
    const double x = point.x() - setter_->columnLeft();
    const bool onLine =
        inside >= set.style.before && inside < set.height && x >= 0 && x < setter_->columnWidth();
    return onLine ? which.fold : -1;
}

void PageView::hover(QPoint point)
{
    const int fold = content_ ? foldAt(point) : -1;
    const auto place = placeAt(point);
    const EvidenceMark *evidence = place ? evidenceAt(*place) : nullptr;
    viewport()->setCursor(fold >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (fold != hoveredFold_) {
        hoveredFold_ = fold;
        viewport()->update();
    }
    const int tag = evidence ? evidence->tag : -1;
    if (tag == hoveredTag_) return;
    hoveredTag_ = tag;
    setLitTag(tag);
    Q_EMIT tagHovered(tag);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto place = placeAt(help->pos());
        const EvidenceMark *evidence = place ? evidenceAt(*place) : nullptr;
        const KeptMark *kept = place ? keptAt(*place) : nullptr;
        QStringList tips;
        if (kept) tips << kept->tip;
        if (evidence) tips << evidence->tip;
        if (!tips.isEmpty())
            QToolTip::showText(help->globalPos(), tips.join(QLatin1Char('\n')), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave) hover({-1, -1});
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !content_) return;
    pressedAt_ = event->position().toPoint();
    if (foldAt(pressedAt_) >= 0) return;
    pressedOnSelection_ = event->modifiers() == Qt::NoModifier && isOnSelection(pressedAt_);
    if (pressedOnSelection_) return;
    const auto place = placeAt(pressedAt_, true);
    if (!place) return;
    dragging_ = true;
    setSelection(event->modifiers().testFlag(Qt::ShiftModifier) && anchor_.unit >= 0 ? anchor_
                                                                                     : *place,
                 *place);
}

bool PageView::isOnSelection(QPoint point)
{
    if (!hasSelection()) return false;
    const auto place = placeAt(point);
    const auto [from, to] = selection();
    return place && from <= *place && *place < to;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (pressedOnSelection_ && event->buttons().testFlag(Qt::LeftButton)) {
        if ((point - pressedAt_).manhattanLength() < QApplication::startDragDistance()) return;
        pressedOnSelection_ = false;
        Q_EMIT dragStarted();
        return;
    }
    if (!dragging_) {
        hover(point);
        return;
    }
    dragTo(point);
    const bool beyond = point.y() < 0 || point.y() > viewport()->height();
    if (beyond && !scrollTimer_.isActive()) scrollTimer_.start(40, this);
    if (!beyond) scrollTimer_.stop();
}

void PageView::dragTo(QPoint point)
{
    if (const auto place = placeAt(point, true)) setSelection(anchor_, *place);
}

void PageView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != scrollTimer_.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    dragTo(point);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !content_) return;
    const QPoint point = event->position().toPoint();
    scrollTimer_.stop();
    const bool wasDragging = std::exchange(dragging_, false);
    if (std::exchange(pressedOnSelection_, false)) clearSelection();
    const bool click = (point - pressedAt_).manhattanLength() < QApplication::startDragDistance();
    if (const int fold = foldAt(point); click && fold >= 0 && !wasDragging) {
        Q_EMIT foldClicked(fold);
        return;
    }
    if (hasSelection() && QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    if (caretShown_) {
        setSelection(caret_, caret_); // a place is asked for, not a stretch
        return;
    }
    if (hasSelection()) Q_EMIT selectionMade(event->globalPosition().toPoint());
    if (!click || hasSelection()) return;
    const auto place = placeAt(point);
    if (const int recommendation = place ? recommendationAt(*place) : -1; recommendation >= 0)
        Q_EMIT recommendationClicked(recommendation);
    if (const KeptMark *kept = place ? keptAt(*place) : nullptr)
        Q_EMIT keptClicked(kept->mark, event->globalPosition().toPoint());
}

/// The menu key has no place: it means the selection, else the top of what is seen.
void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!content_) return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto place = placeAt(event->pos());
        const auto [from, to] = selection();
        const bool inside = place && hasSelection() && from <= *place && *place < to;
        if (place && !inside) setSelection(*place, *place);
        if (const int recommendation = place ? recommendationAt(*place) : -1; recommendation >= 0)
            Q_EMIT recommendationClicked(recommendation);
        Q_EMIT menuWanted(event->globalPos());
    } else {
        const QRect at =
            caret_.unit >= 0 ? rectOf(caret_) : QRect(space::three, space::three, 1, 1);
        Q_EMIT menuWanted(viewport()->mapToGlobal(at.bottomLeft()));
    }
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->position().toPoint());
    if (!place) return;
    const QString text = content_->unitText(place->unit);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::min<qsizetype>(place->offset + 1, text.size()));
    if (!finder.isAtBoundary()) finder.toNextBoundary();
    const auto end = static_cast<int>(finder.position());
    finder.setPosition(place->offset);
    if (!finder.isAtBoundary()) finder.toPreviousBoundary();
    setSelection({place->unit, static_cast<int>(finder.position())}, {place->unit, end});
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (caretShown_ && pressInCaret(event)) return;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (hasSelection())
            clearSelection();
        else
            event->ignore();
        return;
    case Qt::Key_Space:
        bar->triggerAction(shift ? QAbstractSlider::SliderPageStepSub
                                 : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home: bar->setValue(0); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (shift && content_) {
            moveCaret(event);
            return;
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool PageView::pressInCaret(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT caretChosen(); return true;
    case Qt::Key_Escape: Q_EMIT caretLeft(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveCaret(event); return true;
    default: return false;
    }
}

/// Shift and the arrows: the selection grows from where it is, else from the top of what is seen.
void PageView::moveCaret(QKeyEvent *event)
{
    if (caret_.unit < 0) anchor_ = caret_ = topPlace();
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool byLine = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    Place next = caret_;
    const QString text = content_->unitText(caret_.unit);
    if (byLine) {
        const int block = content_->blockOf(caret_.unit, caret_.offset);
        if (block >= 0) {
            const SetBlock &set = setBlock(block);
            const QTextLine line = set.text.lineAt(set.lineOf(caret_.offset - set.begin));
            const double x = line.cursorToX(caret_.offset - set.begin);
            const double step = set.style.lineHeight * (forward ? 1.5 : -0.5);
            if (const auto moved = placeAt(QPoint(static_cast<int>(x + setter_->columnLeft()),
                                                  static_cast<int>(yOf(caret_) + step)),
                                           true))
                next = *moved;
        }
    } else {
        QTextBoundaryFinder finder(event->modifiers().testFlag(Qt::ControlModifier)
                                       ? QTextBoundaryFinder::Word
                                       : QTextBoundaryFinder::Grapheme,
                                   text);
        finder.setPosition(caret_.offset);
        const auto to = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (to >= 0)
            next.offset = static_cast<int>(to);
        else if (forward && caret_.unit + 1 < content_->unitCount())
            next = {caret_.unit + 1, 0};
        else if (!forward && caret_.unit > 0)
            next = {caret_.unit - 1, static_cast<int>(content_->unitText(caret_.unit - 1).size())};
    }
    setSelection(caretShown_ ? next : anchor_, next);
    if (!isSeen(next)) putAt(next, forward ? viewport()->height() - 48 : 24);
}

} // namespace policy::ui
