// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/link_delegate.h"

#include "compare/grid_layout.h"
#include "look/theme.h"
#include "look/typography.h"

#include <QPainter>

namespace policy::ui {

QSize LinkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const GridMetrics metrics(option.font);
    return {0, 2 * metrics.smallLine + metrics.normalLine + 2 * space::half + 1};
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const GridMetrics metrics(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, colours.wash);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left() + space::two, option.rect.bottom(),
                            option.rect.width() - space::two, 1),
                      colours.line);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colours.accent);
    QRect line = option.rect.adjusted(space::two, space::half, -space::one, 0);
    line.setHeight(metrics.smallLine);
    const QFontMetrics small(metrics.small);
    const QString sign = index.data(LinkSignRole).toString();
    painter->setFont(metrics.small);
    painter->setPen(colours.accent);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, sign);
    painter->setPen(colours.quiet);
    const QRect place = line.adjusted(small.horizontalAdvance(sign) + space::oneAndHalf, 0, 0, 0);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(index.data(LinkPlaceRole).toString(), Qt::ElideRight,
                                       place.width()));
    line.translate(0, metrics.smallLine);
    line.setHeight(metrics.normalLine);
    const QFont words = fontFor(static_cast<Language>(index.data(LinkLanguageRole).toInt()));
    painter->setFont(words);
    painter->setPen(colours.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(words).elidedText(index.data(Qt::DisplayRole).toString(),
                                                     Qt::ElideRight, line.width()));
    line.translate(0, metrics.normalLine);
    line.setHeight(metrics.smallLine);
    painter->setFont(metrics.small);
    painter->setPen(colours.quiet);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(index.data(LinkReasonsRole).toString(), Qt::ElideRight,
                                       line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace policy::ui
