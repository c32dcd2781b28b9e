// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/search.h"
#include "store/search_score.h"

#include <stop_token>
#include <string>

struct sqlite3;

namespace policy {

/// Whether a passage may be found.
bool holds(const Within &within, std::int64_t passage);

/// Registers what finders ask of SQLite; before the first one of a connection.
void registerFinder(sqlite3 *connection);

/// Rows that one expression finds, in the library's order.
class Finder {
public:
    /// `places`: whether candidate() will be asked; rowids alone are quicker.
    Finder(Connection &connection, const std::string &schema, const FtsExpression &expression,
           const Within &within, std::stop_token stop, bool places = true);
    ~Finder();
    Finder(const Finder &) = delete;
    Finder &operator=(const Finder &) = delete;

    /// Goes on to the next row that may be found; false at the end, and from then on.
    bool next();
    [[nodiscard]] std::int64_t passage() const { return rows_.getColumn(0).getInt64(); }
    /// The row with what ranking needs.
    [[nodiscard]] Candidate candidate();

private:
    bool step();

    const Within &within_;
    std::stop_token stop_;
    SQLite::Statement &rows_;
    SQLite::Statement &passages_;
    unsigned steps_ = 0;
    bool done_ = false;
};

} // namespace policy
