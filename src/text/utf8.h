// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

/// Walking UTF-8 by code point. Offsets are bytes, indexes are code points. Malformed bytes read as
/// one U+FFFD each, so nothing here fails or runs over the end.
namespace policy::utf8 {

inline constexpr char32_t replacement = 0xFFFD;

struct CodePoint {
    char32_t value = 0;
    std::size_t offset = 0; ///< of its first byte
    std::size_t size = 1;   ///< bytes, 1…4

    [[nodiscard]] constexpr std::size_t end() const { return offset + size; }
    friend constexpr bool operator==(const CodePoint &, const CodePoint &) = default;
};

constexpr bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The code point that begins at `offset`, which must be less than text.size().
constexpr CodePoint decode(std::string_view text, std::size_t offset)
{
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80) return {lead, offset, 1};
    const std::size_t size = lead < 0xC2   ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (size == 0 || offset + size > text.size()) return {replacement, offset, 1};
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if (!isContinuation(text[offset + i])) return {replacement, offset, 1};
        value = (value << 6) | (static_cast<unsigned char>(text[offset + i]) & 0x3FU);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (value < least[size] || value > 0x10FFFF || surrogate) return {replacement, offset, 1};
    return {value, offset, size};
}

/// The code point that ends right before `offset`, which must be in (0, text.size()].
constexpr CodePoint decodeBefore(std::string_view text, std::size_t offset)
{
    std::size_t begin = offset - 1;
    while (begin > 0 && offset - begin < 4 && isContinuation(text[begin]))
        --begin;
    const CodePoint found = decode(text, begin);
    if (found.end() == offset) return found;
    return {replacement, offset - 1, 1};
}

/// `for (auto [value, offset, size] : CodePoints(text))`
class CodePoints {
public:
    class Iterator {
    public:
        using value_type = CodePoint;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        using pointer = const CodePoint *;
        using reference = CodePoint;

        constexpr Iterator() = default;
        constexpr Iterator(std::string_view text, std::size_t offset) : text_(text), offset_(offset)
        {
        }
        constexpr CodePoint operator*() const { return decode(text_, offset_); }
        constexpr Iterator &operator++()
        {
            offset_ += decode(text_, offset_).size;
            return *this;
        }
        constexpr Iterator operator++(int)
        {
            Iterator old = *this;
            ++*this;
            return old;
        }
        friend constexpr bool operator==(const Iterator &a, const Iterator &b)
        {
            return a.offset_ == b.offset_;
        }

    private:
        std::string_view text_;
        std::size_t offset_ = 0;
    };

    explicit constexpr CodePoints(std::string_view text) : text_(text) {}
    [[nodiscard]] constexpr Iterator begin() const { return {text_, 0}; }
    [[nodiscard]] constexpr Iterator end() const { return {text_, text_.size()}; }

private:
    std::string_view text_;
};

/// How many code points the text has.
constexpr std::size_t length(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += decode(text, at).size)
        ++count;
    return count;
}

/// Bytes before code point number `index`; text.size() when there are fewer.
constexpr std::size_t offsetOfIndex(std::string_view text, std::size_t index)
{
    std::size_t at = 0;
    for (; index > 0 && at < text.size(); --index)
        at += decode(text, at).size;
    return at;
}

/// Code points that begin before byte `offset`.
constexpr std::size_t indexOfOffset(std::string_view text, std::size_t offset)
{
    return length(text.substr(0, offset));
}

/// `offset`, moved back to the nearest beginning of a code point.
constexpr std::size_t floorBoundary(std::string_view text, std::size_t offset)
{
    if (offset >= text.size()) return text.size();
    while (offset > 0 && isContinuation(text[offset]))
        --offset;
    return offset;
}

inline void append(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | (c >> 6));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (c >> 18));
        text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    }
}

inline std::string encode(char32_t c)
{
    std::string text;
    append(text, c);
    return text;
}

} // namespace policy::utf8
