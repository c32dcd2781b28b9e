// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "model/vocabulary.h"

using namespace policy;

namespace {

Concept named(std::string id, std::vector<std::string> broader = {})
{
    Concept one;
    one.id = std::move(id);
    one.broader = std::move(broader);
    return one;
}

} // namespace

TEST_CASE("a vocabulary walks its hierarchy both ways, every concept once")
{
    const Vocabulary regions({named("china"), named("gba", {"china"}), named("mainland", {"china"}),
                              named("shenzhen", {"mainland", "gba"}),
                              named("qianhai", {"shenzhen"})});
    CHECK(regions.withNarrower("china") ==
          std::vector<std::string>{"china", "gba", "mainland", "shenzhen", "qianhai"});
    CHECK(regions.allBroader("qianhai") ==
          std::vector<std::string>{"shenzhen", "mainland", "gba", "china"});
    CHECK(regions.roots() == std::vector<std::string>{"china"});
}

TEST_CASE("a vocabulary refuses duplicates, strangers and cycles")
{
    CHECK_THROWS_AS(Vocabulary({named("a"), named("a")}), Error);
    CHECK_THROWS_AS(Vocabulary({named("a", {"b"})}), Error);
    CHECK_THROWS_AS(Vocabulary({named("a", {"b"}), named("b", {"a"})}), Error);
    CHECK_THROWS_AS(Vocabulary({named("asean")}).at("asian"), UsageError);
}
