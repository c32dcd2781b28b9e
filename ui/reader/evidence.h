// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "model/document.h"
#include "model/keeping.h"
#include "model/query.h"
#include "model/result.h"
#include "reader/page_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace policy::ui {

class Labels;

/// A tag, actor, amount or date of the recommendation in focus, with the words it comes from.
struct ReaderTag {
    Tone tone = Tone::Region;
    QString label;                ///< "Zhejiang"
    QString words;                ///< the evidence as written: "浙江律師事務所"
    QString why;                  ///< a sentence: what it is and why it is there
    Language language = Language::Unknown; ///< of the words
    bool quiet = false;           ///< only mentioned: a model, an origin, an aside
    bool person = false;          ///< set by a person
    bool refused = false;         ///< a person said that it is not so
    std::optional<Choice> choice; ///< what to filter by; amounts and dates have none
    std::vector<PlaceRange> places;
};

/// Everything the reader can point at in a recommendation, in the order of the tag strip: regions,
/// sectors, actors, amounts, dates. Of `corrections` those count that refuse a tag of it.
std::vector<ReaderTag> readerTags(const Document &document, const Recommendation &recommendation,
                                  const Labels &labels,
                                  const std::vector<KeptCorrection> &corrections = {});

/// Where a stretch of the recommendation's text stands in the passages.
std::vector<PlaceRange> placesOf(const Document &document, const Recommendation &recommendation,
                                 Span span);

/// The different words that are marked in snippets, as written; at most as many as a page marks at
/// once. See PageView::setWords().
QStringList markedWords(const std::vector<Snippet> &snippets);

/// The places of all recommendations of a document, for the bars at their side.
std::vector<RecommendationMark> recommendationMarks(const Document &document);

/// The marks that underline the tags' words; a mark's tag is its index.
std::vector<EvidenceMark> evidenceMarks(const std::vector<ReaderTag> &tags);

/// The same places as lines of the source file (unit 0 is line 1), whole lines.
std::vector<RecommendationMark> sourceMarks(const Document &document, int lineCount);

} // namespace policy::ui
