// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/line.h"

#include "structure/characters.h"
#include "text/utf8.h"

#include <algorithm>

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

/// Cuts a text into lines and keeps what stands between them.
class Splitter {
public:
    void line(std::string_view raw)
    {
        ++number_;
        for (std::size_t begin = 0; begin <= raw.size();) {
            const std::size_t end = std::min(raw.find(separator, begin), raw.size());
            part(raw.substr(begin, end - begin));
            if (end == raw.size()) break;
            paragraph_ = true;
            begin = end + separator.size();
        }
    }
    std::vector<Line> take() { return std::move(lines_); }

private:
    static constexpr std::string_view separator = "\u2029";

    void part(std::string_view raw)
    {
        const std::string_view inner = strip(raw);
        const auto before =
            inner.empty() ? raw.size() : static_cast<std::size_t>(inner.data() - raw.data());
        page_ = page_ || raw.substr(0, before).find('\f') != std::string_view::npos;
        if (inner.empty()) {
            if (number_ != lastNumber_) ++gap_;
            return;
        }
        Line line;
        line.text = inner;
        line.number = number_;
        line.indent = indentOf(raw.substr(0, before));
        line.width = displayWidth(inner);
        line.gap = gap_;
        line.spaceAfter = before + inner.size() < raw.size();
        line.startsPage = page_;
        line.startsParagraph = paragraph_;
        lines_.push_back(line);
        gap_ = 0;
        paragraph_ = false;
        lastNumber_ = number_;
        page_ = raw.substr(before + inner.size()).find('\f') != std::string_view::npos;
    }

    std::vector<Line> lines_;
    int number_ = 0;
    int lastNumber_ = 0; ///< of the last line that held anything
    int gap_ = 0;
    bool page_ = false;
    bool paragraph_ = false;
};

} // namespace

std::vector<Line> splitLines(std::string_view text)
{
    Splitter splitter;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        splitter.line(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return splitter.take();
}

} // namespace policy::structure
