// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/source_reader.h"
#include "model/error.h"
#include "model/overview_apart.h"
#include "store/sample.h"
#include "store/store.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>

using namespace policy;
using test::analyser;

namespace {

/// The analyser is made once: reading its data takes longer than most tests.
struct Opened {
    test::TemporaryFolder folder;
    Store store{StoreFolders::in(folder.path() / "library"), analyser()};
};

std::vector<std::string> idsOf(const Store &store, const Query &query, Order order = Order::Reading)
{
    std::vector<std::string> ids;
    for (const RecommendationRow &row : store.recommendations(query, order, {0, 100000}).rows)
        ids.push_back(row.id);
    return ids;
}

Query choosing(Facet facet, const std::string &value, bool excluded = false)
{
    Query query;
    query.choices.push_back({facet, value, excluded});
    return query;
}

Query asking(const std::string &text)
{
    Query query;
    query.text = text;
    return query;
}

const char *const proposal =
    "政策建議書\n\n一、建議\n\n（1）建議政府設立仲裁中心，並支持浙江的法律合作。\n\n"
    "（2）建議政府撥款二十億元發展航運業。\n";

} // namespace

TEST_CASE("what the store gives back is what the analyser found")
{
    Opened opened;
    for (const DocumentSummary &summary : opened.store.documents()) {
        const std::string &id = summary.catalogue.id;
        const auto file = std::filesystem::path(POLICY_DATA) / "documents" / summary.fileName;
        const std::string bytes = readBytes(file);
        CHECK(sha256Of(bytes) == summary.sha256);
        const Source source = readSource(bytes, summary.fileName, summary.catalogue);
        CHECK(opened.store.sourceText(id) == source.text);

        const Document expected = analyser()->analyse(source);
        const Document found = opened.store.document(id);
        CHECK(found.passages == expected.passages);
        REQUIRE(found.sections.size() == expected.sections.size());
        for (std::size_t i = 0; i < found.sections.size(); ++i) {
            CHECK(sectionPath(found, int(i)) == sectionPath(expected, int(i)));
            CHECK(found.sections[i].lines == expected.sections[i].lines);
        }
        REQUIRE(found.recommendations.size() == expected.recommendations.size());
        for (std::size_t i = 0; i < found.recommendations.size(); ++i) {
            Recommendation wanted = expected.recommendations[i];
            for (SectorTag &tag : wanted.sectors) // four decimals are kept
                tag.score = std::round(tag.score * 10000) / 10000;
            CHECK(test::described(found.recommendations[i]) == test::described(wanted));
            CHECK(test::described(opened.store.recommendation(wanted.id)) ==
                  test::described(wanted));
        }
    }
}

TEST_CASE("an overview of many documents tells the fullest apart and counts the others whole")
{
    Opened opened;
    std::vector<std::filesystem::path> files;
    constexpr int small = 70;
    for (int i = 0; i < small; ++i)
        files.push_back(opened.folder.file("paper-" + std::to_string(i) + ".txt",
                                           "第" + std::to_string(i) + "號" + proposal));
    opened.store.import(files);
    const OverviewCube cube = opened.store.overview({});
    CHECK(cube.total() == opened.store.counts({}).recommendations);
    const auto countOf = [&](const std::string &region, const std::string &document) {
        Query query;
        if (!region.empty()) query.choices.push_back({Facet::Region, region, false});
        if (!document.empty()) query.choices.push_back({Facet::Document, document, false});
        return opened.store.counts(query).recommendations;
    };
    CHECK(sum(cube.at("zhejiang", OverviewCube::any)) == countOf("zhejiang", ""));
    const std::vector<bool> isApart = documentsApart(cube);
    std::size_t apart = 0;
    std::int64_t total = 0;
    for (std::uint32_t i = 1; i < cube.documents().size(); ++i) {
        const OverviewCube::DocumentEntry &document = cube.documents()[i];
        apart += isApart[i] ? 1 : 0;
        total += sum(cube.atIndex(0, 0, i));
        CHECK(sum(cube.atIndex(0, 0, i)) == countOf("", document.id));
        CHECK(sum(cube.at("zhejiang", OverviewCube::any, document.id)) ==
              (isApart[i] ? countOf("zhejiang", document.id) : 0));
    }
    CHECK(apart == mostApart);
    CHECK(total == cube.total());
    // Those of the five with dozens of recommendations are among them.
    const auto ids = cube.documents() | std::views::transform(&OverviewCube::DocumentEntry::id);
    const auto zhejiang = std::ranges::find(ids, "zhejiang-hong-kong-2023") - ids.begin();
    CHECK(isApart.at(static_cast<std::size_t>(zhejiang)));
    std::int64_t dated = 0;
    for (const TimelineEntry &entry : timeline(cube))
        dated += sum(entry.stages);
    CHECK(dated == cube.total());
}

