// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "tagging/tagger.h"
#include "tagging/vocabulary_reader.h"
#include "text/text_data.h"

using namespace policy;

namespace {

/// The taggers on the project's own data; made once.
struct Knowledge {
    std::filesystem::path data = POLICY_DATA;
    std::shared_ptr<const TextData> text = TextData::load(data);
    Vocabulary regions = readVocabulary(data / "vocabulary" / "regions.json");
    Vocabulary sectors = readVocabulary(data / "vocabulary" / "sectors.json");
    Tagger tagger{regions, sectors, text->folding, data};
};

const Knowledge &knowledge()
{
    static const Knowledge made;
    return made;
}

Recommendation tagged(const std::string &text, Language language = Language::TraditionalChinese,
                      const std::vector<std::string> &headings = {}, const std::string &title = "",
                      const std::string &leadIn = "", Stage stage = Stage::Proposed)
{
    Document document;
    if (!title.empty()) document.catalogue.title[language] = title;
    for (const std::string &heading : headings) {
        Section section;
        section.title = heading;
        section.parent = static_cast<int>(document.sections.size()) - 1;
        document.sections.push_back(section);
    }
    Recommendation one;
    one.text = text;
    one.language = language;
    one.stage = stage;
    one.section = static_cast<int>(document.sections.size()) - 1;
    for (const std::string &paragraph : {leadIn, text}) {
        Passage passage;
        passage.text = paragraph;
        passage.language = language;
        passage.section = one.section;
        document.passages.push_back(passage);
    }
    if (leadIn.empty()) document.passages.front().kind = PassageKind::Boilerplate;
    one.pieces = {{0, 1, {0, text.size()}}};
    document.recommendations.push_back(one);
    knowledge().tagger.tag(document);
    return document.recommendations.front();
}

/// "zhejiang germany(mentioned) gba[heading]"
std::string regionsOf(const Recommendation &one)
{
    std::string all;
    for (const RegionTag &tag : one.regions) {
        all += (all.empty() ? "" : " ") + tag.region;
        if (tag.role == RegionRole::Mentioned) all += "(mentioned)";
        if (tag.origin == Origin::Heading) all += "[heading]";
    }
    return all;
}

std::string regionsIn(const std::string &text, Language language = Language::TraditionalChinese)
{
    return regionsOf(tagged(text, language));
}

std::string actorsIn(const std::string &text, Language language = Language::TraditionalChinese)
{
    std::string all;
    for (const Mention &actor : tagged(text, language).actors)
        all += (all.empty() ? "" : "|") + actor.text;
    return all;
}

constexpr Language english = Language::English;

} // namespace

TEST_CASE("Regions are found in all three written forms", "[tagging]")
{
    CHECK(regionsIn("加強與哈薩克斯坦和老撾的合作") == "kazakhstan laos");
    CHECK(regionsIn("加强与哈萨克斯坦和老挝的合作") == "kazakhstan laos");
    CHECK(regionsIn("鼓勵台商到臺灣以外投資") == "taiwan");
    CHECK(regionsIn("Work with Vietnamese and Thai firms", english) == "vietnam thailand");
    CHECK(regionsIn("開拓寮國、杜拜市場") == "laos dubai");
}

TEST_CASE("Spaces and line breaks inside a Chinese word do not hide it", "[tagging]")
{
    CHECK(regionsIn("可考慮韓國釜山 市和德國柏\n林市") == "korea busan germany berlin");
    CHECK(regionsIn("大灣區 9 個內地城市") == "gba");
}

TEST_CASE("The longest name wins", "[tagging]")
{
    CHECK(regionsIn("與印尼的企業合作") == "indonesia");
    CHECK(regionsIn("在浙江自貿試驗區內提供服務") == "zhejiang-ftz");
    CHECK(regionsIn("與上海合作開發期貨") == "shanghai");
    CHECK(regionsIn("參與上海合作組織的活動") == "sco");
    CHECK(regionsIn("到東南亞推廣") == "southeast-asia");
    CHECK(regionsIn("加強與北馬其頓和幾內亞比紹的聯繫") == "north-macedonia guinea-bissau");
    CHECK(regionsIn("在京都設立據點") == "kyoto");
}

TEST_CASE("Words that only look like a place are none", "[tagging]")
{
    CHECK(regionsIn("目前海外需求殷切") == "overseas");
    CHECK(regionsIn("其中國際機構的支援").empty());
    CHECK(regionsIn("為普通法國家提供平台商機").empty());
    CHECK(regionsIn("在國務院港澳事務辦公室的協調下推進").empty());
    CHECK(regionsIn("發展沿海地區").find("haiti") == std::string::npos);
    CHECK(regionsIn("let us turn the turkey around", english).empty());
    CHECK(regionsIn("spend US$3 million", english).empty());
    CHECK(regionsIn("trade with the US and Turkey", english) == "usa turkey");
    CHECK(regionsIn("offer French and Spanish as courses", english).empty());
    CHECK(regionsIn("attract French and Spanish companies", english) == "france spain");
}

