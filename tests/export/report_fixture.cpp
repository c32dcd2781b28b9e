// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report_fixture.h"

namespace policy::test {

namespace {

Concept concept_(std::string id, std::vector<std::string> broader, LocalizedText label)
{
    Concept one;
    one.id = std::move(id);
    one.broader = std::move(broader);
    one.label = std::move(label);
    return one;
}

LocalizedText named(std::string english, std::string traditional, std::string simplified)
{
    return {{Language::English, std::move(english)},
            {Language::TraditionalChinese, std::move(traditional)},
            {Language::SimplifiedChinese, std::move(simplified)}};
}

Span find(const std::string &text, const std::string &words)
{
    const std::size_t at = text.find(words);
    return {at, at + words.size()};
}

/// A recommendation that is one whole passage of the document, added after the others.
Recommendation &add(Document &document, int section, Language language, std::string label,
                    std::string title, std::string text)
{
    Passage passage;
    passage.kind = PassageKind::Item;
    passage.label = label;
    passage.text = text;
    passage.language = language;
    passage.section = section;
    const int line = static_cast<int>(document.passages.size()) * 2 + 1;
    passage.lines = {line, line};
    passage.lineMarks = {{0, line}};
    document.passages.push_back(passage);

    Recommendation one;
    one.id = document.catalogue.id + "/" + std::to_string(document.recommendations.size() + 1);
    one.language = language;
    one.label = std::move(label);
    one.title = std::move(title);
    one.section = section;
    one.text = std::move(text);
    one.pieces = {{0, static_cast<int>(document.passages.size()) - 1, {0, one.text.size()}}};
    one.lines = passage.lines;
    return document.recommendations.emplace_back(std::move(one));
}

std::shared_ptr<Document> chinesePaper()
{
    auto document = std::make_shared<Document>();
    document->catalogue = {"harbour-paper",
                           {{Language::TraditionalChinese, "海港新機遇"}},
                           "海港研究所",
                           "2025-07",
                           {Language::TraditionalChinese, Language::English},
                           "position-paper",
                           {}};
    document->passages.push_back(
        {PassageKind::Heading, "一、", "金融", Language::TraditionalChinese, 0, {1, 1}, {{0, 1}}});
    document->sections.push_back(
        {"1", 1, -1, "一、", "金融", {1, 1}, Language::TraditionalChinese, 0});
    Recommendation &bonds =
        add(*document, 0, Language::TraditionalChinese, "（1）", "擴大綠色債券",
            "擴大綠色債券：與浙江合辦綠色債券平台；吸引東盟發行人。由金管局撥款 3,000 萬元。");
    bonds.measures = {find(bonds.text, "與浙江合辦綠色債券平台"),
                      find(bonds.text, "吸引東盟發行人")};
    bonds.regions = {
        {"asean", RegionRole::Mentioned, Origin::Text, {find(bonds.text, "東盟")}, "東盟"},
        {"zhejiang", RegionRole::About, Origin::Text, {find(bonds.text, "浙江")}, "浙江"}};
    bonds.sectors = {{"finance", 0.93, Origin::Text, {find(bonds.text, "債券")}, "債券"},
                     {"environment", 0.4, Origin::Text, {find(bonds.text, "綠色")}, "綠色"}};
    bonds.actors = {{"金管局", find(bonds.text, "金管局"), ""}};
    bonds.amounts = {{"3,000 萬元", find(bonds.text, "3,000 萬元"), "30000000 HKD"}};
    bonds.counterpart = "harbour-paper/2";
    Recommendation &english =
        add(*document, 0, Language::English, "(1)", "Expand green bonds",
            "Set up a green bond platform with Zhejiang & attract <ASEAN> issuers.");
    english.regions = {{"zhejiang", RegionRole::About, Origin::Heading, {}, "Zhejiang"}};
    english.sectors = {{"finance", 0.8, Origin::Text, {find(english.text, "bond")}, "bond"}};
    english.counterpart = "harbour-paper/1";
    return document;
}

std::shared_ptr<Document> englishRelease()
{
    auto document = std::make_shared<Document>();
    document->catalogue = {"ferry-release",
                           {{Language::English, "Ferries *agreed* at last"}},
                           "Office of Ports, Ferries & Piers",
                           "2024-03-05",
                           {Language::English},
                           "press-release",
                           {"date"}};
    Recommendation &ferries =
        add(*document, -1, Language::English, "", "",
            "Both sides agreed to run night ferries between the harbour and the delta.");
    ferries.stage = Stage::Agreed;
    ferries.regions = {{"delta", RegionRole::About, Origin::Person, {}, ""}};
    return document;
}

} // namespace

ReportFixture::ReportFixture()
    : regions({concept_("asia", {}, named("Asia", "亞洲", "亚洲")),
               concept_("china", {"asia"}, named("China", "中國", "中国")),
               concept_("zhejiang", {"china"}, named("Zhejiang", "浙江", "浙江")),
               concept_("blocs", {}, named("Blocs", "集團", "集团")),
               concept_("asean", {"asia", "blocs"}, named("ASEAN", "東盟", "东盟")),
               concept_("delta", {"china"}, named("Delta", "三角洲", "三角洲"))}),
      sectors({concept_("economy", {}, named("Economy", "經濟", "经济")),
               concept_("finance", {"economy"}, named("Finance", "金融", "金融")),
               concept_("environment", {}, named("Environment", "環境", "环境"))}),
      labels(std::filesystem::path(POLICY_DATA) / "language/report_labels.txt"),
      documents{chinesePaper(), englishRelease()}
{
    for (const auto &document : documents) {
        input.documents.push_back(document->catalogue.id);
        for (const Recommendation &one : document->recommendations)
            input.recommendations.push_back(one.id);
    }
    input.document = [held = documents](const std::string &id) -> std::shared_ptr<const Document> {
        for (const auto &document : held)
            if (document->catalogue.id == id) return document;
        throw std::out_of_range(id);
    };
    input.notes = {{"harbour-paper/1", {"Ask the institute."}}};
}

Report ReportFixture::report(const ReportOptions &options) const
{
    return makeReport(input, options, regions, sectors, labels);
}

ReportOptions ReportFixture::options(Language language)
{
    ReportOptions options;
    options.date = "2026-01-31";
    options.language = language;
    return options;
}

ReportOptions ReportFixture::everything(Language language)
{
    ReportOptions all = options(language);
    all.parts = partsFromNames("all");
    return all;
}

Report reportOf(const std::string &text, const std::string &title, ReportOptions options)
{
    ReportFixture fixture;
    Document &document = *fixture.documents.front();
    document.recommendations.resize(1);
    Recommendation &one = document.recommendations.front();
    one = Recommendation{};
    one.id = "harbour-paper/1";
    one.language = Language::TraditionalChinese;
    one.title = title;
    one.text = text;
    document.passages = {
        {PassageKind::Body, "", text, Language::TraditionalChinese, -1, {1, 1}, {}}};
    one.pieces = {{0, 0, {0, text.size()}}};
    one.lines = {1, 1};
    fixture.input.recommendations = {one.id};
    fixture.input.notes.clear();
    return fixture.report(options);
}

ReportFixture manyRecommendations(int count)
{
    ReportFixture fixture;
    fixture.documents.clear();
    for (int i = 0; i < 10; ++i) {
        auto document = std::make_shared<Document>();
        document->catalogue = {
            "paper-" + std::to_string(i),
            {{Language::TraditionalChinese, "第" + std::to_string(i) + "份意見書"}},
            "研究所",
            "2025",
            {Language::TraditionalChinese},
            "report",
            {}};
        fixture.documents.push_back(document);
    }
    for (int i = 0; i < count; ++i) {
        Document &document = *fixture.documents[static_cast<std::size_t>(i % 10)];
        const bool chinese = i % 4 != 0;
        std::string text;
        for (int part = 0; part < 3; ++part)
            text += chinese ? "建議政府聯同業界於" + std::to_string(2026 + part) +
                                  "年前設立跨境綠色債券平台，簡化審批程序，吸引更多發行人來港集資；"
                            : "The Government should set up platform " + std::to_string(i) +
                                  " with the trade, simplify approval and attract more issuers. ";
        Recommendation &one =
            add(document, -1, chinese ? Language::TraditionalChinese : Language::English,
                "（" + std::to_string(i) + "）",
                chinese ? "設立綠色債券平台之" + std::to_string(i) : "Set up platform", text);
        one.regions = {{i % 3 ? "zhejiang" : "asean", RegionRole::About, Origin::Text, {}, ""}};
        one.sectors = {{i % 2 ? "finance" : "environment", 0.8, Origin::Text, {}, ""}};
    }
    fixture.input.documents.clear();
    fixture.input.recommendations.clear();
    for (const auto &document : fixture.documents) {
        fixture.input.documents.push_back(document->catalogue.id);
        for (const Recommendation &one : document->recommendations)
            fixture.input.recommendations.push_back(one.id);
    }
    fixture.input.document = [held = fixture.documents](const std::string &id) {
        return std::shared_ptr<const Document>(held[static_cast<std::size_t>(id.back() - '0')]);
    };
    fixture.input.notes.clear();
    return fixture;
}

std::string hostileText()
{
    return std::string("=1+1\x01\x0B\x1F\x7F NUL:") + '\0' +
           " broken:\xFF\xFE\xC3( surrogate:\xED\xA0\xBD\xED\xB8\x80 non-character:\xEF\xBF\xBE"
           " replaced:\xEF\xBF\xBD "
           "emoji:\xF0\x9F\x98\x80\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB"
           " right-to-left:\xE2\x80\x8F\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D\xE2\x80\x8E"
           " markup:<b>&amp;</b>]]>--> \"quoted\" 'single' {tex} \\ % $ # _ ^ ~ [a](b) `c` *d* | "
           "e\r\n"
           "line two\ttabbed \xF0\xA0\x80\x80 \xE2\x80\xA8 end";
}

} // namespace policy::test
