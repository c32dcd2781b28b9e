// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "compare/alignment.h"
#include "compare/desk.h"
#include "compare/figures.h"
#include "compare/keyness.h"
#include "compare/rows.h"
#include "model/error.h"
#include "store/store.h"

#include <algorithm>
#include <filesystem>

using namespace policy;

namespace {

const std::string zhejiang = "zhejiang-hong-kong-2023";
const std::string platform = "bpa-third-plenum-2024";
const std::string leaflet = "hkvision-sister-cities";

/// A library of the five documents in a folder of its own.
struct Desk {
    std::filesystem::path folder = std::filesystem::temp_directory_path() / "policy-desk-test";
    Store store = open();
    ComparisonDesk desk{POLICY_DATA};

    Store open() const
    {
        std::filesystem::remove_all(folder);
        return Store(StoreFolders::in(folder));
    }
    ~Desk() { std::filesystem::remove_all(folder); }

    Comparison compare(const std::vector<ColumnChoice> &columns, const Query &filter = {},
                       Axis axis = Axis::Sector)
    {
        return desk.compare(store, {columns, axis, filter});
    }
};

ColumnChoice document(const std::string &id)
{
    return {ColumnChoice::Kind::Document, id};
}

std::vector<std::string> names(const std::vector<Naming> &namings)
{
    std::vector<std::string> found;
    for (const Naming &one : namings)
        found.push_back(one.what);
    return found;
}

std::string values(std::string_view text)
{
    std::string list;
    for (const Figure &one : figuresIn(text))
        list += (list.empty() ? "" : ", ") + one.value;
    return list;
}

} // namespace

TEST_CASE("a comparison is a snapshot with cards and columns of every kind")
{
    Desk desk;
    const Comparison two = desk.compare({document(zhejiang), {ColumnChoice::Kind::Rest, ""}});
    REQUIRE(two.columns.size() == 2);
    CHECK(two.columns[1].id == ":rest");
    CHECK(two.columns[1].documents == 4);
    CHECK(two.columns[0].shown + two.columns[1].shown == two.cards.size());
    for (const ComparisonRow &row : two.rows)
        for (const auto &[column, ids] : row.cells)
            for (const std::string &id : ids)
                CHECK(two.cards.contains(id));
    CHECK(two.cards.begin()->second.snippet.text.size() > 10);

    Query agreed;
    agreed.choices.push_back({Facet::Stage, "agreed", false});
    const Comparison narrowed = desk.compare({document(zhejiang), document(platform)}, agreed);
    CHECK(narrowed.columns[1].shown == 0);
    CHECK(narrowed.columns[1].all > 100);
    for (const auto &[id, card] : narrowed.cards)
        CHECK(card.stage == Stage::Agreed);

    CHECK_THROWS_AS(desk.compare({document(zhejiang)}), UsageError);
    CHECK_THROWS_AS(desk.compare({document(zhejiang), document(zhejiang)}), UsageError);
    CHECK_THROWS_AS(desk.compare({document(zhejiang), document("nowhere")}), UsageError);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(desk.desk.compare(desk.store,
                                      {{document(zhejiang), document(platform)}, {}, {}}, {},
                                      stop.get_token()),
                    Cancelled);
}

TEST_CASE("rows are grouped under broader ones and sorted")
{
    Desk desk;
    const Comparison comparison =
        desk.compare({document(zhejiang), document(platform), document(leaflet)});
    const auto grouped = arrangeRows(comparison, desk.store.sectors(), RowOrder::Vocabulary, true);
    const auto economy = std::ranges::find(grouped, "economy", &RowLine::row);
    REQUIRE(economy != grouped.end());
    CHECK_FALSE(economy->own);
    CHECK(economy->depth == 0);
    const auto finance = std::ranges::find(grouped, "finance", &RowLine::row);
    REQUIRE(finance != grouped.end());
    CHECK(finance->parent == economy - grouped.begin());
    for (std::size_t column = 0; column < 3; ++column)
        CHECK(economy->counts[column] >= finance->counts[column]);

    const auto spoken = [](const RowLine &line) { return 3 - line.silent.size(); };
    const auto shared = arrangeRows(comparison, desk.store.sectors(), RowOrder::MostShared, false);
    const auto sided = arrangeRows(comparison, desk.store.sectors(), RowOrder::MostOneSided, false);
    CHECK(shared.size() == comparison.rows.size());
    CHECK(std::ranges::is_sorted(shared, std::greater(), spoken));
    CHECK(std::ranges::is_sorted(sided, std::less(), spoken));
}

