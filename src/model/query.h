// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// The ways recommendations are told apart; each is a face of the one filter.
enum class Facet { Region, Sector, Document, Stage, Actor, Language, Collection };

/// One chosen or excluded value: a concept id, document id, stage name, actor name, language tag,
/// name of a collection.
struct Choice {
    Facet facet = Facet::Region;
    std::string value;
    bool excluded = false;

    friend bool operator==(const Choice &, const Choice &) = default;
};

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
