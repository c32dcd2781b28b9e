// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "export/report_fixture.h"

#include "export/format.h"
#include "export/json.h"
#include "model/error.h"

#include <regex>

using namespace policy;
using namespace policy::test;

namespace {

std::string written(Format format, const ReportOptions &options = ReportFixture::options())
{
    return exported(ReportFixture().report(options), format);
}

std::string writtenText(Format format, const std::string &text)
{
    return exported(reportOf(text), format);
}

/// RFC 4180, read strictly.
std::vector<std::vector<std::string>> readCsv(std::string_view csv)
{
    std::vector<std::vector<std::string>> rows(1);
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (quoted) {
            if (csv[i] != '"')
                cell += csv[i];
            else if (i + 1 < csv.size() && csv[i + 1] == '"')
                cell += csv[++i];
            else
                quoted = false;
        } else if (csv[i] == '"') {
            REQUIRE(cell.empty());
            quoted = true;
        } else if (csv[i] == ',') {
            rows.back().push_back(std::exchange(cell, ""));
        } else if (csv.substr(i, 2) == "\r\n") {
            rows.back().push_back(std::exchange(cell, ""));
            rows.emplace_back();
            ++i;
        } else {
            REQUIRE(csv[i] != '\n');
            cell += csv[i];
        }
    }
    REQUIRE_FALSE(quoted);
    REQUIRE(rows.back().empty());
    rows.pop_back();
    return rows;
}

std::string csvCell(const std::string &text)
{
    ReportOptions options = ReportFixture::options();
    options.byteOrderMark = false;
    const auto rows = readCsv(exported(reportOf(text, "", options), Format::Csv));
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[0][3] == "Text");
    return rows[1][3];
}

} // namespace

TEST_CASE("Markdown: one paper, footnotes for sources")
{
    CHECK(
        written(Format::Markdown) ==
        "# Recommendations\n"
        "\n"
        "31 January 2026 · 3 recommendations · 2 documents\n"
        "\n"
        "## <a id=\"g1\"></a>海港新機遇\n"
        "\n"
        "### <a id=\"r1\"></a>1. 擴大綠色債券\n"
        "\n"
        "**Proposed** · Zhejiang, ASEAN (mentioned) · Finance, Environment\n"
        "\n"
        "**Actors:** 金管局\n"
        "\n"
        "**Amounts:** 3,000 萬元\n"
        "\n"
        "擴大綠色債券：與浙江合辦綠色債券平台；吸引東盟發行人。由金管局撥款 3,000 萬元。[^1]\n"
        "\n"
        "> **Notes:** Ask the institute.\n"
        "\n"
        "### <a id=\"r2\"></a>2. Expand green bonds\n"
        "\n"
        "**Proposed** · Zhejiang · Finance\n"
        "\n"
        "Set up a green bond platform with Zhejiang \\& attract \\<ASEAN\\> issuers.[^2]\n"
        "\n"
        "## <a id=\"g2\"></a>Ferries \\*agreed\\* at last\n"
        "\n"
        "### <a id=\"r3\"></a>3. Both sides agreed to run night ferries between the harbour and…\n"
        "\n"
        "**Agreed** · Delta\n"
        "\n"
        "Both sides agreed to run night ferries between the harbour and the delta.[^3]\n"
        "\n"
        "## <a id=\"sources\"></a>Sources\n"
        "\n"
        "- 海港新機遇, 海港研究所, July 2025 (Position paper, Traditional Chinese, English, 2 "
        "recommendations)\n"
        "- Ferries \\*agreed\\* at last, Office of Ports, Ferries \\& Piers, 5 March 2024 (Press "
        "release, English, 1 recommendation)\n"
        "\n"
        "[^1]: 海港新機遇, 海港研究所, July 2025, 一、金融, line 3\n"
        "\n"
        "[^2]: 海港新機遇, 海港研究所, July 2025, 一、金融, line 5\n"
        "\n"
        "[^3]: Ferries \\*agreed\\* at last, Office of Ports, Ferries \\& Piers, 5 March 2024, "
        "line 1\n");
}

TEST_CASE("Markdown: labels in Traditional Chinese, everything included")
{
    const std::string paper =
        written(Format::Markdown, ReportFixture::everything(Language::TraditionalChinese));
    CHECK_THAT(paper, Catch::Contains("**建議** · 浙江、東盟（僅提及） · 金融、環境\n"));
    CHECK_THAT(paper,
               Catch::Contains("**措施：**\n\n- 與浙江合辦綠色債券平台\n- 吸引東盟發行人\n"));
    CHECK_THAT(paper, Catch::Contains(
                          "**依據：**浙江（浙江）、東盟（東盟）、金融（債券）、環境（綠色）\n"));
    CHECK_THAT(paper, Catch::Contains("> **對應文本（英文）：**Expand green bonds\n"));
    CHECK_THAT(paper,
               Catch::Contains("[^1]: 《海港新機遇》，海港研究所，2025年7月，一、金融，第 3 行"));
}

