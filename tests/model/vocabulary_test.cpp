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

TEST_CASE("a concept can leave out a part of what is below it, and stand at the top of a tree")
{
    Concept overseas = named("overseas");
    overseas.without = {"china"};
    Concept mainland = named("mainland", {"china"});
    mainland.topConcept = true;
    const Vocabulary regions({overseas, named("asia", {"overseas"}), named("china", {"asia"}),
                              mainland, named("zhejiang", {"mainland"}),
                              named("japan", {"asia"})});
    CHECK(regions.withNarrower("overseas") ==
          std::vector<std::string>{"overseas", "asia", "japan"});
    CHECK(regions.withNarrower("asia").size() == 5);
    CHECK(regions.allBroader("zhejiang") == std::vector<std::string>{"mainland", "china", "asia"});
    CHECK(regions.allBroader("japan") == std::vector<std::string>{"asia", "overseas"});
    CHECK(regions.tops() == std::vector<std::string>{"overseas", "mainland"});
    overseas.without = {"atlantis"};
    CHECK_THROWS_AS(Vocabulary({overseas}), Error);
}

TEST_CASE("a vocabulary refuses duplicates, strangers and cycles")
{
    CHECK_THROWS_AS(Vocabulary({named("a"), named("a")}), Error);
    CHECK_THROWS_AS(Vocabulary({named("a", {"b"})}), Error);
    CHECK_THROWS_AS(Vocabulary({named("a", {"b"}), named("b", {"a"})}), Error);
    CHECK_THROWS_AS(Vocabulary({named("asean")}).at("asian"), UsageError);
}
