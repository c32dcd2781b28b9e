// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/fts_expression.h"

#include "query/glossary.h"
#include "text/characters.h"
#include "text/tokens.h"

#include <algorithm>

namespace policy {

namespace {

/// What decides how a phrase is asked for.
struct Shape {
    std::size_t count = 0;   ///< positions
    bool hasPair = false;    ///< two Han characters of one run
    bool lastAlone = false;  ///< ends in a Han character with none of its run before it
    bool endsInWord = false; ///< ends in a Latin word or number
};

Shape shapeOf(const Pieces &pieces)
{
    Shape shape;
    shape.count = pieces.list.size();
    if (shape.count == 0) return shape;
    for (const Piece &piece : pieces.list)
        shape.hasPair |= piece.han != 0 && !piece.runBegins;
    const Piece &last = pieces.list.back();
    shape.lastAlone = last.han != 0 && last.runBegins;
    shape.endsInWord = last.han == 0;
    return shape;
}

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string out;
    for (const auto &part : parts)
        out += (out.empty() ? std::string() : std::string(between)) + part;
    return parts.size() > 1 ? '(' + out + ')' : out;
}

/// One unquoted word without operators: such words in a row may be a term of the glossary.
bool isPlainWord(const SearchClause &clause)
{
    if (clause.excluded || clause.any.size() != 1) return false;
    const SearchTerm &term = clause.any[0];
    if (term.phrase || term.prefix) return false;
    return std::none_of(term.text.begin(), term.text.end(),
                        [](char byte) { return (byte & 0x80) != 0; });
}

} // namespace

ExpressionWriter::ExpressionWriter(const TextQuery &query, const Folding &folding,
                                   const Glossary *glossary)
    : cutter_(folding)
{
    for (const SearchClause &clause : query.clauses) {
        SearchClause kept{{}, clause.excluded};
        for (const SearchTerm &term : clause.any)
            if (!cutter_.cut(term.text).list.empty()) kept.any.push_back(term);
        if (kept.any.empty()) continue;
        if (kept.excluded)
            excluded_.push_back(std::move(kept));
        else
            asked_.push_back({{std::move(kept)}, {}});
    }
    if (glossary != nullptr) group(glossary);
}

/// Joins words that are one term of the glossary and looks all terms up.
void ExpressionWriter::group(const Glossary *glossary)
{
    std::vector<AskedTerm> grouped;
    std::vector<std::string> words;
    for (const AskedTerm &one : asked_)
        words.push_back(one.clauses[0].any[0].text);
    for (std::size_t at = 0; at < asked_.size();) {
        std::size_t end = at;
        while (end < asked_.size() && isPlainWord(asked_[end].clauses[0]))
            ++end;
        const std::vector<std::string> run(words.begin() + static_cast<std::ptrdiff_t>(at),
                                           words.begin() + static_cast<std::ptrdiff_t>(end));
        const std::size_t count =
            std::max<std::size_t>(1, run.size() > 1 ? glossary->longestTermAt(run, 0) : 1);
        AskedTerm term;
        std::string text;
        for (std::size_t i = at; i < at + count; ++i) {
            term.clauses.push_back(asked_[i].clauses[0]);
            text += (text.empty() ? "" : " ") + words[i];
        }
        const SearchClause &only = term.clauses[0];
        const bool single = only.any.size() == 1 && !only.any[0].phrase && !only.any[0].prefix;
        if (single) term.translations = glossary->translations(text);
        grouped.push_back(std::move(term));
        at += count;
    }
    asked_ = std::move(grouped);
    // Alternatives (a OR b) are looked up one by one when they are written.
    for (AskedTerm &term : asked_) {
        if (term.clauses.size() != 1 || term.clauses[0].any.size() < 2) continue;
        for (const SearchTerm &one : term.clauses[0].any) {
            if (one.phrase || one.prefix) continue;
            for (auto &other : glossary->translations(one.text))
                term.translations.push_back(std::move(other));
        }
    }
}

bool ExpressionWriter::hasTranslations() const
{
    return std::any_of(asked_.begin(), asked_.end(),
                       [](const AskedTerm &one) { return !one.translations.empty(); });
}

FtsExpression ExpressionWriter::write(Reach reach, bool endings)
{
    out_ = {};
    out_.terms = static_cast<int>(asked_.size());
    std::vector<std::string> all;
    for (std::size_t i = 0; i < asked_.size(); ++i)
        all.push_back(writeAsked(asked_[i], static_cast<int>(i), reach, endings));
    out_.match = joined(all, " AND ");
    if (all.empty()) return std::move(out_);
    std::vector<std::string> none;
    for (const SearchClause &clause : excluded_)
        none.push_back(writeClause(clause, -1, Reach::Direct, false));
    if (!none.empty()) out_.match = out_.match + " NOT " + joined(none, " OR ");
    return std::move(out_);
}

std::string ExpressionWriter::writeAsked(const AskedTerm &asked, int number, Reach reach,
                                         bool endings)
{
    std::vector<std::string> words;
    for (const SearchClause &clause : asked.clauses)
        words.push_back(writeClause(clause, number, reach, endings));
    std::vector<std::string> ways{joined(words, " AND ")};
    if (reach == Reach::Translated)
        for (const auto &other : asked.translations)
            ways.push_back(writeTerm({other, true, false, false}, number, true, reach, false));
    return joined(ways, " OR ");
}

std::string ExpressionWriter::writeClause(const SearchClause &clause, int number, Reach reach,
                                          bool endings)
{
    std::vector<std::string> ways;
    for (const SearchTerm &term : clause.any)
        ways.push_back(writeTerm(term, number, false, reach, endings));
    return joined(ways, " OR ");
}

std::string ExpressionWriter::writeTerm(const SearchTerm &term, int number, bool translated,
                                        Reach reach, bool endings)
{
    const Pieces &pieces = cutter_.cut(term.text);
    const Shape shape = shapeOf(pieces);
    const bool open = shape.endsInWord && (term.prefix || (endings && term.unfinished));
    const FtsPhrase origin{number, translated, shape.lastAlone, true, term.text};
    const auto phrase = [&](Fit fit, bool star) {
        return writePhrase(term.text, static_cast<char>(fit), star, origin);
    };
    if (open) return phrase(Fit::Prefix, true);
    if (reach == Reach::Loose) return phrase(Fit::Loose, shape.lastAlone);
    if (shape.count == 2 && shape.hasPair) return phrase(Fit::Whole, false);
    std::vector<std::string> ways{phrase(Fit::Aligned, shape.lastAlone)};
    if (shape.hasPair) {
        FtsPhrase inside = origin;
        inside.aligned = false;
        ways.push_back(writePhrase(term.text, static_cast<char>(Fit::Inside), shape.lastAlone,
                                   std::move(inside)));
    }
    // e-commerce is also written ecommerce.
    if (pieces.list.size() > 1 && pieces.list[0].chain == pieces.list.size()) {
        FtsPhrase whole = origin;
        whole.text = pieces.words;
        ways.push_back(
            writePhrase(pieces.words, static_cast<char>(Fit::Aligned), false, std::move(whole)));
    }
    return joined(ways, " OR ");
}

std::string ExpressionWriter::writePhrase(std::string_view text, char fit, bool open,
                                          FtsPhrase origin)
{
    std::string out{'"', fit};
    for (const char byte : text) {
        const bool control = byte >= 0 && byte < 0x20;
        out += control ? ' ' : byte;
        if (byte == '"') out += '"';
    }
    out += open ? "\" *" : "\"";
    out_.phrases.push_back(std::move(origin));
    return out;
}

} // namespace policy
