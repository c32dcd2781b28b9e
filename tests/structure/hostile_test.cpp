// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "structure/read.h"

#include <ctime>

using namespace policy;
using test::read;

namespace {

std::string repeated(std::string_view text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

/// Processor time, in seconds.
double secondsFor(const std::string &text)
{
    const std::clock_t begin = std::clock();
    const Document document = read(text);
    CHECK_FALSE(document.passages.empty());
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("time grows with the length of a text, not with its square")
{
    // Ten times the text may take ten times as long, with room for a busy machine, not a hundred.
    for (const char *piece :
         {"（1）推動合作\n(一) 加強交流\n第三章 深化改革\n\n",
          "一、金融\n\n香港應發展金融市場。\n\n1、市場\n\n", "研究背景\n\n政策建議\n\n",
          "本會建議設立局。本會亦建議：\n\n", "「城 市 「城 市 ，\n", "1. 天氣晴朗\n\n",
          "香港應該積極推動金融市場的發展與改革開放以及各項合作交流的工\n",
          "(1) Plant trees in towns In order to act, plant trees.\n\n(2) Plant trees\n\nDo "
          "it.\n\n"}) {
        INFO(piece);
        const double small = secondsFor("Policy Recommendations\n\n" + repeated(piece, 1000));
        const double large = secondsFor("Policy Recommendations\n\n" + repeated(piece, 10000));
        CHECK(large < 40 * (small + 0.005));
    }
}

TEST_CASE("one line of a megabyte, and text of nothing but marks")
{
    CHECK(secondsFor(repeated("應建議推動", 70000)) < 5);
    CHECK(secondsFor(repeated("政府將會可", 70000)) < 5);
    CHECK(secondsFor(repeated("“", 100000) + "應" + repeated("”", 100000)) < 5);
    CHECK(secondsFor(repeated("1,", 300000)) < 5);
    CHECK(read("").passages.empty());
    CHECK(read("\n \n\u3000\n").passages.empty());
    CHECK(read("\n\n。\n").passages.size() == 1);
}
