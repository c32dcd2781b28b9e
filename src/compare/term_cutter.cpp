// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/term_cutter.h"

#include "text/characters.h"
#include "text/text_data.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy {

TermCutter::TermCutter(std::shared_ptr<const TextData> text, const Glossary &glossary,
                       const Vocabulary &regions, StopWords stopWords)
    : text_(std::move(text)), stopWords_(std::move(stopWords)), reader_(text_->folding),
      matcher_(reader_), breaker_(text_->folding, text_->dictionary), stemmer_(text_->english)
{
    for (const Glossary::Line &line : glossary.lines())
        for (const std::string &term : line)
            matcher_.add(term, TermMatcher::Form::Inflected);
    for (const Concept &region : regions.concepts())
        for (const Term &term : region.terms)
            matcher_.add(term.text, TermMatcher::Form::AsWritten);
}

/// Terms of two words and more whose ends are ends of words: from the left, longest first, apart
/// from each other.
std::vector<Span> TermCutter::terms(std::string_view text, const std::vector<Span> &words) const
{
    const auto wordAt = [&](std::size_t begin) {
        return std::ranges::lower_bound(words, begin, {}, &Span::begin);
    };
    std::vector<Span> found;
    const MatchText read = reader_.read(text);
    for (const TermMatch &match : matcher_.find(read)) {
        const Span span = read.span(match.first, match.last);
        if (!found.empty() && span.begin < found.back().end) continue;
        const auto first = wordAt(span.begin);
        if (first == words.end() || first->begin != span.begin || first->end >= span.end) continue;
        const auto after = wordAt(span.end);
        if (std::prev(after)->end != span.end) continue;
        found.push_back(span);
    }
    return found;
}

TermCutter::Piece TermCutter::pieceOf(std::string_view text, Span span, bool isTerm)
{
    std::string key = text_->folding.fold(text.substr(span.begin, span.size()));
    Piece piece{{}, span, false, true};
    const auto first = key.empty() ? utf8::CodePoint{} : utf8::decode(key, 0);
    piece.chinese = isHan(first.value);
    if (piece.chinese) std::erase(key, ' ');
    const bool number = std::ranges::all_of(
        key, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '%'; });
    piece.counts = !number && first.size < key.size() && !stopWords_.contains(key);
    if (!piece.chinese && !isTerm) {
        if (key.ends_with("'s") || key.ends_with("’s"))
            key.resize(key.rfind(key.ends_with("'s") ? "'" : "’"));
        piece.counts = piece.counts && !stopWords_.contains(key);
        piece.key = std::string(stemmer_.stem(key));
    } else {
        piece.key = std::move(key);
    }
    return piece;
}

std::vector<TermCutter::Piece> TermCutter::cut(std::string_view text)
{
    const std::vector<Span> words = breaker_.words(text);
    const std::vector<Span> fixed = terms(text, words);
    std::vector<Piece> pieces;
    pieces.reserve(words.size());
    auto term = fixed.begin();
    for (const Span word : words) {
        while (term != fixed.end() && term->end <= word.begin)
            ++term;
        if (term == fixed.end() || word.begin < term->begin)
            pieces.push_back(pieceOf(text, word, false));
        else if (word.begin == term->begin)
            pieces.push_back(pieceOf(text, *term, true));
    }
    return pieces;
}

} // namespace policy
