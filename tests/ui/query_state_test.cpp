// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "query_state.h"

using namespace policy;
using namespace policy::ui;

namespace {

/// "region:zhejiang -stage:agreed | text"
std::string words(const Query &query)
{
    std::string all;
    for (const Choice &choice : query.choices)
        all += (choice.excluded ? "-" : "") + std::string(facetName(choice.facet)) + ":" +
               choice.value + " ";
    return all + "| " + query.text;
}

} // namespace

TEST_CASE("a click chooses alone, a second click opens the facet again", "[ui][query]")
{
    QueryState state;
    state.choose(Facet::Region, "zhejiang");
    CHECK(words(state.query()) == "region:zhejiang | ");
    state.toggle(Facet::Region, "beijing");
    state.choose(Facet::Sector, "law");
    CHECK(words(state.query()) == "region:zhejiang region:beijing sector:law | ");
    state.choose(Facet::Region, "beijing");
    CHECK(words(state.query()) == "sector:law region:beijing | ");
    state.choose(Facet::Region, "beijing");
    CHECK(words(state.query()) == "sector:law | ");
}

TEST_CASE("a collection under another name is found in the whole history", "[ui][query]")
{
    QueryState state;
    state.choose(Facet::Collection, "Brief");
    state.setColumns({{ColumnChoice::Kind::Collection, "Brief"}, {ColumnChoice::Kind::Rest, ""}});
    state.choose(Facet::Sector, "law");
    int told = 0;
    QObject::connect(&state, &QueryState::changed, [&told] { ++told; });
    state.renameCollection("Brief", "Paper");
    CHECK(told == 1);
    CHECK(words(state.query()) == "collection:Paper sector:law | ");
    CHECK(state.columns().front().name == "Paper");
    state.back();
    CHECK(words(state.query()) == "collection:Paper | ");
    state.back();
    CHECK(state.isChosen(Facet::Collection, "Paper"));
    CHECK(state.columns().empty());
}

TEST_CASE("an exclusion and a choice of one value take each other's place", "[ui][query]")
{
    QueryState state;
    state.exclude(Facet::Stage, "agreed");
    CHECK(state.isExcluded(Facet::Stage, "agreed"));
    state.toggle(Facet::Stage, "agreed");
    CHECK(words(state.query()) == "stage:agreed | ");
    state.exclude(Facet::Stage, "agreed");
    state.exclude(Facet::Stage, "agreed");
    CHECK(words(state.query()) == "| ");
}

TEST_CASE("one run of typing is one step back", "[ui][query]")
{
    QueryState state;
    state.choose(Facet::Region, "gba");
    for (const char *typed : {"l", "la", "law"})
        state.type(typed);
    CHECK(words(state.query()) == "region:gba | law");
    state.back();
    CHECK(words(state.query()) == "region:gba | ");
    state.forward();
    CHECK(words(state.query()) == "region:gba | law");
    state.type("laws");
    CHECK(words(state.query()) == "region:gba | laws");
    state.back();
    CHECK(words(state.query()) == "region:gba | law");
}

TEST_CASE("history: a new choice after going back cuts off what was ahead", "[ui][query]")
{
    QueryState state;
    int told = 0;
    QObject::connect(&state, &QueryState::changed, [&](const Query &) { ++told; });
    state.choose(Facet::Region, "a");
    state.choose(Facet::Region, "b");
    state.back();
    CHECK(state.canGoForward());
    state.choose(Facet::Region, "c");
    CHECK_FALSE(state.canGoForward());
    state.reset();
    CHECK(state.isEmpty());
    state.reset();
    CHECK(told == 5);
    state.back();
    CHECK(words(state.query()) == "region:c | ");
}

TEST_CASE("history keeps its last two hundred places", "[ui][query]")
{
    QueryState state;
    for (int i = 0; i < 500; ++i)
        state.choose(Facet::Actor, std::to_string(i));
    int steps = 0;
    while (state.canGoBack()) {
        state.back();
        ++steps;
    }
    CHECK(steps == 199);
    CHECK(words(state.query()) == "actor:300 | ");
}
