// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "query/fts_expression.h"
#include "query/glossary.h"

#include <filesystem>
#include <fstream>

using namespace policy;

namespace {

std::shared_ptr<const TextData> plainData()
{
    static const auto data = std::make_shared<const TextData>();
    return data;
}

std::filesystem::path fileWith(const std::string &text)
{
    const auto path = std::filesystem::temp_directory_path() / "policy-glossary-test.txt";
    std::ofstream(path) << text;
    return path;
}

Glossary glossaryOf(const std::string &text)
{
    Glossary glossary(plainData());
    glossary.addFile(fileWith(text));
    return glossary;
}

/// The expression with its control characters as letters: A aligned, I inside, W whole, L loose,
/// P prefix.
std::string written(const std::string &typed, Reach reach, const Glossary *glossary = nullptr,
                    bool endings = false)
{
    ExpressionWriter writer(parseText(typed, {}), plainData()->folding, glossary);
    std::string out;
    for (const char c : writer.write(reach, endings).match)
        out += c >= 1 && c <= 5 ? "?AIWLP"[static_cast<int>(c)] : c;
    return out;
}

} // namespace

TEST_CASE("words become phrases that say how they must fit")
{
    CHECK(written("仲裁", Reach::Direct) == "\"W仲裁\"");
    CHECK(written("仲裁", Reach::Loose) == "\"L仲裁\"");
    CHECK(written("經貿辦", Reach::Direct) == "(\"A經貿辦\" OR \"I經貿辦\")");
    CHECK(written("稅", Reach::Direct) == "\"A稅\" *");
    CHECK(written("arbitration", Reach::Direct) == "\"Aarbitration\"");
    CHECK(written("recomm*", Reach::Direct) == "\"Precomm\" *");
    CHECK(written("24 時", Reach::Direct) == "\"A24 時\" *");
    CHECK(written("仲裁 調解", Reach::Direct) == "(\"W仲裁\" AND \"W調解\")");
    CHECK(written("仲裁 OR 調解", Reach::Direct) == "(\"W仲裁\" OR \"W調解\")");
    CHECK(written("仲裁 -調解", Reach::Direct) == "\"W仲裁\" NOT \"W調解\"");
    CHECK(written("e-commerce", Reach::Direct) == "(\"Ae-commerce\" OR \"Aecommerce\")");
    CHECK(written("say \"a \"\" b", Reach::Direct) == "(\"Asay\" AND \"Aa \" AND \"A b\")");
    CHECK(written("green arbit", Reach::Direct, nullptr, true) == "(\"Agreen\" AND \"Parbit\" *)");
    CHECK(written("！", Reach::Direct).empty());
    CHECK(written("-仲裁", Reach::Direct).empty());
}

TEST_CASE("the glossary's terms are other ways to the same thing")
{
    const Glossary glossary = glossaryOf("arbitration; arbitral = 仲裁\n"
                                         "intellectual property; IP = 知識產權\n");
    CHECK(written("仲裁", Reach::Translated, &glossary) ==
          "(\"W仲裁\" OR \"Aarbitration\" OR \"Aarbitral\")");
    CHECK(written("Arbitrations", Reach::Translated, &glossary) ==
          "(\"AArbitrations\" OR \"W仲裁\")");
    CHECK(written("intellectual property law", Reach::Translated, &glossary) ==
          "(((\"Aintellectual\" AND \"Aproperty\") OR \"AIP\" OR (\"A知識產權\" OR "
          "\"I知識產權\")) AND \"Alaw\")");
    CHECK(written("\"仲裁\"", Reach::Translated, &glossary) == "\"W仲裁\"");
    CHECK(written("仲裁", Reach::Direct, &glossary) == "\"W仲裁\"");
    CHECK(written("税 OR 仲裁", Reach::Translated, &glossary) ==
          "((\"A税\" * OR \"W仲裁\") OR \"Aarbitration\" OR \"Aarbitral\")");
}

TEST_CASE("phrases are known by what they stand for, in FTS5's order")
{
    const Glossary glossary = glossaryOf("arbitration = 仲裁\n");
    ExpressionWriter writer(parseText("稅 arbitration -x", {}), plainData()->folding, &glossary);
    const FtsExpression written = writer.write(Reach::Translated);
    REQUIRE(written.phrases.size() == 4);
    CHECK(written.terms == 2);
    CHECK(written.phrases[0] == FtsPhrase{0, false, true, true, "稅"});
    CHECK(written.phrases[1] == FtsPhrase{1, false, false, true, "arbitration"});
    CHECK(written.phrases[2] == FtsPhrase{1, true, false, true, "仲裁"});
    CHECK(written.phrases[3].term == -1);
    CHECK(writer.hasTranslations());
}

TEST_CASE("the glossary finds terms in any written form, the form as asked first")
{
    const Glossary glossary = glossaryOf("# subjects\nfinance = 金融\nfinancing = 融資\n"
                                         "cross-border e-commerce = 跨境電商; 跨境電子商務\n"
                                         "A-share = A 股\n");
    const auto of = [&](const char *term) { return glossary.translations(term); };
    using Terms = std::vector<std::string>;
    CHECK(of("Finance") == Terms{"金融"});
    CHECK(of("financing") == Terms{"融資"});
    CHECK(of("cross border e-commerce") == Terms{"跨境電商", "跨境電子商務"});
    CHECK(of("跨境电商") == Terms{"cross-border e-commerce", "跨境電子商務"});
    CHECK(of("Ａ股") == Terms{"A-share"});
    CHECK(of("stamp duty").empty());
    CHECK(glossary.longestTermAt({"cross-border", "e-commerce", "law"}, 0) == 2);
    CHECK(glossary.longestTermAt({"law", "finance"}, 0) == 0);
}

TEST_CASE("a glossary that cannot be read says where and why")
{
    CHECK_THROWS_WITH(glossaryOf("a = 甲\nb 乙\n"),
                      Catch::Contains("line 2: expected english terms = 中文詞"));
    CHECK_THROWS_WITH(glossaryOf("! = 甲\n"), Catch::Contains("line 1"));
}
