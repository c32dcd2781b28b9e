// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "structure/mentions.h"

using namespace policy;

namespace {

std::string listed(const std::vector<Mention> &mentions)
{
    std::string out;
    for (const Mention &one : mentions)
        out.append(one.text).append(" = ").append(one.normalised).append("\n");
    return out;
}

} // namespace

TEST_CASE("sums of money as people write them")
{
    CHECK(listed(structure::findAmounts(
              "包括在 3,000 萬元的資產，簽約672.2億元人民幣，另撥二億元及十五億港元。")) ==
          "3,000 萬元 = 30000000\n"
          "672.2億元人民幣 = 67220000000 CNY\n"
          "二億元 = 200000000\n"
          "十五億港元 = 1500000000 HKD\n");
    CHECK(listed(structure::findAmounts(
              "a GDP of US$1.084 trillion, HK$ 2 million and 5 billion yuan")) ==
          "US$1.084 trillion = 1084000000000 USD\n"
          "HK$ 2 million = 2000000 HKD\n"
          "5 billion yuan = 5000000000 CNY\n");
    CHECK(listed(structure::findAmounts("增長9.6%，46個基地，多元文化，24 小時，元朗，第3單元"))
              .empty());
}

TEST_CASE("dates of the calendar, as exact as they are written")
{
    CHECK(listed(structure::findDates("於2015年3月、2024 年 7 月 15 日及二零二六年公布")) ==
          "2015年3月 = 2015-03\n"
          "2024 年 7 月 15 日 = 2024-07-15\n"
          "二零二六年 = 2026\n");
    CHECK(listed(structure::findDates("In March 2015, on 26 June 2023 and October 31, 2025; from "
                                      "March 18; 2024-07-15; you may march 5 miles")) ==
          "March 2015 = 2015-03\n"
          "26 June 2023 = 2023-06-26\n"
          "October 31, 2025 = 2025-10-31\n"
          "March 18 = --03-18\n"
          "2024-07-15 = 2024-07-15\n");
}
