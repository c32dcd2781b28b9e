// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/card_delegate.h"

#include "labels.h"
#include "look/icons.h"
#include "look/typography.h"
#include "results/card_parts.h"
#include "results/result_roles.h"
#include "results/snippet_layout.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace policy::ui {

namespace {

constexpr int snippetCacheSize = 400; // cards
constexpr int barWidth = 3;

QRect contentOf(const QRect &card)
{
    return card.adjusted(space::two, space::oneAndHalf, -space::two, -space::oneAndHalf);
}

std::optional<CardParts> partsOf(const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const Labels &labels)
{
    const CardMetrics metrics(option.font);
    const int width = contentOf(option.rect).width();
    if (const RecommendationRow *row = rowOf(index)) return cardParts(*row, labels, metrics, width);
    if (const Hit *hit = hitOf(index)) return cardParts(*hit, labels, metrics, width);
    return std::nullopt;
}

/// Where the pointer is in the view, or far away.
QPoint pointerIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !option.state.testFlag(QStyle::State_MouseOver)) return {-10000, -10000};
    return view->viewport()->mapFromGlobal(QCursor::pos());
}

/// The parts one after the other, each ended as a sentence.
QString sentences(const QStringList &parts)
{
    static const QString ends = QStringLiteral("。！？.!?…");
    QString all;
    for (const QString &part : parts) {
        if (part.isEmpty()) continue;
        if (!all.isEmpty()) all += QLatin1Char(' ');
        all += part;
        if (!ends.contains(part.back())) all += QLatin1Char('.');
    }
    return all;
}

template <typename Name> QString list(const std::vector<std::string> &ids, Name name)
{
    QStringList names;
    for (const std::string &id : ids)
        names << name(id);
    return names.join(QStringLiteral(", "));
}

} // namespace

CardDelegate::CardDelegate(const Labels *labels, QObject *parent)
    : QStyledItemDelegate(parent), labels_(labels), snippets_(snippetCacheSize)
{
}

CardDelegate::~CardDelegate() = default;

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CardMetrics metrics(option.font);
    if (isGroup(index)) return {0, metrics.groupHeight};
    const int comment = index.data(CommentRole).toString().isEmpty() ? 0 : metrics.commentHeight;
    return {0, hitOf(index) ? metrics.hitHeight : metrics.cardHeight + comment};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index)) {
        paintGroup(*painter, option, index);
    } else {
        paintGround(*painter, option);
        QStyleOptionViewItem card = option;
        card.rect.setBottom(card.rect.bottom() - paintComment(*painter, option, index));
        if (const auto parts = partsOf(card, index, *labels_)) paintCard(*painter, card, *parts);
    }
    painter->restore();
}

void CardDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const QRect area = option.rect.adjusted(space::two, space::one, -space::two, 0);
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colours.line);
    const QString count = QString::number(index.data(GroupCountRole).toInt());
    const QFont small = inSize(option.font, TypeSize::Small);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QRect title = area.adjusted(0, 0, -countWidth - space::one, 0);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(),
                                                   Qt::ElideRight, title.width()));
    painter.setFont(small);
    painter.setPen(colours.quiet);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
}

void CardDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours colours = coloursOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, colours.wash);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colours.hover);
    painter.fillRect(QRect(option.rect.left() + space::two, option.rect.bottom(),
                           option.rect.width() - 2 * space::two, 1),
                     colours.line);
    if (selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), barWidth,
                               option.rect.height()),
                         colours.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// What the person wrote, as the card's last line; returns the height it takes.
int CardDelegate::paintComment(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    constexpr int signSize = 12;
    const QString comment = index.data(CommentRole).toString().simplified();
    if (comment.isEmpty()) return 0;
    const CardMetrics metrics(option.font);
    const QRect area = contentOf(option.rect);
    const QRect line(area.left(), area.bottom() + 1 - metrics.smallLine, area.width(),
                     metrics.smallLine);
    icon("note").paint(&painter,
                       QRect(line.left(), line.center().y() - signSize / 2, signSize, signSize));
    painter.setFont(metrics.small);
    painter.setPen(coloursOf(option.palette).text);
    const QRect words = line.adjusted(signSize + space::half, 0, 0, 0);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(metrics.small).elidedText(comment, Qt::ElideRight, words.width()));
    return metrics.commentHeight;
}

void CardDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                             const CardParts &parts) const
{
    const Colours colours = coloursOf(option.palette);
    const CardMetrics metrics(option.font);
    const QRect area = contentOf(option.rect);
    const QPoint pointer = pointerIn(option);
    int y = area.top();

    if (parts.stage) {
        const QColor stage = colours.stage(*parts.stage);
        painter.setPen(Qt::NoPen);
        painter.setBrush(stage);
        painter.drawEllipse(QPointF(area.left() + 4.0, y + metrics.smallLine / 2.0), 4, 4);
        for (const CardTag &tag : parts.tags) {
            const QRect place = tag.area.translated(area.topLeft());
            QFont font = metrics.small;
            font.setUnderline(place.contains(pointer));
            painter.setFont(font);
            painter.setPen(tag.choice.facet == Facet::Stage ? stage : colours.quiet);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tag.text);
            if (tag.newKind) continue;
            const QRect gap(place.left() - space::oneAndHalf, place.top(), space::oneAndHalf,
                            place.height());
            painter.setFont(metrics.small);
            painter.setPen(colours.quiet);
            painter.drawText(gap, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("·"));
        }
        painter.setFont(metrics.small);
        painter.setPen(colours.quiet);
        if (!parts.more.isEmpty())
            painter.drawText(parts.moreArea.translated(area.topLeft()),
                             Qt::AlignLeft | Qt::AlignVCenter, parts.more);
        if (!parts.via.isEmpty())
            painter.drawText(QRect(area.left(), y, area.width(), metrics.smallLine),
                             Qt::AlignRight | Qt::AlignVCenter,
                             QFontMetrics(metrics.small)
                                 .elidedText(parts.via, Qt::ElideRight, area.width() / 3));
        y += metrics.smallLine + space::half;
    }

    int lines = parts.stage ? 3 : 2;
    if (!parts.title.isEmpty()) {
        const QFont bold = fontFor(parts.language, TypeSize::Normal, QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(colours.text);
        painter.drawText(
            QRect(area.left(), y, area.width(), metrics.normalLine),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(parts.title, Qt::ElideRight, area.width()));
        y += metrics.normalLine;
        --lines;
    }
    snippetOf(parts, fontFor(parts.language), area.width(), lines, metrics.normalLine)
        .paint(painter, QPoint(area.left(), y), colours);

    const QRect last(area.left(), area.bottom() + 1 - metrics.smallLine, area.width(),
                     metrics.smallLine);
    const QFontMetrics small(metrics.small);
    painter.setFont(metrics.small);
    painter.setPen(colours.quiet);
    painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter, parts.lines);
    const int room = last.width() - small.horizontalAdvance(parts.lines) - space::two;
    // A long title gives way, so that the section can be seen.
    const QFont sourceFont = fontFor(parts.language, TypeSize::Small);
    const QFontMetrics source(sourceFont);
    const QString place =
        parts.place.isEmpty() ? QString() : QStringLiteral(" · ") + parts.place;
    const int placeWidth = std::min(source.horizontalAdvance(place), room * 55 / 100);
    const QString title = source.elidedText(parts.document, Qt::ElideRight, room - placeWidth);
    painter.setFont(sourceFont);
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter,
                     source.elidedText(title + place, Qt::ElideRight, room));
}

const SnippetLayout &CardDelegate::snippetOf(const CardParts &parts, const QFont &font, int width,
                                             int lines, int lineHeight) const
{
    QString key = QStringLiteral("%1/%2/%3/").arg(width).arg(lines).arg(font.key());
    for (TextRange mark : parts.marks)
        key += QStringLiteral("%1-%2,").arg(mark.begin).arg(mark.end);
    key += parts.snippet;
    if (const SnippetLayout *known = snippets_.object(key)) return *known;
    auto *made = new SnippetLayout(fitSnippet(parts.snippet, parts.marks, font, width, lines), font,
                                   width, lineHeight);
    snippets_.insert(key, made);
    return *made;
}

std::optional<Choice> CardDelegate::tagAt(const QStyleOptionViewItem &option,
                                          const QModelIndex &index, QPoint position) const
{
    if (isGroup(index)) return std::nullopt;
    const auto parts = partsOf(option, index, *labels_);
    if (!parts) return std::nullopt;
    const QPoint inside = position - contentOf(option.rect).topLeft();
    for (const CardTag &tag : parts->tags)
        if (tag.area.adjusted(-2, -4, 2, 4).contains(inside)) return tag.choice;
    return std::nullopt;
}

bool CardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const auto tag = mouse->button() == Qt::LeftButton
                         ? tagAt(option, index, mouse->position().toPoint())
                         : std::nullopt;
    if (event->type() == QEvent::MouseButtonPress) {
        pressed_ = tag ? QPersistentModelIndex(index) : QPersistentModelIndex();
        return tag.has_value();
    }
    if (tag && pressed_ == index) Q_EMIT tagClicked(*tag, mouse->modifiers());
    pressed_ = QPersistentModelIndex();
    return tag.has_value();
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || isGroup(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (const auto tag = tagAt(option, index, event->pos())) {
        QToolTip::showText(event->globalPos(),
                           tr("Show only %1: %2")
                               .arg(labels_->facet(tag->facet),
                                    labels_->value(tag->facet, tag->value)),
                           view->viewport());
        return true;
    }
    const auto parts = partsOf(option, index, *labels_);
    if (const QPoint inside = event->pos() - contentOf(option.rect).topLeft();
        parts && parts->moreArea.contains(inside))
        QToolTip::showText(event->globalPos(), parts->moreNames, view->viewport());
    else
        QToolTip::hideText();
    return true;
}

QString CardDelegate::sentence(const RecommendationRow &row, const Labels &labels)
{
    return sentences({Labels::stage(row.stage), toQString(row.label) + toQString(row.title),
                      toQString(row.snippet.text),
                      list(row.regions, [&](const std::string &id) { return labels.region(id); }),
                      list(row.sectors, [&](const std::string &id) { return labels.sector(id); }),
                      labels.document(row.document),
                      row.section.empty() ? QString() : toQString(row.section.back()),
                      lineWords(row.lines)});
}

QString CardDelegate::sentence(const Hit &hit, const Labels &labels)
{
    return sentences({toQString(hit.snippet.text), labels.document(hit.document),
                      hit.section.empty() ? QString() : toQString(hit.section.back()),
                      lineWords(hit.lines)});
}

} // namespace policy::ui
