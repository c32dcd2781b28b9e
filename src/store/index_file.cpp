// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_file.h"

#include "store/failure.h"
#include "store/index_schema.h"

#include <SQLiteCpp/Transaction.h>

namespace policy {

namespace fs = std::filesystem;

namespace {

/// What FTS5 gathers in memory before it writes a segment: fewer and larger segments need less
/// merging and less room.
constexpr int fullTextHashBytes = 32 << 20;

std::string forSchema(std::string sql)
{
    for (std::size_t at = 0; (at = sql.find("%1", at)) != std::string::npos;)
        sql.replace(at, 2, indexSchemaName);
    return sql;
}

bool isEmpty(Connection &connection)
{
    return connection.number("SELECT count(*) FROM derived.sqlite_schema", 0) == 0;
}

void makeTables(Connection &connection)
{
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (!isEmpty(connection)) return; // another program was quicker
    connection.database().exec(forSchema(indexTables));
    connection.database().exec(forSchema(indexFullText));
    connection.run("INSERT INTO derived.passage_fts(passage_fts, rank) VALUES ('hashsize', ?)",
                   fullTextHashBytes);
    transaction.commit();
}

void setUp(Connection &connection)
{
    // Larger pages leave less unused room at their ends. Heeded only while the file is new.
    connection.database().exec("PRAGMA derived.page_size = 8192");
    // The full-text module's merging leaves pages without use, see giveBackRoom(). Heeded likewise.
    // Said again of a file that knows it, it would be written, and waited for, at every opening.
    constexpr std::int64_t incremental = 2;
    if (connection.number("PRAGMA derived.auto_vacuum", 0) != incremental)
        connection.database().exec("PRAGMA derived.auto_vacuum = INCREMENTAL");
    connection.database().exec(
        "PRAGMA derived.journal_mode = WAL; PRAGMA derived.journal_size_limit = 0");
    // It can be made again: after a power cut an index that lost its last changes is rebuilt.
    connection.database().exec("PRAGMA derived.synchronous = NORMAL");
    connection.database().exec("PRAGMA derived.cache_size = -16000");
    connection.database().exec("PRAGMA derived.mmap_size = 1073741824");
}

void removeFile(const fs::path &file)
{
    std::error_code failed;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        fs::path one = file;
        one += suffix;
        fs::remove(one, failed);
        if (failed)
            throw Error("Cannot delete the damaged index " + one.string() + ": " +
                        failed.message() + ". Delete it and start again.");
    }
}

/// Indexes of other versions of this program are of no use any more.
void removeOlder(const fs::path &folder)
{
    std::error_code failed;
    for (int version = 1; version < indexVersion; ++version) {
        const fs::path old = folder / ("index-v" + std::to_string(version) + ".sqlite");
        if (fs::exists(old, failed)) removeFile(old);
    }
}

void attachNew(Connection &connection, const fs::path &folder)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    bool attached = false;
    try {
        removeOlder(folder);
        connection.attach(indexFile(folder), indexSchemaName, Access::ReadWrite);
        attached = true;
        setUp(connection);
        makeTables(connection);
    } catch (const SQLite::Exception &failure) {
        if (!isDenied(failure)) throw;
        if (attached) connection.detach(indexSchemaName);
        attachTemporaryIndex(connection);
    }
}

/// Reads something of every part, so that a file cut short or overwritten is noticed now.
void probe(Connection &connection)
{
    connection.number("SELECT count(*) FROM derived.meta", 0);
    connection.number("SELECT max(id) FROM derived.document", 0);
    connection.number("SELECT max(id) FROM derived.passage_row", 0);
    connection.number("SELECT max(id) FROM derived.recommendation", 0);
}

bool attachReadOnly(Connection &connection, const fs::path &file, Access access)
{
    try {
        connection.attach(file, indexSchemaName, access);
    } catch (const SQLite::Exception &) {
        return false;
    }
    try {
        probe(connection);
        return true;
    } catch (const SQLite::Exception &) {
        connection.detach(indexSchemaName);
        return false;
    }
}

} // namespace

fs::path indexFile(const fs::path &folder)
{
    return folder / ("index-v" + std::to_string(indexVersion) + ".sqlite");
}

void attachIndex(Connection &connection, const fs::path &folder)
{
    const fs::path file = indexFile(folder);
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return attachNew(connection, folder);
    bool attached = false;
    try {
        connection.attach(file, indexSchemaName, Access::ReadWrite);
        attached = true;
        setUp(connection);
        if (isEmpty(connection)) return makeTables(connection);
        probe(connection);
    } catch (const SQLite::Exception &failure) {
        if (isBusy(failure)) throw;
        if (attached) connection.detach(indexSchemaName);
        if (!isDenied(failure)) {
            removeFile(file);
            return attachNew(connection, folder);
        }
        for (const Access access : {Access::ReadOnly, Access::Immutable})
            if (attachReadOnly(connection, file, access)) return;
        attachTemporaryIndex(connection);
    }
}

void attachTemporaryIndex(Connection &connection)
{
    connection.attach({}, indexSchemaName, Access::ReadWrite);
    makeTables(connection);
}

void deleteIndex(const fs::path &folder)
{
    removeFile(indexFile(folder));
}

void giveBackRoom(Connection &connection)
{
    connection.database().tryExec("PRAGMA derived.incremental_vacuum");
}

IndexStamp readStamp(Connection &connection)
{
    const auto value = [&](const char *name) {
        return connection.text("SELECT value FROM derived.meta WHERE name = ?", "", name);
    };
    const auto number = [&](const char *name, std::int64_t otherwise) {
        return connection.number("SELECT value FROM derived.meta WHERE name = ?", otherwise, name);
    };
    return {value("library"), value("fingerprint"), value("files"), number("revision", -1),
            number("generation", 0)};
}

void writeStamp(Connection &connection, const IndexStamp &stamp)
{
    static constexpr std::string_view put = "INSERT OR REPLACE INTO derived.meta VALUES (?, ?)";
    connection.run(put, "library", stamp.library);
    connection.run(put, "fingerprint", stamp.fingerprint);
    connection.run(put, "files", stamp.files);
    connection.run(put, "revision", stamp.revision);
    connection.run(put, "generation", stamp.generation);
}

std::string readGlossary(Connection &connection)
{
    return connection.text("SELECT value FROM derived.meta WHERE name = 'glossary'", "");
}

void writeGlossary(Connection &connection, const std::string &packed)
{
    SQLite::Statement &put =
        connection.prepare("INSERT OR REPLACE INTO derived.meta VALUES ('glossary', ?1)");
    put.bind(1, static_cast<const void *>(packed.data()), static_cast<int>(packed.size()));
    put.exec();
    put.reset();
}

} // namespace policy
