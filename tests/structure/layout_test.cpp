// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "structure/read.h"

using namespace policy;
using test::passages;
using test::read;

TEST_CASE("a paragraph a line stays so")
{
    CHECK(passages(
              read("The Council met in May. It discussed trade and the development of ports.\n"
                   "The members noted that traffic had grown by a tenth since last year.\n"
                   "They adjourned at six in the evening after a lively discussion of fees.\n")) ==
          "1 body The Council met in May. It discussed trade and the development of ports.\n"
          "2 body The members noted that traffic had grown by a tenth since last year.\n"
          "3 body They adjourned at six in the evening after a lively discussion of fees.\n");
}

TEST_CASE("lines wrapped at a width are joined, empty lines part paragraphs")
{
    CHECK(passages(read("The port has grown steadily since the new terminal\n"
                        "was opened, and its share of trade with the river\n"
                        "towns is now the largest of all.\n"
                        "\n"
                        "Ships wait for two days on average, which is longer\n"
                        "than in any other port of the coast, and the owners\n"
                        "have complained.\n")) ==
          "1-3 body The port has grown steadily since the new terminal was opened, and its share "
          "of trade with the river towns is now the largest of all.\n"
          "5-7 body Ships wait for two days on average, which is longer than in any other port of "
          "the coast, and the owners have complained.\n");
}

TEST_CASE("text out of a PDF: an empty line after every line, page breaks without one")
{
    const Document document = read("港口的吞吐量在過去十年持續增長，新的碼頭啟用之後，與沿\n\n"
                                   "江各城市的貿易額已經位居全國前列，船公司亦陸續增加班\n\n"
                                   "次。 \n\n"
                                   "目前輪候泊位平均需時兩日，較沿岸其他港口為長，船東對 \n"
                                   " 此多有意見，認為收費偏高而服務未見改善，影響航班的準\n\n"
                                   "時程度。 \n\n"
                                   "以上情況值得留意，各有關方面正在研究如何安排往後的工\n\n"
                                   "作。 \n");
    CHECK(passages(document) ==
          "1-5 body 港口的吞吐量在過去十年持續增長，新的碼頭啟用之後，與沿江各城市的貿易額已經位居"
          "全國前列，船公司亦陸續增加班次。\n"
          "7-10 body 目前輪候泊位平均需時兩日，較沿岸其他港口為長，船東對此多有意見，認為收費偏高"
          "而服務未見改善，影響航班的準時程度。\n"
          "12-14 body 以上情況值得留意，各有關方面正在研究如何安排往後的工作。\n");
    const Passage &second = document.passages[1];
    REQUIRE(second.lineMarks.size() == 3);
    CHECK(second.text.substr(second.lineMarks[1].offset, 6) == "此多");
    CHECK(linesOf(second, {second.lineMarks[2].offset, second.text.size()}) == LineRange{10, 10});
}
