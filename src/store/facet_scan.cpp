// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_scan.h"

#include "model/error.h"
#include "model/language.h"
#include "store/document_codec.h"
#include "store/number_set.h"
#include "store/packing.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>

namespace policy {

namespace {

/// What the choices of one facet ask for, in the index's numbers.
struct Wanted {
    bool any = true; ///< nothing chosen: everything passes
    NumberSet chosen;
    NumberSet excluded;
    std::vector<std::uint32_t> list; ///< of `chosen`

    void add(bool exclude, std::size_t number)
    {
        (exclude ? excluded : chosen).add(number);
        if (!exclude) list.push_back(static_cast<std::uint32_t>(number));
    }
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

    /// Keys of the only documents that there may be; none where any may.
    [[nodiscard]] const std::set<std::string> &documents() const { return documents_; }
    [[nodiscard]] bool admitsDocument(const std::string &key) const
    {
        return (of(Facet::Document).any || documents_.contains(key)) && !without_.contains(key);
    }
    /// Whether a recommendation of the document may be admitted; false is certain.
    [[nodiscard]] bool mayAdmit(std::string_view facets) const
    {
        const auto passes = [&](Facet facet) {
            return of(facet).any || std::ranges::any_of(of(facet).list, [&](std::uint32_t one) {
                       return mayHold(facets, facet, one);
                   });
        };
        return passes(Facet::Stage) && passes(Facet::Language) && passes(Facet::Region) &&
               passes(Facet::Sector) && passes(Facet::Actor);
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
        case Facet::Collection: return; // not in the index: never asked here
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
    std::array<Wanted, 7> wanted_;
    std::set<std::string> documents_;
    std::set<std::string> without_;
};

/// Documents are read when a passage of theirs is asked about, and kept; when that were many, the
/// others are read in one go, which takes less for each.
class ChosenPassages {
public:
    ChosenPassages(Connection &connection, const std::vector<Choice> &choices, std::stop_token stop)
        : connection_(connection), wanted_(connection, choices), stop_(std::move(stop))
    {
    }

    [[nodiscard]] PassageRanges ranges()
    {
        if (wanted_.documents().empty()) return everything().ranges;
        PassageRanges found;
        for (const std::string &key : wanted_.documents()) {
            SQLite::Statement &row = connection_.prepare(
                "SELECT first_passage, passages FROM derived.document WHERE key = ?", key);
            if (row.executeStep() && row.getColumn(1).getInt64() > 0) {
                const std::int64_t first = row.getColumn(0).getInt64();
                found.push_back({first, first + row.getColumn(1).getInt64() - 1});
            }
            row.reset();
        }
        std::ranges::sort(found, {}, &PassageRange::first);
        return found;
    }

    [[nodiscard]] bool has(std::int64_t passage)
    {
        const Known *known = find(passage);
        if (known == nullptr) {
            read(passage);
            known = find(passage);
            if (known == nullptr) throw Unpacker::Damaged();
        }
        return std::ranges::binary_search(known->rows, passage);
    }

private:
    struct Known {
        std::int64_t end = 0;           ///< behind the document's last passage
        std::vector<std::int64_t> rows; ///< ascending
    };

    [[nodiscard]] const Known *find(std::int64_t passage) const
    {
        const auto after = documents_.upper_bound(passage);
        if (after == documents_.begin()) return nullptr;
        const Known &known = std::prev(after)->second;
        return passage < known.end ? &known : nullptr;
    }

    void read(std::int64_t passage)
    {
        constexpr std::size_t many = 256;
        const bool one = documents_.size() < many;
        SQLite::Statement &row =
            one ? connection_.prepare(
                      "SELECT d.key, d.first_passage, d.passages, f.facets "
                      "FROM derived.document d JOIN derived.facet f ON f.document = d.id "
                      "WHERE d.first_passage <= ? AND d.passages > 0 "
                      "ORDER BY d.first_passage DESC LIMIT 1",
                      passage)
                : connection_.prepare(
                      "SELECT d.key, d.first_passage, d.passages, f.facets "
                      "FROM derived.facet f JOIN derived.document d ON d.id = f.document "
                      "WHERE d.passages > 0 ORDER BY f.document");
        while (row.executeStep()) {
            if (stop_.stop_requested()) throw Cancelled();
            keep(row);
        }
        row.reset();
    }

    void keep(SQLite::Statement &row)
    {
        const std::int64_t first = row.getColumn(1).getInt64();
        const auto [place, isNew] = documents_.try_emplace(first);
        if (!isNew) return;
        Known &known = place->second;
        known.end = first + row.getColumn(2).getInt64();
        if (!wanted_.admitsDocument(row.getColumn(0).getString())) return;
        const SQLite::Column bytes = row.getColumn(3);
        const std::string_view facets{static_cast<const char *>(bytes.getBlob()),
                                      static_cast<std::size_t>(bytes.getBytes())};
        if (!wanted_.mayAdmit(facets)) return;
        unpackFacets(facets, [&](const Facets &one) {
            if (!wanted_.admits(one)) return;
            for (const std::uint32_t passage : one.passages)
                known.rows.push_back(first + passage);
        });
        std::ranges::sort(known.rows);
    }

    Connection &connection_;
    Choices wanted_;
    std::stop_token stop_;
    std::map<std::int64_t, Known> documents_; ///< by first passage
};

} // namespace

Within passagesChosen(Connection &connection, const std::vector<Choice> &choices,
                      const std::stop_token &stop)
{
    const auto chosen = std::make_shared<ChosenPassages>(connection, choices, stop);
    return {chosen->ranges(), [chosen](std::int64_t passage) { return chosen->has(passage); }};
}

} // namespace policy
