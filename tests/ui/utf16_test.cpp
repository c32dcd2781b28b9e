// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "utf16.h"

using namespace policy;
using namespace policy::ui;

namespace {

const std::string mixed = "a香𠮷é!"; // 1, 3, 4, 2 and 1 bytes; 1, 1, 2, 1 and 1 units

} // namespace

TEST_CASE("byte and UTF-16 offsets are told into one another")
{
    const std::vector<std::pair<std::size_t, int>> edges{{0, 0}, {1, 1}, {4, 2},
                                                         {8, 4}, {10, 5}, {11, 6}};
    for (const auto &[byte, unit] : edges) {
        CHECK(utf16Offset(mixed, byte) == unit);
        CHECK(utf8Offset(mixed, unit) == byte);
    }
    CHECK(toQString(mixed).size() == 6);
}

TEST_CASE("an offset inside a character stands for its beginning, one behind the text for its end")
{
    CHECK(utf16Offset(mixed, 2) == 1);
    CHECK(utf16Offset(mixed, 7) == 2);
    CHECK(utf16Offset(mixed, 100) == 6);
    CHECK(utf8Offset(mixed, 3) == 4); // between the surrogates of 𠮷
    CHECK(utf8Offset(mixed, 100) == 11);
}

TEST_CASE("spans cut the same words on both sides")
{
    const Span span{1, 8};
    const TextRange range = toUtf16(mixed, span);
    CHECK(toQString(mixed).mid(range.begin, range.size()) == QStringLiteral("香𠮷"));
    CHECK(toUtf8(mixed, range) == span);
}

TEST_CASE("many spans in any order are told as one by one")
{
    const std::vector<Span> spans{{8, 11}, {0, 1}, {1, 8}, {4, 4}};
    const std::vector<TextRange> ranges = toUtf16(mixed, spans);
    REQUIRE(ranges.size() == spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i)
        CHECK(ranges[i] == toUtf16(mixed, spans[i]));
}
