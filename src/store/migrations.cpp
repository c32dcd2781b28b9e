// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "model/error.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

namespace policy {

namespace fs = std::filesystem;

namespace {

/// The truth: what cannot be made again. A person's marks hold on by quotation with context (W3C
/// TextQuoteSelector: exact, prefix, suffix) and the holding's key, never by row numbers of the
/// index, so they survive better parsing and revised sources.
///
/// Source bytes are kept as they came, not compressed: any SQLite shell can give a person their
/// file back, reading a source is one copy, and import is not slowed by it.
constexpr const char *firstTables = R"sql(
CREATE TABLE meta(name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,    -- of bytes, 64 lower-case hex digits
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
);
CREATE TABLE holding(               -- a document the library holds, or held
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,       -- "bpa-third-plenum-2024"
    source INTEGER NOT NULL REFERENCES source(id),
    file_name TEXT NOT NULL,
    path TEXT NOT NULL,             -- where it was imported from; the same path again updates it
    added TEXT NOT NULL,            -- ISO 8601, UTC
    removed TEXT,                   -- when it was taken out; restorable
    stated TEXT NOT NULL,           -- JSON: catalogue fields that came with the file
    corrected TEXT                  -- JSON: catalogue fields as a person set them
);
CREATE INDEX holding_path ON holding(path);
CREATE INDEX holding_source ON holding(source);
CREATE TABLE edition(               -- earlier bytes of an updated document
    holding INTEGER NOT NULL REFERENCES holding(id),
    source INTEGER NOT NULL REFERENCES source(id),
    replaced TEXT NOT NULL,
    PRIMARY KEY(holding, replaced, source)
) WITHOUT ROWID;
CREATE TABLE quotation(             -- a place in a document that a person's mark holds on to
    id INTEGER PRIMARY KEY,
    holding INTEGER NOT NULL REFERENCES holding(id),
    recommendation TEXT,            -- its id, where the mark is on one
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT ''
);
CREATE INDEX quotation_holding ON quotation(holding);
CREATE TABLE judged_tag(            -- a tag that a person set or refused
    quotation INTEGER NOT NULL REFERENCES quotation(id),
    scheme TEXT NOT NULL CHECK(scheme IN ('region', 'sector')),
    concept TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK(verdict IN ('set', 'refused')),
    made TEXT NOT NULL,
    PRIMARY KEY(quotation, scheme, concept)
) WITHOUT ROWID;
CREATE TABLE highlight(
    id INTEGER PRIMARY KEY,
    quotation INTEGER NOT NULL REFERENCES quotation(id),
    colour TEXT NOT NULL DEFAULT '',
    made TEXT NOT NULL
);
CREATE TABLE note(
    id INTEGER PRIMARY KEY,
    quotation INTEGER NOT NULL REFERENCES quotation(id),
    text TEXT NOT NULL,
    made TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE TABLE collection(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    made TEXT NOT NULL
);
CREATE TABLE collected(
    collection INTEGER NOT NULL REFERENCES collection(id),
    place INTEGER NOT NULL,         -- order within the collection
    quotation INTEGER NOT NULL REFERENCES quotation(id),
    PRIMARY KEY(collection, place)
) WITHOUT ROWID;
CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,            -- JSON
    made TEXT NOT NULL
);
INSERT INTO meta VALUES ('uuid', lower(hex(randomblob(16)))), ('revision', 0), ('filled', 0);
)sql";

void makeFirstTables(Connection &connection)
{
    connection.database().exec(firstTables);
}

/// An entry of a collection is named by its quotation and keeps its place when others move, so that
/// a change of order is a change of rows. Corrections hold on to one or more quotations;
/// judged_tag, which knew only some of them, was never written.
constexpr const char *keepingTables = R"sql(
CREATE TABLE entry(
    quotation INTEGER PRIMARY KEY REFERENCES quotation(id),
    collection INTEGER NOT NULL REFERENCES collection(id),
    place INTEGER NOT NULL,         -- order within the collection
    comment TEXT NOT NULL DEFAULT ''
);
INSERT INTO entry(quotation, collection, place) SELECT quotation, collection, place FROM collected;
DROP TABLE collected;
ALTER TABLE entry RENAME TO collected;
CREATE INDEX collected_collection ON collected(collection, place);
ALTER TABLE collection ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE collection SET place = id;
ALTER TABLE saved_search ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE saved_search SET place = id;
CREATE INDEX note_quotation ON note(quotation);
CREATE INDEX highlight_quotation ON highlight(quotation);
CREATE TABLE colour_meaning(colour TEXT PRIMARY KEY NOT NULL, meaning TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE correction(            -- what a person corrects about a document's recommendations
    id INTEGER PRIMARY KEY,         -- they apply in this order
    holding INTEGER NOT NULL REFERENCES holding(id),
    kind TEXT NOT NULL CHECK(kind IN ('set', 'refuse', 'merge', 'split', 'add', 'remove')),
    facet TEXT NOT NULL DEFAULT '', -- of set and refuse: region, sector, stage
    value TEXT NOT NULL DEFAULT '', -- of set and refuse: concept or stage; of add: stage
    made TEXT NOT NULL
);
CREATE INDEX correction_holding ON correction(holding);
CREATE TABLE corrected_words(       -- what a correction is about, in order
    correction INTEGER NOT NULL REFERENCES correction(id),
    place INTEGER NOT NULL,
    quotation INTEGER NOT NULL REFERENCES quotation(id),
    PRIMARY KEY(correction, place)
) WITHOUT ROWID;
DROP TABLE judged_tag;
INSERT INTO meta VALUES ('kept', 0);
)sql";

void makeKeepingTables(Connection &connection)
{
    connection.database().exec(keepingTables);
}

/// What a person has changed, step by step, so that it can be taken back on another day and by
/// another program. A record names columns by their place: a migration that changes one of the
/// tables it is about empties this one.
constexpr const char *historyTable = R"sql(
CREATE TABLE step(
    id INTEGER PRIMARY KEY,         -- the later step has the higher number
    name TEXT NOT NULL,             -- as the person calls it
    changes BLOB NOT NULL,          -- as SQLite's session extension writes them
    made TEXT NOT NULL,             -- ISO 8601, UTC
    undone INTEGER NOT NULL DEFAULT 0
);
)sql";

