// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/phrases.h"

#include "structure/characters.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy::structure {

namespace {

constexpr std::size_t longestSetting = 150; ///< bytes: fifty Han characters

bool isMark(char32_t c)
{
    return isSpace(c) || isOpening(c) || c == 0x201C || c == '"' || isComma(c);
}

} // namespace

std::size_t skipMarks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isMark(utf8::decode(text, at).value))
        at = utf8::decode(text, at).end();
    return at;
}

std::size_t pastComma(std::string_view text, std::size_t at)
{
    int depth = 0;
    for (std::size_t i = at; i < text.size() && i - at < longestSetting;) {
        const utf8::CodePoint c = utf8::decode(text, i);
        if (isOpening(c.value)) ++depth;
        if (isClosing(c.value)) depth = std::max(0, depth - 1);
        if (depth == 0 && (c.value == ',' || c.value == 0xFF0C)) return c.end();
        if (endsSentence(c.value) && c.value != '.') return at;
        i = c.end();
    }
    return at;
}

bool isTopic(std::string_view phrase)
{
    while (!phrase.empty() && (isComma(lastCharacter(phrase)) || isSpace(lastCharacter(phrase))))
        phrase.remove_suffix(utf8::decodeBefore(phrase, phrase.size()).size);
    return phrase.ends_with("方面") || phrase.ends_with("領域") || phrase.ends_with("领域") ||
           phrase.ends_with("範疇") || phrase.ends_with("范畴") || phrase.ends_with("范疇");
}

std::string_view subjectBefore(std::string_view text, std::size_t from, std::size_t cue)
{
    std::size_t begin = from;
    for (std::size_t i = from; i < cue;) {
        const utf8::CodePoint c = utf8::decode(text, i);
        i = c.end();
        if (isComma(c.value) || isSemicolon(c.value) || isColon(c.value) || endsSentence(c.value) ||
            c.value == 0x201C || c.value == 0x300C)
            begin = i;
    }
    return strip(text.substr(begin, cue - begin));
}

} // namespace policy::structure
