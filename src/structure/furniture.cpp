// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/furniture.h"

#include "structure/characters.h"
#include "structure/mentions.h"
#include "text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace policy::structure {

namespace {

/// A cue of the page stands in a line of its own, not in a paragraph.
constexpr int widestFurniture = 60;
constexpr int widestCaption = 100;
/// A line of the page that is repeated so often is its running head or foot.
constexpr int runningHead = 4;

/// Without the dashes, brackets and dots people put around 完.
std::string_view core(std::string_view text)
{
    const auto isEdge = [](char32_t c) {
        return isSpace(c) || isOpening(c) || isClosing(c) || c == '-' || c == 0xFF0D ||
               c == 0x2014 || c == 0x2013 || c == '*' || c == '|' || c == '>' || c == 0x2192 ||
               c == 0x2191 || isColon(c) || c == '#';
    };
    while (!text.empty() && isEdge(firstCharacter(text)))
        text.remove_prefix(utf8::decode(text, 0).size);
    while (!text.empty() && isEdge(lastCharacter(text)))
        text.remove_suffix(utf8::decodeBefore(text, text.size()).size);
    return text;
}

/// A line that is nothing but an address: e-mail, web, telephone, fax.
bool isContact(std::string_view text)
{
    if (displayWidth(text) > widestFurniture) return false;
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos)
        return true;
    int digits = 0;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isAnyDigit(value))
            ++digits;
        else if (!isSpace(value) && value != '(' && value != ')' && value != '+' && value != '-' &&
                 value != '/')
            return false;
    }
    return digits >= 7;
}

/// A line of a table of contents: `第二章 經濟新動力 ……………… 4`, `2. Trade ........ 4`.
bool isContentsLine(std::string_view text)
{
    if (displayWidth(text) > 140 || !isAnyDigit(lastCharacter(text))) return false;
    std::size_t leaders = 0;
    for (const auto &[value, offset, size] : utf8::CodePoints(text))
        leaders += value == 0x2026 || value == '.' || value == 0xB7 || value == '_' ? 1 : 0;
    return leaders >= 3 && (text.find("…") != std::string_view::npos ||
                            text.find("...") != std::string_view::npos ||
                            text.find(". . .") != std::string_view::npos ||
                            text.find("···") != std::string_view::npos);
}

/// `26/F, EIB Centre, 40-44 Bonham Strand, Sheung Wan, Hong Kong`: a floor, a number, commas.
bool isPostalAddress(std::string_view text)
{
    if (text.size() > 160 || text.find("/F") == std::string_view::npos) return false;
    return std::count(text.begin(), text.end(), ',') >= 2;
}

/// `By Jane Doe`, `By Jane Doe and John Roe (HK Edition)`: nothing but names.
bool isByLine(std::string_view text)
{
    if (!text.starts_with("By ") || displayWidth(text) > widestFurniture) return false;
    std::size_t at = 3;
    int words = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const auto first = static_cast<unsigned char>(word.empty() ? 'A' : word.front());
        if (!isAsciiUpper(first) && first != '(' && word != "and") return false;
        ++words;
        at = end + 1;
    }
    return words >= 2 && words <= 8 && !endsSentence(lastCharacter(text));
}

constexpr std::size_t longestAddress = 10; ///< lines of a letter before "Dear …"
constexpr std::size_t longestSignature = 4;

