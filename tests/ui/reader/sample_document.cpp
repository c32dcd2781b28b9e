// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sample_document.h"

using namespace policy;

namespace {

constexpr Language hant = Language::TraditionalChinese;

Passage passage(PassageKind kind, std::string text, int line, int section, Language language = hant,
                std::string label = {})
{
    Passage made;
    made.kind = kind;
    made.label = std::move(label);
    made.text = std::move(text);
    made.language = language;
    made.section = section;
    made.lines = {line, line};
    made.lineMarks = {{0, line}};
    return made;
}

Span spanOf(const std::string &text, const std::string &words)
{
    const std::size_t at = text.find(words);
    return {at, at + words.size()};
}

Recommendation recommendation(const Document &document, std::string id, int passage,
                              const std::string &words, Language language = hant)
{
    const Passage &from = document.passages[static_cast<std::size_t>(passage)];
    Recommendation made;
    made.id = std::move(id);
    made.language = language;
    made.label = from.label;
    made.section = from.section;
    made.text = words;
    made.pieces = {{0, passage, spanOf(from.text, words)}};
    made.measures = {{0, words.size()}};
    made.lines = from.lines;
    return made;
}

} // namespace

std::shared_ptr<const std::string> sampleSource()
{
    return std::make_shared<const std::string>("跳至主要內容\n"
                                               "\n"
                                               "法律合作\n"
                                               "\n"
                                               "雙方回顧了往年的交流。應設立仲裁中心;鼓勵浙江律師來港。\n"
                                               "\n"
                                               "（1）擴大經貿辦網絡，撥款 3,000 萬元。\n"
                                               "\n"
                                               "Recommendations\n"
                                               "(1) Expand the network of trade offices.\n"
                                               "圖一：經貿辦\n");
}

std::shared_ptr<Document> sampleDocument()
{
    auto made = std::make_shared<Document>();
    made->catalogue.id = "sample";
    made->catalogue.title = {{hant, "合作建議"}, {Language::English, "Proposals"}};
    made->catalogue.publisher = "研究所";
    made->catalogue.date = "2024-07";
    made->catalogue.languages = {hant, Language::English};
    made->sections = {{"1", 1, -1, "", "法律合作", {3, 3}, hant, 1},
                      {"2", 1, -1, "", "Recommendations", {9, 9}, Language::English, 4}};
    made->passages = {
        passage(PassageKind::Boilerplate, "跳至主要內容", 1, -1),
        passage(PassageKind::Heading, "法律合作", 3, 0),
        passage(PassageKind::Body, "雙方回顧了往年的交流。應設立仲裁中心;鼓勵浙江律師來港。", 5, 0),
        passage(PassageKind::Item, "擴大經貿辦網絡，撥款 3,000 萬元。", 7, 0, hant, "（1）"),
        passage(PassageKind::Heading, "Recommendations", 9, 1, Language::English),
        passage(PassageKind::Item, "Expand the network of trade offices.", 10, 1,
                Language::English, "(1)"),
        passage(PassageKind::Caption, "圖一：經貿辦", 11, 1)};

    auto &all = made->recommendations;
    all = {recommendation(*made, "sample/1", 2, "應設立仲裁中心"),
           recommendation(*made, "sample/2", 2, "鼓勵浙江律師來港。"),
           recommendation(*made, "sample/3", 3, "擴大經貿辦網絡，撥款 3,000 萬元。"),
           recommendation(*made, "sample/4", 5, "Expand the network of trade offices.",
                          Language::English)};
    all[0].sectors = {
        {"law", 0.9, Origin::Text, {spanOf(all[0].text, "仲裁")}, "仲裁"}};
    all[1].stage = Stage::Agreed;
    all[1].regions = {{"zhejiang",
                       RegionRole::About,
                       Origin::Text,
                       {spanOf(all[1].text, "浙江")},
                       "浙江"}};
    all[1].sectors = {{"law", 0.8, Origin::Heading, {}, "法律"}};
    all[1].actors = {{"浙江律師", spanOf(all[1].text, "浙江律師"), ""}};
    all[2].amounts = {{"3,000 萬元", spanOf(all[2].text, "3,000 萬元"), "30000000 HKD"}};
    all[2].counterpart = "sample/4";
    all[3].counterpart = "sample/3";
    return made;
}

std::shared_ptr<Document> longDocument(std::size_t bytes)
{
    auto made = std::make_shared<Document>();
    made->catalogue.id = "long";
    made->catalogue.languages = {hant};
    const std::string sentence = "支持兩地在金融、貿易及創新科技方面加強合作，推動高質量發展。";
    int line = 0;
    for (std::size_t size = 0; size < bytes;) {
        std::string text = "第 " + std::to_string(++line) + " 段：";
        for (int i = 0; i < 4; ++i)
            text += sentence;
        size += text.size();
        made->passages.push_back(passage(PassageKind::Body, std::move(text), line, -1));
    }
    return made;
}
