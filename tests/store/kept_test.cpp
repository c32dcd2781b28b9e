// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "store/kept.h"
#include "store/migrations.h"
#include "store/sample.h"

#include <algorithm>

using namespace policy;
using test::analyser;
using test::paper;

namespace {

/// A library that holds the paper, with its three recommendations.
struct Opened {
    test::TemporaryFolder folder;
    Store store{StoreFolders::in(folder.path() / "library"), analyser()};

    Opened() { import(paper); }

    void import(const std::string &text)
    {
        const auto report = store.import({folder.file("paper.txt", text)});
        REQUIRE(report.lines.at(0).outcome != ImportLine::Outcome::Failed);
    }
    void rebuild()
    {
        store = Store(StoreFolders::in(folder.path() / "elsewhere"), analyser());
        for (const auto &file : std::filesystem::directory_iterator(folder.path() / "library"))
            if (file.path().filename().string().starts_with("index-"))
                std::filesystem::remove(file.path());
        store = Store(StoreFolders::in(folder.path() / "library"), analyser());
    }
    [[nodiscard]] std::string idOf(const std::string &words) const
    {
        for (const Recommendation &one : store.document("paper").recommendations)
            if (one.text.find(words) != std::string::npos) return one.id;
        return "-";
    }
    [[nodiscard]] Recommendation with(const std::string &words) const
    {
        return store.recommendation(idOf(words));
    }
    [[nodiscard]] std::size_t count() const
    {
        return store.document("paper").recommendations.size();
    }
    [[nodiscard]] Stretch stretch(const std::string &words) const
    {
        return store.kept().stretchOf("paper", words);
    }
};

std::vector<std::string> regionsOf(const Recommendation &one)
{
    std::vector<std::string> ids;
    for (const RegionTag &tag : one.regions)
        ids.push_back(tag.region + (tag.origin == Origin::Person ? "*" : ""));
    return ids;
}

std::vector<std::string> wordsIn(const std::vector<CollectionEntry> &entries)
{
    std::vector<std::string> words;
    for (const CollectionEntry &one : entries)
        words.push_back(one.words.substr(12, 12) + (one.comment.empty() ? "" : " " + one.comment));
    return words;
}

Query inRegion(const std::string &region)
{
    Query query;
    query.choices.push_back({Facet::Region, region, false});
    query.choices.push_back({Facet::Document, "paper", false});
    return query;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("a collection is reordered, commented on and renamed")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    kept.collect("Brief", {opened.idOf("仲裁"), opened.idOf("航運"), opened.idOf("安老")});
    auto entries = kept.collection("Brief");
    kept.moveEntries("Brief", {entries[2].number}, 0);
    kept.commentEntry("Brief", entries[1].number, "先談");
    CHECK(wordsIn(kept.collection("Brief")) == Words{"增加安老", "設立仲裁", "撥款二十 先談"});
    kept.moveEntries("Brief", {entries[1].number, entries[0].number}, 0);
    CHECK(wordsIn(kept.collection("Brief")) == Words{"撥款二十 先談", "設立仲裁", "增加安老"});
    kept.makeCollection("Second");
    kept.moveCollection("Second", 0);
    kept.renameCollection("Brief", "Paper");
    REQUIRE(kept.collections().size() == 2);
    CHECK(kept.collections()[0].name == "Second");
    CHECK(kept.collections()[1].name == "Paper");
    CHECK(kept.collections()[1].entries == 3);
    CHECK_THROWS_AS(kept.renameCollection("Paper", "Second"), UsageError);
    CHECK_THROWS_AS(kept.makeCollection("Paper"), UsageError);
    CHECK_THROWS_AS(kept.moveEntries("Paper", {999}, 0), UsageError);
    CHECK_THROWS_AS(kept.makeCollection("  "), UsageError);
}

TEST_CASE("a saved search holds the filter, not what it found")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    Query query = inRegion("zhejiang");
    query.text = "仲裁 OR \"法律\"";
    query.choices.push_back({Facet::Stage, "delivered", true});
    query.exact = true;
    query.translate = false;
    kept.saveSearch("Law", query);
    kept.saveSearch("All", {});
    CHECK(kept.savedSearch("Law").query == query);
    CHECK(opened.store.counts(kept.savedSearch("Law").query).recommendations == 1);
    opened.import(std::string(paper) + "\n（4）建議在浙江設立另一所仲裁中心。\n");
    CHECK(opened.store.counts(kept.savedSearch("Law").query).recommendations == 2);
    kept.moveSearch("All", 0);
    kept.renameSearch("Law", "Courts");
    REQUIRE(kept.savedSearches().size() == 2);
    CHECK(kept.savedSearches()[1].name == "Courts");
    kept.removeSearch("All");
    CHECK(kept.savedSearches().size() == 1);
    CHECK_THROWS_AS(kept.savedSearch("All"), UsageError);
}

