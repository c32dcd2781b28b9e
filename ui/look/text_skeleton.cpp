// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/text_skeleton.h"

#include "look/theme.h"
#include "look/typography.h"

#include <QPainter>

#include <algorithm>

namespace policy::ui {

namespace {

/// Widths of the lines of a paragraph, in parts of the column; 0 is the space before the next.
constexpr double lines[] = {0.42, 0, 0.98, 0.95, 0.97, 0.6, 0, 0.96, 0.98, 0.34, 0};

} // namespace

TextSkeleton::TextSkeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void TextSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.page);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hover);
    const int column = std::min(width() - 2 * space::four, 560);
    const int left = (width() - column) / 2;
    int y = space::four;
    for (std::size_t i = 0; y < height(); i = (i + 1) % std::size(lines)) {
        if (lines[i] > 0)
            painter.drawRoundedRect(QRectF(left, y, column * lines[i], 12), 4, 4);
        y += space::three;
    }
}

} // namespace policy::ui
