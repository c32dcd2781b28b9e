// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "model/document.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace policy {

/// What the recommendations of a report are put together by.
enum class Grouping { None, Document, Sector, Region, Stage };

/// The usual papers: every recommendation whole; one bullet each; one table; documents side by
/// side.
enum class PaperTemplate { Full, Brief, Table, Comparison };

/// What a report says of each recommendation beside its heading.
struct ReportParts {
    bool text = true;
    bool measures = false;
    bool tags = true; ///< stage, regions, sectors, actors, amounts
    bool evidence = false;
    bool notes = true;
    bool counterpart = false;
    bool source = true; ///< document, section path, source lines

    friend bool operator==(const ReportParts &, const ReportParts &) = default;
};

struct ReportOptions {
    std::string title; ///< "" for "Recommendations", and of what, in the language of the labels
    std::string date;  ///< ISO 8601 day; every date in the file is this one
    Language language = Language::English; ///< of the labels; texts stay as they are
    Grouping grouping = Grouping::Document;
    PaperTemplate paper = PaperTemplate::Full;
    ReportParts parts;
    bool byteOrderMark = true; ///< CSV only: Excel needs it to read UTF-8
};

/// The fixed words of reports, in the order of their names in data/language/report_labels.txt.
enum class Word : std::size_t {
    Recommendations,
    Recommendation,
    OneRecommendation,
    ManyRecommendations,
    OneDocument,
    ManyDocuments,
    Contents,
    Sources,
    Source,
    Document,
    Publisher,
    Date,
    Kind,
    Language,
    Section,
    Number,
    Id,
    Label,
    Title,
    Text,
    Measures,
    Stage,
    Proposed,
    Agreed,
    Delivered,
    Regions,
    RegionIds,
    Sectors,
    SectorIds,
    MainSector,
    Actors,
    Amounts,
    Evidence,
    Mentioned,
    FromHeading,
    SetByPerson,
    Notes,
    Counterpart,
    CounterpartText,
    FirstLine,
    LastLine,
    Line,
    Lines,
    QuotedTitle,
    Citation,
    NoRegion,
    NoSector,
    SeeAlso,
    Counts,
    Total,
    Comparison,
    Silent,
    Links,
    LinkSame,
    LinkRelated,
    LinkCounterpart,
    OtherDocuments,
    PageOf,
    BackToText,
    SkipToText,
    English,
    TraditionalChinese,
    SimplifiedChinese,
    DateDay,
    DateMonth,
    Month1,
    Month2,
    Month3,
    Month4,
    Month5,
    Month6,
    Month7,
    Month8,
    Month9,
    Month10,
    Month11,
    Month12,
    CutCell,
    LimitSpreadsheet,
    LimitCitations,
    LimitCodebook,
    LimitProject,
    LimitRegionTree,
    Count ///< how many there are
};

/// The words of one language.
using Words = std::array<std::string, static_cast<std::size_t>(Word::Count)>;

struct ReportTag {
    std::string id;
    std::string label;    ///< in the language of the report
    std::string evidence; ///< as a reader is told: the words, "from the heading: …", "set by hand"
    RegionRole role = RegionRole::About;
    double score = 0;
};

struct ReportCounterpart {
    std::string id;
    std::string heading;
    std::string text;
    Language language = Language::Unknown;
    LineRange lines;
};

/// One recommendation of a report.
struct ReportEntry {
    int number = 0;                                 ///< from 1, in the report's order
    const Recommendation *recommendation = nullptr; ///< lives in its source's document
    std::size_t source = 0;                         ///< index into Report::sources
    std::string heading;                            ///< its title, else its first words
    bool headingIsText = false;                     ///< the heading is the text's first words
    std::vector<std::string> section;               ///< path, outermost first
    std::string stage;
    std::vector<std::string> measures;
    std::vector<ReportTag> regions; ///< about first, then mentioned
    std::vector<ReportTag> sectors; ///< main first
    std::vector<std::string> actors;
    std::vector<std::string> amounts;
    std::vector<std::string> notes;
    std::optional<ReportCounterpart> counterpart;
    std::string place;    ///< section and lines as one reads them
    std::string citation; ///< document, section, lines
};

/// A document that recommendations of the report come from.
struct ReportSource {
    std::shared_ptr<const Document> document;
    std::string title;
    std::string date; ///< as one reads it
    std::string kind;
    std::string languages;
    std::string citation;
    std::vector<std::size_t> entries;
};

struct ReportGroup {
    std::string id;                   ///< concept, document or stage; "" for none
    std::string label;                ///< "" when the report is not grouped
    std::vector<std::size_t> entries; ///< indexes into Report::entries
    std::vector<std::size_t> also;    ///< those of other groups that belong here as well
};

/// A row of the comparison: the recommendations of each source, by index.
struct ReportComparisonRow {
    std::string label;
    std::vector<std::vector<std::size_t>> cells; ///< one for each column; empty: silent
    std::vector<std::size_t> links;              ///< indexes into ReportComparison::links
};

struct ReportLink {
    std::size_t a = 0; ///< indexes into Report::entries
    std::size_t b = 0;
    LinkKind kind = LinkKind::Related;
    double similarity = 0;
    std::vector<std::string> shared; ///< what they share, heaviest first, as one reads it
};

struct ReportComparison {
    std::string axis;                 ///< what the rows are: "Sectors"
    std::vector<std::string> columns; ///< as one reads them; silent ones too
    std::vector<ReportComparisonRow> rows;
    std::vector<ReportLink> links;
};

/// A concept that the report's recommendations carry, or one broader than those.
struct ReportConcept {
    std::string id;
    std::string label;
    std::string scope;
    int parent = -1;                       ///< index into the same list, which has parents first
    std::vector<std::string> otherBroader; ///< labels of broader ones that a tree cannot show
};

/// What is to be exported, in order and in words: every format writes this one value.
struct Report {
    ReportOptions options;
    std::string title;
    std::string dateText;
    Words words;
    std::vector<ReportEntry> entries; ///< in the order of the groups
    std::vector<ReportGroup> groups;
    std::vector<ReportSource> sources;
    std::vector<ReportConcept> regions;
    std::vector<ReportConcept> sectors;
    std::optional<ReportComparison> comparison;

    [[nodiscard]] const std::string &word(Word word) const
    {
        return words[static_cast<std::size_t>(word)];
    }
};

} // namespace policy
