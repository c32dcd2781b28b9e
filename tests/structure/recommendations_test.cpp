// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "structure/read.h"

using namespace policy;
using test::read;
using test::recommendations;

TEST_CASE("numbered items after a lead-in are recommendations, the lead-in is not")
{
    CHECK(recommendations(read("一、發展旅遊\n\n"
                               "旅客人次仍未恢復，業界經營困難。本會建議當局加強推廣，包括：\n\n"
                               "（1）增加郵輪泊位：擴建碼頭，吸引更多航線。\n\n"
                               "（2）豁免酒店牌照費一年。\n\n"
                               "為改善交通，建議政府：\n\n"
                               "（1）延長巴士服務時間。\n")) ==
          "5 proposed doc/1/(1) {增加郵輪泊位} 增加郵輪泊位：擴建碼頭，吸引更多航線。\n"
          "7 proposed doc/1/(2) 豁免酒店牌照費一年。\n"
          "11 proposed doc/1/(1)~2 延長巴士服務時間。\n");
}

TEST_CASE("a headed item is its text; a heading fused with its text is cut")
{
    CHECK(
        recommendations(read(
            "Policy Recommendations\n\n(1) Open the harbour front\n\n"
            "Much of it is fenced off. The Government should open it to the public.\n\n"
            "(2) Plant street trees in old districts In order to cool the streets, trees should be "
            "planted every ten metres.\n\n"
            "(3) Build cycle tracks\n\nA network of tracks should link all new towns.\n")) ==
        "5 proposed doc/1/(1) {Open the harbour front} Much of it is fenced off. The Government "
        "should open it to the public.\n"
        "7 proposed doc/1/(2) {Plant street trees in old districts} In order to cool the streets, "
        "trees should be planted every ten metres.\n"
        "11 proposed doc/1/(3) {Build cycle tracks} A network of tracks should link all new "
        "towns.\n");
}

TEST_CASE("paragraphs under the headings of an agreement have been agreed, bullets of what was "
          "signed are done")
{
    CHECK(recommendations(read("兩省加強合作\n\n以下是雙方就兩個領域所達成的共識：\n\n"
                               "漁業\n——\n\n  支持漁民跨境作業；開放休漁期資訊。\n\n"
                               "林業\n——\n\n  共同防治山火，每年舉行一次聯合演習。\n\n"
                               "簽署儀式\n————\n\n  兩省部門簽署兩份文件：\n\n"
                               "  • 《漁業合作備忘錄》；及\n  • 《林業合作備忘錄》。\n\n"
                               "2022年5月6日\n")) ==
          "8 agreed doc/1/p1 支持漁民跨境作業；開放休漁期資訊。\n"
          "13 agreed doc/2/p1 共同防治山火，每年舉行一次聯合演習。\n"
          "20 delivered doc/3/p1 《漁業合作備忘錄》；及\n"
          "21 delivered doc/3/p2 《林業合作備忘錄》。\n");
}

TEST_CASE("running prose: sentences that urge, without the background before them")
{
    CHECK(recommendations(read("一、醫療\n\n"
                               "公立醫院輪候時間冗長，醫護人手緊絀。政府應增撥資源予普通科門診。"
                               "此外，當局須檢討藥物名冊，加快引入新藥。\n\n"
                               "私家醫院的收費近年持續上升，升幅高於通脹。\n")) ==
          "3 proposed doc/1/p1 政府應增撥資源予普通科門診。\n"
          "3 proposed doc/1/p2 此外，當局須檢討藥物名冊，加快引入新藥。\n");
}

TEST_CASE("a summary repeats, background explains, a refused wish is none")
{
    CHECK(recommendations(read("提要\n\n本文建議政府興建更多圖書館，並延長開放時間，方便市民。\n\n"
                               "一、研究背景\n\n圖書館應是社區的中心，過去十年使用率持續上升。\n\n"
                               "二、政策建議\n\n（1）在每區增建一間圖書館，並延長開放時間。\n\n"
                               "（2）有意見認為應取消罰款，惟當局表示不會採納。\n\n"
                               "（3）引入自助借書機。\n")) ==
          "11 proposed doc/2/(1) 在每區增建一間圖書館，並延長開放時間。\n"
          "15 proposed doc/2/(3) 引入自助借書機。\n");
}

