// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "store/tokenizer.h"

#include <sqlite3.h>

using namespace policy;

namespace {

/// A database in memory with an external-content index, as the program has it.
class Index {
public:
    Index()
    {
        sqlite3_open(":memory:", &connection_);
        tokenizer_ = std::make_unique<Tokenizer>(connection_, data_);
        run("CREATE TABLE passage(id INTEGER PRIMARY KEY, text)");
        run("CREATE VIRTUAL TABLE fts USING fts5(text, content='passage', content_rowid='id', "
            "tokenize='policy')");
    }
    ~Index() { sqlite3_close(connection_); }
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    void run(const std::string &sql)
    {
        char *error = nullptr;
        sqlite3_exec(connection_, sql.c_str(), nullptr, nullptr, &error);
        const std::string message = error ? error : "";
        sqlite3_free(error);
        REQUIRE(message.empty());
    }
    void add(int id, const std::string &text)
    {
        run("INSERT INTO passage VALUES(" + std::to_string(id) + ", '" + text + "')");
        run("INSERT INTO fts(rowid, text) VALUES(" + std::to_string(id) + ", '" + text + "')");
    }
    void remove(int id, const std::string &text)
    {
        run("INSERT INTO fts(fts, rowid, text) VALUES('delete', " + std::to_string(id) + ", '" +
            text + "')");
        run("DELETE FROM passage WHERE id = " + std::to_string(id));
    }
    /// Ids of the passages found, "1 3"; `column` may ask for more.
    std::string find(const std::string &match, const std::string &column = "rowid")
    {
        sqlite3_stmt *statement = nullptr;
        const std::string sql = "SELECT " + column + " FROM fts WHERE fts MATCH ?1 ORDER BY rowid";
        REQUIRE(sqlite3_prepare_v2(connection_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        sqlite3_bind_text(statement, 1, match.c_str(), -1, SQLITE_STATIC);
        std::string found;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const auto *text = sqlite3_column_text(statement, 0);
            found += (found.empty() ? "" : " ") + std::string(reinterpret_cast<const char *>(text));
        }
        sqlite3_finalize(statement);
        return found;
    }
    Tokenizer &tokenizer() { return *tokenizer_; }

private:
    std::shared_ptr<const TextData> data_ = std::make_shared<TextData>();
    sqlite3 *connection_ = nullptr;
    std::unique_ptr<Tokenizer> tokenizer_;
};

std::string fit(Fit fit, const std::string &phrase)
{
    return '"' + std::string(1, static_cast<char>(fit)) + phrase + '"';
}

} // namespace

TEST_CASE("the index tells whole words from characters that only meet")
{
    Index index;
    index.add(1, "加強合作和服務");
    index.add(2, "日本和服展覽");
    CHECK(index.find(fit(Fit::Whole, "和服")) == "2");
    CHECK(index.find(fit(Fit::Loose, "和服")) == "1 2");
    CHECK(index.find(fit(Fit::Whole, "合作")) == "1");
    CHECK(index.find(fit(Fit::Aligned, "本") + "*") == "2");
}

TEST_CASE("a passage that is taken out is no longer found, and the index stays sound")
{
    Index index;
    index.add(1, "Hong Kong''s exhibitions 展覽");
    index.add(2, "展覽");
    CHECK(index.find(fit(Fit::Aligned, "exhibition")) == "1");
    index.remove(1, "Hong Kong''s exhibitions 展覽");
    CHECK(index.find(fit(Fit::Whole, "展覽")) == "2");
    index.run("INSERT INTO fts(fts) VALUES('integrity-check')");
}

TEST_CASE("tokens made beforehand are taken for their text only")
{
    Index index;
    TokenMaker maker(std::make_shared<TextData>());
    TokenList list;
    maker.make("仲裁", list);
    const std::string text = "調解";
    index.tokenizer().handOver(text, list);
    index.add(1, text); // the right text: the tokens handed over are trusted
    CHECK(index.find(fit(Fit::Whole, "仲裁")) == "1");
    index.tokenizer().handOver("另一", list);
    index.add(2, "調停");
    CHECK(index.find(fit(Fit::Whole, "調停")) == "2");
}

TEST_CASE("SQLite's own marks are at whole characters")
{
    Index index;
    index.add(1, "推動內地仲裁");
    CHECK(index.find(fit(Fit::Whole, "内地"), "highlight(fts, 0, '[', ']')") == "推動[內地]仲裁");
}
