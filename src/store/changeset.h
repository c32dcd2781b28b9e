// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <cstdint>
#include <set>
#include <string>

struct sqlite3_session;

namespace policy {

/// What a transaction has changed in the tables that are a person's, as SQLite's session extension
/// writes it: the rows before and after. Taking a change back is applying its inverse, so no
/// operation needs one of its own; and SQLite itself sees when a row is not as the change left it.
class ChangeRecorder {
public:
    /// Records what the connection changes from now on in the library's tables but `meta`, `source`
    /// and `edition`.
    explicit ChangeRecorder(Connection &connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// "" when nothing has changed.
    [[nodiscard]] std::string changes() const;

private:
    Connection &connection_;
    sqlite3_session *session_ = nullptr;
};

std::string inverseOf(const std::string &changes);

/// What changes are about.
struct Touched {
    bool kept = false; ///< anything but the documents themselves
    /// Documents (holding.id) that the index has otherwise than the library now.
    std::set<std::int64_t> holdings;
};
Touched touchedBy(const std::string &changes);

/// Applies changes inside the caller's transaction. False, and nothing applied, when a row is not
/// as they expect it.
bool applyChanges(Connection &connection, const std::string &changes);

} // namespace policy
