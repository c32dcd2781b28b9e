// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_finder.h"

#include "model/error.h"

#include <algorithm>

namespace policy {

namespace {

std::string rowsSql(const std::string &schema, bool places)
{
    return std::string("SELECT rowid") + (places ? ", policy_places(passage_fts)" : "") + " FROM " +
           schema +
           ".passage_fts WHERE passage_fts MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid";
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

Finder::Finder(Connection &connection, const std::string &schema, const FtsExpression &expression,
               const PassageRanges &within, std::stop_token stop, bool places)
    : within_(within), stop_(std::move(stop)),
      rows_(connection.prepare(rowsSql(schema, places), expression.match, firstOf(within),
                               lastOf(within))),
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
        done_ = !rows_.executeStep();
        if (!done_ && (within_.size() == 1 || holds(within_, passage()))) return true;
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
