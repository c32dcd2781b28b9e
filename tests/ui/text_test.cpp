// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "text.h"

using namespace policy;
using namespace policy::ui;

TEST_CASE("bytes and UTF-16 units find each other", "[ui][text]")
{
    // One, two, three and four bytes a character; the last is two UTF-16 units.
    const std::string text = "aé香𠮷z";
    const TextMap map(text);
    CHECK(map.toUtf16(0) == 0);
    CHECK(map.toUtf16(1) == 1);
    CHECK(map.toUtf16(3) == 2);
    CHECK(map.toUtf16(6) == 3);
    CHECK(map.toUtf16(10) == 5);
    CHECK(map.toUtf16(text.size()) == toQString(text).size());
    for (std::size_t byte : {0U, 1U, 3U, 6U, 10U, 11U})
        CHECK(map.toByte(map.toUtf16(byte)) == byte);
    CHECK(map.toUtf16(Span{3, 10}) == TextRange{2, 3});
}

TEST_CASE("an offset inside or past a text means the boundary before it", "[ui][text]")
{
    const TextMap map("香港");
    CHECK(map.toUtf16(1) == 0);
    CHECK(map.toUtf16(99) == 2);
    CHECK(map.toByte(99) == 6);
    CHECK(TextMap("").toUtf16(5) == 0);
}
