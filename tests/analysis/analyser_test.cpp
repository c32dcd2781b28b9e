// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/analyser.h"
#include "import/source_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace policy;
namespace fs = std::filesystem;

namespace {

Source sourceOf(const std::string &text)
{
    CatalogueEntry entry;
    entry.id = "doc";
    return readSource(text, "doc.txt", entry);
}

} // namespace

TEST_CASE("analysing finds the structure and tags it")
{
    const Analyser analyser(POLICY_DATA);
    const Document document = analyser.analyse(
        sourceOf("一、金融\n\n建議：\n\n（1）與浙江合作發行綠色債券，推動金融市場互聯互通。\n"));
    REQUIRE(document.recommendations.size() == 1);
    const Recommendation &one = document.recommendations[0];
    CHECK(one.id == "doc/1/(1)");
    REQUIRE(one.regions.size() == 1);
    CHECK(one.regions[0].region == "zhejiang");
    REQUIRE_FALSE(one.sectors.empty());
    CHECK(one.sectors[0].sector == "finance");
    CHECK(analyser.regions().find("zhejiang") != nullptr);
    CHECK(analyser.sectors().find("finance") != nullptr);
}

TEST_CASE("the fingerprint changes with a user's additions")
{
    const fs::path own = fs::temp_directory_path() / "policy-analyser-test";
    fs::remove_all(own);
    fs::create_directories(own / "language");
    const std::string without = Analyser(POLICY_DATA).fingerprint();
    CHECK(Analyser(POLICY_DATA, own).fingerprint() == without);
    std::ofstream(own / "language" / "recommendation_cues.txt") << "urge: 翹首以待\n";
    const Analyser added(POLICY_DATA, own);
    CHECK(added.fingerprint() != without);
    const std::string text = "一、交通\n\n路面擠塞情況嚴重。市民翹首以待增設行人天橋，改善環境。\n";
    CHECK(Analyser(POLICY_DATA).analyse(sourceOf(text)).recommendations.empty());
    CHECK(added.analyse(sourceOf(text)).recommendations.size() == 1);
    fs::remove_all(own);
}
