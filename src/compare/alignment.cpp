// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/alignment.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace policy {

namespace {

/// An anchor that only stands on a common sector must not outweigh any link.
constexpr double sectorWeight = 0.02;

int firstPassage(const Recommendation &one)
{
    return one.pieces.empty() ? -1 : one.pieces.front().passage;
}

/// Of the recommendations of `b` with the main sector of `one`, the one whose place in its document
/// is nearest; nullptr when there is none.
const Recommendation *nearestOfSector(const Recommendation &one, double share, const Document &b)
{
    if (one.sectors.empty()) return nullptr;
    const Recommendation *nearest = nullptr;
    double least = 0;
    for (const Recommendation &other : b.recommendations) {
        if (other.sectors.empty() || other.sectors.front().sector != one.sectors.front().sector)
            continue;
        const double there =
            firstPassage(other) / static_cast<double>(std::max<std::size_t>(b.passages.size(), 1));
        const double distance = std::abs(there - share);
        if (nearest == nullptr || distance < least) {
            nearest = &other;
            least = distance;
        }
    }
    return nearest;
}

/// Marks the heaviest chain of anchors in which a ascends and b does not fall. Sorted by a.
void markChain(std::vector<Anchor> &anchors)
{
    // best[i]: weight of the heaviest chain that ends at anchor i. Anchors are few (thousands at
    // most) and a prefix-maximum tree over b keeps this n log n.
    int mostB = 0;
    for (const Anchor &one : anchors)
        mostB = std::max(mostB, one.b);
    struct Best {
        double weight = 0;
        int anchor = -1;
    };
    std::vector<Best> tree(static_cast<std::size_t>(mostB) + 2);
    std::vector<int> before(anchors.size(), -1);
    Best whole;
    std::vector<double> weights(anchors.size());
    for (std::size_t i = 0; i < anchors.size();) {
        // A passage of a takes one anchor at most: all of its anchors look back before any counts.
        std::size_t end = i;
        for (; end < anchors.size() && anchors[end].a == anchors[i].a; ++end) {
            Best best;
            for (int at = anchors[end].b + 1; at > 0; at -= at & -at)
                if (tree[static_cast<std::size_t>(at)].weight > best.weight)
                    best = tree[static_cast<std::size_t>(at)];
            before[end] = best.anchor;
            weights[end] = best.weight + anchors[end].weight;
        }
        for (; i < end; ++i) {
            const Best here{weights[i], static_cast<int>(i)};
            for (int at = anchors[i].b + 1; at < static_cast<int>(tree.size()); at += at & -at)
                if (here.weight > tree[static_cast<std::size_t>(at)].weight)
                    tree[static_cast<std::size_t>(at)] = here;
            if (here.weight > whole.weight) whole = here;
        }
    }
    for (int at = whole.anchor; at >= 0; at = before[static_cast<std::size_t>(at)])
        anchors[static_cast<std::size_t>(at)].inOrder = true;
}

std::vector<Anchor> anchorsOf(const Document &a, const Document &b, const std::vector<Link> &links,
                              const std::stop_token &stop)
{
    std::unordered_map<std::string_view, const Recommendation *> ofA;
    std::unordered_map<std::string_view, const Recommendation *> ofB;
    for (const Recommendation &one : a.recommendations)
        ofA.emplace(one.id, &one);
    for (const Recommendation &one : b.recommendations)
        ofB.emplace(one.id, &one);
    std::vector<Anchor> anchors;
    std::set<std::string_view> linked;
    const auto add = [&](const std::string &from, const std::string &to, double weight) {
        const auto one = ofA.find(from);
        const auto other = ofB.find(to);
        if (one == ofA.end() || other == ofB.end()) return;
        const Anchor anchor{firstPassage(*one->second), firstPassage(*other->second), weight,
                            false};
        if (anchor.a < 0 || anchor.b < 0) return;
        linked.insert(one->first);
        anchors.push_back(anchor);
    };
    for (const Link &link : links) {
        add(link.a, link.b, link.similarity);
        if (link.a != link.b) add(link.b, link.a, link.similarity);
    }
    for (const Recommendation &one : a.recommendations) {
        if (stop.stop_requested()) throw Cancelled();
        if (linked.contains(one.id) || firstPassage(one) < 0) continue;
        const double share =
            firstPassage(one) / static_cast<double>(std::max<std::size_t>(a.passages.size(), 1));
        const Recommendation *other = nearestOfSector(one, share, b);
        if (other != nullptr && firstPassage(*other) >= 0)
            anchors.push_back({firstPassage(one), firstPassage(*other), sectorWeight, false});
    }
    return anchors;
}

void sortAnchors(std::vector<Anchor> &anchors)
{
    std::sort(anchors.begin(), anchors.end(), [](const Anchor &x, const Anchor &y) {
        if (x.a != y.a) return x.a < y.a;
        return x.weight != y.weight ? x.weight > y.weight : x.b < y.b;
    });
}

} // namespace

Alignment align(const Document &a, const Document &b, const std::vector<Link> &links,
                const std::stop_token &stop)
{
    Alignment alignment{a.catalogue.id, b.catalogue.id, static_cast<int>(a.passages.size()),
                        static_cast<int>(b.passages.size()), anchorsOf(a, b, links, stop)};
    sortAnchors(alignment.anchors);
    markChain(alignment.anchors);
    return alignment;
}

Alignment mirrored(const Alignment &alignment)
{
    Alignment other{alignment.b, alignment.a, alignment.passagesB, alignment.passagesA,
                    alignment.anchors};
    for (Anchor &anchor : other.anchors)
        std::swap(anchor.a, anchor.b);
    sortAnchors(other.anchors);
    return other;
}

std::optional<int> linkedPassage(const Alignment &alignment, int passage)
{
    for (const Anchor &anchor : alignment.anchors)
        if (anchor.a == passage) return anchor.b;
    return std::nullopt;
}

double besidePlace(const Alignment &alignment, double place)
{
    double fromA = 0;
    double fromB = 0;
    double toA = alignment.passagesA;
    double toB = alignment.passagesB;
    for (const Anchor &anchor : alignment.anchors) {
        if (!anchor.inOrder) continue;
        if (anchor.a <= place) {
            fromA = anchor.a;
            fromB = anchor.b;
        } else {
            toA = anchor.a;
            toB = anchor.b;
            break;
        }
    }
    if (toA <= fromA) return fromB;
    const double share = std::clamp((place - fromA) / (toA - fromA), 0.0, 1.0);
    return fromB + share * std::max(toB - fromB, 0.0);
}

std::vector<int> passagesOfRow(const Document &document, const ComparisonRow &row)
{
    std::set<std::string_view> wanted;
    for (const auto &[column, ids] : row.cells)
        wanted.insert(ids.begin(), ids.end());
    std::set<int> passages;
    for (const Recommendation &one : document.recommendations)
        if (wanted.contains(one.id))
            for (const TextPiece &piece : one.pieces)
                passages.insert(piece.passage);
    return {passages.begin(), passages.end()};
}

} // namespace policy