TEST_CASE("news: urged by a speaker, undertaken, signed; opinion and figures are none")
{
    CHECK(recommendations(read("本報記者 王小明\n\n"
                               "兩地去年貿易額達三百億元，同比增長一成。\n\n"
                               "“我們希望兩地增設直航航線，方便商旅往來。”商會主席李大文說。\n\n"
                               "張教授認為，兩地各有優勢，前景廣闊。\n\n"
                               "會議期間，兩市簽署《旅遊合作協議》，三家企業進駐園區。\n\n"
                               "市長表示，市政府將在明年設立聯絡處，協助港商。\n\n"
                               "責編：陳三\n")) ==
          "5 proposed doc/p1 “我們希望兩地增設直航航線，方便商旅往來。”商會主席李大文說。\n"
          "9 delivered doc/p2 會議期間，兩市簽署《旅遊合作協議》，三家企業進駐園區。\n"
          "11 agreed doc/p3 市長表示，市政府將在明年設立聯絡處，協助港商。\n");
}

TEST_CASE("both languages of a leaflet are paired by their order and numbers")
{
    const Document document =
        read("綠色出行\n\n政策建議\n\n(1) 增設單車徑\n\n政府應在新市鎮增設單車徑。\n\n"
             "(2) 補貼電動車\n\n政府應補貼市民購買電動車。\n\n"
             "Green Travel\n\nPolicy Recommendations\n\n(1) More cycle tracks\n\n"
             "The Government should build more cycle tracks in new towns.\n\n"
             "(2) Subsidise electric cars\n\nThe Government should subsidise electric cars.\n");
    REQUIRE(document.recommendations.size() == 4);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(document.recommendations[i].language == Language::TraditionalChinese);
        CHECK(document.recommendations[i + 2].language == Language::English);
        CHECK(document.recommendations[i].counterpart == document.recommendations[i + 2].id);
        CHECK(document.recommendations[i + 2].counterpart == document.recommendations[i].id);
    }
}

TEST_CASE("measures are the clauses that say what is to be done, with their places in the text")
{
    const Document document =
        read("一、環保\n\n建議：\n\n"
             "（1）設立三億港元的基金，資助回收商；在2027年3月前增設（包括新界；離島）回收站。\n");
    REQUIRE(document.recommendations.size() == 1);
    const Recommendation &one = document.recommendations[0];
    REQUIRE(one.measures.size() == 2);
    CHECK(one.text.substr(one.measures[0].begin, one.measures[0].size()) ==
          "設立三億港元的基金，資助回收商");
    CHECK(one.text.substr(one.measures[1].begin, one.measures[1].size()) ==
          "在2027年3月前增設（包括新界；離島）回收站");
    REQUIRE(one.amounts.size() == 1);
    CHECK(one.amounts[0].text == "三億港元");
    CHECK(one.amounts[0].normalised == "300000000 HKD");
    REQUIRE(one.dates.size() == 1);
    CHECK(one.dates[0].normalised == "2027-03");
}

TEST_CASE("lists without bullets, and numbers and bullets on a line of their own")
{
    CHECK(recommendations(read("Budget proposals\n\n1. Ports\n\n"
                               "Introducing a lower tonnage tax for small ships\n\n"
                               "Waiving berthing fees in the first quarter of the year\n\n"
                               "Extending the seafarers' scheme to deck officers\n")) ==
          "5 proposed doc/1/p1 Introducing a lower tonnage tax for small ships\n"
          "7 proposed doc/1/p2 Waiving berthing fees in the first quarter of the year\n"
          "9 proposed doc/1/p3 Extending the seafarers' scheme to deck officers\n");
    CHECK(recommendations(read("對施政報告的建議\n\n漁農\n\n1.\n\n"
                               "把休漁期補貼提高三成,並簡化申請。\n\n2.\n\n"
                               "與廣東的漁會商討互認牌照。\n")) ==
          "5-7 proposed doc/1. 把休漁期補貼提高三成,並簡化申請。\n"
          "9-11 proposed doc/2. 與廣東的漁會商討互認牌照。\n");
}

TEST_CASE("a letter's address and signature are not its text; short bullets head their paragraphs")
{
    CHECK(recommendations(read("Submission on port dues\n\n4 May 2024\n\nThe Honourable A Chan\n"
                               "Central Government Offices\nHong Kong\n\nDear Mr Chan,\n\n"
                               "We thank you for the meeting in April.\n\n"
                               "  • Lower the dues\n\n"
                               "    The Government should lower the dues for ships that use clean "
                               "fuel, and review them every year.\n\nYours sincerely,\n\n"
                               "B Lee\nChairman\n")) ==
          "15 proposed doc/1/p1 The Government should lower the dues for ships that use clean "
          "fuel, and review them every year.\n");
}

