// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "store/compact_text.h"
#include "store/document_codec.h"
#include "store/packing.h"
#include "store/sample.h"

using namespace policy;

namespace {

/// Names by number, given out as they come.
struct Numbers {
    std::vector<std::string> names;

    std::uint32_t of(std::string_view name)
    {
        for (std::size_t i = 0; i < names.size(); ++i)
            if (names[i] == name) return static_cast<std::uint32_t>(i);
        names.emplace_back(name);
        return static_cast<std::uint32_t>(names.size() - 1);
    }
};

std::function<std::string(int)> textsOf(const Document &document)
{
    return [&](int i) { return document.passages.at(static_cast<std::size_t>(i)).text; };
}

struct Codec {
    Numbers numbers;
    NameNumbers toNumbers{[this](auto id) { return numbers.of(id); },
                          [this](auto id) { return numbers.of(id); },
                          [this](auto id) { return numbers.of(id); }};
    NumberNames toNames{[this](auto n) { return numbers.names.at(n); },
                        [this](auto n) { return numbers.names.at(n); }};

    std::vector<std::string> backAndForth(const Document &document)
    {
        const PackedDocument packed = packDocument(document, toNumbers);
        const auto sections = unpackSections(packed.sections, textsOf(document));
        const DocumentParts parts{
            document.catalogue.id, sections,
            [&](int i) -> const Passage & {
                return document.passages.at(static_cast<std::size_t>(i));
            },
            [&](std::uint32_t i) { return packed.recommendations.at(i).key; }};
        std::vector<std::string> found;
        for (const PackedRecommendation &one : packed.recommendations)
            found.push_back(
                test::described(unpackRecommendation(one.key, one.detail, parts, toNames)));
        return found;
    }
};

/// Everything a recommendation may have, in two passages, and one that says everything otherwise
/// than its passages do.
Document rich()
{
    Document document =
        test::documentOf("d", {"agreed zhejiang law - | 推進兩地法律合作；推動仲裁"});
    document.passages.push_back({PassageKind::Item,
                                 "(1)",
                                 "Set aside HK$30 million by 2026",
                                 Language::English,
                                 0,
                                 {3, 5},
                                 {{0, 3}, {10, 4}, {20, 5}}});
    Recommendation &one = document.recommendations.front();
    const std::size_t first = one.text.size();
    one.text += "\nHK$30 million by 2026";
    one.pieces.push_back({first + 1, 2, {10, 31}});
    one.lines = {2, 5};
    one.title = "推進兩地";
    one.measures = {{0, 24}, {27, 39}};
    one.regions.push_back(
        {"gba", RegionRole::Mentioned, Origin::Text, {{0, 6}, {27, 33}}, "推進、推動"});
    one.sectors.push_back({"finance", 0.9312, Origin::Person, {}, ""});
    one.actors.push_back({"Somebody", {0, 6}, ""});
    one.amounts.push_back({"HK$30 million", {first + 1, first + 14}, "30000000 HKD"});
    one.dates.push_back({"2026", {first + 18, first + 22}, "2026"});
    one.counterpart = "d/other";

    Recommendation other;
    other.id = "d/other";
    other.stage = Stage::Delivered;
    other.stageOrigin = Origin::Person;
    other.text = "not what stands there";
    other.label = "（九）";
    other.title = "建議";
    other.section = 0;
    other.pieces.push_back({4, 1, {0, 6}});
    other.lines = {7, 9};
    other.counterpart = one.id;
    document.recommendations.push_back(other);
    return document;
}

} // namespace

TEST_CASE("a packed recommendation comes back as it was")
{
    const Document document = rich();
    std::vector<std::string> expected;
    for (const Recommendation &one : document.recommendations)
        expected.push_back(test::described(one));
    CHECK(Codec().backAndForth(document) == expected);
}

TEST_CASE("a packed passage and its sections come back as they were")
{
    const Document document = rich();
    Codec codec;
    const PackedDocument packed = packDocument(document, codec.toNumbers);
    for (std::size_t i = 0; i < document.passages.size(); ++i) {
        const Passage &one = document.passages[i];
        std::vector<std::uint32_t> recommendations;
        CHECK(unpackPassage(static_cast<int>(packed.passages[i].kind),
                            static_cast<int>(packed.passages[i].language),
                            packed.passages[i].detail, one.text, &recommendations) == one);
        CHECK(recommendations == (i == 0   ? std::vector<std::uint32_t>{}
                                  : i == 1 ? std::vector<std::uint32_t>{0, 1}
                                           : std::vector<std::uint32_t>{0}));
    }
    const auto sections = unpackSections(packed.sections, textsOf(document));
    REQUIRE(sections.size() == 1);
    CHECK(sections[0].id + sections[0].label + sections[0].title == "1一、建議");
    CHECK(sections[0].lines == LineRange{1, 1});
}

