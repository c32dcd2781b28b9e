// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/characters.h"

#include <string_view>

/// What structure asks of single characters. The text library knows words and languages; these are
/// the few questions that are asked of every character of a document and must cost nothing.
namespace policy::structure {

/// Full-width forms, CJK punctuation and Han: what takes two columns.
constexpr bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// Quotation marks, dashes and dots that are as wide as a Han character in Chinese text only.
constexpr bool isWideInChinese(char32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2014 || c == 0x2026 ||
           c == 0x2022 || c == 0xB7;
}

/// A half-width or full-width digit.
constexpr bool isAnyDigit(char32_t c)
{
    return isDigit(c) || (c >= 0xFF10 && c <= 0xFF19);
}
constexpr bool isAsciiUpper(char32_t c)
{
    return c >= 'A' && c <= 'Z';
}
constexpr bool isAsciiLower(char32_t c)
{
    return c >= 'a' && c <= 'z';
}
/// Letters of Latin script with and without accents.
constexpr bool isLatinLetter(char32_t c)
{
    return isAsciiLetter(c) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

/// 。！？．and their half-width forms: the end of a sentence, when no number goes on after it.
constexpr bool endsSentence(char32_t c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == '.' || c == '!' || c == '?' ||
           c == 0xFF0E || c == 0xFF61;
}
constexpr bool isSemicolon(char32_t c)
{
    return c == ';' || c == 0xFF1B;
}
constexpr bool isColon(char32_t c)
{
    return c == ':' || c == 0xFF1A;
}
constexpr bool isComma(char32_t c)
{
    return c == ',' || c == 0xFF0C || c == 0x3001;
}

constexpr bool isClosing(char32_t c)
{
    return c == 0x300D || c == 0x300F || c == 0x300B || c == 0x3009 || c == 0x201D || c == 0x2019 ||
           c == ')' || c == 0xFF09 || c == 0x3011 || c == 0x3015 || c == '"' || c == '\'' ||
           c == ']' || c == 0xFF3D;
}
constexpr bool isOpening(char32_t c)
{
    return c == 0x300C || c == 0x300E || c == 0x300A || c == 0x3008 || c == 0x201C || c == 0x2018 ||
           c == '(' || c == 0xFF08 || c == 0x3010 || c == 0x3014 || c == '[' || c == 0xFF3B;
}

/// The text without white space at either end.
std::string_view strip(std::string_view text);
/// First and last character, U+0000 for an empty text.
char32_t firstCharacter(std::string_view text);
char32_t lastCharacter(std::string_view text);
/// The last character that is not a closing quotation mark or bracket.
char32_t lastBeforeClosing(std::string_view text);
/// Whether the text announces what follows: it ends with a colon, or with the dash that papers of
/// the government put in its place, "the following measures -" and 如下－.
bool leadsOn(std::string_view text);
/// Columns the text takes: a Han character two, a letter one.
int displayWidth(std::string_view text);

} // namespace policy::structure