TEST_CASE("what somebody will do is undertaken, what a paper will bring about is not")
{
    CHECK(recommendations(read("Press Release\n\nVisit to Lima\n*************\n\n"
                               "     The bureau will open a desk in Lima. The memorandum will "
                               "further strengthen trade between the two places.\n\n"
                               "     Set against weak demand, exports fell by two per cent.\n")) ==
          "6 agreed doc/p1 The bureau will open a desk in Lima.\n");
}

TEST_CASE("points in a release that parties agreed on; a lead that is told again")
{
    CHECK(
        recommendations(read("新聞公報\n\n兩市簽署備忘錄\n*******\n\n"
                             "  甲市與乙市今日簽署《港口合作備忘錄》，市長出席見證。\n\n"
                             "  會上，甲市港務局與乙市海事局簽署《港口合作備忘錄》，為期五年。\n\n"
                             "  1. 航線：雙方同意增加每周航班。\n\n"
                             "  2. 環保：雙方同意共用岸電設備。\n")) ==
        "8 delivered doc/p1 會上，甲市港務局與乙市海事局簽署《港口合作備忘錄》，為期五年。\n"
        "10 agreed doc/1. {航線} 航線：雙方同意增加每周航班。\n"
        "12 agreed doc/2. {環保} 環保：雙方同意共用岸電設備。\n");
}

TEST_CASE("several topics in one paragraph are several recommendations")
{
    CHECK(recommendations(
              read("商會立場書\n\n教育方面，政府應增加學額。醫療方面，政府應增聘護士。\n")) ==
          "3 proposed doc/p1 教育方面，政府應增加學額。\n"
          "3 proposed doc/p2 醫療方面，政府應增聘護士。\n");
}

TEST_CASE("a dash leads into a list as a colon does, and its items have the lead's stage")
{
    CHECK(recommendations(
              read("LC Paper No. 7/2021\n\nPanel on Ferries\n\nWay Forward\n\n"
                   "3. Subject to Members' views, we propose the following measures -\n\n"
                   "(a) waive pier fees for one year; and\n\n"
                   "(b) set up a school for ferry crews.\n\n"
                   "Advice Sought\n\n4. Members are invited to note the proposed measures.\n")) ==
          "9 proposed doc/1/(a) waive pier fees for one year; and\n"
          "11 proposed doc/1/(b) set up a school for ferry crews.\n");
}

TEST_CASE("a government's list of the past year has been done")
{
    CHECK(recommendations(read("2021年施政報告\n\n甲、漁業\n\n"
                               "1.　我們過去一年推行以下工作：\n\n"
                               "（a）漁民獎學金的名額增至八十個；以及\n\n"
                               "（b）魚類統營處與漁會簽訂了供應協議。\n\n"
                               "2.　我們會興建兩個避風塘。\n")) ==
          "7 delivered doc/1/(a) 漁民獎學金的名額增至八十個；以及\n"
          "9 delivered doc/1/(b) 魚類統營處與漁會簽訂了供應協議。\n"
          "11 agreed doc/1/2. 我們會興建兩個避風塘。\n");
}

TEST_CASE("in an interview the answers urge, the questions do not")
{
    CHECK(recommendations(
              read("專訪漁會會長陳大文\n\n2021年3月4日　記者　李小明\n\n"
                   "記者：漁民是否應該轉型？\n\n"
                   "陳大文：應該轉型是共識。大學應該開辦更多養殖課程，教漁民使用新設備。\n\n"
                   "記者：貸款的條件又如何，是否太嚴格？\n\n"
                   "陳大文：利率不低，漁民借不到錢。\n\n"
                   "另外，政府須設立避風塘。\n")) ==
          "7 proposed doc/p1 陳大文：應該轉型是共識。大學應該開辦更多養殖課程，教漁民使用新設備。\n"
          "13 proposed doc/p2 另外，政府須設立避風塘。\n");
}

TEST_CASE("a speech: what the speaker asks for, undertakes and has done")
{
    CHECK(recommendations(
              read("Speech by the Mayor at the Harbour Dinner\n\n"
                   "Ladies and gentlemen,\n\n"
                   "It is a pleasure to be here. Our harbour has served us for a century.\n\n"
                   "Later this year, the Port Authority will trim its berthing charges. And we "
                   "shall train twenty pilots a year.\n\n"
                   "I invite you all to book a berth before the summer. Thank you.\n")) ==
          "7 agreed doc/p1 Later this year, the Port Authority will trim its berthing charges.\n"
          "7 agreed doc/p2 And we shall train twenty pilots a year.\n"
          "9 proposed doc/p3 I invite you all to book a berth before the summer.\n");
}