TEST_CASE("Markdown: text is never taken for markup")
{
    CHECK_THAT(writtenText(Format::Markdown, "# no heading"),
               Catch::Contains("\n\\# no heading[^1]"));
    CHECK_THAT(writtenText(Format::Markdown, "- no list"), Catch::Contains("\n\\- no list"));
    CHECK_THAT(writtenText(Format::Markdown, "1. no list"), Catch::Contains("\n1\\. no list"));
    CHECK_THAT(writtenText(Format::Markdown, "a | *b* <i> [c](d) `e`"),
               Catch::Contains("a \\| \\*b\\* \\<i\\> \\[c\\](d) \\`e\\`"));
}

TEST_CASE("templates lay the same recommendations out in three ways")
{
    ReportOptions options = ReportFixture::options(Language::TraditionalChinese);
    options.paper = PaperTemplate::Brief;
    const std::string brief = written(Format::Markdown, options);
    CHECK_THAT(
        brief,
        Catch::Contains(
            "- <a id=\"r1\"></a>**擴大綠色債券**　與浙江合辦綠色債券平台；"
            "吸引東盟發行人。由金管局撥款 3,000 萬元。（建議、浙江、金融；\\[1\\] 第 3 行）\n"
            "- <a id=\"r2\"></a>**Expand green bonds** — Set up") &&
            Catch::Contains("- \\[2\\] 《Ferries \\*agreed\\* at last》"));
    options.paper = PaperTemplate::Table;
    CHECK_THAT(
        written(Format::Markdown, options),
        Catch::Contains("| 序號 | 建議 | 階段 | 地區 | 範疇 |\n| --- | --- | --- | --- | --- |\n"
                        "| 1 | <a id=\"r1\"></a>**擴大綠色債券**：與浙江"));
    ReportFixture fixture;
    Comparison comparison;
    comparison.columns = {documentColumn("harbour-paper", 2), documentColumn("ferry-release", 1)};
    comparison.rows = {{"finance", {{"harbour-paper", {"harbour-paper/1"}}}, {}, {}},
                       {"environment",
                        {{"harbour-paper", {"harbour-paper/1", "harbour-paper/2"}},
                         {"ferry-release", {"ferry-release/1"}}},
                        {0},
                        {}}};
    comparison.links = {{"harbour-paper/1", "ferry-release/1", 0.5, LinkKind::Related, {}}};
    fixture.input.comparison = comparison;
    options.paper = PaperTemplate::Comparison;
    const std::string paper = exported(fixture.report(options), Format::Markdown);
    INFO(paper);
    // At a glance: how much each says of what.
    CHECK_THAT(paper, Catch::Contains("# 比較\n") &&
                          Catch::Contains(
                              "| 範疇 | 海港新機遇 | Ferries \\*agreed\\* at last | 關聯 |\n") &&
                          Catch::Contains("| [金融](#c1) | 1 | 未有提及 |  |\n") &&
                          Catch::Contains("(#c2) | 2 | 1 | 1 |\n"));
    // One that speaks alone is listed; what is linked stands side by side, what is not under it.
    CHECK_THAT(paper,
               Catch::Contains("## <a id=\"c1\"></a>金融\n\n**未有提及：**Ferries") &&
                   Catch::Contains("- [1](#r1). 擴大綠色債券\n") &&
                   Catch::Contains(
                       "| [1](#r1) ↔ [3](#r3) 相關 | [1](#r1). 擴大綠色債券 | [3](#r3). Both") &&
                   Catch::Contains("|  | [2](#r2). "));
}

