// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/compact_text.h"

#include <sqlite3.h>

namespace policy {

namespace {

constexpr int lockWait = 30000;         // milliseconds
constexpr int stepsBetweenPolls = 2000; // of SQLite's virtual machine: well under a millisecond

/// A file: URI, so that characters such as ? and # in a folder's name do no harm.
std::string uriOf(const std::filesystem::path &file, Access access)
{
    static constexpr std::string_view plain = "/._-~";
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool safe = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                          (byte >= 'A' && byte <= 'Z') || plain.find(c) != std::string_view::npos;
        if (safe)
            uri += c;
        else
            uri += {'%', hex[byte >> 4U], hex[byte & 15U]};
    }
    switch (access) {
    case Access::ReadWrite: return uri + "?mode=rwc";
    case Access::ReadOnly: return uri + "?mode=ro";
    case Access::Immutable: return uri + "?mode=ro&immutable=1";
    }
    return uri;
}

/// What is allowed to this connection; the URI says what is done to each of its files, so that a
/// library that can only be read may have an index that can be written.
constexpr int openFlags =
    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;

int stopAsked(void *token)
{
    return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0;
}

} // namespace

Connection::Connection(const std::filesystem::path &file, Access access)
    : database_(uriOf(file, access), openFlags, lockWait), access_(access)
{
    sqlite3_extended_result_codes(database_.getHandle(), 1);
    registerCompactText(database_.getHandle());
}

SQLite::Statement &Connection::cached(std::string_view sql)
{
    const auto found = statements_.find(sql);
    if (found != statements_.end()) {
        found->second->tryReset(); // it repeats the failure of the last step, already reported
        found->second->clearBindings();
        return *found->second;
    }
    auto made = std::make_unique<SQLite::Statement>(database_, std::string(sql));
    return *statements_.emplace(std::string(sql), std::move(made)).first->second;
}

void Connection::flush()
{
    // The full-text module writes the words it has gathered only when it commits, or here.
    database_.exec("SAVEPOINT flushed; RELEASE flushed");
    const int code = sqlite3_db_cacheflush(handle());
    if (code != SQLITE_OK) throw SQLite::Exception(handle(), code);
}

void Connection::attach(const std::filesystem::path &file, std::string_view schema, Access access)
{
    SQLite::Statement statement(database_, "ATTACH ? AS " + std::string(schema));
    statement.bind(1, file.empty() ? std::string() : uriOf(file, access));
    statement.exec();
}

void Connection::detach(std::string_view schema)
{
    forgetStatements();
    database_.exec("DETACH " + std::string(schema));
}

Snapshot::Snapshot(Connection &connection)
    : connection_(connection), outermost_(sqlite3_get_autocommit(connection.handle()) != 0)
{
    if (outermost_) connection_.run("BEGIN");
}

Snapshot::~Snapshot()
{
    // Nothing was written: whether it ends by COMMIT or ROLLBACK makes no difference, and a failure
    // here has already been reported by the statement that caused it.
    if (outermost_) connection_.database().tryExec("ROLLBACK");
}

StopGuard::StopGuard(Connection &connection, std::stop_token stop)
    : connection_(connection), stop_(std::move(stop))
{
    if (stop_.stop_possible())
        sqlite3_progress_handler(connection_.handle(), stepsBetweenPolls, stopAsked, &stop_);
}

StopGuard::~StopGuard()
{
    sqlite3_progress_handler(connection_.handle(), 0, nullptr, nullptr);
}

} // namespace policy
