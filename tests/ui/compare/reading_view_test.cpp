// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "view_fixture.h"

#include "compare/alignment.h"
#include "compare/reading_column.h"
#include "compare/reading_view.h"
#include "parts/work_page.h"
#include "reader/page_view.h"
#include "reader/reader_panel.h"

#include <QScrollBar>

using namespace policy;
using namespace policy::ui;

namespace {

const std::vector<std::string> two{"bpa-third-plenum-2024", "zhejiang-hong-kong-2023"};

/// A link of the comparison between the two columns.
const Link &anyLink(const CompareViewFixture &shown)
{
    const auto &links = shown.page()->comparison()->links;
    REQUIRE_FALSE(links.empty());
    return links.front();
}

double heightOf(const ReadingColumn *column, const std::string &recommendation)
{
    return column->view()->yOf({column->passageOf(column->indexOf(recommendation)), 0});
}

} // namespace

TEST_CASE("reading: what is linked stands at one height, marked in both", "[ui][reading]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<ReadingView>(two, CompareMode::Reading);
    REQUIRE(view->columns().size() == 2);
    const Link &link = anyLink(shown);
    view->focusOn(link.a);
    const ReadingColumn *a = view->columns()[0];
    const ReadingColumn *b = view->columns()[1];
    CHECK(a->document().recommendations.at(static_cast<std::size_t>(a->focused())).id == link.a);
    REQUIRE(b->focused() >= 0);
    const std::string &other =
        b->document().recommendations.at(static_cast<std::size_t>(b->focused())).id;
    CHECK(other == link.b);
    CHECK(std::abs(heightOf(a, link.a) - heightOf(b, other)) < 30);
}

TEST_CASE("reading: scrolling one brings the others along, until they are let go", "[ui][reading]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<ReadingView>(two, CompareMode::Reading);
    QScrollBar *one = view->columns()[0]->view()->verticalScrollBar();
    QScrollBar *other = view->columns()[1]->view()->verticalScrollBar();
    one->setValue(0);
    view->focusOn(view->columns()[0]->document().recommendations.front().id);
    const int before = other->value();
    one->setValue(one->maximum());
    CHECK(other->value() > before);
    int last = 0;
    for (int step = 0; step <= 20; ++step) { // never backwards
        one->setValue(one->maximum() * step / 20);
        CHECK(other->value() >= last - 40); // a place set aside is taken for its fold
        last = other->value();
    }
    auto *together = shown.find<QToolButton>("together");
    REQUIRE(together->isVisible());
    QTest::mouseClick(together, Qt::LeftButton);
    CHECK_FALSE(view->isTogether());
    const int stays = other->value();
    one->setValue(0);
    CHECK(other->value() == stays);
    QTest::keyClick(shown.window.get(), Qt::Key_L, Qt::AltModifier);
    spinUntil([&] { return view->isTogether(); });
    CHECK(other->value() != stays);
}

TEST_CASE("reading: keys and rows go from recommendation to recommendation", "[ui][reading]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<ReadingView>(two, CompareMode::Reading);
    const ReadingColumn *a = view->columns()[0];
    a->view()->setFocus();
    CHECK(a->focused() == 0);
    QTest::keyClick(shown.window.get(), Qt::Key_PageDown, Qt::AltModifier);
    spinUntil([&] { return a->focused() == 1; });
    shown.settle();
    CHECK(shown.window->reader()->recommendation() == a->document().recommendations.at(1).id);
    QTest::keyClick(shown.window.get(), Qt::Key_PageUp, Qt::AltModifier);
    spinUntil([&] { return a->focused() == 0; });

    const ComparisonRow *row = nullptr;
    for (const ComparisonRow &each : shown.page()->comparison()->rows)
        if (each.silent.empty()) row = &each;
    REQUIRE(row);
    view->setRow(row->row);
    const auto inRow = [&](const ReadingColumn *column) {
        const auto &ids = row->cells.at(column->document().catalogue.id);
        return std::count(ids.begin(), ids.end(),
                          column->document()
                              .recommendations.at(static_cast<std::size_t>(column->focused()))
                              .id) > 0;
    };
    CHECK(inRow(a));
    view->step(1);
    CHECK(inRow(a));
}

TEST_CASE("reading: a click puts in focus; five columns fit", "[ui][reading]")
{
    CompareViewFixture shown;
    std::vector<std::string> all;
    for (const DocumentSummary &summary : shown.window->library()->documents())
        all.push_back(summary.catalogue.id);
    auto *view = shown.compare<ReadingView>(all, CompareMode::Reading);
    REQUIRE(view->columns().size() == 5);
    for (const ReadingColumn *column : view->columns())
        CHECK(column->width() >= 200);
    ReadingColumn *last = view->columns().back();
    const Recommendation &wanted = last->document().recommendations.front();
    const TextPiece &piece = wanted.pieces.front();
    const std::string &text =
        last->document().passages.at(static_cast<std::size_t>(piece.passage)).text;
    const Place place{piece.passage, toUtf16(text, piece.span).begin + 2};
    last->view()->putAt(place, 60);
    const QRect area = last->view()->rectOf(place);
    QTest::mouseClick(last->view()->viewport(), Qt::LeftButton, {}, area.center());
    CHECK(last->focused() == 0);
}

TEST_CASE("reading can be cancelled while it is prepared, and begun again", "[ui][reading]")
{
    CompareViewFixture shown;
    shown.compare<ReadingView>(two, CompareMode::Reading);
    shown.page()->setMode(CompareMode::Sectors);
    shown.settle();
    // Other documents: the pages have to be read.
    shown.window->query()->setColumns(
        {documentColumn("hkvision-sister-cities"), documentColumn("zhejiang-hong-kong-2023")});
    shown.settle();
    auto *view = qobject_cast<ReadingView *>(shown.page()->view(CompareMode::Reading));
    auto *work = view->findChild<WorkPage *>();
    REQUIRE(work);
    view->show(Compared{std::make_shared<const Comparison>(*shown.page()->comparison()), {}});
    QTest::mouseClick(work->cancelButton(), Qt::LeftButton);
    shown.settle();
    QPushButton *again = nullptr;
    for (auto *button : view->findChildren<QPushButton *>())
        if (!button->isHidden() && button->text() == "Read Them") again = button;
    REQUIRE(again);
    shown.page()->setMode(CompareMode::Reading);
    shown.settle();
    CHECK(view->columns().size() == 2);
    CHECK(view->columns()[0]->document().catalogue.id == "hkvision-sister-cities");
}

TEST_CASE("the words searched for are marked on the pages", "[ui][reading]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<ReadingView>(two, CompareMode::Reading);
    CHECK(view->columns()[0]->view()->words().isEmpty());
    shown.window->query()->type("仲裁");
    shown.settle();
    shown.settle();
    for (const ReadingColumn *column : view->columns())
        CHECK(column->view()->words() == QStringList{"仲裁"});
}

TEST_CASE("the row that was gone along, the zoom and the switch come back", "[ui][reading]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<ReadingView>(two, CompareMode::Reading);
    view->setRow("legal-dispute-resolution");
    view->setTogether(false);
    const QByteArray state = shown.page()->layoutState();
    CompareViewFixture next;
    next.page()->setLayoutState(state);
    auto *again = next.compare<ReadingView>(two, CompareMode::Reading);
    CHECK_FALSE(again->isTogether());
    CHECK(next.find<QComboBox>("readingRow")->currentData().toString() ==
          "legal-dispute-resolution");
}
