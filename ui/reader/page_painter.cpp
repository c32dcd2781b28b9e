// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/page_painter.h"

#include "look/icons.h"
#include "look/typography.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace policy::ui {

namespace {

constexpr double barGap = 14;     // between bar and text
constexpr double focusBar = 3;    // width of the bar beside the recommendation in focus
constexpr double quietBar = 2;    // width of the others
constexpr double washMargin = 8;  // of the wash around the text
constexpr double lineWidth = 1.6; // of evidence underlines
constexpr double signGap = 10;    // between the text and the sign of a note

/// The marks of one unit in a list sorted by place.
template <typename Mark> auto marksOf(const std::vector<Mark> &marks, int unit)
{
    const auto begin = std::partition_point(
        marks.begin(), marks.end(), [unit](const Mark &mark) { return mark.place.unit < unit; });
    const auto end = std::partition_point(
        begin, marks.end(), [unit](const Mark &mark) { return mark.place.unit == unit; });
    return std::pair(begin, end);
}

Qt::PenStyle penOf(Tone tone)
{
    // Tones differ by more than colour.
    switch (tone) {
    case Tone::Region: return Qt::SolidLine;
    case Tone::Sector: return Qt::DashLine;
    case Tone::Actor: return Qt::DotLine;
    case Tone::Amount:
    case Tone::Date: return Qt::SolidLine;
    }
    return Qt::SolidLine;
}

} // namespace

PagePainter::PagePainter(PageView &view, QPainter &painter)
    : view_(view), painter_(painter), colours_(coloursOf(view.palette())),
      left_(view.setter_->columnLeft())
{
    painter_.setRenderHint(QPainter::Antialiasing);
}

void PagePainter::paint()
{
    const double scroll = view_.verticalScrollBar()->value() - PageView::pageTop;
    const double bottom = scroll + view_.viewport()->height();
    int block = view_.heights_.at(std::max(scroll, 0.0));
    if (block < 0) return;
    for (double y = view_.heights_.top(block); block < view_.heights_.count() && y < bottom;
         ++block) {
        paintBlock(block, y - scroll);
        y += view_.heights_.height(block);
    }
}

void PagePainter::paintBlock(int block, double top)
{
    const PageBlock &which = view_.content_->blocks()[static_cast<std::size_t>(block)];
    const SetBlock &set = view_.setBlock(block);
    if (which.kind == BlockKind::Fold) {
        paintFold(which, set, top);
        return;
    }
    paintBars(block, set, top);
    paintKept(which, set, top);
    paintMarks(which, set, top);
    paintText(which, set, top);
    paintEvidence(which, set, top);
    if (view_.caretShown_ && view_.caret_.unit == which.unit) paintCaret(set, top);
}

/// A place between two characters: a line with a head at both ends, so that it is seen in any text.
void PagePainter::paintCaret(const SetBlock &set, double top)
{
    const int at = view_.caret_.offset - set.begin;
    if (at < 0 || at > static_cast<int>(set.text.text().size())) return;
    constexpr double width = 2.5;
    constexpr double head = 5;
    const int line = set.lineOf(at);
    const double x = left_ + set.text.lineAt(line).cursorToX(at);
    const double inset = std::max(0.0, (set.style.lineHeight - set.style.em * 1.5) / 2);
    const double from = top + set.lineTop(line) + inset;
    const double to = from + set.style.lineHeight - 2 * inset;
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colours_.accent);
    painter_.drawRect(QRectF(x - width / 2, from, width, to - from));
    painter_.drawPolygon(
        QPolygonF{{x - head, from - head}, {x + head, from - head}, {x, from + 1}});
    painter_.drawPolygon(QPolygonF{{x - head, to + head}, {x + head, to + head}, {x, to - 1}});
}

