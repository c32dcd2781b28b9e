// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "store/kept.h"
#include "store/sample.h"

using namespace policy;

namespace {

struct Library {
    test::TemporaryFolder folder;
    Store store{StoreFolders::in(folder.path() / "library"), test::analyser()};
    std::vector<std::string> ids;

    Library()
    {
        store.import({folder.file("paper.txt", test::paper)});
        for (const Recommendation &one : store.document("paper").recommendations)
            ids.push_back(one.id);
        REQUIRE(ids.size() == 3);
        store.kept().collect("Later", {ids[2], ids[0]});
        store.kept().collect("Ships", {ids[1]});
    }
    std::vector<std::string> listed(const Query &query, Order order = Order::Relevance) const
    {
        std::vector<std::string> found;
        for (const RecommendationRow &row : store.recommendations(query, order, {}).rows)
            found.push_back(row.id);
        return found;
    }
};

Query chosen(const std::string &name, bool excluded = false)
{
    Query query;
    query.choices.push_back({Facet::Collection, name, excluded});
    return query;
}

} // namespace

TEST_CASE("a collection is a face of the filter, in the person's order", "[store][keep]")
{
    Library library;
    const auto &ids = library.ids;
    CHECK(library.listed(chosen("Later")) == std::vector<std::string>{ids[2], ids[0]});
    CHECK(library.listed(chosen("Later"), Order::Reading) ==
          std::vector<std::string>{ids[0], ids[2]});
    Query both = chosen("Later");
    both.choices.push_back({Facet::Collection, "Ships", false});
    CHECK(library.listed(both) == std::vector<std::string>{ids[0], ids[1], ids[2]});
    Query without;
    without.choices = {{Facet::Document, "paper", false}, {Facet::Collection, "Later", true}};
    CHECK(library.listed(without) == std::vector<std::string>{ids[1]});
    Query typed;
    typed.text = "collection:ships";
    CHECK(library.listed(typed) == std::vector<std::string>{ids[1]});
    Query words = chosen("Later");
    words.text = "仲裁";
    CHECK(library.listed(words) == std::vector<std::string>{ids[0]});

    library.store.kept().moveEntries("Later",
                                     {library.store.kept().collection("Later").back().number}, 0);
    CHECK(library.listed(chosen("Later")) == std::vector<std::string>{ids[0], ids[2]});
}

TEST_CASE("collections are counted under the filter like any other face", "[store][keep]")
{
    Library library;
    const auto count = [&](const Query &query) {
        return library.store.counts(query).byFacet.at(Facet::Collection);
    };
    Query paper;
    paper.choices.push_back({Facet::Document, "paper", false});
    CHECK(count(paper) == std::map<std::string, std::int64_t>{{"Later", 2}, {"Ships", 1}});
    // Its own choice does not take the other's count away.
    CHECK(count(chosen("Later")) ==
          std::map<std::string, std::int64_t>{{"Later", 2}, {"Ships", 1}});
    Query words = paper;
    words.text = "仲裁";
    CHECK(count(words) == std::map<std::string, std::int64_t>{{"Later", 1}});

    library.store.kept().removeCollection("Later");
    CHECK(library.listed(chosen("Later")).empty());
    CHECK(library.store.undo() != "");
    CHECK(library.listed(chosen("Later")).size() == 2);
}
