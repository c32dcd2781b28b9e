// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/difference.h"
#include "model/query.h"
#include "model/result.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// What the rows of a comparison are.
enum class Axis { Sector, Region };

/// How two recommendations of different documents belong together.
enum class LinkKind {
    Related,    ///< they touch the same matter
    Same,       ///< they say nearly the same in nearly the same words
    Counterpart ///< one is the other in the other language of a bilingual document
};

/// What two recommendations share, and how much of their similarity it makes up.
struct LinkReason {
    enum class Kind { Concept, Region, Sector, Actor, Figure, Instrument, Wording };
    Kind kind = Kind::Wording;
    std::string what;    ///< a glossary term, a concept id, or the words themselves
    double share = 0;    ///< of the similarity; the shares of a link's reasons add up to at most it
    std::string chinese; ///< of a glossary term: what it is called in Chinese; of Chinese wording:
                         ///< as it is written; else ""
};

struct Link {
    std::string a; ///< recommendation ids, a's document before b's in the comparison
    std::string b;
    double similarity = 0; ///< 0…1
    LinkKind kind = LinkKind::Related;
    std::vector<LinkReason> reasons; ///< heaviest first
};

/// What a person puts into a column.
struct ColumnChoice {
    enum class Kind {
        Document,
        Collection,
        Rest ///< every document that is not in a column of its own
    };
    Kind kind = Kind::Document;
    std::string name; ///< document id or the collection's name; "" for the rest

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// A column's id in comparisons: the document's id, "collection:NAME", ":rest".
std::string columnId(const ColumnChoice &choice);

/// What is to be compared. The same value asked again gives the same comparison.
struct ComparisonRequest {
    std::vector<ColumnChoice> columns; ///< two to five
    Axis axis = Axis::Sector;
    Query filter; ///< narrows every column; empty: everything

    friend bool operator==(const ComparisonRequest &, const ComparisonRequest &) = default;
};

struct ComparisonColumn {
    std::string id;
    ColumnChoice choice;
    LocalizedText title;       ///< of a document; else empty
    std::string date;          ///< of a document
    std::size_t documents = 1; ///< how many its recommendations come from
    std::size_t shown = 0;     ///< recommendations under the filter
    std::size_t all = 0;       ///< without it: nought is a document without recommendations
    std::size_t lost = 0;      ///< of a collection: entries that cannot be found again
};

/// A document's column, of so many recommendations.
ComparisonColumn documentColumn(const std::string &id, std::size_t recommendations);

/// One sector or region across the columns.
struct ComparisonRow {
    std::string row; ///< concept id
    std::map<std::string, std::vector<std::string>>
        cells;                       ///< column → recommendation ids, reading order
    std::vector<std::size_t> links;  ///< indexes into Comparison::links with both ends in this row
    std::vector<std::string> silent; ///< columns without a recommendation here
};

/// A snapshot that needs no store: what columns, cells and links show.
struct Comparison {
    std::vector<ComparisonColumn> columns;
    Axis axis = Axis::Sector;
    std::vector<ComparisonRow>
        rows;                ///< vocabulary order; rows that every column leaves empty are left out
    std::vector<Link> links; ///< best first
    /// Every recommendation of the columns, by id. Empty where the comparison was made from
    /// documents without a library.
    std::map<std::string, RecommendationRow, std::less<>> cards;
    /// Under a filter: column → row → how many recommendations it has there without the filter, so
    /// that what is silent can be told from what is only filtered out. Empty without a filter.
    std::map<std::string, std::map<std::string, std::size_t>> unfiltered;
};

/// Orders of the rows.
enum class RowOrder {
    Vocabulary,
    MostShared,  ///< most columns speak, then most links, then most in the leanest column
    MostOneSided ///< fewest columns speak, then most in the fullest column
};

/// A line of the table as it is shown: a row of the comparison, or a heading of narrower ones.
struct RowLine {
    std::string row;                 ///< concept id
    int depth = 0;                   ///< 0 at the top
    int parent = -1;                 ///< index of the line it stands under, which comes before it
    std::optional<std::size_t> own;  ///< index into Comparison::rows; none for a mere heading
    std::vector<std::size_t> counts; ///< recommendations by column, with narrower lines, each once
    std::vector<std::string> silent; ///< columns without any, narrower lines included
    std::vector<std::string>
        filteredOut;                 ///< of the silent ones: those that speak without the filter
    std::size_t links = 0;           ///< with both ends here or in one narrower line
};

std::string_view axisName(Axis axis);
std::string_view linkKindName(LinkKind kind);
std::string_view reasonName(LinkReason::Kind kind);
std::string_view rowOrderName(RowOrder order);

} // namespace policy