void PagePainter::paintFold(const PageBlock &block, const SetBlock &set, double top)
{
    const bool open = view_.content_->foldIsOpen(block.fold);
    const bool hovered = view_.hoveredFold_ == block.fold;
    const double middle = top + set.style.before + set.style.lineHeight / 2;
    const double arm = set.style.em * 0.26;
    const QPointF centre(left_ + set.style.em * 0.55, middle);
    painter_.setPen(QPen(hovered ? colours_.accent : colours_.quiet, 1.4, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter_.setBrush(Qt::NoBrush);
    if (open)
        painter_.drawPolyline(QPolygonF{{centre.x() - arm, centre.y() - arm / 2},
                                        {centre.x(), centre.y() + arm / 2},
                                        {centre.x() + arm, centre.y() - arm / 2}});
    else
        painter_.drawPolyline(QPolygonF{{centre.x() - arm / 2, centre.y() - arm},
                                        {centre.x() + arm / 2, centre.y()},
                                        {centre.x() - arm / 2, centre.y() + arm}});
    set.text.draw(&painter_, QPointF(left_, top));
}

bool PagePainter::continuesAbove(int block, int recommendation) const
{
    if (block == 0) return false;
    const PageBlock &above = view_.content_->blocks()[static_cast<std::size_t>(block - 1)];
    const auto [begin, end] = marksOf(view_.recommendations_, above.unit);
    const auto size = static_cast<int>(view_.content_->unitText(above.unit).size());
    return std::any_of(begin, end, [&](const RecommendationMark &mark) {
        return mark.recommendation == recommendation && mark.place.range.end >= size;
    });
}

void PagePainter::paintBars(int number, const SetBlock &set, double top)
{
    const PageBlock &block = view_.content_->blocks()[static_cast<std::size_t>(number)];
    const auto [begin, end] = marksOf(view_.recommendations_, block.unit);
    const int last = set.begin + static_cast<int>(set.text.text().size());
    for (auto mark = begin; mark != end; ++mark) {
        // An empty source line has no character, but lines on both sides that belong together.
        const TextRange seen{std::max(mark->place.range.begin, set.begin),
                             std::min(mark->place.range.end, std::max(last, set.begin + 1))};
        if (seen.empty()) continue;
        const bool focused = mark->recommendation == view_.focused_;
        const bool whole = seen.begin <= set.begin && seen.end >= last;
        const bool continues =
            seen.begin <= set.begin && continuesAbove(number, mark->recommendation);
        const double from =
            continues ? top - 2
                      : top + set.lineTop(set.lineOf(seen.begin - set.begin)) - (whole ? 2 : -1);
        const double to = top + set.lineTop(set.lineOf(seen.end - set.begin - 1)) +
                          set.style.lineHeight + (whole ? 2 : -1);
        painter_.setPen(Qt::NoPen);
        if (focused && whole) {
            painter_.setBrush(colours_.wash);
            painter_.drawRect(QRectF(left_ - washMargin, from,
                                     view_.setter_->columnWidth() + 2 * washMargin, to - from));
        } else if (focused) {
            fill(set, top, seen, colours_.wash);
        }
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(focused ? colours_.accent : colours_.line);
        painter_.drawRect(QRectF(left_ - barGap, from, focused ? focusBar : quietBar, to - from));
    }
}

template <typename Visit>
void PagePainter::eachLine(const SetBlock &set, TextRange range, Visit visit)
{
    const TextRange inside{range.begin - set.begin, range.end - set.begin};
    for (int i = 0; i < set.text.lineCount(); ++i) {
        const QTextLine line = set.text.lineAt(i);
        const int from = std::max(inside.begin, line.textStart());
        const int to = std::min(inside.end, line.textStart() + line.textLength());
        // A line ends where its words end: the space it broke at is not shown.
        if (from < to)
            visit(line.cursorToX(from),
                  std::min(line.cursorToX(to), line.naturalTextRect().right()), i);
    }
}

void PagePainter::fill(const SetBlock &set, double top, TextRange range, const QColor &colour)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour);
    const double inset = std::max(0.0, (set.style.lineHeight - set.style.em * 1.4) / 2);
    eachLine(set, range, [&](double from, double to, int line) {
        painter_.drawRoundedRect(QRectF(left_ + from - 1, top + set.lineTop(line) + inset,
                                        to - from + 2, set.style.lineHeight - 2 * inset),
                                 2, 2);
    });
}

