// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_score.h"

#include "model/document.h"

#include <algorithm>
#include <cmath>

namespace policy {

namespace {

constexpr double saturation = 1.2;
constexpr double lengthWeight = 0.75;
constexpr double insideWeight = 0.7;     ///< a part of a word, against a whole one
constexpr double translatedWeight = 0.5; ///< a translation beside the words themselves
constexpr double headingBonus = 1.15;
constexpr double nearBonus = 0.5;

/// How often each term stands in a candidate, whole words counting one.
std::vector<double> frequencies(const FtsExpression &expression, const Candidate &candidate)
{
    std::vector<double> found(static_cast<std::size_t>(expression.terms));
    for (const PhrasePlace &place : candidate.places) {
        if (place.phrase >= expression.phrases.size()) continue;
        const FtsPhrase &phrase = expression.phrases[place.phrase];
        if (phrase.term < 0) continue;
        found[static_cast<std::size_t>(phrase.term)] +=
            (phrase.aligned ? 1 : insideWeight) * (phrase.translated ? translatedWeight : 1);
    }
    return found;
}

/// Positions of the shortest stretch that holds every term that is there at all; 0 for one term.
std::uint32_t shortestStretch(const FtsExpression &expression, const Candidate &candidate)
{
    struct At {
        std::uint32_t position;
        int term;
    };
    std::vector<At> order;
    for (const PhrasePlace &place : candidate.places)
        if (place.phrase < expression.phrases.size() && expression.phrases[place.phrase].term >= 0)
            order.push_back({place.position, expression.phrases[place.phrase].term});
    std::sort(order.begin(), order.end(),
              [](const At &a, const At &b) { return a.position < b.position; });
    std::vector<int> inside(static_cast<std::size_t>(expression.terms));
    int wanted = 0;
    for (const At &at : order)
        wanted += inside[static_cast<std::size_t>(at.term)]++ == 0;
    if (wanted < 2) return 0;
    std::fill(inside.begin(), inside.end(), 0);
    std::uint32_t shortest = UINT32_MAX;
    int held = 0;
    for (std::size_t begin = 0, end = 0; end < order.size(); ++end) {
        held += inside[static_cast<std::size_t>(order[end].term)]++ == 0;
        for (; held == wanted; ++begin) {
            shortest = std::min(shortest, order[end].position - order[begin].position);
            held -= --inside[static_cast<std::size_t>(order[begin].term)] == 0;
        }
    }
    return shortest;
}

} // namespace

void scoreCandidates(const FtsExpression &expression, std::vector<Candidate> &candidates)
{
    const auto terms = static_cast<std::size_t>(expression.terms);
    const double count = static_cast<double>(candidates.size());
    std::vector<std::vector<double>> found;
    std::vector<double> holders(terms);
    double length = 1;
    for (const Candidate &candidate : candidates) {
        found.push_back(frequencies(expression, candidate));
        length += static_cast<double>(candidate.length) / count;
        for (std::size_t term = 0; term < terms; ++term)
            holders[term] += found.back()[term] > 0;
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        Candidate &candidate = candidates[i];
        const double norm =
            saturation *
            (1 - lengthWeight + lengthWeight * static_cast<double>(candidate.length) / length);
        double score = 0;
        for (std::size_t term = 0; term < terms; ++term) {
            const double rarity = 1 + std::log((count + 1) / (holders[term] + 1));
            score += rarity * found[i][term] * (saturation + 1) / (found[i][term] + norm);
        }
        if (terms > 1)
            if (const auto stretch = shortestStretch(expression, candidate); stretch > 0)
                score *= 1 + nearBonus * static_cast<double>(terms) / (stretch + 1);
        if (candidate.kind == static_cast<int>(PassageKind::Heading)) score *= headingBonus;
        candidate.score = score;
        candidate.furniture = candidate.kind == static_cast<int>(PassageKind::Boilerplate) ||
                              candidate.kind == static_cast<int>(PassageKind::Caption);
    }
}

void sortCandidates(std::vector<Candidate> &candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        if (a.furniture != b.furniture) return b.furniture;
        if (a.score != b.score) return a.score > b.score;
        return a.passage < b.passage;
    });
}

} // namespace policy
