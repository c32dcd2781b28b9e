// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "compare/versions.h"

using namespace policy;

namespace {

Document version(std::vector<std::pair<std::string, std::string>> recommendations)
{
    Document document;
    for (auto &[id, text] : recommendations) {
        Recommendation one;
        one.id = id;
        one.text = text;
        document.recommendations.push_back(one);
    }
    return document;
}

std::string shown(const Document &old, const Document &now)
{
    std::string out;
    for (const VersionChange &change : compareVersions(old, now))
        out += std::string(changeName(change.kind)) + (change.moved ? " moved" : "") + " " +
               change.old + ">" + change.now + "\n";
    return out;
}

const std::string tax = "下調股票印花稅：由 0.1%減至 0.05%，鼓勵交投和激活股票市場。";
const std::string bonds = "進一步發展債券市場：推出新的資助計劃，鼓勵外國企業來港發債。";
const std::string ports = "設立專項海洋創科基金，積極推動產學研協作，促進科研成果轉化和產業發展。";
const std::string talent = "Set up a dedicated fund that attracts talent to the city.";

} // namespace

TEST_CASE("a version against itself is unchanged")
{
    const Document one = version({{"a", tax}, {"b", bonds}});
    CHECK(shown(one, one) == "unchanged a>a\nunchanged b>b\n");
}

TEST_CASE("added, cut, reworded and moved recommendations are told apart")
{
    const Document old = version({{"1", tax}, {"2", bonds}, {"3", ports}, {"4", talent}});
    std::string reworded = bonds;
    reworded.replace(reworded.find("外國"), std::string("外國").size(), "東盟");
    CHECK(shown(old, version({{"1", tax}, {"2", reworded}, {"3", talent}})) ==
          "unchanged 1>1\nreworded 2>2\ncut 3>\nunchanged 4>3\n");
    CHECK(shown(old, version({{"1", talent}, {"2", tax}, {"3", bonds}, {"4", ports}})) ==
          "unchanged moved 4>1\nunchanged 1>2\nunchanged 2>3\nunchanged 3>4\n");
    CHECK(shown(version({}), old) == "added >1\nadded >2\nadded >3\nadded >4\n");
    CHECK(shown(old, version({})) == "cut 1>\ncut 2>\ncut 3>\ncut 4>\n");
}

TEST_CASE("what was reworded is marked within the text")
{
    const Document old = version({{"1", "在泰國和越南各增設一個經貿辦聯絡處。"}});
    const Document now = version({{"1", "在泰國、老撾和越南各增設一個經貿辦聯絡處。"}});
    const auto changes = compareVersions(old, now);
    REQUIRE(changes.size() == 1);
    REQUIRE(changes[0].parts.size() == 3);
    CHECK(changes[0].parts[1].kind == DiffPart::Kind::Added);
    CHECK(now.recommendations[0].text.substr(changes[0].parts[1].now.begin,
                                             changes[0].parts[1].now.size()) == "、老撾");
}
