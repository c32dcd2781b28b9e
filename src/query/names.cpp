// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document.h"
#include "model/vocabulary.h"
#include "query/text_query.h"
#include "text/folding.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {

struct Name {
    const char *text;
    const char *value;
};

// Written forms are folded, so Traditional stands for Simplified too.
constexpr std::array<Name, 12> stageNames{{{"proposed", "proposed"},
                                           {"proposal", "proposed"},
                                           {"建議", "proposed"},
                                           {"倡議", "proposed"},
                                           {"agreed", "agreed"},
                                           {"agreement", "agreed"},
                                           {"共識", "agreed"},
                                           {"協議", "agreed"},
                                           {"delivered", "delivered"},
                                           {"done", "delivered"},
                                           {"成果", "delivered"},
                                           {"落實", "delivered"}}};

constexpr std::array<Name, 19> languageNames{{{"en", "en"},
                                              {"english", "en"},
                                              {"英文", "en"},
                                              {"英語", "en"},
                                              {"zh-hant", "zh-Hant"},
                                              {"zh-hk", "zh-Hant"},
                                              {"zh-tw", "zh-Hant"},
                                              {"traditional", "zh-Hant"},
                                              {"繁體", "zh-Hant"},
                                              {"繁體中文", "zh-Hant"},
                                              {"zh-hans", "zh-Hans"},
                                              {"zh-cn", "zh-Hans"},
                                              {"simplified", "zh-Hans"},
                                              {"簡體", "zh-Hans"},
                                              {"簡體中文", "zh-Hans"},
                                              {"zh", ""},
                                              {"chinese", ""},
                                              {"中文", ""},
                                              {"漢語", ""}}};

template <std::size_t Size>
const Name *named(const std::array<Name, Size> &names, std::string_view text,
                  const Folding &folding)
{
    const std::string wanted = folding.fold(text);
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name &name) {
        return folding.fold(name.text) == wanted;
    });
    return found == names.end() ? nullptr : &*found;
}

bool isCalled(const Concept &one, const std::string &folded, const Folding &folding)
{
    if (folding.fold(one.id) == folded) return true;
    for (const auto &[language, label] : one.label)
        if (folding.fold(label) == folded) return true;
    return std::any_of(one.terms.begin(), one.terms.end(),
                       [&](const Term &term) { return folding.fold(term.text) == folded; });
}

} // namespace

std::vector<std::string> conceptsNamed(const Vocabulary &vocabulary, std::string_view text,
                                       const Folding &folding)
{
    const std::string folded = folding.fold(text);
    std::vector<std::string> ids;
    for (const Concept &one : vocabulary.concepts()) {
        if (!isCalled(one, folded, folding)) continue;
        const bool byId = folding.fold(one.id) == folded;
        ids.insert(byId ? ids.begin() : ids.end(), one.id);
    }
    return ids;
}

std::vector<std::string> stagesNamed(std::string_view text, const Folding &folding)
{
    const Name *name = named(stageNames, text, folding);
    return name ? std::vector<std::string>{name->value} : std::vector<std::string>();
}

std::vector<std::string> languagesNamed(std::string_view text, const Folding &folding)
{
    const Name *name = named(languageNames, text, folding);
    if (!name) return {};
    if (*name->value == '\0') return {"zh-Hant", "zh-Hans"};
    return {name->value};
}

} // namespace policy
