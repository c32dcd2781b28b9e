// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>

namespace policy {

/// A half-open stretch [begin, end) of a UTF-8 text, in bytes.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin >= end; }
    [[nodiscard]] constexpr bool contains(std::size_t offset) const
    {
        return begin <= offset && offset < end;
    }
    [[nodiscard]] constexpr bool overlaps(Span other) const
    {
        return begin < other.end && other.begin < end;
    }
    friend constexpr bool operator==(const Span &, const Span &) = default;
    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

/// Lines of a source file, both inclusive, counted from 1 in the file as split at \n. {0, 0}: none.
struct LineRange {
    int first = 0;
    int last = 0;

    friend constexpr bool operator==(const LineRange &, const LineRange &) = default;
};

} // namespace policy
