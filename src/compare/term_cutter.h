// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/stop_words.h"
#include "model/span.h"
#include "model/vocabulary.h"
#include "query/glossary.h"
#include "tagging/term_matcher.h"
#include "text/stem.h"
#include "text/words.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// Cuts running text into the terms that vocabulary is counted by: terms of the glossary and names
/// of places where they are longer than one word, else ICU's words with the user dictionary's;
/// English by stem. Used by one thread; what it is made with must outlive it.
class TermCutter {
public:
    struct Piece {
        std::string key; ///< brings the forms of a term together
        Span span;       ///< in the text, bytes
        bool chinese = false;
        bool counts = true; ///< false: a stop word, a number, a single character
    };

    TermCutter(std::shared_ptr<const TextData> text, const Glossary &glossary,
               const Vocabulary &regions, StopWords stopWords);

    /// In reading order, apart from each other.
    std::vector<Piece> cut(std::string_view text);

private:
    [[nodiscard]] std::vector<Span> terms(std::string_view text,
                                          const std::vector<Span> &words) const;
    [[nodiscard]] Piece pieceOf(std::string_view text, Span span, bool isTerm);

    std::shared_ptr<const TextData> text_;
    StopWords stopWords_;
    TextReader reader_;
    TermMatcher matcher_;
    WordBreaker breaker_;
    Stemmer stemmer_;
};

} // namespace policy
