// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/vocabulary.h"
#include "query/text_query.h"
#include "text/folding.h"

using namespace policy;

namespace {

std::vector<std::string> knownValues(Facet facet, std::string_view text)
{
    if (facet == Facet::Region && text == "浙江") return {"zhejiang"};
    if (facet == Facet::Region && text == "北京") return {"beijing"};
    if (facet == Facet::Region && text == "Hong Kong") return {"hong-kong"};
    if (facet == Facet::Stage && text == "agreed") return {"agreed"};
    return {};
}

/// A query as text: terms with ~ for phrases, * for prefixes, ! for exclusion, fields in brackets.
std::string parsed(const std::string &typed)
{
    const TextQuery query = parseText(typed, knownValues);
    std::string out;
    for (const auto &clause : query.clauses) {
        if (!out.empty()) out += " & ";
        if (clause.excluded) out += '!';
        for (std::size_t i = 0; i < clause.any.size(); ++i) {
            const SearchTerm &term = clause.any[i];
            out += (i ? "|" : "") + std::string(term.phrase ? "~" : "") + term.text +
                   (term.prefix ? "*" : "");
        }
    }
    for (const auto &choice : query.choices)
        out += (out.empty() ? "[" : " [") + std::string(choice.excluded ? "-" : "") +
               std::string(facetName(choice.facet)) + "=" + choice.value + "]";
    return out;
}

} // namespace

TEST_CASE("words are all wanted, in any script and width")
{
    CHECK(parsed("仲裁 調解") == "仲裁 & 調解");
    CHECK(parsed("  仲裁　調解  ") == "仲裁 & 調解");
    CHECK(parsed("green finance") == "green & finance");
    CHECK(parsed("仲裁，調解；訴訟") == "仲裁 & 調解 & 訴訟");
    CHECK(parsed("").empty());
    CHECK(parsed(" \t\n").empty());
}

TEST_CASE("operators")
{
    CHECK(parsed("仲裁 OR 遊艇") == "仲裁|遊艇");
    CHECK(parsed("仲裁 或 遊艇 或 茶") == "仲裁|遊艇|茶");
    CHECK(parsed("仲裁 | 遊艇 調解") == "仲裁|遊艇 & 調解");
    CHECK(parsed("仲裁 -調解") == "仲裁 & !調解");
    CHECK(parsed("仲裁 －調解") == "仲裁 & !調解");
    CHECK(parsed("a NOT b AND c") == "a & !b & c");
    CHECK(parsed("zhong*") == "zhong*");
    CHECK(parsed("zhong＊") == "zhong*");
    CHECK(parsed("cross-border") == "cross-border");
}

TEST_CASE("phrases in all quotation marks")
{
    CHECK(parsed("\"common law\" 仲裁") == "~common law & 仲裁");
    CHECK(parsed("“common law”") == "~common law");
    CHECK(parsed("「一帶一路」") == "~一帶一路");
    CHECK(parsed("「一帶一路」倡議") == "「一帶一路」倡議");
    CHECK(parsed("-\"common law\"") == "!~common law");
    CHECK(parsed("\"雙循環」產業互聯網\"") == "~雙循環」產業互聯網");
    CHECK(parsed("\"open") == "~open");
    CHECK(parsed("\"\"").empty());
}

TEST_CASE("fields are resolved; what names nothing is searched as words, with a hint")
{
    CHECK(parsed("仲裁 region:浙江 stage:agreed") == "仲裁 [region=zhejiang] [stage=agreed]");
    CHECK(parsed("地區：浙江") == "[region=zhejiang]");
    CHECK(parsed("Region: 浙江") == "[region=zhejiang]");
    CHECK(parsed("region:浙江,北京") == "[region=zhejiang] [region=beijing]");
    CHECK(parsed("region:\"Hong Kong\" x") == "x [region=hong-kong]");
    CHECK(parsed("-region:浙江") == "[-region=zhejiang]");
    CHECK(parsed("region:") == "");
    CHECK(parsed("region:Atlantis") == "Atlantis");
    CHECK(parseText("region:Atlantis", knownValues).hints.size() == 1);
    CHECK(parsed("note:浙江") == "note & 浙江");
    CHECK(parsed("10:30") == "10:30");
}

TEST_CASE("numbers and single letters cling to the Han character beside them")
{
    CHECK(parsed("24 小時") == "24 小時");
    CHECK(parsed("口岸 24 小時 通關") == "口岸 & 24 小時 & 通關");
    CHECK(parsed("e 站通") == "e 站通");
    CHECK(parsed("3,000 萬") == "3,000 萬");
    CHECK(parsed("３，０００萬") == "３，０００萬");
    CHECK(parsed("第 3 條") == "第 3 條");
    CHECK(parsed("BUD 專項基金") == "BUD & 專項基金");
    CHECK(parsed("24 -小時") == "24 & !小時");
}

TEST_CASE("whatever is typed gives a query")
{
    for (const char *odd : {"\"",       "-",         "--",       "*",     "OR",     "OR OR", "或",
                            "(",        "region::",  "-region:", ":",     "\"\"\"", "AND",   "NOT",
                            "- -",      "「",        "」",       "a OR",  "OR a",   "|",     "***",
                            "\xFF\xFE", "region:\"", "-\"",      "a:b:c", "，，，"})
        CHECK_NOTHROW(parseText(odd, knownValues));
    CHECK(parsed("OR a") == "OR & a");
    CHECK(parsed("a OR") == "a & OR");
    CHECK_FALSE(parseText("-仲裁", knownValues).findsText());
    std::string pasted;
    for (int i = 0; i < 5000; ++i)
        pasted += "仲裁 ";
    const TextQuery query = parseText(pasted, knownValues);
    CHECK(query.clauses.size() < 100);
    CHECK(query.hints.size() == 1);
}

TEST_CASE("the word in hand is the last one, without a space behind it")
{
    CHECK(parseText("green fin", {}).clauses.back().any[0].unfinished);
    CHECK_FALSE(parseText("green fin", {}).clauses.front().any[0].unfinished);
    CHECK_FALSE(parseText("green fin ", {}).clauses.back().any[0].unfinished);
}

TEST_CASE("names of concepts, stages and languages in any written form")
{
    const Folding folding;
    Concept macao;
    macao.id = "macao";
    macao.label = {{Language::English, "Macao"}, {Language::TraditionalChinese, "澳門"}};
    macao.terms = {{"Macau", Language::English, 1}};
    const Vocabulary regions({macao});
    CHECK(conceptsNamed(regions, "澳门", folding) == std::vector<std::string>{"macao"});
    CHECK(conceptsNamed(regions, "MACAU", folding) == std::vector<std::string>{"macao"});
    CHECK(conceptsNamed(regions, "Mac", folding).empty());
    CHECK(stagesNamed("共识", folding) == std::vector<std::string>{"agreed"});
    CHECK(stagesNamed("x", folding).empty());
    CHECK(languagesNamed("EN", folding) == std::vector<std::string>{"en"});
    CHECK(languagesNamed("中文", folding) == std::vector<std::string>{"zh-Hant", "zh-Hans"});
}
