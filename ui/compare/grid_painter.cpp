// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/grid_painter.h"

#include "compare/column_choices.h"
#include "compare/grid_view.h"
#include "compare/link_words.h"
#include "labels.h"
#include "look/icons.h"
#include "look/typography.h"
#include "utf16.h"

#include <QLocale>
#include <QTextLayout>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int arrowSize = 12;
constexpr int indent = 12;
constexpr int stageBar = 3;
constexpr int radius = 4;
constexpr int barHeight = 6;
constexpr int mostBar = 120;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString labelAndTitle(const RecommendationRow &card)
{
    const QString label = toQString(card.label);
    const QString title = toQString(card.title);
    if (label.isEmpty() || title.isEmpty()) return title;
    return label + (label.back().unicode() < 0x80 ? QStringLiteral(" ") : QString()) + title;
}

/// What the text says after the title that it begins with: the title has a line of its own. Where a
/// word of the title was searched for, it stays to show the mark.
Snippet behindTitle(const RecommendationRow &card)
{
    const std::string &text = card.snippet.text;
    if (card.title.empty() || !text.starts_with(card.title)) return card.snippet;
    const auto marked = [&](Span mark) { return mark.begin < card.title.size(); };
    if (std::any_of(card.snippet.marks.begin(), card.snippet.marks.end(), marked))
        return card.snippet;
    for (const std::string_view end : {"：", ":", "。", ".", "\n", " "}) {
        if (text.compare(card.title.size(), end.size(), end) != 0) continue;
        const std::size_t from = text.find_first_not_of(" \n", card.title.size() + end.size());
        if (from == std::string::npos) break; // it says nothing else
        Snippet rest{text.substr(from), card.snippet.marks};
        for (Span &mark : rest.marks)
            mark = {mark.begin - from, mark.end - from};
        return rest;
    }
    return card.snippet;
}

} // namespace

