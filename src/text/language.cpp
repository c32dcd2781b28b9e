// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/characters.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>

namespace policy {

ScriptCounts countScripts(std::string_view text)
{
    ScriptCounts counts;
    bool inWord = false;
    for (const auto c : utf8::CodePoints(text)) {
        const bool latin = isAsciiLetter(c.value) ||
                           (c.value >= 0xC0 && c.value < 0x250 && isOtherLetter(c.value));
        counts.latin += latin;
        counts.latinWords += latin && !inWord;
        inWord = latin || (inWord && (c.value == '\'' || c.value == 0x2019 || c.value == '-'));
        if (!isHan(c.value)) continue;
        ++counts.han;
        const auto form = unicode::writtenForm(c.value);
        counts.traditional += form == unicode::WrittenForm::TraditionalOnly;
        counts.simplified += form == unicode::WrittenForm::SimplifiedOnly;
    }
    return counts;
}

Language detectLanguage(std::string_view text, Language fallback)
{
    const ScriptCounts counts = countScripts(text);
    if (counts.han == 0) return counts.latin == 0 ? Language::Unknown : Language::English;
    // A Latin word says about as much as two Han characters. English that quotes a Chinese name
    // has several words to each of its characters; Chinese with English names does not.
    if (counts.latinWords > counts.han * 2 / 3 && counts.latinWords > 3) return Language::English;
    if (counts.simplified > counts.traditional) return Language::SimplifiedChinese;
    if (counts.traditional > counts.simplified) return Language::TraditionalChinese;
    return isChinese(fallback) ? fallback : Language::TraditionalChinese;
}

std::vector<Language> documentLanguages(const std::vector<std::string_view> &passages)
{
    std::map<Language, std::size_t> weights;
    std::size_t total = 0;
    for (const std::string_view passage : passages) {
        const Language language = detectLanguage(passage);
        if (language == Language::Unknown) continue;
        const ScriptCounts counts = countScripts(passage);
        // Weighed in Han characters: an English word says as much as two of them.
        const std::size_t weight = counts.han + 2 * counts.latinWords;
        weights[language] += weight;
        total += weight;
    }
    std::vector<Language> languages;
    for (const auto &[language, weight] : weights)
        if (weight * 10 >= total) languages.push_back(language);
    std::stable_sort(languages.begin(), languages.end(),
                     [&weights](Language a, Language b) { return weights[a] > weights[b]; });
    return languages;
}

} // namespace policy