TEST_CASE("a visit is no request, and what is held or stays as it is no undertaking")
{
    CHECK(
        recommendations(read("Chairman tours the north\n\n"
                             "The Chairman, Mr Koo, called on the Governor of Alba today. He will "
                             "also visit two farms. He will also welcome investors to the town. "
                             "The panel agreed that rain remains a concern.\n\n"
                             "Both sides agreed to open a ferry line next year.\n\nEnds\n")) ==
        "5 agreed doc/p1 Both sides agreed to open a ferry line next year.\n");
}

TEST_CASE("measures laid down by an authority: what is numbered, however it is worded")
{
    CHECK(recommendations(read("关于支持青年创业的若干措施\n\n"
                               "为落实上级部署，制定以下措施。\n\n"
                               "一、总体要求\n\n到2028年，新增岗位一万个。\n\n"
                               "二、具体举措\n\n"
                               "（一）创业基地向青年团队免收首年租金。\n\n"
                               "（二）对首次创业的青年，给予一次性补贴。\n\n"
                               "（三）各区每年至少举办一场对接活动。\n\n"
                               "本措施自2027年1月1日起施行。\n")) ==
          "11 agreed doc/2/(一) 创业基地向青年团队免收首年租金。\n"
          "13 agreed doc/2/(二) 对首次创业的青年，给予一次性补贴。\n"
          "15 agreed doc/2/(三) 各区每年至少举办一场对接活动。\n");
}

TEST_CASE("a platform promises what it lists, with and without a verb")
{
    CHECK(recommendations(read("同行會選舉政綱\n\n交通篇\n\n"
                               "•\t增設三條巴士線\n•\t十八區各有一條單車徑\n"
                               "•\t反對隧道加價\n\n"
                               "過去四年，本會舉辦了三十場論壇。\n")) ==
          "5 proposed doc/p1 增設三條巴士線\n"
          "6 proposed doc/p2 十八區各有一條單車徑\n"
          "7 proposed doc/p3 反對隧道加價\n");
}

TEST_CASE("a plan sets out what is to be done under its headings, its aims are none")
{
    CHECK(recommendations(read("海灣走廊發展規劃綱要\n\n"
                               "第一章　總體要求\n\n到2030年，走廊內企業超過六千家。\n\n"
                               "第二章　主要任務\n\n"
                               "推動兩地大學共建實驗室，大型儀器開放預約。\n\n"
                               "目前，兩地已有三個聯合實驗室。\n")) ==
          "9 agreed doc/2/p1 推動兩地大學共建實驗室，大型儀器開放預約。\n");
}

TEST_CASE("who can act, 將 or 可, and an action: in whatever words")
{
    CHECK(recommendations(read("對預算案的意見書\n\n一、金融\n\n"
                               "會員反映開戶困難。金管局可與同業商討，容許遙距開戶。"
                               "市民可享用新設施。\n")) ==
          "5 proposed doc/1/p1 金管局可與同業商討，容許遙距開戶。\n");
    CHECK(recommendations(read("兩市舉行會議\n\n"
                               "本報訊（記者 王力）甲市與乙市昨日舉行會議。"
                               "會後公布，交易所將每年組織兩場培訓。"
                               "社會各界反應熱烈，這將促進就業。\n")) ==
          "3 agreed doc/p1 會後公布，交易所將每年組織兩場培訓。\n");
}

TEST_CASE("a visit's story: asked in passing, signed before witnesses")
{
    CHECK(recommendations(read("Minister begins visit\n\n"
                               "     The Minister, Ms Fong, called on the Mayor. She invited Alban "
                               "start-ups to join the contest this autumn.\n\n"
                               "     Ms Fong and the Mayor witnessed the signing of a memorandum "
                               "on ferries.\n\nEnds\n")) ==
          "3 proposed doc/p1 She invited Alban start-ups to join the contest this autumn.\n"
          "5 delivered doc/p2 Ms Fong and the Mayor witnessed the signing of a memorandum on "
          "ferries.\n");
}

TEST_CASE("a heading over numbered paragraphs right under the title is no sub-title")
{
    const std::string first = "12.\tI will provide $500 million for harbour events, which the "
                              "Harbour Bureau will choose by the summer.\n\n";
    CHECK(recommendations(read("The 2028-29 Budget Speech\n\nBoosting Tourism\n\n" + first +
                               "Easing Burdens\n\n"
                               "13.\tRates will be waived for two quarters, subject to a ceiling "
                               "of $800 for each quarter.\n")) ==
          "5 agreed doc/1/12. I will provide $500 million for harbour events, which the Harbour "
          "Bureau will choose by the summer.\n"
          "9 agreed doc/2/13. Rates will be waived for two quarters, subject to a ceiling of $800 "
          "for each quarter.\n");
}
