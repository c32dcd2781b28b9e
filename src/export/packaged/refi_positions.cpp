// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/refi_positions.h"

#include "text/utf8.h"

#include <string_view>

namespace policy {

namespace {

enum class Counting { CodePoints, LineEndsAsOne, LineEndsAsTwo, Utf16 };

/// The byte before each position, and one behind the last.
std::vector<std::size_t> bytesBefore(std::string_view text, Counting counting)
{
    std::vector<std::size_t> begins;
    bool afterReturn = false;
    for (const auto [value, offset, size] : utf8::CodePoints(text)) {
        const bool second = value == U'\n' && afterReturn;
        const bool alone = value == U'\n' && !afterReturn;
        afterReturn = value == U'\r';
        if (counting == Counting::LineEndsAsOne && second) continue;
        begins.push_back(offset);
        if ((counting == Counting::LineEndsAsTwo && alone) ||
            (counting == Counting::Utf16 && value > 0xFFFF))
            begins.push_back(offset);
    }
    begins.push_back(text.size());
    return begins;
}

/// The first characters, without white space and what stands for words left out.
std::string beginning(std::string_view text)
{
    constexpr std::size_t compared = 16;
    std::string bare;
    std::size_t count = 0;
    for (const auto [value, offset, size] : utf8::CodePoints(text)) {
        if (value <= 0x20 || value == 0xA0 || value == 0x3000) continue;
        if (value == 0x2026 || count++ == compared) break;
        bare += text.substr(offset, size);
    }
    while (bare.ends_with('.'))
        bare.pop_back();
    return bare;
}

struct Fit {
    std::size_t named = 0; ///< stretches that begin with their names
    bool inside = true;    ///< all lie in the text
};

Fit fitOf(std::string_view text, const std::vector<std::size_t> &begins,
          const std::vector<NamedStretch> &stretches)
{
    Fit fit;
    for (const NamedStretch &one : stretches) {
        if (one.begin >= one.end || one.end >= begins.size()) {
            fit.inside = false;
            continue;
        }
        const std::string words = beginning(one.words);
        const std::size_t begin = begins[one.begin];
        const std::string_view marked = text.substr(begin, begins[one.end] - begin);
        if (!words.empty() && beginning(marked).starts_with(words)) ++fit.named;
    }
    return fit;
}

} // namespace

std::vector<std::optional<std::pair<std::size_t, std::size_t>>>
placesOf(const std::string &text, const std::vector<NamedStretch> &stretches)
{
    std::vector<std::size_t> best = bytesBefore(text, Counting::CodePoints);
    Fit fit = fitOf(text, best, stretches);
    for (const Counting counting :
         {Counting::LineEndsAsOne, Counting::LineEndsAsTwo, Counting::Utf16}) {
        std::vector<std::size_t> begins = bytesBefore(text, counting);
        const Fit other = fitOf(text, begins, stretches);
        if (other.named < fit.named || (other.named == fit.named && (fit.inside || !other.inside)))
            continue;
        best = std::move(begins);
        fit = other;
    }
    std::vector<std::optional<std::pair<std::size_t, std::size_t>>> places;
    for (const NamedStretch &one : stretches)
        if (one.begin < one.end && one.end < best.size())
            places.emplace_back(std::pair(best[one.begin], best[one.end]));
        else
            places.emplace_back();
    return places;
}

} // namespace policy
