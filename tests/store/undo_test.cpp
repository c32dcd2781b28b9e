// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "store/kept.h"
#include "store/sample.h"

#include <functional>
#include <sstream>

using namespace policy;
using test::analyser;
using test::paper;

namespace {

struct Opened {
    test::TemporaryFolder folder;
    Store store = open();

    Opened() { store.import({folder.file("paper.txt", paper)}); }
    [[nodiscard]] Store open() const
    {
        return Store(StoreFolders::in(folder.path() / "library"), analyser());
    }
};

/// All that a person can see of the library, as text.
std::string seen(const Store &store)
{
    std::ostringstream out;
    for (const DocumentSummary &one : store.documents()) {
        out << one.catalogue.id << ' ' << one.catalogue.publisher << '\n';
        if (one.catalogue.id != "paper") continue;
        for (const Recommendation &each : store.document("paper").recommendations)
            out << test::described(each) << originName(each.stageOrigin) << '\n';
    }
    const Kept &kept = store.kept();
    for (const CollectionSummary &one : kept.collections()) {
        out << "collection " << one.name << '\n';
        for (const CollectionEntry &each : kept.collection(one.name))
            out << each.number << ' ' << each.id << ' ' << each.comment << '\n';
    }
    for (const SavedSearch &one : kept.savedSearches())
        out << "search " << one.name << ' ' << one.query.text << '\n';
    for (const KeptNote &one : kept.notes())
        out << "note " << one.number << ' ' << one.on.recommendation << ' ' << one.text << '\n';
    for (const KeptHighlight &one : kept.highlights())
        out << "highlight " << one.number << ' ' << one.colour << ' ' << one.on.words << '\n';
    for (const ColourMeaning &one : kept.colourMeanings())
        out << one.colour << ' ' << one.meaning << '\n';
    for (const KeptCorrection &one : kept.corrections())
        out << "correction " << one.number << ' ' << one.value << ' ' << one.on.lost << '\n';
    return out.str();
}

CatalogueEntry renamed(const Store &store, const std::string &publisher)
{
    for (const DocumentSummary &one : store.documents())
        if (one.catalogue.id == "paper") {
            CatalogueEntry entry = one.catalogue;
            entry.publisher = publisher;
            return entry;
        }
    throw Error("no paper");
}

} // namespace

