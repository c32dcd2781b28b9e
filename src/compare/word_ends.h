// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <algorithm>
#include <vector>

namespace policy {

/// Whether a stretch begins in the middle of one word and runs into the next, or the reverse: such
/// characters only meet (展會 in 拓展|會議). `words` ascending, apart from each other.
inline bool cutsWords(Span span, const std::vector<Span> &words)
{
    const auto inside = [&](std::size_t at) -> const Span * {
        const auto next = std::ranges::upper_bound(words, at, {}, &Span::begin);
        if (next == words.begin()) return nullptr;
        const Span &word = *std::prev(next);
        return word.begin < at && at < word.end ? &word : nullptr;
    };
    const Span *first = inside(span.begin);
    const Span *last = inside(span.end);
    return (first != nullptr && first->end < span.end) ||
           (last != nullptr && last->begin > span.begin);
}

} // namespace policy
