// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/headings.h"

#include "structure/characters.h"
#include "structure/context.h"
#include "structure/cue_classes.h"
#include "structure/mentions.h"
#include "structure/titles.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace policy::structure {

namespace {

/// Columns: about 35 Han characters, or a line and a half of English.
constexpr int widestHeading = 72;
constexpr int widestDoubleHeading = 100;
constexpr int widestLatinHeading = 110;
/// A paragraph is at least this wide, or ends like a sentence.
constexpr int narrowestParagraph = 60;

bool isLatinText(std::string_view text)
{
    std::size_t han = 0;
    for (const auto &[value, offset, size] : utf8::CodePoints(text))
        han += isHan(value) ? 1 : 0;
    return han * 8 < text.size();
}

/// Short, and not closed like a sentence.
bool isShort(std::string_view text)
{
    const int width = displayWidth(text);
    const bool latin = isLatinText(text);
    if (width == 0 || width > widestLatinHeading) return false;
    // Two headings in one, as papers like them, have no comma.
    const bool comma = text.find("，") != std::string_view::npos;
    if (!latin && width > (comma ? widestHeading : widestDoubleHeading)) return false;
    const char32_t last = lastBeforeClosing(text);
    if (endsSentence(last) || isSemicolon(last) || isComma(last)) return false;
    // In the middle of it either: 。 and ； stand in text, not in headings.
    for (const auto &[value, offset, size] : utf8::CodePoints(text))
        if (value == 0x3002 || isSemicolon(value)) return false;
    return !leadsOn(text) || width <= (latin ? 40 : 24);
}

/// Whether a day or month is named: "Effective from 1 March 2025" is no heading.
bool saysDay(std::string_view text)
{
    for (const Mention &date : findDates(text))
        if (date.normalised.size() > 4) return true;
    return false;
}

class Marker {
public:
    Marker(std::vector<Block> &blocks, const Rules &rules) : blocks_(blocks), rules_(rules) {}

    void run()
    {
        markUnmarkedLists();
        markTitle();
        markLists();
        splitFused();
        markPlainHeadings();
        markLeftovers();
    }

private:
    [[nodiscard]] bool aside(std::size_t i) const
    {
        return blocks_[i].role == Role::Boilerplate || blocks_[i].role == Role::Caption;
    }
    [[nodiscard]] std::size_t nextText(std::size_t i) const
    {
        for (++i; i < blocks_.size() && aside(i); ++i) {
        }
        return i;
    }
    [[nodiscard]] bool isStanding(const Block &block) const
    {
        bool whole = false;
        headingClasses(block.body(), rules_, &whole);
        return whole;
    }
    [[nodiscard]] bool isParagraph(const Block &block) const
    {
        return block.width >= narrowestParagraph || !isShort(block.body());
    }
    /// "建議特區政府：" and "we will:" lead into a list, they are no heading.
    [[nodiscard]] bool leadsIntoList(const Block &block) const
    {
        return (rules_.sentences.classesIn(block.body()) &
                (cue::Urge | cue::Modal | cue::Undertake | cue::Done)) != 0;
    }
    [[nodiscard]] bool isLeadIn(const Block &block) const
    {
        return leadsOn(block.text) && block.role != Role::Heading && !isShort(block.body());
    }
    /// `dated`: it may name a day or a month, as a title does.
    [[nodiscard]] bool isCandidate(const Block &block, bool dated = false) const;
    [[nodiscard]] bool leadsToText(std::size_t i) const;
    [[nodiscard]] bool looksHeaded(std::size_t i) const;
    [[nodiscard]] bool saysWhatToDo(const Block &block) const;
    void markUnmarkedLists();
    [[nodiscard]] std::size_t saidTwice(std::size_t first) const;
    [[nodiscard]] bool headsAlike(std::size_t line, std::size_t item) const;
    [[nodiscard]] std::size_t passNames(std::size_t i);
    void markTitle();
    void markLists();
    /// A short item, not closed like a sentence, with an indented paragraph under it.
    [[nodiscard]] bool isOverParagraph(std::size_t i) const
    {
        const std::size_t next = nextText(i);
        return next < blocks_.size() && blocks_[i].width <= narrowestParagraph &&
               isShort(blocks_[i].body()) && !leadsOn(blocks_[i].text) &&
               !blocks_[next].label.found() && isParagraph(blocks_[next]) &&
               blocks_[next].indent > blocks_[i].indent;
    }
    void markGroup(const std::vector<std::size_t> &group);
    void splitFused();
    /// "建議：" alone before a list, under a numbered heading: it leads into the list.
    [[nodiscard]] bool leadsUnder(const Block *heading, std::size_t i) const
    {
        if (!heading || !heading->label.found() || !leadsOn(blocks_[i].text)) return false;
        const std::size_t next = nextText(i);
        return next < blocks_.size() && blocks_[next].role == Role::Item &&
               (headingClasses(blocks_[i].text, rules_) & policy::structure::heading::Advice) != 0;
    }
    void markPlainHeadings();
    void markRun(std::size_t begin, std::size_t end);
    void markLeftovers();

