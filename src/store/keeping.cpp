// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping.h"

#include "store/library.h"

namespace policy {

namespace {

Quotation quotationAt(SQLite::Statement &row, int column)
{
    return {row.getColumn(column).getInt64(), row.getColumn(column + 1).getString(),
            row.getColumn(column + 2).getString(), row.getColumn(column + 3).getString()};
}

} // namespace

std::vector<CollectionSummary> Keeping::collections() const
{
    std::vector<CollectionSummary> all;
    SQLite::Statement &row = connection_.prepare(
        "SELECT c.name, (SELECT count(*) FROM main.collected e WHERE e.collection = c.id), c.made "
        "FROM main.collection c ORDER BY c.id");
    while (row.executeStep())
        all.push_back({row.getColumn(0).getString(), row.getColumn(1).getInt64(),
                       row.getColumn(2).getString()});
    row.reset();
    return all;
}

std::int64_t Keeping::findCollection(const std::string &name) const
{
    return connection_.number("SELECT id FROM main.collection WHERE name = ?", 0, name);
}

std::int64_t Keeping::makeCollection(const std::string &name)
{
    connection_.run("INSERT INTO main.collection(name, made) VALUES (?, ?)", name, timeNow());
    return findCollection(name);
}

void Keeping::dropCollection(std::int64_t collection)
{
    for (const Quotation &entry : entries(collection))
        takeOut(collection, entry.id);
    connection_.run("DELETE FROM main.collection WHERE id = ?", collection);
}

std::vector<Quotation> Keeping::entries(std::int64_t collection) const
{
    std::vector<Quotation> all;
    SQLite::Statement &row = connection_.prepare(
        "SELECT q.id, h.key, coalesce(q.recommendation, ''), q.exact FROM main.collected e "
        "JOIN main.quotation q ON q.id = e.quotation JOIN main.holding h ON h.id = q.holding "
        "WHERE e.collection = ? ORDER BY e.place",
        collection);
    while (row.executeStep())
        all.push_back(quotationAt(row, 0));
    row.reset();
    return all;
}

void Keeping::append(std::int64_t collection, std::int64_t quotation)
{
    const std::int64_t place = connection_.number(
        "SELECT coalesce(max(place), 0) + 1 FROM main.collected WHERE collection = ?", 1,
        collection);
    connection_.run("INSERT INTO main.collected(collection, place, quotation) VALUES (?, ?, ?)",
                    collection, place, quotation);
}

void Keeping::takeOut(std::int64_t collection, std::int64_t quotation)
{
    connection_.run("DELETE FROM main.collected WHERE collection = ? AND quotation = ?", collection,
                    quotation);
    dropQuotation(quotation);
}

std::vector<Keeping::Note> Keeping::notes() const
{
    std::vector<Note> all;
    SQLite::Statement &row = connection_.prepare(
        "SELECT n.id, q.id, h.key, coalesce(q.recommendation, ''), q.exact, n.text, n.changed "
        "FROM main.note n JOIN main.quotation q ON q.id = n.quotation "
        "JOIN main.holding h ON h.id = q.holding ORDER BY n.id");
    while (row.executeStep())
        all.push_back({row.getColumn(0).getInt64(), quotationAt(row, 1),
                       row.getColumn(5).getString(), row.getColumn(6).getString()});
    row.reset();
    return all;
}

std::int64_t Keeping::addNote(std::int64_t quotation, const std::string &text)
{
    const std::string now = timeNow();
    connection_.run("INSERT INTO main.note(quotation, text, made, changed) VALUES (?, ?, ?, ?)",
                    quotation, text, now, now);
    return connection_.number("SELECT last_insert_rowid()", 0);
}

void Keeping::removeNote(const Note &note)
{
    connection_.run("DELETE FROM main.note WHERE id = ?", note.id);
    dropQuotation(note.on.id);
}

std::int64_t Keeping::quote(const std::string &document, const std::string &recommendation,
                            const std::string &words)
{
    connection_.run("INSERT INTO main.quotation(holding, recommendation, exact) "
                    "SELECT id, ?, ? FROM main.holding WHERE key = ?",
                    recommendation, words, document);
    return connection_.number("SELECT last_insert_rowid()", 0);
}

void Keeping::dropQuotation(std::int64_t quotation)
{
    connection_.run("DELETE FROM main.quotation WHERE id = ?", quotation);
}

} // namespace policy