TEST_CASE("China stands at the top of the regions and not among what lies overseas")
{
    Desk desk;
    const Comparison comparison =
        desk.compare({document(zhejiang), document(platform)}, {}, Axis::Region);
    const auto lines = arrangeRows(comparison, desk.store.regions(), RowOrder::Vocabulary, true);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().row == "china");
    const auto overseas = std::ranges::find(lines, "overseas", &RowLine::row);
    REQUIRE(overseas != lines.end());
    const auto mainland = std::ranges::find(lines, "mainland", &RowLine::row);
    REQUIRE(mainland != lines.end());
    CHECK(mainland->parent == 0);
    CHECK(overseas->depth == 0);
    CHECK(overseas->counts[1] < lines.front().counts[1]);
}

TEST_CASE("under a filter, what is silent is told from what is only filtered out")
{
    Desk desk;
    const std::vector<ColumnChoice> columns{
        document(zhejiang), document(platform), {ColumnChoice::Kind::Rest, ""}};
    Query agreed;
    agreed.choices.push_back({Facet::Stage, "agreed", false});
    for (const Axis axis : {Axis::Sector, Axis::Region}) {
        const Vocabulary &vocabulary =
            axis == Axis::Sector ? desk.store.sectors() : desk.store.regions();
        const Comparison all = desk.compare(columns, {}, axis);
        CHECK(all.unfiltered.empty());
        const Comparison narrowed = desk.compare(columns, agreed, axis);
        for (const ComparisonRow &row : all.rows)
            for (const auto &[column, ids] : row.cells)
                CHECK(narrowed.unfiltered.at(column).at(row.row) == ids.size());
        std::size_t filteredOut = 0;
        std::size_t silent = 0;
        for (const bool grouped : {true, false}) {
            const auto lines = arrangeRows(all, vocabulary, RowOrder::Vocabulary, grouped);
            for (const RowLine &line : lines)
                CHECK(line.filteredOut.empty());
            for (const RowLine &line :
                 arrangeRows(narrowed, vocabulary, RowOrder::Vocabulary, grouped)) {
                const auto before = std::ranges::find(lines, line.row, &RowLine::row);
                REQUIRE(before != lines.end());
                std::vector<std::string> expected;
                for (const std::string &column : line.silent)
                    if (std::ranges::find(before->silent, column) == before->silent.end())
                        expected.push_back(column);
                CHECK(line.filteredOut == expected);
                filteredOut += expected.size();
                silent += line.silent.size() - expected.size();
            }
        }
        CHECK(filteredOut > 5);
        CHECK(silent > 0);
    }
}

TEST_CASE("cards mark the words that the filter searches for, in either language")
{
    Desk desk;
    Query query;
    query.text = "貿易";
    const Comparison found = desk.compare({document(zhejiang), document(leaflet)}, query);
    REQUIRE(found.cards.size() > 3);
    bool english = false;
    for (const auto &[id, card] : found.cards) {
        INFO(id);
        REQUIRE_FALSE(card.snippet.marks.empty());
        for (const Span mark : card.snippet.marks) {
            const std::string word = card.snippet.text.substr(mark.begin, mark.size());
            CHECK((word == "貿易" || word == "trade" || word == "Trade"));
            english = english || word != "貿易";
        }
        // The same words stand in the whole text.
        const Recommendation one = desk.store.recommendation(id);
        const auto marks = desk.store.wordsFound({&one}, query);
        REQUIRE(marks.size() == 1);
        CHECK(marks.front().size() >= card.snippet.marks.size());
        CHECK(std::ranges::is_sorted(marks.front()));
    }
    CHECK(english);
    const Comparison all = desk.compare({document(zhejiang), document(platform)});
    for (const auto &[id, card] : all.cards)
        CHECK(card.snippet.marks.empty());
}

TEST_CASE("a concept of the glossary has a name in each written form")
{
    Desk desk;
    const LocalizedText names = desk.desk.conceptName(desk.store, "professional services");
    CHECK(names.at(Language::English) == "professional services");
    CHECK(names.at(Language::TraditionalChinese) == "專業服務");
    CHECK(names.at(Language::SimplifiedChinese) == "专业服务");
    CHECK(desk.desk.conceptName(desk.store, "no such thing").empty());
}

TEST_CASE("two languages: what one names and the other leaves out")
{
    Desk desk;
    const auto detail = [&](const std::string &a, const std::string &b) {
        return desk.desk.detail(desk.store, leaflet + a, leaflet + b);
    };
    const PairDetail parties = detail("/2.2/(4)", "/4.2/(4)");
    CHECK_THAT(names(parties.onlyA),
               Catch::VectorContains(std::string("memorandum of understanding")));
    const PairDetail units = detail("/2.2/(2)", "/4.2/(2)");
    CHECK(names(units.onlyA) == std::vector<std::string>{"1 each"});
    CHECK(names(units.onlyB) == std::vector<std::string>{"2"});
    CHECK_THAT(names(units.both), Catch::VectorContains(std::string("vietnam")));
    CHECK(units.parts.empty());
    // What is said in other words is not left out.
    const PairDetail cities = detail("/1.2/(2)", "/3.2/(2)");
    CHECK(names(cities.onlyA).empty());
    CHECK(names(cities.onlyB).empty());
    // Within a language the wording is held against each other as well.
    const PairDetail same = detail("/2.2/(1)", "/2.2/(3)");
    CHECK_FALSE(same.parts.empty());
    CHECK(same.similarity > 0);
}

