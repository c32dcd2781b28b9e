// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// The ways recommendations are told apart; each is a face of the one filter.
enum class Facet { Region, Sector, Document, Stage, Actor, Language, Collection, Date };

/// How many facets there are.
inline constexpr std::size_t facetCount = 8;

/// One chosen or excluded value: a concept id, document id, stage name, actor name, language tag,
/// name of a collection, or when the document is dated: a year, month or day ("2024", "2024-07",
/// "2024-07-15", each taking in what is dated more exactly), or noDate.
struct Choice {
    Facet facet = Facet::Region;
    std::string value;
    bool excluded = false;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Value of Facet::Date for documents without a date.
inline constexpr std::string_view noDate = "none";

/// Whether a text is a value of Facet::Date.
bool isPeriod(std::string_view text);
/// Whether a date as catalogues have it (ISO 8601, as exact as is known, or "") lies in a period.
bool isInPeriod(std::string_view date, std::string_view period);

/// What a person asked for. Choices of one facet are alternatives, facets combine, exclusions
/// always hold; a region or sector includes its narrower ones.
struct Query {
    std::string text; ///< as typed, fields such as "region:浙江" included; never an error
    std::vector<Choice> choices;
    bool exact = false;    ///< only hits whose text is written as typed (no folding, no stems)
    bool translate = true; ///< also find the other language's words

    friend bool operator==(const Query &, const Query &) = default;
};

/// Orders of a recommendation list. Relevance without a search text is the person's own order when
/// one collection is chosen, else Reading.
enum class Order { Relevance, Reading, Title, Stage, Date };

/// A stretch of a result list: `limit` rows from `offset`.
struct Page {
    int offset = 0;
    int limit = 50;
};

/// "region", "sector" … as in a search field.
std::string_view facetName(Facet facet);

} // namespace policy
