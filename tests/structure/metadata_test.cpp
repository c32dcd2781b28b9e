// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "structure/read.h"
#include "structure/titles.h"

using namespace policy;

namespace {

/// "title | publisher | date | kind", as guessed.
std::string described(const std::string &text)
{
    const CatalogueEntry entry = test::read(text).catalogue;
    const std::string title = entry.title.empty() ? "" : entry.title.begin()->second;
    return title + " | " + entry.publisher + " | " + entry.date + " | " + entry.kind;
}

const std::string paragraph =
    "The harbour has silted up since the last survey was made, and ferries have to wait for the "
    "tide before they can berth at the inner pier.\n";

} // namespace

TEST_CASE("lines above a title say whose the paper is, and for whom")
{
    CHECK(described("LC Paper No. CB(4)99/2026(01)\n\nFor discussion\non 4 May 2026\n\n"
                    "Legislative Council Panel on Harbours\n\nDredging the Inner Channel\n\n"
                    "PURPOSE\n\n" +
                    paragraph + "\nADVICE SOUGHT\n\nMembers are invited to note the plan.\n\n" +
                    "Harbour Bureau\nApril 2026\n") ==
          "Dredging the Inner Channel | Harbour Bureau | 2026-04 | council-paper");
    CHECK(described("The Association of Ferry Captains\n\nSubmission on the Harbour Budget\n\n"
                    "3 March 2026\n\n" +
                    paragraph) ==
          "Submission on the Harbour Budget | The Association of Ferry Captains | 2026-03-03 | "
          "position-paper");
    CHECK(described("海風研究所　政策簡報第3期\n二〇二六年六月\n\n疏浚內港的時機\n\n一、背景\n\n"
                    "內港淤塞多年，渡輪須候潮靠泊，市民叫苦連天，業界亦多次反映問題嚴重。\n") ==
          "疏浚內港的時機 | 海風研究所 | 2026-06 | policy-brief");
}

TEST_CASE("a body alone stays the title where nothing else could be it")
{
    CHECK(described("香港渡輪商會\n\n一、背景\n\n內港淤塞多年，渡輪須候潮靠泊，市民叫苦連天。\n")
              .starts_with("香港渡輪商會 | "));
}

TEST_CASE("a notice passes on a title; a by-line names the paper and the day")
{
    CHECK(described("海滨市人民政府关于印发《海滨市内港疏浚若干措施》的通知\n\n各区：\n\n"
                    "现将措施印发给你们，请认真贯彻执行。\n\n一、加强测量\n\n"
                    "（一）每年测量一次航道水深。\n")
              .starts_with("海滨市内港疏浚若干措施 | "));
    CHECK(described("內港疏浚在即\n2017-02-27　海濱記者　海濱日報\n\n"
                    "內港淤塞多年，渡輪須候潮靠泊，市民叫苦連天，業界亦多次反映問題嚴重。\n")
              .starts_with("內港疏浚在即 | 海濱日報 | 2017-02-27 | "));
}

TEST_CASE("the day parties signed, the year a title names, a span of years that dates nothing")
{
    CHECK(described("《渡輪服務協議》補充協議\n\n雙方議定如下：\n\n第一條　航線\n\n"
                    "甲方可增開三條航線。\n\n本協議一式兩份。\n\n"
                    "本協議於二〇二六年九月十八日在海濱簽署。\n") ==
          "《渡輪服務協議》補充協議 |  | 2026-09-18 | agreement");
    CHECK(described("二零二六年施政報告\n\n第一章　渡輪\n\n1.　內港將於年內疏浚。\n") ==
          "二零二六年施政報告 |  | 2026 | policy-address");
    CHECK(described("內港疏浚行動方案（2026—2028年）\n\n一、加強測量\n\n每年測量航道水深。\n") ==
          "內港疏浚行動方案（2026—2028年） |  |  | measures");
}

TEST_CASE("the last words of a title say what the paper is")
{
    CHECK(described("對二〇二七年施政報告的意見書\n\n一、渡輪\n\n當局應疏浚內港。\n")
              .ends_with(" | position-paper"));
    CHECK(described("Speech by the Mayor at the Harbour Forum\n\n" + paragraph)
              .ends_with(" | speech"));
}

TEST_CASE("names of bodies are told from titles")
{
    const structure::Rules &rules = test::rules();
    CHECK(structure::isBodyName("The Hong Kong Chamber of Ferries", rules));
    CHECK(structure::isBodyName("Department of Justice", rules));
    CHECK(structure::isBodyName("香江智庫", rules));
    CHECK_FALSE(structure::isBodyName("Report of the Ferry Council", rules));
    CHECK_FALSE(structure::isBodyName("A chamber for all", rules));
    CHECK_FALSE(structure::isBodyName("加強支援漁業協會", rules));
    CHECK_FALSE(structure::isBodyName("", rules));
    CHECK(structure::bodyNamed("香江智庫研究報告", rules) == "香江智庫");
}
