// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "export/file_checks.h"
#include "export/report_fixture.h"

#include "export/format.h"
#include "export/pdf_pages.h"
#include "model/error.h"

#include <cstdlib>
#include <ctime>
#include <tuple>

using namespace policy;
using namespace policy::test;

TEST_CASE("XLSX: three sheets; texts are texts, numbers numbers")
{
    const std::string file =
        exported(ReportFixture().report(ReportFixture::everything()), Format::Xlsx);
    const std::string said = checkFile(file, "xlsx");
    CHECK_THAT(said,
               Catch::StartsWith("sheets: Recommendations | Regions and sectors | Sources\n"));
    CHECK_THAT(said, Catch::Contains("A2 = 1 (n)\nB2 = （1） (s)\nC2 = 擴大綠色債券 (s)\n"));
    CHECK_THAT(said, Catch::Contains("frozen: 1 | filter: A1:"));
    CHECK_THAT(said,
               Catch::Contains("Regions and sectors: Regions,Finance,Environment,No sector,Total\n"
                               "Regions and sectors: Zhejiang,2,1,0,2\n"
                               "Regions and sectors: Delta,0,0,1,1\n"
                               "Regions and sectors: No region,0,0,0,0\n"
                               "Regions and sectors: Total,2,1,1,3\n"));
}

TEST_CASE("XLSX: a formula is text, a long text is cut and marked")
{
    CHECK_THAT(checkFile(exported(reportOf("=1+1"), Format::Xlsx), "xlsx"),
               Catch::Contains("D2 = =1+1 (s)\n"));
    std::string longText;
    for (int i = 0; i < 40000; ++i)
        longText += "長";
    const std::string said = checkFile(exported(reportOf(longText), Format::Xlsx), "xlsx");
    CHECK_THAT(said, Catch::Contains("longest cell: 32767\n") && Catch::Contains("[…cut"));
}

TEST_CASE("DOCX: headings, contents, footnotes, languages, properties")
{
    const std::string said = checkFile(
        exported(ReportFixture().report(ReportFixture::everything(Language::TraditionalChinese)),
                 Format::Docx),
        "docx");
    CHECK_THAT(said, !Catch::Contains("wrong:"));
    CHECK_THAT(said, Catch::Contains("field: TOC \\o \"1-2\" \\h \\z \\u\n"));
    CHECK_THAT(said, Catch::Contains("TOC2: 1. 擴大綠色債券 (zh-HK)\n"));
    CHECK_THAT(said,
               Catch::Contains("Title: 建議 (zh-HK)\n") &&
                   Catch::Contains("Heading1: 海港新機遇 (zh-HK)\n"
                                   "Heading2: 1. 擴大綠色債券 (zh-HK)\n"
                                   "Detail: 建議 · 浙江、東盟（僅提及） · 金融、環境 (zh-HK)\n"));
    CHECK_THAT(said, Catch::Contains("由金管局撥款 3,000 萬元。[^1] (zh-HK)\n"));
    CHECK_THAT(said, Catch::Contains("ListBullet: 吸引東盟發行人 (zh-HK)\n"));
    CHECK_THAT(said, Catch::Contains(
                         "note 1: 《海港新機遇》，海港研究所，2025年7月，一、金融，第 3 行\n"));
    CHECK_THAT(said, Catch::Contains("property title: 建議\n") &&
                         Catch::Contains("property created: 2026-01-31T00:00:00Z\n"));
    CHECK_THAT(said, Catch::EndsWith("footer: 第 1 頁，共 1 頁\n"));
    CHECK_THAT(checkFile(exported(ReportFixture().report(
                                      ReportFixture::options(Language::SimplifiedChinese)),
                                  Format::Docx),
                         "docx"),
               Catch::Contains("TOC2: 1. 擴大綠色債券 (zh-HK)\n") &&
                   Catch::Contains("Title: 建议 (zh-CN)\n"));
}

TEST_CASE("ODT: headings, contents, footnotes")
{
    const std::string said = checkFile(
        exported(ReportFixture().report(ReportFixture::everything(Language::TraditionalChinese)),
                 Format::Odt),
        "odt");
    CHECK_THAT(said, !Catch::Contains("wrong:"));
    CHECK_THAT(said, Catch::Contains("Heading_20_1 @1: 海港新機遇\n"
                                     "Heading_20_2 @2: 1. 擴大綠色債券\n"));
    CHECK_THAT(said, Catch::Contains("Contents_20_2: 1. 擴大綠色債券–\n"));
    CHECK_THAT(said, Catch::Contains(
                         "由金管局撥款 3,000 萬元。[^1]\n"
                         "Footnote: 《海港新機遇》，海港研究所，2025年7月，一、金融，第 3 行\n"));
}