TEST_CASE("Hong Kong says nothing, its districts do", "[tagging]")
{
    CHECK(regionsIn("在香港北部都會區和河套設立園區") == "hk-northern-metropolis hk-loop");
    CHECK(regionsIn("提升香港競爭力").empty());
}

TEST_CASE("Abbreviations that join two places name both", "[tagging]")
{
    CHECK(regionsIn("推動浙港青年交流") == "zhejiang");
    CHECK(regionsIn("深化京津合作") == "beijing tianjin");
    CHECK(regionsIn("推動粵港澳知識產權互認") == "guangdong macao");
    CHECK(regionsIn("推動粵港澳大灣區發展") == "gba");
}

TEST_CASE("A model, an origin or an aside is only mentioned", "[tagging]")
{
    CHECK(regionsIn("參考新加坡的政策，推出新計劃吸引越南企業") == "vietnam singapore(mentioned)");
    CHECK(regionsIn("引入德國「工業 4.0」成熟度認證") == "germany(mentioned)");
    CHECK(regionsIn("吸引從美國退市的公司來港") == "usa(mentioned)");
    CHECK(regionsIn("以芬蘭為例，改革課程") == "finland(mentioned)");
    CHECK(regionsIn("將適用範圍由內地延伸至東盟") == "asean mainland(mentioned)");
    CHECK(regionsIn("Drawing on the experience of Japan and Korea, open an office in Peru",
                    english) == "peru japan(mentioned) korea(mentioned)");
}

TEST_CASE("The place that a speaker comes from is not what is spoken of", "[tagging]")
{
    CHECK(regionsIn("“應加強與泰國的合作。”北京市市長殷勇說。") == "thailand");
}

TEST_CASE("A heading's region reaches what stands under it", "[tagging]")
{
    const auto under = [](const std::string &text, const std::vector<std::string> &headings) {
        return regionsOf(tagged(text, Language::TraditionalChinese, headings));
    };
    CHECK(under("增設聯絡處。", {"深化與東盟的聯繫", "1、經貿辦"}) == "asean[heading]");
    CHECK(under("在東盟增設聯絡處。", {"深化與東盟的聯繫"}) == "asean");
    CHECK(under("在泰國設立中心。", {"開拓泰國市場 支援德國企業"}) ==
          "thailand germany(mentioned)[heading]");
}

TEST_CASE("A title's partner reaches both places, its slogan does not", "[tagging]")
{
    const Recommendation one = tagged("兩地加強機場合作。", Language::TraditionalChinese, {},
                                      "共拓東盟商機　桂港合作會議在南寧舉行");
    CHECK(regionsOf(one) == "guangxi[heading]");
}

TEST_CASE("A title that lists the sections lends each only its own part", "[tagging]")
{
    const Recommendation one = tagged("增設聯絡處。", Language::TraditionalChinese,
                                      {"確立姊妹城市策略"}, "確立姊妹城市策略；共拓東盟商機");
    CHECK(regionsOf(one) == "asean[heading]");
    const Recommendation under =
        tagged("增設聯絡處。", Language::TraditionalChinese, {"共拓東盟商機", "把握印度機遇"},
               "共拓東盟商機；把握印度機遇");
    CHECK(regionsOf(under) == "india[heading] asean[heading]");
}

TEST_CASE("An introduction lends its partner and its actor", "[tagging]")
{
    const Recommendation agreed =
        tagged("Both sides will widen air services.", english, {}, "",
               "Hong Kong and Chile reached consensus in four areas:", Stage::Agreed);
    CHECK(regionsOf(agreed) == "chile[heading]");
    const Recommendation asked = tagged("擴大清單的覆蓋門類。", Language::TraditionalChinese, {},
                                        "", "為了加快發展，建議特區政府：");
    REQUIRE(asked.actors.size() == 1);
    CHECK(asked.actors.front().text == "特區政府");
}

TEST_CASE("A lead-in names who is to act in its list, but not who has only agreed", "[tagging]")
{
    const auto led = [](const std::string &leadIn) {
        return tagged("編製風險手冊。", Language::TraditionalChinese, {}, "", leadIn).actors;
    };
    REQUIRE(led("絲路辦公室將：").size() == 1);
    CHECK(led("絲路辦公室將：").front().text == "絲路辦公室");
    REQUIRE(led("本會促請政府採取下列措施：").size() == 1);
    CHECK(led("本會促請政府採取下列措施：").front().text == "政府");
    CHECK(led("雙方同意加強以下合作：").empty());
    CHECK(led("加強運輸署的工作，包括：").empty());
}

