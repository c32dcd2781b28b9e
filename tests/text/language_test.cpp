// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "text/collation.h"
#include "text/language.h"

#include <algorithm>

using namespace policy;

TEST_CASE("the language of a passage")
{
    CHECK(detectLanguage("加強與內地的合作") == Language::TraditionalChinese);
    CHECK(detectLanguage("加强与内地的合作") == Language::SimplifiedChinese);
    CHECK(detectLanguage("Strengthen cooperation") == Language::English);
    CHECK(detectLanguage("2024-07 —— 3.5%") == Language::Unknown);
    CHECK(detectLanguage("") == Language::Unknown);
}

TEST_CASE("foreign words in a passage do not change its language")
{
    CHECK(detectLanguage("爭取加入 RCEP，並與 ASEAN 各國談判 Free Trade Agreement") ==
          Language::TraditionalChinese);
    CHECK(detectLanguage("The Greater Bay Area (粵港澳大灣區) is a key national strategy") ==
          Language::English);
    CHECK(detectLanguage("BUD 專項基金") == Language::TraditionalChinese);
}

TEST_CASE("characters of both forms leave the language to the fallback")
{
    CHECK(detectLanguage("合作") == Language::TraditionalChinese);
    CHECK(detectLanguage("合作", Language::SimplifiedChinese) == Language::SimplifiedChinese);
    CHECK(detectLanguage("合作", Language::English) == Language::TraditionalChinese);
    // Mis-converted text keeps its few wrong characters without losing its language.
    CHECK(detectLanguage("疫情結束后，11個范疇的標准") == Language::TraditionalChinese);
}

TEST_CASE("a document's languages are those that carry it, main one first")
{
    CHECK(documentLanguages(
              {"加強與內地的合作，推動經濟發展，促進兩地人員往來", "Strengthen the cooperation"}) ==
          std::vector{Language::TraditionalChinese, Language::English});
    CHECK(documentLanguages({}).empty());
}

TEST_CASE("Chinese sorts by stroke or pinyin, numbers as numbers")
{
    const auto sorted = [](Collation collation, std::vector<std::string> texts) {
        const SortKeys keys(collation);
        std::sort(texts.begin(), texts.end(),
                  [&](const auto &a, const auto &b) { return keys.key(a) < keys.key(b); });
        return texts;
    };
    CHECK(sorted(Collation::Stroke, {"廣東", "上海", "北京"}) ==
          std::vector<std::string>{"上海", "北京", "廣東"});
    CHECK(sorted(Collation::Pinyin, {"上海", "北京", "廣東"}) ==
          std::vector<std::string>{"北京", "廣東", "上海"});
    CHECK(sorted(Collation::English, {"item 10", "Item 9", "apple"}) ==
          std::vector<std::string>{"apple", "Item 9", "item 10"});
}
