// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/block.h"
#include "structure/outline.h"
#include "structure/rules.h"

#include <vector>

namespace policy::structure {

/// A recommendation as found, before it is written out.
struct Draft {
    Stage stage = Stage::Proposed;
    int section = -1;
    std::string label;
    std::string title;
    struct Piece {
        std::size_t block = 0;
        Span span; ///< of the block's body
    };
    std::vector<Piece> pieces;
};

/// A document half way: its blocks, their nesting, and how it is to be read.
struct Reading {
    const std::vector<Block> &blocks;
    const Outline &outline;
    const Rules &rules;
    Genre genre = Genre::Urging;
};

/// Every recommendation of the document, in reading order.
std::vector<Draft> findRecommendations(const Reading &reading);

/// Writes the drafts into `document`, whose sections and passages (one a block) are there.
void writeRecommendations(const std::vector<Draft> &drafts, const Rules &rules, Document &document);

/// Fills in what follows from the recommendation's pieces: text, offsets, lines, language,
/// measures, amounts, dates.
void writeText(const Document &document, const Rules &rules, Recommendation &out);

} // namespace policy::structure
