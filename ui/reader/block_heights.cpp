// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/block_heights.h"

#include <algorithm>
#include <bit>

namespace policy::ui {

namespace {

constexpr std::size_t lowestBit(std::size_t value)
{
    return value & (~value + 1);
}

} // namespace

void BlockHeights::reset(std::vector<double> heights)
{
    heights_ = std::move(heights);
    sums_.assign(heights_.size() + 1, 0);
    for (std::size_t i = 1; i < sums_.size(); ++i) {
        sums_[i] += heights_[i - 1];
        if (const std::size_t above = i + lowestBit(i); above < sums_.size())
            sums_[above] += sums_[i];
    }
}

double BlockHeights::height(int block) const
{
    return heights_[static_cast<std::size_t>(block)];
}

double BlockHeights::top(int block) const
{
    double sum = 0;
    for (auto i = static_cast<std::size_t>(block); i > 0; i -= lowestBit(i))
        sum += sums_[i];
    return sum;
}

void BlockHeights::set(int block, double height)
{
    const auto place = static_cast<std::size_t>(block);
    const double change = height - heights_[place];
    heights_[place] = height;
    for (std::size_t i = place + 1; i < sums_.size(); i += lowestBit(i))
        sums_[i] += change;
}

int BlockHeights::at(double y) const
{
    if (heights_.empty()) return -1;
    std::size_t block = 0;
    for (std::size_t step = std::bit_floor(heights_.size()); step > 0; step /= 2) {
        if (block + step < sums_.size() && sums_[block + step] <= y) {
            block += step;
            y -= sums_[block];
        }
    }
    return static_cast<int>(std::min(block, heights_.size() - 1));
}

} // namespace policy::ui
