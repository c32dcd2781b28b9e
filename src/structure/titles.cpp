// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/titles.h"

#include "structure/characters.h"
#include "structure/cue_classes.h"
#include "structure/furniture.h"
#include "structure/mentions.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace policy::structure {

namespace {

constexpr int widestName = 76; ///< columns

/// The parts of 新亞太研究所　政策簡報第12期: set apart by a wide space.
std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const std::size_t gap = rest.starts_with("\u3000") ? 3 : rest.starts_with("  ") ? 2 : 0;
        if (gap == 0) continue;
        if (at > begin) parts.push_back(strip(text.substr(begin, at - begin)));
        begin = at + gap;
        at = begin - 1;
    }
    parts.push_back(strip(text.substr(std::min(begin, text.size()))));
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    return parts;
}

/// Every word has a capital but those that join: "Department of Justice".
bool isCapitalised(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> joining{"of", "the", "and", "for", "in",
                                                              "on", "&",   "at",  "to",  "de"};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty() || std::ranges::find(joining, word) != joining.end()) continue;
        const char32_t first = firstCharacter(word);
        if (!isAsciiUpper(first) && !isOpening(first)) return false;
    }
    return true;
}

bool endsIn(std::string_view text, CueMask classes, const Rules &rules, std::size_t *begin)
{
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        const CueHit hit = rules.titles.at(text, offset, classes);
        if (hit.classes == 0 || hit.span.end != text.size()) continue;
        if (begin) *begin = offset;
        return true;
    }
    return false;
}

bool isMeeting(std::string_view text)
{
    return (text.ends_with("會議") || text.ends_with("会议")) && !findDates(text).empty();
}

} // namespace

bool isBodyName(std::string_view text, const Rules &rules)
{
    text = strip(text);
    if (text.size() < 6 || displayWidth(text) > widestName) return false;
    if ((rules.titles.classesIn(text) & title::Word) != 0) return false;
    bool han = false;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isAnyDigit(value) || endsSentence(value) || isColon(value) || isSemicolon(value) ||
            (isComma(value) && value != ',' && value != 0x3001) || value == U'「' || value == U'《')
            return false;
        han = han || isHan(value);
    }
    if (han)
        return endsIn(text, title::Body, rules, nullptr) &&
               rules.sentences.at(text, 0, cue::Action).classes == 0;
    return isCapitalised(text) && (rules.titles.classesIn(text) & title::Body) != 0;
}

std::string bodyNamed(std::string_view text, const Rules &rules)
{
    for (const std::string_view part : partsOf(text)) {
        std::size_t series = 0;
        if (endsIn(part, title::Series, rules, &series) && series > 0 &&
            isBodyName(part.substr(0, series), rules))
            return std::string(strip(part.substr(0, series)));
        if (isBodyName(part, rules)) return std::string(part);
    }
    return {};
}

bool standsAboveTitle(std::string_view text, const Rules &rules)
{
    const std::vector<std::string_view> parts = partsOf(text);
    return !parts.empty() && std::ranges::all_of(parts, [&](std::string_view part) {
        const CueHit heads = rules.titles.at(part, 0, title::Heads);
        return heads.classes != 0 || isMeeting(part) || isDateLine(part) ||
               !bodyNamed(part, rules).empty();
    });
}

std::string titleWithin(std::string_view title)
{
    for (const std::string_view verb : {"印發", "印发", "發布", "发布", "公布"}) {
        const std::size_t at = title.find(std::string(verb) + "《");
        const std::size_t end = title.rfind("》的通知");
        if (at == title.npos || end == title.npos || end <= at) continue;
        const std::size_t begin = at + verb.size() + std::string_view("《").size();
        return std::string(title.substr(begin, end - begin));
    }
    return std::string(title);
}

} // namespace policy::structure
