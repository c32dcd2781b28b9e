// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/block.h"

#include "structure/characters.h"
#include "structure/spaces.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy::structure {

namespace {

/// A line of nothing but -----, ****, ＝＝＝ or ———: it underlines the heading before it.
bool isRule(std::string_view text)
{
    constexpr std::u32string_view strokes = U"-=_*~—–―－＝─━═‐";
    int count = 0;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isSpace(value)) continue;
        if (strokes.find(value) == std::u32string_view::npos) return false;
        ++count;
    }
    return count >= 2;
}

/// Levels of Markdown's headings: "## Title". 0 for any other text.
int markdownLevel(std::string_view text)
{
    const std::size_t marks = text.find_first_not_of('#');
    if (marks == 0 || marks == std::string_view::npos || marks > 6 || text[marks] != ' ') return 0;
    return static_cast<int>(marks);
}

/// Puts lines one after the other as they would stand in one line.
class Joiner {
public:
    explicit Joiner(bool spaceBesideLatin) : spaceBesideLatin_(spaceBesideLatin) {}

    void append(Block &block, const Line &line) const
    {
        if (!block.text.empty() && needsSpace(block.text, line.text)) block.text += ' ';
        block.marks.push_back({block.text.size(), line.number});
        block.text += line.text;
        block.lines.last = line.number;
        ++block.lineCount;
    }

private:
    [[nodiscard]] bool needsSpace(std::string_view before, std::string_view after) const
    {
        const char32_t last = lastCharacter(before);
        const char32_t first = firstCharacter(after);
        const bool wideLast = isWide(last) || isWideInChinese(last);
        const bool wideFirst = isWide(first);
        if (wideLast && wideFirst) return false;
        if (wideLast != wideFirst)
            return spaceBesideLatin_ && (isHan(last) || isHan(first)) && !isClosing(last) &&
                   !isComma(last) && !isOpening(first) && !endsSentence(last);
        // "inter-" / "national" keeps its hyphen; a dash between words keeps its spaces.
        const bool hyphen = last == '-' && before.size() > 1 &&
                            isLatinLetter(lastCharacter(before.substr(0, before.size() - 1)));
        return !hyphen && last != '/';
    }

    bool spaceBesideLatin_;
};

/// Whether the document writes a space between Han and Latin: `BUD 專項` rather than `BUD專項`.
bool writesSpaceBesideLatin(const std::vector<Line> &lines)
{
    std::size_t with = 0;
    std::size_t without = 0;
    for (const Line &line : lines) {
        char32_t before = 0;
        char32_t last = 0;
        for (const auto &[value, offset, size] : utf8::CodePoints(line.text)) {
            const bool latin = isAsciiLetter(value) || isDigit(value);
            const bool lastLatin = isAsciiLetter(last) || isDigit(last);
            if ((isHan(value) && lastLatin) || (latin && isHan(last))) ++without;
            const bool beforeLatin = isAsciiLetter(before) || isDigit(before);
            if (last == ' ' && ((isHan(value) && beforeLatin) || (latin && isHan(before)))) ++with;
            before = last;
            last = value;
        }
    }
    return with > without;
}

/// Whether a comma or the end of a sentence stands in the text: looked for near its end only, so
/// that a paragraph of many lines is not read again at each.
bool isProse(std::string_view text)
{
    text.remove_prefix(utf8::floorBoundary(text, text.size() > 400 ? text.size() - 400 : 0));
    for (const auto &[value, offset, size] : utf8::CodePoints(text))
        if (value == ',' || value == 0xFF0C || value == 0x3002 || isSemicolon(value)) return true;
    return false;
}

Block begin(const Line &line)
{
    Block block;
    block.indent = line.indent;
    block.gapBefore = line.gap;
    block.lines = {line.number, line.number};
    block.text = line.text;
    block.marks = {{0, line.number}};
    return block;
}

/// A heading that a page was too narrow for leaves one or two characters on a line of their own.
bool isOrphan(const Line &line, const Line &next, const Line *after, const Layout &layout,
              const Numbering &numbering)
{
    if (layout.wrapWidth == 0 || !numbering.at(line.text).found()) return false;
    const bool cut = !endsSentence(lastBeforeClosing(line.text)) && isHan(lastCharacter(line.text));
    return cut && next.width <= 4 && isHan(firstCharacter(next.text)) &&
           isHan(lastCharacter(next.text)) && next.gap <= (layout.spacedLines ? 1 : 0) &&
           line.width >= 20 && after && after->width > 3 * next.width;
}

/// A number or a bullet that stands alone on its line: what it numbers comes on the next.
bool isLoneLabel(const Block &block, const Numbering &numbering)
{
    constexpr std::size_t longest = 12; // bytes: （十二）
    if (block.lineCount > 1 || block.text.size() > longest) return false;
    const Label label = numbering.at(block.text + " x");
    return label.found() && label.textBegin == block.text.size() + 1 &&
           !numbering.style(label).named;
}

} // namespace

std::vector<Block> buildBlocks(const std::vector<Line> &lines, const Layout &layout,
                               const Numbering &numbering)
{
    const Joiner joiner(writesSpaceBesideLatin(lines));
    std::vector<Block> blocks;
    const int usualGap = layout.spacedLines ? 1 : 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (isRule(line.text) && !blocks.empty()) {
            // A long heading has a line under it that is about as long.
            const int above = blocks.back().width;
            if (line.gap <= usualGap && (above <= 100 || (above <= 240 && line.width * 2 >= above)))
                blocks.back().underline = firstCharacter(line.text);
            blocks.back().lines.last = line.number;
            continue;
        }
        const bool goesOn =
            i > 0 && !blocks.empty() && !blocks.back().underlined() &&
            ((line.gap <= usualGap + 1 && isLoneLabel(blocks.back(), numbering) &&
              !numbering.at(line.text).found()) ||
             continues(layout, lines[i - 1], line, isProse(blocks.back().text), numbering) ||
             isOrphan(lines[i - 1], line, i + 1 < lines.size() ? &lines[i + 1] : nullptr, layout,
                      numbering));
        if (goesOn) {
            joiner.append(blocks.back(), line);
        } else {
            blocks.push_back(begin(line));
            blocks.back().gapBefore = layout.marked ? 0 : std::max(0, line.gap - usualGap);
        }
        blocks.back().width += line.width;
    }
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i].gapAfter = i + 1 < blocks.size() ? blocks[i + 1].gapBefore : 3;
    mendSpaces(blocks);
    for (Block &block : blocks) {
        block.markedLevel = markdownLevel(block.text);
        if (block.markedLevel > 0) {
            const auto marks = static_cast<std::size_t>(block.markedLevel) + 1;
            block.text.erase(0, marks);
            for (LineMark &mark : block.marks)
                mark.offset = mark.offset > marks ? mark.offset - marks : 0;
        }
        block.label = numbering.at(block.text);
    }
    return blocks;
}

} // namespace policy::structure
