// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/analyser.h"
#include "import/source_reader.h"
#include "keeping/quotation.h"
#include "model/error.h"

#include <algorithm>
#include <sstream>

using namespace policy;

namespace {

const Analyser &analyser()
{
    static const Analyser made(POLICY_DATA);
    return made;
}

const std::string law = "（1）建議政府設立仲裁中心，並支持浙江的法律合作。";
const std::string ships = "（2）建議政府撥款二十億元發展航運業；吸引東盟的船公司。";
const std::string homes = "（3）建議政府增加安老宿位，並向照顧者發放津貼。";

std::string paper(const std::vector<std::string> &items)
{
    std::string text = "某會建議書\n\n一、政策建議\n\n";
    for (const std::string &item : items)
        text += item + "\n\n";
    return text;
}

Corrected corrected(const std::string &text, const std::vector<Correction> &corrections)
{
    CatalogueEntry entry;
    entry.id = "doc";
    return analyser().analyse(readSource(text, "doc.txt", entry), corrections);
}

const Recommendation &holding(const Document &document, const std::string &words)
{
    for (const Recommendation &one : document.recommendations)
        if (one.text.find(words) != std::string::npos) return one;
    throw Error("no recommendation with " + words);
}

/// A correction as the store would keep it, made on the document as it stood then.
class Making {
public:
    explicit Making(std::string text) : text_(std::move(text)) {}

    Making &tag(CorrectionKind kind, Facet facet, const std::string &value,
                const std::string &words)
    {
        return add({next(), kind, facet, value, {quotationOf(holding(now(), words))}});
    }
    Making &merge(const std::vector<std::string> &words)
    {
        Correction one{next(), CorrectionKind::Merge, Facet::Region, "", {}};
        for (const std::string &part : words)
            one.on.push_back(quotationOf(holding(now(), part)));
        return add(one);
    }
    Making &split(const std::string &words)
    {
        const Recommendation one = holding(now(), words);
        const Quotation second{"", one.text.substr(one.text.find(words)), "", ""};
        return add({next(), CorrectionKind::Split, Facet::Region, "", {quotationOf(one), second}});
    }
    Making &remove(const std::string &words)
    {
        return add({next(),
                    CorrectionKind::Remove,
                    Facet::Region,
                    "",
                    {quotationOf(holding(now(), words))}});
    }
    Making &recommend(const std::string &words)
    {
        const Document document = now();
        const auto places = WordFinder(document).places(words);
        REQUIRE(places.size() == 1);
        return add({next(),
                    CorrectionKind::Add,
                    Facet::Region,
                    "agreed",
                    {quotationOf(document, places.front())}});
    }

    [[nodiscard]] Document now() const { return corrected(text_, made_).document; }
    [[nodiscard]] const std::vector<Correction> &made() const { return made_; }

private:
    [[nodiscard]] std::int64_t next() const { return static_cast<std::int64_t>(made_.size()) + 1; }
    Making &add(Correction one)
    {
        made_.push_back(std::move(one));
        return *this;
    }

    std::string text_;
    std::vector<Correction> made_;
};

/// A recommendation a line: id without the document, stage, regions, main sector, text.
std::string shown(const Document &document)
{
    std::ostringstream out;
    for (const Recommendation &one : document.recommendations) {
        out << one.id.substr(4) << ' ' << stageName(one.stage)
            << (one.stageOrigin == Origin::Person ? "*" : "") << " [";
        for (const RegionTag &tag : one.regions)
            out << ' ' << tag.region << (tag.origin == Origin::Person ? "*" : "");
        std::string text = one.text;
        std::ranges::replace(text, '\n', '/');
        out << " ] " << text << '\n';
    }
    return out.str();
}

std::string again(const std::string &text, const Making &making)
{
    const Corrected result = corrected(text, making.made());
    std::string lost;
    for (const std::int64_t one : result.lost)
        lost += "lost " + std::to_string(one) + "\n";
    return shown(result.document) + lost;
}

} // namespace

TEST_CASE("without corrections nothing is another")
{
    const std::string text = paper({law, ships, homes});
    CHECK(shown(corrected(text, {}).document) ==
          "1/(1) proposed [ zhejiang ] 建議政府設立仲裁中心，並支持浙江的法律合作。\n"
          "1/(2) proposed [ asean ] 建議政府撥款二十億元發展航運業；吸引東盟的船公司。\n"
          "1/(3) proposed [ ] 建議政府增加安老宿位，並向照顧者發放津貼。\n");
}

TEST_CASE("tags are set and refused by a person, on the words and not on the number")
{
    Making making(paper({law, ships, homes}));
    making.tag(CorrectionKind::Refuse, Facet::Region, "asean", "航運業")
        .tag(CorrectionKind::Set, Facet::Region, "thailand", "航運業")
        .tag(CorrectionKind::Set, Facet::Region, "zhejiang", "仲裁中心")
        .tag(CorrectionKind::Set, Facet::Sector, "trade-investment", "航運業")
        .tag(CorrectionKind::Set, Facet::Stage, "delivered", "安老");
    const std::string moved = paper({"（1）建議政府增加安老宿位，並向照顧者發放津貼。",
                                     "（2）建議政府撥款三十億元發展航運業；吸引東盟的船公司。",
                                     "（3）建議政府設立仲裁中心，並支持浙江的法律合作。"});
    CHECK(again(moved, making) ==
          "1/(1) delivered* [ ] 建議政府增加安老宿位，並向照顧者發放津貼。\n"
          "1/(2) proposed [ thailand* ] 建議政府撥款三十億元發展航運業；吸引東盟的船公司。\n"
          "1/(3) proposed [ zhejiang* ] 建議政府設立仲裁中心，並支持浙江的法律合作。\n");
    const Recommendation ship = holding(making.now(), "航運業");
    REQUIRE_FALSE(ship.sectors.empty());
    CHECK(ship.sectors.front().sector == "trade-investment");
    CHECK(ship.sectors.front().origin == Origin::Person);
    CHECK(ship.sectors.front().score == 1);
    CHECK(std::ranges::count(ship.sectors, "trade-investment", &SectorTag::sector) == 1);
    CHECK(again(paper({law, homes}), making).ends_with("lost 1\nlost 2\nlost 4\n"));
}

