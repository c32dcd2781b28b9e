// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/outline.h"

#include "structure/characters.h"
#include "structure/cue_classes.h"
#include "structure/headings.h"

#include <algorithm>

namespace policy::structure {

namespace {

/// Looks of headings without a number; numbered ones have their style, which is never negative.
enum Look : int {
    Plain = -1,
    Underlined = -2,
    Standing = -3,
    PartTitle = -4,
    Major = -5,
    Marked = -10
};

/// An open level of the outline.
struct Level {
    int look = Plain;
    int rank = 0;
    int value = 0;
    int entry = -1;
};

class Nester {
public:
    Nester(const std::vector<Block> &blocks, const Rules &rules) : blocks_(blocks), rules_(rules) {}

    Outline run();

private:
    [[nodiscard]] int lookOf(std::size_t i) const;
    [[nodiscard]] bool opensPart(std::size_t i) const;
    [[nodiscard]] bool isSubtitle(std::size_t i) const;
    [[nodiscard]] bool isItemHeading(std::size_t i, int parent) const;
    [[nodiscard]] std::size_t next(std::size_t i) const;
    void findMajorGap();
    void open(std::size_t i);
    void place(int look, std::size_t i);
    void closeFrom(std::size_t level) { levels_.resize(std::min(level, levels_.size())); }
    void numberSections();

