// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_scan.h"

#include "model/error.h"
#include "model/language.h"
#include "store/document_codec.h"
#include "store/number_set.h"
#include "store/packing.h"

#include <algorithm>
#include <array>
#include <set>

namespace policy {

namespace {

/// What the choices of one facet ask for, in the index's numbers.
struct Wanted {
    bool any = true; ///< nothing chosen: everything passes
    NumberSet chosen;
    NumberSet excluded;

    void add(bool exclude, std::size_t number) { (exclude ? excluded : chosen).add(number); }
    [[nodiscard]] bool admits(std::uint32_t number) const
    {
        return (any || chosen.has(number)) && !excluded.has(number);
    }
    [[nodiscard]] bool admits(const std::vector<std::uint32_t> &numbers) const
    {
        const auto has = [&](const NumberSet &set) {
            return std::ranges::any_of(numbers, [&](std::uint32_t one) { return set.has(one); });
        };
        return (any || has(chosen)) && !has(excluded);
    }
};

class Choices {
public:
    Choices(Connection &connection, const std::vector<Choice> &choices) : connection_(connection)
    {
        for (const Choice &one : choices)
            add(one);
    }

    [[nodiscard]] bool admitsDocument(const std::string &key) const
    {
        return (of(Facet::Document).any || documents_.contains(key)) && !without_.contains(key);
    }
    [[nodiscard]] bool admits(const Facets &one) const
    {
        return of(Facet::Stage).admits(static_cast<std::uint32_t>(one.stage)) &&
               of(Facet::Language).admits(static_cast<std::uint32_t>(one.language)) &&
               of(Facet::Region).admits(one.regions) && of(Facet::Sector).admits(one.sectors) &&
               of(Facet::Actor).admits(one.actors);
    }

private:
    [[nodiscard]] const Wanted &of(Facet facet) const
    {
        return wanted_[static_cast<std::size_t>(facet)];
    }

    void add(const Choice &choice)
    {
        Wanted &wanted = wanted_[static_cast<std::size_t>(choice.facet)];
        if (!choice.excluded) wanted.any = false;
        switch (choice.facet) {
        case Facet::Region: return addConcepts(wanted, 0, choice);
        case Facet::Sector: return addConcepts(wanted, 1, choice);
        case Facet::Document:
            (choice.excluded ? without_ : documents_).insert(choice.value);
            return;
        case Facet::Stage:
            return wanted.add(choice.excluded,
                              static_cast<std::size_t>(stageFromName(choice.value)));
        case Facet::Language:
            if (const auto language = languageFromTag(choice.value))
                wanted.add(choice.excluded, static_cast<std::size_t>(*language));
            return;
        case Facet::Actor:
            addNumbers(
                wanted, choice.excluded,
                connection_.prepare("SELECT id FROM derived.actor WHERE name = ?", choice.value));
            return;
        }
    }

    void addConcepts(Wanted &wanted, int scheme, const Choice &choice)
    {
        addNumbers(
            wanted, choice.excluded,
            connection_.prepare("SELECT n.below FROM derived.narrower n JOIN derived.concept c "
                                "ON c.id = n.concept WHERE c.scheme = ? AND c.key = ?",
                                scheme, choice.value));
    }

    static void addNumbers(Wanted &wanted, bool exclude, SQLite::Statement &row)
    {
        while (row.executeStep())
            wanted.add(exclude, static_cast<std::size_t>(row.getColumn(0).getInt64()));
        row.reset();
    }

    Connection &connection_;
    std::array<Wanted, 6> wanted_;
    std::set<std::string> documents_;
    std::set<std::string> without_;
};

} // namespace

PassageRanges passagesChosen(Connection &connection, const std::vector<Choice> &choices,
                             const std::stop_token &stop)
{
    const Choices wanted(connection, choices);
    std::vector<std::int64_t> rows;
    SQLite::Statement &row =
        connection.prepare("SELECT d.key, d.first_passage, f.facets FROM derived.facet f "
                           "JOIN derived.document d ON d.id = f.document ORDER BY f.document");
    while (row.executeStep()) {
        if (stop.stop_requested()) throw Cancelled();
        if (!wanted.admitsDocument(row.getColumn(0).getString())) continue;
        const std::int64_t first = row.getColumn(1).getInt64();
        const SQLite::Column bytes = row.getColumn(2);
        unpackFacets({static_cast<const char *>(bytes.getBlob()),
                      static_cast<std::size_t>(bytes.getBytes())},
                     [&](const Facets &one) {
                         if (!wanted.admits(one)) return;
                         for (const std::uint32_t passage : one.passages)
                             rows.push_back(first + passage);
                     });
    }
    row.reset();
    return rangesOf(std::move(rows));
}

} // namespace policy