TEST_CASE("recommendations are merged, and a tag on one of them stays")
{
    Making making(paper({law, ships, homes}));
    making.tag(CorrectionKind::Set, Facet::Region, "japan", "航運業").merge({"航運業", "仲裁中心"});
    const std::string merged = "1/(1) proposed [ zhejiang asean japan* ] "
                               "建議政府設立仲裁中心，並支持浙江的法律合作。/"
                               "建議政府撥款二十億元發展航運業；吸引東盟的船公司。\n"
                               "1/(3) proposed [ ] 建議政府增加安老宿位，並向照顧者發放津貼。\n";
    CHECK(again(paper({law, ships, homes}), making) == merged);
    const Recommendation one = holding(making.now(), "仲裁中心");
    CHECK(one.lines.first < one.lines.last);
    CHECK(one.pieces.size() == 2);
    CHECK(one.measures.size() >= 3);
    CHECK(again(paper({law, homes}), making).ends_with("lost 2\nlost 1\n"));
}

TEST_CASE("a recommendation is split where a person says, also when it is reworded")
{
    Making making(paper({law, ships, homes}));
    making.split("吸引東盟");
    const Document now = making.now();
    REQUIRE(now.recommendations.size() == 4);
    CHECK(now.recommendations[1].text == "建議政府撥款二十億元發展航運業；");
    CHECK(now.recommendations[1].regions.empty());
    CHECK(now.recommendations[2].text == "吸引東盟的船公司。");
    CHECK(now.recommendations[2].id.starts_with("doc/1/(2)+"));
    REQUIRE(now.recommendations[2].regions.size() == 1);
    CHECK(now.recommendations[2].regions[0].region == "asean");
    const std::string reworded = "（2）建議政府撥款二十億元大力發展航運業；吸引東盟的船公司來港。";
    const Corrected later = corrected(paper({homes, reworded}), making.made());
    CHECK(later.lost.empty());
    CHECK(holding(later.document, "船公司").text == "吸引東盟的船公司來港。");
}

TEST_CASE("what the program missed is added, and what is none is removed")
{
    const std::string aside = "本會與浙江省的代表會面，雙方的交流十分融洽。";
    Making making(paper({law, aside, homes}));
    CHECK(making.now().recommendations.size() == 2);
    making.recommend("雙方的交流十分融洽").remove("安老");
    const Document now = making.now();
    REQUIRE(now.recommendations.size() == 2);
    const Recommendation &added = holding(now, "融洽");
    CHECK(added.id.starts_with("doc/1/+"));
    CHECK(added.stage == Stage::Agreed);
    CHECK(added.stageOrigin == Origin::Person);
    CHECK(added.text == "雙方的交流十分融洽");
    CHECK(added.lines.first > 0);
    CHECK(added.language == Language::TraditionalChinese);
    // Ids do not change when something else moves.
    CHECK(holding(corrected(paper({homes, aside}), making.made()).document, "融洽").id == added.id);
    CHECK(again(paper({law}), making).ends_with("lost 1\nlost 2\n"));
}

TEST_CASE("corrections follow one another: a part of what was merged is split off again")
{
    Making making(paper({law, ships, homes}));
    making.merge({"仲裁中心", "航運業"})
        .split("建議政府撥款")
        .tag(CorrectionKind::Set, Facet::Stage, "agreed", "航運業");
    const Document now = making.now();
    REQUIRE(now.recommendations.size() == 3);
    CHECK(holding(now, "航運業").stage == Stage::Agreed);
    CHECK(holding(now, "仲裁中心").stage == Stage::Proposed);
    CHECK(holding(now, "仲裁中心").text.find("航運業") == std::string::npos);
}

TEST_CASE("a correction that the text has come to agree with is not lost")
{
    Making making(paper({"（1）建議政府設立仲裁中心；建議政府撥款二十億元發展航運業。", homes}));
    making.split("建議政府撥款");
    const std::string now =
        paper({"（1）建議政府設立仲裁中心。", "（2）建議政府撥款二十億元發展航運業。"});
    CHECK(corrected(now, making.made()).lost.empty());
    CHECK(corrected(now, making.made()).document.recommendations.size() == 2);
}

TEST_CASE("a neighbour that only resembles the right one is left alone")
{
    Making making(
        paper({"（1）建議政府與廣東省合作發展綠色金融。", "（2）建議與澳門簽訂文化協議。"}));
    making.remove("廣東省");
    const Corrected later = corrected(
        paper({"（1）建議政府與浙江省的大學共同發展水上運動。", "（2）建議與澳門簽訂文化協議。"}),
        making.made());
    CHECK(later.document.recommendations.size() == 2);
    CHECK(later.lost == std::vector<std::int64_t>{1});
}

TEST_CASE("a concept that the vocabulary does not have is no tag")
{
    Making making(paper({law}));
    making.tag(CorrectionKind::Set, Facet::Region, "atlantis", "仲裁");
    CHECK(again(paper({law}), making).ends_with("lost 1\n"));
}
