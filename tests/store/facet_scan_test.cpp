// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/analyser.h"
#include "store/sample.h"
#include "store/store.h"

#include <set>

using namespace policy;

namespace {

/// More documents than are read one by one before their columns are read in one go.
constexpr int documents = 300;
constexpr int most = 10000;

const char *const paper = "\n\n一、建議\n\n（1）建議政府設立仲裁中心，並支持浙江的法律合作。\n\n"
                          "（2）建議政府撥款二十億元發展航運業。\n";
const char *const englishPaper =
    "\n\nRecommendations\n\n1. We recommend that the Government set up an arbitration centre.\n\n"
    "2. The Government should support shipping in Zhejiang.\n\nThe wharves were built long ago.\n";

struct Library {
    test::TemporaryFolder folder;
    std::shared_ptr<const Analyser> analyser = std::make_shared<const Analyser>(POLICY_DATA);

    Library()
    {
        std::vector<std::filesystem::path> files;
        for (int i = 0; i < documents; ++i) {
            const std::string number = std::to_string(i);
            files.push_back(i % 3 == 0 ? folder.file("paper-" + number + ".txt",
                                                     "Paper " + number + englishPaper)
                                       : folder.file("paper-" + number + ".txt",
                                                     "第" + number + "號政策建議書" + paper));
        }
        open()->import(files);
    }
    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        return std::make_unique<Store>(StoreFolders::in(folder.path() / "library"), analyser);
    }
};

/// Made once: that takes seconds.
const Library &library()
{
    static const Library made;
    return made;
}

std::set<std::string> hitsOf(const Store &store, const Query &query)
{
    std::set<std::string> found;
    for (const Hit &hit : store.search(query, {0, most}).hits)
        found.insert(hit.document + " " + std::to_string(hit.passage));
    return found;
}

std::set<std::string> recommendationsOf(const Store &store, const Query &query)
{
    std::set<std::string> found;
    for (const RecommendationRow &row :
         store.recommendations(query, Order::Relevance, {0, most}).rows)
        found.insert(row.id);
    return found;
}

} // namespace

TEST_CASE("a filter admits the same to the one question of a command and to the many of a window")
{
    const std::unique_ptr<Store> window = library().open();
    const std::vector<std::vector<Choice>> filters{
        {},
        {{Facet::Stage, "proposed", false}},
        {{Facet::Stage, "proposed", true}},
        {{Facet::Region, "zhejiang", false}},
        {{Facet::Region, "mainland", false}, {Facet::Sector, "law", false}},
        {{Facet::Region, "zhejiang", true}},
        {{Facet::Language, "en", false}},
        {{Facet::Language, "en", true}, {Facet::Sector, "shipping", true}},
        {{Facet::Document, "paper-1", false}},
        {{Facet::Document, "paper-3", true}, {Facet::Language, "en", false}},
        {{Facet::Document, "paper-4", false}, {Facet::Region, "zhejiang", false}},
    };
    for (const char *text : {"仲裁", "shipping", "政府", "wharves"})
        for (const std::vector<Choice> &filter : filters) {
            Query query;
            query.text = text;
            query.choices = filter;
            const std::int64_t counted = window->counts(query).recommendations; // lays out a table
            const std::string asked =
                std::string(text) + " " + (filter.empty() ? "" : filter.front().value);
            INFO(asked);
            const auto recommendations = recommendationsOf(*library().open(), query);
            CHECK(recommendations == recommendationsOf(*window, query));
            CHECK(std::int64_t(recommendations.size()) == counted);
            CHECK(hitsOf(*library().open(), query) == hitsOf(*window, query));
        }
}

TEST_CASE("passages outside recommendations are found by document and language")
{
    Query query;
    query.text = "wharves";
    CHECK(hitsOf(*library().open(), query).size() == documents / 3);
    query.choices = {{Facet::Language, "en", false}, {Facet::Document, "paper-3", true}};
    CHECK(hitsOf(*library().open(), query).size() == documents / 3 - 1);
    query.choices = {{Facet::Language, "zh-Hant", false}};
    CHECK(hitsOf(*library().open(), query).empty());
}
