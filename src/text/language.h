// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"

#include <string_view>
#include <vector>

namespace policy {

/// How much of each script a text holds, in code points.
struct ScriptCounts {
    std::size_t han = 0;
    std::size_t latin = 0;       ///< letters of Latin script
    std::size_t latinWords = 0;  ///< runs of them
    std::size_t traditional = 0; ///< Han characters that only Traditional Chinese writes
    std::size_t simplified = 0;  ///< Han characters that only Simplified Chinese writes
};

ScriptCounts countScripts(std::string_view text);

/// The language a passage is written in: Chinese as soon as Han characters carry the sentence
/// (Latin names in it do not count against it), Traditional or Simplified by the characters that
/// exist in one form only. Text whose characters leave the form open is `fallback` if that is
/// Chinese, else Traditional. Text with neither letters nor Han (numbers, dashes) is Unknown.
Language detectLanguage(std::string_view text, Language fallback = Language::Unknown);

/// The languages of a whole document from those of its passages: those with a tenth of its text or
/// more, main language first. Texts are passages.
std::vector<Language> documentLanguages(const std::vector<std::string_view> &passages);

} // namespace policy
