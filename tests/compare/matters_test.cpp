// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "compare/features.h"
#include "model/error.h"
#include "store/sample.h"

#include <filesystem>
#include <map>

using namespace policy;

namespace {

/// The program's language data with other matters.
class OwnMatters {
public:
    explicit OwnMatters(const std::string &matters)
    {
        const std::filesystem::path language = folder_.path() / "language";
        std::filesystem::copy(POLICY_DATA "/language", language);
        CHECK(std::filesystem::exists(folder_.file("language/matters.txt", matters)));
    }

    /// The matters of a recommendation whose measures are given, with the measures they stand in,
    /// counted from 1: "opening offices 1, 3".
    [[nodiscard]] std::vector<std::string> read(const std::vector<std::string> &measures) const
    {
        const auto text = TextData::load(POLICY_DATA);
        const auto glossary = Glossary::load(text, POLICY_DATA);
        const Vocabulary regions;
        FeatureFinder finder(text, *glossary, regions, folder_.path());
        Recommendation one;
        for (const std::string &measure : measures) {
            one.measures.push_back({one.text.size(), one.text.size() + measure.size()});
            one.text += measure + "。";
        }
        std::vector<std::string> found;
        for (const Feature &feature : finder(one)) {
            if (!feature.matter) continue;
            std::string where;
            for (std::size_t i = 0; i < measures.size(); ++i)
                if ((feature.measures >> i & 1) != 0)
                    where += (where.empty() ? " " : ", ") + std::to_string(i + 1);
            found.push_back(feature.what + where);
        }
        return found;
    }

private:
    test::TemporaryFolder folder_;
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a matter is told by words that stand close in one measure")
{
    const OwnMatters matters("feeding bees = 餵養蜜蜂: 蜜蜂 | bee & 餵養 | 糖水 | feed\n"
                             "opening hives = 開設蜂場: 開設 | 設立 > 蜂場\n"
                             "honey = 蜂蜜: 蜂蜜 | honey | nectar\n");
    CHECK(matters.read({"鼓勵餵養蜜蜂"}) == Names{"feeding bees 1"});
    CHECK(matters.read({"为蜜蜂提供糖水"}) == Names{"feeding bees 1"}); // Simplified
    CHECK(matters.read({"The Government should feed more bees"}) == Names{"feeding bees 1"});
    CHECK(matters.read({"保護蜜蜂", "減少糖水"}).empty());
    CHECK(matters.read({"資助農戶", "出口蜂蜜", "推廣蜂蜜", "餵養蜜蜂"}) ==
          Names{"feeding bees 4", "honey 2, 3"});
    CHECK(matters
              .read({"蜜蜂是農業的重要夥伴，各區應多種花草樹木，保護河流與空氣，並研究減少"
                     "工廠和道路對居民生活的影響，最後才考慮供應糖水"})
              .empty());
}

TEST_CASE("a matter in order wants its words in that order, close to each other")
{
    const OwnMatters matters("opening hives = 開設蜂場: 開設 | 設立 > 蜂場\n");
    CHECK(matters.read({"在新界設立三個蜂場"}) == Names{"opening hives 1"});
    CHECK(matters.read({"蜂場內應設立圍欄"}).empty());
    CHECK(matters.read({"設立專責小組，由農業界和學者出任成員，定期檢討各個蜂場"}).empty());
}

TEST_CASE("a mistake among the matters is told with file and line")
{
    const auto complaint = [](const std::string &text) {
        try {
            static_cast<void>(OwnMatters(text).read({"x"}));
        } catch (const Error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK_THAT(complaint("honey = 蜂蜜: 蜂蜜\nhoney: 蜂蜜\n"),
               Catch::Contains("matters.txt, line 2: expected name = 名稱: word"));
    CHECK_THAT(complaint("honey = 蜂蜜: 蜜蜂 & 養 > 糖水\n"), Catch::Contains("line 1"));
    CHECK_THAT(complaint("honey = 蜂蜜: a & b & c & d & e\n"), Catch::Contains("line 1"));
}

TEST_CASE("every matter of the program has a Chinese name of its own, or that of the glossary")
{
    const auto text = TextData::load(POLICY_DATA);
    const auto glossary = Glossary::load(text, POLICY_DATA);
    std::map<std::string, std::string> named; // by first Chinese term
    for (const Glossary::Line &line : glossary->lines())
        named.emplace(chineseTermOf(line), line.front());
    const TextReader reader(text->folding);
    TermMatcher matcher(reader);
    const Matters matters(matcher, POLICY_DATA);
    CHECK(matters.all().size() > 80);
    std::set<std::string> names;
    for (const Matters::Matter &matter : matters.all()) {
        INFO(matter.name);
        CHECK(!matter.chinese.empty());
        CHECK(names.insert(matter.chinese).second);
        const auto known = named.find(matter.chinese);
        CHECK((known == named.end() || known->second == matter.name));
    }
}
