// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/numbering.h"

#include "model/error.h"
#include "structure/characters.h"
#include "text/data_file.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <sstream>

namespace policy::structure {

namespace {

/// Numbers above this are years, sums and telephone numbers, not places in a list.
constexpr int largestNumber = 299;

/// A number read from the beginning of a text.
struct Number {
    int value = 0;
    std::size_t end = 0; ///< bytes read; 0: there is none
};

Number readDigits(std::string_view text)
{
    Number number;
    int digits = 0;
    while (number.end < text.size()) {
        const utf8::CodePoint c = utf8::decode(text, number.end);
        if (!isAnyDigit(c.value)) break;
        if (++digits > 3) return {};
        const auto digit = static_cast<int>(c.value >= 0xFF10 ? c.value - 0xFF10 : c.value - '0');
        number.value = number.value * 10 + digit;
        number.end = c.end();
    }
    if (number.value == 0 || number.value > largestNumber) return {};
    return number;
}

int hanDigit(char32_t c)
{
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    const std::size_t at = digits.find(c);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

/// 一 … 九十九, 一百二十: at most six characters.
Number readHan(std::string_view text)
{
    Number number;
    int digit = 0;
    for (int read = 0; read < 6 && number.end < text.size(); ++read) {
        const utf8::CodePoint c = utf8::decode(text, number.end);
        if (c.value == U'十')
            number.value += (digit == 0 ? 1 : digit) * 10, digit = 0;
        else if (c.value == U'百')
            number.value += (digit == 0 ? 1 : digit) * 100, digit = 0;
        else if (hanDigit(c.value) > 0)
            digit = hanDigit(c.value);
        else if (hanDigit(c.value) != 0 && c.value != U'零')
            break;
        number.end = c.end();
    }
    number.value += digit;
    if (number.value == 0) return {};
    return number;
}

Number readRoman(std::string_view text, bool upper)
{
    constexpr std::array<std::pair<char, int>, 5> values{
        {{'i', 1}, {'v', 5}, {'x', 10}, {'l', 50}, {'c', 100}}};
    Number number;
    int before = 0;
    while (number.end < text.size() && number.end < 7) {
        const char c = upper ? static_cast<char>(text[number.end] | 0x20) : text[number.end];
        if (upper && !isAsciiUpper(static_cast<unsigned char>(text[number.end]))) break;
        const auto *found = std::find_if(values.begin(), values.end(),
                                         [&](const auto &value) { return value.first == c; });
        if (found == values.end()) break;
        number.value += found->second;
        if (found->second > before) number.value -= 2 * before;
        before = found->second;
        ++number.end;
    }
    if (number.value <= 0 || number.value > 60) return {};
    return number;
}

Number readLetter(std::string_view text, bool upper)
{
    const auto c = static_cast<unsigned char>(text[0]);
    if (!(upper ? isAsciiUpper(c) : isAsciiLower(c))) return {};
    return {(c | 0x20) - 'a' + 1, 1};
}

Number readCircled(std::string_view text)
{
    const utf8::CodePoint c = utf8::decode(text, 0);
    for (const auto &[first, last] : {std::pair<char32_t, char32_t>{0x2460, 0x2473},
                                      {0x2474, 0x2487},
                                      {0x2488, 0x249B},
                                      {0x2776, 0x277F},
                                      {0x2780, 0x2789},
                                      {0x278A, 0x2793},
                                      {0x3220, 0x3229},
                                      {0x3280, 0x3289}})
        if (c.value >= first && c.value <= last)
            return {static_cast<int>(c.value - first) + 1, c.size};
    return {};
}

/// The place of the first character among `row`.
Number readFrom(std::u32string_view row, std::string_view text)
{
    const utf8::CodePoint c = utf8::decode(text, 0);
    const std::size_t at = row.find(c.value);
    if (at == std::u32string_view::npos) return {};
    return {static_cast<int>(at) + 1, c.size};
}

/// 壹 貳 參 … 拾, in either script and with the variants of 參.
Number readCapital(std::string_view text)
{
    for (const std::u32string_view row : {std::u32string_view(U"壹貳參肆伍陸柒捌玖拾"),
                                          std::u32string_view(U"壹贰叁肆伍陆柒捌玖拾"),
                                          std::u32string_view(U"壹贰参肆伍陆柒捌玖拾")})
        if (const Number number = readFrom(row, text); number.end > 0) return number;
    return {};
}

Number readBullet(std::string_view text)
{
    constexpr std::u32string_view bullets = U"•●○■□▪▫◆◇►▶➢➤❖✓✔‣⁃∙⚫◾◼";
    const utf8::CodePoint c = utf8::decode(text, 0);
    const bool symbolFont = c.value >= 0xF06C && c.value <= 0xF0FE; // Wingdings out of Word
    if (!symbolFont && bullets.find(c.value) == std::u32string_view::npos) return {};
    return {0, c.size};
}

/// 23(4)(a): what stands in brackets after the number belongs to it.
std::size_t endOfClause(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const utf8::CodePoint open = utf8::decode(text, at);
        if (open.value != '(' && open.value != 0xFF08) break;
        std::size_t inner = open.end();
        int characters = 0;
        bool closed = false;
        while (inner < text.size() && characters <= 4 && !closed) {
            const utf8::CodePoint c = utf8::decode(text, inner);
            closed = characters > 0 && (c.value == ')' || c.value == 0xFF09);
            if (!closed && !isAnyDigit(c.value) && !isAsciiLetter(c.value) &&
                hanDigit(c.value) <= 0 && c.value != U'十')
                return at;
            ++characters;
            inner = c.end();
        }
        if (!closed) return at;
        at = inner;
    }
    return at;
}

bool isDash(char32_t c)
{
    return c == '-' || c == 0x2013 || c == 0x2014 || c == 0xFF0D;
}

/// Past a colon or a dash and the spaces around it.
std::size_t skipSeparator(std::string_view text, std::size_t at)
{
    bool separated = false;
    while (at < text.size()) {
        const utf8::CodePoint c = utf8::decode(text, at);
        const bool separator =
            !separated && (isColon(c.value) || isDash(c.value) || c.value == '.');
        if (!separator && !isSpace(c.value)) break;
        separated = separated || separator;
        at = c.end();
    }
    return at;
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const utf8::CodePoint c = utf8::decode(text, at);
        if (!isSpace(c.value)) break;
        at = c.end();
    }
    return at;
}

} // namespace

