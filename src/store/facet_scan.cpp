// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_scan.h"

#include "model/error.h"
#include "model/language.h"
#include "store/facet_columns.h"
#include "store/index_reader.h"
#include "store/number_set.h"
#include "store/packing.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>

namespace policy {

namespace {

/// Whether a choice takes documents whole.
bool isOfDocuments(const Choice &choice)
{
    return choice.facet == Facet::Document || choice.facet == Facet::Date;
}

bool admitsDate(const std::vector<Choice> &choices, std::string_view date)
{
    bool any = true;
    bool chosen = false;
    for (const Choice &choice : choices) {
        if (choice.facet != Facet::Date) continue;
        const bool holds = isInPeriod(date, choice.value);
        if (choice.excluded && holds) return false;
        if (!choice.excluded) any = false;
        if (!choice.excluded && holds) chosen = true;
    }
    return any || chosen;
}

/// What the choices of one facet ask for, in the index's numbers.
struct Wanted {
    bool any = true; ///< nothing chosen: everything passes
    NumberSet chosen;
    NumberSet excluded;

    void add(bool exclude, std::size_t number) { (exclude ? excluded : chosen).add(number); }
    [[nodiscard]] bool admits(std::span<const std::uint32_t> numbers) const
    {
        const auto has = [&](const NumberSet &set) {
            return std::ranges::any_of(numbers, [&](std::uint32_t one) { return set.has(one); });
        };
        return (any || has(chosen)) && !has(excluded);
    }
};

/// The choices of every facet that the index has a column for.
class Choices {
public:
    Choices(Connection &connection, const std::vector<Choice> &choices) : connection_(connection)
    {
        for (const Choice &one : choices)
            if (!isOfDocuments(one) && one.facet != Facet::Collection) add(one);
    }

    [[nodiscard]] const std::map<FacetColumn, Wanted> &byColumn() const { return wanted_; }

private:
    void add(const Choice &choice)
    {
        switch (choice.facet) {
        case Facet::Region: return addConcepts(FacetColumn::Region, 0, choice);
        case Facet::Sector: return addConcepts(FacetColumn::Sector, 1, choice);
        case Facet::Stage:
            return of(FacetColumn::Stage, choice)
                .add(choice.excluded, static_cast<std::size_t>(stageFromName(choice.value)));
        case Facet::Language:
            if (Wanted &wanted = of(FacetColumn::Language, choice);
                const auto language = languageFromTag(choice.value))
                wanted.add(choice.excluded, static_cast<std::size_t>(*language));
            return;
        case Facet::Actor:
            return addNumbers(
                FacetColumn::Actor, choice,
                connection_.prepare("SELECT id FROM derived.actor WHERE name = ?", choice.value));
        case Facet::Document:
        case Facet::Date:
        case Facet::Collection: return;
        }
    }

    Wanted &of(FacetColumn column, const Choice &choice)
    {
        Wanted &wanted = wanted_[column];
        if (!choice.excluded) wanted.any = false;
        return wanted;
    }

    void addConcepts(FacetColumn column, int scheme, const Choice &choice)
    {
        addNumbers(
            column, choice,
            connection_.prepare("SELECT n.below FROM derived.narrower n JOIN derived.concept c "
                                "ON c.id = n.concept WHERE c.scheme = ? AND c.key = ?",
                                scheme, choice.value));
    }

    void addNumbers(FacetColumn column, const Choice &choice, SQLite::Statement &row)
    {
        Wanted &wanted = of(column, choice);
        while (row.executeStep())
            wanted.add(choice.excluded, static_cast<std::size_t>(row.getColumn(0).getInt64()));
        row.reset();
    }

    Connection &connection_;
    std::map<FacetColumn, Wanted> wanted_;
};

/// Passages of the documents that the choices admit, as stretches.
PassageRanges passagesOfDocuments(Connection &connection, const std::vector<Choice> &choices)
{
    IndexReader reader(connection);
    std::set<std::string> chosen;
    std::set<std::string> excluded;
    for (const Choice &one : choices)
        if (one.facet == Facet::Document) (one.excluded ? excluded : chosen).insert(one.value);
    if (chosen.empty()) {
        if (std::ranges::none_of(choices, isOfDocuments)) return everything().ranges;
        for (const DocumentRow &row : reader.documents())
            chosen.insert(row.key);
    }
    PassageRanges found;
    for (const std::string &key : chosen) {
        if (excluded.contains(key)) continue;
        const DocumentRow *row = reader.findDocument(key);
        if (row == nullptr || row->passages == 0) continue;
        if (!admitsDate(choices, reader.date(*row))) continue;
        found.push_back({row->firstPassage, row->firstPassage + row->passages - 1});
    }
    std::ranges::sort(found, {}, &PassageRange::first);
    return found;
}

/// Documents are read when a passage of theirs is asked about, and kept; when that were many, their
/// columns are read in one go, which takes less for each.
class ChosenPassages {
public:
    ChosenPassages(Connection &connection, const std::vector<Choice> &choices, Filtered what,
                   std::stop_token stop)
        : connection_(connection), choices_(connection, choices), what_(what),
          stop_(std::move(stop))
    {
    }

