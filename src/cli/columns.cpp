// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy::cli {

namespace {

bool isWide(char32_t c)
{
    // Quotation marks, dash, ellipsis and middle dot are Chinese punctuation too, but one wide.
    return isCjk(c) || (isCjkPunctuation(c) && c >= 0x3000) || (c >= 0xFF10 && c <= 0xFF5A);
}

std::size_t widthOf(char32_t c)
{
    if (isWide(c)) return 2;
    return isMark(c) || isZeroWidth(c) || isBidiControl(c) || c < 0x20 ? 0 : 1;
}

std::string onOneLine(std::string_view text)
{
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (const auto [c, offset, size] : utf8::CodePoints(text))
        width += widthOf(c);
    return width;
}

std::string clipped(std::string_view text, std::size_t width)
{
    const std::string line = onOneLine(text);
    if (displayWidth(line) <= width) return line;
    std::size_t used = 1; // the ellipsis
    std::size_t end = 0;
    for (const auto [c, offset, size] : utf8::CodePoints(line)) {
        if (used + widthOf(c) > width) break;
        used += widthOf(c);
        end = offset + size;
    }
    return line.substr(0, end) + "…";
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    const std::string margin(indent, ' ');
    std::string out;
    std::string line;
    std::size_t used = 0;
    std::size_t breakAt = 0; // bytes of `line` that may stand alone
    const auto end = [&](std::size_t at) {
        out += margin + line.substr(0, at) + '\n';
        line.erase(0, std::min(line.find_first_not_of(' ', at), line.size()));
        used = displayWidth(line);
        breakAt = 0;
    };
    for (const auto [c, offset, size] : utf8::CodePoints(text)) {
        if (c == '\n') {
            end(line.size());
            continue;
        }
        if (used + widthOf(c) > width && !line.empty()) end(breakAt > 0 ? breakAt : line.size());
        if (c == ' ' && line.empty()) continue;
        if (c == ' ' || (isCjk(c) && !line.empty())) breakAt = line.size();
        utf8::append(line, c);
        used += widthOf(c);
        if (isWide(c) && !isCjk(c)) breakAt = line.size(); // after punctuation
    }
    if (!line.empty()) end(line.size());
    return out;
}

std::string Columns::text() const
{
    std::vector<std::size_t> widths;
    for (const auto &row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::string out;
    for (const auto &row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += row[i];
            if (i + 1 < row.size()) out += std::string(widths[i] - displayWidth(row[i]) + 2, ' ');
        }
        while (!out.empty() && out.back() == ' ')
            out.pop_back();
        out += '\n';
    }
    return out;
}

} // namespace policy::cli