void drawTwoLines(QPainter &painter, const QRect &area, int lineHeight, const QString &text)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) first.setLineWidth(area.width());
    layout.endLayout();
    const int end = first.isValid() ? first.textLength() : 0;
    const auto line = [&](int number, const QString &words) {
        painter.drawText(
            QRect(area.left(), area.top() + number * lineHeight, area.width(), lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    };
    line(0, text.left(end).trimmed());
    if (end < text.size())
        line(1, painter.fontMetrics().elidedText(text.mid(end).trimmed(), Qt::ElideRight,
                                                 area.width()));
}

GridPainter::GridPainter() : texts_(mostTexts) {}

void GridPainter::paint(QPainter &painter, const GridView &view, const QRect &seen,
                        GridPlace hovered)
{
    painter_ = &painter;
    view_ = &view;
    seen_ = seen;
    hovered_ = hovered;
    colours_ = coloursOf(view.palette());
    metrics_ = GridMetrics(view.font());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(seen, view.palette().color(QPalette::Base));
    if (!view.lines().comparison() || view.lines().lines().empty()) return;
    const int first = std::max(0, view.layoutOfGrid().lineAt(-view.viewRect({0, -1, 0}).top()));
    const int count = static_cast<int>(view.lines().lines().size());
    for (int line = first; line < count; ++line) {
        if (view.viewRect({line, -1, 0}).top() > seen.bottom()) break;
        paintLine(line);
    }
}

void GridPainter::paintLine(int index)
{
    const GridLine &line = view_->lines().lines()[at(index)];
    const QRect head = view_->viewRect({index, -1, 0});
    const QRect area(0, head.top(), seen_.width(), head.height());
    const int left = view_->layoutOfGrid().headWidth();
    painter_->save();
    painter_->setClipRect(QRect(left, area.top(), seen_.width() - left, area.height()));
    if (!line.hasCards)
        painter_->fillRect(area, view_->palette().color(QPalette::AlternateBase));
    if (line.hasCards && line.open)
        paintCells(index, line, area);
    else
        paintCounts(line, area);
    painter_->restore();
    paintRowHead(index, line, QRect(0, area.top(), left, area.height()));
    painter_->fillRect(QRect(0, area.bottom(), area.width(), 1), colours_.line);
}

/// How many each column says there, as a number and a bar.
void GridPainter::paintCounts(const GridLine &line, const QRect &area)
{
    const std::size_t most = std::max<std::size_t>(1, view_->lines().most());
    const QFontMetrics measure(metrics_.small);
    const int numbers = measure.horizontalAdvance(QStringLiteral("000"));
    for (int column = 0; column < view_->lines().columns(); ++column) {
        const std::size_t count = line.cells[at(column)].count;
        const int x = view_->layoutOfGrid().columnLeft(column) - view_->horizontalOffset() +
                      metrics_.gap;
        const int width = view_->layoutOfGrid().columnWidth(column) - 2 * metrics_.gap;
        painter_->setFont(metrics_.small);
        painter_->setPen(colours_.quiet);
        if (count == 0) {
            painter_->drawText(QRect(x, area.top(), width, area.height()),
                               Qt::AlignLeft | Qt::AlignVCenter,
                               line.cells[at(column)].filteredOut ? GridView::tr("filtered out")
                                                                  : GridView::tr("silent"));
            continue;
        }
        painter_->setPen(colours_.text);
        painter_->drawText(QRect(x, area.top(), numbers, area.height()),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           QLocale().toString(static_cast<qulonglong>(count)));
        const int room = std::min(mostBar, width - numbers - metrics_.gap);
        const double share = std::min(1.0, static_cast<double>(count) / static_cast<double>(most));
        const int bar = std::max(2, static_cast<int>(share * room));
        painter_->setPen(Qt::NoPen);
        painter_->setBrush(colours_.shareBar);
        painter_->drawRoundedRect(QRect(x + numbers + metrics_.gap,
                                        area.center().y() - barHeight / 2, bar, barHeight),
                                  2, 2);
    }
}

void GridPainter::paintCells(int index, const GridLine &line, const QRect &area)
{
    const GridPlace current = view_->current();
    for (int column = 0; column < view_->lines().columns(); ++column) {
        const int left =
            view_->layoutOfGrid().columnLeft(column) - view_->horizontalOffset();
        if (left > seen_.right() ||
            left + view_->layoutOfGrid().columnWidth(column) < seen_.left())
            continue;
        painter_->fillRect(QRect(left, area.top(), 1, area.height()), colours_.line);
        const auto &cards = line.cells[at(column)].cards;
        if (cards.empty() && line.cells[at(column)].hidden == 0) {
            // It stays in view like the head of its row.
            QRect slot = view_->viewRect({index, column, 0});
            slot.moveTop(std::clamp(seen_.top() + metrics_.gap, slot.top(),
                                    std::max(slot.top(), area.bottom() - metrics_.gap -
                                                             slot.height())));
            paintSilent(slot, line.cells[at(column)],
                        view_->hasFocus() && current.line == index && current.column == column);
            continue;
        }
        for (int card = 0; card < static_cast<int>(cards.size()); ++card) {
            const GridPlace place{index, column, card};
            const QRect where = view_->viewRect(place);
            if (where.bottom() < seen_.top() || where.top() > seen_.bottom()) continue;
            paintCard(place, *cards[at(card)], where);
        }
        paintMore(index, column);
    }
}

/// An empty place, so that silence is seen as such and not as a gap.
void GridPainter::paintSilent(const QRect &slot, const GridLine::Cell &cell, bool current)
{
    QPen pen(colours_.line, 1, Qt::DashLine);
    painter_->setPen(pen);
    painter_->setBrush(Qt::NoBrush);
    painter_->drawRoundedRect(QRectF(slot).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter_->setFont(metrics_.small);
    painter_->setPen(colours_.quiet);
    const QFontMetrics measure(metrics_.small);
    const QRect inside = slot.adjusted(metrics_.gap + stageBar, 0, -metrics_.gap, 0);
    QString words = GridView::absence(cell);
    if (measure.horizontalAdvance(words) > inside.width()) words = GridView::absence(cell, true);
    painter_->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                       measure.elidedText(words, Qt::ElideRight, inside.width()));
    if (current) paintRing(slot, radius);
}

void GridPainter::paintMore(int index, int column)
{
    const QRect area = view_->moreRect(index, column);
    if (area.isEmpty()) return;
    const GridLine &line = view_->lines().lines()[at(index)];
    const GridLine::Cell &cell = line.cells[at(column)];
    const auto card = static_cast<int>(cell.cards.size());
    const bool hovered = hovered_ == GridPlace{index, column, card};
    QFont font = metrics_.small;
    font.setUnderline(hovered);
    painter_->setFont(font);
    painter_->setPen(colours_.accent);
    const QString words = cell.hidden > 0
                              ? GridView::tr("%n more", nullptr, static_cast<int>(cell.hidden))
                              : GridView::tr("Show fewer");
    painter_->drawText(area.adjusted(metrics_.gap + stageBar, 0, 0, 0),
                       Qt::AlignLeft | Qt::AlignVCenter, words);
    if (view_->hasFocus() && view_->current() == GridPlace{index, column, card})
        paintRing(area, radius);
}

void GridPainter::paintRing(const QRect &area, int corner)
{
    painter_->setPen(QPen(colours_.accent, 2));
    painter_->setBrush(Qt::NoBrush);
    painter_->drawRoundedRect(QRectF(area).adjusted(-1, -1, 1, 1), corner + 2, corner + 2);
}

/// Ground and edge say whether the card is selected, beside it, or linked with it, each kind of
/// link with an edge of its own.
void GridPainter::paintCardGround(const RecommendationRow &card, const QRect &area, bool current,
                                  bool hovered)
{
    const bool selected = card.id == view_->selected();
    const bool paired = card.id == view_->paired();
    const Link *link = view_->linkTo(card.id);
    const QRectF box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen edge(colours_.line, 1);
    if (selected)
        edge = QPen(colours_.accent, 1);
    else if (link)
        edge = link->kind == LinkKind::Related ? QPen(colours_.accent, 1, Qt::DashLine)
                                               : QPen(colours_.accent, 1.5);
    else if (hovered)
        edge = QPen(colours_.quiet, 1);
    painter_->setPen(edge);
    painter_->setBrush(selected || paired ? colours_.wash
                       : hovered          ? colours_.hover
                                          : colours_.page);
    painter_->drawRoundedRect(box, radius, radius);
    if (link && link->kind == LinkKind::Counterpart) {
        painter_->setBrush(Qt::NoBrush);
        painter_->setPen(QPen(colours_.accent, 1));
        painter_->drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2);
    }
    if (selected) {
        painter_->setPen(Qt::NoPen);
        painter_->setBrush(colours_.accent);
        painter_->drawRoundedRect(QRectF(area.left(), area.top(), stageBar + 1, area.height()), 2,
                                  2);
    }
    if (current) paintRing(area, radius);
}

