// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse_delegate.h"

#include "browse/browse_model.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"

#include <QLocale>
#include <QPainter>

namespace policy::ui {

namespace {

constexpr int signSize = 12;
constexpr int barHeight = 16;

BrowseKind kindOf(const QModelIndex &index)
{
    return static_cast<BrowseKind>(index.data(BrowseKindRole).toInt());
}

/// Room for the count of the widest usual number, so that bars stand under each other.
int countWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00000")) + space::one;
}

} // namespace

QSize BrowseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {100, line + (kindOf(index) == BrowseKind::Group ? space::two : space::one)};
}

void BrowseDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    QFont font = inSize(option.font, TypeSize::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(coloursOf(option.palette).quiet);
    const QRect words = option.rect.adjusted(space::half, space::half, -space::one, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
}

/// Paints count and bar; returns the left edge of the room they take.
int BrowseDelegate::paintCount(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const Colours colours = coloursOf(option.palette);
    const QFont font = inSize(option.font, TypeSize::Small);
    const qint64 count = index.data(CountRole).toLongLong();
    const int width = countWidth(QFontMetrics(font));
    QRect room(option.rect.right() + 1 - width - space::one, option.rect.top(), width,
               option.rect.height());
    if (count > 0) {
        const int bar = std::max(2, qRound(width * index.data(ShareRole).toDouble()));
        QRect filled(0, 0, bar, barHeight);
        filled.moveCenter(room.center());
        filled.moveRight(room.right());
        painter.fillRect(filled, colours.shareBar);
    }
    painter.setFont(font);
    painter.setPen(count > 0 ? colours.text : colours.quiet);
    painter.drawText(room.adjusted(0, 0, -space::half, 0), Qt::AlignVCenter | Qt::AlignRight,
                     QLocale().toString(count));
    return room.left();
}

void BrowseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Colours colours = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const BrowseKind kind = kindOf(index);
    const bool chosen = index.data(ChosenRole).toBool();
    const bool excluded = index.data(ExcludedRole).toBool();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (kind != BrowseKind::Group && (chosen || hovered)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? colours.wash : colours.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, -space::half, -1), 3, 3);
    }
    if (kind == BrowseKind::Group) {
        paintGroup(*painter, option, index);
    } else {
        int left = option.rect.left() + space::half;
        if (chosen || excluded) {
            const QRect sign(left, option.rect.center().y() - signSize / 2 + 1, signSize, signSize);
            icon(chosen ? "check" : "exclude").paint(painter, sign);
            left += signSize + space::half;
        }
        if (kind == BrowseKind::New) {
            const QRect sign(left, option.rect.center().y() - signSize / 2 + 1, signSize, signSize);
            icon("add").paint(painter, sign);
            left += signSize + space::half;
        }
        int right = option.rect.right() - space::one;
        const bool counted = kind == BrowseKind::Value || kind == BrowseKind::Search;
        if (counted) right = paintCount(*painter, option, index) - space::half;
        const bool quiet = excluded || kind == BrowseKind::New ||
                           (counted && !chosen && index.data(CountRole).toLongLong() == 0);
        QFont font = option.font;
        if (kind == BrowseKind::Section) font = inSize(font, TypeSize::Small);
        if (chosen) font.setWeight(QFont::DemiBold);
        font.setStrikeOut(excluded);
        painter->setFont(font);
        painter->setPen(quiet ? colours.quiet : colours.text);
        const QRect words(left, option.rect.top(), right - left, option.rect.height());
        painter->drawText(
            words, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colours.accent);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5 - space::half, -0.5),
                                 3, 3);
    }
    painter->restore();
}

} // namespace policy::ui
