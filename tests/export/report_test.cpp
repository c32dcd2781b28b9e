// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "export/report_fixture.h"

#include "export/plain_text.h"
#include "model/error.h"

#include <filesystem>
#include <fstream>

using namespace policy;
using namespace policy::test;

namespace {

/// The groups as one reads them: "Finance: 1 Expand…, 2 … (also 3)".
std::string shown(const Report &report)
{
    std::string out;
    for (const ReportGroup &group : report.groups) {
        out += group.label + ":";
        for (const std::size_t i : group.entries)
            out += " " + std::to_string(report.entries[i].number) + " " +
                   report.entries[i].recommendation->id;
        for (const std::size_t i : group.also)
            out += " (also " + std::to_string(report.entries[i].number) + ")";
        out += "\n";
    }
    return out;
}

std::string grouped(Grouping grouping, Language language = Language::English)
{
    ReportOptions options = ReportFixture::options(language);
    options.grouping = grouping;
    return shown(ReportFixture().report(options));
}

std::string labelsError(const std::string &line, const std::string &without = "")
{
    std::ifstream given(std::filesystem::path(POLICY_DATA) / "language/report_labels.txt");
    const auto file = std::filesystem::temp_directory_path() / "report_labels_test.txt";
    std::ofstream out(file);
    out << line << "\n";
    for (std::string one; std::getline(given, one);)
        if (without.empty() || !one.starts_with(without)) out << one << "\n";
    out.close();
    try {
        const ReportLabels labels(file);
    } catch (const Error &error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST_CASE("recommendations are grouped once, in the vocabulary's order")
{
    CHECK(grouped(Grouping::None) == ": 1 harbour-paper/1 2 harbour-paper/2 3 ferry-release/1\n");
    CHECK(grouped(Grouping::Document) == "海港新機遇: 1 harbour-paper/1 2 harbour-paper/2\n"
                                         "Ferries *agreed* at last: 3 ferry-release/1\n");
    CHECK(grouped(Grouping::Stage) == "Proposed: 1 harbour-paper/1 2 harbour-paper/2\n"
                                      "Agreed: 3 ferry-release/1\n");
    CHECK(grouped(Grouping::Sector) == "Finance: 1 harbour-paper/1 2 harbour-paper/2\n"
                                       "Environment: (also 1)\n"
                                       "No sector: 3 ferry-release/1\n");
    CHECK(grouped(Grouping::Region, Language::SimplifiedChinese) ==
          "浙江: 1 harbour-paper/1 2 harbour-paper/2\n三角洲: 3 ferry-release/1\n");
}

TEST_CASE("the order chosen holds inside a group, and numbers follow what is shown")
{
    ReportFixture fixture;
    fixture.input.recommendations = {"ferry-release/1", "harbour-paper/2", "harbour-paper/1",
                                     "harbour-paper/2"};
    CHECK(shown(fixture.report(ReportFixture::options())) ==
          "海港新機遇: 1 harbour-paper/2 2 harbour-paper/1\n"
          "Ferries *agreed* at last: 3 ferry-release/1\n");
}

TEST_CASE("an entry carries its words in the language of the labels")
{
    const Report report = ReportFixture().report(ReportFixture::options());
    const ReportEntry &bonds = report.entries.front();
    CHECK(bonds.heading == "擴大綠色債券");
    CHECK(bonds.stage == "Proposed");
    CHECK(joined(bonds.measures, " | ") == "與浙江合辦綠色債券平台 | 吸引東盟發行人");
    REQUIRE(bonds.regions.size() == 2);
    CHECK(bonds.regions[0].label == "Zhejiang");
    CHECK(bonds.regions[1].role == RegionRole::Mentioned);
    CHECK(bonds.citation == "海港新機遇, 海港研究所, July 2025, 一、金融, line 3");
    CHECK(report.entries[1].regions[0].evidence == "from the heading: Zhejiang");
    CHECK(report.entries[2].regions[0].evidence == "set by hand");
    CHECK(report.entries[2].citation ==
          "Ferries *agreed* at last, Office of Ports, Ferries & Piers, 5 March 2024, line 1");
    CHECK(report.entries[2].headingIsText);

    const Report chinese =
        ReportFixture().report(ReportFixture::options(Language::TraditionalChinese));
    CHECK(chinese.entries.front().citation ==
          "《海港新機遇》，海港研究所，2025年7月，一、金融，第 3 行");
    CHECK(chinese.dateText == "2026年1月31日");
}

TEST_CASE("a region's tree stands under its first broader region and names the others")
{
    const Report report = ReportFixture().report(ReportFixture::options());
    std::string tree;
    for (const ReportConcept &one : report.regions) {
        tree += one.label + "<" +
                (one.parent < 0 ? "" : report.regions[static_cast<std::size_t>(one.parent)].label);
        for (const std::string &other : one.otherBroader)
            tree += "+" + other;
        tree += " ";
    }
    CHECK(tree == "Asia< China<Asia Zhejiang<China Delta<China ASEAN<Asia+Blocs ");
}

TEST_CASE("a comparison keeps what the report holds")
{
    ReportFixture fixture;
    Comparison comparison;
    comparison.columns = {documentColumn("harbour-paper", 2), documentColumn("ferry-release", 1)};
    comparison.rows = {{"finance",
                        {{"harbour-paper", {"harbour-paper/1", "harbour-paper/2"}}},
                        {0, 1},
                        {"ferry-release"}},
                       {"environment", {{"ferry-release", {"gone/1"}}}, {}, {}}};
    comparison.links = {{"harbour-paper/1", "gone/1", 0.9, LinkKind::Same, {}},
                        {"harbour-paper/1", "ferry-release/1", 0.5, LinkKind::Related, {}}};
    fixture.input.comparison = comparison;
    const Report report = fixture.report(ReportFixture::options());
    REQUIRE(report.comparison);
    REQUIRE(report.comparison->rows.size() == 1);
    CHECK(report.comparison->rows[0].label == "Finance");
    CHECK(report.comparison->rows[0].cells == std::vector<std::vector<std::size_t>>{{0, 1}, {}});
    CHECK(report.comparison->rows[0].links == std::vector<std::size_t>{0});
    CHECK(report.comparison->links[0].b == 2);
}

TEST_CASE("wrong requests say what is allowed")
{
    ReportFixture fixture;
    ReportOptions options = ReportFixture::options();
    for (const char *date : {"", "2026-02-30", "2026-1-1", "2026-01-31T00", "tomorrow"}) {
        options.date = date;
        CHECK_THROWS_WITH(fixture.report(options), Catch::Contains("YYYY-MM-DD"));
    }
    fixture.input.recommendations = {"nowhere/1"};
    CHECK_THROWS_WITH(fixture.report(ReportFixture::options()), Catch::Contains("nowhere/1"));
    CHECK_THROWS_WITH(groupingFromName("color"), Catch::Contains("document, sector, region"));
    CHECK_THROWS_WITH(paperFromName(""), Catch::Contains("brief"));
    CHECK_THROWS_WITH(partsFromNames("text,tag"), Catch::Contains("evidence"));
    CHECK(partsFromNames("text,source") ==
          ReportParts{true, false, false, false, false, false, true});
}

TEST_CASE("the labels are checked when they are read")
{
    CHECK(labelsError("") == "");
    CHECK_THAT(labelsError("colour = a | b | c"),
               Catch::Contains("line 1") && Catch::Contains("\"colour\" is no key"));
    CHECK_THAT(labelsError("total = a | b"), Catch::Contains("three forms"));
    CHECK_THAT(labelsError("lines = {first} | {first} | {first}"),
               Catch::Contains("{first}{last}"));
    CHECK_THAT(labelsError("lines = {first}–{last} | {first} | {last}"),
               Catch::Contains("other placeholders"));
    CHECK_THAT(labelsError("no equals sign"), Catch::Contains("key = English"));
    CHECK_THAT(labelsError("total = a | b | c"), Catch::Contains("second time"));
    CHECK_THAT(labelsError("", "page-of"), Catch::Contains("\"page-of\" is missing"));
}

TEST_CASE("first words end at a clause, a word or a character")
{
    CHECK(firstWords("短句。", 20) == "短句。");
    CHECK(firstWords("設立綠色債券平台。其後再作檢討及跟進。", 24) == "設立綠色債券平台。");
    CHECK(firstWords("設立綠色債券平台其後再作檢討", 10) == "設立綠色債…");
    CHECK(firstWords("set up a platform for bonds", 12) == "set up a…");
    CHECK(firstWords("incomprehensibilities", 8) == "incompre…");
    CHECK(firstWords("", 8) == "");
}

TEST_CASE("text is cleaned of what no format can hold")
{
    CHECK(cleanText("a\x01\x02"
                    "b\x7F") == "ab");
    CHECK(cleanText("\xFF\xFE\xFDz") == "\xEF\xBF\xBDz");
    CHECK(cleanText("\xED\xA0\x80z") == "\xEF\xBF\xBDz");
    CHECK(cleanText("\xEF\xBF\xBE\xEF\xB7\x90z") == "z");
    CHECK(cleanText("a\r\nb\rc\x0C"
                    "d") == "a\nb\nc\nd");
    CHECK(cleanLine(" a\n\tb ") == "a  b");
    CHECK(cleanText("\xF0\x9F\x98\x80\xE2\x80\x8F") == "\xF0\x9F\x98\x80\xE2\x80\x8F");
    CHECK(joined(cleanLines("a\n\n b \n"), "|") == "a|b");
}