TEST_CASE("HTML: one file with languages, notes and links both ways")
{
    const std::string html = written(Format::Html, ReportFixture::everything());
    CHECK_THAT(html, Catch::StartsWith("<!DOCTYPE html>\n<html lang=\"en\">") &&
                         Catch::EndsWith("</html>\n"));
    CHECK_THAT(html, Catch::Contains("<h3 id=\"r1\" lang=\"zh-Hant\">1. 擴大綠色債券</h3>"));
    CHECK_THAT(html, Catch::Contains("with Zhejiang &amp; attract &lt;ASEAN&gt; issuers."));
    CHECK_THAT(html, Catch::Contains(
                         "<sup id=\"call1\"><a href=\"#note1\" role=\"doc-noteref\">1</a></sup>"));
    CHECK_THAT(html, Catch::Contains("<li id=\"note1\">") && Catch::Contains("href=\"#call1\""));
    CHECK_THAT(html, Catch::Contains("<a href=\"#r3\">3. Both sides"));
    CHECK_THAT(html, !Catch::Contains("http://") && !Catch::Contains("https://"));
    // Every place that is pointed to is there, once.
    const std::regex link("href=\"#([a-z0-9]+)\"");
    for (std::sregex_iterator at(html.begin(), html.end(), link), end; at != end; ++at) {
        const std::string id = " id=\"" + (*at)[1].str() + "\"";
        const std::size_t found = html.find(id);
        CHECK(found != std::string::npos);
        CHECK(html.find(id, found + 1) == std::string::npos);
    }
}

TEST_CASE("CSV: quoting, line ends, byte order mark")
{
    const std::string csv = written(Format::Csv, ReportFixture::everything());
    CHECK_THAT(csv, Catch::StartsWith("\xEF\xBB\xBFNo.,Number in the source,Title,Text,"));
    const auto rows = readCsv(std::string_view(csv).substr(3));
    REQUIRE(rows.size() == 4);
    for (const auto &row : rows)
        CHECK(row.size() == rows.front().size());
    CHECK(rows[1][2] == "擴大綠色債券");
    CHECK(rows[1][4] == "與浙江合辦綠色債券平台\n吸引東盟發行人");
    CHECK(csvCell("say \"yes\", twice") == "say \"yes\", twice");
}

TEST_CASE("CSV: no cell is a formula")
{
    CHECK(csvCell("=HYPERLINK(1)") == "'=HYPERLINK(1)");
    for (const char *start : {"+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠"})
        CHECK_THAT(csvCell(std::string(start) + "1"), Catch::StartsWith("'"));
    CHECK(csvCell("\r1").front() == '\'');
    CHECK(csvCell("a=b") == "a=b");
    CHECK(csvCell("（1）") == "（1）");
}

TEST_CASE("JSON lines are the objects of the command line")
{
    const std::string lines = written(Format::JsonLines);
    CHECK(
        lines.substr(0, lines.find('\n')) ==
        R"({"id":"harbour-paper/1","document":"harbour-paper","stage":"proposed","language":"zh-Hant",)"
        R"("label":"（1）","title":"擴大綠色債券","section":["一、金融"],)"
        R"("text":"擴大綠色債券：與浙江合辦綠色債券平台；吸引東盟發行人。由金管局撥款 3,000 萬元。",)"
        R"("measures":["與浙江合辦綠色債券平台","吸引東盟發行人"],)"
        R"("regions":[{"id":"asean","evidence":"東盟","role":"mentioned"},)"
        R"({"id":"zhejiang","evidence":"浙江","role":"about"}],)"
        R"("sectors":[{"id":"finance","evidence":"債券","score":0.93},)"
        R"({"id":"environment","evidence":"綠色","score":0.4}],)"
        R"("actors":["金管局"],"counterpart":"harbour-paper/2","lines":[3,3],)"
        R"("amounts":["3,000 萬元"],"notes":["Ask the institute."]})");
    const auto whole = nlohmann::json::parse(written(Format::Json));
    CHECK(whole["recommendations"].size() == 3);
    CHECK(whole["recommendations"][1]["regions"][0]["evidence"] == "heading");
    CHECK(whole["recommendations"][2]["regions"][0]["evidence"] == "person");
    CHECK(whole["recommendations"][2]["counterpart"].is_null());
    CHECK(whole["documents"][1]["guessed"] == nlohmann::json{"date"});
}

TEST_CASE("RIS: reports, press releases, bodies as authors")
{
    CHECK(written(Format::Ris) ==
          "TY  - RPRT\r\nAU  - 海港研究所\r\nTI  - 海港新機遇\r\nPY  - 2025\r\nDA  - 2025/07//\r\n"
          "PB  - 海港研究所\r\nLA  - zh-Hant\r\n"
          "N1  - 一、金融, line 3: 擴大綠色債券\r\nN1  - 一、金融, line 5: Expand green bonds\r\n"
          "ID  - harbour-paper\r\nER  - \r\n\r\n"
          "TY  - RPRT\r\nAU  - Office of Ports,, Ferries & Piers\r\nTI  - Ferries *agreed* at "
          "last\r\n"
          "PY  - 2024\r\nDA  - 2024/03/05/\r\nM3  - Press release\r\n"
          "PB  - Office of Ports, Ferries & Piers\r\nLA  - en\r\n"
          "N1  - line 1: Both sides agreed to run night ferries between the harbour and…\r\n"
          "ID  - ferry-release\r\nER  - \r\n\r\n");
}

