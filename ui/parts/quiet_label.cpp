// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiet_label.h"

#include "look/theme.h"

#include <QApplication>
#include <QEvent>

namespace policy::ui {

QuietLabel::QuietLabel(QWidget *parent) : ElidedLabel(parent)
{
    takeColour();
}

void QuietLabel::takeColour()
{
    QPalette mine = QApplication::palette();
    const QColor quiet = coloursOf(mine).quiet;
    if (palette().color(QPalette::WindowText) == quiet) return;
    mine.setColor(QPalette::WindowText, quiet);
    setPalette(mine);
}

void QuietLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        takeColour();
    ElidedLabel::changeEvent(event);
}

} // namespace policy::ui
