// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "compare/text_diff.h"

#include <string>

using namespace policy;

namespace {

/// The difference as one reads it: common text as it is, [-removed-] and {+added+}.
std::string shown(std::string_view old, std::string_view now)
{
    std::string out;
    for (const DiffPart &part : diffTexts(old, now)) {
        const std::string was(old.substr(part.old.begin, part.old.size()));
        const std::string is(now.substr(part.now.begin, part.now.size()));
        switch (part.kind) {
        case DiffPart::Kind::Equal: out += is; break;
        case DiffPart::Kind::Removed: out += "[-" + was + "-]"; break;
        case DiffPart::Kind::Added: out += "{+" + is + "+}"; break;
        }
    }
    return out;
}

} // namespace

TEST_CASE("differences are marked by English word and by Chinese character")
{
    CHECK(shown("set up two offices in Thailand", "set up three offices in Vietnam") ==
          "set up [-two-]{+three+} offices in [-Thailand-]{+Vietnam+}");
    CHECK(shown("在泰國增設聯絡處", "在越南增設聯絡處") == "在[-泰國-]{+越南+}增設聯絡處");
    CHECK(shown("下調印花稅。", "下調股票印花稅。") == "下調{+股票+}印花稅。");
}

TEST_CASE("equal and empty texts")
{
    CHECK(shown("同文", "同文") == "同文");
    CHECK(shown("", "") == "");
    CHECK(shown("", "new") == "{+new+}");
    CHECK(shown("old", "") == "[-old-]");
    CHECK(diffRatio(diffTexts("", "")) == 1.0);
    CHECK(diffRatio(diffTexts("甲乙", "丙丁")) == 0.0);
}

TEST_CASE("a lone common character does not cut a difference in two")
{
    CHECK(shown("甲乙丙", "丁乙戊") == "[-甲乙丙-]{+丁乙戊+}");
}

TEST_CASE("parts cover both texts, whatever they are")
{
    const std::string old = "一、推動 RCEP\n二、two words 三\xF0\x9F\x98\x80";
    const std::string now = "推動 CPTPP 二、two 三 words";
    std::size_t oldAt = 0;
    std::size_t nowAt = 0;
    for (const DiffPart &part : diffTexts(old, now)) {
        CHECK(part.old.begin == oldAt);
        CHECK(part.now.begin == nowAt);
        oldAt = part.old.end;
        nowAt = part.now.end;
    }
    CHECK(oldAt == old.size());
    CHECK(nowAt == now.size());
}

TEST_CASE("two long texts without anything in common end as one replacement, soon")
{
    const std::string old(3'000'000, 'a');
    std::string many;
    for (int i = 0; i < 30'000; ++i)
        many += "甲乙";
    std::string other;
    for (int i = 0; i < 30'000; ++i)
        other += "丙丁";
    CHECK(diffTexts(many, other).size() == 2);
    CHECK(diffTexts(old, many).size() == 2);
}
