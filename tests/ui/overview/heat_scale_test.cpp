// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "look/theme.h"
#include "overview/heat_scale.h"

using namespace policy::ui;

TEST_CASE("steps cover every count once, words on them are readable", "[ui][overview]")
{
    const bool dark = GENERATE(false, true);
    const std::int64_t largest = GENERATE(1, 2, 7, 51, 127, 128, 2999, 3000, 250000);
    const HeatScale scale(largest, dark);
    REQUIRE_FALSE(scale.steps().empty());
    CHECK(scale.steps().size() <= 7);
    std::int64_t next = 1;
    for (const HeatScale::Step &step : scale.steps()) {
        CHECK(step.from == next);
        CHECK(step.to >= step.from);
        CHECK(contrastRatio(step.words, step.ground) >= 4.5);
        CHECK(scale.stepOf(step.from) == &step);
        CHECK(scale.stepOf(step.to) == &step);
        next = step.to + 1;
    }
    CHECK(next == largest + 1);
    CHECK(scale.stepOf(0) == nullptr);
}

TEST_CASE("more is further from the page, in even steps of lightness", "[ui][overview]")
{
    const bool dark = GENERATE(false, true);
    const QColor page = coloursOf(dark ? darkPalette() : lightPalette()).page;
    const HeatScale scale(127, dark);
    double before = 0;
    for (const HeatScale::Step &step : scale.steps()) {
        const double distance = contrastRatio(step.ground, page);
        CHECK(distance > before * 1.1);
        before = distance;
    }
}

TEST_CASE("an empty scale has no steps", "[ui][overview]")
{
    CHECK(HeatScale(0, false).steps().empty());
}