/// At the right of a card's first line: how it is linked with the selected one, or how many links
/// it has. Returns the width taken.
int GridPainter::paintBadge(const RecommendationRow &card, const QRect &line)
{
    const QFontMetrics measure(metrics_.small);
    painter_->setFont(metrics_.small);
    if (const Link *link = view_->linkTo(card.id)) {
        QString words = linkSign(link->kind) + QLatin1Char(' ') + linkKindWord(link->kind) +
                        QLatin1Char(' ') + percent(link->similarity);
        if (measure.horizontalAdvance(words) > line.width() / 2)
            words = linkSign(link->kind) + QLatin1Char(' ') + percent(link->similarity);
        const int width = measure.horizontalAdvance(words);
        painter_->setPen(colours_.accent);
        painter_->drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
        return width + metrics_.gap;
    }
    const std::size_t links = view_->lines().linksOf(card.id).size();
    if (links == 0) return 0;
    const QString words = QLocale().toString(static_cast<qulonglong>(links));
    const int width = measure.horizontalAdvance(words);
    painter_->setPen(colours_.quiet);
    painter_->drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    icon("link").paint(painter_, QRect(line.right() - width - arrowSize - 3,
                                       line.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize));
    return width + arrowSize + metrics_.gap;
}

void GridPainter::paintCard(GridPlace place, const RecommendationRow &card, const QRect &area)
{
    paintCardGround(card, area, view_->hasFocus() && view_->current() == place,
                    hovered_ == place);
    const QRect inner = area.adjusted(space::one + stageBar, space::one, -space::one, -space::one);
    const QRect first(inner.left(), inner.top(), inner.width(), metrics_.smallLine);
    const int badge = paintBadge(card, first);

    const QColor stage = colours_.stage(card.stage);
    painter_->setPen(Qt::NoPen);
    painter_->setBrush(stage);
    painter_->drawEllipse(QPointF(first.left() + 4.0, first.center().y() + 0.5), 4, 4);
    const QFontMetrics small(metrics_.small);
    QRect words = first.adjusted(4 * 2 + 5, 0, -badge, 0);
    painter_->setFont(metrics_.small);
    painter_->setPen(stage);
    const QString stageWord = Labels::stage(card.stage);
    painter_->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                       small.elidedText(stageWord, Qt::ElideRight, words.width()));
    const QString title = labelAndTitle(card);
    if (title.isEmpty() && !card.label.empty()) {
        words.setLeft(words.left() + small.horizontalAdvance(stageWord) + metrics_.gap);
        painter_->setPen(colours_.quiet);
        painter_->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                           small.elidedText(toQString(card.label), Qt::ElideRight, words.width()));
    }

    int y = first.bottom() + 1 + 2;
    int lines = 3;
    if (!title.isEmpty()) {
        const QFont font = fontFor(card.language, TypeSize::Normal, QFont::DemiBold);
        painter_->setFont(font);
        painter_->setPen(colours_.text);
        painter_->drawText(
            QRect(inner.left(), y, inner.width(), metrics_.normalLine),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(title, Qt::ElideRight, inner.width()));
        y += metrics_.normalLine;
        --lines;
    }
    textOf(behindTitle(card), card.language, inner.width(), lines)
        .paint(*painter_, QPoint(inner.left(), y), colours_);
}

