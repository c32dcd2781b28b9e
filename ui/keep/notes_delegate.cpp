// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/notes_delegate.h"

#include "keep/colour_sign.h"
#include "keep/notes_model.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "results/card_parts.h"

#include <QPainter>
#include <QTextLayout>

namespace policy::ui {

namespace {

constexpr int signSize = 14;
constexpr int barWidth = 3;

const NoteItem *itemOf(const QModelIndex &index)
{
    return index.data(NoteItemRole).value<const NoteItem *>();
}

/// Lines of the card's body: of the person's words and of the quoted ones.
int bodyLines(const NoteItem &item)
{
    const bool quoted = !item.on.words.empty();
    return (item.text.isEmpty() ? 0 : 2) + (quoted ? (item.text.isEmpty() ? 2 : 1) : 0);
}

void drawLines(QPainter &painter, const QRect &area, const QString &text, int lines)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int from = 0;
    const int height = area.height() / lines;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(area.width());
        const QRect place(area.left(), area.top() + i * height, area.width(), height);
        const bool last = i == lines - 1;
        const QString words =
            last ? painter.fontMetrics().elidedText(text.mid(from), Qt::ElideRight, area.width())
                 : text.mid(from, line.textLength());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
        from += line.textLength();
    }
    layout.endLayout();
}

} // namespace

QSize NotesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CardMetrics metrics(option.font);
    const NoteItem *item = itemOf(index);
    const int lines = item ? bodyLines(*item) : 1;
    return {0, 2 * space::oneAndHalf + 2 * metrics.smallLine + lines * metrics.normalLine +
                   2 * space::half};
}

void NotesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const NoteItem *item = itemOf(index);
    if (!item) return;
    const Colours colours = coloursOf(option.palette);
    const CardMetrics metrics(option.font);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? colours.wash : colours.hover);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          colours.accent);
    painter->fillRect(QRect(option.rect.left() + space::two, option.rect.bottom(),
                            option.rect.width() - 2 * space::two, 1),
                      colours.line);
    const QRect area =
        option.rect.adjusted(space::two, space::oneAndHalf, -space::two, -space::oneAndHalf);
    int y = area.top();
    const QRect sign(area.left(), y + (metrics.smallLine - signSize) / 2, signSize, signSize);
    const bool lost = item->kind == NoteItem::Kind::Lost;
    if (!item->colour.empty())
        colourIcon(item->colour).paint(painter, sign);
    else
        icon(lost                                       ? "warning"
             : item->kind == NoteItem::Kind::Correction ? "edit"
                                                        : "note")
            .paint(painter, sign);
    painter->setFont(metrics.small);
    painter->setPen(lost ? colours.warning : colours.quiet);
    painter->drawText(
        QRect(area.left() + signSize + space::one, y, area.width(), metrics.smallLine),
        Qt::AlignLeft | Qt::AlignVCenter, index.data(NoteHeadRole).toString());
    y += metrics.smallLine + space::half;
    const QString quoted = toQString(item->on.words).simplified();
    if (!item->text.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(colours.text);
        drawLines(*painter, QRect(area.left(), y, area.width(), 2 * metrics.normalLine),
                  item->text.simplified(), 2);
        y += 2 * metrics.normalLine;
    }
    if (!quoted.isEmpty()) {
        const int lines = item->text.isEmpty() ? 2 : 1;
        painter->setFont(option.font);
        painter->setPen(item->text.isEmpty() ? colours.text : colours.quiet);
        drawLines(*painter, QRect(area.left(), y, area.width(), lines * metrics.normalLine),
                  QStringLiteral("“%1”").arg(quoted), lines);
    }
    painter->setFont(metrics.small);
    painter->setPen(colours.quiet);
    painter->drawText(
        QRect(area.left(), area.bottom() + 1 - metrics.smallLine, area.width(), metrics.smallLine),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(metrics.small)
            .elidedText(index.data(NotePlaceRole).toString(), Qt::ElideRight, area.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(colours.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace policy::ui
