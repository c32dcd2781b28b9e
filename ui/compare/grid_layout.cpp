// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/grid_layout.h"

#include "look/typography.h"

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

int lineOf(TypeSize size, double leading)
{
    return static_cast<int>(std::ceil(
        std::max(emOf(fontFor(Language::TraditionalChinese, size)), emOf(fontFor(Language::English, size))) *
        leading));
}

} // namespace

GridMetrics::GridMetrics(const QFont &interface) : small(inSize(interface, TypeSize::Small))
{
    smallLine = lineOf(TypeSize::Small, 1.45);
    normalLine = lineOf(TypeSize::Normal, 1.45);
    gap = space::one;
    cardHeight = 2 * space::one + smallLine + 2 + 3 * normalLine;
    moreHeight = smallLine + space::one;
    headingHeight = normalLine + space::oneAndHalf;
    silentHeight = smallLine + space::oneAndHalf;
}

void GridLayout::arrange(const std::vector<GridLine> &lines, int columns, int width,
                         const GridMetrics &metrics)
{
    metrics_ = metrics;
    // Before there are columns, widths of the last run wait for as many.
    if (columns > 0 && columns != columns_) sized_.clear();
    if (columns > 0 || sized_.empty()) columns_ = columns;
    if (!headSized_) head_ = std::clamp(width * 17 / 100, 150, 224);
    const int room = std::max(0, width - head_);
    shared_ = columns > 0 ? std::max(narrowestColumn, room / columns) : narrowestColumn;
    extra_ = columns > 0 && shared_ == room / columns ? room % columns : 0;
    tops_.assign(1, 0);
    for (const GridLine &line : lines)
        tops_.push_back(tops_.back() + heightOf(line));
}

int GridLayout::heightOf(const GridLine &line) const
{
    if (!line.hasCards || !line.open) return metrics_.headingHeight;
    // The head needs room for a name of two lines, counts and who is silent.
    int most = 2 * metrics_.normalLine + 2 * metrics_.smallLine + metrics_.gap;
    for (const GridLine::Cell &cell : line.cells) {
        const int cards = static_cast<int>(cell.cards.size());
        const bool more = cell.hidden > 0 || (line.whole && cell.cards.size() > GridLines::firstCards + 1);
        most = std::max(most, cards * (metrics_.cardHeight + metrics_.gap) +
                                  (more ? metrics_.moreHeight + metrics_.gap : 0));
    }
    return metrics_.gap + most + 1;
}

int GridLayout::width() const
{
    return columnLeft(columns_);
}

void GridLayout::setColumnWidth(int column, int width)
{
    std::vector<int> widths;
    for (int each = 0; each < columns_; ++each)
        widths.push_back(columnWidth(each));
    sized_ = std::move(widths);
    sized_[at(column)] = std::max(width, narrowestColumn);
}

void GridLayout::setSizes(int head, std::vector<int> columns)
{
    if (head > 0) setHeadWidth(head);
    for (int &width : columns)
        width = std::max(width, narrowestColumn);
    columns_ = static_cast<int>(columns.size());
    sized_ = std::move(columns);
}

int GridLayout::columnWidth(int column) const
{
    if (!sized_.empty()) return sized_[at(column)];
    return shared_ + (column < extra_ ? 1 : 0);
}

int GridLayout::columnLeft(int column) const
{
    int left = head_;
    for (int each = 0; each < column; ++each)
        left += columnWidth(each);
    return left;
}

int GridLayout::lineAt(int y) const
{
    if (tops_.size() < 2 || y < 0) return -1;
    const auto above = std::upper_bound(tops_.begin(), tops_.end(), y);
    return std::min(static_cast<int>(above - tops_.begin()) - 1, static_cast<int>(tops_.size()) - 2);
}

QRect GridLayout::rectOf(GridPlace place, const std::vector<GridLine> &lines) const
{
    const int y = top(place.line);
    if (place.isHead()) return {0, y, head_, lineHeight(place.line)};
    const GridLine &line = lines[at(place.line)];
    const QRect cell(columnLeft(place.column), y, columnWidth(place.column),
                     lineHeight(place.line));
    if (!line.hasCards || !line.open) return cell;
    const QRect inner = cell.adjusted(metrics_.gap, metrics_.gap, -metrics_.gap, 0);
    const auto cards = static_cast<int>(line.cells[at(place.column)].cards.size());
    if (cards == 0) return {inner.left(), inner.top(), inner.width(), metrics_.silentHeight};
    if (place.card >= cards) return moreRect(place.line, place.column, lines);
    return {inner.left(), inner.top() + place.card * (metrics_.cardHeight + metrics_.gap),
            inner.width(), metrics_.cardHeight};
}

QRect GridLayout::moreRect(int line, int column, const std::vector<GridLine> &lines) const
{
    const GridLine &shown = lines[at(line)];
    const GridLine::Cell &cell = shown.cells[at(column)];
    const bool fewer = shown.whole && cell.cards.size() > GridLines::firstCards + 1;
    if (!shown.hasCards || !shown.open || (cell.hidden == 0 && !fewer)) return {};
    const int cards = static_cast<int>(cell.cards.size());
    return {columnLeft(column) + metrics_.gap,
            top(line) + metrics_.gap + cards * (metrics_.cardHeight + metrics_.gap),
            columnWidth(column) - 2 * metrics_.gap, metrics_.moreHeight};
}

} // namespace policy::ui
