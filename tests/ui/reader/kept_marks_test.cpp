// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "reader/kept_marks.h"
#include "reader/source_page.h"

using namespace policy;
using namespace policy::ui;

namespace {

/// The marked words of each line: "1:words".
std::vector<std::string> marked(const PageContent &source, const std::vector<KeptMark> &marks)
{
    std::vector<std::string> words;
    for (const KeptMark &mark : marks)
        words.push_back(std::to_string(mark.place.unit + 1) + ":" +
                        source.unitText(mark.place.unit)
                            .mid(mark.place.range.begin, mark.place.range.size())
                            .toStdString() +
                        (mark.note ? " *" : ""));
    return words;
}

} // namespace

TEST_CASE("marks stand on the source's own lines", "[ui][reader]")
{
    Document document;
    Passage passage;
    passage.text = "建議政府設立仲裁中心，並支持法律合作。";
    passage.lines = {1, 3};
    passage.lineMarks = {{0, 1}, {passage.text.find("仲裁"), 3}};
    document.passages = {passage};
    const SourcePage source(std::make_shared<const std::string>(
                                "  （1）建議政府設立 \r\n\n仲裁中心，並支持法律合作。\n"),
                            Language::TraditionalChinese);

    ReaderMarks marks;
    KeptHighlight light;
    light.colour = "green";
    light.on.on = KeptOn::Stretch;
    light.on.stretch = Stretch{0, passage.text.find("設立"), 0, passage.text.find("，")};
    marks.highlights = {light};
    KeptNote note;
    note.on = light.on;
    note.text = "who pays?";
    marks.notes = {note};
    const auto name = [](const std::string &colour) { return toQString(colour); };
    CHECK(marked(source, keptInSource(document, source, keptMarks(document, marks, name))) ==
          std::vector<std::string>{"1:設立 *", "3:仲裁中心"});

    // Spaces that reading took out: what can be found is marked, else the whole line.
    const SourcePage spaced(std::make_shared<const std::string>(
                                "（1）建議 政府設立\n\n仲 裁 中 心，並支持法律合作。\n"),
                            Language::TraditionalChinese);
    CHECK(marked(spaced, keptInSource(document, spaced, keptMarks(document, marks, name))) ==
          std::vector<std::string>{"1:設立 *", "3:仲 裁 中 心，並支持法律合作。"});
}
