// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_finder.h"

#include "model/error.h"

#include <sqlite3.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace policy {

namespace {

/// What policy_within() asks: the stretches of the finder that is taking a step on this thread. A
/// row outside them is passed over before its text is read for its places.
thread_local const Within *steppedWithin = nullptr;
/// What was thrown there: it must not pass through SQLite.
thread_local std::exception_ptr thrownWithin;

void within(sqlite3_context *context, int, sqlite3_value **arguments)
{
    try {
        const bool in =
            steppedWithin == nullptr || holds(*steppedWithin, sqlite3_value_int64(arguments[0]));
        sqlite3_result_int(context, in ? 1 : 0);
    } catch (...) {
        thrownWithin = std::current_exception();
        sqlite3_result_error_code(context, SQLITE_ABORT);
    }
}

std::string rowsSql(const std::string &schema, bool places, bool parts)
{
    return std::string("SELECT rowid") + (places ? ", policy_places(passage_fts)" : "") + " FROM " +
           schema + ".passage_fts WHERE passage_fts MATCH ?1 AND rowid BETWEEN ?2 AND ?3" +
           (parts ? " AND policy_within(rowid)" : "") + " ORDER BY rowid";
}

std::string passageSql(const std::string &schema)
{
    return "SELECT kind, text FROM " + schema + ".passage WHERE id = ?1";
}

std::int64_t firstOf(const PassageRanges &ranges)
{
    return ranges.empty() ? 0 : ranges.front().first;
}

std::int64_t lastOf(const PassageRanges &ranges)
{
    return ranges.empty() ? -1 : ranges.back().last;
}

} // namespace

bool holds(const Within &within, std::int64_t passage)
{
    const auto after = std::upper_bound(
        within.ranges.begin(), within.ranges.end(), passage,
        [](std::int64_t id, const PassageRange &range) { return id < range.first; });
    if (after == within.ranges.begin() || passage > std::prev(after)->last) return false;
    return !within.admits || within.admits(passage);
}

void registerFinder(sqlite3 *connection)
{
    const int code = sqlite3_create_function_v2(connection, "policy_within", 1, SQLITE_UTF8,
                                                nullptr, within, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw SQLite::Exception(connection, code);
}

Finder::Finder(Connection &connection, const std::string &schema, const FtsExpression &expression,
               const Within &within, std::stop_token stop, bool places)
    : within_(within), stop_(std::move(stop)),
      rows_(connection.prepare(rowsSql(schema, places, within.ranges.size() > 1 || within.admits),
                               expression.match, firstOf(within.ranges), lastOf(within.ranges))),
      passages_(connection.prepare(passageSql(schema)))
{
}

Finder::~Finder()
{
    rows_.tryReset();
    passages_.tryReset();
}

bool Finder::step()
{
    thrownWithin = nullptr;
    try {
        return rows_.executeStep();
    } catch (const SQLite::Exception &) {
        if (thrownWithin) std::rethrow_exception(std::exchange(thrownWithin, nullptr));
        throw;
    }
}

bool Finder::next()
{
    while (!done_) {
        if ((++steps_ & 255) == 0 && stop_.stop_requested()) throw Cancelled();
        steppedWithin = &within_;
        done_ = !step();
        if (!done_) return true;
    }
    return false;
}

Candidate Finder::candidate()
{
    Candidate found;
    found.passage = passage();
    const SQLite::Column places = rows_.getColumn(1);
    found.places = readPlaces(places.getBlob(), static_cast<std::size_t>(places.getBytes()));
    passages_.tryReset();
    passages_.bind(1, static_cast<int64_t>(found.passage));
    if (passages_.executeStep()) {
        found.kind = passages_.getColumn(0).getInt();
        found.text = passages_.getColumn(1).getString();
        found.length = found.text.size();
    }
    return found;
}

} // namespace policy
