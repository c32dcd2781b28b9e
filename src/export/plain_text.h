// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// Text that every format can hold: what XML 1.0 forbids and control characters but \n and \t
/// taken out, a run of broken bytes as one U+FFFD. Emoji and direction marks stay.
std::string cleanText(std::string_view text);

/// The same on one line: line breaks and tabs as spaces, no space at either end.
std::string cleanLine(std::string_view text);

/// The lines of a text, cleaned, empty ones left out.
std::vector<std::string> cleanLines(std::string_view text);

/// The first words of a text, at most `width` columns (a Han character takes two); ends at a
/// sentence or clause where there is one, else with "…".
std::string firstWords(std::string_view text, std::size_t width);

/// The words without a comma, semicolon or colon at the end, which only leads on to what follows.
std::string withoutLooseEnd(std::string words);

/// Columns that a text takes (a Han character two).
std::size_t columnsOf(std::string_view text);

/// The parts with `separator` between them.
std::string joined(const std::vector<std::string> &parts, std::string_view separator);

} // namespace policy
