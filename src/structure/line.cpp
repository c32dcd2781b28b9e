// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/line.h"

#include "structure/characters.h"
#include "text/utf8.h"

namespace policy::structure {

namespace {

int indentOf(std::string_view blanks)
{
    int columns = 0;
    for (const auto &[value, offset, size] : utf8::CodePoints(blanks)) {
        if (value == '\t')
            columns = (columns / 4 + 1) * 4;
        else if (value != '\f')
            columns += value == 0x3000 ? 2 : 1;
    }
    return columns;
}

} // namespace

std::vector<Line> splitLines(std::string_view text)
{
    std::vector<Line> lines;
    int number = 0;
    int gap = 0;
    bool page = false;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos) end = text.size();
        const std::string_view raw = text.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        const std::string_view inner = strip(raw);
        const auto before = static_cast<std::size_t>(inner.data() - raw.data());
        page = page || raw.substr(0, inner.empty() ? raw.size() : before).find('\f') !=
                           std::string_view::npos;
        if (inner.empty()) {
            ++gap;
            continue;
        }
        Line line;
        line.text = inner;
        line.number = number;
        line.indent = indentOf(raw.substr(0, before));
        line.width = displayWidth(inner);
        line.gap = gap;
        line.spaceAfter = before + inner.size() < raw.size();
        line.startsPage = page;
        lines.push_back(line);
        gap = 0;
        page = raw.substr(before + inner.size()).find('\f') != std::string_view::npos;
    }
    return lines;
}

} // namespace policy::structure
