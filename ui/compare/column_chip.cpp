// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/column_chip.h"

#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int signSize = 16;
constexpr int crossSize = 12;
constexpr int widest = 240;

std::string_view signOf(const ColumnChoice &column, bool missing)
{
    if (missing) return "warning";
    switch (column.kind) {
    case ColumnChoice::Kind::Document: return "document";
    case ColumnChoice::Kind::Collection: return "collection";
    case ColumnChoice::Kind::Rest: break;
    }
    return "group";
}

} // namespace

ColumnChip::ColumnChip(ColumnChoice column, const QString &title, bool missing, QWidget *parent)
    : QAbstractButton(parent), column_(std::move(column)), missing_(missing)
{
    setText(title);
    setAccessibleName(missing ? tr("%1, no longer in the library").arg(title)
                              : tr("%1, compared").arg(title));
    const QString keys = tr("Delete takes it out of the comparison, Ctrl+Left and Ctrl+Right move it");
    setAccessibleDescription(keys);
    setToolTip(title + QLatin1Char('\n') + keys);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ColumnChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {std::min(words + signSize + crossSize + 4 * space::one, widest),
            fontMetrics().height() + space::oneAndHalf};
}

QSize ColumnChip::minimumSizeHint() const
{
    return {space::six + space::four, sizeHint().height()};
}

QRect ColumnChip::cross() const
{
    return {width() - space::one - crossSize, (height() - crossSize) / 2, crossSize, crossSize};
}

void ColumnChip::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() || underMouse() ? colours.accent
                   : missing_                 ? colours.warning
                                              : colours.line);
    painter.setBrush(colours.page);
    painter.drawRoundedRect(box, space::half, space::half);
    ui::icon(signOf(column_, missing_))
        .paint(&painter, QRect(space::one, (height() - signSize) / 2, signSize, signSize));
    ui::icon("close").paint(&painter, cross());
    const int left = space::one + signSize + space::half + 2;
    const QRect words(left, 0, cross().left() - space::half - left, height());
    painter.setPen(missing_ ? colours.quiet : colours.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void ColumnChip::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeWanted(); return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (control)
            Q_EMIT moveWanted(step);
        else if (step > 0)
            focusNextChild();
        else
            focusPreviousChild();
        return;
    }
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ColumnChip::mousePressEvent(QMouseEvent *event)
{
    pressed_ = event->pos();
    pressedCross_ = event->button() == Qt::LeftButton &&
                    cross().adjusted(-space::half, -space::half, space::half, space::half)
                        .contains(event->pos());
    QAbstractButton::mousePressEvent(event);
}

void ColumnChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool far =
        (event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) && far && !pressedCross_) {
        drag();
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void ColumnChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool out = std::exchange(pressedCross_, false) && rect().contains(event->pos());
    QAbstractButton::mouseReleaseEvent(event);
    if (out) Q_EMIT removeWanted();
}

void ColumnChip::drag()
{
    auto *carried = new QDrag(this);
    carried->setMimeData(columnMime(column_));
    carried->setPixmap(grab());
    carried->setHotSpot(pressed_);
    setDown(false);
    carried->exec(Qt::MoveAction);
}

void ColumnChip::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(ui::icon("back"), tr("Move to the Left"), this, [this] { Q_EMIT moveWanted(-1); });
    menu.addAction(ui::icon("forward"), tr("Move to the Right"), this, [this] { Q_EMIT moveWanted(1); });
    menu.addAction(ui::icon("remove"), tr("Take Out of the Comparison"), this, &ColumnChip::removeWanted,
                   Qt::QueuedConnection);
    menu.exec(event->globalPos());
}

void ColumnChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ColumnChip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace policy::ui
