// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figures.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <optional>

namespace policy {

namespace {

struct Scale {
    std::string_view word;
    double by;
};
constexpr std::array scales{Scale{"萬億", 1e12},   Scale{"万亿", 1e12},     Scale{"千萬", 1e7},
                            Scale{"千万", 1e7},    Scale{"百萬", 1e6},      Scale{"百万", 1e6},
                            Scale{"億", 1e8},      Scale{"亿", 1e8},        Scale{"萬", 1e4},
                            Scale{"万", 1e4},      Scale{"trillion", 1e12}, Scale{"billion", 1e9},
                            Scale{"million", 1e6}, Scale{"thousand", 1e3},  Scale{"hundred", 100}};
constexpr std::array percents{"%", "％", "per cent", "percent", "個百分點", "个百分点"};

/// What Chinese counts by; a numeral before anything else may be a part of a word (一般, 三中全會).
constexpr std::u32string_view measureWords = U"個个項项間间家所名位座條条屆届批輪轮處处種种類类次倍"
                                             U"份套隻只架艘輛辆期級级組组方市省國国地年月日天週周";

struct Word {
    std::string_view text;
    int value;
};
constexpr std::array englishNumbers{Word{"one", 1},       Word{"two", 2},       Word{"three", 3},
                                    Word{"four", 4},      Word{"five", 5},      Word{"six", 6},
                                    Word{"seven", 7},     Word{"eight", 8},     Word{"nine", 9},
                                    Word{"ten", 10},      Word{"eleven", 11},   Word{"twelve", 12},
                                    Word{"thirteen", 13}, Word{"fourteen", 14}, Word{"fifteen", 15},
                                    Word{"twenty", 20},   Word{"thirty", 30},   Word{"forty", 40},
                                    Word{"fifty", 50},    Word{"hundred", 100}, Word{"dozen", 12}};

std::string written(double value)
{
    char text[40];
    if (value == std::floor(value) && std::abs(value) < 1e15)
        std::snprintf(text, sizeof text, "%.0f", value);
    else
        std::snprintf(text, sizeof text, "%g", value);
    return text;
}

int digitOf(char32_t c)
{
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    if (c == U'零') return 0;
    if (c == U'兩' || c == U'两') return 2;
    const auto at = digits.find(c);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

int unitOf(char32_t c)
{
    switch (c) {
    case U'十': return 10;
    case U'百': return 100;
    case U'千': return 1000;
    default: return 0;
    }
}

/// A Chinese numeral from `at`: its value and end; below 10,000, then a scale may follow.
struct Numeral {
    int value = 0;
    std::size_t end = 0;
};
std::optional<Numeral> chineseNumeral(std::string_view text, std::size_t at)
{
    int total = 0;
    int digit = -1;
    std::size_t end = at;
    while (end < text.size()) {
        const auto c = utf8::decode(text, end);
        if (const int value = digitOf(c.value); value >= 0) {
            if (digit > 0) return std::nullopt; // a year or a phrase: 二三十年, 三四線
            digit = value;
        } else if (const int unit = unitOf(c.value); unit > 0) {
            total += (digit < 0 ? 1 : digit) * unit;
            digit = -1;
        } else {
            break;
        }
        end = c.end();
    }
    if (end == at) return std::nullopt;
    return Numeral{total + std::max(digit, 0), end};
}

bool startsAt(std::string_view text, std::size_t at, std::string_view what)
{
    return text.substr(at, what.size()) == what;
}

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Figure> scan()
    {
        for (std::size_t at = 0; at < text_.size();) {
            const char c = text_[at];
            if (std::isdigit(static_cast<unsigned char>(c)) != 0)
                at = digits(at);
            else if (std::isalpha(static_cast<unsigned char>(c)) != 0)
                at = word(at);
            else
                at = character(at);
        }
        return std::move(found_);
    }

private:
    void add(std::size_t begin, std::size_t end, double value, bool inDigits)
    {
        std::string shown = written(value);
        if (isEach(begin, end))
            shown += " each";
        else if (value == 1 && !inDigits)
            return;
        found_.push_back({{begin, end}, std::move(shown), inDigits});
    }

    /// The scale and the per cent after a number.
    std::size_t scaled(std::size_t begin, std::size_t end, double value, bool inDigits)
    {
        std::size_t next = skipSpaces(text_, end);
        for (const Scale &scale : scales)
            if (startsAt(text_, next, scale.word)) {
                value *= scale.by;
                end = next + scale.word.size();
                next = skipSpaces(text_, end);
                break;
            }
        for (const std::string_view percent : percents)
            if (startsAt(text_, next, percent)) {
                found_.push_back({{begin, next + percent.size()}, written(value) + "%", true});
                return next + percent.size();
            }
        add(begin, end, value, inDigits);
        return end;
    }

    std::size_t digits(std::size_t begin)
    {
        std::string number;
        std::size_t end = begin;
        const auto isDigitAt = [&](std::size_t at) {
            return at < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at])) != 0;
        };
        for (; isDigitAt(end) || (end < text_.size() && (text_[end] == '.' || text_[end] == ',') &&
                                  isDigitAt(end + 1));
             ++end)
            if (text_[end] != ',') number += text_[end];
        const bool inWord = (begin > 0 && isWordByte(text_[begin - 1])) ||
                            (end < text_.size() && isWordByte(text_[end]));
        if (inWord || std::ranges::count(number, '.') > 1) { // A380, 5G, 1.2.3
            while (end < text_.size() && isWordByte(text_[end]))
                ++end;
            return end;
        }
        return scaled(begin, end, std::strtod(number.c_str(), nullptr), true);
    }

    std::size_t word(std::size_t begin)
    {
        std::size_t end = begin;
        std::string lower;
        for (; end < text_.size() && isWordByte(text_[end]); ++end)
            lower += static_cast<char>(std::tolower(static_cast<unsigned char>(text_[end])));
        for (const Word &one : englishNumbers)
            if (lower == one.text) return scaled(begin, end, one.value, false);
        return end;
    }

    std::size_t character(std::size_t begin)
    {
        constexpr std::string_view ofHundred = "百分之";
        const std::size_t next = utf8::decode(text_, begin).end();
        if (startsAt(text_, begin, ofHundred)) {
            const auto part = chineseNumeral(text_, begin + ofHundred.size());
            if (!part) return begin + ofHundred.size();
            found_.push_back({{begin, part->end}, written(part->value) + "%", true});
            return part->end;
        }
        const auto numeral = chineseNumeral(text_, begin);
        if (!numeral)
            return digitOf(utf8::decode(text_, begin).value) >= 0 ? pastNumeral(begin) : next;
        double value = numeral->value;
        std::size_t end = numeral->end;
        for (const Scale &scale : scales)
            if (startsAt(text_, end, scale.word)) {
                value *= scale.by;
                end += scale.word.size();
                break;
            }
        if (end < text_.size() && !isOrdinal(begin) &&
            measureWords.find(utf8::decode(text_, end).value) != std::u32string_view::npos)
            add(begin, end, value, false);
        else if (end < text_.size() && startsAt(text_, end, "大") && value > 1 && !isOrdinal(begin))
            add(begin, end, value, false); // 四大範疇
        return end;
    }

    [[nodiscard]] std::size_t pastNumeral(std::size_t at) const
    {
        while (at < text_.size()) {
            const auto c = utf8::decode(text_, at);
            if (digitOf(c.value) < 0 && unitOf(c.value) == 0) break;
            at = c.end();
        }
        return at;
    }

    [[nodiscard]] bool isOrdinal(std::size_t begin) const
    {
        return begin > 0 && utf8::decodeBefore(text_, begin).value == U'第';
    }

    /// Whether each of several gets this number: 各增設一個, 分別設立兩所, "one each", "each with
    /// two".
    [[nodiscard]] bool isEach(std::size_t begin, std::size_t end) const
    {
        constexpr std::size_t reach = 6; // characters between 各 and the numeral
        std::size_t at = begin;
        for (std::size_t i = 0; i <= reach && at > 0; ++i) {
            const auto before = utf8::decodeBefore(text_, at);
            if (isCjkPunctuation(before.value) || before.value == ',' || before.value == ';') break;
            if (before.value == U'各') return true;
            if (before.value == U'別' || before.value == U'别')
                return before.offset > 0 && utf8::decodeBefore(text_, before.offset).value == U'分';
            at = before.offset;
        }
        const std::size_t after = skipSpaces(text_, end);
        return startsAt(text_, after, "each") || endsWithEach(begin) || eachBeforeStop(after);
    }

    [[nodiscard]] bool endsWithEach(std::size_t begin) const
    {
        for (const std::string_view cue : {"each ", "each with ", "each have ", "each has "})
            if (begin >= cue.size() && startsAt(text_, begin - cue.size(), cue)) return true;
        return false;
    }

    /// "two liaison units each": the word within the same few words.
    [[nodiscard]] bool eachBeforeStop(std::size_t at) const
    {
        constexpr int wordsBetween = 4;
        for (int i = 0; i < wordsBetween && at < text_.size(); ++i) {
            std::size_t end = at;
            while (end < text_.size() && (isWordByte(text_[end]) || text_[end] == '-'))
                ++end;
            if (end == at) return false;
            if (text_.substr(at, end - at) == "each") return true;
            at = skipSpaces(text_, end);
        }
        return false;
    }

    std::string_view text_;
    std::vector<Figure> found_;
};

} // namespace

std::vector<Figure> figuresIn(std::string_view text)
{
    return Scanner(text).scan();
}

} // namespace policy
