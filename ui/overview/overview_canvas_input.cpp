// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_canvas.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace policy::ui {

void OverviewCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    pressed_ = placeAt(event->position());
    if (pressed_) setCurrent(pressed_);
}

void OverviewCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Place> pressed = std::exchange(pressed_, std::nullopt);
    if (event->button() != Qt::LeftButton || !pressed || placeAt(event->position()) != pressed)
        return;
    const Mark *mark = markAt(*pressed);
    const Chart &section = scene_.sections[pressed->section];
    if (!mark->fold.empty() && inViewport(section, mark->layer, mark->foldArea)
                                   .adjusted(-2, -2, 2, 2)
                                   .contains(event->position()))
        fold(*mark);
    else
        follow(*mark);
}

void OverviewCanvas::mouseMoveEvent(QMouseEvent *event)
{
    touch(placeAt(event->position()));
}

bool OverviewCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) touch(std::nullopt);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto place = placeAt(help->pos());
        const Mark *mark = place ? markAt(*place) : nullptr;
        if (mark)
            QToolTip::showText(help->globalPos(), mark->sentence, viewport(),
                               areaOf(*place).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void OverviewCanvas::focusInEvent(QFocusEvent *event)
{
    if (!current_ && !scene_.sections.empty()) setCurrent(Place{0, 0});
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void OverviewCanvas::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

/// Tab goes from table to table, and out at the end.
bool OverviewCanvas::focusNextPrevChild(bool next)
{
    if (current_ && hop(next ? 1 : -1)) return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

bool OverviewCanvas::hop(int sections)
{
    const int count = static_cast<int>(scene_.sections.size());
    for (int at = static_cast<int>(current_->section) + sections; at >= 0 && at < count;
         at += sections) {
        if (scene_.sections[static_cast<std::size_t>(at)].marks.empty()) continue;
        setCurrent(Place{static_cast<std::size_t>(at), 0});
        reveal(*current_);
        return true;
    }
    return false;
}

/// To the nearest mark of the next row or column; past the last row into the next table.
void OverviewCanvas::step(int rows, int columns)
{
    const auto &marks = scene_.sections[current_->section].marks;
    const Mark &from = marks[current_->mark];
    const Mark *best = nullptr;
    const auto distance = [&](const Mark &mark) {
        // The way that was asked for decides, then how little it strays from the line.
        if (columns != 0) return std::pair(std::abs(mark.column - from.column), 0.0);
        return std::pair(std::abs(mark.row - from.row),
                         std::abs(mark.area.center().x() - from.area.center().x()));
    };
    for (const Mark &mark : marks) {
        const bool ahead = columns != 0
                               ? mark.row == from.row && (mark.column - from.column) * columns > 0
                               : (mark.row - from.row) * rows > 0;
        if (ahead && (!best || distance(mark) < distance(*best))) best = &mark;
    }
    if (best) {
        setCurrent(Place{current_->section, static_cast<std::size_t>(best - marks.data())});
        reveal(*current_);
    } else if (rows != 0) {
        static_cast<void>(hop(rows));
    }
}

/// Home and End in a row; with Ctrl over the whole page.
void OverviewCanvas::toEnd(bool ofPage, bool last)
{
    if (ofPage) {
        const std::vector<Place> all = places();
        setCurrent(last ? all.back() : all.front());
    } else {
        const auto &marks = scene_.sections[current_->section].marks;
        const int row = marks[current_->mark].row;
        const Mark *best = nullptr;
        for (const Mark &mark : marks)
            if (mark.row == row &&
                (!best || (last ? mark.column > best->column : mark.column < best->column)))
                best = &mark;
        setCurrent(Place{current_->section, static_cast<std::size_t>(best - marks.data())});
    }
    reveal(*current_);
}

void OverviewCanvas::keyPressEvent(QKeyEvent *event)
{
    const Mark *mark = currentMark();
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (!mark || !plain) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool control = event->modifiers() & Qt::ControlModifier;
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Left: step(0, -1); return;
    case Qt::Key_Right: step(0, 1); return;
    case Qt::Key_Up: step(-1, 0); return;
    case Qt::Key_Down: step(1, 0); return;
    case Qt::Key_Home: toEnd(control, false); return;
    case Qt::Key_End: toEnd(control, true); return;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); return;
    case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: follow(*mark); return;
    case Qt::Key_Space:
        if (!mark->fold.empty())
            fold(*mark);
        else
            follow(*mark);
        return;
    case Qt::Key_Plus:
        if (!mark->open) fold(*mark);
        return;
    case Qt::Key_Minus:
        if (mark->open) fold(*mark);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace policy::ui