/// Highlights, and beside the line where words with a note begin a sign.
void PagePainter::paintKept(const PageBlock &block, const SetBlock &set, double top)
{
    const auto [first, last] = marksOf(view_.kept_, block.unit);
    const int end = set.begin + static_cast<int>(set.text.text().size());
    for (auto mark = first; mark != last; ++mark) {
        if (mark->place.range.begin >= end || mark->place.range.end <= set.begin) continue;
        fill(set, top, mark->place.range,
             mark->colour.empty() ? colours_.line : colours_.highlight(mark->colour));
        if (!mark->note || mark->place.range.begin < set.begin) continue;
        const double size = std::min(16.0, set.style.em);
        const double middle = top + set.lineTop(set.lineOf(mark->place.range.begin - set.begin)) +
                              set.style.lineHeight / 2;
        const double right = left_ + view_.setter_->columnWidth() + signGap;
        icon("note").paint(&painter_, QRectF(right, middle - size / 2, size, size).toRect());
    }
}

void PagePainter::paintMarks(const PageBlock &block, const SetBlock &set, double top)
{
    const QString text = set.text.text();
    for (const QString &word : view_.words_)
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            fill(set, top,
                 {set.begin + static_cast<int>(at), set.begin + static_cast<int>(at + word.size())},
                 colours_.hitMark);
    const auto begin =
        std::partition_point(view_.found_.begin(), view_.found_.end(),
                             [&](const PlaceRange &place) { return place.unit < block.unit; });
    for (auto place = begin; place != view_.found_.end() && place->unit == block.unit; ++place) {
        const bool current = place - view_.found_.begin() == view_.currentFound_;
        fill(set, top, place->range, current ? colours_.currentHit : colours_.hitMark);
    }
    const auto [first, last] = marksOf(view_.evidence_, block.unit);
    for (auto mark = first; mark != last; ++mark)
        if (mark->tag == view_.litTag_)
            fill(set, top, mark->place.range, colours_.toneWash(mark->tone));
}

void PagePainter::paintEvidence(const PageBlock &block, const SetBlock &set, double top)
{
    const auto [first, last] = marksOf(view_.evidence_, block.unit);
    for (auto mark = first; mark != last; ++mark) {
        // Words that are evidence of several kinds of tag have a line for each kind.
        std::set<Tone> above;
        bool drawn = false;
        for (auto other = first; other != mark; ++other) {
            if (!other->place.range.overlaps(mark->place.range)) continue;
            if (other->tone != mark->tone)
                above.insert(other->tone);
            else if (other->place.range.end >= mark->place.range.end)
                drawn = true;
        }
        if (drawn) continue;
        QPen pen(colours_.tone(mark->tone), lineWidth, penOf(mark->tone), Qt::FlatCap);
        if (pen.style() == Qt::DashLine) pen.setDashPattern({3, 1.6});
        if (pen.style() == Qt::DotLine) pen.setDashPattern({1.2, 1.4});
        painter_.setPen(pen);
        eachLine(set, mark->place.range, [&](double from, double to, int line) {
            const double base = set.text.lineAt(line).y() + set.text.lineAt(line).ascent();
            const double y =
                top + base + set.style.em * 0.22 + 3.0 * static_cast<double>(above.size());
            painter_.drawLine(QPointF(left_ + from, y), QPointF(left_ + to, y));
        });
    }
}

void PagePainter::paintText(const PageBlock &block, const SetBlock &set, double top)
{
    QList<QTextLayout::FormatRange> selections;
    if (view_.hasSelection()) {
        const auto [from, to] = view_.selection();
        const int size = static_cast<int>(set.text.text().size());
        const int begin = block.unit < from.unit    ? size
                          : block.unit == from.unit ? std::clamp(from.offset - set.begin, 0, size)
                                                    : 0;
        const int end = block.unit > to.unit    ? 0
                        : block.unit == to.unit ? std::clamp(to.offset - set.begin, 0, size)
                                                : size;
        if (begin < end) {
            QTextLayout::FormatRange range;
            range.start = begin;
            range.length = end - begin;
            range.format.setBackground(colours_.selection);
            selections.append(range);
        }
    }
    painter_.setPen(set.style.quiet ? colours_.quiet : colours_.text);
    set.text.draw(&painter_, QPointF(left_, top), selections);
    if (set.label.isEmpty() || set.text.lineCount() == 0) return;
    painter_.setFont(set.style.labelFont);
    if (block.kind == BlockKind::Line) painter_.setPen(colours_.quiet);
    const QTextLine line = set.text.lineAt(0);
    painter_.drawText(QPointF(left_ + set.labelX, top + line.y() + line.ascent()), set.label);
}

} // namespace policy::ui
