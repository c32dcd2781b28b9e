// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/compared_lines.h"

#include <algorithm>
#include <map>

namespace policy {

namespace {

constexpr std::size_t mostLinked = 3; // in a cell of what is linked
constexpr std::size_t mostAlone = 4;  // in a cell of what is not

class Lines {
public:
    explicit Lines(const ReportComparisonRow &row) : row_(row)
    {
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            for (const std::size_t entry : row.cells[column])
                columns_[entry].push_back(column);
    }

    void link(std::size_t number, const ReportLink &link)
    {
        if (!columns_.contains(link.a) || !columns_.contains(link.b)) return;
        const auto atA = lines_.find(link.a);
        const auto atB = lines_.find(link.b);
        std::size_t line = made_.size();
        if (atA != lines_.end())
            line = atA->second;
        else if (atB != lines_.end())
            line = atB->second;
        for (const std::size_t entry : {link.a, link.b}) {
            if (lines_.contains(entry)) continue;
            if (line < made_.size() && isFull(made_[line], entry)) line = made_.size();
            if (line == made_.size()) made_.push_back({empty(), {}});
            for (const std::size_t column : columns_.at(entry)) // a collection may have it too
                made_[line].cells[column].push_back(entry);
            lines_[entry] = line;
        }
        // Ends in two lines: it is told of where less is.
        ComparedLine &ofA = made_[lines_.at(link.a)];
        ComparedLine &ofB = made_[lines_.at(link.b)];
        (ofA.links.size() < ofB.links.size() ? ofA : ofB).links.push_back(number);
    }

    std::vector<ComparedLine> finish()
    {
        for (ComparedLine &line : made_)
            for (std::vector<std::size_t> &cell : line.cells)
                std::ranges::sort(cell);
        std::vector<std::vector<std::size_t>> alone = empty();
        std::size_t most = 0;
        for (std::size_t column = 0; column < row_.cells.size(); ++column) {
            for (const std::size_t entry : row_.cells[column])
                if (!lines_.contains(entry)) alone[column].push_back(entry);
            most = std::max(most, alone[column].size());
        }
        for (std::size_t begin = 0; begin < most; begin += mostAlone) {
            ComparedLine &line = made_.emplace_back(ComparedLine{empty(), {}});
            for (std::size_t column = 0; column < alone.size(); ++column)
                for (std::size_t i = begin; i < std::min(begin + mostAlone, alone[column].size());
                     ++i)
                    line.cells[column].push_back(alone[column][i]);
        }
        return std::move(made_);
    }

private:
    [[nodiscard]] bool isFull(const ComparedLine &line, std::size_t entry) const
    {
        return std::ranges::any_of(columns_.at(entry), [&](std::size_t column) {
            return line.cells[column].size() >= mostLinked;
        });
    }

    [[nodiscard]] std::vector<std::vector<std::size_t>> empty() const
    {
        return std::vector<std::vector<std::size_t>>(row_.cells.size());
    }

    const ReportComparisonRow &row_;
    std::map<std::size_t, std::vector<std::size_t>> columns_; ///< by entry
    std::map<std::size_t, std::size_t> lines_;                ///< by entry: into made_
    std::vector<ComparedLine> made_;
};

} // namespace

std::vector<ComparedLine> comparedLines(const ReportComparisonRow &row,
                                        const ReportComparison &comparison)
{
    Lines lines(row);
    for (const std::size_t link : row.links)
        lines.link(link, comparison.links[link]);
    return lines.finish();
}

} // namespace policy
