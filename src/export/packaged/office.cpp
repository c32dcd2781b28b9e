// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/office.h"

#include "export/plain_text.h"

namespace policy {

Faces eastAsianFaces(Language language)
{
    if (language == Language::SimplifiedChinese) return {"Microsoft YaHei", "Noto Sans CJK SC"};
    return {"Microsoft JhengHei", "Noto Sans CJK HK"};
}

std::string_view eastAsianTag(Language language)
{
    return language == Language::SimplifiedChinese ? "zh-CN" : "zh-HK";
}

std::string_view eastAsianCountry(Language language)
{
    return eastAsianTag(language).substr(3);
}

Language chineseOf(const Paper &paper)
{
    if (isChinese(paper.language)) return paper.language;
    std::size_t traditional = 0;
    std::size_t simplified = 0;
    for (const Block &block : paper.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            for (const Run &run : paragraph->runs) {
                if (run.language == Language::TraditionalChinese) traditional += run.text.size();
                if (run.language == Language::SimplifiedChinese) simplified += run.text.size();
            }
    return simplified > traditional ? Language::SimplifiedChinese : Language::TraditionalChinese;
}

std::string plainText(const std::vector<Run> &runs)
{
    std::string text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

bool staysWhole(const std::vector<PaperCell> &row)
{
    constexpr std::size_t longest = 700; // columns: some fourteen lines of the main cell
    for (const PaperCell &cell : row) {
        std::size_t columns = 0;
        for (const Paragraph &paragraph : cell)
            for (const Run &run : paragraph.runs)
                columns += columnsOf(run.text);
        if (columns > longest) return false;
    }
    return true;
}

} // namespace policy
