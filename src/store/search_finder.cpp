// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_finder.h"

#include "model/error.h"

#include <sqlite3.h>

#include <algorithm>

namespace policy {

namespace {

/// What policy_within() asks: the stretches of the finder that is taking a step on this thread. A
/// row outside them is passed over before its text is read for its places.
thread_local const PassageRanges *steppedWithin = nullptr;

void within(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const bool in =
        steppedWithin == nullptr || holds(*steppedWithin, sqlite3_value_int64(arguments[0]));
    sqlite3_result_int(context, in ? 1 : 0);
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

std::int64_t firstOf(const PassageRanges &within)
{
    return within.empty() ? 0 : within.front().first;
}

std::int64_t lastOf(const PassageRanges &within)
{
    return within.empty() ? -1 : within.back().last;
}

} // namespace

bool holds(const PassageRanges &within, std::int64_t passage)
{
    const auto after = std::upper_bound(
        within.begin(), within.end(), passage,
        [](std::int64_t id, const PassageRange &range) { return id < range.first; });
    return after != within.begin() && passage <= std::prev(after)->last;
}

void registerFinder(sqlite3 *connection)
{
    const int code = sqlite3_create_function_v2(connection, "policy_within", 1, SQLITE_UTF8,
                                                nullptr, within, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw SQLite::Exception(connection, code);
}

Finder::Finder(Connection &connection, const std::string &schema, const FtsExpression &expression,
               const PassageRanges &within, std::stop_token stop, bool places)
    : within_(within), stop_(std::move(stop)),
      rows_(connection.prepare(rowsSql(schema, places, within.size() > 1), expression.match,
                               firstOf(within), lastOf(within))),
      passages_(connection.prepare(passageSql(schema)))
{
}

Finder::~Finder()
{
    rows_.tryReset();
    passages_.tryReset();
}

bool Finder::next()
{
    while (!done_) {
        if ((++steps_ & 255) == 0 && stop_.stop_requested()) throw Cancelled();
        steppedWithin = &within_;
        done_ = !rows_.executeStep();
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
