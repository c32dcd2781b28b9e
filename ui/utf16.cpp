// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf16.h"

#include <algorithm>

namespace policy::ui {

namespace {

constexpr bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// Characters of four bytes take two UTF-16 units, all others one.
constexpr int unitsOf(char firstByte)
{
    return static_cast<unsigned char>(firstByte) >= 0xF0 ? 2 : 1;
}

/// UTF-16 units of the characters that begin in [from, to).
int unitsBetween(std::string_view utf8, std::size_t from, std::size_t to)
{
    int units = 0;
    for (std::size_t at = from; at < to; ++at)
        if (startsCharacter(utf8[at])) units += unitsOf(utf8[at]);
    return units;
}

std::size_t characterStart(std::string_view utf8, std::size_t byte)
{
    byte = std::min(byte, utf8.size());
    while (byte > 0 && byte < utf8.size() && !startsCharacter(utf8[byte])) --byte;
    return byte;
}

} // namespace

int utf16Offset(std::string_view utf8, std::size_t byte)
{
    return unitsBetween(utf8, 0, characterStart(utf8, byte));
}

std::size_t utf8Offset(std::string_view utf8, int unit)
{
    int passed = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (!startsCharacter(utf8[at])) continue;
        const int next = passed + unitsOf(utf8[at]);
        if (next > unit) return at;
        passed = next;
    }
    return utf8.size();
}

TextRange toUtf16(std::string_view utf8, Span span)
{
    const std::size_t begin = characterStart(utf8, span.begin);
    const std::size_t end = characterStart(utf8, std::max(span.begin, span.end));
    const int first = unitsBetween(utf8, 0, begin);
    return {first, first + unitsBetween(utf8, begin, end)};
}

Span toUtf8(std::string_view utf8, TextRange range)
{
    const std::size_t begin = utf8Offset(utf8, range.begin);
    return {begin, begin + utf8Offset(utf8.substr(begin), std::max(0, range.size()))};
}

std::vector<TextRange> toUtf16(std::string_view utf8, const std::vector<Span> &spans)
{
    struct Edge {
        std::size_t byte;
        int *unit;
    };
    std::vector<TextRange> ranges(spans.size());
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        edges.push_back({characterStart(utf8, spans[i].begin), &ranges[i].begin});
        edges.push_back({characterStart(utf8, spans[i].end), &ranges[i].end});
    }
    std::sort(edges.begin(), edges.end(), [](Edge a, Edge b) { return a.byte < b.byte; });
    std::size_t at = 0;
    int units = 0;
    for (const Edge &edge : edges) {
        units += unitsBetween(utf8, at, edge.byte);
        at = edge.byte;
        *edge.unit = units;
    }
    return ranges;
}

} // namespace policy::ui
