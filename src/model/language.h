// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace policy {

/// The written forms the program tells apart.
enum class Language { Unknown, English, TraditionalChinese, SimplifiedChinese };

inline constexpr std::array knownLanguages{Language::English, Language::TraditionalChinese,
                                           Language::SimplifiedChinese};

/// BCP 47 tag: "en", "zh-Hant", "zh-Hans"; "und" where the language is not known.
constexpr std::string_view languageTag(Language language)
{
    switch (language) {
    case Language::English: return "en";
    case Language::TraditionalChinese: return "zh-Hant";
    case Language::SimplifiedChinese: return "zh-Hans";
    case Language::Unknown: break;
    }
    return "und";
}

/// The language of a tag that languageTag() gives; nothing for any other text.
constexpr std::optional<Language> languageFromTag(std::string_view tag)
{
    for (Language language : knownLanguages)
        if (languageTag(language) == tag) return language;
    if (tag == languageTag(Language::Unknown)) return Language::Unknown;
    return std::nullopt;
}

constexpr bool isChinese(Language language)
{
    return language == Language::TraditionalChinese || language == Language::SimplifiedChinese;
}

/// One text in several languages (a title, a label).
using LocalizedText = std::map<Language, std::string>;

/// The text in `wanted`, else in the other Chinese script, else in any language; "" when empty.
std::string_view textIn(const LocalizedText &text, Language wanted);

} // namespace policy
