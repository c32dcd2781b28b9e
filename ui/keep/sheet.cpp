// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/sheet.h"

#include "look/typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace policy::ui {

Sheet::Sheet(QWidget *parent) : QFrame(parent->window())
{
    setObjectName(QStringLiteral("sheet"));
    hide();
}

Sheet::~Sheet()
{
    qApp->removeEventFilter(this);
}

void Sheet::openAt(const QRect &about)
{
    about_ = QRect(parentWidget()->mapFromGlobal(about.topLeft()), about.size());
    start();
}

void Sheet::openInWindow()
{
    about_ = {};
    start();
}

void Sheet::start()
{
    if (!isVisible()) {
        before_ = QApplication::focusWidget();
        qApp->installEventFilter(this);
    }
    place();
    setVisible(true);
    raise();
}

void Sheet::close()
{
    if (!isVisible()) return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    qApp->removeEventFilter(this);
    hide();
    if (hadFocus && before_ && before_->isVisible()) before_->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void Sheet::place()
{
    if (layout()) layout()->activate();
    const QSize room = parentWidget()->size() - QSize(2 * space::one, 2 * space::one);
    const QSize wanted = sizeHint().boundedTo(room);
    QPoint at;
    if (about_.isNull()) {
        at = {(parentWidget()->width() - wanted.width()) / 2, parentWidget()->height() / 6};
    } else {
        at = {about_.left(), about_.bottom() + space::half};
        if (at.y() + wanted.height() > parentWidget()->height() - space::one)
            at.setY(about_.top() - space::half - wanted.height());
    }
    at.setX(
        std::clamp(at.x(), space::one,
                   std::max(space::one, parentWidget()->width() - wanted.width() - space::one)));
    at.setY(
        std::clamp(at.y(), space::one,
                   std::max(space::one, parentWidget()->height() - wanted.height() - space::one)));
    setGeometry(QRect(at, wanted));
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.setPen(palette().color(QPalette::Shadow));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        event->accept(); // nothing of the window below is meant
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool elsewhere = widget && widget->window() == window() && widget != this &&
                               !isAncestorOf(widget) && !qobject_cast<const QMenu *>(watched);
        if (elsewhere) close();
    }
    if (event->type() == QEvent::Resize && watched == parentWidget()) close();
    return QFrame::eventFilter(watched, event);
}

} // namespace policy::ui
