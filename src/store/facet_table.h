// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/overview.h"
#include "model/query.h"
#include "model/result.h"
#include "store/index_reader.h"
#include "store/number_set.h"
#include "store/search.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// What the whole library's recommendations are told apart by, in a few flat arrays (some 60 bytes
/// a recommendation): filters and counts over a quarter of a million of them take milliseconds.
/// Made from one state of the index (see generation) and thrown away when that changes.
class FacetTable {
public:
    /// A recommendation's place in reading order over all documents.
    using Place = std::uint32_t;

    explicit FacetTable(Connection &connection);

    [[nodiscard]] std::size_t size() const { return documentOf_.size(); }
    [[nodiscard]] const DocumentRow &document(Place place) const
    {
        return documents_[documentOf_[place]];
    }
    [[nodiscard]] std::uint32_t ordinal(Place place) const
    {
        return place - firstPlace_[documentOf_[place]];
    }
    [[nodiscard]] Stage stage(Place place) const { return static_cast<Stage>(stage_[place]); }

    /// Recommendations with a piece in a passage (by row); empty outside recommendations.
    [[nodiscard]] std::span<const Place> inPassage(std::int64_t passage) const;

    /// A query's choices as numbers. Throws UsageError for a value that nothing has, saying what is
    /// allowed.
    class Filter;
    [[nodiscard]] Filter filter(const std::vector<Choice> &choices) const;

    [[nodiscard]] bool passes(const Filter &filter, Place place) const
    {
        return failures(filter, place) == 0;
    }
    /// When the documents() are dated, in their order; before anything is filtered or counted.
    void setDates(std::vector<std::string> dates);
    [[nodiscard]] const std::vector<std::string> &dates() const { return dates_; }

    /// A person's collection: what of it is in the index, in the person's order.
    struct Named {
        std::string name;
        std::vector<Place> places;
    };
    /// Collections are not in the index: they change without it.
    void setCollections(std::vector<Named> collections);
    /// Null when there is none of that name.
    [[nodiscard]] const Named *collection(std::string_view name) const;

    /// Throws Unpacker::Damaged for a document that is not there.
    [[nodiscard]] Place placeOf(std::int64_t document, std::uint32_t ordinal) const;
    /// Rows of the passages that the recommendations have pieces in, as ascending stretches.
    [[nodiscard]] PassageRanges passagesOf(const std::vector<Place> &places) const;

    /// Places that pass, ascending. `found`: only these (ascending), where there is a text.
    [[nodiscard]] std::vector<Place> select(const Filter &filter,
                                            const std::vector<Place> *found) const;
    [[nodiscard]] FacetCounts count(const Filter &filter, const std::vector<Place> *found,
                                    std::stop_token stop) const;
    /// Counts of these places (ascending).
    [[nodiscard]] OverviewCube cube(const std::vector<Place> &places, std::stop_token stop) const;
    [[nodiscard]] const std::vector<DocumentRow> &documents() const { return documents_; }

    [[nodiscard]] const Vocabulary &regions() const { return regions_.vocabulary; }
    [[nodiscard]] const Vocabulary &sectors() const { return sectors_.vocabulary; }

private:
    /// A list of numbers for each place, in one array.
    struct Lists {
        std::vector<std::uint32_t> begin{0};
        std::vector<std::uint32_t> numbers;

        void add(std::span<const std::uint32_t> list);
        [[nodiscard]] std::span<const std::uint32_t> at(Place place) const
        {
            return {numbers.data() + begin[place], numbers.data() + begin[place + 1]};
        }
    };
    /// A vocabulary with the index's numbers for its concepts.
    struct Scheme {
        Vocabulary vocabulary;
        std::unordered_map<std::string, std::uint32_t> numberOf;
        std::unordered_map<std::uint32_t, std::string> idOf;
        std::vector<std::vector<std::uint32_t>> withBroader; ///< by number

        void load(Connection &connection, int scheme);
    };
    struct InPassage {
        std::int64_t passage;
        Place place;
    };

    void loadNames(Connection &connection);
    void loadFacets(Connection &connection);
    template <typename Take>
    void loadColumn(Connection &connection, FacetColumn column, const Take &take) const;
    void checkNumbers() const;
    void layOut(std::vector<InPassage> pieces);
    void addConcepts(NumberSet &set, const Scheme &scheme, const std::string &id) const;
    void addChoice(Filter &filter, const Choice &choice) const;
    [[nodiscard]] unsigned failures(const Filter &filter, Place place) const;
    [[nodiscard]] std::span<const std::uint32_t> collectionsOf(Place place) const;
    struct Tally;
    void tally(Tally &tally, Place place, unsigned failures) const;

    std::vector<DocumentRow> documents_;
    std::vector<std::string> dates_; ///< by document
    std::vector<Place> firstPlace_; ///< by document
    std::vector<std::uint32_t> documentOf_;
    std::vector<std::uint8_t> stage_;
    std::vector<std::uint8_t> language_;
    Lists regionsOf_;
    Lists sectorsOf_;
    Lists actorsOf_;
    Lists passagesOf_;                      ///< indexes in the document
    std::vector<std::int64_t> passageRows_; ///< ascending, one for each entry of passagePlaces_
    std::vector<Place> passagePlaces_;
    Scheme regions_;
    Scheme sectors_;
    std::vector<std::string> actors_; ///< by number
    std::vector<Named> collections_;
    std::unordered_map<Place, std::vector<std::uint32_t>> collectionsOf_; ///< of those in any
};

class FacetTable::Filter {
    friend class FacetTable;
    struct One {
        bool any = true; ///< nothing chosen: everything passes
        NumberSet chosen;
        NumberSet excluded;
        bool excludes = false;
    };
    One facets_[facetCount];
    unsigned asked_ = 0; ///< bits of the facets that something is chosen or excluded of
};

} // namespace policy
