// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/keeping.h"
#include "reader/page_view.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace policy::ui {

/// What a person keeps in one document.
struct ReaderMarks {
    std::string document; ///< id
    std::vector<KeptNote> notes;
    std::vector<KeptHighlight> highlights;
    std::vector<KeptCorrection> corrections;
};

/// The marks that a page paints: highlights in their colour, words with a note with a sign beside
/// them. Highlight and note on the same stretch are one mark. `colourName` says what a colour is
/// called; a mark's number is that of its stretch in stretchesOf().
std::vector<KeptMark> keptMarks(const Document &document, const ReaderMarks &marks,
                                const std::function<QString(const std::string &)> &colourName);

/// The same marks on the lines of the source file that the words come from.
std::vector<KeptMark> keptInSource(const Document &document, const PageContent &source,
                                   const std::vector<KeptMark> &marks);

/// The stretches that have highlights or notes, each once, in the text's order.
std::vector<Stretch> stretchesOf(const ReaderMarks &marks);

/// What a selection of the page holds, without space at its ends; nothing for only space.
std::optional<Stretch> stretchBetween(const Document &document, Place from, Place to);

/// Where a stretch begins and ends on the page.
std::pair<Place, Place> placesOf(const Document &document, const Stretch &stretch);

/// Offset into Recommendation::text of a place of the page; nothing outside its pieces.
std::optional<std::size_t> offsetIn(const Document &document, const Recommendation &recommendation,
                                    Place place);

} // namespace policy::ui
