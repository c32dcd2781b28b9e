// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/linker.h"
#include "compare/stop_words.h"
#include "compare/term_classes.h"
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
    /// naming.txt and stop_words.txt are read from `data` and `additions`.
    FeatureFinder(std::shared_ptr<const TextData> text, const Glossary &glossary,
                  const Vocabulary &regions, const std::filesystem::path &data,
                  const std::filesystem::path &additions = {});

    /// Concepts are named by their first term in the glossary, wording by folded words or stems.
    std::set<Feature> operator()(const Recommendation &recommendation);

private:
    void addTerms(std::string_view text, const std::vector<Span> &words, std::set<Feature> &found,
                  std::vector<Span> &covered);
    void addWords(std::string_view text, const std::vector<Span> &words,
                  const std::vector<Span> &covered, std::set<Feature> &found);

    std::shared_ptr<const TextData> text_;
    TextReader reader_;
    TermMatcher matcher_;
    std::vector<Feature> featureOf_; ///< by term number
    std::set<std::string> places_;   ///< folded: the tags tell them
    StopWords stopWords_;
    WordBreaker breaker_;
    Stemmer stemmer_;
};

} // namespace policy
