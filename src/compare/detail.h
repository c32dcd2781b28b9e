// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/term_classes.h"
#include "model/difference.h"
#include "model/document.h"
#include "model/vocabulary.h"
#include "query/glossary.h"
#include "tagging/term_matcher.h"
#include "text/stem.h"
#include "text/words.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace policy {

/// Tells what two recommendations both name and what only one of them does, within a language and
/// across languages. Precision before completeness: what the other says in other words (a broader
/// or narrower place, the words of a term apart from each other) is not told as left out. Used by
/// one thread; what it is made with must outlive it.
class DetailFinder {
public:
    /// Reads naming.txt of `data`/language and, where it exists, of `additions`/language. Throws
    /// Error with file, line and reason.
    DetailFinder(std::shared_ptr<const TextData> text, const Glossary &glossary,
                 const Vocabulary &regions, const std::filesystem::path &data,
                 const std::filesystem::path &additions = {});

    PairDetail operator()(const Recommendation &a, const Recommendation &b);

private:
    struct Named;
    struct Side;

    [[nodiscard]] Side read(const Recommendation &one);
    void readTerms(Side &side);
    void readRegions(Side &side) const;
    void readBodies(Side &side) const;
    void readFigures(Side &side) const;
    [[nodiscard]] std::set<std::string> wordsOf(std::string_view text);
    [[nodiscard]] bool names(const Side &side, const Named &named) const;
    [[nodiscard]] bool says(const Side &side, const Named &named);
    [[nodiscard]] bool saysWords(const Side &side, std::string_view term);
    [[nodiscard]] bool saysWithin(const Side &side, std::size_t line) const;
    [[nodiscard]] bool saysPlaceOf(const Side &side, std::size_t line) const;
    [[nodiscard]] std::string chineseOf(const Named &named) const;
    [[nodiscard]] std::vector<Naming> leftOut(const Side &from, const Side &other, bool isA);
    void addMeasures(const Side &from, const Side &other, bool isA, std::vector<Naming> &only);

    std::shared_ptr<const TextData> text_;
    const Vocabulary *regions_;
    TextReader reader_;
    TermMatcher matcher_;
    std::vector<std::vector<std::size_t>> linesOf_; ///< glossary lines by term number
    std::vector<Glossary::Line> lines_;
    std::vector<TermKind> classes_; ///< by line
    std::set<std::string> cues_[3]; ///< instrument, body, plain; stems
    WordBreaker breaker_;
    Stemmer stemmer_;
};

} // namespace policy