TEST_CASE("notes and highlights hold on through a rebuilt index and a revised source")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    const auto onRecommendation = kept.addNote({"", opened.idOf("航運"), {}}, "誰付錢？");
    const auto onDocument = kept.addNote({"paper", "", {}}, "讀過");
    const auto onWords = kept.addNote({"paper", "", opened.stretch("二十億元")}, "核實");
    const auto light = kept.addHighlight("paper", opened.stretch("東盟的船公司"), "green");
    kept.setColourMeaning("green", "夥伴");
    kept.changeNote(onDocument, "讀過兩次");
    CHECK_THROWS_AS(kept.addNote({"paper", "", {}}, " "), UsageError);
    CHECK_THROWS_AS(kept.addHighlight("paper", opened.stretch("東盟"), "beige"), UsageError);
    CHECK_THROWS_AS(opened.stretch("建議政府"), UsageError);
    CHECK_THROWS_AS(opened.stretch("不在這裡"), UsageError);

    const auto check = [&] {
        const Kept &now = opened.store.kept();
        const auto notes = now.notes();
        REQUIRE(notes.size() == 3);
        CHECK(notes[0].number == onRecommendation);
        CHECK(notes[0].on.recommendation == opened.idOf("航運"));
        CHECK(notes[1].on.on == KeptOn::Document);
        CHECK(notes[1].text == "讀過兩次");
        CHECK(notes[2].number == onWords);
        CHECK(notes[2].on.on == KeptOn::Stretch);
        CHECK(notes[2].on.recommendation == opened.idOf("航運"));
        const auto highlights = now.highlights("paper");
        REQUIRE(highlights.size() == 1);
        CHECK(highlights[0].number == light);
        CHECK(highlights[0].colour == "green");
        REQUIRE(highlights[0].on.stretch);
        const Document document = opened.store.document("paper");
        const Stretch at = *highlights[0].on.stretch;
        CHECK(document.passages[static_cast<std::size_t>(at.first)].text.substr(
                  at.begin, at.end - at.begin) == "東盟的船公司");
        CHECK(now.colourMeanings()[1].meaning == "夥伴");
        CHECK(now.lost().empty());
        CHECK(now.highlights("zhejiang-hong-kong-2023").empty());
    };
    check();
    opened.rebuild();
    check();
    opened.import("第二版\n\n序言。\n\n一、建議\n\n（1）建議政府增加安老宿位。\n\n"
                  "（2）建議政府撥款二十億元大力發展航運業；吸引更多東盟的船公司。\n");
    check();

    opened.import("第三版\n\n一、建議\n\n（1）建議政府增加安老宿位。\n");
    const auto lost = opened.store.kept().lost();
    REQUIRE(lost.size() == 3);
    CHECK(lost[0].words.find("航運業") != std::string::npos);
    CHECK(lost[0].what == "誰付錢？");
    CHECK(lost[2].kind == LostMark::Kind::Highlight);
    CHECK(lost[2].words == "東盟的船公司");
    opened.import(paper);
    check();
}

