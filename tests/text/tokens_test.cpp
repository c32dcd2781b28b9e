// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "text/tokens.h"

using namespace policy;

namespace {

std::shared_ptr<const TextData> dataWith(const std::vector<std::string> &words = {})
{
    auto data = std::make_shared<TextData>();
    for (const auto &word : words)
        data->dictionary.add(word, data->folding);
    return data;
}

/// Tokens in order; those at the same place as the one before are joined to it by "=".
std::string indexed(const std::string &text, const std::vector<std::string> &words = {})
{
    TokenMaker maker(dataWith(words));
    TokenList list;
    maker.make(text, list);
    std::string out;
    std::size_t at = 0;
    for (const auto &token : list.tokens) {
        if (!out.empty()) out += token.colocated ? '=' : ' ';
        out += list.text.substr(at, token.length);
        at += token.length;
    }
    return out;
}

std::string asked(const std::string &phrase, Fit fit)
{
    std::string out;
    for (const auto &choice : TokenMaker(dataWith()).ask(phrase, fit)) {
        if (!out.empty()) out += ' ';
        for (std::size_t i = 0; i < choice.size(); ++i)
            out += (i ? "=" : "") + choice[i];
    }
    return out;
}

} // namespace

TEST_CASE("Han characters are indexed as pairs that carry word boundaries")
{
    CHECK(indexed("合作和服務") == "合作5 作和3 和服6 服务5 务");
    CHECK(indexed("仲") == "仲");
    CHECK(indexed("").empty());
    CHECK(indexed("，。").empty());
}

TEST_CASE("runs go on across spaces and quotation marks, and end at other punctuation")
{
    CHECK(indexed("合 作") == "合作5 作");
    CHECK(indexed("合\n作") == "合作5 作");
    CHECK(indexed("「合作」和") == indexed("合作和"));
    CHECK(indexed("合作，和") == "合作5 作 和");
    CHECK(indexed("合作　和") == "合作5 作 和");
    // A quotation mark is a boundary even inside a word.
    CHECK(indexed("合「作") == "合作7 作");
}

TEST_CASE("dictionary words are one word")
{
    CHECK(indexed("經貿辦", {"經貿辦"}) == "经贸4 贸办1 办");
}

TEST_CASE("Latin words bring their stems, numbers lose their grouping")
{
    CHECK(indexed("Exhibitions") == "exhibitions=exhibit");
    CHECK(indexed("the city's plan") == "the city=citi plan");
    CHECK(indexed("cross-border") == "cross=crossbord border");
    CHECK(indexed("3,000 ３，０００ 3000") == "3000 3000 3000");
    CHECK(indexed("1,234,567.80") == "1234567.80");
    CHECK(indexed("5.2% 52%") == "5.2 52");
    CHECK(indexed("2022,2023") == "2022 2023");
    CHECK(indexed("BUD專項") == "bud 专项7 项");
    CHECK(indexed("24小時") == "24 小时5 时");
    CHECK(indexed("9+2") == "9 2");
    CHECK(indexed("EXHIBITION+") == "exhibition=exhibit");
}

TEST_CASE("places are those of the tokens, in bytes of the text as written")
{
    const std::string text = "以 「合\n作」，Ｂ２Ｂ e\u0301té 3,000";
    TokenMaker maker(dataWith());
    TokenList list;
    maker.make(text, list);
    std::vector<TokenPlace> places;
    maker.places(text, places);
    std::erase_if(list.tokens, [](const auto &token) { return token.colocated; });
    REQUIRE(places.size() == list.tokens.size());
    std::string shown;
    for (std::size_t i = 0; i < places.size(); ++i) {
        CHECK(places[i].begin == list.tokens[i].begin);
        CHECK(places[i].end == list.tokens[i].end);
        shown += '[' + text.substr(places[i].begin, places[i].end - places[i].begin) + ']';
    }
    CHECK(shown == "[以 「合][合\n作][作][Ｂ２Ｂ][e\u0301té][3,000]");
}

TEST_CASE("a question lists the boundaries it allows")
{
    CHECK(asked("合作", Fit::Aligned) == "合作5=合作7");
    CHECK(asked("合作", Fit::Inside) == "合作0=合作1=合作4=合作5");
    CHECK(asked("合作", Fit::Whole) == "合作0=合作1=合作4=合作5=合作7");
    CHECK(asked("合作和", Fit::Aligned) == "合作4=合作5=合作6=合作7 作和1=作和3=作和5=作和7");
    CHECK(asked("稅", Fit::Aligned) == "税");
    CHECK(asked("e站通", Fit::Inside) == "e 站通0=站通1=站通4=站通5");
    CHECK(asked("中環wifi", Fit::Inside) == "中环0=中环1=中环4=中环5 环 wifi");
    CHECK(asked("exhibitions", Fit::Aligned) == "exhibit");
    CHECK(asked("recommend", Fit::Prefix) == "recommend");
    CHECK(asked("recommending", Fit::Prefix) == "recommending");
    CHECK(asked("！？", Fit::Aligned).empty());
}
