// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "model/span.h"

#include <string>
#include <vector>

namespace policy {

/// How far a recommendation has come: urged by somebody; agreed between parties; reported as done.
enum class Stage { Proposed, Agreed, Delivered };

/// A heading and what stands under it. Sections are kept in reading order, parents before children.
struct Section {
    std::string id;    ///< ordinals of the path: "2.1" is the first section of the second chapter
    int level = 1;     ///< 1 for a chapter
    int parent = -1;   ///< index into Document::sections, -1 at the top
    std::string label; ///< number label as written: "一、", "(1)", ""
    std::string title; ///< without its label, hard wraps undone
    LineRange lines;   ///< of the heading itself
    Language language = Language::Unknown;
    int passage = -1; ///< index of the heading's own passage
};

enum class PassageKind {
    Heading,
    Body,
    Item,        ///< an item of a list, numbered or bulleted
    Boilerplate, ///< menus, share links, contact blocks, page furniture: folded away, not searched
                 ///< first
    Caption      ///< a caption of a figure that is not there
};

/// Where a source line begins inside an unwrapped passage.
struct LineMark {
    std::size_t offset = 0; ///< bytes into Passage::text
    int line = 0;           ///< from 1

    friend constexpr bool operator==(const LineMark &, const LineMark &) = default;
};

/// A paragraph with its hard line wraps undone.
struct Passage {
    PassageKind kind = PassageKind::Body;
    std::string label; ///< number label or bullet as written, not part of text
    std::string text;  ///< UTF-8, one line
    Language language = Language::Unknown;
    int section =
        -1; ///< index into Document::sections of the section it stands in (a heading: its own)
    LineRange lines;
    std::vector<LineMark> lineMarks; ///< one a source line, in order

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// The source lines that the stretch `span` of a passage's text comes from.
LineRange linesOf(const Passage &passage, Span span);

/// Where a stretch of a recommendation's text stands in its document.
struct TextPiece {
    std::size_t offset = 0; ///< where it begins in Recommendation::text, bytes
    int passage = 0;        ///< index into Document::passages
    Span span;              ///< the stretch of that passage's text

    friend constexpr bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// Where a tag comes from.
enum class Origin { Text, Heading, Person };
/// What a region is to the recommendation: its target or partner, or only a model, origin or aside.
enum class RegionRole { About, Mentioned };

struct RegionTag {
    std::string region; ///< id in the region vocabulary
    RegionRole role = RegionRole::About;
    Origin origin = Origin::Text;
    std::vector<Span>
        spans;            ///< the words that caused it, in Recommendation::text; empty for Heading
    std::string evidence; ///< those words as text; for Heading the heading's words; "、" between

    friend bool operator==(const RegionTag &, const RegionTag &) = default;
};

struct SectorTag {
    std::string sector; ///< id in the sector vocabulary
    double score = 0;   ///< 0…1, how sure; tags are ordered by it, main sector first
    Origin origin = Origin::Text;
    std::vector<Span> spans;
    std::string evidence;

    friend bool operator==(const SectorTag &, const SectorTag &) = default;
};

/// A name, sum or date the text states, with its place in Recommendation::text.
struct Mention {
    std::string text; ///< as written
    Span span;
    std::string normalised; ///< amounts: "30000000 HKD" (currency ISO 4217 or ""); dates: ISO 8601

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// One thing that somebody is to do.
struct Recommendation {
    std::string id; ///< "bpa-third-plenum-2024/2.1/(1)": stable text, never a row number
    Stage stage = Stage::Proposed;
    Origin stageOrigin = Origin::Text; ///< Person where a user set it
    Language language = Language::Unknown;
    std::string label; ///< number label as written, or ""
    std::string title; ///< its own heading or the title part of its item, or ""
    int section = -1;  ///< index into Document::sections of the section it stands in
    std::string text;  ///< pieces joined by \n; without number label and separate heading line
    std::vector<TextPiece> pieces;
    std::vector<Span> measures; ///< distinct actions, stretches of text
    std::vector<RegionTag> regions;
    std::vector<SectorTag> sectors;
    std::vector<Mention> actors;
    std::vector<Mention> amounts;
    std::vector<Mention> dates;
    std::string counterpart; ///< id of the same recommendation in the other language, or ""
    LineRange lines;
};

/// One source file's text as the program understands it.
struct Document {
    CatalogueEntry catalogue;
    std::vector<Section> sections;
    std::vector<Passage> passages;
    std::vector<Recommendation> recommendations;
};

/// Titles from the outermost section to `section`, each with its label before it; empty for -1.
std::vector<std::string> sectionPath(const std::vector<Section> &sections, int section);
std::vector<std::string> sectionPath(const Document &document, int section);

/// "proposed", "agreed", "delivered"; stageFromName throws UsageError for any other name.
std::string_view stageName(Stage stage);
Stage stageFromName(std::string_view name);
std::string_view passageKindName(PassageKind kind);
std::string_view originName(Origin origin);
std::string_view roleName(RegionRole role);

} // namespace policy
