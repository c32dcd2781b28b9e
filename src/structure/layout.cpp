// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/layout.h"

#include "structure/characters.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy::structure {

namespace {

/// Lines above this many columns are paragraphs, not lines of a page.
constexpr int widestPage = 160;

bool endsText(const Line &line)
{
    const char32_t last = lastBeforeClosing(line.text);
    return endsSentence(last) || isSemicolon(last) || isColon(last);
}

bool isLabelled(const Line &line, const Numbering &numbering)
{
    return numbering.at(line.text).found();
}

/// Columns of the shortest piece at the beginning of a line that cannot be broken: a word, or a
/// Han character with the punctuation that may not begin a line.
int firstPiece(const Line &line)
{
    int width = 0;
    bool wide = false;
    for (const auto &[value, offset, size] : utf8::CodePoints(line.text)) {
        if (isSpace(value)) break;
        if (wide && !isComma(value) && !endsSentence(value) && !isClosing(value) &&
            !isSemicolon(value) && !isColon(value))
            break;
        if (!wide && width > 0 && isWide(value)) break;
        wide = isWide(value) && !isOpening(value);
        width += isWide(value) ? 2 : 1;
    }
    return width;
}

/// Whether `next` stands under the text after the number or bullet of `line`.
bool hangsUnder(const Line &line, const Line &next, const Numbering &numbering)
{
    const Label label = numbering.at(line.text);
    if (!label.found()) return false;
    const int text = line.indent + displayWidth(line.text.substr(0, label.textBegin));
    return next.indent >= text - 1 && next.indent <= text + 1;
}

/// Whether the next line's first word could not have stood on this one.
bool isFull(const Layout &layout, const Line &line, const Line &next)
{
    const bool latin = !isWide(lastCharacter(line.text));
    const int room = layout.wrapWidth - line.indent - line.width;
    return room < firstPiece(next) + (latin ? 1 : 0) + 4;
}

/// The width that the longer lines come close to, ignoring a few stragglers.
int usualFullWidth(const std::vector<Line> &lines)
{
    std::vector<int> widths;
    for (const Line &line : lines)
        widths.push_back(std::min(line.width + line.indent, 4 * widestPage));
    const auto place = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 97 / 100);
    std::nth_element(widths.begin(), place, widths.end());
    return *place;
}

/// Lines are wrapped when most of the long ones stop in mid-sentence and the next goes on.
bool areWrapped(const std::vector<Line> &lines, int width, const Numbering &numbering)
{
    int full = 0;
    int goingOn = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].width + lines[i].indent < width * 8 / 10) continue;
        ++full;
        if (!endsText(lines[i]) && !isLabelled(lines[i + 1], numbering)) ++goingOn;
    }
    return full >= 2 && goingOn * 2 > full;
}

bool areSpaced(const std::vector<Line> &lines)
{
    const auto spaced = std::count_if(lines.begin() + 1, lines.end(),
                                      [](const Line &line) { return line.gap > 0; });
    return lines.size() >= 6 && static_cast<std::size_t>(spaced) * 10 >= (lines.size() - 1) * 8;
}

/// Lines that stop short are ends of paragraphs: do they have white space after them that lines
/// which go on lack?
bool marksEndsBySpace(const std::vector<Line> &lines, int width)
{
    int ends = 0;
    int endsMarked = 0;
    int full = 0;
    int fullMarked = 0;
    for (const Line &line : lines) {
        if (line.width * 10 < width * 8 && endsText(line)) {
            ++ends;
            endsMarked += line.spaceAfter ? 1 : 0;
        } else if (line.width * 10 >= width * 9 && !endsText(line)) {
            ++full;
            fullMarked += line.spaceAfter ? 1 : 0;
        }
    }
    return ends >= 3 && full >= 3 && endsMarked * 10 >= ends * 9 && fullMarked * 4 <= full;
}

bool indentsParagraphs(const std::vector<Line> &lines, int width, const Numbering &numbering)
{
    int indented = 0;
    int afterEnd = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Line &before = lines[i - 1];
        if (lines[i].indent < 2 || lines[i].indent <= before.indent) continue;
        // Items have indents of their own, and so have their other lines.
        if (isLabelled(before, numbering) || isLabelled(lines[i], numbering)) continue;
        ++indented;
        afterEnd += endsText(before) || before.width * 10 < width * 7 ? 1 : 0;
    }
    return indented >= 2 && afterEnd * 10 >= indented * 8;
}

} // namespace

Layout measureLayout(const std::vector<Line> &lines, const Numbering &numbering, bool marked)
{
    Layout layout;
    layout.marked = marked;
    if (lines.size() < 3 || layout.marked) return layout;
    const int width = usualFullWidth(lines);
    if (width > widestPage || width < 20 || !areWrapped(lines, width, numbering)) return layout;
    layout.wrapWidth = width;
    layout.spacedLines = areSpaced(lines);
    layout.spaceEndsParagraph = marksEndsBySpace(lines, width);
    layout.indentedParagraphs = indentsParagraphs(lines, width, numbering);
    return layout;
}

bool continues(const Layout &layout, const Line &line, const Line &next, bool inProse,
               const Numbering &numbering)
{
    if (layout.marked) return !next.startsParagraph;
    if (layout.wrapWidth == 0) return false;
    const bool unmarkedEnd = layout.spaceEndsParagraph && !line.spaceAfter && next.gap < 2;
    if (isLabelled(next, numbering)) return unmarkedEnd && isFull(layout, line, next);
    const int usualGap = layout.spacedLines ? 1 : 0;
    const char32_t first = firstCharacter(next.text);
    const bool midSentence = !endsText(line);
    const bool goesOnLower = isAsciiLower(first) || isComma(first) || endsSentence(first);
    const bool nearlyFull = line.width * 10 >= layout.wrapWidth * 8;

    // A page break inside a paragraph: no empty line where every line has one, or one too many.
    const bool pageBreak = next.startsPage || (layout.spacedLines && next.gap == 0);
    if (pageBreak) return midSentence && (goesOnLower || (nearlyFull && inProse));
    if (next.gap > usualGap) return false;

    if (layout.spaceEndsParagraph)
        return !line.spaceAfter || (midSentence && inProse && isFull(layout, line, next));
    if (layout.indentedParagraphs && next.indent >= 2 && next.indent > line.indent &&
        !hangsUnder(line, next, numbering))
        return false;
    // Nothing is left over after the end of a sentence but a heading: a paragraph ends closed.
    if (!midSentence && next.width * 2 < layout.wrapWidth && !endsText(next)) return false;
    if (isFull(layout, line, next)) return true;
    return midSentence && goesOnLower;
}

} // namespace policy::structure
