// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rows.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace policy {

namespace {

/// A line with what it and its narrower ones hold.
struct Node {
    std::string row;
    std::optional<std::size_t> own;
    bool grouped = false; ///< stands for its narrower rows too
    std::vector<Node> narrower;
    std::vector<std::set<std::string_view>> held; ///< recommendations by column
    std::set<std::size_t> links;
};

std::size_t speaking(const Node &node)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(node.held, [](const auto &column) { return !column.empty(); }));
}

std::size_t leanest(const Node &node)
{
    std::size_t least = 0;
    for (const auto &column : node.held)
        if (!column.empty()) least = least == 0 ? column.size() : std::min(least, column.size());
    return least;
}

std::size_t fullest(const Node &node)
{
    std::size_t most = 0;
    for (const auto &column : node.held)
        most = std::max(most, column.size());
    return most;
}

class Arranger {
public:
    Arranger(const Comparison &comparison, const Vocabulary &vocabulary)
        : comparison_(comparison), vocabulary_(vocabulary)
    {
        for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
            rowOf_.emplace(comparison.rows[i].row, i);
            for (const std::string *above = broaderOf(comparison.rows[i].row); above != nullptr;
                 above = broaderOf(*above))
                if (!headings_.insert(*above).second) break;
        }
        for (const ComparisonColumn &column : comparison.columns)
            if (const auto all = comparison.unfiltered.find(column.id);
                all != comparison.unfiltered.end())
                addSpoken(spoken_[column.id], all->second);
    }

    /// Whether a column speaks there, or in a narrower line, without the filter.
    [[nodiscard]] bool speaks(const std::string &column, const Node &node) const
    {
        const auto found = spoken_.find(column);
        if (found == spoken_.end()) return false;
        const auto here = found->second.find(node.row);
        return here != found->second.end() && (node.grouped || here->second);
    }

    std::vector<Node> flat()
    {
        std::vector<Node> nodes;
        for (const ComparisonRow &row : comparison_.rows) {
            nodes.push_back({row.row, rowOf_.at(row.row), false, {}, {}, {}});
            fill(nodes.back());
        }
        return nodes;
    }

    std::vector<Node> grouped()
    {
        std::vector<Node> nodes;
        // What was put at the top although something is broader is what one looks for first.
        for (const bool raised : {true, false})
            for (const std::string &id : vocabulary_.tops())
                if (isShown(id) && vocabulary_.at(id).broader.empty() != raised)
                    nodes.push_back(nodeOf(id));
        return nodes;
    }

private:
    /// Null at the top of the tree.
    [[nodiscard]] const std::string *broaderOf(const std::string &id) const
    {
        const Concept *one = vocabulary_.find(id);
        return one == nullptr || one->broader.empty() || one->topConcept ? nullptr
                                                                         : &one->broader.front();
    }

    /// Rows with their broader ones; true: a recommendation stands in the row itself.
    using Spoken = std::map<std::string, bool>;

    void addSpoken(Spoken &spoken, const std::map<std::string, std::size_t> &rows) const
    {
        for (const auto &[row, count] : rows) {
            spoken[row] = true;
            for (const std::string *above = broaderOf(row); above != nullptr;
                 above = broaderOf(*above))
                if (!spoken.emplace(*above, false).second) break;
        }
    }

    [[nodiscard]] bool isShown(const std::string &id) const
    {
        return rowOf_.contains(id) || headings_.contains(id);
    }

    Node nodeOf(const std::string &id)
    {
        Node node{id, {}, true, {}, {}, {}};
        if (const auto own = rowOf_.find(id); own != rowOf_.end()) node.own = own->second;
        for (const std::string &narrower : vocabulary_.narrower(id))
            if (const std::string *above = broaderOf(narrower);
                above != nullptr && *above == id && isShown(narrower))
                node.narrower.push_back(nodeOf(narrower));
        if (!node.own && node.narrower.size() == 1 && !node.narrower.front().own)
            return Node(std::move(node.narrower.front()));
        fill(node);
        return node;
    }

    void fill(Node &node) const
    {
        node.held.resize(comparison_.columns.size());
        if (node.own) {
            const ComparisonRow &row = comparison_.rows[*node.own];
            for (std::size_t i = 0; i < comparison_.columns.size(); ++i)
                if (const auto cell = row.cells.find(comparison_.columns[i].id);
                    cell != row.cells.end())
                    node.held[i].insert(cell->second.begin(), cell->second.end());
            node.links.insert(row.links.begin(), row.links.end());
        }
        for (const Node &narrower : node.narrower) {
            for (std::size_t i = 0; i < node.held.size(); ++i)
                node.held[i].insert(narrower.held[i].begin(), narrower.held[i].end());
            node.links.insert(narrower.links.begin(), narrower.links.end());
        }
    }

    const Comparison &comparison_;
    const Vocabulary &vocabulary_;
    std::unordered_map<std::string, std::size_t> rowOf_;
    std::set<std::string> headings_;
    std::map<std::string, Spoken> spoken_; ///< by column
};

void sortNodes(std::vector<Node> &nodes, RowOrder order)
{
    for (Node &node : nodes)
        sortNodes(node.narrower, order);
    switch (order) {
    case RowOrder::Vocabulary: return;
    case RowOrder::MostShared:
        std::ranges::stable_sort(nodes, std::greater(), [](const Node &one) {
            return std::tuple(speaking(one), one.links.size(), leanest(one));
        });
        return;
    case RowOrder::MostOneSided:
        std::ranges::stable_sort(nodes, [](const Node &a, const Node &b) {
            if (speaking(a) != speaking(b)) return speaking(a) < speaking(b);
            return fullest(a) - leanest(a) > fullest(b) - leanest(b) ||
                   (fullest(a) - leanest(a) == fullest(b) - leanest(b) && fullest(a) > fullest(b));
        });
        return;
    }
}

void write(std::vector<RowLine> &lines, const std::vector<Node> &nodes, const Arranger &arranger,
           const std::vector<ComparisonColumn> &columns, int depth, int parent)
{
    for (const Node &node : nodes) {
        RowLine line{node.row, depth, parent, node.own, {}, {}, {}, node.links.size()};
        for (std::size_t i = 0; i < node.held.size(); ++i) {
            line.counts.push_back(node.held[i].size());
            if (!node.held[i].empty()) continue;
            line.silent.push_back(columns[i].id);
            if (arranger.speaks(columns[i].id, node)) line.filteredOut.push_back(columns[i].id);
        }
        lines.push_back(std::move(line));
        write(lines, node.narrower, arranger, columns, depth + 1,
              static_cast<int>(lines.size()) - 1);
    }
}

} // namespace

std::vector<RowLine> arrangeRows(const Comparison &comparison, const Vocabulary &vocabulary,
                                 RowOrder order, bool grouped)
{
    Arranger arranger(comparison, vocabulary);
    std::vector<Node> nodes = grouped ? arranger.grouped() : arranger.flat();
    sortNodes(nodes, order);
    std::vector<RowLine> lines;
    write(lines, nodes, arranger, comparison.columns, 0, -1);
    return lines;
}

} // namespace policy
