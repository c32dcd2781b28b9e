// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/sentences.h"

#include "structure/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace policy::structure {

namespace {

/// "Mr.", "No.", "U.S.", "i.e.": a full stop that ends no sentence.
bool isAbbreviation(std::string_view before)
{
    std::size_t begin = before.size();
    while (begin > 0 && isAsciiLetter(static_cast<unsigned char>(before[begin - 1])))
        --begin;
    const std::string_view word = before.substr(begin);
    if (word.size() == 1) return true;
    if (word.empty()) return false;
    static constexpr std::array<std::string_view, 20> known{
        "Mr",   "Mrs", "Ms", "Dr", "Prof", "No",  "St",  "Ltd", "Co",  "Inc",
        "Corp", "Jr",  "Sr", "vs", "etc",  "Gen", "Rev", "Hon", "Fig", "Art"};
    // "etc." and "Ltd." may close a sentence: what follows decides, see below.
    return std::find(known.begin(), known.end(), word) != known.end();
}

bool endsLatinSentence(std::string_view text, std::size_t at)
{
    const std::size_t after = at + 1;
    if (after >= text.size()) return true;
    const char32_t next = utf8::decode(text, after).value;
    if (isClosing(next) || isHan(next)) return !isAsciiLetter(next);
    if (!isSpace(next)) return false;
    std::size_t begin = after;
    while (begin < text.size() && text[begin] == ' ')
        ++begin;
    const char32_t first = begin < text.size() ? utf8::decode(text, begin).value : U'A';
    if (isAsciiLower(first)) return false;
    return !isAbbreviation(text.substr(0, at));
}

/// Past 」”) and the like right after the end of a sentence.
std::size_t pastClosing(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const utf8::CodePoint c = utf8::decode(text, at);
        if (!isClosing(c.value) && !endsSentence(c.value)) break;
        at = c.end();
    }
    return at;
}

std::size_t pastSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(utf8::decode(text, at).value))
        at = utf8::decode(text, at).end();
    return at;
}

bool isQuoteEnd(char32_t c)
{
    return c == 0x201D || c == 0x300D || c == 0x300F;
}

/// 殷勇說。 after a quotation: short, and nothing more is said.
bool isAttribution(std::string_view text, std::size_t at)
{
    if (at >= text.size() || !isHan(utf8::decode(text, at).value)) return false;
    for (int read = 0; read < 30 && at < text.size(); ++read) {
        const utf8::CodePoint c = utf8::decode(text, at);
        if (isComma(c.value) && c.value != 0x3001) return false;
        if (endsSentence(c.value)) return true;
        at = c.end();
    }
    return at >= text.size();
}

} // namespace

std::vector<Span> splitSentences(std::string_view text)
{
    std::vector<Span> sentences;
    std::size_t begin = pastSpaces(text, 0);
    int depth = 0;
    int brackets = 0;
    for (std::size_t at = begin; at < text.size();) {
        const utf8::CodePoint c = utf8::decode(text, at);
        const std::size_t after = c.end();
        if (c.value == 0x201C || c.value == 0x300C || c.value == 0x300E) ++depth;
        if (isQuoteEnd(c.value)) depth = std::max(0, depth - 1);
        if (c.value == '(' || c.value == 0xFF08) ++brackets;
        if (c.value == ')' || c.value == 0xFF09) brackets = std::max(0, brackets - 1);
        at = after;
        if (!endsSentence(c.value) || brackets > 0) continue;
        if (c.value == '.' && !endsLatinSentence(text, c.offset)) continue;
        std::size_t end = pastClosing(text, after);
        const bool closesQuote = end > after && isQuoteEnd(utf8::decodeBefore(text, end).value);
        // Inside a quotation the speaker goes on; after it his name follows: …民生改善。”殷勇說。
        if (depth > 0 && !closesQuote) continue;
        if (closesQuote) depth = std::max(0, depth - 1);
        if (closesQuote && isAttribution(text, end)) {
            at = end;
            continue;
        }
        sentences.push_back({begin, end});
        begin = at = pastSpaces(text, end);
        depth = 0;
    }
    if (begin < text.size()) sentences.push_back({begin, text.size()});
    return sentences;
}

std::vector<Span> splitMeasures(std::string_view text)
{
    std::vector<Span> measures;
    std::size_t begin = pastSpaces(text, 0);
    int brackets = 0;
    const auto close = [&](std::size_t end) {
        std::size_t last = end;
        while (last > begin && isSpace(utf8::decodeBefore(text, last).value))
            last -= utf8::decodeBefore(text, last).size;
        if (last > begin) measures.push_back({begin, last});
    };
    for (std::size_t at = begin; at < text.size();) {
        const utf8::CodePoint c = utf8::decode(text, at);
        at = c.end();
        if (isOpening(c.value) && c.value != 0x2018) ++brackets;
        if (isClosing(c.value) && c.value != 0x2019 && c.value != '\'' && c.value != '"')
            brackets = std::max(0, brackets - 1);
        if (c.value == '\n') brackets = 0;
        const bool stop =
            endsSentence(c.value) && (c.value != '.' || endsLatinSentence(text, c.offset));
        if (c.value != '\n' && (brackets > 0 || (!isSemicolon(c.value) && !stop))) continue;
        close(c.offset);
        begin = at = pastSpaces(text, stop ? pastClosing(text, at) : at);
    }
    close(text.size());
    return measures;
}

} // namespace policy::structure