const SnippetLayout &GridPainter::textOf(const Snippet &snippet, Language language, int width,
                                         int lines)
{
    QString text = toQString(snippet.text);
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString key = QStringLiteral("%1/%2/%3/").arg(width).arg(lines).arg(
                            static_cast<int>(language)) +
                        text;
    if (const SnippetLayout *known = texts_.object(key)) return *known;
    const QFont font = fontFor(language);
    const FittedSnippet fitted =
        fitSnippet(text, toUtf16(snippet.text, snippet.marks), font, width, lines);
    auto *made = new SnippetLayout(fitted, font, width, metrics_.normalLine);
    texts_.insert(key, made);
    return *made;
}

/// The name of the row with what it counts. It stays in view while the row is scrolled through.
void GridPainter::paintRowHead(int index, const GridLine &line, const QRect &area)
{
    const bool open = line.hasCards && line.open;
    painter_->save();
    painter_->setClipRect(area);
    painter_->fillRect(area, view_->palette().color(QPalette::AlternateBase));
    const bool current = view_->current() == GridPlace{index, -1, 0};
    if (hovered_ == GridPlace{index, -1, 0}) painter_->fillRect(area, colours_.hover);

    const int left = area.left() + metrics_.gap + line.depth * indent;
    const QFont font = bold(view_->font());
    const QFontMetrics measure(font);
    const QString name = view_->lineName(line);
    const int room = area.right() - metrics_.gap - left - arrowSize - space::half;
    const bool twoLines = open && measure.horizontalAdvance(name) > room;
    const int nameHeight = metrics_.normalLine * (twoLines ? 2 : 1);
    const int below = open ? 2 * metrics_.smallLine : 0;
    int y = area.top() + (open ? metrics_.gap : (area.height() - nameHeight) / 2);
    if (open)
        y = std::clamp(seen_.top() + metrics_.gap, y,
                       std::max(y, area.bottom() - metrics_.gap - nameHeight - below));

    icon(line.open ? "down" : "forward")
        .paint(painter_, QRect(left, y + (metrics_.normalLine - arrowSize) / 2, arrowSize, arrowSize));
    const int textLeft = left + arrowSize + space::half;
    painter_->setFont(font);
    painter_->setPen(colours_.text);
    if (twoLines)
        drawTwoLines(*painter_, QRect(textLeft, y, room, nameHeight), metrics_.normalLine, name);
    else
        painter_->drawText(QRect(textLeft, y, room, nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
                           measure.elidedText(name, Qt::ElideRight, room));
    y += nameHeight;
    if (open) {
        std::size_t count = 0;
        for (const GridLine::Cell &cell : line.cells)
            count += cell.count;
        QStringList counts{GridView::tr("%n in all", nullptr, static_cast<int>(count))};
        if (line.links > 0) counts << GridView::tr("%n link(s)", nullptr, static_cast<int>(line.links));
        painter_->setFont(metrics_.small);
        painter_->setPen(colours_.quiet);
        const QFontMetrics small(metrics_.small);
        painter_->drawText(
            QRect(textLeft, y, room, metrics_.smallLine), Qt::AlignLeft | Qt::AlignVCenter,
            small.elidedText(counts.join(QStringLiteral(" · ")), Qt::ElideRight, room));
        y += metrics_.smallLine;
        QStringList without;
        if (line.silent > 0)
            without << GridView::tr("%n silent", nullptr, static_cast<int>(line.silent));
        if (line.filteredOut > 0)
            without << GridView::tr("%n filtered out", nullptr, static_cast<int>(line.filteredOut));
        painter_->drawText(
            QRect(textLeft, y, room, metrics_.smallLine), Qt::AlignLeft | Qt::AlignVCenter,
            small.elidedText(without.join(QStringLiteral(" · ")), Qt::ElideRight, room));
    }
    if (current && view_->hasFocus())
        paintRing(area.adjusted(3, 3, -4, -4), radius - 2);
    painter_->restore();
    painter_->fillRect(QRect(area.right(), area.top(), 1, area.height()), colours_.line);
}

} // namespace policy::ui
