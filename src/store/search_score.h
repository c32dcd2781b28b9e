// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/fts_expression.h"
#include "store/search_marks.h"

#include <vector>

namespace policy {

/// A row that matched, before it is ranked.
struct Candidate {
    std::int64_t passage = 0;
    int kind = 0;
    std::size_t length = 0; ///< of its text, bytes
    std::string text;
    std::vector<PhrasePlace> places;
    bool furniture = false; ///< boilerplate or caption
    double score = 0;
};

/// BM25 over the candidates: how rare a term is, is counted among them. That is exact for all hits
/// of a query and an estimate for a sample of them; FTS5's own bm25() counts every hit of every
/// term first, a quarter of a second for a common one. Terms close together, headings and whole
/// words count more.
void scoreCandidates(const FtsExpression &expression, std::vector<Candidate> &candidates);

/// Furniture last, then by score, then in the order of the library.
void sortCandidates(std::vector<Candidate> &candidates);

} // namespace policy