TEST_CASE("DOCX and ODT: the heads of tables repeat")
{
    ReportOptions options = ReportFixture::options();
    options.paper = PaperTemplate::Table;
    const Report report = ReportFixture().report(options);
    for (const char *kind : {"docx", "odt"}) {
        const std::string said = checkFile(exported(report, formatFromName(kind)), kind);
        CHECK_THAT(said, !Catch::Contains("wrong:"));
        CHECK_THAT(said, Catch::Contains("repeated: No. | Recommendation | Stage | Regions | "
                                         "Sectors\n"));
    }
}

TEST_CASE("hostile text gives sound packages")
{
    for (const PaperTemplate paper :
         {PaperTemplate::Full, PaperTemplate::Brief, PaperTemplate::Table}) {
        ReportOptions options = ReportFixture::everything();
        options.paper = paper;
        const Report report = reportOf(hostileText(), hostileText(), options);
        for (const char *kind : {"docx", "odt", "xlsx", "qdpx"}) {
            const std::string said = checkFile(exported(report, formatFromName(kind)), kind);
            INFO(kind);
            CHECK_THAT(said, !Catch::Contains("wrong:") && !Catch::StartsWith("failed:"));
            CHECK_THAT(said, Catch::Contains("emoji:\xF0\x9F\x98\x80") &&
                                 Catch::Contains("markup:<b>&amp;</b>]]>-->"));
        }
    }
}

TEST_CASE("QDPX: code trees, codings at code points, notes")
{
    ReportFixture fixture;
    fixture.documents.front()->passages.front().text =
        "金融\xF0\x9F\x98\x80\x01"; // one code point, and none
    const std::string said =
        checkFile(exported(fixture.report(ReportFixture::everything()), Format::Qdpx), "qdpx");
    CHECK(said ==
          "code: Regions \n"
          "code:   Asia \n"
          "code:     China \n"
          "code:       Zhejiang \n"
          "code:       Delta \n"
          "code:     ASEAN < Blocs\n"
          "code: Sectors \n"
          "code:   Economy \n"
          "code:     Finance \n"
          "code:   Environment \n"
          "code: Stage \n"
          "code:   Proposed \n"
          "code:   Agreed \n"
          "code:   Delivered \n"
          "selection: '擴大綠色債券：與浙江合辦綠色債券平台；吸引東盟發行人。由金管局撥款 3,000 "
          "萬元。' "
          "Proposed Finance Environment Zhejiang ASEAN\n"
          "selection: 'Set up a green bond platform with Zhejiang & attract <ASEAN> issuers.' "
          "Proposed Finance Zhejiang\n"
          "selection: 'Both sides agreed to run night ferries between the harbour and the delta.' "
          "Agreed Delta\n"
          "note: Ask the institute.\n");
}

TEST_CASE("QDPX: pieces in passages that follow each other are one selection")
{
    ReportFixture fixture;
    Recommendation &one = fixture.documents.front()->recommendations.front();
    one.pieces = {{0, 1, {0, one.text.size()}}, {one.text.size() + 1, 2, {0, 6}}};
    one.text += "\nSet up";
    fixture.input.recommendations = {one.id};
    CHECK_THAT(checkFile(exported(fixture.report(ReportFixture::options()), Format::Qdpx), "qdpx"),
               Catch::Contains("3,000 萬元。\\n(1) Set up' Proposed"));
}

TEST_CASE("QDPX and QDC keep to the published structure")
{
    const Report report = ReportFixture().report(ReportFixture::everything());
    CHECK_THAT(checkFile(exported(report, Format::Qdc), "qdc"),
               Catch::Contains("code:     Finance \n"));
    if (!hasProgram("xmllint")) {
        WARN("xmllint is not installed: not checked against the schemas");
        return;
    }
    const TestFolder folder;
    writeFile(folder.path / "x.qdpx", exported(report, Format::Qdpx));
    writeFile(folder.path / "x.qdc", exported(report, Format::Qdc));
    const std::string check =
        "cd " + folder.path.string() + " && xmllint --noout --schema " POLICY_EXPORT_TESTS;
    CHECK(outputOf("cd " + folder.path.string() + " && python3 -m zipfile -e x.qdpx .") == "");
    CHECK(outputOf(check + "/refi_project.xsd project.qde") == "project.qde validates\n");
    CHECK(outputOf(check + "/refi_codebook.xsd x.qdc") == "x.qdc validates\n");
}