std::vector<Numbering::Part> Numbering::parse(std::string_view pattern)
{
    static constexpr std::array<std::pair<std::string_view, Token>, 15> names{
        {{"{han}", Token::Han},
         {"{digit}", Token::Digit},
         {"{clause}", Token::Clause},
         {"{han-clause}", Token::HanClause},
         {"{roman}", Token::Roman},
         {"{ROMAN}", Token::UpperRoman},
         {"{letter}", Token::Letter},
         {"{LETTER}", Token::UpperLetter},
         {"{circled}", Token::Circled},
         {"{bullet}", Token::Bullet},
         {"{space}", Token::Space},
         {"{end}", Token::End},
         {"{stem}", Token::Stem},
         {"{capital}", Token::Capital},
         {"{comma}", Token::Comma}}};
    std::vector<Part> parts;
    while (!pattern.empty()) {
        const auto *found = std::find_if(names.begin(), names.end(), [&](const auto &name) {
            return pattern.starts_with(name.first);
        });
        if (found != names.end()) {
            parts.push_back({found->second, 0});
            pattern.remove_prefix(found->first.size());
            continue;
        }
        if (pattern.front() == '{') throw Error("there is no such part of a pattern");
        const utf8::CodePoint c = utf8::decode(pattern, 0);
        parts.push_back({Token::Literal, c.value});
        pattern.remove_prefix(c.size);
    }
    return parts;
}