TEST_CASE("corrected tags show in lists, filters and counts, and outlive the index")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    const std::string ships = opened.idOf("航運");
    const std::string homes = opened.idOf("安老");
    kept.refuseTag({ships}, Facet::Region, "asean");
    kept.setTag({ships, homes}, Facet::Region, "japan");
    kept.setTag({homes}, Facet::Stage, "delivered");
    kept.setTag({homes}, Facet::Sector, "trade-investment");
    const auto check = [&] {
        CHECK(regionsOf(opened.with("航運")) == Words{"japan*"});
        CHECK(opened.with("安老").stage == Stage::Delivered);
        CHECK(opened.with("安老").stageOrigin == Origin::Person);
        CHECK(opened.with("安老").sectors.front().sector == "trade-investment");
        CHECK(opened.store.counts(inRegion("japan")).recommendations == 2);
        CHECK(opened.store.counts(inRegion("asean")).recommendations == 0);
        CHECK(opened.store.kept().corrections("paper").size() == 5);
        CHECK(opened.store.check().sound);
    };
    check();
    opened.rebuild();
    check();

    Kept &again = opened.store.kept();
    again.setTag({homes}, Facet::Stage, "agreed");
    CHECK(again.corrections().size() == 5);
    again.restoreTag({homes}, Facet::Stage, "");
    again.restoreTag({ships}, Facet::Region, "asean");
    again.restoreTag({ships, homes}, Facet::Region, "japan");
    CHECK(regionsOf(opened.with("航運")) == Words{"asean"});
    CHECK(opened.with("安老").stage == Stage::Proposed);
    CHECK(opened.with("安老").stageOrigin == Origin::Text);
    CHECK(again.corrections().size() == 1);
    CHECK_THROWS_AS(again.setTag({homes}, Facet::Region, "atlantis"), UsageError);
    CHECK_THROWS_AS(again.setTag({homes}, Facet::Actor, "政府"), UsageError);
    CHECK_THROWS_AS(again.refuseTag({homes}, Facet::Stage, "agreed"), UsageError);
    CHECK_THROWS_AS(again.setTag({"paper/9"}, Facet::Stage, "agreed"), UsageError);
}

TEST_CASE("recommendations are merged, split, added and removed by hand")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    kept.addNote({"", opened.idOf("安老"), {}}, "bleibt");
    const std::string merged =
        kept.mergeRecommendations({opened.idOf("安老"), opened.idOf("航運")});
    CHECK(merged == "paper/1/(2)");
    CHECK(opened.count() == 2);
    CHECK(kept.notes().front().on.recommendation == merged);
    const Recommendation whole = opened.store.recommendation(merged);
    const auto parts = kept.splitRecommendation(merged, whole.text.find("吸引東盟"));
    REQUIRE(parts.size() == 2);
    CHECK(opened.store.recommendation(parts[1]).text.starts_with("吸引東盟"));
    const std::string added =
        kept.addRecommendation("paper", opened.stretch("雙方的交流十分融洽"), Stage::Agreed);
    CHECK(opened.store.recommendation(added).stage == Stage::Agreed);
    kept.removeRecommendations({opened.idOf("仲裁")});
    CHECK(opened.idOf("仲裁") == "-");
    CHECK(opened.count() == 3);
    Query query;
    query.text = "融洽";
    CHECK(opened.store.recommendations(query, Order::Relevance, {}).rows.at(0).id == added);
    opened.rebuild();
    CHECK(opened.count() == 3);
    CHECK(opened.idOf("融洽") == added);
    CHECK(opened.store.check().sound);

    Kept &again = opened.store.kept();
    CHECK(again.lost().empty());
    CHECK_THROWS_AS(again.mergeRecommendations({added}), UsageError);
    CHECK_THROWS_AS(again.mergeRecommendations({added, "zhejiang-hong-kong-2023/1/p1"}),
                    UsageError);
    CHECK_THROWS_AS(again.splitRecommendation(added, 0), UsageError);
    CHECK_THROWS_AS(again.splitRecommendation(added, 100000), UsageError);
    CHECK_THROWS_AS(again.addRecommendation("paper", opened.stretch("交流十分"), Stage::Agreed),
                    UsageError);
    std::vector<std::int64_t> all;
    for (const KeptCorrection &one : again.corrections())
        all.push_back(one.number);
    CHECK(all.size() == 4);
    again.forgetCorrections(all);
    CHECK(opened.count() == 3);
    CHECK(opened.idOf("仲裁") == "paper/1/(1)");
    CHECK(opened.idOf("融洽") == "-");
    CHECK_THROWS_AS(again.forgetCorrections({all[0]}), UsageError);
}

