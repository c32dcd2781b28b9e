// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed: it becomes a query, the query becomes an expression, and SQLite takes it.
#include "query/glossary.h"
#include "store/search.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace policy;

/// A small index and all that a search needs, made once.
struct World {
    std::shared_ptr<const TextData> data = TextData::load(POLICY_DATA);
    std::shared_ptr<const Glossary> glossary = Glossary::load(data, POLICY_DATA);
    Connection connection{fresh(), Access::ReadWrite};
    Tokenizer tokenizer{connection.handle(), data};
    PassageSearch search{connection, "main", data, glossary};

    World()
    {
        connection.run("CREATE TABLE passage(id INTEGER PRIMARY KEY, kind INTEGER, text TEXT)");
        connection.run("CREATE VIRTUAL TABLE passage_fts USING fts5(text, content='passage', "
                       "content_rowid='id', tokenize='policy', columnsize=0)");
        std::int64_t id = 0;
        for (const char *text :
             {"支持和促進兩地法律服務業擴大業務合作，推動落實兩地仲裁裁決", "口岸實施 24 小時通關",
              "Strengthen co-operation in international arbitration",
              "「一帶一路」姊妹城 市 3,000 萬"}) {
            connection.run("INSERT INTO passage VALUES(?1, 1, ?2)", ++id, text);
            connection.run("INSERT INTO passage_fts(rowid, text) VALUES(?1, ?2)", id, text);
        }
    }
    static std::filesystem::path fresh()
    {
        const auto file = std::filesystem::temp_directory_path() / "policy-query-fuzz.sqlite";
        std::filesystem::remove(file);
        return file;
    }
};

std::vector<std::string> values(Facet, std::string_view text)
{
    if (text.size() % 2 == 0) return {};
    return {std::string(text)};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static World world;
    const std::string typed(reinterpret_cast<const char *>(bytes), size);
    const TextQuery query = parseText(typed, values);
    Query options;
    options.exact = size % 7 == 0;
    const PassageHits hits = world.search.find(query, options, everything(), {0, 10});
    for (const PassageHit &hit : hits.hits) {
        std::size_t before = 0;
        for (const Span mark : hit.marks) {
            // Marks are in order, apart, inside the text.
            if (mark.begin < before || mark.end <= mark.begin || mark.end > hit.text.size())
                std::abort();
            before = mark.end;
        }
    }
    return 0;
}
