// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <iostream>

namespace policy::bench {

namespace {

bool processorTime = false;

long long now()
{
    if (processorTime) {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        rusage ended{};
        getrusage(RUSAGE_CHILDREN, &ended);
        const auto nanoseconds = [](const timeval &one) {
            return one.tv_sec * 1'000'000'000LL + one.tv_usec * 1'000LL;
        };
        return time.tv_sec * 1'000'000'000LL + time.tv_nsec + nanoseconds(ended.ru_utime) +
               nanoseconds(ended.ru_stime);
    }
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Columns on a terminal: bytes that begin a character.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

void Table::print(const std::string &title) const
{
    std::vector<std::size_t> widths(rows_.front().size());
    for (const auto &row : rows_)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::cout << "\n" << title << "\n\n";
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        std::cout << '|';
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string cell = i < rows_[r].size() ? rows_[r][i] : "";
            std::cout << ' ' << cell << std::string(widths[i] - width(cell) + 1, ' ') << '|';
        }
        std::cout << '\n';
        if (r > 0) continue;
        std::cout << '|';
        for (const std::size_t w : widths)
            std::cout << std::string(w + 2, '-') << '|';
        std::cout << '\n';
    }
    std::cout.flush();
}

std::string fixed(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

double Times::quantile(double share) const
{
    if (all.empty()) return 0;
    std::vector<double> sorted = all;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    return sorted[at];
}

void Watch::countProcessorTime()
{
    processorTime = true;
}

Watch::Watch() : begin_(now()) {}

double Watch::milliseconds() const
{
    return static_cast<double>(now() - begin_) / 1e6;
}

} // namespace policy::bench
