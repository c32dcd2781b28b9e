// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Tables that generate/unicode_tables.cpp makes from ICU when the program is built.
namespace policy::unicode {

/// What a code point folds to without variants of our own (see Folding). A view with no data
/// (data() == nullptr): to itself.
std::string_view foldOf(char32_t c);

enum class WrittenForm { Both, TraditionalOnly, SimplifiedOnly };

/// Which written form of Chinese a character betrays.
WrittenForm writtenForm(char32_t c);

/// Version of the ICU that the tables were made with.
std::string_view icuVersion();

} // namespace policy::unicode