/// In a letter the address above "Dear …" and the names under "Yours sincerely" are not its text.
void markLetter(std::vector<Block> &blocks)
{
    const auto isShortLine = [&](std::size_t i) {
        return blocks[i].width <= widestFurniture && !endsSentence(lastCharacter(blocks[i].text));
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::string_view text = blocks[i].text;
        if (blocks[i].width > widestFurniture) continue;
        if (text.starts_with("Dear ")) {
            std::size_t top = i;
            while (top > 0 && i - top < longestAddress && isShortLine(top - 1) &&
                   !isDateLine(blocks[top - 1].text))
                --top;
            // The address begins under the date or with the name of a person.
            const auto isPerson = [&](std::size_t k) {
                for (const std::string_view title :
                     {"The Hon", "Mr ", "Mrs ", "Ms ", "Dr ", "Prof"})
                    if (blocks[k].text.starts_with(title)) return true;
                return false;
            };
            const bool dated = top > 0 && isDateLine(blocks[top - 1].text);
            while (!dated && top < i && !isPerson(top))
                ++top;
            for (std::size_t k = top; k <= i; ++k)
                blocks[k].role = Role::Boilerplate;
        }
        if (text.starts_with("Yours ")) {
            blocks[i].role = Role::Boilerplate;
            for (std::size_t k = i + 1; k < blocks.size() && k - i <= longestSignature; ++k) {
                if (!isShortLine(k) || (k > i + 1 && blocks[k].gapBefore > 1)) break;
                blocks[k].role = Role::Boilerplate;
            }
        }
    }
}

std::string withoutDigits(std::string_view text)
{
    std::string out;
    for (const auto &[value, offset, size] : utf8::CodePoints(text))
        if (!isAnyDigit(value) && !isSpace(value)) utf8::append(out, value);
    return out;
}

void markRunningHeads(std::vector<Block> &blocks)
{
    std::unordered_map<std::string, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (blocks[i].width <= widestFurniture && !blocks[i].label.found())
            places[withoutDigits(blocks[i].text)].push_back(i);
    for (const auto &[text, where] : places) {
        if (where.size() < runningHead || text.size() < 6) continue;
        // Pages are about equally long; a standing heading (建議：) opens every other paragraph.
        const std::size_t spread = where.back() - where.front();
        if (spread / (where.size() - 1) < 8) continue;
        for (const std::size_t i : where)
            blocks[i].role = Role::Boilerplate;
    }
}

bool matchesWhole(const Block &block, const CueTable &table, CueMask classes)
{
    const std::string_view text = core(block.text);
    if (text.empty() || displayWidth(text) > widestFurniture) return false;
    const CueHit hit = table.at(text, 0, classes);
    return hit.classes != 0 && hit.span.end == text.size();
}

bool matchesBegin(const Block &block, const CueTable &table, CueMask classes)
{
    const std::string_view text = core(block.text);
    return table.at(text, 0, classes).classes != 0;
}

/// Classes of cues that stand in the block, but only those whose place in the line is right.
bool isFurniture(const Block &block, const CueTable &table)
{
    if (isPageNumber(block.text) || isContact(block.text) || isPostalAddress(block.text) ||
        isContentsLine(block.text))
        return true;
    if (matchesWhole(block, table, page::Whole | page::Above)) return true;
    if (block.width > widestFurniture) return false;
    if (isDateLine(block.text) || isByLine(block.text)) return true;
    const bool sentence = endsSentence(lastBeforeClosing(block.text)) && block.width > 40;
    if (!sentence && !block.label.found() && matchesBegin(block, table, page::Begins | page::Above))
        return true;
    const std::string_view text = block.text;
    std::vector<CueHit> hits;
    table.find(text, hits);
    return std::any_of(hits.begin(), hits.end(), [&](const CueHit &hit) {
        return (hit.classes & page::Inside) != 0 ||
               ((hit.classes & page::Ends) != 0 && hit.span.end == text.size());
    });
}

bool isCaption(const Block &block, const CueTable &table)
{
    if (block.width > widestCaption || block.label.found()) return false;
    const std::string_view text = core(block.text);
    if (table.at(text, 0, page::Caption).classes != 0 && !endsSentence(lastCharacter(text)))
        return true;
    std::vector<CueHit> hits;
    table.find(text, hits);
    return std::any_of(hits.begin(), hits.end(), [&](const CueHit &hit) {
        return (hit.classes & page::Credit) != 0 && hit.span.end == text.size();
    });
}

} // namespace

