// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace policy::bench {

/// Rows of text, written in columns as wide as they need.
class Table {
public:
    explicit Table(std::vector<std::string> head) : rows_{std::move(head)} {}
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    void print(const std::string &title) const;

private:
    std::vector<std::vector<std::string>> rows_;
};

/// A number with so many digits behind the point.
std::string fixed(double value, int digits = 2);

/// Times in milliseconds.
struct Times {
    std::vector<double> all;

    void add(double milliseconds) { all.push_back(milliseconds); }
    /// The time that `share` (0…1) of them stay under.
    [[nodiscard]] double quantile(double share) const;
};

/// Milliseconds since it was made, by the clock on the wall.
class Watch {
public:
    /// From now on all watches count the processor time of their thread, and of the programs it ran
    /// to their end: for comparing on a machine that does other work beside.
    static void countProcessorTime();

    Watch();
    [[nodiscard]] double milliseconds() const;

private:
    long long begin_;
};

} // namespace policy::bench