void Numbering::load(const std::filesystem::path &file)
{
    for (const DataLine &line : readDataFile(file)) {
        std::istringstream words(line.text);
        Style style;
        if (!(words >> style.name >> style.rank) || style.rank < 1 || style.rank > 20)
            failDataLine(file, line.number, "expected a style, a rank from 1 to 20 and a pattern");
        std::string pattern;
        std::getline(words >> std::ws, pattern);
        if (pattern.empty()) failDataLine(file, line.number, "the pattern is missing");
        std::vector<Part> parts;
        try {
            parts = parse(pattern);
        } catch (const Error &error) {
            failDataLine(file, line.number, error.what());
        }
        const auto first = parts.front().token;
        style.bullet = first == Token::Bullet || parts.size() < 2 ||
                       (parts.size() == 2 && parts.back().token == Token::Space);
        style.bullet = style.bullet && first != Token::Circled;
        style.named = first == Token::Literal &&
                      (isHan(parts.front().literal) || isAsciiLetter(parts.front().literal)) &&
                      !style.bullet && style.rank <= 6;
        style.weak =
            std::any_of(parts.begin(), parts.end(),
                        [](const Part &part) {
                            return part.token == Token::UpperLetter || part.token == Token::Letter;
                        }) &&
            !style.named && parts.front().token != Token::Literal;
        auto same = std::find_if(styles_.begin(), styles_.end(),
                                 [&](const Style &other) { return other.name == style.name; });
        if (same == styles_.end())
            same = styles_.insert(styles_.end(), style);
        else if (same->rank != style.rank)
            failDataLine(file, line.number, "the style has another rank further up");
        patterns_.push_back({static_cast<int>(same - styles_.begin()), std::move(parts)});
    }
}

bool Numbering::match(const Pattern &pattern, std::string_view text, Label &label) const
{
    std::size_t at = 0;
    int value = 0;
    std::size_t labelEnd = 0;
    for (const Part &part : pattern.parts) {
        if (part.token == Token::End) {
            label.textBegin = skipSeparator(text, at);
            if (at < text.size() && label.textBegin == at) return false;
            label = {pattern.style, value, at, label.textBegin};
            return true;
        }
        if (at >= text.size()) return false;
        const std::string_view rest = text.substr(at);
        Number number;
        switch (part.token) {
        case Token::Literal: {
            const utf8::CodePoint c = utf8::decode(rest, 0);
            if (c.value != part.literal) return false;
            at += c.size;
            labelEnd = at;
            continue;
        }
        case Token::Space: {
            const std::size_t end = skipSpaces(text, at);
            if (end == at) return false;
            at = end;
            continue;
        }
        case Token::Han: number = readHan(rest); break;
        case Token::Digit: number = readDigits(rest); break;
        case Token::Clause: number = readDigits(rest); break;
        case Token::HanClause: number = readHan(rest); break;
        case Token::Roman: number = readRoman(rest, false); break;
        case Token::UpperRoman: number = readRoman(rest, true); break;
        case Token::Letter: number = readLetter(rest, false); break;
        case Token::UpperLetter: number = readLetter(rest, true); break;
        case Token::Circled: number = readCircled(rest); break;
        case Token::Bullet: number = readBullet(rest); break;
        case Token::Stem: number = readFrom(U"甲乙丙丁戊己庚辛壬癸", rest); break;
        case Token::Capital: number = readCapital(rest); break;
        case Token::Comma:
            if (!isComma(utf8::decode(rest, 0).value)) return false;
            at += utf8::decode(rest, 0).size;
            continue;
        case Token::End: break;
        }
        if (number.end == 0) return false;
        at += number.end;
        if (part.token == Token::Clause || part.token == Token::HanClause)
            at = endOfClause(text, at);
        value = number.value;
        labelEnd = at;
    }
    // 0.1% and 2.5 are numbers, not labels.
    const char32_t last = pattern.parts.back().literal;
    if (last == '.' && at < text.size() && isAnyDigit(utf8::decode(text, at).value)) return false;
    label = {pattern.style, value, labelEnd, skipSpaces(text, at)};
    return label.textBegin < text.size() || styles_[static_cast<std::size_t>(pattern.style)].named;
}

std::vector<Label> Numbering::readings(std::string_view text) const
{
    std::vector<Label> found;
    Label label;
    for (const Pattern &pattern : patterns_) {
        const Part &first = pattern.parts.front();
        if (first.token == Token::Literal && firstCharacter(text) != first.literal) continue;
        if (match(pattern, text, label)) found.push_back(label);
    }
    return found;
}

Label Numbering::at(std::string_view text) const
{
    if (text.empty()) return {};
    const char32_t begin = utf8::decode(text, 0).value;
    Label label;
    for (const Pattern &pattern : patterns_) {
        const Part &first = pattern.parts.front();
        if (first.token == Token::Literal && begin != first.literal) continue;
        if (match(pattern, text, label)) return label;
    }
    return {};
}

} // namespace policy::structure
