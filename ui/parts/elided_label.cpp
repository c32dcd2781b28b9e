// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace policy::ui {

void ElidedLabel::setElides(bool elides)
{
    elides_ = elides;
    setTextFormat(Qt::PlainText);
    setSizePolicy(elides ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    update();
}

bool ElidedLabel::event(QEvent *event)
{
    const bool cut = elides_ && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !cut)
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!elides_) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace policy::ui
