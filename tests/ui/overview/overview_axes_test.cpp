// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "ui/library_fixture.h"

#include "labels.h"
#include "overview/scene_builder.h"
#include "store/store.h"

#include <set>

using namespace policy;
using namespace policy::ui;

namespace {

std::string lines(const std::vector<AxisEntry> &entries)
{
    std::string text;
    for (const AxisEntry &entry : entries) {
        text += std::string(static_cast<std::size_t>(2 * entry.depth), ' ');
        text += (entry.foldable ? entry.open ? "- " : "+ " : "  ") + entry.id + " " +
                std::to_string(entry.count) + "\n";
    }
    return text;
}

Concept concept_(std::string id, std::vector<std::string> broader = {})
{
    Concept made;
    made.id = std::move(id);
    made.broader = std::move(broader);
    return made;
}

const Vocabulary &places()
{
    static const Vocabulary vocabulary({concept_("world"), concept_("asia", {"world"}),
                                        concept_("japan", {"asia"}), concept_("china", {"asia"}),
                                        concept_("zhejiang", {"china"}),
                                        concept_("europe", {"world"})});
    return vocabulary;
}

/// world 9: asia 7 (china 5 of which zhejiang 5, japan 3), europe 2
OverviewCube cube()
{
    const auto cell = [](std::uint32_t region, std::int64_t count) {
        return OverviewCube::Cell{region, 0, 0, {count, 0, 0}};
    };
    return OverviewCube(
        {"", "world", "asia", "japan", "china", "zhejiang", "europe"}, {""}, {{"", ""}},
        {cell(0, 10), cell(1, 9), cell(2, 7), cell(3, 3), cell(4, 5), cell(5, 5), cell(6, 2)});
}

} // namespace

TEST_CASE("regions: the fullest are opened as far as there is room", "[ui][overview]")
{
    CHECK(
        lines(regionEntries(cube(), places(), {}, {}, 10)) ==
        "- world 9\n  - asia 7\n    - china 5\n        zhejiang 5\n      japan 3\n    europe 2\n");
    CHECK(lines(regionEntries(cube(), places(), {}, {}, 3)) ==
          "- world 9\n  + asia 7\n    europe 2\n");
    CHECK(lines(regionEntries(cube(), places(), {}, {{"/world/asia", false}}, 10)) ==
          "- world 9\n  + asia 7\n    europe 2\n");
    CHECK(lines(regionEntries(cube(), places(), {}, {{"/world/asia/china", true}}, 1)) ==
          "+ world 9\n");
}

TEST_CASE("what begins a tree of its own is not listed again below", "[ui][overview]")
{
    std::vector<Concept> concepts = places().concepts();
    for (Concept &each : concepts)
        each.topConcept = each.id == "china";
    CHECK(lines(regionEntries(cube(), Vocabulary(concepts), {}, {}, 10)) ==
          "- world 9\n  - asia 7\n      japan 3\n    europe 2\n- china 5\n    zhejiang 5\n");
}

TEST_CASE("a filter of regions leaves only what can be followed from it", "[ui][overview]")
{
    Query query;
    query.choices = {{Facet::Region, "china", false}};
    CHECK(lines(regionEntries(cube(), places(), query, {}, 10)) ==
          "- world 9\n  - asia 7\n    - china 5\n        zhejiang 5\n");
    query.choices.push_back({Facet::Region, "europe", false});
    CHECK(lines(regionEntries(cube(), places(), query, {}, 10)) == "- world 9\n    europe 2\n");
}

TEST_CASE("following narrows: within a choice takes its place, broader leaves it", "[ui][overview]")
{
    Query query;
    query.text = "trade";
    query.choices = {{Facet::Region, "china", false}, {Facet::Region, "japan", true}};
    const auto values = [&](const std::string &region) {
        std::string text;
        for (const Choice &choice :
             narrowed(query, {{Facet::Region, region, false}}, places(), Vocabulary()).choices)
            text += (choice.excluded ? "-" : "+") + choice.value + " ";
        return text;
    };
    CHECK(values("zhejiang") == "-japan +zhejiang ");
    CHECK(values("world") == "+china -japan ");
    CHECK(values("china") == "+china -japan ");
    CHECK(narrowed(query, {}, places(), Vocabulary()) == query);
}

TEST_CASE("every mark leads to as many recommendations as it says", "[ui][overview]")
{
    Store store(sharedLibrary());
    Labels labels;
    labels.setVocabularies(store.regions(), store.sectors());
    labels.setDocuments(store.documents());
    const bool apart = GENERATE(false, true);
    Query query;
    SECTION("everything") {}
    SECTION("under a region")
    {
        query.choices = {{Facet::Region, "mainland", false}};
    }
    SECTION("under two regions and a text")
    {
        query.choices = {{Facet::Region, "zhejiang", false}, {Facet::Region, "hong-kong", false}};
        query.text = "合作";
    }
    SECTION("under a sector without a stage")
    {
        query.choices = {{Facet::Sector, "economy", false}, {Facet::Stage, "proposed", true}};
    }
    OverviewState state{store.overview(query), query, apart, {}, {}};
    REQUIRE(state.cube.total() == store.counts(query).recommendations);
    const Scene scene =
        SceneBuilder(state, labels, QFont(), coloursOf(lightPalette()), 1600).build();
    int followed = 0;
    for (const Chart &chart : scene.sections)
        for (const Mark &mark : chart.marks) {
            if (mark.count == 0) continue;
            const Query there = narrowed(query, mark.choices, store.regions(), store.sectors());
            INFO(mark.sentence.toStdString());
            CHECK(store.counts(there).recommendations == mark.count);
            ++followed;
        }
    CHECK(followed > 20);
}

TEST_CASE("of many documents the fullest are shown, and the page says so", "[ui][overview]")
{
    constexpr std::uint32_t count = 70;
    std::vector<OverviewCube::DocumentEntry> documents{{"", ""}};
    std::vector<OverviewCube::Cell> cells;
    std::int64_t total = 0;
    for (std::uint32_t i = 1; i <= count; ++i) {
        documents.push_back({"paper-" + std::to_string(i), ""});
        cells.push_back({0, 0, i, {i, 0, 0}});
        total += i;
    }
    cells.push_back({0, 0, 0, {total, 0, 0}});
    Labels labels;
    OverviewState state{OverviewCube({""}, {""}, documents, cells), {}, true, {}, {}};
    const Scene scene =
        SceneBuilder(state, labels, QFont(), coloursOf(lightPalette()), 1600).build();
    std::set<std::string> shown;
    bool said = false;
    for (const Chart &chart : scene.sections) {
        for (const Mark &mark : chart.marks)
            for (const Choice &choice : mark.choices)
                if (choice.facet == Facet::Document && mark.choices.size() <= 3)
                    shown.insert(choice.value);
        for (const Shape &shape : chart.shapes)
            said = said || shape.words == "the 64 documents with the most recommendations";
    }
    CHECK(said);
    CHECK(shown.contains("paper-7"));
    CHECK_FALSE(shown.contains("paper-6"));
}