    std::vector<Block> &blocks_;
    const Rules &rules_;
    std::vector<std::size_t> fused_; ///< long items among headed ones
};

/// Where a heading ends that has its text after it in the same line, npos: nowhere. English: before
/// a capitalised word that opens a sentence and has no punctuation before it; Chinese: at a space.
std::size_t endOfFusedHeading(std::string_view text, bool latin)
{
    static constexpr std::string_view openers[] = {
        "In ",    "To ",    "The ",      "As ",      "It ",        "We ",  "With ",
        "This ",  "Given ", "For ",      "There ",   "At ",        "On ",  "By ",
        "Under ", "While ", "Since ",    "A ",       "Hong Kong ", "Our ", "These ",
        "If ",    "When ",  "Although ", "Despite ", "Besides "};
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', at + 1)) {
        const std::string_view heading = text.substr(0, at);
        const std::string_view rest = text.substr(at + 1);
        const int width = displayWidth(heading);
        if (width > widestLatinHeading) return std::string_view::npos;
        const char32_t last = lastCharacter(heading);
        if (!latin) {
            if (width >= 8 && width <= 60 && isHan(last) && isHan(firstCharacter(rest)) &&
                displayWidth(rest) >= narrowestParagraph)
                return at;
            continue;
        }
        if (isComma(last) || width < 10 || !isLatinLetter(last)) continue;
        if (heading.ends_with(" in") || heading.ends_with(" of") || heading.ends_with(" the") ||
            heading.ends_with(" to") || heading.ends_with(" and") || heading.ends_with(" for") ||
            heading.ends_with(" with") || heading.ends_with(" on") || heading.ends_with(" by"))
            continue;
        if (std::any_of(std::begin(openers), std::end(openers),
                        [&](std::string_view opener) { return rest.starts_with(opener); }))
            return at;
    }
    return std::string_view::npos;
}

/// The text after the heading in `head`, which keeps what stands before byte `cut`.
Block splitOff(Block &head, std::size_t cut)
{
    Block rest;
    rest.text = head.text.substr(cut);
    rest.indent = head.indent;
    rest.language = head.language;
    rest.width = displayWidth(rest.text);
    rest.gapAfter = head.gapAfter;
    const auto after = std::upper_bound(
        head.marks.begin(), head.marks.end(), cut,
        [](std::size_t offset, const LineMark &mark) { return offset < mark.offset; });
    const int line = after == head.marks.begin() ? head.lines.first : std::prev(after)->line;
    rest.marks.push_back({0, line});
    for (auto mark = after; mark != head.marks.end(); ++mark)
        rest.marks.push_back({mark->offset - cut, mark->line});
    rest.lines = {line, head.lines.last};
    std::erase_if(head.marks, [&](const LineMark &mark) { return mark.offset >= cut; });
    head.text.resize(cut - 1);
    head.lines.last = head.marks.back().line;
    head.width = displayWidth(head.text);
    head.gapAfter = 0;
    head.role = Role::Heading;
    return rest;
}

/// Cuts the long items of a list of headed ones into heading and text.
void Marker::splitFused()
{
    if (fused_.empty()) return;
    std::sort(fused_.begin(), fused_.end());
    std::vector<Block> split;
    split.reserve(blocks_.size() + fused_.size());
    auto next = fused_.begin();
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        split.push_back(std::move(blocks_[i]));
        if (next == fused_.end() || *next != i) continue;
        ++next;
        Block &head = split.back();
        const std::size_t end = endOfFusedHeading(head.body(), isLatinText(head.body()));
        if (end == std::string_view::npos) continue;
        Block rest = splitOff(head, head.label.textBegin + end + 1);
        split.push_back(std::move(rest));
    }
    blocks_ = std::move(split);
}

