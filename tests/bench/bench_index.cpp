// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_index.h"

#include "bench/table.h"
#include "query/text_query.h"
#include "store/snippet.h"
#include "text/utf8.h"

namespace policy::bench {

namespace {

constexpr double megabyte = 1e6;

std::filesystem::path fresh(const std::filesystem::path &file)
{
    for (const char *end : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + end);
    return file;
}

double rate(std::size_t bytes, double milliseconds)
{
    return static_cast<double>(bytes) / megabyte / (milliseconds / 1000);
}

std::string doubled(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out;
}

/// Words at spaces, each a string of FTS5's language; all of them wanted.
std::string stockMatch(const std::string &typed, bool prefix)
{
    std::string match;
    for (std::size_t at = 0; at < typed.size();) {
        const std::size_t end = std::min(typed.find(' ', at), typed.size());
        if (end > at)
            match += (match.empty() ? "\"" : " AND \"") + doubled(typed.substr(at, end - at)) +
                     '"' + (prefix ? "*" : "");
        at = end + 1;
    }
    return match;
}

} // namespace

BenchIndex::BenchIndex(std::filesystem::path file, std::string tokenizer,
                       std::shared_ptr<const TextData> data,
                       std::shared_ptr<const Glossary> glossary)
    : file_(std::move(file)), kind_(std::move(tokenizer)), data_(std::move(data)),
      connection_(fresh(file_), Access::ReadWrite), tokenizer_(connection_.handle(), data_)
{
    search_.emplace(connection_, "main", data_, std::move(glossary));
    connection_.run("PRAGMA journal_mode = WAL");
    connection_.run("PRAGMA synchronous = NORMAL");
    createTables();
}

BenchIndex::~BenchIndex()
{
    search_.reset();
}

void BenchIndex::createTables()
{
    connection_.run("CREATE TABLE passage(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, language "
                    "INTEGER NOT NULL, detail BLOB NOT NULL, text TEXT NOT NULL)");
    const std::string ours = kind_ == "policy" ? ", columnsize=0" : "";
    connection_.run("CREATE VIRTUAL TABLE passage_fts USING fts5(text, content='passage', "
                    "content_rowid='id', tokenize='" +
                    kind_ + "'" + ours + ")");
}

std::uintmax_t BenchIndex::size()
{
    connection_.run("PRAGMA wal_checkpoint(TRUNCATE)");
    return std::filesystem::file_size(file_);
}

void BenchIndex::fillIndex(const std::vector<std::string> &passages)
{
    connection_.run("BEGIN");
    for (std::size_t i = 0; i < passages.size(); ++i)
        connection_.run("INSERT INTO passage_fts(rowid, text) VALUES(?1, ?2)",
                        static_cast<std::int64_t>(i + 1), passages[i]);
    connection_.run("COMMIT");
    // A large import ends so: one segment instead of a dozen to look a word up in.
    connection_.run("INSERT INTO passage_fts(passage_fts) VALUES('optimize')");
}

BenchIndex::Built BenchIndex::build(const std::vector<std::string> &passages)
{
    Built built;
    std::size_t bytes = 0;
    connection_.run("BEGIN");
    for (std::size_t i = 0; i < passages.size(); ++i) {
        connection_.run("INSERT INTO passage VALUES(?1, 1, 1, x'0102030405060708', ?2)",
                        static_cast<std::int64_t>(i + 1), passages[i]);
        bytes += passages[i].size();
    }
    connection_.run("COMMIT");
    const std::uintmax_t before = size();
    if (kind_ == "policy") {
        TokenMaker maker(data_);
        TokenList list;
        const Watch watch;
        for (const auto &passage : passages)
            maker.make(passage, list);
        built.tokenizing = rate(bytes, watch.milliseconds());
    }
    const Watch watch;
    fillIndex(passages);
    built.writing = rate(bytes, watch.milliseconds());
    built.ratio = static_cast<double>(size() - before) / static_cast<double>(bytes);
    return built;
}

std::size_t BenchIndex::firstPage(const std::string &typed)
{
    if (kind_ != "policy") return stockPage(typed, 50, [](std::int64_t) {});
    const TextQuery query = parseText(typed, {});
    const PassageHits hits = search_->find(query, {}, everything(), {0, 50});
    for (const PassageHit &hit : hits.hits)
        makeSnippet(hit.text, hit.marks);
    return hits.hits.size();
}

std::vector<std::int64_t> BenchIndex::findAll(const std::string &typed)
{
    std::vector<std::int64_t> found;
    const auto take = [&found](std::int64_t passage) { found.push_back(passage); };
    if (kind_ != "policy") {
        stockPage(typed, -1, take);
        return found;
    }
    Query direct;
    direct.translate = false;
    search_->forEach(parseText(typed, {}), direct, everything(), take);
    return found;
}

std::size_t BenchIndex::stockPage(const std::string &typed, int limit,
                                  const std::function<void(std::int64_t)> &take)
{
    std::size_t count = 0;
    const bool trigram = kind_ == "trigram";
    const bool like = trigram && utf8::length(typed) < 3;
    const std::string match = like ? '%' + typed + '%' : stockMatch(typed, !trigram && limit > 0);
    if (match.empty()) return 0;
    const std::string shown = limit > 0 ? "snippet(passage_fts, 0, '[', ']', '…', 64)" : "0";
    const std::string order = limit > 0 && !like ? " ORDER BY rank" : "";
    SQLite::Statement &rows = connection_.prepare(
        like ? "SELECT id, text FROM passage WHERE text LIKE ?1 LIMIT ?2"
             : "SELECT rowid, " + shown + " FROM passage_fts WHERE passage_fts MATCH ?1" + order +
                   " LIMIT ?2",
        match, limit);
    while (rows.executeStep()) {
        ++count;
        take(rows.getColumn(0).getInt64());
    }
    rows.reset();
    return count;
}

} // namespace policy::bench
