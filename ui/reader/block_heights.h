// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace policy::ui {

/// Heights of the blocks of a page, with the sum of any first few in logarithmic time (a Fenwick
/// tree): estimates are set right one by one as blocks come into view.
class BlockHeights {
public:
    void reset(std::vector<double> heights);

    [[nodiscard]] int count() const { return static_cast<int>(heights_.size()); }
    [[nodiscard]] double height(int block) const;
    /// Distance from the top of the page to the top of the block; of count(): the whole height.
    [[nodiscard]] double top(int block) const;
    [[nodiscard]] double total() const { return top(count()); }
    void set(int block, double height);
    /// The block that covers `y`: the first for what is above, the last for what is below the page;
    /// -1 on an empty page.
    [[nodiscard]] int at(double y) const;

private:
    std::vector<double> heights_;
    std::vector<double> sums_; ///< sums_[i] covers the blocks of i's lowest set bit, from 1
};

} // namespace policy::ui
