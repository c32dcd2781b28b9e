// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/page_content.h"

#include <algorithm>

namespace policy::ui {

namespace {

/// Laying out a block takes time by its length: what is longer than this is set in parts.
constexpr int longestBlock = 6000; // UTF-16 units
constexpr std::size_t longestSpared = 18000; // bytes

/// Roughly, in em: Han characters are a square, others about half.
float widthOf(std::string_view utf8)
{
    std::size_t wide = 0;
    std::size_t narrow = 0;
    for (char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        if (value >= 0xE0)
            ++wide;
        else if (value < 0x80 || value >= 0xC0)
            ++narrow;
    }
    return static_cast<float>(wide) + 0.52F * static_cast<float>(narrow);
}

/// Where to end a part that begins at `from`: after a sentence if there is one, else after a space.
int partEnd(const QString &text, int from)
{
    const int last = from + longestBlock;
    if (last >= text.size()) return static_cast<int>(text.size());
    static const QString ends = QStringLiteral("。！？；!?;\n");
    for (int at = last; at > last - longestBlock / 4; --at)
        if (ends.contains(text[at - 1])) return at;
    for (int at = last; at > last - longestBlock / 4; --at)
        if (text[at - 1].isSpace()) return at;
    return text[last].isLowSurrogate() ? last - 1 : last;
}

} // namespace

QString PageContent::blockText(const PageBlock &block) const
{
    if (block.kind == BlockKind::Fold) return foldText(block.fold, foldIsOpen(block.fold));
    const QString text = unitText(block.unit);
    if (block.range.begin == 0 && block.range.end >= text.size()) return text;
    return text.mid(block.range.begin, block.range.size());
}

int PageContent::blockOf(int unit, int offset) const
{
    auto after = std::upper_bound(
        blocks_.begin(), blocks_.end(), unit,
        [](int wanted, const PageBlock &block) { return wanted < block.unit; });
    int found = -1;
    while (after != blocks_.begin()) {
        --after;
        if (after->unit != unit) break;
        if (after->kind == BlockKind::Fold) continue;
        found = static_cast<int>(after - blocks_.begin());
        if (after->range.begin <= offset) break;
    }
    return found;
}

void PageContent::addUnit(PageBlock block, std::string_view text)
{
    block.afterHeading = !blocks_.empty() && blocks_.back().kind == BlockKind::Heading;
    if (text.size() <= longestSpared) {
        block.range = {0, static_cast<int>(text.size())}; // not fewer than its UTF-16 units
        block.width = widthOf(text);
        blocks_.push_back(block);
        return;
    }
    const QString whole = toQString(text);
    const float perUnit = widthOf(text) / static_cast<float>(whole.size());
    for (int from = 0; from < whole.size();) {
        block.range = {from, partEnd(whole, from)};
        block.begins = from == 0;
        block.afterHeading = block.afterHeading && block.begins;
        block.width = perUnit * static_cast<float>(block.range.size());
        from = block.range.end;
        blocks_.push_back(block);
    }
}

} // namespace policy::ui
