// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace policy {

/// How a database file is opened. Immutable reads a file that nobody can change (a read-only
/// folder), without locks and without the -wal and -shm files beside it.
enum class Access { ReadWrite, ReadOnly, Immutable };

/// One SQLite connection and the statements it keeps prepared. Used by one thread at a time.
/// Members throw SQLite::Exception; the facade turns that into a sentence (store/failure.h).
class Connection {
public:
    /// Opens `file`; ReadWrite makes it when it is missing. Half a minute is waited for a lock.
    Connection(const std::filesystem::path &file, Access access);

    [[nodiscard]] SQLite::Database &database() { return database_; }
    [[nodiscard]] sqlite3 *handle() const { return database_.getHandle(); }
    [[nodiscard]] Access access() const { return access_; }

    /// A statement kept prepared, reset, with `values` bound from 1. It must not be asked for again
    /// while a caller still steps it.
    template <typename... Values>
    SQLite::Statement &prepare(std::string_view sql, const Values &...values)
    {
        SQLite::Statement &statement = cached(sql);
        int at = 0;
        (bindOne(statement, ++at, values), ...);
        return statement;
    }

    /// Runs one statement that gives no rows.
    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        SQLite::Statement &statement = prepare(sql, values...);
        while (statement.executeStep()) {
        }
        statement.reset();
    }

    /// The first column of the first row, or `otherwise` when there is no row.
    template <typename... Values>
    std::int64_t number(std::string_view sql, std::int64_t otherwise, const Values &...values)
    {
        SQLite::Statement &statement = prepare(sql, values...);
        const std::int64_t value =
            statement.executeStep() ? statement.getColumn(0).getInt64() : otherwise;
        statement.reset();
        return value;
    }
    template <typename... Values>
    std::string text(std::string_view sql, std::string_view otherwise, const Values &...values)
    {
        SQLite::Statement &statement = prepare(sql, values...);
        std::string value =
            statement.executeStep() ? statement.getColumn(0).getString() : std::string(otherwise);
        statement.reset();
        return value;
    }

    /// Writes what the open transaction has changed, still uncommitted. The two files commit one
    /// after the other: a full disk must show before the first of them has.
    void flush();

    /// Forgets the prepared statements (needed before DETACH).
    void forgetStatements() { statements_.clear(); }
    /// ATTACHes `file` as `schema`; an empty path attaches a private temporary database.
    void attach(const std::filesystem::path &file, std::string_view schema, Access access);
    void detach(std::string_view schema);

private:
    SQLite::Statement &cached(std::string_view sql);

    static void bindOne(SQLite::Statement &statement, int at, std::int64_t value)
    {
        statement.bind(at, static_cast<int64_t>(value));
    }
    static void bindOne(SQLite::Statement &statement, int at, int value)
    {
        statement.bind(at, value);
    }
    static void bindOne(SQLite::Statement &statement, int at, const std::string &value)
    {
        statement.bind(at, value);
    }
    static void bindOne(SQLite::Statement &statement, int at, const char *value)
    {
        statement.bind(at, value);
    }
    static void bindOne(SQLite::Statement &statement, int at, std::nullptr_t)
    {
        statement.bind(at);
    }

    SQLite::Database database_;
    Access access_;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> statements_;
};

/// A BLOB, until the row is left.
inline std::string_view bytesOf(const SQLite::Column &value)
{
    return {static_cast<const char *>(value.getBlob()), static_cast<std::size_t>(value.getBytes())};
}

/// Everything read while it lives comes from one state of both files. Nests.
class Snapshot {
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &connection_;
    bool outermost_;
};

/// While it lives, statements of the connection end with SQLITE_INTERRUPT once `stop` is asked for.
class StopGuard {
public:
    StopGuard(Connection &connection, std::stop_token stop);
    ~StopGuard();
    StopGuard(const StopGuard &) = delete;
    StopGuard &operator=(const StopGuard &) = delete;

private:
    Connection &connection_;
    std::stop_token stop_;
};

} // namespace policy
