// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/mentions.h"

#include "structure/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace policy::structure {

namespace {

/// A number as written, in digits or Chinese characters, with 萬, 億, million and the like.
struct Quantity {
    double value = 0;
    std::size_t end = 0; ///< bytes
};

struct Word {
    std::string_view text;
    double factor;
};

constexpr std::array<Word, 14> scales{{{"萬億", 1e12},
                                       {"万亿", 1e12},
                                       {"百萬", 1e6},
                                       {"百万", 1e6},
                                       {"千萬", 1e7},
                                       {"千万", 1e7},
                                       {"萬", 1e4},
                                       {"万", 1e4},
                                       {"億", 1e8},
                                       {"亿", 1e8},
                                       {"million", 1e6},
                                       {"billion", 1e9},
                                       {"trillion", 1e12},
                                       {"bn", 1e9}}};

struct Currency {
    std::string_view text;
    std::string_view code; ///< ISO 4217, "" where the word does not say whose
};

/// Before the number.
constexpr std::array<Currency, 14> signs{{{"HK$", "HKD"},
                                          {"HKD", "HKD"},
                                          {"US$", "USD"},
                                          {"USD", "USD"},
                                          {"RMB", "CNY"},
                                          {"CNY", "CNY"},
                                          {"A$", "AUD"},
                                          {"S$", "SGD"},
                                          {"€", "EUR"},
                                          {"£", "GBP"},
                                          {"¥", "CNY"},
                                          {"￥", "CNY"},
                                          {"人民幣", "CNY"},
                                          {"$", ""}}};

/// After the number. Longer ones first.
constexpr std::array<Currency, 34> names{
    {{"元人民幣", "CNY"},   {"元人民币", "CNY"}, {"人民幣", "CNY"},   {"人民币", "CNY"},
     {"元港幣", "HKD"},     {"元港币", "HKD"},   {"港元", "HKD"},     {"港幣", "HKD"},
     {"港币", "HKD"},       {"美元", "USD"},     {"美金", "USD"},     {"歐元", "EUR"},
     {"欧元", "EUR"},       {"英鎊", "GBP"},     {"英镑", "GBP"},     {"日圓", "JPY"},
     {"日元", "JPY"},       {"澳元", "AUD"},     {"新加坡元", "SGD"}, {"澳門元", "MOP"},
     {"澳门元", "MOP"},     {"里亞爾", ""},      {"里亚尔", ""},      {"Hong Kong dollars", "HKD"},
     {"US dollars", "USD"}, {"yuan", "CNY"},     {"renminbi", "CNY"}, {"RMB", "CNY"},
     {"euros", "EUR"},      {"euro", "EUR"},     {"pounds", "GBP"},   {"dollars", ""},
     {"塊錢", ""},          {"元", ""}}};

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text.substr(at, 2) == "\u00A0"))
        at += text[at] == ' ' ? 1 : 2;
    return at;
}

/// 3,000 and 0.05 and ２０.
std::optional<Quantity> readDigits(std::string_view text, std::size_t at)
{
    Quantity quantity;
    double fraction = 0;
    bool any = false;
    std::size_t i = at;
    while (i < text.size() && i - at < 40) {
        const utf8::CodePoint c = utf8::decode(text, i);
        if (isAnyDigit(c.value)) {
            const double digit =
                static_cast<double>(c.value >= 0xFF10 ? c.value - 0xFF10 : c.value - '0');
            any = true;
            if (fraction > 0) {
                quantity.value += digit * fraction;
                fraction /= 10;
            } else {
                quantity.value = quantity.value * 10 + digit;
            }
        } else {
            const bool more =
                c.end() < text.size() && isAnyDigit(utf8::decode(text, c.end()).value);
            if (c.value == '.' && fraction == 0 && any && more)
                fraction = 0.1;
            else if (!(c.value == ',' && any && more))
                break;
        }
        i = c.end();
    }
    if (!any) return std::nullopt;
    quantity.end = i;
    return quantity;
}

/// 三十, 二千五百, 十五.
std::optional<Quantity> readHan(std::string_view text, std::size_t at)
{
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    Quantity quantity;
    double digit = 0;
    bool any = false;
    std::size_t i = at;
    while (i < text.size() && i - at < 36) {
        const utf8::CodePoint c = utf8::decode(text, i);
        const double unit = c.value == U'十'   ? 10
                            : c.value == U'百' ? 100
                            : c.value == U'千' ? 1000
                                               : 0;
        const std::size_t place = c.value == U'兩' || c.value == U'两' ? 2 : digits.find(c.value);
        if (unit > 0) {
            quantity.value += (digit == 0 ? 1 : digit) * unit;
            digit = 0;
        } else if (place != std::u32string_view::npos) {
            digit = static_cast<double>(place);
        } else if (c.value != U'零') {
            break;
        }
        any = true;
        i = c.end();
    }
    if (!any) return std::nullopt;
    quantity.value += digit;
    quantity.end = i;
    return quantity;
}

