// SPDX-License-Identifier: GPL-3.0-or-later
// These two let sqlite3.h declare the session extension.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "store/changeset.h"

#include <sqlite3.h>

#include <new>

namespace policy {

namespace {

constexpr const char *personsTables[] = {
    "holding",        "quotation", "correction", "corrected_words", "highlight",
    "colour_meaning", "note",      "collection", "collected",       "saved_search"};

void require(int code)
{
    if (code == SQLITE_NOMEM) throw std::bad_alloc();
    if (code != SQLITE_OK) throw SQLite::Exception("the record of changes failed", code);
}

/// Bytes that SQLite made and that must go back to it.
class Bytes {
public:
    ~Bytes() { sqlite3_free(data); }
    Bytes() = default;
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;

    [[nodiscard]] std::string text() const
    {
        return {static_cast<const char *>(data), static_cast<std::size_t>(size)};
    }

    int size = 0;
    void *data = nullptr;
};

/// SQLite takes the bytes without const, and does not change them.
void *bytesOf(const std::string &changes)
{
    return const_cast<char *>(changes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

// Columns by their places in the tables.
constexpr int holdingId = 0;
constexpr int correctionHolding = 1;

/// A column of the row that a change makes or takes away; neither is ever changed in a row.
std::int64_t numberAt(sqlite3_changeset_iter *at, int operation, int column)
{
    sqlite3_value *value = nullptr;
    require(operation == SQLITE_INSERT ? sqlite3changeset_new(at, column, &value)
                                       : sqlite3changeset_old(at, column, &value));
    return value == nullptr ? 0 : sqlite3_value_int64(value);
}

int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangeRecorder::ChangeRecorder(Connection &connection) : connection_(connection)
{
    require(sqlite3session_create(connection_.handle(), "main", &session_));
    for (const char *table : personsTables)
        require(sqlite3session_attach(session_, table));
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(session_);
}

std::string ChangeRecorder::changes() const
{
    Bytes bytes;
    require(sqlite3session_changeset(session_, &bytes.size, &bytes.data));
    return bytes.text();
}

std::string inverseOf(const std::string &changes)
{
    Bytes bytes;
    require(sqlite3changeset_invert(static_cast<int>(changes.size()), bytesOf(changes), &bytes.size,
                                    &bytes.data));
    return bytes.text();
}

Touched touchedBy(const std::string &changes)
{
    Touched touched;
    if (changes.empty()) return touched;
    sqlite3_changeset_iter *at = nullptr;
    require(sqlite3changeset_start(&at, static_cast<int>(changes.size()), bytesOf(changes)));
    while (sqlite3changeset_next(at) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
        const std::string_view name = table;
        touched.kept = touched.kept || name != "holding";
        if (name == "holding") touched.holdings.insert(numberAt(at, operation, holdingId));
        if (name == "correction")
            touched.holdings.insert(numberAt(at, operation, correctionHolding));
    }
    require(sqlite3changeset_finalize(at));
    return touched;
}

bool applyChanges(Connection &connection, const std::string &changes)
{
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changes.size()),
                                            bytesOf(changes), nullptr, refuse, nullptr);
    if (code == SQLITE_ABORT) return false;
    if (code != SQLITE_OK) throw SQLite::Exception(connection.handle(), code);
    return true;
}

} // namespace policy
