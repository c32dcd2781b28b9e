// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "store/snippet.h"
#include "text/utf8.h"

using namespace policy;

namespace {

/// A snippet with its marks in brackets.
std::string shown(const std::string &text, const std::vector<std::string> &words, int width)
{
    std::vector<Span> marks;
    std::size_t from = 0;
    for (const auto &word : words) {
        const std::size_t at = text.find(word, from);
        REQUIRE(at != std::string::npos);
        marks.push_back({at, at + word.size()});
        from = at + word.size();
    }
    Snippet snippet = makeSnippet(text, marks, width);
    for (auto mark = snippet.marks.rbegin(); mark != snippet.marks.rend(); ++mark) {
        snippet.text.insert(mark->end, "]");
        snippet.text.insert(mark->begin, "[");
    }
    return snippet.text;
}

} // namespace

TEST_CASE("a short text is shown whole")
{
    CHECK(shown("推動仲裁發展", {"仲裁"}, 40) == "推動[仲裁]發展");
    CHECK(shown("", {}, 40).empty());
}

TEST_CASE("a long text is shown around its marks, from the sentence's beginning if it is near")
{
    const std::string text =
        "香港是國際城市。我們建議推動仲裁服務的發展，並且加強與各地的聯繫和交流合作。";
    CHECK(shown(text, {"仲裁"}, 40) == "…我們建議推動[仲裁]服務的發展，並且加強與各…");
    CHECK(shown(text, {"加強"}, 24) == "…，並且[加強]與各地的聯繫和…");
    CHECK(shown(text, {}, 20) == "香港是國際城市。我們…");
}

TEST_CASE("the place with most different marks is chosen")
{
    const std::string text =
        "仲裁甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲，仲裁和調解乙乙乙乙乙乙乙乙乙";
    CHECK(shown(text, {"仲裁", "仲裁", "調解"}, 24) == "…甲，[仲裁]和[調解]乙乙乙乙乙…");
}

TEST_CASE("words and marks are never cut")
{
    const std::string text =
        "The Government recommends international arbitration in Hong Kong today";
    CHECK(shown(text, {"arbitration"}, 30) == "…[arbitration] in Hong Kong…");
    CHECK(shown(text, {"international arbitration in Hong Kong"}, 12) ==
          "…[international arbitration in Hong Kong]…");
}

TEST_CASE("near the end of a text the room goes to what stands before the mark")
{
    const std::string text =
        "香港是國際城市。支持浙江的金融科技企業落戶香港並且加強與香港企業的合作。";
    CHECK(shown(text, {"合作"}, 60) ==
          "…支持浙江的金融科技企業落戶香港並且加強與香港企業的[合作]。");
    CHECK(shown(text, {"合作"}, 30) == "…香港並且加強與香港企業的[合作]。");
}
