// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace policy::ui {

/// A half-open stretch [begin, end) of a QString, in UTF-16 code units.
struct TextRange {
    int begin = 0;
    int end = 0;

    [[nodiscard]] constexpr int size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin >= end; }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const
    {
        return begin < other.end && other.begin < end;
    }
    friend constexpr bool operator==(const TextRange &, const TextRange &) = default;
    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

/// The only place where the core's byte offsets and Qt's UTF-16 offsets meet. `utf8` is valid
/// UTF-8; an offset inside a character stands for that character's beginning, one behind the text
/// for its end.
int utf16Offset(std::string_view utf8, std::size_t byte);
std::size_t utf8Offset(std::string_view utf8, int unit);

TextRange toUtf16(std::string_view utf8, Span span);
Span toUtf8(std::string_view utf8, TextRange range);
/// Many at once in one walk over the text; the spans may come in any order.
std::vector<TextRange> toUtf16(std::string_view utf8, const std::vector<Span> &spans);

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
inline std::string toStdString(const QString &text)
{
    return text.toStdString();
}

} // namespace policy::ui
