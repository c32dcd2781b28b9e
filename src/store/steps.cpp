// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/steps.h"

#include "store/library.h"

namespace policy {

namespace {

/// How far back one can go: more is not remembered by anybody.
constexpr std::int64_t mostSteps = 200;
/// Nor may what is remembered outweigh the library: steps on thousands of recommendations are
/// large.
constexpr std::int64_t mostBytes = 64 << 20;

} // namespace

void Steps::add(const std::string &name, const std::string &changes)
{
    connection_.run("DELETE FROM main.step WHERE undone");
    SQLite::Statement &row =
        connection_.prepare("INSERT INTO main.step(name, changes, made) VALUES (?, ?, ?)");
    row.bind(1, name);
    row.bind(2, changes.data(), static_cast<int>(changes.size()));
    row.bind(3, timeNow());
    row.exec();
    row.reset();
    connection_.run("DELETE FROM main.step WHERE id IN (SELECT id FROM (SELECT id, "
                    "row_number() OVER later AS count, sum(length(changes)) OVER later AS bytes "
                    "FROM main.step WINDOW later AS (ORDER BY id DESC)) "
                    "WHERE count > 1 AND (count > ? OR bytes > ?))",
                    mostSteps, mostBytes);
}

History Steps::names() const
{
    History names;
    SQLite::Statement &row = connection_.prepare("SELECT name, undone FROM main.step ORDER BY id");
    while (row.executeStep()) {
        const std::string name = row.getColumn(0).getString();
        if (row.getColumn(1).getInt() == 0)
            names.undo.push_back(name);
        else
            names.redo.insert(names.redo.begin(), name);
    }
    row.reset();
    return names;
}

std::optional<Step> Steps::toUndo() const
{
    return read("WHERE NOT undone ORDER BY id DESC");
}

std::optional<Step> Steps::toRedo() const
{
    return read("WHERE undone ORDER BY id");
}

void Steps::mark(std::int64_t step, bool undone)
{
    connection_.run("UPDATE main.step SET undone = ? WHERE id = ?", undone ? 1 : 0, step);
}

void Steps::drop(std::int64_t step)
{
    connection_.run("DELETE FROM main.step WHERE id = ?", step);
}

std::optional<Step> Steps::read(const std::string &which) const
{
    SQLite::Statement &row =
        connection_.prepare("SELECT id, name, changes FROM main.step " + which + " LIMIT 1");
    std::optional<Step> step;
    if (row.executeStep()) {
        const SQLite::Column changes = row.getColumn(2);
        step = Step{row.getColumn(0).getInt64(),
                    row.getColumn(1).getString(),
                    {static_cast<const char *>(changes.getBlob()),
                     static_cast<std::size_t>(changes.getBytes())}};
    }
    row.reset();
    return step;
}

} // namespace policy
