// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/query.h"

using namespace policy;

TEST_CASE("a period is a year, a month, a day, or no date at all")
{
    for (const char *good : {"2024", "2024-07", "2024-07-15", "none"})
        CHECK(isPeriod(good));
    for (const char *bad :
         {"", "24", "202", "2024-7", "2024/07", "2024-07-1", "July", "2024-07-15T"})
        CHECK_FALSE(isPeriod(bad));
}

TEST_CASE("a period takes in what is dated more exactly, and nothing dated less")
{
    CHECK(isInPeriod("2024-07-15", "2024"));
    CHECK(isInPeriod("2024-07-15", "2024-07"));
    CHECK(isInPeriod("2024-07", "2024-07"));
    CHECK_FALSE(isInPeriod("2024", "2024-07"));
    CHECK_FALSE(isInPeriod("2024-08", "2024-07"));
    CHECK_FALSE(isInPeriod("", "2024"));
    CHECK(isInPeriod("", noDate));
    CHECK_FALSE(isInPeriod("2024", noDate));
}
