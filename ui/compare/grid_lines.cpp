// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/grid_lines.h"

#include <algorithm>

namespace policy::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void GridLines::show(std::shared_ptr<const Comparison> comparison, const Vocabulary &vocabulary)
{
    comparison_ = std::move(comparison);
    links_.clear();
    columnOf_.clear();
    for (std::size_t i = 0; i < comparison_->links.size(); ++i) {
        links_[comparison_->links[i].a].push_back(i);
        links_[comparison_->links[i].b].push_back(i);
    }
    for (const ComparisonRow &row : comparison_->rows)
        for (std::size_t column = 0; column < comparison_->columns.size(); ++column) {
            const auto cell = row.cells.find(comparison_->columns[column].id);
            if (cell == row.cells.end()) continue;
            for (const std::string &id : cell->second)
                columnOf_.emplace(id, static_cast<int>(column));
        }
    setOrder(order_, vocabulary);
}

void GridLines::setOrder(RowOrder order, const Vocabulary &vocabulary)
{
    order_ = order;
    if (!comparison_) return;
    // An order by what is shared tells most over all rows at once.
    arranged_ = arrangeRows(*comparison_, vocabulary, order, order == RowOrder::Vocabulary);
    most_ = 0;
    for (const RowLine &row : arranged_)
        if (row.own)
            for (std::size_t count : row.counts)
                most_ = std::max(most_, count);
    build();
}

int GridLines::columns() const
{
    return comparison_ ? static_cast<int>(comparison_->columns.size()) : 0;
}

bool GridLines::isHidden(const RowLine &row) const
{
    for (int parent = row.parent; parent >= 0; parent = arranged_[at(parent)].parent)
        if (folded_.contains(arranged_[at(parent)].row)) return true;
    return false;
}

void GridLines::build()
{
    ++revision_;
    lines_.clear();
    for (const RowLine &row : arranged_)
        if (!isHidden(row)) lines_.push_back(lineFor(row));
}

GridLine GridLines::lineFor(const RowLine &row) const
{
    GridLine line;
    line.row = row.row;
    line.depth = row.depth;
    line.hasCards = row.own.has_value();
    line.open = !folded_.contains(row.row);
    line.whole = whole_.contains(row.row);
    line.links = row.links;
    line.filteredOut = row.filteredOut.size();
    line.silent = row.silent.size() - line.filteredOut;
    line.cells.resize(comparison_->columns.size());
    std::set<std::string_view> linked;
    if (row.own)
        for (std::size_t link : comparison_->rows[*row.own].links) {
            linked.insert(comparison_->links[link].a);
            linked.insert(comparison_->links[link].b);
        }
    for (std::size_t column = 0; column < line.cells.size(); ++column) {
        GridLine::Cell &cell = line.cells[column];
        cell.count = row.counts[column];
        const std::string &id = comparison_->columns[column].id;
        cell.filteredOut =
            std::find(row.filteredOut.begin(), row.filteredOut.end(), id) != row.filteredOut.end();
        if (cell.filteredOut) {
            const auto &all = comparison_->unfiltered.at(id);
            const auto own = all.find(row.row);
            cell.unfiltered = own == all.end() ? 0 : own->second;
        }
        if (!row.own || !line.open) continue;
        const auto &cells = comparison_->rows[*row.own].cells;
        const auto ids = cells.find(id);
        if (ids != cells.end()) fillCell(cell, ids->second, linked, line.whole);
    }
    return line;
}

/// Of a full cell those are shown first that are linked with another column; they stand in the
/// order of the document all the same.
void GridLines::fillCell(GridLine::Cell &cell, const std::vector<std::string> &ids,
                         const std::set<std::string_view> &linked, bool whole) const
{
    const bool fits = whole || ids.size() <= firstCards + 1; // one more takes the room of “more”
    std::size_t room = fits ? ids.size() : firstCards;
    std::vector<bool> taken(ids.size(), fits);
    if (!fits)
        for (const bool wanted : {true, false})
            for (std::size_t i = 0; i < ids.size() && room > 0; ++i) {
                if (taken[i] || linked.contains(ids[i]) != wanted) continue;
                taken[i] = true;
                --room;
            }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto card = comparison_->cards.find(ids[i]);
        if (taken[i] && card != comparison_->cards.end())
            cell.cards.push_back(&card->second);
        else
            ++cell.hidden;
    }
}

