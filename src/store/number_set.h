// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace policy {

/// A set of small numbers.
class NumberSet {
public:
    void add(std::size_t number)
    {
        if (number >= bits_.size()) bits_.resize(number + 1);
        bits_[number] = true;
    }
    [[nodiscard]] bool has(std::size_t number) const
    {
        return number < bits_.size() && bits_[number];
    }

private:
    std::vector<bool> bits_;
};

} // namespace policy