/// A line without a number that could be a heading by its looks.
bool Marker::isCandidate(const Block &block, bool dated) const
{
    if (block.role != Role::Body || block.label.found() || block.listed) return false;
    if (block.markedLevel > 0 || block.underlined()) return true;
    if (!isShort(block.text)) return false;
    const char32_t first = firstCharacter(block.text);
    if (isAsciiLower(first) || isComma(first)) return false;
    if (isStanding(block)) return true;
    // （2025年3月1日起實施） is a remark, not a heading.
    if (isOpening(first) && isClosing(lastCharacter(block.text)) &&
        (first == '(' || first == 0xFF08))
        return false;
    if (!dated && saysDay(block.text)) return false;
    return !leadsOn(block.text) || !leadsIntoList(block);
}

/// A paragraph in English that begins with what is to be done.
bool Marker::saysWhatToDo(const Block &block) const
{
    if (block.role != Role::Body || block.label.found() || block.underlined() ||
        block.markedLevel > 0 || block.width < 24 || leadsOn(block.text) ||
        !isLatinText(block.text))
        return false;
    return beginsWithAction(block.text, rules_);
}

/// Lines in a row that all begin with what is to be done are a list without bullets: as headings
/// they would have text under them. A table of contents is none: its lines come again.
void Marker::markUnmarkedLists()
{
    std::unordered_map<std::string_view, std::size_t> lastPlace;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
        lastPlace[blocks_[i].text] = i;
    const auto isMember = [&](std::size_t i) {
        return lastPlace[blocks_[i].text] == i && saysWhatToDo(blocks_[i]);
    };
    bool lists = false;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (aside(i) || !isMember(i)) continue;
        std::vector<std::size_t> run;
        bool closed = true;
        for (; i < blocks_.size() && (aside(i) || isMember(i)); ++i) {
            if (aside(i)) continue;
            run.push_back(i);
            closed = closed && endsSentence(lastBeforeClosing(blocks_[i].text));
        }
        if (run.size() < (closed ? 2U : 3U)) continue;
        for (const std::size_t member : run)
            blocks_[member].listed = true;
        lists = true;
    }
    // Where a paper writes its lists so, one line under a numbered heading is a list of one.
    for (std::size_t i = 1; lists && i < blocks_.size(); ++i)
        if (blocks_[i - 1].label.found() && isShort(blocks_[i - 1].body()) && isMember(i))
            blocks_[i].listed = true;
}

/// A saved page says its title twice, among the lines of the site around it. Size of the blocks:
/// it does not.
std::size_t Marker::saidTwice(std::size_t first) const
{
    constexpr int lines = 8;
    int read = 0;
    for (std::size_t i = first; i < blocks_.size() && read < lines; i = nextText(i), ++read) {
        if (!isCandidate(blocks_[i], true) || blocks_[i].width < 10) continue;
        std::size_t k = nextText(i);
        for (int steps = 0; steps < 3 && k < blocks_.size(); ++steps, k = nextText(k))
            if (isCandidate(blocks_[k], true) && blocks_[k].text.starts_with(blocks_[i].text))
                return i;
    }
    return blocks_.size();
}

/// Whether short lines further down stand before items as the one at `line` does before `item`:
/// then it is a heading like them and no sub-title.
bool Marker::headsAlike(std::size_t line, std::size_t item) const
{
    const Label &label = blocks_[item].label;
    const bool listed = rules_.numbering.style(label).bullet || isParagraph(blocks_[item]);
    if (!listed || blocks_[line].gapBefore > 1) return false;
    for (std::size_t i = nextText(item); i < blocks_.size(); i = nextText(i)) {
        const std::size_t next = nextText(i);
        if (next < blocks_.size() && isCandidate(blocks_[i]) &&
            blocks_[next].label.style == label.style)
            return true;
    }
    return false;
}

/// Past lines above the title that only say whose paper it is and for whom, where a title follows.
std::size_t Marker::passNames(std::size_t i)
{
    constexpr int lines = 5;
    for (int passed = 0; passed < lines && standsAboveTitle(blocks_[i].text, rules_); ++passed) {
        const std::size_t next = nextText(i);
        if (next == blocks_.size() || !isCandidate(blocks_[next], true) ||
            isStanding(blocks_[next]) || blocks_[next].underlined())
            break;
        blocks_[i].role = Role::Boilerplate;
        i = next;
    }
    return i;
}