    const std::vector<Block> &blocks_;
    const Rules &rules_;
    Outline outline_;
    std::vector<Level> levels_;
    bool manyParts_ = false;
    int majorGap_ = 0; ///< empty lines before a heading that stands above others; 0: none does
};

std::size_t Nester::next(std::size_t i) const
{
    for (++i; i < blocks_.size() &&
              (blocks_[i].role == Role::Boilerplate || blocks_[i].role == Role::Caption);
         ++i) {
    }
    return i;
}

bool isWholeClass(const Block &block, const Rules &rules)
{
    bool whole = false;
    headingClasses(block.body(), rules, &whole);
    return whole;
}

/// The title of one paper in a file of several: a standing heading (研究背景) follows, perhaps
/// after a sub-title.
bool Nester::opensPart(std::size_t i) const
{
    if (blocks_[i].label.found() || isWholeClass(blocks_[i], rules_)) return false;
    for (int steps = 0; steps < 2; ++steps) {
        i = next(i);
        if (i == blocks_.size() || blocks_[i].label.found()) return false;
        if (blocks_[i].role != Role::Heading && blocks_[i].role != Role::Title) return false;
        if (isWholeClass(blocks_[i], rules_)) return true;
    }
    return false;
}

int Nester::lookOf(std::size_t i) const
{
    const Block &block = blocks_[i];
    if (block.markedLevel > 0) return Marked - block.markedLevel;
    if (block.label.found()) return block.label.style;
    if (block.underlined()) return Underlined;
    if (isWholeClass(block, rules_)) return Standing;
    if (manyParts_ && opensPart(i)) return PartTitle;
    return majorGap_ > 0 && block.gapBefore >= majorGap_ ? Major : Plain;
}

/// The second of two headings in a row under which a standing heading comes.
bool Nester::isSubtitle(std::size_t i) const
{
    return manyParts_ && !outline_.entries.empty() && i > 0 &&
           !outline_.entries.back().section.label.size() && lookOf(i) == PartTitle &&
           outline_.entries.back().block + 1 == i;
}

/// (1) Promote professional services: the heading of one item, where the heading above announces
/// advice and no numbered list stands under it.
bool Nester::isItemHeading(std::size_t i, int parent) const
{
    if (!blocks_[i].label.found()) return false;
    const Numbering::Style &style = rules_.numbering.style(blocks_[i].label);
    const bool advised = parent >= 0 && (outline_.entries[static_cast<std::size_t>(parent)].own &
                                         heading::Advice) != 0;
    if (!advised && style.name != "advice") return false;
    std::size_t after = next(i);
    if (after == blocks_.size() || blocks_[after].role != Role::Body) return false;
    int paragraphs = 0;
    for (; after < blocks_.size() && blocks_[after].role != Role::Heading; after = next(after)) {
        // 建議六：… in one line after 建議五 with its text under it: the next one begins.
        if (blocks_[after].role == Role::Item && style.name == "advice" &&
            blocks_[after].label.style == blocks_[i].label.style)
            break;
        if (blocks_[after].role == Role::Body) ++paragraphs;
        if (blocks_[after].role == Role::Item &&
            !rules_.numbering.style(blocks_[after].label).bullet)
            return false;
    }
    // 金融: a topic with several paragraphs under it, not the name of one thing to do.
    return paragraphs == 1 || style.name == "advice" ||
           (rules_.sentences.classesIn(blocks_[i].body()) & cue::Action) != 0;
}

void Nester::place(int look, std::size_t i)
{
    const Block &block = blocks_[i];
    const auto same = std::find_if(levels_.begin(), levels_.end(),
                                   [&](const Level &level) { return level.look == look; });
    if (same != levels_.end()) return closeFrom(static_cast<std::size_t>(same - levels_.begin()));
    if (look >= 0) {
        const int rank = rules_.numbering.style(block.label).rank;
        const auto deeper = std::find_if(levels_.begin(), levels_.end(), [&](const Level &level) {
            return (level.look >= 0 && level.rank > rank);
        });
        closeFrom(static_cast<std::size_t>(deeper - levels_.begin()));
        // 提要 and 研究背景 have no numbered chapters under them.
        const auto front = std::find_if(levels_.begin(), levels_.end(), [&](const Level &level) {
            const CueMask own = outline_.entries[static_cast<std::size_t>(level.entry)].own;
            return level.look == Standing &&
                   (own & (heading::Summary | heading::Background | heading::Closing)) != 0;
        });
        return closeFrom(static_cast<std::size_t>(front - levels_.begin()));
    }
    if (look == PartTitle || look == Major) return closeFrom(0);
    if (look <= Marked) {
        const auto deeper = std::find_if(levels_.begin(), levels_.end(), [&](const Level &level) {
            return level.look < look || level.look > Marked;
        });
        return closeFrom(static_cast<std::size_t>(deeper - levels_.begin()));
    }
    // Something without a number after a standing heading stands beside it, unless that says
    // that what follows is the advice.
    if (look == Plain && !levels_.empty() && levels_.back().look == Standing &&
        (outline_.entries[static_cast<std::size_t>(levels_.back().entry)].own & heading::Advice) ==
            0)
        return closeFrom(levels_.size() - 1);
    // Standing headings of a paper end its numbered chapters.
    if (look == Standing) {
        const auto numbered = std::find_if(levels_.begin(), levels_.end(), [](const Level &level) {
            return level.look >= 0 || level.look == Underlined || level.look == Plain;
        });
        closeFrom(static_cast<std::size_t>(numbered - levels_.begin()));
    }
}

void Nester::open(std::size_t i)
{
    const Block &block = blocks_[i];
    const int look = lookOf(i);
    if (isSubtitle(i)) return;
    place(look, i);
    OutlineEntry entry;
    entry.block = i;
    entry.own = headingClasses(block.body(), rules_);
    Section &section = entry.section;
    section.parent = levels_.empty() ? -1 : levels_.back().entry;
    entry.item = (look >= 0 || look <= Marked) && isItemHeading(i, section.parent);
    section.level = static_cast<int>(levels_.size()) + 1;
    const bool bullet = block.label.found() && rules_.numbering.style(block.label).bullet;
    if (!bullet) section.label = block.labelText();
    section.title = std::string(withoutColon(block.body()));
    section.lines = block.lines;
    section.language = block.language;
    entry.classes = entry.own;
    if (entry.own == 0 && section.parent >= 0)
        entry.classes = outline_.entries[static_cast<std::size_t>(section.parent)].classes;
    const int rank = block.label.found() ? rules_.numbering.style(block.label).rank : 0;
    levels_.push_back({look, rank, block.label.value, static_cast<int>(outline_.entries.size())});
    outline_.entries.push_back(std::move(entry));
}

/// Ids are the ordinals of the path. A numbered heading counts as it is numbered, so that 二、 is
/// 2 whatever stands before 一、; what has no number there gets 0, 0b, 0c.
void Nester::numberSections()
{
    std::vector<std::vector<std::size_t>> children(outline_.entries.size() + 1);
    for (std::size_t i = 0; i < outline_.entries.size(); ++i)
        children[static_cast<std::size_t>(outline_.entries[i].section.parent + 1)].push_back(i);
    for (std::size_t parent = 0; parent < children.size(); ++parent) {
        const auto &list = children[parent];
        // 23(4) after 23(3): numbers that do not count up say nothing about the place.
        int last = 0;
        bool counting = false;
        for (const std::size_t i : list) {
            const Label &label = blocks_[outline_.entries[i].block].label;
            if (!label.found()) continue;
            counting = label.value > last;
            if (!counting) break;
            last = label.value;
        }
        int place = 0;
        int unnumbered = 0;
        for (const std::size_t i : list) {
            const Label &label = blocks_[outline_.entries[i].block].label;
            std::string id;
            if (parent > 0) id.append(outline_.entries[parent - 1].section.id).append(".");
            if (!counting)
                id.append(std::to_string(++place));
            else if (label.found())
                id.append(std::to_string(label.value));
            else if (++unnumbered == 1)
                id.append("0");
            else
                id.append("0-").append(std::to_string(unnumbered));
            outline_.entries[i].section.id = std::move(id);
        }
    }
}

/// Where some headings without a number have more room above them than the others, they stand above
/// them.
void Nester::findMajorGap()
{
    std::vector<int> gaps;
    for (const Block &block : blocks_)
        if (block.role == Role::Heading && !block.label.found() && !block.underlined() &&
            block.markedLevel == 0)
            gaps.push_back(block.gapBefore);
    if (gaps.size() < 5) return;
    std::sort(gaps.begin(), gaps.end());
    const int usual = gaps[gaps.size() / 2];
    const auto larger =
        std::count_if(gaps.begin(), gaps.end(), [&](int gap) { return gap > usual; });
    if (larger >= 2) majorGap_ = usual + 1;
}

Outline Nester::run()
{
    findMajorGap();
    int parts = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
        if (blocks_[i].role == Role::Heading || blocks_[i].role == Role::Title) {
            if (!opensPart(i)) continue;
            ++parts;
            i = next(i); // a sub-title opens no part of its own
        }
    manyParts_ = parts >= 2;
    outline_.sectionOf.assign(blocks_.size(), -1);
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        const bool heading = blocks_[i].role == Role::Heading ||
                             (blocks_[i].role == Role::Title && manyParts_ && opensPart(i));
        if (heading) open(i);
        outline_.sectionOf[i] = levels_.empty() ? -1 : levels_.back().entry;
    }
    numberSections();
    return std::move(outline_);
}

} // namespace

Outline buildOutline(const std::vector<Block> &blocks, const Rules &rules)
{
    return Nester(blocks, rules).run();
}

} // namespace policy::structure
