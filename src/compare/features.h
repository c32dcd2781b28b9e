// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/linker.h"
#include "query/glossary.h"
#include "tagging/term_matcher.h"
#include "text/stem.h"
#include "text/words.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace policy {

/// Reads what a recommendation can share with another: the glossary's concepts, regions it is
/// about, its main sectors, sums and shares, instruments named in 《》 or 「」, and the words
/// themselves. Used by one thread.
class FeatureFinder {
public:
    /// Glossary lines that only name a place of `regions` are passed over: the tags tell places.
    FeatureFinder(std::shared_ptr<const TextData> text, const Glossary &glossary,
                  const Vocabulary &regions);

    /// Concepts are named by their first term in the glossary, wording by folded words or stems.
    std::set<Feature> operator()(const Recommendation &recommendation);

    /// Folded words and stems of a text, those of one letter or character left out; numbers too.
    std::vector<std::string> words(std::string_view text);

private:
    std::shared_ptr<const TextData> text_;
    TextReader reader_;
    TermMatcher matcher_;
    std::vector<std::string> conceptOf_; ///< by term number
    WordBreaker breaker_;
    Stemmer stemmer_;
};

} // namespace policy
