// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "store/facet_columns.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// The way back from numbers to names.
struct NumberNames {
    std::function<std::string(std::uint32_t number)> region;
    std::function<std::string(std::uint32_t number)> sector;
};

/// A passage's row in the index. `detail` holds section, label, lines and the recommendations that
/// stand in it.
struct PackedPassage {
    PassageKind kind = PassageKind::Body;
    Language language = Language::Unknown;
    std::string detail;
};

struct PackedRecommendation {
    std::string key; ///< the id without "DOCUMENT/"
    std::string detail;
};

/// A document as rows of the index. Passages' texts are not repeated here.
struct PackedDocument {
    std::string sections;
    FacetColumns facets;
    std::vector<PackedPassage> passages;
    std::vector<PackedRecommendation> recommendations;
};

/// The id of a recommendation without the document's id and the slash; an id of another shape
/// (no such beginning) keeps a leading slash.
std::string recommendationKey(std::string_view document, std::string_view id);
std::string recommendationId(std::string_view document, std::string_view key);

/// `ordinals`: ids of the document's recommendations with their places in it.
std::string packRecommendation(const Recommendation &one, const Document &document,
                               const NameNumbers &numbers,
                               const std::map<std::string_view, std::uint32_t> &ordinals);
PackedDocument packDocument(const Document &document, const NameNumbers &numbers);

/// These throw Unpacker::Damaged for bytes that packDocument did not write.
/// `textOf` gives the text of a passage of the document: most titles are a heading's text.
std::vector<Section> unpackSections(std::string_view sections,
                                    const std::function<std::string(int passage)> &textOf);
/// The passage and the ordinals of the recommendations with a piece in it, in order.
Passage unpackPassage(int kind, int language, std::string_view detail, std::string text,
                      std::vector<std::uint32_t> *recommendations = nullptr);
/// What unpackRecommendation looks up in its document.
struct DocumentParts {
    std::string_view id;
    const std::vector<Section> &sections;
    std::function<const Passage &(int index)> passage;
    std::function<std::string(std::uint32_t ordinal)> keyOf; ///< of another recommendation
};

Recommendation unpackRecommendation(std::string_view key, std::string_view detail,
                                    const DocumentParts &parts, const NumberNames &names);

} // namespace policy