bool isPageNumber(std::string_view text)
{
    if (text.size() > 40) return false;
    int digits = 0;
    std::string rest;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isAnyDigit(value))
            ++digits;
        else if (!isSpace(value) && value != '-' && value != 0x2013 && value != 0x2014 &&
                 value != '|' && value != '/')
            utf8::append(rest, isAsciiUpper(value) ? value | 0x20 : value);
    }
    if (digits == 0 || digits > 8) return false;
    for (const char *word : {"", "p", "p.", "page", "pageof", "第頁", "第页", "頁", "页",
                             "第頁共頁", "第页共页", "第頁,共頁", "第页，共页"})
        if (rest == word) return true;
    return false;
}

bool isDateLine(std::string_view text)
{
    if (displayWidth(text) > widestFurniture) return false;
    int digits = 0;
    int others = 0;
    bool year = false;
    char32_t last = 0;
    constexpr std::u32string_view dateWords =
        U"年月日號号時时分星期一二三四五六七八九十〇○零上下午:：/-,.() （）";
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isAnyDigit(value))
            ++digits;
        else if (dateWords.find(value) == std::u32string_view::npos && !isSpace(value))
            ++others;
        year = year || value == U'年' ||
               (digits == 4 && (value == '-' || value == '/' || value == '.'));
        last = value;
    }
    (void)last;
    if (year && digits >= 4 && others <= 2) return true;
    // 二〇二六年六月
    if (year && digits == 0 && others == 0 && displayWidth(text) <= 30) {
        const std::vector<Mention> dates = findDates(text);
        if (dates.size() == 1 && dates.front().normalised.size() > 4) return true;
    }
    // 26 June 2023, October 31, 2025
    static constexpr std::string_view months[] = {"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
    if (digits < 4 || digits > 8 || text.size() > 30) return false;
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return isAsciiUpper(static_cast<unsigned char>(c)) ? static_cast<char>(c | 0x20) : c;
    });
    return std::any_of(std::begin(months), std::end(months), [&](std::string_view month) {
        return lower.find(month) != std::string::npos && lower.size() < month.size() + 14;
    });
}

void markFurniture(std::vector<Block> &blocks, const Rules &rules)
{
    const CueTable &table = rules.boilerplate;
    markRunningHeads(blocks);
    markLetter(blocks);
    std::size_t menuEnd = 0;
    bool text = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        if (block.role == Role::Body && isFurniture(block, table)) block.role = Role::Boilerplate;
        if (block.role == Role::Body && isCaption(block, table)) block.role = Role::Caption;
        text = text || block.width > widestFurniture || block.label.found();
        const bool above = matchesWhole(block, table, page::Above) ||
                           matchesBegin(block, table, page::Above) ||
                           std::count(block.text.begin(), block.text.end(), '>') >= 2;
        if (!text && above && block.width <= widestFurniture) menuEnd = i + 1;
    }
    for (std::size_t i = 0; i < menuEnd; ++i)
        blocks[i].role = Role::Boilerplate;
    // A heading such as "Media enquiries" takes what stands under it along.
    bool rest = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        const bool late = i * 2 > blocks.size();
        if (late && (matchesWhole(block, table, page::Rest) ||
                     (matchesBegin(block, table, page::Rest) && block.width <= 40 &&
                      !endsSentence(lastCharacter(block.text)))))
            rest = true;
        else if (block.underlined() || block.markedLevel > 0 || block.gapBefore >= 4 ||
                 (block.label.found() && block.width > widestFurniture))
            rest = false;
        if (rest) block.role = Role::Boilerplate;
    }
    // A name between two lines of a contact block belongs to it.
    bool begun = false;
    for (std::size_t i = 1; i + 1 < blocks.size(); ++i) {
        begun = begun || blocks[i].width > 2 * widestFurniture;
        if (begun && blocks[i].role == Role::Body && blocks[i].width <= 30 &&
            !blocks[i].label.found() && !blocks[i].underlined() && blocks[i].markedLevel == 0 &&
            blocks[i - 1].role == Role::Boilerplate && blocks[i + 1].role == Role::Boilerplate)
            blocks[i].role = Role::Boilerplate;
    }
}

} // namespace policy::structure