TEST_CASE("DOCX and ODT: the rows of a table are not kept together")
{
    const TestFolder folder;
    ReportOptions options = ReportFixture::options();
    options.paper = PaperTemplate::Table; // with the source as a detail in each row
    for (const auto &[format, part, free] :
         {std::tuple(Format::Docx, "word/document.xml",
                     "<w:pStyle w:val=\"Detail\"/><w:keepNext w:val=\"0\"/>"),
          std::tuple(Format::Odt, "content.xml", "<text:p text:style-name=\"CellDetail\"")}) {
        writeFile((folder.path / "x.zip").string(),
                  exported(ReportFixture().report(options), format));
        const std::string xml = outputOf("cd " + folder.path.string() +
                                         " && python3 -m zipfile -e x.zip . && cat " + part);
        CHECK_THAT(xml, Catch::Contains(free));
        CHECK_THAT(xml, !Catch::Contains("<w:pStyle w:val=\"Detail\"/></w:pPr>") &&
                            !Catch::Contains("<text:p text:style-name=\"Detail\""));
    }
}

TEST_CASE("PDF: searchable text, embedded fonts, bookmarks, links")
{
    if (!hasProgram("pdftotext") || !hasProgram("pdffonts")) {
        WARN("poppler's programs are not installed: not checked");
        return;
    }
    ReportOptions options = ReportFixture::everything(Language::TraditionalChinese);
    const TestFolder folder;
    const std::string bytes = exported(ReportFixture().report(options), Format::Pdf);
    const std::string file = (folder.path / "x.pdf").string();
    writeFile(file, bytes);
    const std::string text = outputOf("pdftotext -layout " + file + " -");
    CHECK_THAT(text,
               Catch::Contains("由金管局撥款 3,000 萬元。1") &&
                   Catch::Contains("《海港新機遇》，海港研究所，2025年7月，一、金融，第 3 行") &&
                   Catch::Contains("第 2 頁，共 2 頁") &&
                   Catch::Contains("Both sides agreed to run night ferries"));
    CHECK_THAT(outputOf("pdfinfo -isodates " + file),
               Catch::Contains("595.276 x 841.89 pts (A4)") && Catch::Contains("2026-01-31") &&
                   Catch::Contains("建議"));
    const std::string fonts = outputOf("pdffonts " + file);
    CHECK_THAT(fonts, Catch::Contains("NotoSansCJK") && Catch::Contains("yes yes yes") &&
                          !Catch::Contains(" no "));
    CHECK_THAT(outputOf("pdftohtml -xml -i -stdout " + file),
               Catch::Contains("<outline>") && Catch::Contains(">2. Expand green bonds</item>"));
    CHECK(bytes.find("/Subtype /Link") != std::string::npos);
}

TEST_CASE("PDF: a paragraph, a note and a table row longer than a page")
{
    if (!hasProgram("pdftotext")) {
        WARN("poppler's programs are not installed: not checked");
        return;
    }
    std::string text;
    for (int i = 0; i < 6000; ++i)
        text += "長文" + std::string(i % 500 == 0 ? "節" + std::to_string(i) : "");
    const TestFolder folder;
    const std::string file = (folder.path / "x.pdf").string();
    for (const PaperTemplate paper : {PaperTemplate::Full, PaperTemplate::Table}) {
        ReportOptions options = ReportFixture::options();
        options.paper = paper;
        writeFile(file, exported(reportOf(text, "", options), Format::Pdf));
        std::string read = outputOf("pdftotext -raw " + file + " -");
        std::erase(read, '\n');
        std::size_t at = 0;
        for (int i = 0; i < 6000; i += 500) {
            at = read.find("節" + std::to_string(i), at);
            INFO(i);
            REQUIRE(at != std::string::npos);
        }
    }
}

TEST_CASE("PDF: a brief stays on its page while its recommendations have a line each")
{
    for (const Language language : {Language::English, Language::TraditionalChinese})
        for (const int count : {4, 9, 14, 21}) {
            ReportFixture fixture = manyRecommendations(count);
            for (const auto &document : fixture.documents)
                for (Recommendation &one : document->recommendations) // long facts behind each
                    for (const char *region : {"zhejiang", "delta", "china"})
                        one.regions.push_back(
                            {region, RegionRole::About, Origin::Text, {}, region});
            auto options = ReportFixture::options(language);
            options.paper = PaperTemplate::Brief;
            options.grouping = count > 14 ? Grouping::Stage : Grouping::Sector;
            CAPTURE(language, count);
            CHECK(PdfPages::open(exported(fixture.report(options), Format::Pdf))->count() == 1);
        }
}

