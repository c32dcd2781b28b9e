// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/analyser.h"
#include "model/error.h"
#include "store/sample.h"
#include "store/store.h"

#include <set>

using namespace policy;

namespace {

const std::string zhejiang = "zhejiang-hong-kong-2023"; // 2023-06-26
const std::string fair = "beijing-hong-kong-fair-2023"; // 2023-12-05
const std::string paper = "bpa-third-plenum-2024";      // 2024-07

struct Library {
    test::TemporaryFolder folder;
    Store store{StoreFolders::in(folder.path() / "library"),
                std::make_shared<const Analyser>(POLICY_DATA)};

    std::set<std::string> documents(const Query &query) const
    {
        std::set<std::string> found;
        store.forEach(query, [&](const Recommendation &one, const std::vector<std::string> &) {
            found.insert(one.id.substr(0, one.id.find('/')));
        });
        return found;
    }
    std::set<std::string> dated(const std::string &period, bool excluded = false) const
    {
        Query query;
        query.choices.push_back({Facet::Date, period, excluded});
        return documents(query);
    }
};

} // namespace

TEST_CASE("documents are chosen by when they are dated")
{
    const Library library;
    CHECK(library.dated("2023") == std::set<std::string>{zhejiang, fair});
    CHECK(library.dated("2023-06") == std::set<std::string>{zhejiang});
    CHECK(library.dated("2023-12-05") == std::set<std::string>{fair});
    CHECK(library.dated("2024") == std::set<std::string>{paper});
    CHECK(library.dated("1999").empty());
    const std::set<std::string> dateless = library.dated("none");
    CHECK(dateless.size() == 2);
    CHECK(library.dated("none", true) == std::set<std::string>{zhejiang, fair, paper});
    CHECK_THROWS_AS(library.dated("last year"), UsageError);
    Query typed;
    typed.text = "date:2023";
    CHECK(library.documents(typed) == std::set<std::string>{zhejiang, fair});
    typed.text = "日期：2024-07";
    CHECK(library.documents(typed) == std::set<std::string>{paper});
}

TEST_CASE("a date holds for passages, searches and counts as well")
{
    const Library library;
    Query query;
    query.text = "合作";
    query.choices.push_back({Facet::Date, "2023", false});
    const HitPage hits = library.store.search(query, {0, 200});
    REQUIRE_FALSE(hits.hits.empty());
    std::set<std::string> found;
    for (const Hit &hit : hits.hits)
        found.insert(hit.document);
    CHECK(found == std::set<std::string>{zhejiang, fair});
    CHECK(library.documents(query) == found);

    const FacetCounts counts = library.store.counts(query);
    const auto &years = counts.byFacet.at(Facet::Date);
    CHECK(years.contains("2024")); // alternatives keep their counts
    std::int64_t documents = 0;
    for (const std::string &id : found)
        documents += counts.byFacet.at(Facet::Document).at(id);
    CHECK(years.at("2023") == documents);
    CHECK(counts.recommendations == documents);
}