TEST_CASE("facets tell what a recommendation is filtered by, models and asides left out")
{
    Codec codec;
    const FacetColumns packed = packDocument(rich(), codec.toNumbers).facets;
    const auto column = [&](FacetColumn one, const auto &name) {
        std::string found;
        unpackColumn(one, packed[static_cast<std::size_t>(one)],
                     [&](std::uint32_t row, std::span<const std::uint32_t> numbers) {
                         found += std::to_string(row) + ":";
                         for (const std::uint32_t number : numbers)
                             found += " " + std::string(name(number));
                         found += "; ";
                     });
        return found;
    };
    const auto named = [&](std::uint32_t number) { return codec.numbers.names[number]; };
    const auto itself = [](std::uint32_t number) { return std::to_string(number); };
    const auto stage = [](std::uint32_t number) { return stageName(static_cast<Stage>(number)); };
    const auto language = [](std::uint32_t number) {
        return languageTag(static_cast<Language>(number));
    };
    CHECK(column(FacetColumn::Region, named) == "0: zhejiang; 1:; ");
    CHECK(column(FacetColumn::Sector, named) == "0: law finance; 1:; ");
    CHECK(column(FacetColumn::Actor, named) == "0: Somebody; 1:; ");
    CHECK(column(FacetColumn::Stage, stage) == "0: agreed; 1: delivered; ");
    CHECK(column(FacetColumn::Language, language) == "0: zh-Hant; 1: und; ");
    CHECK(column(FacetColumn::Passages, itself) == "0: 1 2; 1: 1; ");
    CHECK(column(FacetColumn::LanguageOfPassage, language) == "0: zh-Hant; 1: zh-Hant; 2: en; ");
}

TEST_CASE("damaged columns of facets are noticed")
{
    const auto nothing = [](std::uint32_t, std::span<const std::uint32_t>) {};
    const auto unpack = [&](FacetColumn column, std::string_view bytes) {
        return unpackColumn(column, bytes, nothing);
    };
    CHECK(unpack(FacetColumn::Region, "") == 0);
    CHECK_THROWS_AS(unpack(FacetColumn::Region, "\x02\x01"), Unpacker::Damaged);
    CHECK_THROWS_AS(unpack(FacetColumn::Region, "\x01\xff\xff\xff\xff\x7f"), Unpacker::Damaged);
    CHECK_THROWS_AS(unpack(FacetColumn::Stage, "\x02"), Unpacker::Damaged);
    CHECK_THROWS_AS(unpack(FacetColumn::Stage, "\xff\xff\xff\xff\xff\x01\x01"), Unpacker::Damaged);
    CHECK_THROWS_AS(unpack(FacetColumn::Passages, "\x01\x01"), Unpacker::Damaged); // before 0
}

TEST_CASE("damaged bytes are noticed, whatever they are")
{
    const Document document = rich();
    Codec codec;
    const PackedDocument packed = packDocument(document, codec.toNumbers);
    const auto sections = unpackSections(packed.sections, textsOf(document));
    const DocumentParts parts{"d", sections,
                              [&](int i) -> const Passage & {
                                  if (i < 0 || i >= int(document.passages.size()))
                                      throw Unpacker::Damaged();
                                  return document.passages[static_cast<std::size_t>(i)];
                              },
                              [](std::uint32_t) { return std::string("x"); }};
    const NumberNames anyName{[](auto) { return "r"; }, [](auto) { return "s"; }};
    const std::string &whole = packed.recommendations.front().detail;
    int noticed = 0;
    for (std::size_t size = 0; size < whole.size(); ++size)
        try {
            static_cast<void>(unpackRecommendation("1", whole.substr(0, size), parts, anyName));
        } catch (const Unpacker::Damaged &) {
            ++noticed;
        }
    CHECK(noticed == static_cast<int>(whole.size()));
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const int byte : {0x00, 0x7F, 0xFF}) { // never more than Damaged
            std::string changed = whole;
            changed[at] = static_cast<char>(byte);
            try {
                static_cast<void>(unpackRecommendation("1", changed, parts, anyName));
            } catch (const Unpacker::Damaged &) {
            }
        }
}

TEST_CASE("ids of recommendations are kept without their document, and come back whole")
{
    CHECK(recommendationKey("bpa", "bpa/2.1/(1)") == "2.1/(1)");
    CHECK(recommendationId("bpa", "2.1/(1)") == "bpa/2.1/(1)");
    CHECK(recommendationId("bpa", recommendationKey("bpa", "elsewhere/1")) == "elsewhere/1");
}

TEST_CASE("numbers of every size survive packing")
{
    Packer out;
    const std::vector<std::int64_t> numbers{0,   1,   -1,      63,        -64,
                                            127, 128, 1 << 20, INT64_MAX, INT64_MIN};
    for (const std::int64_t number : numbers)
        out.signedNumber(number);
    Unpacker in(out.bytes());
    for (const std::int64_t number : numbers)
        CHECK(in.signedNumber() == number);
    CHECK(in.atEnd());
    CHECK_THROWS_AS(in.number(), Unpacker::Damaged);
}

TEST_CASE("compact text comes back as it was")
{
    for (const char *text :
         {"", "plain", "下調股票印花稅：由 0.1%減至 0.05%", "café “” – 😀㐀𠮷\u00a0ﬀ",
          "\u0080\u024f\u0250\u2000\u206f\u2070\u30ff\u3100\uff00\uffef"}) {
        const auto compact = compacted(text);
        REQUIRE(compact);
        CHECK(expanded(*compact) == text);
    }
    CHECK(compacted("印花稅")->size() == 6);
    CHECK_FALSE(compacted("broken \xff"));
    std::string any;
    for (int byte = 0; byte < 256; ++byte) {
        any += static_cast<char>(byte);
        CHECK_NOTHROW(expanded(any));
    }
}
