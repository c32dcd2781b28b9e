// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_axes.h"

#include <algorithm>
#include <functional>
#include <set>

namespace policy::ui {

namespace {

struct Node {
    AxisEntry entry;
    std::vector<Node> narrower;
};

std::vector<std::string> chosen(const Query &query, Facet facet)
{
    std::vector<std::string> found;
    for (const Choice &choice : query.choices)
        if (choice.facet == facet && !choice.excluded) found.push_back(choice.value);
    return found;
}

bool isWithin(const Vocabulary &vocabulary, const std::string &id, const std::string &other)
{
    if (id == other) return true;
    const std::vector<std::string> broader = vocabulary.allBroader(id);
    return std::find(broader.begin(), broader.end(), other) != broader.end();
}

/// What counts the same when it is chosen: within one of the choices, or broader than all of them.
bool holds(const Vocabulary &vocabulary, const std::string &id,
           const std::vector<std::string> &choices)
{
    if (choices.empty()) return true;
    const auto within = [&](const std::string &one) { return isWithin(vocabulary, id, one); };
    const auto above = [&](const std::string &one) { return isWithin(vocabulary, one, id); };
    return std::any_of(choices.begin(), choices.end(), within) ||
           std::all_of(choices.begin(), choices.end(), above);
}

/// The tree of what the cube counts.
class Tree {
public:
    Tree(const Vocabulary &vocabulary, const std::vector<std::string> &ids,
         const std::vector<std::string> &choices, std::function<std::int64_t(std::uint32_t)> count)
        : vocabulary_(vocabulary), choices_(choices), count_(std::move(count))
    {
        for (std::uint32_t index = 1; index < ids.size(); ++index)
            indexOf_.emplace(ids[index], index);
    }

    std::vector<Node> build(bool byCount) const
    {
        return nodes(vocabulary_.tops(), "", 0, byCount);
    }

private:
    std::vector<Node> nodes(const std::vector<std::string> &ids, const std::string &above,
                            int depth, bool byCount, std::set<std::string> leftOut = {}) const
    {
        if (const Concept *one = vocabulary_.find(above.substr(above.rfind('/') + 1)))
            leftOut.insert(one->without.begin(), one->without.end());
        std::vector<Node> made;
        for (const std::string &id : ids) {
            if (leftOut.contains(id)) continue; // it is not counted there either
            const auto index = indexOf_.find(id);
            if (index == indexOf_.end() || !holds(vocabulary_, id, choices_)) continue;
            if (depth > 0 && vocabulary_.at(id).topConcept) continue; // has its place at the top
            Node node;
            node.entry.id = id;
            node.entry.path = above + "/" + id;
            node.entry.depth = depth;
            node.entry.index = index->second;
            node.entry.count = count_(index->second);
            node.narrower =
                nodes(vocabulary_.narrower(id), node.entry.path, depth + 1, byCount, leftOut);
            node.entry.foldable = !node.narrower.empty();
            made.push_back(std::move(node));
        }
        if (byCount)
            std::stable_sort(made.begin(), made.end(), [](const Node &one, const Node &other) {
                return one.entry.count > other.entry.count;
            });
        return made;
    }

    const Vocabulary &vocabulary_;
    std::vector<std::string> choices_;
    std::function<std::int64_t(std::uint32_t)> count_;
    std::map<std::string, std::uint32_t> indexOf_;
};

std::size_t shownLines(const std::vector<Node> &nodes)
{
    std::size_t lines = nodes.size();
    for (const Node &node : nodes)
        if (node.entry.open) lines += shownLines(node.narrower);
    return lines;
}

void applyFolding(std::vector<Node> &nodes, const Folding &folding, bool otherwise)
{
    for (Node &node : nodes) {
        const auto said = folding.find(node.entry.path);
        node.entry.open = node.entry.foldable && (said == folding.end() ? otherwise : said->second);
        applyFolding(node.narrower, folding, otherwise);
    }
}

/// The fullest closed line on show that a person has not closed.
Node *fullest(std::vector<Node> &nodes, const Folding &folding, std::size_t room)
{
    Node *best = nullptr;
    for (Node &node : nodes) {
        Node *candidate = nullptr;
        if (node.entry.open)
            candidate = fullest(node.narrower, folding, room);
        else if (node.entry.foldable && !folding.contains(node.entry.path) &&
                 node.narrower.size() <= room)
            candidate = &node;
        if (candidate && (!best || candidate->entry.count > best->entry.count)) best = candidate;
    }
    return best;
}

void write(const std::vector<Node> &nodes, std::vector<AxisEntry> &into)
{
    for (const Node &node : nodes) {
        into.push_back(node.entry);
        if (node.entry.open) write(node.narrower, into);
    }
}

} // namespace

std::vector<AxisEntry> regionEntries(const OverviewCube &cube, const Vocabulary &regions,
                                     const Query &query, const Folding &folding, std::size_t most)
{
    const Tree tree(regions, cube.regions(), chosen(query, Facet::Region),
                    [&](std::uint32_t region) { return sum(cube.atIndex(region, 0)); });
    std::vector<Node> nodes = tree.build(true);
    applyFolding(nodes, folding, false);
    for (;;) {
        const std::size_t lines = shownLines(nodes);
        Node *next = lines < most ? fullest(nodes, folding, most - lines) : nullptr;
        if (!next) break;
        next->entry.open = true;
    }
    std::vector<AxisEntry> entries;
    write(nodes, entries);
    return entries;
}

std::vector<AxisEntry> sectorEntries(const OverviewCube &cube, const Vocabulary &sectors,
                                     const Query &query, const Folding &folding, bool allOpen)
{
    const Tree tree(sectors, cube.sectors(), chosen(query, Facet::Sector),
                    [&](std::uint32_t sector) { return sum(cube.atIndex(0, sector)); });
    std::vector<Node> nodes = tree.build(false);
    applyFolding(nodes, folding, allOpen);
    std::vector<AxisEntry> entries;
    write(nodes, entries);
    return entries;
}

Query narrowed(const Query &query, const std::vector<Choice> &choices, const Vocabulary &regions,
               const Vocabulary &sectors)
{
    Query result = query;
    std::set<Facet> replaced;
    for (const Choice &choice : choices) {
        const auto facet = choice.facet;
        if (facet == Facet::Region || facet == Facet::Sector) {
            const Vocabulary &vocabulary = facet == Facet::Region ? regions : sectors;
            const std::vector<std::string> before = chosen(query, facet);
            const bool broader =
                !before.empty() &&
                std::all_of(before.begin(), before.end(), [&](const std::string &one) {
                    return isWithin(vocabulary, one, choice.value);
                });
            if (broader) continue;
        }
        if (replaced.insert(facet).second)
            std::erase_if(result.choices, [facet](const Choice &old) {
                return old.facet == facet && !old.excluded;
            });
        result.choices.push_back(choice);
    }
    return result;
}

} // namespace policy::ui