void makeHistoryTable(Connection &connection)
{
    connection.database().exec(historyTable);
}

int versionOf(Connection &connection)
{
    return static_cast<int>(connection.number("PRAGMA main.user_version", 0));
}

bool isEmpty(Connection &connection)
{
    return connection.number("SELECT count(*) FROM main.sqlite_schema", 0) == 0;
}

void refuse(const fs::path &file, const std::string &why)
{
    throw Error("Cannot open the library " + file.string() + ": " + why);
}

void keepCopy(Connection &connection, const fs::path &file, int version)
{
    fs::path copy = file;
    copy += ".v" + std::to_string(version);
    SQLite::Database target(copy.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(target, connection.database()).executeStep(-1);
}

} // namespace

const std::vector<Migration> &libraryMigrations()
{
    static const std::vector<Migration> steps{
        {"first tables", "sources, holdings and what a person adds to them", makeFirstTables},
        {"keeping", "comments and order in collections, corrections of recommendations",
         makeKeepingTables},
        {"history", "steps that can be taken back by any program, on any day", makeHistoryTable},
    };
    return steps;
}

bool isCurrent(Connection &connection, const fs::path &file, const std::vector<Migration> &steps)
{
    const int version = versionOf(connection);
    const int newest = static_cast<int>(steps.size());
    const auto id = connection.number("PRAGMA main.application_id", 0);
    if (version == 0 && id == 0 && isEmpty(connection)) return false;
    if (id != libraryApplicationId)
        refuse(file, "it is a database of another program. Choose another folder.");
    if (version > newest)
        refuse(file, "it was written by a newer version of this program (format " +
                         std::to_string(version) + ", this program knows up to " +
                         std::to_string(newest) +
                         "). Update the program; the file was not "
                         "touched.");
    return version == newest;
}

void migrate(Connection &connection, const fs::path &file, const std::vector<Migration> &steps)
{
    if (isCurrent(connection, file, steps)) return;
    if (const int version = versionOf(connection); version > 0) keepCopy(connection, file, version);
    while (!isCurrent(connection, file, steps)) {
        SQLite::Transaction transaction(connection.database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        // Another program may have done this step while we waited for the lock.
        if (isCurrent(connection, file, steps)) return;
        const int version = versionOf(connection);
        connection.database().exec("PRAGMA main.application_id = " +
                                   std::to_string(libraryApplicationId));
        steps[static_cast<std::size_t>(version)].run(connection);
        connection.database().exec("PRAGMA main.user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

} // namespace policy
