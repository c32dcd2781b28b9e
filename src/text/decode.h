// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// Files above this many bytes are refused: the longest policy document met is a hundredth of it.
/// Callers check a file's size against it before they read the file.
inline constexpr std::size_t largestSource = std::size_t{64} << 20;

/// Plain text with a longer line (bytes as UTF-8) is refused: no paragraph is a megabyte long.
inline constexpr std::size_t longestLine = std::size_t{1} << 20;

/// A file's text, with what had to be done to it.
struct DecodedText {
    std::string text;     ///< valid UTF-8; \n between lines; line n is the file's line n
    std::string encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Big5-HKSCS", "GB18030",
                          ///< "windows-1252"
    std::vector<std::string> warnings; ///< one sentence each, naming the first line concerned
};

/// Finds out how `bytes` are encoded and decodes them.
///
/// A byte order mark decides; else valid UTF-8; else what the bytes look like (UTF-16, Big5-HKSCS,
/// GB18030, windows-1252), a few broken sequences in UTF-8 reading as U+FFFD with a warning.
/// CRLF becomes \n; a lone CR becomes \n in a file without any \n and a space in others, so that
/// lines number as the file split at \n. NUL and other control characters, bidirectional controls
/// and zero-width characters are taken out with a warning; form feeds stay.
///
/// Throws Error, naming `name`, what is wrong and what to do: empty, too large, a known binary
/// format, not text, a line above `lineLimit` bytes.
DecodedText decodeText(std::string_view bytes, std::string_view name,
                       std::size_t lineLimit = longestLine);

/// The same mending for text that another reader (HTML, DOCX, PDF) has already decoded to UTF-8.
DecodedText mendText(std::string_view text, std::string_view name,
                     std::size_t lineLimit = longestLine);

} // namespace policy
