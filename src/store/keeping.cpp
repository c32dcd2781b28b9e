// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping.h"

#include "model/error.h"
#include "store/library.h"
#include "store/query_json.h"

namespace policy {

namespace {

/// The columns of a quotation q and its holding h, read by wordsAt().
constexpr std::string_view wordColumns =
    "q.id, h.key, h.removed IS NOT NULL, coalesce(q.recommendation, ''), q.exact, q.prefix, "
    "q.suffix";
constexpr int wordColumnCount = 7;

KeptWords wordsAt(SQLite::Statement &row)
{
    return {row.getColumn(0).getInt64(),
            row.getColumn(1).getString(),
            row.getColumn(2).getInt() != 0,
            {row.getColumn(3).getString(), row.getColumn(4).getString(),
             row.getColumn(5).getString(), row.getColumn(6).getString()}};
}

std::string textAt(SQLite::Statement &row, int column)
{
    return row.getColumn(wordColumnCount + column).getString();
}

CorrectionKind kindNamed(const std::string &name)
{
    for (const CorrectionKind kind :
         {CorrectionKind::Set, CorrectionKind::Refuse, CorrectionKind::Merge, CorrectionKind::Split,
          CorrectionKind::Add, CorrectionKind::Remove})
        if (correctionName(kind) == name) return kind;
    throw Error("The library holds a correction of an unknown kind (" + name + ").");
}

Facet facetNamed(const std::string &name)
{
    for (const Facet facet : {Facet::Region, Facet::Sector, Facet::Stage})
        if (facetName(facet) == name) return facet;
    return Facet::Region;
}

bool hasFacet(CorrectionKind kind)
{
    return kind == CorrectionKind::Set || kind == CorrectionKind::Refuse;
}

} // namespace

KeptOn KeptWords::on() const
{
    if (quotation.exact.empty()) return KeptOn::Document;
    return quotation.recommendation.empty() ? KeptOn::Stretch : KeptOn::Recommendation;
}

std::int64_t Keeping::quote(const std::string &document, const Quotation &quotation)
{
    connection_.run("INSERT INTO main.quotation(holding, recommendation, exact, prefix, suffix) "
                    "SELECT id, nullif(?, ''), ?, ?, ? FROM main.holding WHERE key = ?",
                    quotation.recommendation, quotation.exact, quotation.prefix, quotation.suffix,
                    document);
    return connection_.database().getLastInsertRowid();
}

void Keeping::requote(std::int64_t quotation, const std::string &document, const Quotation &words)
{
    connection_.run(
        "UPDATE main.quotation SET recommendation = nullif(?, ''), exact = ?, prefix = ?, "
        "suffix = ?, holding = (SELECT id FROM main.holding WHERE key = ?) WHERE id = ?",
        words.recommendation, words.exact, words.prefix, words.suffix, document, quotation);
}

void Keeping::dropQuotation(std::int64_t quotation)
{
    connection_.run("DELETE FROM main.quotation WHERE id = ?", quotation);
}

std::vector<CollectionSummary> Keeping::collections() const
{
    std::vector<CollectionSummary> all;
    SQLite::Statement &row = connection_.prepare(
        "SELECT c.name, (SELECT count(*) FROM main.collected e WHERE e.collection = c.id), c.made "
        "FROM main.collection c ORDER BY c.place, c.id");
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
    connection_.run("INSERT INTO main.collection(name, made, place) "
                    "SELECT ?, ?, coalesce(max(place), 0) + 1 FROM main.collection",
                    name, timeNow());
    return findCollection(name);
}

void Keeping::renameCollection(std::int64_t collection, const std::string &to)
{
    connection_.run("UPDATE main.collection SET name = ? WHERE id = ?", to, collection);
}

void Keeping::placeCollection(std::int64_t collection, std::int64_t place)
{
    connection_.run("UPDATE main.collection SET place = ? WHERE id = ?", place, collection);
}

void Keeping::dropCollection(std::int64_t collection)
{
    for (const Entry &entry : entries(collection))
        takeOut(entry.on.id);
    connection_.run("DELETE FROM main.collection WHERE id = ?", collection);
}

std::vector<Keeping::Entry> Keeping::entries(std::int64_t collection) const
{
    std::vector<Entry> all;
    SQLite::Statement &row = connection_.prepare(
        "SELECT " + std::string(wordColumns) +
            ", e.place, e.comment FROM main.collected e "
            "JOIN main.quotation q ON q.id = e.quotation JOIN main.holding h ON h.id = q.holding "
            "WHERE e.collection = ? ORDER BY e.place, q.id",
        collection);
    while (row.executeStep())
        all.push_back({wordsAt(row), row.getColumn(wordColumnCount).getInt64(), textAt(row, 1)});
    row.reset();
    return all;
}

void Keeping::append(std::int64_t collection, std::int64_t quotation)
{
    connection_.run("INSERT INTO main.collected(quotation, collection, place) "
                    "SELECT ?1, ?2, coalesce(max(place), 0) + 1 FROM main.collected "
                    "WHERE collection = ?2",
                    quotation, collection);
}

void Keeping::placeEntry(std::int64_t quotation, std::int64_t place)
{
    connection_.run("UPDATE main.collected SET place = ? WHERE quotation = ?", place, quotation);
}

void Keeping::comment(std::int64_t quotation, const std::string &comment)
{
    connection_.run("UPDATE main.collected SET comment = ? WHERE quotation = ?", comment,
                    quotation);
}

void Keeping::takeOut(std::int64_t quotation)
{
    connection_.run("DELETE FROM main.collected WHERE quotation = ?", quotation);
    dropQuotation(quotation);
}

std::vector<SavedSearch> Keeping::searches() const
{
    std::vector<SavedSearch> all;
    SQLite::Statement &row =
        connection_.prepare("SELECT name, query, made FROM main.saved_search ORDER BY place, id");
    while (row.executeStep())
        all.push_back({row.getColumn(0).getString(), queryFromJson(row.getColumn(1).getString()),
                       row.getColumn(2).getString()});
    row.reset();
    return all;
}

void Keeping::saveSearch(const std::string &name, const Query &query)
{
    connection_.run("INSERT INTO main.saved_search(name, query, made, place) "
                    "SELECT ?, ?, ?, coalesce(max(place), 0) + 1 FROM main.saved_search WHERE 1 "
                    "ON CONFLICT(name) DO UPDATE SET query = excluded.query",
                    name, queryToJson(query), timeNow());
}

void Keeping::renameSearch(const std::string &name, const std::string &to)
{
    connection_.run("UPDATE main.saved_search SET name = ? WHERE name = ?", to, name);
}

void Keeping::placeSearch(const std::string &name, std::int64_t place)
{
    connection_.run("UPDATE main.saved_search SET place = ? WHERE name = ?", place, name);
}

void Keeping::dropSearch(const std::string &name)
{
    connection_.run("DELETE FROM main.saved_search WHERE name = ?", name);
}

template <typename Take>
void Keeping::eachMark(std::string_view columns, std::string_view table,
                       const std::string &document, Take &&take) const
{
    std::string sql = "SELECT " + std::string(wordColumns) + ", m.id, ";
    sql.append(columns).append(" FROM main.").append(table);
    sql += " m JOIN main.quotation q ON q.id = m.quotation JOIN main.holding h ON h.id = q.holding "
           "WHERE ?1 = '' OR h.key = ?1 ORDER BY m.id";
    SQLite::Statement &row = connection_.prepare(sql, document);
    while (row.executeStep())
        take(row, row.getColumn(wordColumnCount).getInt64());
    row.reset();
}

std::vector<Keeping::Note> Keeping::notes(const std::string &document) const
{
    std::vector<Note> all;
    eachMark("m.text, m.made, m.changed", "note", document,
             [&](SQLite::Statement &row, std::int64_t id) {
                 all.push_back({id, wordsAt(row), textAt(row, 1), textAt(row, 2), textAt(row, 3)});
             });
    return all;
}

std::int64_t Keeping::addNote(std::int64_t quotation, const std::string &text)
{
    const std::string now = timeNow();
    connection_.run("INSERT INTO main.note(quotation, text, made, changed) VALUES (?, ?, ?, ?)",
                    quotation, text, now, now);
    return connection_.database().getLastInsertRowid();
}

void Keeping::changeNote(std::int64_t note, const std::string &text)
{
    connection_.run("UPDATE main.note SET text = ?, changed = ? WHERE id = ?", text, timeNow(),
                    note);
}

void Keeping::dropNote(const Note &note)
{
    connection_.run("DELETE FROM main.note WHERE id = ?", note.id);
    dropQuotation(note.on.id);
}

std::vector<Keeping::Highlight> Keeping::highlights(const std::string &document) const
{
    std::vector<Highlight> all;
    eachMark("m.colour, m.made", "highlight", document,
             [&](SQLite::Statement &row, std::int64_t id) {
                 all.push_back({id, wordsAt(row), textAt(row, 1), textAt(row, 2)});
             });
    return all;
}

std::int64_t Keeping::addHighlight(std::int64_t quotation, const std::string &colour)
{
    connection_.run("INSERT INTO main.highlight(quotation, colour, made) VALUES (?, ?, ?)",
                    quotation, colour, timeNow());
    return connection_.database().getLastInsertRowid();
}

void Keeping::changeHighlight(std::int64_t highlight, const std::string &colour)
{
    connection_.run("UPDATE main.highlight SET colour = ? WHERE id = ?", colour, highlight);
}

void Keeping::dropHighlight(const Highlight &highlight)
{
    connection_.run("DELETE FROM main.highlight WHERE id = ?", highlight.id);
    dropQuotation(highlight.on.id);
}

std::map<std::string, std::string> Keeping::meanings() const
{
    std::map<std::string, std::string> all;
    SQLite::Statement &row = connection_.prepare("SELECT colour, meaning FROM main.colour_meaning");
    while (row.executeStep())
        all.emplace(row.getColumn(0).getString(), row.getColumn(1).getString());
    row.reset();
    return all;
}

void Keeping::setMeaning(const std::string &colour, const std::string &meaning)
{
    if (meaning.empty())
        connection_.run("DELETE FROM main.colour_meaning WHERE colour = ?", colour);
    else
        connection_.run("INSERT INTO main.colour_meaning VALUES (?, ?) "
                        "ON CONFLICT(colour) DO UPDATE SET meaning = excluded.meaning",
                        colour, meaning);
}

std::vector<CorrectionRow> Keeping::corrections(const std::string &document) const
{
    std::vector<CorrectionRow> all;
    SQLite::Statement &row = connection_.prepare(
        "SELECT " + std::string(wordColumns) +
            ", c.id, c.kind, c.facet, c.value, c.made FROM main.correction c "
            "JOIN main.corrected_words w ON w.correction = c.id "
            "JOIN main.quotation q ON q.id = w.quotation JOIN main.holding h ON h.id = c.holding "
            "WHERE ?1 = '' OR h.key = ?1 ORDER BY c.id, w.place",
        document);
    while (row.executeStep()) {
        KeptWords words = wordsAt(row);
        const std::int64_t id = row.getColumn(wordColumnCount).getInt64();
        if (all.empty() || all.back().correction.number != id)
            all.push_back(
                {words.document,
                 words.removed,
                 textAt(row, 4),
                 {id, kindNamed(textAt(row, 1)), facetNamed(textAt(row, 2)), textAt(row, 3), {}}});
        all.back().correction.on.push_back(std::move(words.quotation));
    }
    row.reset();
    return all;
}

std::vector<Correction> Keeping::correctionsOf(const Holding &holding) const
{
    std::vector<Correction> all;
    if (holding.judged.empty()) return all;
    for (CorrectionRow &row : corrections(holding.key))
        all.push_back(std::move(row.correction));
    return all;
}

std::int64_t Keeping::addCorrection(const std::string &document, const Correction &correction)
{
    connection_.run("INSERT INTO main.correction(holding, kind, facet, value, made) "
                    "SELECT id, ?, ?, ?, ? FROM main.holding WHERE key = ?",
                    std::string(correctionName(correction.kind)),
                    hasFacet(correction.kind) ? std::string(facetName(correction.facet)) : "",
                    correction.value, timeNow(), document);
    const std::int64_t id = connection_.database().getLastInsertRowid();
    int place = 0;
    for (const Quotation &one : correction.on) {
        const std::int64_t words = quote(document, one);
        connection_.run("INSERT INTO main.corrected_words VALUES (?, ?, ?)", id, place++, words);
    }
    return id;
}

void Keeping::dropCorrection(std::int64_t correction)
{
    std::vector<std::int64_t> words;
    SQLite::Statement &row = connection_.prepare(
        "SELECT quotation FROM main.corrected_words WHERE correction = ?", correction);
    while (row.executeStep())
        words.push_back(row.getColumn(0).getInt64());
    row.reset();
    connection_.run("DELETE FROM main.corrected_words WHERE correction = ?", correction);
    for (const std::int64_t one : words)
        dropQuotation(one);
    connection_.run("DELETE FROM main.correction WHERE id = ?", correction);
}

std::int64_t Keeping::version() const
{
    return connection_.number("SELECT value FROM main.meta WHERE name = 'kept'", 0);
}

void Keeping::raiseVersion()
{
    connection_.run("UPDATE main.meta SET value = value + 1 WHERE name = 'kept'");
}

} // namespace policy
