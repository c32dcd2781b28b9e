// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <algorithm>

namespace policy::ui {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

TextMap::TextMap(std::string_view utf8)
{
    byteOf_.reserve(utf8.size() + 1);
    for (std::size_t byte = 0; byte < utf8.size(); ++byte) {
        const auto lead = static_cast<unsigned char>(utf8[byte]);
        if ((lead & 0xC0U) == 0x80U) continue;
        byteOf_.push_back(byte);
        if (lead >= 0xF0U) byteOf_.push_back(byte); // a surrogate pair
    }
    byteOf_.push_back(utf8.size());
}

int TextMap::toUtf16(std::size_t byte) const
{
    const auto after = std::upper_bound(byteOf_.begin(), byteOf_.end(), byte);
    if (after == byteOf_.begin()) return 0;
    const auto at = std::lower_bound(byteOf_.begin(), after, *(after - 1));
    return static_cast<int>(at - byteOf_.begin());
}

std::size_t TextMap::toByte(int utf16) const
{
    const auto last = static_cast<int>(byteOf_.size()) - 1;
    return byteOf_[static_cast<std::size_t>(std::clamp(utf16, 0, last))];
}

TextRange TextMap::toUtf16(Span span) const
{
    const int begin = toUtf16(span.begin);
    return {begin, std::max(0, toUtf16(span.end) - begin)};
}

} // namespace policy::ui