/// The title is the first line of the document that looks like a heading and is not followed by
/// text at once without anything else having been said.
void Marker::markTitle()
{
    std::size_t i = 0;
    while (i < blocks_.size() && aside(i))
        ++i;
    if (const std::size_t twice = saidTwice(i); twice < blocks_.size())
        for (; i < twice; i = nextText(i))
            blocks_[i].role = Role::Boilerplate;
    // [Unofficial translation] is a remark.
    while (i < blocks_.size() && isOpening(firstCharacter(blocks_[i].text)) &&
           isClosing(lastCharacter(blocks_[i].text)) && firstCharacter(blocks_[i].text) == '[')
        i = nextText(i);
    if (i == blocks_.size() || !isCandidate(blocks_[i], true) || isStanding(blocks_[i])) return;
    i = passNames(i);
    // Underlined like the headings after it, it is one of them.
    const char32_t underline = blocks_[i].underline;
    const auto alike = std::count_if(blocks_.begin(), blocks_.end(), [&](const Block &block) {
        return underline != 0 && block.underline == underline;
    });
    if (alike > 1) return;
    blocks_[i].role = Role::Title;
    // What stands between it and the first heading or paragraph: a sub-title, who and when.
    std::vector<std::size_t> zone;
    for (++i; i < blocks_.size(); ++i) {
        if (aside(i)) continue;
        if (!isCandidate(blocks_[i]) || isStanding(blocks_[i]) || blocks_[i].underlined()) break;
        zone.push_back(i);
    }
    if (zone.empty() || i == blocks_.size()) return;
    const Block &after = blocks_[i];
    const bool headed = after.label.found() && !isStanding(after);
    const bool lastIsHeading =
        (zone.size() >= 2 &&
         (headed || blocks_[zone.back()].gapBefore > blocks_[zone.front()].gapBefore)) ||
        (zone.size() == 1 && headed && headsAlike(zone.front(), i));
    const std::size_t count = zone.size() - (lastIsHeading ? 1 : 0);
    for (std::size_t k = 0; k < count && k < 3; ++k)
        blocks_[zone[k]].role = Role::Title;
}

/// A numbered block that could be a heading: short, with text or another numbering after it.
bool Marker::looksHeaded(std::size_t i) const
{
    const Block &block = blocks_[i];
    if (!isShort(block.body()) && !block.body().empty()) return false;
    if (leadsOn(block.text) && leadsIntoList(block)) return false;
    const std::size_t next = nextText(i);
    if (next == blocks_.size()) return false;
    const Block &after = blocks_[next];
    if (!after.label.found()) return isParagraph(after) || isCandidate(after) || after.listed;
    if (after.label.style == block.label.style) return false;
    // Whatever the ranks say: a paragraph with a number stands under a heading with another.
    return !isShort(after.body()) ||
           rules_.numbering.style(after.label).rank > rules_.numbering.style(block.label).rank;
}

/// Puts numbered blocks of one style that count on from each other together.
void Marker::markLists()
{
    std::map<int, std::vector<std::size_t>> open;
    const auto close = [&](std::vector<std::size_t> &group) {
        if (!group.empty()) markGroup(group);
        group.clear();
    };
    const std::size_t count = blocks_.size();
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < count; ++i) {
        if (aside(i) || !blocks_[i].label.found()) continue;
        const Label &label = blocks_[i].label;
        auto &group = open[label.style];
        if (!group.empty() && label.value > 0 && label.value <= blocks_[group.back()].label.value) {
            groups.push_back(group);
            group.clear();
        }
        group.push_back(i);
    }
    for (auto &[style, group] : open)
        groups.push_back(group);
    for (auto &group : groups)
        close(group);
}

void Marker::markGroup(const std::vector<std::size_t> &group)
{
    const Numbering::Style &style = rules_.numbering.style(blocks_[group.front()].label);
    if (style.bullet) {
        // • Relieve the burden / To alleviate …: short bullets with a paragraph under each.
        const auto over = std::count_if(group.begin(), group.end(),
                                        [&](std::size_t i) { return isOverParagraph(i); });
        const bool headings = over * 2 > static_cast<std::ptrdiff_t>(group.size());
        for (const std::size_t i : group)
            blocks_[i].role = headings && isOverParagraph(i) ? Role::Heading : Role::Item;
        return;
    }
    // One Latin letter may be the initial of a name: alone it counts only over a heading.
    const auto shortOnes = std::count_if(group.begin(), group.end(), [&](std::size_t i) {
        return isShort(blocks_[i].body()) || blocks_[i].body().empty();
    });
    const auto headed =
        std::count_if(group.begin(), group.end(), [&](std::size_t i) { return looksHeaded(i); });
    // Of a list's last member, what follows says nothing.
    const auto inner = std::count_if(group.begin(), group.end() - 1,
                                     [&](std::size_t i) { return looksHeaded(i); });
    const bool groupHeaded = headed > 0 && (group.size() == 1 || inner > 0) &&
                             headed * 2 >= static_cast<std::ptrdiff_t>(shortOnes) &&
                             shortOnes * 2 >= static_cast<std::ptrdiff_t>(group.size());
    for (const std::size_t i : group) {
        Block &block = blocks_[i];
        const bool named = style.named && (block.body().empty() || isShort(block.body()));
        const std::size_t next = nextText(i);
        const bool over = next < blocks_.size() && blocks_[next].label.found() && looksHeaded(i);
        if (named || over || (groupHeaded && looksHeaded(i)))
            block.role = Role::Heading;
        else
            block.role = Role::Item;
        if (groupHeaded && !isShort(block.body())) fused_.push_back(i);
    }
}

