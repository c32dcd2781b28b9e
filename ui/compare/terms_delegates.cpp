// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/terms_list.h"

#include "look/theme.h"
#include "look/typography.h"
#include "utf16.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int barHeight = 4;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, chosen ? colours.wash : colours.hover);
    if (chosen)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         colours.accent);
}

/// The end of a text that fits, with a mark of what is left out before it.
QString lastThatFits(const QString &text, const QFontMetrics &metrics, int width)
{
    return metrics.elidedText(text, Qt::ElideLeft, width);
}

} // namespace

QSize TermsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(inSize(option.font, TypeSize::Small)).height();
    return {160, space::half + option.fontMetrics.height() + small + barHeight + space::one};
}

void TermsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *model = qobject_cast<const TermsModel *>(index.model());
    const KeyTerm *term = model ? model->termAt(index) : nullptr;
    if (!term) return;
    const Colours colours = coloursOf(option.palette);
    const QLocale locale;
    painter->save();
    paintGround(*painter, option, colours);
    const QRect area = option.rect.adjusted(space::two, space::half, -space::one, 0);
    const QFont small = inSize(option.font, TypeSize::Small);
    const int line = option.fontMetrics.height();
    const QString counts = locale.toString(static_cast<qlonglong>(term->count)) +
                           QStringLiteral(" : ") +
                           locale.toString(static_cast<qlonglong>(term->others));
    const int countsWidth = QFontMetrics(small).horizontalAdvance(counts) + space::half;
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(QRect(area.left(), area.top(), area.width() - countsWidth, line),
                      Qt::AlignVCenter,
                      option.fontMetrics.elidedText(toQString(term->term), Qt::ElideRight,
                                                    area.width() - countsWidth));
    painter->setFont(small);
    painter->setPen(colours.quiet);
    painter->drawText(QRect(area.left(), area.top(), area.width(), line),
                      Qt::AlignVCenter | Qt::AlignRight, counts);
    const int smallLine = QFontMetrics(small).height();
    painter->drawText(QRect(area.left(), area.top() + line, area.width(), smallLine),
                      Qt::AlignVCenter, TermsModel::effect(*term));
    const double share = std::clamp(term->logRatio / model->largest(), 0.02, 1.0);
    painter->fillRect(
        QRectF(area.left(), area.top() + line + smallLine, area.width() * share, barHeight),
        colours.shareBar);
    painter->restore();
}

QSize KwicDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, option.fontMetrics.height() + space::one};
}

void KwicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *model = qobject_cast<const KwicModel *>(index.model());
    const KwicLine *line = model ? model->lineAt(index) : nullptr;
    if (!line) return;
    const Colours colours = coloursOf(option.palette);
    painter->save();
    paintGround(*painter, option, colours);
    const QRect area = option.rect.adjusted(space::two, 0, -space::one, 0);
    const QFont small = inSize(option.font, TypeSize::Small);
    const int number = QFontMetrics(small).horizontalAdvance(QStringLiteral("00000"));
    painter->setFont(small);
    painter->setPen(colours.quiet);
    painter->drawText(QRect(area.left(), area.top(), number, area.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, QString::number(line->line));
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(option.font);
    const QString keyword = toQString(line->keyword);
    const int word = QFontMetrics(strong).horizontalAdvance(keyword);
    const int left = area.left() + number + space::half;
    const int side = std::max(0, (area.right() - left - word) / 2 - space::half);
    const int begin = left + side + space::half;
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(QRect(left, area.top(), side, area.height()),
                      Qt::AlignVCenter | Qt::AlignRight,
                      lastThatFits(toQString(line->left), metrics, side));
    painter->drawText(QRect(begin + word + space::half, area.top(), side, area.height()),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(toQString(line->right), Qt::ElideRight, side));
    painter->fillRect(QRect(begin - 2, area.top() + 3, word + 4, area.height() - 6),
                      colours.hitMark);
    painter->setFont(strong);
    painter->drawText(QRect(begin, area.top(), word + 1, area.height()), Qt::AlignVCenter, keyword);
    painter->restore();
}

} // namespace policy::ui
