// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace policy::ui {

/// The core speaks UTF-8 in bytes, the window UTF-16: this is the only place that crosses over.
QString toQString(std::string_view utf8);
std::string toUtf8(const QString &text);

/// A stretch of a QString, UTF-16 units.
struct TextRange {
    int begin = 0;
    int length = 0;

    [[nodiscard]] int end() const { return begin + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Places in a UTF-8 text as places in toQString() of it, and back. Offsets past the end, or inside
/// a character, mean the nearest boundary before.
class TextMap {
public:
    explicit TextMap(std::string_view utf8);

    [[nodiscard]] int toUtf16(std::size_t byte) const;
    [[nodiscard]] std::size_t toByte(int utf16) const;
    [[nodiscard]] TextRange toUtf16(Span span) const;

private:
    std::vector<std::size_t> byteOf_; ///< of each UTF-16 unit, and of the end
};

} // namespace policy::ui
