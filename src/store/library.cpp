// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "model/error.h"
#include "store/catalogue_json.h"
#include "text/characters.h"
#include "text/utf8.h"

#include <array>
#include <ctime>

namespace policy {

namespace {

constexpr std::string_view holdingColumns =
    "SELECT h.id, h.key, s.sha256, h.file_name, h.path, h.added, h.removed IS NOT NULL, s.size, "
    "h.stated, "
    "coalesce(h.corrected, ''), coalesce((SELECT group_concat(what, '|') FROM ("
    "SELECT c.id || c.kind || c.facet || c.value || coalesce(q.recommendation, '') || q.exact || "
    "q.prefix || q.suffix AS what FROM main.correction c "
    "JOIN main.corrected_words w ON w.correction = c.id JOIN main.quotation q ON q.id = "
    "w.quotation "
    "WHERE c.holding = h.id ORDER BY c.id, w.place)), '') FROM main.holding h JOIN main.source s "
    "ON s.id = h.source ";

Holding holdingIn(SQLite::Statement &row)
{
    Holding found;
    found.id = row.getColumn(0).getInt64();
    found.key = row.getColumn(1).getString();
    found.sha256 = row.getColumn(2).getString();
    found.fileName = row.getColumn(3).getString();
    found.path = row.getColumn(4).getString();
    found.added = row.getColumn(5).getString();
    found.removed = row.getColumn(6).getInt() != 0;
    found.size = row.getColumn(7).getInt64();
    found.stated = row.getColumn(8).getString();
    found.corrected = row.getColumn(9).getString();
    found.judged = row.getColumn(10).getString();
    return found;
}

constexpr std::size_t longestSlug = 120; // bytes; file names may have 255

} // namespace

std::string Library::uuid() const
{
    return connection_.text("SELECT value FROM main.meta WHERE name = 'uuid'", "");
}

std::int64_t Library::revision() const
{
    return connection_.number("SELECT value FROM main.meta WHERE name = 'revision'", 0);
}

void Library::raiseRevision()
{
    connection_.run("UPDATE main.meta SET value = value + 1 WHERE name = 'revision'");
}

bool Library::filled() const
{
    return connection_.number("SELECT value FROM main.meta WHERE name = 'filled'", 0) != 0;
}

void Library::setFilled()
{
    connection_.run("UPDATE main.meta SET value = 1 WHERE name = 'filled'");
}

std::vector<Holding> Library::holdings() const
{
    std::string sql(holdingColumns);
    sql += "WHERE h.removed IS NULL ORDER BY h.id";
    SQLite::Statement &row = connection_.prepare(sql);
    std::vector<Holding> found;
    while (row.executeStep())
        found.push_back(holdingIn(row));
    return found;
}

template <typename Value>
std::optional<Holding> Library::findWhere(std::string_view condition, const Value &value) const
{
    std::string sql(holdingColumns);
    sql += condition;
    sql += " ORDER BY h.removed IS NOT NULL, h.id LIMIT 1";
    SQLite::Statement &row = connection_.prepare(sql, value);
    std::optional<Holding> found;
    if (row.executeStep()) found = holdingIn(row);
    row.reset();
    return found;
}

std::optional<Holding> Library::find(const std::string &key) const
{
    return findWhere("WHERE h.key = ?", key);
}

std::optional<Holding> Library::findById(std::int64_t id) const
{
    return findWhere("WHERE h.id = ?", id);
}

std::optional<Holding> Library::findBySha256(const std::string &sha256) const
{
    return findWhere("WHERE s.sha256 = ?", sha256);
}

std::optional<Holding> Library::findByPath(const std::string &path) const
{
    return findWhere("WHERE h.path = ?", path);
}

std::string Library::bytes(std::int64_t holding) const
{
    return connection_.text(
        "SELECT s.bytes FROM main.holding h JOIN main.source s ON s.id = h.source WHERE h.id = ?",
        "", holding);
}

std::vector<EditionSummary> Library::editions(std::int64_t holding) const
{
    SQLite::Statement &row = connection_.prepare(
        "SELECT s.sha256, e.replaced FROM main.edition e JOIN main.source s ON s.id = e.source "
        "WHERE e.holding = ? ORDER BY e.replaced DESC, e.source DESC",
        holding);
    std::vector<EditionSummary> found;
    while (row.executeStep())
        found.push_back({row.getColumn(0).getString(), row.getColumn(1).getString()});
    row.reset();
    return found;
}

std::string Library::bytesOfEdition(const EditionSummary &edition) const
{
    return connection_.text("SELECT bytes FROM main.source WHERE sha256 = ?", "", edition.sha256);
}

std::string Library::freeKey(const std::string &wanted) const
{
    std::string key = wanted;
    for (int number = 2; find(key); ++number)
        key = wanted + "-" + std::to_string(number);
    return key;
}

std::int64_t Library::keepSource(const NewSource &source)
{
    SQLite::Statement &insert =
        connection_.prepare("INSERT INTO main.source(sha256, size, bytes) VALUES (?1, ?2, ?3) "
                            "ON CONFLICT(sha256) DO NOTHING",
                            source.sha256, static_cast<std::int64_t>(source.bytes.size()));
    insert.bindNoCopy(3, source.bytes.data(), static_cast<int>(source.bytes.size()));
    while (insert.executeStep()) {
    }
    insert.reset();
    insert.clearBindings();
    return connection_.number("SELECT id FROM main.source WHERE sha256 = ?", 0, source.sha256);
}

Holding Library::add(const NewSource &source, const std::string &key)
{
    const std::int64_t kept = keepSource(source);
    connection_.run("INSERT INTO main.holding(key, source, file_name, path, added, stated) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    key, kept, source.fileName, source.path, timeNow(), source.stated);
    raiseRevision();
    return *find(key);
}

Holding Library::update(const Holding &holding, const NewSource &source)
{
    const std::int64_t kept = keepSource(source);
    connection_.run("INSERT INTO main.edition(holding, source, replaced) "
                    "SELECT id, source, ? FROM main.holding WHERE id = ? ON CONFLICT DO NOTHING",
                    timeNow(), holding.id);
    connection_.run("UPDATE main.holding SET source = ?, file_name = ?, stated = ?, "
                    "removed = NULL WHERE id = ?",
                    kept, source.fileName, source.stated, holding.id);
    raiseRevision();
    return *find(holding.key);
}

void Library::setRemoved(std::int64_t holding, bool removed)
{
    if (removed)
        connection_.run("UPDATE main.holding SET removed = ? WHERE id = ?", timeNow(), holding);
    else
        connection_.run("UPDATE main.holding SET removed = NULL WHERE id = ?", holding);
    raiseRevision();
}

void Library::setCorrected(std::int64_t holding, const std::string &json)
{
    connection_.run("UPDATE main.holding SET corrected = ? WHERE id = ?", json, holding);
    raiseRevision();
}

CatalogueEntry catalogueOf(const Holding &holding)
{
    CatalogueEntry entry =
        catalogueFromJson(holding.corrected.empty() ? holding.stated : holding.corrected);
    entry.id = holding.key;
    return entry;
}

std::string stampOf(const Holding &holding)
{
    std::uint32_t hash = 0x811c9dc5U; // FNV-1a
    for (const char c : holding.fileName + '\n' + holding.stated + '\n' + holding.corrected +
                            (holding.judged.empty() ? "" : '\n' + holding.judged))
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
    return holding.sha256.substr(0, 32) + std::to_string(hash); // 128 bits tell any two apart
}

std::string timeNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text.data(), size};
}

std::string slugOf(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    const std::string_view stem =
        dot == 0 || dot == std::string_view::npos ? fileName : fileName.substr(0, dot);
    std::string slug;
    for (const auto [c, offset, size] : utf8::CodePoints(stem)) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || upper ||
                           (c >= 0xA1 && c != utf8::replacement && !isCjkPunctuation(c) &&
                            !isSpace(c) && !isBidiControl(c) && !isZeroWidth(c));
        if (slug.size() + size > longestSlug) break;
        if (plain)
            utf8::append(slug, upper ? c + ('a' - 'A') : c);
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug.empty() ? "document" : slug;
}

} // namespace policy