TEST_CASE("corrections survive a newer version, and what they lose is listed")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    kept.refuseTag({opened.idOf("航運")}, Facet::Region, "asean");
    kept.mergeRecommendations({opened.idOf("仲裁"), opened.idOf("安老")});
    opened.import("第二版\n\n一、建議\n\n（1）建議政府增加安老宿位，並向照顧者發放津貼。\n\n"
                  "（2）建議政府撥款三十億元發展航運業；吸引東盟的船公司。\n\n"
                  "（3）建議政府設立仲裁中心，並支持浙江的法律合作。\n");
    CHECK(opened.count() == 2);
    CHECK(regionsOf(opened.with("航運")).empty());
    CHECK(kept.lost().empty());
    opened.import("第三版\n\n一、建議\n\n（1）建議政府增加安老宿位，並向照顧者發放津貼。\n\n"
                  "（2）建議當局研究海水化淡。\n");
    CHECK(opened.count() == 2);
    const auto lost = kept.lost();
    REQUIRE(lost.size() == 2);
    CHECK(lost[0].kind == LostMark::Kind::Correction);
    CHECK(lost[0].what == "refuse asean");
    CHECK(lost[1].what == "merge");
    opened.import(paper);
    CHECK(opened.count() == 2);
    CHECK(kept.lost().empty());
}

TEST_CASE("what has lost its words is put elsewhere with all that belongs to it")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    const std::string ships = opened.idOf("航運");
    kept.collect("Brief", {opened.idOf("仲裁"), ships, opened.idOf("安老")});
    kept.commentEntry("Brief", kept.collection("Brief")[1].number, "先談");
    kept.addNote({"", ships, {}}, "誰付錢？");
    kept.addHighlight("paper", opened.stretch("東盟的船公司"), "green");
    kept.setTag({ships}, Facet::Region, "japan");
    kept.splitRecommendation(ships, opened.with("航運").text.find("吸引"));
    const std::string made = kept.notes().at(0).made;
    opened.import("第二版\n\n一、建議\n\n（1）建議政府設立仲裁中心，並支持浙江的法律合作。\n\n"
                  "（2）建議當局研究海水化淡。\n\n"
                  "（3）建議政府增加安老宿位，並向照顧者發放津貼。\n");
    const auto lost = kept.lost();
    REQUIRE(lost.size() == 5);
    const auto of = [&](LostMark::Kind kind, std::size_t nth = 0) {
        for (const LostMark &one : lost)
            if (one.kind == kind && nth-- == 0) return one;
        throw Error("not lost");
    };
    const MarkTarget water{"", opened.idOf("化淡"), {}};
    kept.reattach(of(LostMark::Kind::Entry), water);
    CHECK(wordsIn(kept.collection("Brief")) == Words{"設立仲裁", "研究海水 先談", "增加安老"});
    kept.reattach(of(LostMark::Kind::Note), water);
    CHECK(kept.notes().at(0).on.recommendation == water.recommendation);
    CHECK(kept.notes().at(0).made == made);
    CHECK_THROWS_AS(kept.reattach(of(LostMark::Kind::Highlight), water), UsageError);
    kept.reattach(of(LostMark::Kind::Highlight), {"paper", "", opened.stretch("海水化淡")});
    CHECK(kept.highlights().at(0).on.words == "海水化淡");
    CHECK(kept.highlights().at(0).colour == "green");
    kept.reattach(of(LostMark::Kind::Correction), water);
    CHECK(regionsOf(opened.with("化淡")) == Words{"japan*"});
    const LostMark split = of(LostMark::Kind::Correction, 1);
    CHECK(split.what == "split");
    CHECK_THROWS_AS(kept.reattach(split, water), UsageError);
    CHECK(kept.lost().size() == 1);
    kept.letGo({split});
    CHECK(kept.lost().empty());
    for (int i = 0; i < 5; ++i)
        opened.store.undo();
    CHECK(kept.lost().size() == 5);
    CHECK(kept.collection("Brief")[1].comment == "先談");
    CHECK(regionsOf(opened.with("化淡")).empty());
}