TEST_CASE("Evidence points at the words as written", "[tagging]")
{
    CHECK(tagged("在泰國設廠。").regions.at(0).evidence == "泰國");
    CHECK(tagged("支持在泰投資的公司。").regions.at(0).evidence == "在泰");
    const std::string text = "可考慮韓國釜山 市，並在釜山設處。";
    const Recommendation one = tagged(text);
    REQUIRE(one.regions.size() == 2);
    const RegionTag &busan = one.regions[1];
    REQUIRE(busan.spans.size() == 2);
    CHECK(text.substr(busan.spans[0].begin, busan.spans[0].size()) == "釜山 市");
    CHECK(text.substr(busan.spans[1].begin, busan.spans[1].size()) == "釜山");
    CHECK(busan.evidence == "釜山 市、釜山");
}

TEST_CASE("Sectors are ordered by what is to be done", "[tagging]")
{
    const auto mainOf = [](const std::string &text, Language language, const auto &...headings) {
        const Recommendation one = tagged(text, language, {std::string(headings)...});
        return one.sectors.empty() ? std::string() : one.sectors.front().sector;
    };
    const Language chinese = Language::TraditionalChinese;
    CHECK(mainOf("下調股票印花稅，鼓勵交投。", chinese) == "finance");
    CHECK(mainOf("支持仲裁機構設立業務機構。", chinese) == "legal-dispute-resolution");
    CHECK(mainOf("引入更多飛機維修公司。", chinese) == "aviation");
    CHECK(mainOf("促進兩地交流。", chinese, "體育") == "sports");
    CHECK(mainOf("Promote the mutual enforcement of arbitral awards and mediation.", english) ==
          "legal-dispute-resolution");
    CHECK(mainOf("Set up sister-city ties through trade offices.", english) ==
          "external-relations-offices");
    const Recommendation one = tagged("發展綠色金融。");
    REQUIRE_FALSE(one.sectors.empty());
    CHECK(one.sectors.front().score > 0.5);
    CHECK(one.sectors.front().score <= 1);
    CHECK(one.sectors.front().evidence == "綠色金融");
    CHECK(tagged("午餐很好吃。").sectors.empty());
    // The bureau's name says less than what it is to do.
    CHECK(mainOf("文化體育及旅遊局會主辦足球聯賽。", chinese) == "sports");
    // A developer is no exhibitor.
    CHECK(mainOf("發展商須修復濕地。", chinese) == "environment-energy");
    CHECK(mainOf("Halve the tonnage charge of vessels on the register.", english) ==
          "shipping-maritime");
    CHECK(mainOf("增加安老院舍宿位。", chinese) == "elderly-care");
    CHECK(mainOf("把手術室輪候時間減半，增聘腫瘤科醫生。", chinese) == "health-chinese-medicine");
}

TEST_CASE("Actors are who is asked to act, not who proposes", "[tagging]")
{
    CHECK(actorsIn("經民聯建議特區政府推出新計劃。") == "特區政府");
    CHECK(actorsIn("鼓勵浙江企業利用香港平台。") == "浙江企業");
    CHECK(actorsIn("香港應加快腳步。") == "香港");
    CHECK(actorsIn("委託貿發局或商會接洽電商。") == "貿發局|商會");
    CHECK(actorsIn("雙方將以此為契機加強合作。") == "雙方");
    CHECK(actorsIn("經民聯認為要擴大市場。").empty());
    CHECK(actorsIn("甲市司法廳與香港專業服務協會簽署備忘錄。") == "甲市司法廳|香港專業服務協會");
    CHECK(actorsIn("市政府還與漁業協會合辦展覽。") == "市政府|漁業協會");
    CHECK(actorsIn("三月十日與去年同期簽署的文件。").empty());
    CHECK(actorsIn("We recommend the HKSAR Government to open offices.", english) ==
          "HKSAR Government");
    CHECK(actorsIn("It is suggested that both sides should seize the day.", english) ==
          "both sides");
    CHECK(actorsIn("Two offices should be set up in Peru.", english).empty());
    CHECK(actorsIn("延長海濱局「步行徑計劃」。") == "海濱局");
    CHECK(actorsIn("加強運輸署、民航處的協作。") == "運輸署|民航處");
    CHECK(actorsIn("加強機構之間的合作。").empty());
    CHECK(actorsIn("與南山市政府商定院舍標準。") == "南山市政府");
    CHECK(actorsIn("政府建議把牌照費減半。") == "政府");
    CHECK(actorsIn("The Department of Justice will launch a panel.", english) ==
          "Department of Justice");
    CHECK(actorsIn("He encouraged Omani shipping companies to visit.", english) ==
          "Omani shipping companies");
}
