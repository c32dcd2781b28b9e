// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "codings/placement.h"

using namespace policy;

namespace {

std::shared_ptr<const Document> documentOf(const std::vector<std::string> &texts)
{
    auto document = std::make_shared<Document>();
    for (const std::string &text : texts) {
        Passage passage;
        passage.text = text;
        document->passages.push_back(passage);
    }
    return document;
}

/// A project with one source and a coding of the n-th place where the words stand in it.
CodedProject projectOf(const std::string &text, const std::string &words, int nth = 0)
{
    CodedProject project;
    project.sources.push_back({"A1", "source", text, {}});
    std::size_t at = text.find(words);
    for (; nth > 0; --nth)
        at = text.find(words, at + 1);
    REQUIRE(at != std::string::npos);
    project.codings.push_back({0, at, at + words.size(), {}, {"note"}});
    return project;
}

const std::string wrapped =
    "兩地將合作發展\n仲裁服務。\r\n\r\n  香港支持 仲裁\n培訓，並設立仲裁基金。";
const std::vector<std::string> passages{"兩地將合作發展仲裁服務。",
                                        "香港支持仲裁培訓，並設立仲裁基金。"};

} // namespace

TEST_CASE("coded words are found however the text is wrapped", "[codings]")
{
    const Placement found =
        placeCodings(projectOf(wrapped, "發展\n仲裁服務"), {documentOf(passages)});
    REQUIRE(found.placed.size() == 1);
    CHECK(found.placed[0].begin == TextPlace{0, 15});
    CHECK(found.placed[0].end == TextPlace{0, 33});
}

TEST_CASE("words that stand in several places are told apart by what is around them", "[codings]")
{
    const std::size_t begins[] = {21, 12, 36};
    for (int nth = 0; nth < 3; ++nth) {
        const Placement found =
            placeCodings(projectOf(wrapped, "仲裁", nth), {documentOf(passages)});
        REQUIRE(found.placed.size() == 1);
        CHECK(found.placed[0].begin == TextPlace{nth == 0 ? 0 : 1, begins[nth]});
    }
}

TEST_CASE("a coding that runs over passages begins and ends in its own", "[codings]")
{
    const Placement found =
        placeCodings(projectOf(wrapped, "服務。\r\n\r\n  香港"), {documentOf(passages)});
    REQUIRE(found.placed.size() == 1);
    CHECK(found.placed[0].begin == TextPlace{0, 27});
    CHECK(found.placed[0].end == TextPlace{1, 6});
}

TEST_CASE("a source goes to the document that has its text, or is lost", "[codings]")
{
    const auto other = documentOf({"An unrelated paper on ports.", "仲裁"});
    const Placement found = placeCodings(projectOf(wrapped, "仲裁"), {other, documentOf(passages)});
    REQUIRE(found.placed.size() == 1);
    CHECK(found.placed[0].document == 1);
    CHECK(placeCodings(projectOf(wrapped, "仲裁"), {other}).lost.size() == 1);
    CHECK(placeCodings(projectOf(wrapped, "仲裁"), {}).lost.size() == 1);
}

TEST_CASE("a coding belongs to the recommendation that it lies in or covers", "[codings]")
{
    auto document = std::make_shared<Document>(*documentOf(passages));
    Recommendation one;
    one.id = "paper/1";
    one.pieces = {{0, 1, {0, passages[1].size()}}};
    document->recommendations = {one};
    CHECK(placeCodings(projectOf(wrapped, "設立"), {document}).placed[0].recommendations ==
          std::vector<std::string>{"paper/1"});
    CHECK(placeCodings(projectOf(wrapped, "合作"), {document}).placed[0].recommendations.empty());
}

TEST_CASE("the codes' GUIDs are those of the exports", "[codings]")
{
    // RFC 4122: version 5, variant 1; the same for the same name.
    const std::string guid = codeGuid("region", "zhejiang");
    CHECK(guid.size() == 36);
    CHECK(guid[14] == '5');
    CHECK(std::string("89AB").find(guid[19]) != std::string::npos);
    CHECK(guid != codeGuid("sector", "zhejiang"));
}