TEST_CASE("every count is the length of the list it promises")
{
    Opened opened;
    for (const Query &query : {Query{}, asking("合作"), choosing(Facet::Stage, "agreed"),
                               choosing(Facet::Stage, "agreed", true)}) {
        const FacetCounts counts = opened.store.counts(query);
        CHECK(counts.recommendations == std::int64_t(idsOf(opened.store, query).size()));
        for (const auto &[facet, values] : counts.byFacet) {
            for (const auto &[value, count] : values) {
                // A value's own facet is left out; what is excluded stays out.
                Query one = query;
                std::erase_if(one.choices, [facet = facet](const Choice &choice) {
                    return choice.facet == facet && !choice.excluded;
                });
                one.choices.push_back({facet, value, false});
                INFO(facetName(facet) << " " << value << " of \"" << query.text << "\"");
                CHECK(count == std::int64_t(idsOf(opened.store, one).size()));
            }
        }
    }
}

TEST_CASE("choices of one facet are alternatives, facets combine, exclusions hold")
{
    Opened opened;
    const auto of = [&](const Query &query) {
        const auto ids = idsOf(opened.store, query);
        return std::set<std::string>(ids.begin(), ids.end());
    };
    const auto agreed = of(choosing(Facet::Stage, "agreed"));
    const auto delivered = of(choosing(Facet::Stage, "delivered"));
    const auto zhejiang = of(choosing(Facet::Document, "zhejiang-hong-kong-2023"));
    Query either = choosing(Facet::Stage, "agreed");
    either.choices.push_back({Facet::Stage, "delivered", false});
    CHECK(of(either).size() == agreed.size() + delivered.size());
    either.choices.push_back({Facet::Document, "zhejiang-hong-kong-2023", false});
    for (const std::string &id : of(either))
        CHECK((zhejiang.contains(id) && (agreed.contains(id) || delivered.contains(id))));
    for (const std::string &id : of(choosing(Facet::Stage, "agreed", true)))
        CHECK_FALSE(agreed.contains(id));
    CHECK(of(asking("stage:agreed")) == agreed);
    CHECK_THROWS_AS(of(choosing(Facet::Region, "atlantis")), UsageError);
}

TEST_CASE("pages put together are the whole list, in every order")
{
    Opened opened;
    for (const Order order :
         {Order::Reading, Order::Title, Order::Stage, Order::Date, Order::Relevance})
        for (const Query &query : {Query{}, asking("合作"), choosing(Facet::Language, "zh-Hant")}) {
            const auto whole = idsOf(opened.store, query, order);
            std::vector<std::string> pages;
            for (int offset = 0; offset < int(whole.size()); offset += 7)
                for (const auto &row : opened.store.recommendations(query, order, {offset, 7}).rows)
                    pages.push_back(row.id);
            CHECK(pages == whole);
            CHECK(std::set<std::string>(whole.begin(), whole.end()).size() == whole.size());
        }
    const auto dates = opened.store.recommendations({}, Order::Date, {0, 1000}).rows;
    CHECK(std::ranges::is_sorted(dates, std::greater(), &RecommendationRow::date));
}

TEST_CASE("marks of a row are the words asked for")
{
    Opened opened;
    const auto page = opened.store.recommendations(asking("印花稅"), Order::Relevance, {});
    REQUIRE_FALSE(page.rows.empty());
    for (const RecommendationRow &row : page.rows)
        CHECK_THAT(test::words(row.snippet.text, row.snippet.marks), Catch::Contains("[印花稅]"));
}

TEST_CASE("a document that was taken out is nowhere, and comes back as it was")
{
    Opened opened;
    const auto before = idsOf(opened.store, {});
    const std::int64_t version = opened.store.dataVersion();
    opened.store.remove("bpa-third-plenum-2024");
    CHECK(opened.store.dataVersion() != version);
    CHECK(opened.store.documents().size() == 4);
    CHECK(opened.store.search(asking("印花稅"), {}).hits.empty());
    CHECK_THROWS_AS(opened.store.document("bpa-third-plenum-2024"), UsageError);
    opened.store.restore("bpa-third-plenum-2024");
    CHECK(idsOf(opened.store, {}) == before);
    CHECK(opened.store.check().sound);
    CHECK_THROWS_AS(opened.store.restore("never"), UsageError);
}

TEST_CASE("a corrected catalogue entry is kept through a rebuild; what is left guessed stays so")
{
    Opened opened;
    opened.store.import({opened.folder.file("plan.txt", proposal)});
    const auto entry = [&] {
        for (const DocumentSummary &one : opened.store.documents())
            if (one.catalogue.id == "plan") return one.catalogue;
        throw Error("no plan");
    };
    CatalogueEntry changed = entry();
    CHECK(std::ranges::count(changed.guessed, "title") == 1);
    changed.publisher = "某商會";
    opened.store.setCatalogue(changed);
    CHECK(entry().publisher == "某商會");
    CHECK(std::ranges::count(entry().guessed, "title") == 1);
    CHECK(std::ranges::count(entry().guessed, "publisher") == 0);

    for (const auto &file : std::filesystem::directory_iterator(opened.folder.path() / "library"))
        if (file.path().filename().string().starts_with("index-"))
            std::filesystem::remove(file.path());
    opened.store = Store(StoreFolders::in(opened.folder.path() / "library"), analyser());
    CHECK(entry().publisher == "某商會");
}