TEST_CASE("PDF: a heading is not parted from what it stands over")
{
    if (!hasProgram("pdftotext")) {
        WARN("poppler's programs are not installed: not checked");
        return;
    }
    const TestFolder folder;
    const std::string file = (folder.path / "x.pdf").string();
    ReportOptions options = ReportFixture::options();
    options.parts.source = false; // so that the text is the last on a page, above its number
    options.grouping = Grouping::Stage;
    int breaks = 0;
    for (int lines = 24; lines < 54; ++lines) { // so that a page ends at every place
        ReportFixture fixture = manyRecommendations(4);
        Recommendation &first = fixture.documents[0]->recommendations[0];
        for (int i = 0; i < lines; ++i)
            first.text += "\nLine " + std::to_string(i) + ".";
        writeFile(file, exported(fixture.report(options), Format::Pdf));
        const std::string read = outputOf("pdftotext -raw " + file + " -");
        for (std::size_t end = read.find('\f'); end + 1 < read.size();
             end = read.find('\f', end + 1), ++breaks) {
            const std::size_t number = read.rfind("Page ", end) - 1;
            const std::size_t begin = read.rfind('\n', number - 1) + 1;
            const std::string last = read.substr(begin, number - begin);
            CAPTURE(lines, last);
            const bool isHeading = last.size() > 2 && last[0] >= '1' && last[0] <= '4' &&
                                   last.compare(1, 2, ". ") == 0;
            const bool isDetail = last.starts_with("Proposed");
            CHECK_FALSE((isHeading || isDetail));
        }
    }
    CHECK(breaks > 25);
}

TEST_CASE("PDF: hostile text and a call that is given up")
{
    const Report report = reportOf(hostileText(), hostileText(), ReportFixture::everything());
    CHECK_THAT(exported(report, Format::Pdf), Catch::StartsWith("%PDF-1."));
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(exported(report, Format::Pdf, {}, stop.get_token()), Cancelled);
}

TEST_CASE("packages come out the same twice, in any time zone")
{
    const Report report = ReportFixture().report(ReportFixture::everything());
    for (const FormatInfo &info : formats()) {
        if (!info.packaged) continue;
        INFO(info.name);
        const std::string once = exported(report, info.format);
        ::setenv("TZ", "Asia/Hong_Kong", 1);
        ::tzset();
        CHECK((once == exported(report, info.format)));
        ::unsetenv("TZ");
        ::tzset();
    }
}

TEST_CASE("LibreOffice opens what is written")
{
    if (!hasProgram("soffice")) {
        WARN("LibreOffice is not installed: not checked");
        return;
    }
    const Report report =
        ReportFixture().report(ReportFixture::everything(Language::TraditionalChinese));
    const TestFolder folder;
    for (const char *kind : {"docx", "odt", "xlsx"})
        writeFile(folder.path / (std::string(kind) + "." + kind),
                  exported(report, formatFromName(kind)));
    const std::string convert = "cd " + folder.path.string() + " && HOME=" + folder.path.string() +
                                " timeout 240 soffice --headless --convert-to ";
    outputOf(convert + "odt docx.docx");
    outputOf(convert + "docx odt.odt");
    outputOf(convert + "csv:'Text - txt - csv (StarCalc)':44,34,76,1,,0,false,true,false,false,"
                       "false,-1 xlsx.xlsx");
    for (const char *file : {"odt.docx", "docx.odt"}) {
        const std::string kind = std::string(file).substr(std::string_view(file).find('.') + 1);
        const std::string said =
            outputOf("python3 " + std::string(POLICY_EXPORT_TESTS) + "/check_file.py " + kind +
                     " " + (folder.path / file).string());
        CHECK_THAT(said, Catch::Contains("1. 擴大綠色債券") &&
                             Catch::Contains("由金管局撥款 3,000 萬元。[^") &&
                             Catch::Contains("attract <ASEAN> issuers") &&
                             Catch::Contains("一、金融，第 3 行"));
    }
    CHECK_THAT(outputOf("cat " + (folder.path / "xlsx-建議.csv").string()),
               Catch::Contains("1,（1）,擴大綠色債券,"));
}