std::optional<Quantity> readQuantity(std::string_view text, std::size_t at)
{
    std::optional<Quantity> quantity = readDigits(text, at);
    if (!quantity) quantity = readHan(text, at);
    if (!quantity) return quantity;
    for (int words = 0; words < 2; ++words) {
        const std::size_t next = skipSpaces(text, quantity->end);
        if (text.substr(next).starts_with("多")) quantity->end = next + 3;
        for (const Word &scale : scales) {
            const std::size_t begin = skipSpaces(text, quantity->end);
            if (!text.substr(begin).starts_with(scale.text)) continue;
            quantity->value *= scale.factor;
            quantity->end = begin + scale.text.size();
            break;
        }
    }
    return quantity;
}

std::string normalised(double value, std::string_view code)
{
    std::string text;
    const double whole = std::round(value);
    if (std::abs(value - whole) < 1e-6 * std::max(1.0, value) && whole < 9e17)
        text = std::to_string(static_cast<long long>(whole));
    else
        text = std::to_string(value);
    if (!code.empty()) text.append(" ").append(code);
    return text;
}

Mention mention(std::string_view text, Span span, std::string value)
{
    return {std::string(text.substr(span.begin, span.size())), span, std::move(value)};
}

/// A sum that begins right at `at`.
std::optional<Mention> sumAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    for (const Currency &sign : signs) {
        if (!rest.starts_with(sign.text)) continue;
        const auto quantity = readQuantity(text, skipSpaces(text, at + sign.text.size()));
        if (!quantity) return std::nullopt;
        Span span{at, quantity->end};
        std::string_view code = sign.code;
        if (text.substr(span.end).starts_with("元")) span.end += 3;
        return mention(text, span, normalised(quantity->value, code));
    }
    const auto quantity = readQuantity(text, at);
    if (!quantity) return std::nullopt;
    const std::size_t after = skipSpaces(text, quantity->end);
    for (const Currency &name : names) {
        if (!text.substr(after).starts_with(name.text)) continue;
        // 多元, 單元, 元朗: 元 that is no money has no number, or something else behind it.
        const std::string_view behind = text.substr(after + name.text.size());
        if (name.text == "元" && (behind.starts_with("朗") || behind.starts_with("素") ||
                                  behind.starts_with("化") || behind.starts_with("旦")))
            return std::nullopt;
        return mention(text, {at, after + name.text.size()},
                       normalised(quantity->value, name.code));
    }
    return std::nullopt;
}

bool mayBeginNumber(char32_t c)
{
    constexpr std::u32string_view others = U"一二三四五六七八九十百千兩两HURCAS$€£¥￥人";
    return isAnyDigit(c) || others.find(c) != std::u32string_view::npos;
}

void appendPart(std::string &date, int value)
{
    date.push_back('-');
    date.push_back(static_cast<char>('0' + value / 10));
    date.push_back(static_cast<char>('0' + value % 10));
}

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

struct Number {
    int value = 0;
    std::size_t end = 0;
    int digits = 0;
};

Number readNumber(std::string_view text, std::size_t at, int most)
{
    Number number{0, at, 0};
    while (number.end < text.size() && number.digits < most) {
        const utf8::CodePoint c = utf8::decode(text, number.end);
        if (!isAnyDigit(c.value)) break;
        number.value = number.value * 10 +
                       static_cast<int>(c.value >= 0xFF10 ? c.value - 0xFF10 : c.value - '0');
        number.end = c.end();
        ++number.digits;
    }
    return number;
}

/// 二零二六: a year spelled out digit by digit.
Number readHanYear(std::string_view text, std::size_t at)
{
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    Number number{0, at, 0};
    while (number.end < text.size() && number.digits < 4) {
        const utf8::CodePoint c = utf8::decode(text, number.end);
        const std::size_t digit = c.value == U'零' || c.value == U'○' ? 0 : digits.find(c.value);
        if (digit == std::u32string_view::npos) break;
        number.value = number.value * 10 + static_cast<int>(digit);
        number.end = c.end();
        ++number.digits;
    }
    return number;
}

/// 九, 十二, 二十一: a month or a day in words.
Number readHanNumber(std::string_view text, std::size_t at)
{
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    Number number{0, at, 0};
    bool tens = false;
    while (number.end < text.size() && number.digits < 3) {
        const utf8::CodePoint c = utf8::decode(text, number.end);
        const std::size_t digit = digits.find(c.value);
        if (c.value == U'十' && !tens) {
            number.value = std::max(number.value, 1) * 10;
            tens = true;
        } else if (digit != std::u32string_view::npos && (tens || number.digits == 0)) {
            number.value += static_cast<int>(digit);
        } else {
            break;
        }
        number.end = c.end();
        ++number.digits;
    }
    return number;
}

