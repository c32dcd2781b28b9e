// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language.h"

namespace policy {

std::string_view textIn(const LocalizedText &text, Language wanted)
{
    if (auto found = text.find(wanted); found != text.end()) return found->second;
    if (isChinese(wanted))
        for (const auto &[language, words] : text)
            if (isChinese(language)) return words;
    return text.empty() ? std::string_view{} : std::string_view{text.begin()->second};
}

} // namespace policy