void GridLines::setOpen(int line, bool open)
{
    const std::string row = lines_[at(line)].row;
    if (open)
        folded_.erase(row);
    else
        folded_.insert(row);
    build();
}

void GridLines::setAllOpen(bool open)
{
    folded_.clear();
    if (!open)
        for (const RowLine &row : arranged_)
            if (row.own) folded_.insert(row.row);
    build();
}

bool GridLines::anyOpen() const
{
    return std::any_of(lines_.begin(), lines_.end(),
                       [](const GridLine &line) { return line.hasCards && line.open; });
}

void GridLines::setWhole(int line, bool whole)
{
    const std::string row = lines_[at(line)].row;
    if (whole)
        whole_.insert(row);
    else
        whole_.erase(row);
    build();
}

const RecommendationRow *GridLines::card(GridPlace place) const
{
    if (!place.isValid() || place.isHead() || at(place.line) >= lines_.size()) return nullptr;
    const GridLine &line = lines_[at(place.line)];
    if (at(place.column) >= line.cells.size()) return nullptr;
    const auto &cards = line.cells[at(place.column)].cards;
    return place.card >= 0 && at(place.card) < cards.size() ? cards[at(place.card)] : nullptr;
}

GridPlace GridLines::find(const std::string &recommendation, const std::string &near) const
{
    GridPlace first;
    for (std::size_t line = 0; line < lines_.size(); ++line) {
        if (first.isValid() && lines_[line].row != near) continue;
        for (std::size_t column = 0; column < lines_[line].cells.size(); ++column) {
            const auto &cards = lines_[line].cells[column].cards;
            for (std::size_t card = 0; card < cards.size(); ++card) {
                if (cards[card]->id != recommendation) continue;
                const GridPlace place{static_cast<int>(line), static_cast<int>(column),
                                      static_cast<int>(card)};
                if (lines_[line].row == near || near.empty()) return place;
                if (!first.isValid()) first = place;
            }
        }
    }
    return first;
}

GridPlace GridLines::reveal(const std::string &recommendation, const std::string &near)
{
    if (const GridPlace place = find(recommendation, near);
        place.isValid() && (near.empty() || lines_[at(place.line)].row == near))
        return place;
    const auto has = [&](const RowLine &row) {
        if (!row.own) return false;
        const auto &cells = comparison_->rows[*row.own].cells;
        return std::any_of(cells.begin(), cells.end(), [&](const auto &cell) {
            return std::find(cell.second.begin(), cell.second.end(), recommendation) !=
                   cell.second.end();
        });
    };
    auto row = std::find_if(arranged_.begin(), arranged_.end(),
                            [&](const RowLine &each) { return each.row == near && has(each); });
    if (row == arranged_.end()) {
        if (const GridPlace place = find(recommendation); place.isValid()) return place;
        row = std::find_if(arranged_.begin(), arranged_.end(), has);
    }
    if (row == arranged_.end()) return {};
    const std::string found = row->row;
    folded_.erase(found);
    for (int parent = row->parent; parent >= 0; parent = arranged_[at(parent)].parent)
        folded_.erase(arranged_[at(parent)].row);
    build();
    if (const GridPlace place = find(recommendation, found);
        place.isValid() && lines_[at(place.line)].row == found)
        return place;
    whole_.insert(found);
    build();
    return find(recommendation, found);
}

int GridLines::lineOf(const std::string &row) const
{
    const auto shown = [this](const std::string &id) {
        const auto line = std::find_if(lines_.begin(), lines_.end(),
                                       [&](const GridLine &each) { return each.row == id; });
        return line == lines_.end() ? -1 : static_cast<int>(line - lines_.begin());
    };
    if (const int line = shown(row); line >= 0) return line;
    const auto found = std::find_if(arranged_.begin(), arranged_.end(),
                                    [&](const RowLine &each) { return each.row == row; });
    if (found == arranged_.end()) return -1;
    for (int parent = found->parent; parent >= 0; parent = arranged_[at(parent)].parent)
        if (const int line = shown(arranged_[at(parent)].row); line >= 0) return line;
    return -1;
}

const std::vector<std::size_t> &GridLines::linksOf(const std::string &recommendation) const
{
    static const std::vector<std::size_t> none;
    const auto found = links_.find(recommendation);
    return found == links_.end() ? none : found->second;
}

int GridLines::columnOf(const std::string &recommendation) const
{
    const auto found = columnOf_.find(recommendation);
    return found == columnOf_.end() ? -1 : found->second;
}

} // namespace policy::ui