TEST_CASE("every change of a person's can be undone and redone")
{
    Opened opened;
    Store &store = opened.store;
    Kept &kept = store.kept();
    const std::string law = "paper/1/(1)";
    const std::string ships = "paper/1/(2)";
    const std::string homes = "paper/1/(3)";
    const auto entry = [&](std::size_t at) { return kept.collection("Brief").at(at).number; };
    const auto note = [&] { return kept.notes().at(0).number; };
    const auto light = [&] { return kept.highlights().at(0).number; };
    const std::vector<std::function<void()>> changes{
        [&] { kept.makeCollection("Empty"); },
        [&] {
            kept.collect("Brief", {law, ships, homes});
        },
        [&] { kept.moveEntries("Brief", {entry(2)}, 0); },
        [&] { kept.commentEntry("Brief", entry(1), "words"); },
        [&] { kept.takeFromCollection("Brief", {law}); },
        [&] { kept.takeEntries("Brief", {entry(0)}); },
        [&] { kept.renameCollection("Brief", "Short"); },
        [&] { kept.moveCollection("Short", 0); },
        [&] { kept.removeCollection("Short"); },
        [&] {
            kept.saveSearch("Mine", {"仲裁", {}, false, true});
        },
        [&] {
            kept.saveSearch("Mine", {"航運", {}, false, true});
        },
        [&] { kept.renameSearch("Mine", "Yours"); },
        [&] { kept.removeSearch("Yours"); },
        [&] {
            kept.addNote({"", law, {}}, "first");
        },
        [&] { kept.changeNote(note(), "second"); },
        [&] { kept.removeNote(note()); },
        [&] { kept.addHighlight("paper", kept.stretchOf("paper", "航運業"), "blue"); },
        [&] { kept.changeHighlight(light(), "pink"); },
        [&] { kept.removeHighlight(light()); },
        [&] { kept.setColourMeaning("blue", "money"); },
        [&] { kept.setColourMeaning("blue", "people"); },
        [&] { kept.setColourMeaning("blue", ""); },
        [&] {
            kept.setTag({law, homes}, Facet::Region, "japan");
        },
        [&] { kept.refuseTag({ships}, Facet::Region, "asean"); },
        [&] { kept.setTag({ships}, Facet::Stage, "agreed"); },
        [&] { kept.restoreTag({law}, Facet::Region, "japan"); },
        [&] {
            kept.mergeRecommendations({law, ships});
        },
        [&] { kept.splitRecommendation(homes, store.recommendation(homes).text.find("並向")); },
        [&] {
            kept.addRecommendation("paper", kept.stretchOf("paper", "雙方的交流十分融洽"),
                                   Stage::Agreed);
        },
        [&] { kept.removeRecommendations({homes}); },
        [&] { kept.forgetCorrections({kept.corrections().front().number}); },
        [&] { store.setCatalogue(renamed(store, "某會")); },
        [&] { store.remove("beijing-hong-kong-fair-2023"); },
        [&] { store.remove("paper"); },
        [&] { store.restore("paper"); },
    };
    std::vector<std::string> states{seen(store)};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        changes[i]();
        states.push_back(seen(store));
        CHECK(states[i + 1] != states[i]);
        REQUIRE(store.history().undo.size() == i + 1);
    }
    for (std::size_t i = changes.size(); i-- > 0;) {
        CAPTURE(i);
        store.undo();
        CHECK(seen(store) == states[i]);
    }
    CHECK(store.check().sound);
    CHECK(store.history().undo.empty());
    CHECK(store.history().redo.size() == changes.size());
    CHECK_THROWS_AS(store.undo(), UsageError);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        store.redo();
        CHECK(seen(store) == states[i + 1]);
    }
    CHECK_THROWS_AS(store.redo(), UsageError);
    CHECK(store.check().sound);
    CHECK(seen(opened.open()) == states.back());
}

TEST_CASE("a bulk change is one step under the name it was given")
{
    Opened opened;
    Store &store = opened.store;
    const std::string before = seen(store);
    store.change("refuse region 印尼", [&] {
        store.kept().setTag({"paper/1/(1)"}, Facet::Region, "indonesia");
        store.kept().collect("Brief", {"paper/1/(1)", "paper/1/(2)"});
        store.remove("zhejiang-hong-kong-2023");
    });
    CHECK(store.history().undo == std::vector<std::string>{"refuse region 印尼"});
    CHECK(store.undo() == "refuse region 印尼");
    CHECK(seen(store) == before);
    CHECK(store.history().redo == std::vector<std::string>{"refuse region 印尼"});
    store.kept().makeCollection("Other"); // what was undone cannot be redone any more
    CHECK(store.history().redo.empty());
}

TEST_CASE("what is taken back within one change leaves the index as it was")
{
    Opened opened;
    Store &store = opened.store;
    Kept &kept = store.kept();
    const std::string before = seen(store);
    store.change("there and back", [&] {
        kept.mergeRecommendations({"paper/1/(1)", "paper/1/(2)"});
        store.remove("zhejiang-hong-kong-2023");
        kept.removeRecommendations({"paper/1/(3)"});
        store.restore("zhejiang-hong-kong-2023");
        kept.forgetCorrections({kept.corrections().at(0).number, kept.corrections().at(1).number});
    });
    CHECK(seen(store) == before);
    store.change("away and back", [&] {
        store.remove("paper");
        store.restore("paper");
    });
    CHECK(seen(store) == before);
    CHECK(store.history().undo.empty());
    CHECK(store.check().sound);
}

