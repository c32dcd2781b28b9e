// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "reader/block_heights.h"
#include "reader/page_setter.h"
#include "reader/page_view.h"
#include "reader/reading_page.h"
#include "ui/reader/sample_document.h"
#include "reader/source_page.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace policy;
using namespace policy::ui;

namespace {

QStringList outlineOf(const PageContent &page)
{
    static const char *const kinds[] = {"heading", "body", "item", "quiet", "fold", "line"};
    QStringList lines;
    for (const PageBlock &block : page.blocks())
        lines << QString::fromLatin1(kinds[static_cast<int>(block.kind)]) + QLatin1Char(' ') +
                     (block.kind == BlockKind::Fold ? QString() : page.unitLabel(block.unit)) +
                     page.blockText(block);
    return lines;
}

PageView &shown(PageView &view, int width = 600, int height = 400)
{
    view.resize(width, height);
    view.show();
    QApplication::processEvents();
    return view;
}

} // namespace

TEST_CASE("heights sum up, and a place is found by its distance from the top")
{
    BlockHeights heights;
    CHECK(heights.at(0) == -1);
    heights.reset({10, 20, 0, 30, 5});
    CHECK(heights.total() == 65);
    CHECK(heights.top(3) == 30);
    CHECK(heights.at(0) == 0);
    CHECK(heights.at(9.5) == 0);
    CHECK(heights.at(10) == 1);
    CHECK(heights.at(30) == 3);
    CHECK(heights.at(1000) == 4);
    heights.set(1, 50);
    CHECK(heights.total() == 95);
    CHECK(heights.top(3) == 60);
    CHECK(heights.at(55) == 1);
    CHECK(heights.height(1) == 50);
}

TEST_CASE("a reading page folds what is not text")
{
    ReadingPage page(sampleDocument());
    const QStringList folded{"fold Set aside · 跳至主要內容",
                             "heading 法律合作",
                             "body 雙方回顧了往年的交流。應設立仲裁中心;鼓勵浙江律師來港。",
                             "item （1）擴大經貿辦網絡，撥款 3,000 萬元。",
                             "heading Recommendations",
                             "item (1)Expand the network of trade offices.",
                             "fold Set aside · 圖一：經貿辦"};
    CHECK(outlineOf(page) == folded);
    CHECK(page.blockOf(0) == -1);
    CHECK(page.blockOf(2) == 2);

    page.setFoldOpen(0, true);
    const QStringList open = outlineOf(page);
    CHECK(open.mid(0, 2) == QStringList{"fold Hide what is set aside", "quiet 跳至主要內容"});
    CHECK(page.blockOf(0) == 1);
    page.setFoldOpen(0, false);
    CHECK(outlineOf(page) == folded);
}

TEST_CASE("source lines are the file's own")
{
    const SourcePage page(std::make_shared<const std::string>("一\r\n\nthree\n"),
                          Language::English);
    CHECK(outlineOf(page) == QStringList{"line 1一", "line 2", "line 3three"});
    CHECK(SourcePage(std::make_shared<const std::string>(""), Language::English).unitCount() == 1);
    CHECK(SourcePage(std::make_shared<const std::string>("a"), Language::English).unitCount() == 1);
}

TEST_CASE("a very long passage is set in parts that leave nothing out")
{
    auto document = std::make_shared<Document>();
    Passage passage;
    for (int i = 0; i < 3000; ++i)
        passage.text += i % 7 == 0 ? "句子。" : "香港𠮷words ";
    document->passages = {passage};
    const ReadingPage page(document);
    REQUIRE(page.blocks().size() > 2);
    QString whole;
    for (const PageBlock &block : page.blocks())
        whole += page.blockText(block);
    CHECK(whole == toQString(passage.text));
    CHECK(page.blockOf(0, 0) == 0);
    CHECK(page.blockOf(0, page.blocks()[1].range.begin) == 1);
}

TEST_CASE("a line holds 38 to 42 Han characters or 70 to 80 Latin letters")
{
    auto document = longDocument(1000);
    const ReadingPage page(document);
    for (double zoom : {0.8, 1.0, 1.5}) {
        const PageSetter setter(page, zoom, 2000, false);
        const auto block = setter.set(page.blocks()[0]);
        REQUIRE(block->text.lineCount() > 1);
        const int characters = block->text.lineAt(0).textLength();
        CAPTURE(zoom, characters);
        CHECK(characters >= 38);
        CHECK(characters <= 42);
    }
    auto english = std::make_shared<Document>();
    english->catalogue.languages = {Language::English};
    Passage passage;
    passage.language = Language::English;
    for (int i = 0; i < 30; ++i)
        passage.text += "the two places will deepen their cooperation in law and finance ";
    english->passages = {passage};
    const ReadingPage latin(english);
    const auto block = PageSetter(latin, 1, 2000, false).set(latin.blocks()[0]);
    double letters = 0;
    for (int i = 0; i + 1 < block->text.lineCount(); ++i)
        letters += block->text.lineAt(i).textLength();
    letters /= block->text.lineCount() - 1;
    CHECK(letters >= 70);
    CHECK(letters <= 80);
}

TEST_CASE("ten megabytes open and scroll without being laid out")
{
    auto document = longDocument(10 << 20);
    PageView view;
    shown(view);
    QElapsedTimer clock;
    clock.start();
    view.setContent(std::make_shared<ReadingPage>(document), false);
    QApplication::processEvents();
    for (int step : {100, 50, 0, 25}) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 100 * step);
        QApplication::processEvents();
    }
    CHECK(clock.elapsed() < 2000); // about 100 ms in an optimised build; a whole layout takes 20 s
}

TEST_CASE("a place that is asked for is shown where it was asked for, wherever it is")
{
    auto document = longDocument(1 << 20);
    PageView view;
    shown(view).setContent(std::make_shared<ReadingPage>(document), false);
    const int last = static_cast<int>(document->passages.size()) - 30;
    for (int unit : {last, 40, last / 2, 5, last / 3}) {
        view.putAt({unit, 0}, 100);
        QApplication::processEvents();
        CAPTURE(unit);
        CHECK(view.yOf({unit, 0}) == Approx(100).margin(1.5));
    }
    view.reveal({last, {0, 3}});
    CHECK(view.isSeen({last, 0}));
}

TEST_CASE("zoom and width keep the place")
{
    auto document = longDocument(1 << 18);
    PageView view;
    shown(view).setContent(std::make_shared<ReadingPage>(document), false);
    view.putAt({100, 0}, 0);
    const Place top = view.topPlace();
    CHECK(top.unit == 100);
    view.setZoom(1.5);
    CHECK(view.topPlace().unit == 100);
    view.resize(420, 400);
    QApplication::processEvents();
    CHECK(view.topPlace().unit == 100);
}

TEST_CASE("selected text is copied with labels, over passages")
{
    PageView view;
    shown(view).setContent(std::make_shared<ReadingPage>(sampleDocument()), false);
    CHECK(view.selectedText().isEmpty());
    view.select({2, 3}, {3, 5});
    CHECK(view.selectedText() ==
          QStringLiteral("顧了往年的交流。應設立仲裁中心;鼓勵浙江律師來港。\n（1）擴大經貿辦"));
    view.select({3, 5}, {3, 2}); // backwards
    CHECK(view.selectedText() == QStringLiteral("經貿辦"));
    view.selectAll();
    CHECK(view.selectedText().startsWith(QStringLiteral("法律合作\n"))); // without what is folded
}
