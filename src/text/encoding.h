// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace policy {

/// How a file's bytes are written: the name Error messages and Source::encoding use, and the bytes
/// of its mark to leave out.
struct Encoding {
    std::string name;
    std::size_t markSize = 0;
};

/// By byte order mark, else by what the bytes look like. Never fails; for bytes that are no text
/// at all the answer means nothing.
Encoding guessEncoding(std::string_view bytes);

/// How UTF-8 text is broken.
struct Utf8Faults {
    std::size_t broken = 0; ///< byte sequences that are not UTF-8
    std::size_t sound = 0;  ///< code points beyond ASCII
    std::size_t firstOffset = 0;
};
Utf8Faults findUtf8Faults(std::string_view bytes);

/// Converts to UTF-8; what cannot be converted reads as U+FFFD. Throws Error for a name that ICU
/// does not know.
std::string convertToUtf8(std::string_view bytes, const std::string &encoding);

} // namespace policy
