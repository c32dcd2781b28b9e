// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "model/vocabulary.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace policy {

/// A document as a person corrected it, and the numbers of the corrections whose words are not in
/// it any more.
struct Corrected {
    Document document;
    std::vector<std::int64_t> lost;
};

/// Fills in what follows from a recommendation's pieces: text, offsets, lines, language, measures,
/// amounts, dates.
using WriteText = std::function<void(const Document &document, Recommendation &recommendation)>;

/// Merges, splits, adds and removes recommendations, one correction after the other, each in the
/// document that the earlier ones left; the others are passed over. Comes before tagging, which
/// reads the new texts like any other. Returns the corrections that found nothing to hold on to.
/// One that the program itself has come to agree with is not lost.
std::vector<std::int64_t> redraw(Document &document, const std::vector<Correction> &corrections,
                                 const WriteText &write);

/// Sets and refuses regions, sectors and stages, with Origin::Person; the others are passed over.
/// Comes after tagging. Sectors that were set come before those that were read. Returns the
/// corrections that found nothing to hold on to, or whose concept the vocabulary no longer has.
std::vector<std::int64_t> judge(Document &document, const std::vector<Correction> &corrections,
                                const Vocabulary &regions, const Vocabulary &sectors);

/// Where in a recommendation's text, in bytes, the words stand at which it was split; 0 for
/// nowhere.
std::size_t splitPlace(const Recommendation &recommendation, const Quotation &second);

/// The pieces of a recommendation that takes up a stretch, without spaces at the ends; a heading
/// that others follow is none of them.
std::vector<TextPiece> piecesOf(const Document &document, const Stretch &stretch);

} // namespace policy
