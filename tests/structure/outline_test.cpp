// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "structure/read.h"

using namespace policy;
using test::outline;
using test::passages;
using test::read;

TEST_CASE("numbered headings nest by their styles, a restart begins a new list")
{
    CHECK(outline(read("一、改善營商環境\n\n企業普遍認為審批需時過長，應設立一站式窗口。\n\n"
                       "1、簡化程序\n\n現時程序繁複，涉及多個部門，需要檢討。\n\n"
                       "2、降低收費\n\n收費水平高於鄰近城市，影響競爭力。\n\n"
                       "二、培育人才\n\n各行各業均欠缺人手，情況值得關注。\n\n"
                       "1、增加學額\n\n大學學額多年不變，未能配合需要。\n")) ==
          "1 〔一、〕 改善營商環境\n"
          "  1.1 〔1、〕 簡化程序\n"
          "  1.2 〔2、〕 降低收費\n"
          "2 〔二、〕 培育人才\n"
          "  2.1 〔1、〕 增加學額\n");
}

TEST_CASE("what stands before the first chapter does not shift the chapters' numbers")
{
    CHECK(outline(read("摘要\n\n本文就交通和房屋提出意見，供政府參考之用，並望各界指正。\n\n"
                       "一、交通\n\n鐵路網絡近年不斷擴展，乘客量屢創新高。\n\n"
                       "二、房屋\n\n公屋輪候時間仍然偏長，市民怨聲載道。\n")) ==
          "0 摘要\n"
          "1 〔一、〕 交通\n"
          "2 〔二、〕 房屋\n");
}

TEST_CASE("headings may be underlined, marked as in Markdown, or simply stand alone")
{
    CHECK(outline(read(
              "Ports\n-----\n\nThe ports of the two sides are close to each other.\n\n"
              "Schools\n-------\n\nSchools of the two sides visit each other every year.\n")) ==
          "1 Ports\n2 Schools\n");
    CHECK(outline(read(
              "# Paper\n\nIt is about many things that matter.\n\n## Ports\n\n"
              "The ports are close to each other.\n\n### Fees\n\nThe fees are high in both.\n\n"
              "## Schools\n\nSchools visit each other every year.\n")) ==
          "1 Ports\n  1.1 Fees\n2 Schools\n");
    CHECK(outline(read("港口合作新一頁\n\n兩地港口相距甚近，往來船隻眾多，合作歷史悠久。\n\n"
                       "航線增加\n\n去年新增航線十二條，貨運量亦隨之上升。\n\n"
                       "收費爭議\n\n船公司不滿收費高昂，要求當局檢討。\n")) ==
          "1 航線增加\n2 收費爭議\n");
}

TEST_CASE("several papers in one file: each title holds its own standing headings")
{
    CHECK(outline(read("綠化屋頂\n\n研究背景\n\n城市熱島效應日趨嚴重，夏季用電量屢創新高。\n\n"
                       "政策建議\n\n政府應資助舊樓加裝綠化屋頂，減少耗電。\n\n"
                       "單車徑網絡\n\n研究背景\n\n市民對單車代步的興趣與日俱增，但設施不足。\n\n"
                       "政策建議\n\n運輸署應連接各區單車徑，方便市民出行。\n")) ==
          "1 綠化屋頂\n  1.1 研究背景\n  1.2 政策建議\n"
          "2 單車徑網絡\n  2.1 研究背景\n  2.2 政策建議\n");
}

TEST_CASE("a heading too wide for its page is joined whole")
{
    const Document document = read("中小企業在海外市場開拓業務時遇到不少困難，尤其是資金和\n\n"
                                   "人手兩方面。 \n\n"
                                   "三、完善對中小企業的支援機\n\n制 \n\n"
                                   "現時支援中小企業的計劃分散在多個部門，申請手續各有不\n\n"
                                   "同，企業往往無所適從。 \n\n"
                                   "業界多年來要求統一受理，惟至今未有進展，令人失望，當\n\n"
                                   "局有必要交代。 \n");
    CHECK(outline(document) == "3 〔三、〕 完善對中小企業的支援機制\n");
    CHECK(document.sections[0].lines == LineRange{5, 7});
}

TEST_CASE("menus, share links, contact blocks and captions are set aside")
{
    CHECK(
        passages(read("跳至主要內容\n\n兩地簽署合作協議\n\n"
                      "兩地政府今日簽署文件，涵蓋貿易及旅遊，詳情如下，市民可於網上查閱全文。\n\n"
                      "圖一：簽署儀式\n\n分享讓更多人看到\n\nTel: 2345 6789\n\ninfo@example.org\n\n"
                      "2021年3月4日\n\n返回頂部\n")) ==
        "1 boilerplate 跳至主要內容\n"
        "3 heading 兩地簽署合作協議\n"
        "5 body 兩地政府今日簽署文件，涵蓋貿易及旅遊，詳情如下，市民可於網上查閱全文。\n"
        "7 caption 圖一：簽署儀式\n"
        "9 boilerplate 分享讓更多人看到\n"
        "11 boilerplate Tel: 2345 6789\n"
        "13 boilerplate info@example.org\n"
        "15 boilerplate 2021年3月4日\n"
        "17 boilerplate 返回頂部\n");
}

TEST_CASE("spaces left by joined lines go, spaces that were written stay")
{
    const Document document = read("深化合作 共創未來\n\n"
                                   "兩地的大學已經合作多年,在科學研究方面取得不少成 "
                                   "果,亦培養了大批人才。今後將繼續以「深化合 作」為宗旨,"
                                   "使用 AI 技術提升效率,並以“攜手同行 共創未來”為題舉行展 覽。\n");
    CHECK(document.passages[0].text == "深化合作 共創未來");
    CHECK(document.passages[1].text ==
          "兩地的大學已經合作多年,在科學研究方面取得不少成果,"
          "亦培養了大批人才。今後將繼續以「深化合作」為宗旨,"
          "使用 AI 技術提升效率,並以“攜手同行 共創未來”為題舉行展覽。");
}
