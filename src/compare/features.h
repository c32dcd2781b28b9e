// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/linker.h"
#include "compare/matters.h"
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

/// Reads what a recommendation can share with another: the glossary's concepts, the matters it acts
/// on, regions it is about, its main sectors, sums and shares, instruments named in 《》 or 「」,
/// and the words themselves. Used by one thread.
class FeatureFinder {
public:
    /// Glossary lines that only name a place of `regions` are passed over: the tags tell places.
    /// naming.txt, stop_words.txt and matters.txt are read from `data` and `additions`.
    FeatureFinder(std::shared_ptr<const TextData> text, const Glossary &glossary,
                  const Vocabulary &regions, const std::filesystem::path &data,
                  const std::filesystem::path &additions = {});

    /// Concepts are named by their first term in the glossary, wording by folded words or stems.
    std::set<Feature> operator()(const Recommendation &recommendation);

private:
    /// A recommendation as it is read: its words, and where its measures and the words that tell
    /// its main sector stand.
    struct Reading {
        std::string text;
        std::vector<Span> words;
        std::vector<Span> measures;
        std::vector<Span> chief;
        std::vector<Span> covered; ///< by terms, ascending by end
        std::set<Feature> found;

        /// Which measures a stretch stands in; all, for what stands in none.
        [[nodiscard]] std::uint64_t measuresAt(Span span) const;
        void add(Feature feature, std::uint64_t measures);
    };

    struct Known {
        Feature feature; ///< without name: of a place
        bool office = false;
        bool body = false; ///< names somebody: what stands inside says nothing by itself
    };

    [[nodiscard]] Reading read(const Recommendation &recommendation);
    void nameMatters();
    void addTerms(Reading &reading) const;
    void addMatters(Reading &reading, const std::vector<Matters::Word> &words) const;
    void addWords(Reading &reading);
    void addQuoted(Reading &reading) const;
    static void addTags(Reading &reading, const Recommendation &recommendation,
                        const Folding &folding);

    std::shared_ptr<const TextData> text_;
    TextReader reader_;
    TermMatcher matcher_;
    std::vector<Known> terms_; ///< by number in the matcher
    std::unique_ptr<Matters> matters_;
    std::set<std::string> places_; ///< folded: the tags tell them
    StopWords stopWords_;
    WordBreaker breaker_;
    Stemmer stemmer_;
};

} // namespace policy
