// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/overview_apart.h"

#include <algorithm>
#include <numeric>

namespace policy {

std::vector<bool> fullest(const std::vector<std::int64_t> &counts)
{
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t document) { return counts[document] == 0; });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return counts[one] > counts[other];
    });
    order.resize(std::min(order.size(), mostApart));
    std::vector<bool> apart(counts.size());
    for (const std::size_t document : order)
        apart[document] = true;
    return apart;
}

std::vector<bool> documentsApart(const OverviewCube &cube)
{
    std::vector<std::int64_t> counts(cube.documents().size());
    for (std::uint32_t document = 1; document < counts.size(); ++document)
        counts[document] = sum(cube.atIndex(0, 0, document));
    return fullest(counts);
}

} // namespace policy
