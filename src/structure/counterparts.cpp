// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/counterparts.h"

#include "structure/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstdint>

namespace policy::structure {

namespace {

/// Above this many pairs to compare only equal lists are paired.
constexpr std::size_t largestTable = 4'000'000;

/// What a label counts: (3), 三、 and Recommendation 3 are 3; "" is 0.
int valueOf(std::string_view label)
{
    constexpr std::u32string_view han = U"〇一二三四五六七八九十";
    int value = 0;
    for (const auto &[c, offset, size] : utf8::CodePoints(label)) {
        if (isAnyDigit(c) && value < 1000)
            value = value * 10 + static_cast<int>(c >= 0xFF10 ? c - 0xFF10 : c - '0');
        else if (c == U'十')
            value = value == 0 ? 10 : value * 10;
        else if (const std::size_t digit = han.find(c); digit != std::u32string_view::npos)
            value += static_cast<int>(digit);
    }
    return value;
}

/// Recommendations of one language, in reading order.
struct Side {
    std::vector<std::size_t> places;
    std::vector<int> values;
};

Side sideOf(const Document &document, bool chinese)
{
    Side side;
    for (std::size_t i = 0; i < document.recommendations.size(); ++i) {
        const Recommendation &one = document.recommendations[i];
        if (one.language == Language::Unknown || isChinese(one.language) != chinese) continue;
        side.places.push_back(i);
        side.values.push_back(valueOf(one.label));
    }
    return side;
}

void join(Document &document, std::size_t a, std::size_t b)
{
    document.recommendations[a].counterpart = document.recommendations[b].id;
    document.recommendations[b].counterpart = document.recommendations[a].id;
}

/// The longest way through both lists in which the numbers agree.
void pairByNumbers(Document &document, const Side &a, const Side &b)
{
    const std::size_t rows = a.values.size();
    const std::size_t columns = b.values.size();
    if (rows * columns > largestTable) return;
    std::vector<std::uint32_t> best((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t i, std::size_t k) -> std::uint32_t & {
        return best[i * (columns + 1) + k];
    };
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t k = columns; k-- > 0;)
            at(i, k) = a.values[i] == b.values[k] ? at(i + 1, k + 1) + 1
                                                  : std::max(at(i + 1, k), at(i, k + 1));
    for (std::size_t i = 0, k = 0; i < rows && k < columns;) {
        if (a.values[i] == b.values[k] && at(i, k) == at(i + 1, k + 1) + 1)
            join(document, a.places[i++], b.places[k++]);
        else if (at(i + 1, k) >= at(i, k + 1))
            ++i;
        else
            ++k;
    }
}

} // namespace

void pairCounterparts(Document &document)
{
    const Side chinese = sideOf(document, true);
    const Side english = sideOf(document, false);
    const std::size_t fewer = std::min(chinese.places.size(), english.places.size());
    const std::size_t more = std::max(chinese.places.size(), english.places.size());
    if (fewer < 2 || more * 2 > fewer * 3) return;
    if (chinese.values == english.values) {
        for (std::size_t i = 0; i < chinese.places.size(); ++i)
            join(document, chinese.places[i], english.places[i]);
        return;
    }
    pairByNumbers(document, chinese, english);
}

} // namespace policy::structure
