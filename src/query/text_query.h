// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// One thing to find in the text: a word, a run of characters, a phrase.
struct SearchTerm {
    std::string text;        ///< as typed, without quotation marks and the star
    bool phrase = false;     ///< was quoted
    bool prefix = false;     ///< ended in a star: any ending
    bool unfinished = false; ///< the word in hand, at the end of what was typed

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// Terms of which one is enough: `a OR b`.
struct SearchClause {
    std::vector<SearchTerm> any;
    bool excluded = false; ///< none of them may be there

    friend bool operator==(const SearchClause &, const SearchClause &) = default;
};

/// What a person typed, understood. All clauses must hold.
struct TextQuery {
    std::vector<SearchClause> clauses; ///< none: nothing to find in the text
    std::vector<Choice> choices;       ///< from fields such as "region:浙江"
    std::vector<std::string> hints;    ///< how it was understood, where that is not obvious

    /// Whether there is something to look for (exclusions alone find nothing).
    [[nodiscard]] bool findsText() const;
    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// The values a field's text means: one, several (alternatives), or none when nothing is called so.
using FieldValues = std::function<std::vector<std::string>(Facet facet, std::string_view text)>;

/// Understands what was typed; never fails. Fields that name nothing are searched as plain words,
/// with a hint.
///
///   仲裁 調解        both               "common law" 「普通法」   exactly this run of words
///   仲裁 OR 調解     either (also 或 |)  -調解                    not
///   arbitrat*       any ending         region:浙江 stage:agreed  fields (also 地區：浙江)
///   24 小時          one thing: a number or single letter clings to the Han character beside it
TextQuery parseText(std::string_view typed, const FieldValues &values);

class Vocabulary;
class Folding;

/// Ids of the concepts whose id, label or term is `text` in any written form; exact ones first.
std::vector<std::string> conceptsNamed(const Vocabulary &vocabulary, std::string_view text,
                                       const Folding &folding);
/// Stage names for "agreed", 共識, 共识 …; language tags for "en", "English", 中文, 繁體 …
std::vector<std::string> stagesNamed(std::string_view text, const Folding &folding);
std::vector<std::string> languagesNamed(std::string_view text, const Folding &folding);

} // namespace policy
