// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rows.h"
#include "model/comparison.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace policy::ui {

/// A line of the grid as it is unfolded at present.
struct GridLine {
    /// What one column says there.
    struct Cell {
        std::vector<const RecommendationRow *> cards; ///< those that are shown, reading order
        std::size_t hidden = 0;                       ///< more of them behind “more”
        std::size_t count = 0;                        ///< with narrower lines
        bool filteredOut = false;   ///< nothing there, but something without the filter
        std::size_t unfiltered = 0; ///< then: of the row itself, without the filter
    };

    std::string row; ///< concept id
    int depth = 0;
    bool hasCards = false; ///< false: only a heading of narrower lines
    bool open = true;      ///< its cards and narrower lines are shown
    bool whole = false;    ///< every card is shown, not only the first few
    std::size_t links = 0;
    std::vector<Cell> cells; ///< by column
    std::size_t silent = 0;  ///< columns that have nothing to say there
    std::size_t filteredOut = 0; ///< … and those of which the filter leaves nothing
};

/// Where a card, the head of a line (column -1) or a silent cell (card 0 of none) stands.
struct GridPlace {
    int line = -1;
    int column = -1;
    int card = 0;

    [[nodiscard]] bool isValid() const { return line >= 0; }
    [[nodiscard]] bool isHead() const { return column < 0; }
    friend bool operator==(const GridPlace &, const GridPlace &) = default;
};

/// Which lines and cards of a comparison the grid shows: order, folding, and how many cards of a
/// full cell. Knows no screen.
class GridLines {
public:
    /// As many cards of a cell are shown before “more”.
    static constexpr std::size_t firstCards = 3;

    /// `vocabulary` is that of the comparison's axis. What was folded stays folded.
    void show(std::shared_ptr<const Comparison> comparison, const Vocabulary &vocabulary);
    void setOrder(RowOrder order, const Vocabulary &vocabulary);
    [[nodiscard]] RowOrder order() const { return order_; }

    [[nodiscard]] const Comparison *comparison() const { return comparison_.get(); }
    [[nodiscard]] std::shared_ptr<const Comparison> shared() const { return comparison_; }
    [[nodiscard]] const std::vector<GridLine> &lines() const { return lines_; }
    [[nodiscard]] int columns() const;
    [[nodiscard]] std::size_t most() const { return most_; } ///< largest count of a cell
    /// Changes whenever lines() do.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }

    void setOpen(int line, bool open);
    void setAllOpen(bool open);
    [[nodiscard]] bool anyOpen() const;
    void setWhole(int line, bool whole);
    /// Concept ids of what is folded, whether it is shown at present or not.
    [[nodiscard]] const std::set<std::string> &folded() const { return folded_; }
    /// From the next show() on.
    void setFolded(std::set<std::string> rows) { folded_ = std::move(rows); }

    [[nodiscard]] const RecommendationRow *card(GridPlace place) const;
    /// Where a recommendation is shown: in the line of concept `near` if it is there, else in the
    /// first line that has it; what hides it is opened. Not valid when no line has it.
    GridPlace reveal(const std::string &recommendation, const std::string &near = {});
    /// The same without opening anything.
    [[nodiscard]] GridPlace find(const std::string &recommendation,
                                 const std::string &near = {}) const;
    /// The line of a concept, or the nearest one that it is folded into; -1 for none.
    [[nodiscard]] int lineOf(const std::string &row) const;

    /// Links of a recommendation, best first: indexes into Comparison::links.
    [[nodiscard]] const std::vector<std::size_t> &linksOf(const std::string &recommendation) const;
    /// The column in which a recommendation stands; -1 for none.
    [[nodiscard]] int columnOf(const std::string &recommendation) const;

private:
    void build();
    [[nodiscard]] GridLine lineFor(const RowLine &row) const;
    [[nodiscard]] bool isHidden(const RowLine &row) const;
    void fillCell(GridLine::Cell &cell, const std::vector<std::string> &ids,
                  const std::set<std::string_view> &linked, bool whole) const;

    std::shared_ptr<const Comparison> comparison_;
    RowOrder order_ = RowOrder::Vocabulary;
    std::vector<RowLine> arranged_;
    std::vector<GridLine> lines_;
    std::set<std::string> folded_;
    std::set<std::string> whole_;
    std::map<std::string, std::vector<std::size_t>> links_; ///< by recommendation
    std::map<std::string, int> columnOf_;
    std::size_t most_ = 0;
    std::uint64_t revision_ = 0;
};

} // namespace policy::ui