TEST_CASE("a change that fails half way changes nothing and is no step")
{
    Opened opened;
    Store &store = opened.store;
    const std::string before = seen(store);
    CHECK_THROWS_AS(
        store.change("much",
                     [&] {
                         store.kept().setTag({"paper/1/(1)"}, Facet::Region, "japan");
                         store.kept().mergeRecommendations({"paper/1/(1)", "paper/1/(2)"});
                         store.kept().removeNote(77);
                     }),
        UsageError);
    CHECK(seen(store) == before);
    CHECK(store.history().undo.empty());
    CHECK(store.check().sound);
    store.change("nothing", [] {});
    CHECK(store.history().undo.empty());
}

TEST_CASE("what was changed yesterday, or by another program, can be taken back")
{
    Opened opened;
    opened.store.kept().makeCollection("First");
    const std::int64_t note = opened.store.kept().addNote({"", "paper/1/(1)", {}}, "mine");
    Store other = opened.open();
    CHECK(other.history().undo ==
          std::vector<std::string>{"make the collection \"First\"", "add a note"});
    other.kept().changeNote(note, "theirs");
    CHECK(opened.store.undo() == "change a note");
    CHECK(other.kept().notes().at(0).text == "mine");
    CHECK(other.history().redo == std::vector<std::string>{"change a note"});
    other.undo();
    other.undo();
    CHECK(opened.store.kept().collections().empty());
    CHECK(opened.store.history().redo ==
          std::vector<std::string>{"change a note", "add a note", "make the collection \"First\""});
    opened.store.redo();
    CHECK(other.kept().collections().size() == 1);
    other.kept().makeCollection("Second"); // what was taken back is gone for both
    CHECK_THROWS_AS(opened.store.redo(), UsageError);
}

TEST_CASE("what an import has changed since is not undone over its head")
{
    Opened opened;
    Store &store = opened.store;
    store.kept().makeCollection("First");
    store.remove("paper");
    store.import({opened.folder.file("paper.txt", std::string(paper) + "\n（4）建議政府造船。\n")});
    const std::string before = seen(store);
    try {
        store.undo();
        FAIL("undone");
    } catch (const Error &failure) {
        CHECK_THAT(failure.what(), Catch::Contains("has been changed otherwise since"));
    }
    CHECK(seen(store) == before);
    CHECK(store.history().undo == std::vector<std::string>{"make the collection \"First\""});
    store.undo(); // the earlier change has nothing to do with it
    CHECK(store.kept().collections().empty());
}

TEST_CASE("the history keeps two hundred steps")
{
    Opened opened;
    for (int i = 0; i < 203; ++i)
        opened.store.kept().makeCollection(std::to_string(i));
    const History history = opened.store.history();
    REQUIRE(history.undo.size() == 200);
    CHECK(history.undo.front() == "make the collection \"3\"");
}

TEST_CASE("two stores see each other's corrections at once")
{
    Opened opened;
    Store other = opened.open();
    const std::int64_t version = other.dataVersion();
    const std::int64_t kept = other.keptVersion();
    opened.store.kept().setTag({"paper/1/(3)"}, Facet::Region, "japan");
    CHECK(other.dataVersion() != version);
    CHECK(other.keptVersion() != kept);
    CHECK(other.recommendation("paper/1/(3)").regions.size() == 1);
    other.kept().setTag({"paper/1/(3)"}, Facet::Region, "thailand");
    CHECK(opened.store.recommendation("paper/1/(3)").regions.size() == 2);
    opened.store.undo();
    CHECK(other.recommendation("paper/1/(3)").regions.at(0).region == "japan");
    const std::int64_t data = other.dataVersion();
    opened.store.kept().makeCollection("No document changes");
    CHECK(other.dataVersion() == data);
}

TEST_CASE("an undone catalogue edit leaves a newer source alone")
{
    Opened opened;
    Store &store = opened.store;
    store.setCatalogue(renamed(store, "某會"));
    store.import(
        {opened.folder.file("paper.txt", std::string(paper) + "\n（4）建議政府興建碼頭。\n")});
    REQUIRE(store.document("paper").recommendations.size() == 4);
    store.undo();
    CHECK(store.document("paper").recommendations.size() == 4);
    CHECK(renamed(store, "x").publisher == "x");
    CHECK(store.document("paper").catalogue.publisher != "某會");
    CHECK(store.check().sound);
}