TEST_CASE("an import that is cancelled says so and leaves whole documents")
{
    Opened opened;
    std::vector<std::filesystem::path> paths;
    for (int i = 0; i < 10; ++i)
        paths.push_back(
            opened.folder.file("plan" + std::to_string(i) + ".txt",
                               proposal + std::string("第") + std::to_string(i) + "號"));
    std::stop_source stop;
    const ImportReport report = opened.store.import(
        paths,
        [&](std::int64_t done, std::int64_t total, std::string_view) {
            CHECK(total == 10);
            if (done == 3) stop.request_stop();
        },
        stop.get_token());
    CHECK(report.cancelled);
    CHECK(report.lines.size() == 4);
    CHECK(opened.store.documents().size() == 5 + report.lines.size());
    CHECK(opened.store.check().sound);
}

TEST_CASE("a question whose token is stopped is cancelled, and the next one is answered")
{
    Opened opened;
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(opened.store.recommendations(choosing(Facet::Stage, "agreed"), Order::Title, {},
                                                 stop.get_token()),
                    Cancelled);
    CHECK_FALSE(idsOf(opened.store, choosing(Facet::Stage, "agreed")).empty());
}

TEST_CASE("a filter finds the same in a store that was just opened and in one that has counted")
{
    Opened opened;
    static_cast<void>(opened.store.counts({})); // lays out the facets
    const std::vector<std::vector<Choice>> filters{
        {{Facet::Region, "asia", false}},
        {{Facet::Region, "overseas", false}},
        {{Facet::Region, "mainland", true}},
        {{Facet::Region, "asean", false}, {Facet::Region, "gba", false}},
        {{Facet::Sector, "finance", false}, {Facet::Stage, "proposed", false}},
        {{Facet::Stage, "agreed", true}, {Facet::Language, "zh-Hant", false}},
        {{Facet::Document, "bpa-third-plenum-2024", false},
         {Facet::Sector, "legal-dispute-resolution", true}},
        {{Facet::Document, "bpa-third-plenum-2024", true}, {Facet::Stage, "agreed", false}},
        {{Facet::Actor, "政府", false}, {Facet::Sector, "economy", false}},
    };
    for (const std::vector<Choice> &choices : filters) {
        Query query = asking("香港 OR Kong");
        query.choices = choices;
        const auto found = [&](const Store &store) {
            std::vector<std::pair<std::string, int>> places;
            try {
                for (const Hit &hit : store.search(query, {0, 1000}).hits)
                    places.emplace_back(hit.document, hit.passage);
            } catch (const UsageError &failure) {
                places.emplace_back(failure.what(), 0);
            }
            return places;
        };
        const Store fresh(StoreFolders::in(opened.folder.path() / "library"), analyser());
        CHECK(found(fresh) == found(opened.store));
    }
}

TEST_CASE("overseas is what lies outside China")
{
    Opened opened;
    const auto counts = opened.store.counts({}).byFacet[Facet::Region];
    std::set<std::string> abroad;
    for (const std::string &id : opened.store.regions().withNarrower("overseas"))
        abroad.insert(id);
    CHECK_FALSE(abroad.contains("zhejiang"));
    CHECK(abroad.contains("thailand"));
    CHECK(counts.at("asia") < counts.at("overseas"));
    CHECK(counts.at("overseas") < counts.at("china"));
    for (const std::string &id : idsOf(opened.store, choosing(Facet::Region, "overseas"))) {
        const auto tags = opened.store.recommendation(id).regions;
        CHECK(std::ranges::any_of(tags, [&](const RegionTag &tag) {
            return tag.role == RegionRole::About && abroad.contains(tag.region);
        }));
    }
    CHECK(counts.at("overseas") ==
          std::int64_t(idsOf(opened.store, choosing(Facet::Region, "overseas")).size()));
    const auto tops = opened.store.regions().tops();
    for (const char *id : {"china", "overseas"})
        CHECK(std::ranges::count(tops, id) == 1);
}

TEST_CASE("two stores on one library see each other's changes")
{
    Opened opened;
    const Store reader(StoreFolders::in(opened.folder.path() / "library"), analyser());
    const std::int64_t version = reader.dataVersion();
    const auto before = reader.counts({}).recommendations;
    const ImportReport report = opened.store.import({opened.folder.file("plan.txt", proposal)});
    REQUIRE(report.lines.at(0).recommendations == 2);
    CHECK(reader.dataVersion() != version);
    CHECK(reader.counts({}).recommendations == before + 2);
    CHECK(reader.document("plan").recommendations.size() == 2);
}