TEST_CASE("BibTeX: names in braces, TeX's characters escaped")
{
    const std::string bib = written(Format::BibTeX);
    CHECK_THAT(bib, Catch::StartsWith("@techreport{harbour-paper,\n  author = {{海港研究所}},\n"
                                      "  title = {{海港新機遇}},\n  institution = {海港研究所},\n"
                                      "  year = {2025},\n  month = jul,\n  langid = {zh-Hant},\n"));
    CHECK_THAT(bib, Catch::Contains("author = {{Office of Ports, Ferries \\& Piers}}") &&
                        Catch::Contains("type = {Press release}") && Catch::Contains("day = {5}"));
}

TEST_CASE("CSL-JSON: types, corporate authors, places")
{
    ReportFixture fixture;
    const auto items =
        nlohmann::json::parse(exported(fixture.report(ReportFixture::options()), Format::CslJson));
    REQUIRE(items.size() == 2);
    CHECK(items[0]["type"] == "report");
    CHECK(items[0]["author"] == nlohmann::json::array({{{"literal", "海港研究所"}}}));
    CHECK(items[0]["issued"]["date-parts"] == nlohmann::json::array({{2025, 7}}));
    CHECK(items[0]["custom"]["recommendations"][0]["locator"] == "3");
    CHECK(items[1]["genre"] == "Press release");

    fixture.documents[1]->catalogue.kind = "news";
    fixture.documents[1]->catalogue.date = "";
    const Report news = fixture.report(ReportFixture::options());
    const auto item = nlohmann::json::parse(exported(news, Format::CslJson))[1];
    CHECK(item["type"] == "article-newspaper");
    CHECK(item["container-title"] == "Office of Ports, Ferries & Piers");
    CHECK_FALSE(item.contains("author"));
    CHECK_FALSE(item.contains("issued"));
    CHECK_THAT(exported(news, Format::Ris), Catch::Contains("TY  - NEWS\r\nTI  - Ferries"));
}

TEST_CASE("hostile text gives sound files")
{
    const Report report = reportOf(hostileText(), hostileText());
    for (const Format format : {Format::Markdown, Format::Html, Format::Csv, Format::Ris,
                                Format::BibTeX, Format::CslJson}) {
        const std::string file = exported(report, format);
        INFO(formatInfo(format).name);
        CHECK(file.find('\0') == std::string::npos);
        CHECK(file.find('\x01') == std::string::npos);
        CHECK(file.find("\xEF\xBF\xBE") == std::string::npos);
        CHECK(file.find("\xED\xA0") == std::string::npos);
        CHECK(file.find("\xF0\x9F\x98\x80") != std::string::npos);
        CHECK_NOTHROW(nlohmann::json(file).dump()); // throws for broken UTF-8
    }
    CHECK(nlohmann::json::parse(exported(report, Format::Json))["recommendations"].size() == 1);
}

TEST_CASE("the same report gives the same bytes, whatever the grouping order was made of")
{
    for (const FormatInfo &info : formats()) {
        if (info.packaged) continue;
        INFO(info.name);
        CHECK(written(info.format, ReportFixture::everything()) ==
              written(info.format, ReportFixture::everything()));
    }
}

TEST_CASE("an empty choice is a sound file, too")
{
    ReportFixture fixture;
    fixture.input.recommendations.clear();
    const Report report = fixture.report(ReportFixture::options());
    CHECK(exported(report, Format::JsonLines) == "");
    CHECK_THAT(exported(report, Format::Markdown), Catch::Contains("0 recommendations"));
    CHECK_THAT(exported(report, Format::Html), Catch::EndsWith("</html>\n"));
    CHECK(nlohmann::json::parse(exported(report, Format::CslJson)).empty());
}

TEST_CASE("formats are known by name, and say what they cannot hold")
{
    for (const FormatInfo &info : formats()) {
        CHECK(formatFromName(info.name) == info.format);
        CHECK(formatInfo(info.format).name == info.name);
    }
    CHECK_THROWS_WITH(formatFromName("doc"), Catch::Contains("docx, odt, pdf, html, md"));
    const Report report = ReportFixture().report(ReportFixture::options());
    CHECK(formatLimits(report, Format::Html).empty());
    CHECK(formatLimits(report, Format::Qdpx).size() == 2);
    CHECK(formatLimits(report, Format::Ris).size() == 1);
    CHECK(formatLimits(report, Format::Xlsx).empty());
    CHECK(formatLimits(reportOf(std::string(40000, 'x')), Format::Xlsx).size() == 1);
}
