// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/query.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace policy {

/// A document of the library at a glance.
struct DocumentSummary {
    CatalogueEntry catalogue;
    int passages = 0; ///< running text: boilerplate and captions not counted
    int recommendations = 0;
    std::string fileName;
    std::string sha256;
    std::string added; ///< ISO 8601 date and time, UTC
};

/// The bytes a document had before it was updated.
struct EditionSummary {
    std::string sha256;
    std::string replaced; ///< when a newer one took its place, ISO 8601, UTC
};

/// A few words of text with the marked stretches in it (bytes).
struct Snippet {
    std::string text;
    std::vector<Span> marks;
};

/// A recommendation in a list: everything a card or a table row shows.
struct RecommendationRow {
    std::string id;
    std::string document;
    Stage stage = Stage::Proposed;
    Language language = Language::Unknown;
    std::string label;
    std::string title;
    std::vector<std::string> section; ///< path, outermost first
    Snippet snippet; ///< the words found, in context; without a search the first words
    std::vector<std::string> regions; ///< about first, then mentioned
    std::vector<std::string> sectors; ///< main first
    std::string date;                 ///< the document's
    LineRange lines;
    std::vector<std::string> via; ///< translated or variant terms that matched
};

struct RecommendationPage {
    std::vector<RecommendationRow> rows;
    std::int64_t total = 0;         ///< of all rows, not only this page
    bool totalIsExact = true;       ///< false: at least so many; counts() tells exactly
    std::vector<std::string> hints; ///< how the text was understood, where it is not obvious
};

/// A passage found by a search.
struct Hit {
    std::string document;
    std::string recommendation; ///< id, or "" outside recommendations
    int passage = 0;            ///< index into Document::passages
    std::vector<std::string> section;
    Snippet snippet;
    LineRange lines;
    double score = 0; ///< higher is better
    std::vector<std::string>
        via; ///< translated or variant terms that matched; empty: the words themselves
    bool acrossWords = false; ///< found only across a word boundary (和服 in 合作和服務)
};

struct HitPage {
    std::vector<Hit> hits;
    std::int64_t total = 0;
    bool totalIsExact = true;
    std::vector<std::string> hints;
};

/// How many recommendations each value has under a query. A value's own facet is left out of the
/// filter, so alternatives keep their counts; a broader region counts its narrower ones once.
struct FacetCounts {
    std::map<Facet, std::map<std::string, std::int64_t>> byFacet;
    std::int64_t recommendations = 0; ///< under the whole query
    std::int64_t passages = 0;        ///< hits of the text under the whole query; 0 without text
};

/// What became of one file of an import.
struct ImportLine {
    enum class Outcome { Added, Updated, AlreadyThere, Failed };
    std::string path;
    Outcome outcome = Outcome::Added;
    std::string document; ///< id, "" when failed
    int recommendations = 0;
    std::string message;               ///< why it failed, in one sentence
    std::vector<std::string> warnings; ///< what was mended
};

struct ImportReport {
    std::vector<ImportLine> lines;
    bool cancelled = false;
};

/// What check() found and did, a sentence each.
struct CheckReport {
    std::vector<std::string> findings;
    bool sound = true; ///< the library needs no repair that the program could not do itself
};

} // namespace policy
