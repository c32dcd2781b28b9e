// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/markdown.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <vector>

namespace policy {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// `[words](address)` and `![picture](address)`: the end of the whole, npos where it is none.
std::size_t endOfLink(std::string_view text, std::size_t open, std::size_t &close)
{
    close = text.find(']', open);
    if (close == text.npos || close + 1 >= text.size() || text[close + 1] != '(') return text.npos;
    return text.find(')', close);
}

/// Whether a sign of emphasis stands at `at`, beside a letter: `2 * 3` and `snake_case` have none.
bool isEmphasis(std::string_view text, std::size_t at, std::size_t size)
{
    const char before = at > 0 ? text[at - 1] : ' ';
    const char after = at + size < text.size() ? text[at + size] : ' ';
    if (before == ' ' && after == ' ') return false;
    if (text[at] != '_') return true;
    const auto isWord = [](char c) { return isAsciiLetter(static_cast<unsigned char>(c)); };
    return !(isWord(before) && isWord(after));
}

/// Without the signs of emphasis and code, links as their words.
std::string plain(std::string_view text)
{
    std::string out;
    const auto pairs = [&](std::string_view sign) {
        std::size_t count = 0;
        for (std::size_t at = text.find(sign); at != text.npos;
             at = text.find(sign, at + sign.size()))
            count += isEmphasis(text, at, sign.size()) ? 1 : 0;
        return count >= 2;
    };
    static constexpr std::string_view signs[] = {"**", "__", "`", "*"};
    std::vector<std::string_view> used;
    for (const std::string_view sign : signs)
        if (pairs(sign)) used.push_back(sign);
    for (std::size_t at = 0; at < text.size();) {
        const bool picture = text[at] == '!' && at + 1 < text.size() && text[at + 1] == '[';
        if (picture || text[at] == '[') {
            const std::size_t open = at + (picture ? 1 : 0);
            std::size_t close = 0;
            const std::size_t end = endOfLink(text, open, close);
            if (end != text.npos) {
                if (!picture) out += plain(text.substr(open + 1, close - open - 1));
                at = end + 1;
                continue;
            }
        }
        const auto sign = std::find_if(used.begin(), used.end(), [&](std::string_view one) {
            return text.substr(at).starts_with(one) && isEmphasis(text, at, one.size());
        });
        if (sign != used.end()) {
            at += sign->size();
            continue;
        }
        out += text[at++];
    }
    return out;
}

/// `|---|:---:|`: the line under a table's head.
bool isTableRule(std::string_view line)
{
    return line.find('-') != line.npos && line.find('|') != line.npos &&
           line.find_first_not_of("|-: \t") == line.npos;
}

/// A row of a table as a sentence is written: `first: second; third`.
std::string rowText(std::string_view line)
{
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|')) line.remove_suffix(1);
    std::string out;
    int cells = 0;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find('|', begin), line.size());
        const std::string cell = plain(trimmed(line.substr(begin, end - begin)));
        if (!cell.empty()) {
            const bool wide = isCjk(utf8::decode(cell, 0).value);
            if (cells == 1) out += wide ? "：" : ": ";
            if (cells > 1) out += wide ? "；" : "; ";
            out += cell;
            ++cells;
        }
        begin = end + 1;
    }
    return out;
}

std::string lineText(std::string_view line)
{
    std::string_view inner = trimmed(line);
    if (isTableRule(inner)) return {};
    if (inner.starts_with('|') && std::count(inner.begin(), inner.end(), '|') >= 2)
        return rowText(inner);
    const std::size_t indent = static_cast<std::size_t>(inner.data() - line.data());
    while (inner.starts_with('>'))
        inner = trimmed(inner.substr(1));
    // The bullet stands before the signs of emphasis: "* *word*".
    std::string_view mark;
    for (const std::string_view bullet : {"- ", "* ", "+ "})
        if (inner.starts_with(bullet)) {
            mark = bullet;
            inner = trimmed(inner.substr(2));
            for (const std::string_view box : {"[ ] ", "[x] ", "[X] "})
                if (inner.starts_with(box)) inner = trimmed(inner.substr(4));
            break;
        }
    return std::string(indent, ' ').append(mark) + plain(inner);
}

} // namespace

std::string textOfMarkdown(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool first = true;
    bool front = false; // inside the fields at the top, between two lines of ---
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        const bool fence = trimmed(line) == "---";
        if (first && fence) {
            front = text.find("\n---", end) != text.npos;
        } else if (front) {
            front = !fence;
        } else {
            out += lineText(line);
        }
        first = false;
        if (end == text.size()) break;
        out += '\n';
        begin = end + 1;
    }
    return out;
}

} // namespace policy
