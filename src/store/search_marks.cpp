// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_marks.h"

#include <algorithm>
#include <cstring>

namespace policy {

std::vector<PhrasePlace> readPlaces(const void *blob, std::size_t bytes)
{
    std::vector<PhrasePlace> places(bytes / sizeof(PhrasePlace));
    if (!places.empty()) std::memcpy(places.data(), blob, places.size() * sizeof(PhrasePlace));
    return places;
}

std::vector<Span> merged(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<Span> out;
    for (const Span span : spans) {
        if (!out.empty() && span.begin < out.back().end)
            out.back().end = std::max(out.back().end, span.end);
        else
            out.push_back(span);
    }
    return out;
}

Marker::Marker(const FtsExpression &expression, TokenMaker &maker)
    : expression_(expression), maker_(maker)
{
    for (const FtsPhrase &phrase : expression.phrases)
        lengths_.push_back(maker.ask(phrase.text, Fit::Loose).size());
}

std::vector<Span> Marker::marks(std::string_view text, const std::vector<PhrasePlace> &places)
{
    maker_.places(text, tokens_);
    std::vector<Span> spans;
    for (const PhrasePlace &place : places) {
        if (place.phrase >= lengths_.size()) continue;
        const std::size_t last = place.position + lengths_[place.phrase] - 1;
        if (last >= tokens_.size()) continue; // the index is not of this text
        const bool clipped = expression_.phrases[place.phrase].clipped;
        const std::uint32_t end = clipped ? tokens_[last].firstEnd : tokens_[last].end;
        spans.push_back({tokens_[place.position].begin, end});
    }
    return merged(std::move(spans));
}

std::vector<Span> exactMarks(const std::vector<std::string> &words, std::string_view text)
{
    std::vector<Span> spans;
    for (const auto &word : words)
        for (std::size_t at = text.find(word); at != std::string_view::npos && !word.empty();
             at = text.find(word, at + word.size()))
            spans.push_back({at, at + word.size()});
    return merged(std::move(spans));
}

} // namespace policy
