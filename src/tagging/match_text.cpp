// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/match_text.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy {

namespace {

constexpr char32_t several = 0xFFFFFFFF;

bool isCapital(char32_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
           (c >= 0xFF21 && c <= 0xFF3A);
}

bool isDash(char32_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63;
}

bool isOpeningQuotation(char32_t c)
{
    return c == 0x3008 || c == 0x300A || c == 0x300C || c == 0x300E || c == 0x201C || c == 0x2018;
}

bool isLetter(char32_t c)
{
    return isAsciiLetter(c) || (c >= 0xC0 && c < 0x250);
}

} // namespace

TextReader::TextReader(const Folding &folding) : folding_(&folding), plane_(0x10000)
{
    std::string folded;
    for (char32_t c = 0; c < plane_.size(); ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        folded.clear();
        folding.append(folded, c);
        if (folded.empty()) continue;
        const utf8::CodePoint first = utf8::decode(folded, 0);
        plane_[c] = first.size == folded.size() ? first.value : several;
    }
}

void TextReader::append(MatchText &into, char32_t c, std::uint32_t begin, std::uint32_t end) const
{
    const auto push = [&](char32_t symbol, bool capital) {
        into.symbols.push_back(symbol);
        into.begins.push_back(begin);
        into.ends.push_back(end);
        into.capital.push_back(capital);
        into.quoted.push_back(false);
    };
    const char32_t one = c < plane_.size() ? plane_[c] : several;
    if (one != several) {
        if (one != 0) push(isDash(one) ? U'-' : one, isCapital(c));
        return;
    }
    std::string folded;
    folding_->append(folded, c);
    for (const auto part : utf8::CodePoints(folded))
        push(isDash(part.value) ? U'-' : part.value, false);
}

MatchText TextReader::read(std::string_view text) const
{
    MatchText into;
    const auto characters = static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return !utf8::isContinuation(c); }));
    into.symbols.reserve(characters);
    into.begins.reserve(characters);
    into.ends.reserve(characters);
    into.capital.reserve(characters);
    into.quoted.reserve(characters);
    bool space = false;
    bool quoted = false;
    for (const auto [c, offset, size] : utf8::CodePoints(text)) {
        if (isSpace(c)) {
            space = true;
            continue;
        }
        if (isZeroWidth(c) || isBidiControl(c)) continue;
        char32_t read = c;
        if (isQuotationMark(c) || c == '\'' || c == '"') {
            const bool apostrophe = (c == 0x2019 || c == 0x2018 || c == '\'') && !space &&
                                    !into.symbols.empty() && isLatinWord(into.symbols.back()) &&
                                    offset + size < text.size() &&
                                    isLetter(utf8::decode(text, offset + size).value);
            quoted = quoted || isOpeningQuotation(c);
            if (!apostrophe) continue;
            read = '\'';
        }
        const std::size_t before = into.size();
        const auto begin = static_cast<std::uint32_t>(offset);
        if (space && before > 0 && !isCjk(into.symbols.back()) && !isCjk(c))
            append(into, U' ', begin, begin);
        append(into, read, begin, static_cast<std::uint32_t>(offset + size));
        if (quoted && into.size() > before) into.quoted.back() = true;
        space = quoted = false;
    }
    return into;
}

} // namespace policy
