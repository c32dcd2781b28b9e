// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <set>
#include <string>

namespace policy::tests {

/// How often what was found agrees with what was labelled.
struct Score {
    int right = 0, wrong = 0, missed = 0;
    [[nodiscard]] double precision() const { return right / std::max(1.0, double(right + wrong)); }
    [[nodiscard]] double recall() const { return right / std::max(1.0, double(right + missed)); }
    [[nodiscard]] double f1() const
    {
        return 2.0 * right / std::max(1.0, double(2 * right + wrong + missed));
    }
    Score &operator+=(const Score &other)
    {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
        return *this;
    }
};

inline Score compare(const std::set<std::string> &found, const std::set<std::string> &labelled)
{
    Score score;
    for (const std::string &one : found)
        ++(labelled.contains(one) ? score.right : score.wrong);
    for (const std::string &one : labelled)
        if (!found.contains(one)) ++score.missed;
    return score;
}

} // namespace policy::tests