TEST_CASE("figures are the same in every language")
{
    CHECK(values("撥款3,000 萬元，佔0.1%") == "30000000, 0.1%");
    CHECK(values("HK$30 million, or 0.1 per cent") == "30000000, 0.1%");
    CHECK(values("在泰國和越南各增設一個聯絡處") == "1 each");
    CHECK(values("one liaison unit each in Thailand and Vietnam") == "1 each");
    CHECK(values("兩個核心區") == values("two core areas"));
    CHECK(values("十二項建議") == "12");
    CHECK(values("「一帶一路」是未來二三十年的長遠國策；一個辦事處；第三屆；A380") == "");
}

TEST_CASE("key terms set a document apart, and lead to every place")
{
    Desk desk;
    const auto found = desk.desk.keyTerms(desk.store, {zhejiang});
    REQUIRE(found.size() == 1);
    const auto place = std::ranges::find(found[0].terms, "浙江", &KeyTerm::term);
    REQUIRE(place != found[0].terms.end());
    CHECK(place - found[0].terms.begin() < 3);
    CHECK(place->logRatio > 3);
    for (const char *word : {"的", "以及", "浙", "江"})
        CHECK(std::ranges::find(found[0].terms, word, &KeyTerm::term) == found[0].terms.end());
    const auto lines = desk.desk.kwicLines(desk.store, zhejiang, place->key);
    CHECK(static_cast<std::int64_t>(lines.size()) == place->count);
    const Document whole = desk.store.document(zhejiang);
    for (const KwicLine &line : lines) {
        const std::string &text = whole.passages[static_cast<std::size_t>(line.passage)].text;
        CHECK(text.find(line.left + line.keyword + line.right) != std::string::npos);
    }
    // Expected are 5 and 10: 2 (10 ln 2 + 5 ln ½).
    CHECK(logLikelihood(10, 5, 1000, 2000) == Approx(6.9315).margin(0.001));
    CHECK(logLikelihood(10, 20, 1000, 2000) == Approx(0).margin(1e-9));
}

TEST_CASE("aligned documents lead from a passage to its counterpart and run forward together")
{
    Desk desk;
    const Comparison comparison = desk.compare({document(zhejiang), document(platform)});
    const Document a = desk.store.document(zhejiang);
    const Document b = desk.store.document(platform);
    const Alignment alignment = align(a, b, comparison.links);
    const Link &best = comparison.links.front();
    const auto passageOf = [](const Document &document, const std::string &id) {
        return std::ranges::find(document.recommendations, id, &Recommendation::id)
            ->pieces.front()
            .passage;
    };
    CHECK(linkedPassage(alignment, passageOf(a, best.a)) == passageOf(b, best.b));
    double before = 0;
    for (double place = 0; place <= alignment.passagesA; place += 0.25) {
        const double beside = besidePlace(alignment, place);
        CHECK(beside >= before);
        before = beside;
    }
    CHECK(before == alignment.passagesB);
    int last = -1;
    for (const Anchor &anchor : alignment.anchors)
        if (anchor.inOrder) {
            CHECK(anchor.b >= last);
            last = anchor.b;
        }
    CHECK(last >= 0);
}

TEST_CASE("an overview agrees with the lists it leads to")
{
    Desk desk;
    const OverviewCube cube = desk.store.overview({});
    CHECK(cube.total() == desk.store.counts({}).recommendations);
    for (const auto &[region, sector, id] :
         {std::tuple{"mainland", "finance", ""}, std::tuple{"zhejiang", "", zhejiang.c_str()},
          std::tuple{"", "economy", platform.c_str()}, std::tuple{"asean", "education", ""}}) {
        Query query;
        if (*region) query.choices.push_back({Facet::Region, region, false});
        if (*sector) query.choices.push_back({Facet::Sector, sector, false});
        if (*id) query.choices.push_back({Facet::Document, id, false});
        CAPTURE(region, sector, id);
        CHECK(sum(cube.at(region, sector, id)) == desk.store.counts(query).recommendations);
    }
    Query agreed;
    agreed.choices.push_back({Facet::Stage, "agreed", false});
    const OverviewCube some = desk.store.overview(agreed);
    CHECK(some.total() == cube.atIndex(0, 0)[static_cast<std::size_t>(Stage::Agreed)]);
    const auto periods = timeline(cube);
    CHECK(periods.front().period == "2023-06");
    CHECK(periods.back().period.empty());
    std::int64_t total = 0;
    for (const TimelineEntry &one : periods)
        total += sum(one.stages);
    CHECK(total == cube.total());
}