TEST_CASE("an entry is not put on what the collection has already")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    kept.collect("Brief", {opened.idOf("航運"), opened.idOf("安老")});
    opened.import("第二版\n\n一、建議\n\n（1）建議政府增加安老宿位，並向照顧者發放津貼。\n");
    REQUIRE(kept.lost().size() == 1);
    CHECK_THROWS_AS(kept.reattach(kept.lost()[0], {"", opened.idOf("安老"), {}}), UsageError);
    CHECK(kept.lost().size() == 1);
}

TEST_CASE("a saved search of a collection follows when that is renamed")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    kept.collect("Brief", {opened.idOf("航運")});
    Query query;
    query.choices.push_back({Facet::Collection, "Brief", false});
    kept.saveSearch("Mine", query);
    kept.renameCollection("Brief", "Paper");
    CHECK(kept.savedSearch("Mine").query.choices.at(0).value == "Paper");
    CHECK(opened.store.counts(kept.savedSearch("Mine").query).recommendations == 1);
    opened.store.undo();
    CHECK(kept.savedSearch("Mine").query.choices.at(0).value == "Brief");
    kept.removeCollection("Brief");
    CHECK(opened.store.counts(kept.savedSearch("Mine").query).recommendations == 0);
}

TEST_CASE("a document that was taken out takes what is on it along, and brings it back")
{
    Opened opened;
    Kept &kept = opened.store.kept();
    kept.collect("Brief", {opened.idOf("仲裁")});
    kept.addNote({"", opened.idOf("仲裁"), {}}, "n");
    kept.setTag({opened.idOf("仲裁")}, Facet::Region, "japan");
    opened.store.remove("paper");
    CHECK(kept.lost().empty());
    CHECK(kept.notes().at(0).on.removed);
    CHECK(kept.collection("Brief").at(0).removed);
    opened.store.restore("paper");
    CHECK(kept.notes().at(0).on.recommendation == opened.idOf("仲裁"));
    CHECK(kept.collection("Brief").at(0).id == opened.idOf("仲裁"));
    CHECK(regionsOf(opened.with("仲裁")) == Words{"zhejiang", "japan*"});
}

TEST_CASE("a library of the first format gets what is new, and keeps what it had")
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "library");
    const auto file = folder.path() / "library" / "library.sqlite";
    {
        Connection old(file, Access::ReadWrite);
        migrate(old, file, {libraryMigrations().front()});
        old.run("INSERT INTO source VALUES (1, 'aa', 4, CAST('text' AS BLOB))");
        old.run(
            "INSERT INTO holding VALUES (1, 'plan', 1, 'plan.txt', '', '2024', NULL, '{}', NULL)");
        old.run("INSERT INTO quotation(id, holding, recommendation, exact) "
                "VALUES (5, 1, 'plan/1', 'some words'), (6, 1, 'plan/2', 'other words')");
        old.run("INSERT INTO collection VALUES (3, 'Brief', '2024')");
        old.run("INSERT INTO collected VALUES (3, 1, 6), (3, 2, 5)");
        old.run("INSERT INTO note VALUES (9, 5, 'a note', '2024', '2024')");
        old.run("INSERT INTO saved_search VALUES (2, 'Mine', '{\"text\":\"x\",\"choices\":[]}', "
                "'2024')");
        old.run("UPDATE meta SET value = 1 WHERE name = 'filled'");
    }
    const Store store(StoreFolders::in(folder.path() / "library"), analyser());
    const auto entries = store.kept().collection("Brief");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].words == "other words");
    CHECK(entries[1].words == "some words");
    CHECK(entries[0].comment.empty());
    CHECK(store.kept().notes().at(0).text == "a note");
    CHECK(store.kept().savedSearch("Mine").query.text == "x");
    CHECK(store.kept().lost().size() == 3);
    Connection copy(folder.path() / "library" / "library.sqlite.v1", Access::ReadOnly);
    CHECK(copy.number("PRAGMA user_version", 0) == 1);
    CHECK(copy.number("SELECT count(*) FROM judged_tag", -1) == 0);
}