    [[nodiscard]] bool has(std::int64_t passage)
    {
        const auto after = documents_.upper_bound(passage);
        if (after != documents_.begin())
            if (const Known &known = std::prev(after)->second; passage < known.end)
                return std::ranges::binary_search(known.rows, passage);
        return std::ranges::binary_search(read(passage).rows, passage);
    }

private:
    using Rows = std::vector<std::uint32_t>; ///< of a column, ascending
    struct Known {
        std::int64_t end = 0;           ///< behind the document's last passage
        std::vector<std::int64_t> rows; ///< of the passages admitted, ascending
    };

    const Known &read(std::int64_t passage)
    {
        SQLite::Statement &row = connection_.prepare(
            "SELECT id, first_passage, passages FROM derived.document "
            "WHERE first_passage <= ? AND passages > 0 ORDER BY first_passage DESC LIMIT 1",
            passage);
        if (!row.executeStep()) throw Unpacker::Damaged();
        const std::int64_t id = row.getColumn(0).getInt64();
        const std::int64_t first = row.getColumn(1).getInt64();
        Known &known = documents_[first];
        known.end = first + row.getColumn(2).getInt64();
        row.reset();
        if (passage >= known.end) throw Unpacker::Damaged();
        for (const std::uint32_t index : passagesIn(id, admitted(id)))
            known.rows.push_back(first + index);
        return known;
    }

    /// Rows of the document that all choices admit.
    [[nodiscard]] Rows admitted(std::int64_t document)
    {
        constexpr std::size_t many = 256;
        if (!allRead_ && documents_.size() > many) readAll();
        if (allRead_) {
            const auto found = admitted_.find(document);
            return found == admitted_.end() ? Rows() : found->second;
        }
        std::optional<Rows> rows;
        for (const auto &[column, wanted] : choices_.byColumn()) {
            SQLite::Statement &row = columnOf(stored(column), document);
            if (!row.executeStep()) throw Unpacker::Damaged();
            rows = passing(column, wanted, bytesOf(row.getColumn(0)), rows ? &*rows : nullptr);
            row.reset();
        }
        return rows.value_or(Rows());
    }

    void readAll()
    {
        allRead_ = true;
        bool first = true;
        for (const auto &[column, wanted] : choices_.byColumn()) {
            std::unordered_map<std::int64_t, Rows> passed;
            SQLite::Statement &row =
                connection_.prepare("SELECT document, packed FROM derived.facet WHERE kind = ?",
                                    static_cast<int>(stored(column)));
            while (row.executeStep()) {
                if (stop_.stop_requested()) throw Cancelled();
                const std::int64_t document = row.getColumn(0).getInt64();
                const auto before = admitted_.find(document);
                if (!first && before == admitted_.end()) continue;
                Rows rows = passing(column, wanted, bytesOf(row.getColumn(1)),
                                    first ? nullptr : &before->second);
                if (!rows.empty()) passed.emplace(document, std::move(rows));
            }
            row.reset();
            admitted_ = std::move(passed);
            first = false;
        }
    }

    /// Passages have a language of their own.
    [[nodiscard]] FacetColumn stored(FacetColumn column) const
    {
        return what_ == Filtered::Passages ? FacetColumn::LanguageOfPassage : column;
    }

    SQLite::Statement &columnOf(FacetColumn column, std::int64_t document)
    {
        return connection_.prepare(
            "SELECT packed FROM derived.facet WHERE kind = ? AND document = ?",
            static_cast<int>(column), document);
    }

    /// Rows of the column that the choices admit, of those in `among` where it is given.
    [[nodiscard]] Rows passing(FacetColumn column, const Wanted &wanted, std::string_view packed,
                               const Rows *among) const
    {
        Rows rows;
        unpackColumn(stored(column), packed,
                     [&](std::uint32_t row, std::span<const std::uint32_t> numbers) {
                         if (wanted.admits(numbers) &&
                             (among == nullptr || std::ranges::binary_search(*among, row)))
                             rows.push_back(row);
                     });
        return rows;
    }

    /// Indexes of the passages that the rows stand in, ascending.
    [[nodiscard]] Rows passagesIn(std::int64_t document, Rows rows)
    {
        if (rows.empty() || what_ == Filtered::Passages) return rows;
        SQLite::Statement &row = columnOf(FacetColumn::Passages, document);
        if (!row.executeStep()) throw Unpacker::Damaged();
        Rows passages;
        unpackColumn(FacetColumn::Passages, bytesOf(row.getColumn(0)),
                     [&](std::uint32_t one, std::span<const std::uint32_t> numbers) {
                         if (std::ranges::binary_search(rows, one))
                             passages.insert(passages.end(), numbers.begin(), numbers.end());
                     });
        row.reset();
        std::ranges::sort(passages);
        return passages;
    }

    Connection &connection_;
    Choices choices_;
    Filtered what_;
    std::stop_token stop_;
    std::map<std::int64_t, Known> documents_; ///< by first passage
    bool allRead_ = false;
    std::unordered_map<std::int64_t, Rows> admitted_; ///< by document, once all are read
};

} // namespace

Within passagesChosen(Connection &connection, const std::vector<Choice> &choices, Filtered what,
                      const std::stop_token &stop)
{
    Within within{passagesOfDocuments(connection, choices), {}};
    if (std::ranges::all_of(choices, isOfDocuments)) return within;
    const auto chosen = std::make_shared<ChosenPassages>(connection, choices, what, stop);
    within.admits = [chosen](std::int64_t passage) { return chosen->has(passage); };
    return within;
}

} // namespace policy
