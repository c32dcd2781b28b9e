// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/document.h"

using namespace policy;

TEST_CASE("a section's label stands apart from its title where its mark does not part them")
{
    const auto path = [](std::string label, std::string title, Language language) {
        Section section;
        section.label = std::move(label);
        section.title = std::move(title);
        section.language = language;
        return sectionPath(std::vector<Section>{section}, 0).front();
    };
    const Language hant = Language::TraditionalChinese;
    CHECK(path("R2", "擴大市場", hant) == "R2 擴大市場");
    CHECK(path("第二章", "主要建議", hant) == "第二章 主要建議");
    CHECK(path("第三條", "金融", hant) == "第三條 金融");
    CHECK(path("一、", "旅遊", hant) == "一、旅遊");
    CHECK(path("（1）", "旅遊", hant) == "（1）旅遊");
    CHECK(path("Chapter 3", "Ports", Language::English) == "Chapter 3 Ports");
    CHECK(path("第四章", "", hant) == "第四章");
    CHECK(path("", "Ports", Language::English) == "Ports");
}