/// Whether text follows the heading `i`, directly or under further headings.
bool Marker::leadsToText(std::size_t i) const
{
    std::size_t next = nextText(i);
    if (next == blocks_.size()) return false;
    // A remark such as （2025年3月1日起實施） may stand between.
    const Block &remark = blocks_[next];
    if (remark.role == Role::Body && !remark.label.found() && !isParagraph(remark) &&
        !isCandidate(remark) && nextText(next) < blocks_.size())
        next = nextText(next);
    const Block &after = blocks_[next];
    return after.role == Role::Item || after.role == Role::Heading || isParagraph(after);
}

void Marker::markPlainHeadings()
{
    const Block *heading = nullptr; // the last one above
    for (std::size_t i = 0; i < blocks_.size();) {
        if (blocks_[i].role == Role::Heading) heading = &blocks_[i];
        if (aside(i) || !isCandidate(blocks_[i]) || leadsUnder(heading, i)) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < blocks_.size() && !aside(end) && isCandidate(blocks_[end]))
            ++end;
        markRun(i, end);
        for (; i < end; ++i)
            if (blocks_[i].role == Role::Heading) heading = &blocks_[i];
    }
}

/// Lines that look like headings, one after the other: those right before the text are headings.
void Marker::markRun(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        if (blocks_[i].markedLevel > 0 || blocks_[i].underlined()) blocks_[i].role = Role::Heading;
    if (!leadsToText(end - 1)) return;
    // "…in the following areas:" and a short line: an item of its list, unless text follows that.
    const std::size_t after = nextText(end - 1);
    const bool listed = begin > 0 && isLeadIn(blocks_[begin - 1]) && !leadsOn(blocks_[begin].text);
    if (listed && (!isParagraph(blocks_[after]) || blocks_[after].label.found())) return;
    std::size_t first = end - 1;
    while (first > begin && end - first < 6 && blocks_[first].gapBefore < 3) {
        // A figure's caption leaves the room of the figure after it.
        if (blocks_[first - 1].gapAfter > blocks_[first - 1].gapBefore + 1) break;
        --first;
    }
    // Many short lines in a row are a table or a list of names.
    if (end - begin > 6 && end - first > 2) first = end - 1;
    for (std::size_t i = first; i < end; ++i)
        blocks_[i].role = Role::Heading;
}

/// Short lines that no text follows are captions of figures that are not there.
void Marker::markLeftovers()
{
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        Block &block = blocks_[i];
        if (block.role != Role::Body || block.label.found() || !isCandidate(block)) continue;
        const bool roomAfter = block.gapAfter >= 2;
        const bool beforeRoom = i + 1 < blocks_.size() && blocks_[i + 1].role == Role::Boilerplate;
        if (roomAfter || beforeRoom) block.role = Role::Caption;
    }
}

} // namespace

std::string_view withoutColon(std::string_view text)
{
    text = strip(text);
    if (leadsOn(text)) text.remove_suffix(utf8::decodeBefore(text, text.size()).size);
    return strip(text);
}

CueMask headingClasses(std::string_view text, const Rules &rules, bool *whole)
{
    const std::string_view inner = withoutColon(text);
    const CueHit hit = rules.headings.at(inner, 0);
    const bool all = hit.classes != 0 && hit.span.end == inner.size();
    if (whole) *whole = all;
    if (all) return hit.classes;
    return rules.headings.classesIn(inner) &
           (heading::Advice | heading::Agreed | heading::Delivered);
}

void markHeadings(std::vector<Block> &blocks, const Rules &rules)
{
    Marker(blocks, rules).run();
}

} // namespace policy::structure
