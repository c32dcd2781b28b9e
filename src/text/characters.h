// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Classes of characters, by code point.
namespace policy {

/// Han ideographs, with 々 〇 that stand among them and the compatibility blocks.
constexpr bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005 ||
           c == 0x3007 || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// Han, kana, bopomofo or hangul: scripts written without spaces between words, or counted so here.
constexpr bool isCjk(char32_t c)
{
    return isHan(c) || (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3105 && c <= 0x312F) ||
           (c >= 0x31F0 && c <= 0x31FF) || (c >= 0xAC00 && c <= 0xD7A3);
}

/// Full-width punctuation as used in Chinese text, with the ideographic space.
constexpr bool isCjkPunctuation(char32_t c)
{
    return (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007) ||
           (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
           (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65) ||
           (c >= 0xFE10 && c <= 0xFE1F) || (c >= 0xFE30 && c <= 0xFE4F) || c == 0x2014 ||
           c == 0x2026 || c == 0x00B7 || (c >= 0x2018 && c <= 0x201F);
}

/// Quotation marks and title marks that may stand inside a Chinese term: 「」『』《》〈〉“”‘’.
constexpr bool isQuotationMark(char32_t c)
{
    return (c >= 0x3008 && c <= 0x300F) || (c >= 0x201C && c <= 0x201F) ||
           (c >= 0x2018 && c <= 0x201B) || (c >= 0x301D && c <= 0x301F) ||
           (c >= 0xFF62 && c <= 0xFF63);
}

/// Spaces and line breaks, the ideographic one included.
constexpr bool isSpace(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

constexpr bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Controls of writing direction, U+202E and its like: they make text read as what it is not.
constexpr bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// Characters that take no room: zero-width spaces and joiners, byte order mark, soft hyphen.
constexpr bool isZeroWidth(char32_t c)
{
    return (c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF ||
           c == 0x00AD || c == 0x180E;
}

/// A letter of any script but the CJK ones (Unicode category L; needs ICU, so not inline).
bool isOtherLetter(char32_t c);
/// A combining mark (Unicode category M).
bool isMark(char32_t c);

} // namespace policy
