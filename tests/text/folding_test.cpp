// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "text/folding.h"

#include <filesystem>
#include <fstream>

using namespace policy;

namespace {

std::filesystem::path fileWith(const std::string &text)
{
    const auto path = std::filesystem::temp_directory_path() / "policy-folding-test.txt";
    std::ofstream(path) << text;
    return path;
}

} // namespace

TEST_CASE("written forms of one word fold to one text")
{
    const Folding folding;
    const auto same = [&](const char *a, const char *b) {
        return folding.fold(a) == folding.fold(b);
    };
    CHECK(same("標準", "标准"));
    CHECK(same("標準", "標准"));
    CHECK(same("公里", "公裡"));
    CHECK(same("以後", "以后"));
    CHECK(same("範疇", "范疇"));
    CHECK(same("內", "内"));
    CHECK(same("３，０００", "3,000"));
    CHECK(same("ＲＣＥＰ", "rcep"));
    CHECK(same("Café", "cafe\u0301"));
    CHECK(same("臺灣", "台湾"));
    CHECK_FALSE(same("印尼", "印度"));
}

TEST_CASE("variants of the data folder are added, and folded in turn")
{
    Folding folding;
    const std::string before = folding.fingerprint();
    folding.addVariants(fileWith("# Hong Kong forms\n衞 衛\n滙 匯  # bank\n"));
    CHECK(folding.fold("衞生") == folding.fold("卫生"));
    CHECK(folding.fold("滙率") == folding.fold("汇率"));
    CHECK(folding.fingerprint() != before);
    CHECK_THROWS_WITH(folding.addVariants(fileWith("衞 衛\n衞衛\n")),
                      Catch::Contains("line 2: expected one character"));
    CHECK_THROWS_AS(folding.addVariants("/no/such/file"), Error);
}

TEST_CASE("a stretch of folded text leads back to the whole characters it came from")
{
    const Folding folding;
    const std::string text = "甲…ﬁ標e\u0301乙";
    const Folded folded = folding.foldWithOrigins(text);
    const auto back = [&](const std::string &part) {
        const std::size_t at = folded.text.find(part);
        REQUIRE(at != std::string::npos);
        const Span span = folded.original({at, at + part.size()});
        return text.substr(span.begin, span.size());
    };
    CHECK(back("标") == "標");
    CHECK(back("f") == "ﬁ");
    CHECK(back(".") == "…");
    CHECK(back("e") == "e\u0301");
    CHECK(back("乙") == "乙");
    CHECK(folded.original({0, folded.text.size()}) == Span{0, text.size()});
}

TEST_CASE("a Traditional term is shown in Simplified, everything else as it stands")
{
    CHECK(inSimplified("專業服務（CEPA 協議）") == "专业服务（CEPA 协议）");
    CHECK(inSimplified("簡體 Big5 １２３") == "简体 Big5 １２３");
    CHECK(inSimplified("已是简体") == "已是简体");
    CHECK(inSimplified("").empty());
}
