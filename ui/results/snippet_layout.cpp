// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/snippet_layout.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLine>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr QChar ellipsis(0x2026);

QTextOption snippetOption()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

/// How many UTF-16 units of `text` fit into the lines.
int fitting(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.setTextOption(snippetOption());
    layout.beginLayout();
    int end = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

/// The last place at or before `at` where a word ends; Latin words are kept whole.
int wordEdge(const QString &text, int at, int notBefore)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(at);
    if (finder.isAtBoundary()) return at;
    const auto edge = static_cast<int>(finder.toPreviousBoundary());
    return edge < notBefore ? at : edge;
}

/// Where to begin so that the first mark stands about a third into the first line.
int startBefore(TextRange mark, const QString &text, const QFont &font, int width)
{
    const int lead = fitting(text.mid(std::max(0, mark.begin - 200), 200), font, width / 3, 1);
    return wordEdge(text, std::max(0, mark.begin - lead), 0);
}

class Fitter {
public:
    Fitter(const QString &text, const std::vector<TextRange> &marks, const QFont &font, int width,
           int lines)
        : text_(text), marks_(marks), font_(font), width_(width), lines_(lines)
    {
    }

    FittedSnippet from(int start) const
    {
        const int end = endFor(start);
        FittedSnippet shown;
        if (start > 0) shown.text += ellipsis;
        const int shift = static_cast<int>(shown.text.size()) - start;
        shown.text += text_.mid(start, end - start);
        if (end < text_.size()) shown.text = shown.text.trimmed() + ellipsis;
        for (TextRange mark : marks_) {
            const TextRange seen{std::max(mark.begin, start), std::min(mark.end, end)};
            if (!seen.empty()) shown.marks.push_back({seen.begin + shift, seen.end + shift});
        }
        return shown;
    }

    /// Where the text that begins at `start` has to end.
    int endFor(int start) const
    {
        const QString lead = start > 0 ? QString(ellipsis) : QString();
        const int room = static_cast<int>(lead.size());
        const QString whole = lead + text_.mid(start);
        int end = start + fitting(whole, font_, width_, lines_) - room;
        if (end >= text_.size()) return static_cast<int>(text_.size());
        end = wordEdge(text_, end, start + 1);
        while (end > start + 1 && !fits(lead + text_.mid(start, end - start).trimmed() + ellipsis))
            end = wordEdge(text_, end - 1, start + 1);
        return beforeCutMark(start, end);
    }

    /// The earliest place from which the text still ends within the lines, at a word's beginning;
    /// at most `start`, from which it does.
    int earliest(int start) const
    {
        const auto ends = [&](int from) { return endFor(from) >= static_cast<int>(text_.size()); };
        if (!ends(start)) return start;
        int from = 0;
        for (int to = start; from < to;) {
            const int middle = from + (to - from) / 2;
            if (ends(middle))
                to = middle;
            else
                from = middle + 1;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text_);
        finder.setPosition(from);
        const auto edge = finder.isAtBoundary() ? from : static_cast<int>(finder.toNextBoundary());
        return edge >= 0 && edge <= start && ends(edge) ? edge : start;
    }

private:
    [[nodiscard]] bool fits(const QString &text) const
    {
        return fitting(text, font_, width_, lines_) >= text.size();
    }

    /// A mark that would be cut in its middle is left out whole, if anything else is left.
    [[nodiscard]] int beforeCutMark(int start, int end) const
    {
        for (TextRange mark : marks_)
            if (mark.begin < end && end < mark.end && mark.begin > start + 1) return mark.begin;
        return end;
    }

    const QString &text_;
    const std::vector<TextRange> &marks_;
    const QFont &font_;
    int width_;
    int lines_;
};

} // namespace

FittedSnippet fitSnippet(const QString &text, const std::vector<TextRange> &marks,
                         const QFont &font, int width, int lines)
{
    const Fitter fitter(text, marks, font, std::max(width, 1), lines);
    if (marks.empty() || fitter.endFor(0) >= marks.front().end) return fitter.from(0);
    const TextRange first = marks.front();
    const int start = startBefore(first, text, font, width);
    // No line stays empty where the first mark stands near the end.
    return fitter.from(fitter.earliest(fitter.endFor(start) >= first.end ? start : first.begin));
}

SnippetLayout::SnippetLayout(const FittedSnippet &snippet, const QFont &font, int width,
                             int lineHeight)
    : layout_(snippet.text, font), marks_(snippet.marks), lineHeight_(lineHeight)
{
    layout_.setTextOption(snippetOption());
    layout_.setCacheEnabled(true);
    layout_.beginLayout();
    double top = 0;
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, top + (lineHeight - line.height()) / 2));
        top += lineHeight;
    }
    layout_.endLayout();
}

void SnippetLayout::paint(QPainter &painter, QPoint topLeft, const Colours &colours) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hitMark);
    for (int i = 0; i < layout_.lineCount(); ++i) {
        const QTextLine line = layout_.lineAt(i);
        const TextRange whole{line.textStart(), line.textStart() + line.textLength()};
        for (TextRange mark : marks_) {
            if (!mark.overlaps(whole)) continue;
            const double left = line.cursorToX(std::max(mark.begin, whole.begin));
            const double right = line.cursorToX(std::min(mark.end, whole.end));
            painter.drawRoundedRect(QRectF(topLeft.x() + left - 1, topLeft.y() + i * lineHeight_ + 1,
                                           right - left + 2, lineHeight_ - 2),
                                    2, 2);
        }
    }
    painter.setPen(colours.text);
    layout_.draw(&painter, topLeft);
}

} // namespace policy::ui