/// Past `word` at `at`, spaces before it allowed; 0 when it is not there.
std::size_t past(std::string_view text, std::size_t at, std::string_view word)
{
    at = skipSpaces(text, at);
    return text.substr(at).starts_with(word) ? at + word.size() : 0;
}

bool isYear(const Number &number)
{
    return number.digits == 4 && number.value >= 1800 && number.value <= 2199;
}

/// 2015年3月1日 and shorter.
std::optional<Mention> chineseDateAt(std::string_view text, std::size_t at)
{
    Number year = readNumber(text, at, 5);
    if (!isYear(year)) year = readHanYear(text, at);
    if (!isYear(year)) return std::nullopt;
    std::size_t end = past(text, year.end, "年");
    if (end == 0) return std::nullopt;
    std::string date = std::to_string(year.value);
    for (const std::string_view unit : {"月", "日"}) {
        Number part = readNumber(text, skipSpaces(text, end), 2);
        if (part.digits == 0) part = readHanNumber(text, skipSpaces(text, end));
        const std::size_t after = part.digits > 0 ? past(text, part.end, unit) : 0;
        if (after == 0 || part.value < 1 || part.value > (unit == "月" ? 12 : 31)) break;
        appendPart(date, part.value);
        end = after;
    }
    return mention(text, {at, end}, date);
}

/// March 2015, March 18, 2015, 18 March 2015, 2024-07-15.
std::optional<Mention> englishDateAt(std::string_view text, std::size_t at)
{
    const Number first = readNumber(text, at, 4);
    if (isYear(first) && text.substr(first.end).starts_with("-")) {
        const Number month = readNumber(text, first.end + 1, 2);
        if (month.digits != 2 || month.value < 1 || month.value > 12) return std::nullopt;
        std::string date = std::to_string(first.value);
        appendPart(date, month.value);
        std::size_t end = month.end;
        const Number day = readNumber(text, text.substr(end).starts_with("-") ? end + 1 : end, 2);
        if (day.digits == 2 && day.value >= 1 && day.value <= 31 && day.end > end) {
            appendPart(date, day.value);
            end = day.end;
        }
        return mention(text, {at, end}, date);
    }
    std::size_t name = at;
    if (first.digits > 0) {
        if (first.digits > 2 || first.value < 1 || first.value > 31) return std::nullopt;
        name = skipSpaces(text, first.end);
    }
    for (std::size_t m = 0; m < months.size(); ++m) {
        if (!text.substr(name).starts_with(months[m])) continue;
        std::size_t end = name + months[m].size();
        Number day = first;
        if (first.digits == 0) {
            const Number next = readNumber(text, skipSpaces(text, end), 2);
            const bool wholeDay =
                next.digits > 0 &&
                !isAnyDigit(next.end < text.size() ? utf8::decode(text, next.end).value : U' ');
            if (wholeDay && next.value <= 31) {
                day = next;
                end = next.end;
            }
        }
        std::size_t yearAt = end;
        if (text.substr(yearAt).starts_with(",")) ++yearAt;
        const Number year = readNumber(text, skipSpaces(text, yearAt), 4);
        std::string date = isYear(year) ? std::to_string(year.value) : "-";
        if (isYear(year)) end = year.end;
        if (!isYear(year) && day.digits == 0) return std::nullopt;
        appendPart(date, static_cast<int>(m) + 1);
        if (day.digits > 0) appendPart(date, day.value);
        return mention(text, {at, end}, date);
    }
    return std::nullopt;
}

bool isWordByte(char c)
{
    return isAsciiLetter(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c));
}

} // namespace

std::vector<Mention> findAmounts(std::string_view text)
{
    std::vector<Mention> found;
    for (std::size_t at = 0; at < text.size();) {
        const utf8::CodePoint c = utf8::decode(text, at);
        const bool inWord = at > 0 && isAsciiLetter(c.value) && isWordByte(text[at - 1]);
        if (mayBeginNumber(c.value) && !inWord) {
            if (auto sum = sumAt(text, at)) {
                at = sum->span.end;
                found.push_back(std::move(*sum));
                continue;
            }
            // Not again from the middle of a number.
            if (const auto digits = readDigits(text, at)) {
                at = digits->end;
                continue;
            }
        }
        at = c.end();
    }
    return found;
}

std::vector<Mention> findDates(std::string_view text)
{
    std::vector<Mention> found;
    constexpr std::u32string_view initials = U"JFMASOND一二";
    for (std::size_t at = 0; at < text.size();) {
        const utf8::CodePoint c = utf8::decode(text, at);
        const bool inWord = at > 0 && isWordByte(text[at - 1]);
        const bool may = isAnyDigit(c.value) || initials.find(c.value) != std::u32string_view::npos;
        if (may && !inWord) {
            auto date = chineseDateAt(text, at);
            if (!date) date = englishDateAt(text, at);
            if (date) {
                at = date->span.end;
                found.push_back(std::move(*date));
                continue;
            }
        }
        at = c.end();
    }
    return found;
}

} // namespace policy::structure
