// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "keeping/near_words.h"
#include "keeping/quotation.h"
#include "model/error.h"

using namespace policy;

namespace {

Document documentOf(const std::vector<std::string> &passages)
{
    Document document;
    document.catalogue.id = "doc";
    for (const std::string &text : passages) {
        Passage passage;
        passage.text = text;
        document.passages.push_back(passage);
    }
    return document;
}

Recommendation recommendation(const std::string &id, const std::string &text)
{
    Recommendation one;
    one.id = id;
    one.text = text;
    return one;
}

/// The first place where the words stand in one passage.
Stretch stretchAt(const Document &document, const std::string &words)
{
    for (std::size_t i = 0; i < document.passages.size(); ++i)
        if (const std::size_t at = document.passages[i].text.find(words); at != std::string::npos)
            return {static_cast<int>(i), at, static_cast<int>(i), at + words.size()};
    throw Error("no such words");
}

/// The words that a mark on `words` of `old` holds in `now`; "-" when it has lost them.
std::string held(const std::vector<std::string> &old, const std::string &words,
                 const std::vector<std::string> &now)
{
    const Document before = documentOf(old);
    const Document after = documentOf(now);
    const auto found = WordFinder(after).stretch(quotationOf(before, stretchAt(before, words)));
    return found ? wordsOf(after, *found) : "-";
}

const std::string taxi = "建議政府全面檢討的士服務，並增加無障礙車輛。";
const std::string homes = "建議政府增加安老宿位，並向照顧者發放津貼。";

} // namespace

TEST_CASE("a mark keeps its words and some around them")
{
    const Document document = documentOf({taxi, homes});
    const Quotation one = quotationOf(document, stretchAt(document, "增加安老宿位"));
    CHECK(one.exact == "增加安老宿位");
    CHECK(one.prefix.ends_with("增加無障礙車輛。\n建議政府"));
    CHECK(one.suffix == "，並向照顧者發放津貼。");
    const Quotation across = quotationOf(document, {0, taxi.find("增加無"), 1, 12});
    CHECK(across.exact == "增加無障礙車輛。\n建議政府");
    CHECK_THROWS_AS(quotationOf(document, {0, 3, 0, 3}), UsageError);
    CHECK_THROWS_AS(quotationOf(document, {0, 0, 7, 3}), UsageError);
}

TEST_CASE("words are found again where they moved, were joined anew or reworded")
{
    CHECK(held({taxi, homes}, "增加安老宿位", {homes, taxi}) == "增加安老宿位");
    CHECK(held({taxi, homes}, "增加安老宿位", {taxi, "建議政府增加安老 宿位，並發放津貼。"}) ==
          "增加安老 宿位");
    CHECK(held({taxi, homes}, "並向照顧者發放津貼",
               {taxi, "建議政府增加安老宿位，並向照顧者發放生活津貼。"}) ==
          "並向照顧者發放生活津貼");
    CHECK(held({taxi + homes}, "並增加無障礙車輛。建議政府增加安老宿位", {taxi, homes}) ==
          "並增加無障礙車輛。\n建議政府增加安老宿位");
}

TEST_CASE("of the same words the one in the old surroundings is meant, and few words need some")
{
    const std::vector<std::string> twice{"香港與浙江合作，浙江受惠。", "支持香港的航運業發展。"};
    const Document document = documentOf(twice);
    const std::size_t second = twice[1].find("香港");
    const Quotation quotation = quotationOf(document, {1, second, 1, second + 6});
    const auto found = WordFinder(documentOf({"序言。", twice[0], twice[1]})).stretch(quotation);
    REQUIRE(found);
    CHECK(found->first == 2);
    CHECK_FALSE(WordFinder(documentOf({"本文談的是香港的天氣與旅遊。"})).stretch(quotation));
    CHECK(held(twice, "支持香港的航運業發展", {"完全是另一回事，與此無關的一段文字。"}) == "-");
}

TEST_CASE("a recommendation is found by its words, whatever its number has become")
{
    Document document = documentOf({});
    document.recommendations = {
        recommendation("doc/1/(1)", homes),
        recommendation("doc/1/(2)", "建議政府盡快全面檢討的士服務，增加無障礙車輛。")};
    const WordFinder finder(document);
    const Quotation moved{"doc/1/(2)", homes, "", ""};
    const Quotation reworded{"doc/1/(1)", taxi, "", ""};
    const Quotation gone{"doc/1/(1)", "建議立法會設立跨境醫療專區，推動電子病歷互通。", "", ""};
    CHECK(finder.recommendations({&reworded, &moved, &gone}) == std::vector<int>{1, 0, -1});
}

TEST_CASE("a mark on a recommendation that was merged or split stays with its words")
{
    Document document = documentOf({});
    document.recommendations = {recommendation("doc/1/(1)", taxi + "\n" + homes)};
    const Quotation second{"doc/1/(2)", homes, "", ""};
    CHECK(WordFinder(document).recommendations({&second}) == std::vector<int>{0});

    document.recommendations = {recommendation("doc/1/(1)", taxi),
                                recommendation("doc/1/(1)+", homes)};
    const Quotation whole{"doc/1/(1)", taxi + homes, "", ""};
    CHECK(WordFinder(document).recommendations({&whole}) == std::vector<int>{0});
}

TEST_CASE("near words are found in a long text without comparing all of it")
{
    std::u32string text;
    for (int i = 0; i < 20000; ++i)
        text += U"甲乙丙丁戊己庚辛壬癸"[(i * 7 + i / 10) % 10];
    const std::u32string words = U"設立仲裁中心並支持法律合作";
    text.insert(15000, U"設立國際仲裁中心，支持法律合作");
    const auto found = nearWords(text, words, 0.4);
    REQUIRE(found);
    CHECK(text.substr(found->begin, found->size()) == U"設立國際仲裁中心，支持法律合作");
    CHECK_FALSE(nearWords(text, U"完全不同的十幾個漢字在這裡", 0.4));
}
