// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/near_words.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace policy {

namespace {

using Pairs = std::unordered_map<std::uint64_t, int>;

constexpr std::size_t longestCompared = 1200; // characters: the comparison takes words × twice that

std::uint64_t pairOf(char32_t first, char32_t second)
{
    return std::uint64_t{first} << 32U | second;
}

Pairs pairsIn(std::u32string_view text)
{
    Pairs pairs;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        ++pairs[pairOf(text[i], text[i + 1])];
    return pairs;
}

/// Where a window of `size` characters holds the most pairs of the words; its begin.
std::size_t densest(std::u32string_view text, const Pairs &pairs, std::size_t size)
{
    std::vector<bool> hits(text.size());
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        hits[i] = pairs.contains(pairOf(text[i], text[i + 1]));
    std::size_t inside = 0;
    std::size_t most = 0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        inside += hits[i] ? 1 : 0;
        if (i >= size) inside -= hits[i - size] ? 1 : 0;
        if (inside <= most) continue;
        most = inside;
        best = i + 1 > size ? i + 1 - size : 0;
    }
    return best;
}

/// One cell of the comparison: how many changes lead here, and where in the text they began.
struct Cell {
    std::size_t changes = 0;
    std::size_t begin = 0;

    friend auto operator<=>(const Cell &, const Cell &) = default;
};

/// Sellers' algorithm: the stretch of `text` with the fewest changes from `words`.
std::pair<Span, std::size_t> closest(std::u32string_view text, std::u32string_view words)
{
    std::vector<Cell> before(words.size() + 1);
    std::vector<Cell> now(words.size() + 1);
    for (std::size_t j = 0; j <= words.size(); ++j)
        before[j] = {j, 0};
    Span best{0, 0};
    std::size_t fewest = words.size();
    for (std::size_t i = 1; i <= text.size(); ++i) {
        now[0] = {0, i};
        for (std::size_t j = 1; j <= words.size(); ++j) {
            const std::size_t other = text[i - 1] == words[j - 1] ? 0 : 1;
            // Of equal ways the one that began first: it loses nothing at the front.
            now[j] = std::min({Cell{before[j - 1].changes + other, before[j - 1].begin},
                               Cell{before[j].changes + 1, before[j].begin},
                               Cell{now[j - 1].changes + 1, now[j - 1].begin}});
        }
        // Of equal ends the later one, if it is the end of the words.
        const std::size_t changes = now.back().changes;
        if (changes < fewest || (changes == fewest && text[i - 1] == words.back())) {
            fewest = now.back().changes;
            best = {now.back().begin, i};
        }
        std::swap(before, now);
    }
    return {best, fewest};
}

} // namespace

std::u32string bareCharacters(std::string_view text)
{
    std::u32string bare;
    for (const auto [value, offset, size] : utf8::CodePoints(text))
        if (!isSpace(value)) bare += value;
    return bare;
}

double sharedPairs(std::string_view a, std::string_view b)
{
    Pairs pairs = pairsIn(bareCharacters(a));
    const std::u32string other = bareCharacters(b);
    std::size_t all = other.size() > 0 ? other.size() - 1 : 0;
    for (const auto &[pair, times] : pairs)
        all += static_cast<std::size_t>(times);
    std::size_t shared = 0;
    for (std::size_t i = 0; i + 1 < other.size(); ++i) {
        const auto found = pairs.find(pairOf(other[i], other[i + 1]));
        if (found == pairs.end() || found->second == 0) continue;
        --found->second;
        ++shared;
    }
    return all == 0 ? 0 : 2.0 * static_cast<double>(shared) / static_cast<double>(all);
}

std::optional<Span> nearWords(std::u32string_view text, std::u32string_view words,
                              double difference)
{
    if (words.size() < 4 || words.size() > longestCompared || text.empty()) return {};
    const std::size_t size = words.size();
    const std::size_t centre = densest(text, pairsIn(words), size);
    const std::size_t from = centre > size / 2 ? centre - size / 2 : 0;
    const auto [found, changes] = closest(text.substr(from, 2 * size), words);
    const auto allowed = static_cast<std::size_t>(difference * static_cast<double>(size));
    if (found.empty() || changes > allowed) return {};
    return Span{from + found.begin, from + found.end};
}

} // namespace policy
