// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/text_query.h"
#include "text/pieces.h"

#include <string>
#include <vector>

namespace policy {

class Glossary;

/// One phrase of an FTS5 expression, in the order FTS5 numbers them.
struct FtsPhrase {
    int term = -1;           ///< which of the things asked for it stands for; -1: one excluded
    bool translated = false; ///< a glossary's term, not what was typed
    bool clipped = false;    ///< its last token is one Han character, found as a pair's beginning
    bool aligned = true;     ///< false: inside a word
    std::string text;        ///< as typed, or the glossary's term

    friend bool operator==(const FtsPhrase &, const FtsPhrase &) = default;
};

/// A text query in FTS5's language. Every string in it begins with its Fit as a control character
/// (see Tokenizer); it is bound as a parameter.
struct FtsExpression {
    std::string match; ///< empty: nothing to find
    std::vector<FtsPhrase> phrases;
    int terms = 0; ///< how many things are asked for
};

/// How far a search reaches.
enum class Reach {
    Direct,     ///< the words themselves
    Translated, ///< or the glossary's terms for them
    Loose,      ///< the words themselves, also across word boundaries
};

/// A word or words that are looked up in the glossary together, with what was found.
struct AskedTerm {
    std::vector<SearchClause> clauses; ///< all must hold
    std::vector<std::string> translations;
};

/// Writes a query as FTS5 expressions; knows no database.
class ExpressionWriter {
public:
    /// `glossary` may be null. `endings`: the word in hand may go on ("arbitra" as "arbitra*").
    ExpressionWriter(const TextQuery &query, const Folding &folding, const Glossary *glossary);

    [[nodiscard]] FtsExpression write(Reach reach, bool endings = false);

    /// Whether any term has a translation.
    [[nodiscard]] bool hasTranslations() const;
    /// What is asked for, terms in the order of FtsPhrase::term.
    [[nodiscard]] const std::vector<AskedTerm> &asked() const { return asked_; }

private:
    void group(const Glossary *glossary);
    std::string writeTerm(const SearchTerm &term, int number, bool translated, Reach reach,
                          bool endings);
    std::string writePhrase(std::string_view text, char fit, bool open, FtsPhrase origin);
    std::string writeClause(const SearchClause &clause, int number, Reach reach, bool endings);
    std::string writeAsked(const AskedTerm &asked, int number, Reach reach, bool endings);

    PieceCutter cutter_;
    std::vector<AskedTerm> asked_;
    std::vector<SearchClause> excluded_;
    FtsExpression out_;
};

} // namespace policy
