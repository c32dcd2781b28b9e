// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "ui/window_fixture.h"

#include "overview/overview_canvas.h"
#include "overview/overview_page.h"
#include "results/results_zone.h"

#include <QClipboard>
#include <QMimeData>
#include <QSvgRenderer>

#include <set>

using namespace policy;
using namespace policy::ui;

namespace {

class OverviewFixture : public WindowFixture {
public:
    OverviewFixture()
    {
        window->resize(1300, 900);
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] ResultsZone *zone() const { return window->findChild<ResultsZone *>(); }
    [[nodiscard]] OverviewPage *page() const { return zone()->overview(); }
    [[nodiscard]] OverviewCanvas *canvas() const { return page()->canvas(); }
    /// The first mark whose sentence begins so.
    [[nodiscard]] OverviewCanvas::Place mark(const QString &begin) const
    {
        for (const OverviewCanvas::Place place : canvas()->places())
            if (canvas()->markAt(place)->sentence.startsWith(begin)) return place;
        INFO("looking for " << begin.toStdString());
        REQUIRE(false);
        return {};
    }
    void click(OverviewCanvas::Place place)
    {
        const QRectF area = canvas()->areaOf(place);
        REQUIRE_FALSE(area.isEmpty());
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, area.center().toPoint());
        settle();
    }
};

} // namespace

TEST_CASE("a click on a number shows what it counts; back returns", "[ui][overview]")
{
    OverviewFixture shown;
    REQUIRE(shown.canvas()->isVisible());
    REQUIRE(shown.canvas()->hasFocus());
    const auto place = shown.mark("Mainland China × Economy and trade");
    const auto count = shown.canvas()->markAt(place)->count;
    REQUIRE(count > 5);
    shown.click(place);
    CHECK(shown.zone()->page() == ResultsZone::Recommendations);
    CHECK(shown.results() == count);
    CHECK(shown.chips() == "Region: Mainland China; Sector: Economy and trade");
    CHECK(shown.cards()->hasFocus());
    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    shown.settle();
    CHECK(shown.zone()->page() == ResultsZone::Overview);
    CHECK(shown.chips().empty());
}

TEST_CASE("the keys go over the numbers, fold and follow", "[ui][overview]")
{
    OverviewFixture shown;
    QWidget *canvas = shown.canvas();
    QTest::keyClick(canvas, Qt::Key_Tab); // from the stages to the heat map
    const auto sentence = [&] { return shown.canvas()->currentMark()->sentence; };
    shown.canvas()->setCurrent(shown.mark("All regions:"));
    QTest::keyClick(canvas, Qt::Key_Down);
    const QString first = sentence().section(':', 0, 0); // the fullest region
    CHECK_FALSE(first == "All regions");
    const auto rows = [&] { return shown.canvas()->places().size(); };
    const auto open = rows();
    QTest::keyClick(canvas, Qt::Key_Minus);
    CHECK(rows() < open);
    CHECK(sentence().startsWith(first + ":"));
    QTest::keyClick(canvas, Qt::Key_Space);
    CHECK(rows() > 20);
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Right);
    CHECK(sentence().startsWith(first + " × Economy and trade:"));
    QTest::keyClick(canvas, Qt::Key_End);
    CHECK(sentence().startsWith(first + " × Law and governance:"));
    QTest::keyClick(canvas, Qt::Key_Home);
    CHECK(sentence().startsWith(first + ":"));
    QTest::keyClick(canvas, Qt::Key_Return);
    shown.settle();
    CHECK(shown.chips() == ("Region: " + first).toStdString());
    CHECK(shown.zone()->page() == ResultsZone::Recommendations);
}

TEST_CASE("the present filter narrows the overview while it is seen", "[ui][overview]")
{
    OverviewFixture shown;
    const auto total = [&] { return shown.canvas()->markAt(shown.mark("All regions:"))->count; };
    const auto all = total();
    shown.window->query()->choose(Facet::Stage, "agreed");
    shown.settle();
    CHECK(total() < all);
    CHECK(shown.zone()->page() == ResultsZone::Overview);
    shown.window->query()->exclude(Facet::Stage, "agreed");
    shown.window->query()->choose(Facet::Stage, "delivered");
    shown.window->query()->type("nothing-has-this-word");
    shown.settle();
    CHECK(shown.texts().join('\n').contains("Nothing to count"));
    CHECK_FALSE(shown.canvas()->isVisible());
}

TEST_CASE("document by document: a table for each, its cells name the document", "[ui][overview]")
{
    OverviewFixture shown;
    const auto find = [&](const QString &text) {
        for (QToolButton *button : shown.page()->findChildren<QToolButton *>())
            if (button->text() == text) return button;
        return static_cast<QToolButton *>(nullptr);
    };
    QTest::mouseClick(find("Document by document"), Qt::LeftButton);
    CHECK(shown.page()->isApart());
    std::set<std::string> documents;
    for (const OverviewCanvas::Place place : shown.canvas()->places()) {
        const Mark *mark = shown.canvas()->markAt(place);
        if (mark->layer != Layer::Cells) continue;
        for (const Choice &choice : mark->choices)
            if (choice.facet == Facet::Document) documents.insert(choice.value);
    }
    CHECK(documents.size() == 5);
}

TEST_CASE("tables are copied as text and HTML, pictures saved as SVG and PNG", "[ui][overview]")
{
    OverviewFixture shown;
    shown.canvas()->setCurrent(shown.mark("All regions:"));
    QTest::keyClick(shown.canvas(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split('\n');
    CHECK(lines.at(0).startsWith("Regions"));
    CHECK(lines.at(1).startsWith("Region\tAll sectors\t"));
    CHECK(lines.at(2).startsWith("All regions\t"));
    CHECK(lines.at(1).count('\t') == lines.at(2).count('\t'));
    CHECK(copied->html().contains("<th>Mainland China</th>"));
    shown.page()->copyTables(true);
    CHECK(QApplication::clipboard()->text().contains("Over time"));

    const QTemporaryDir folder;
    shown.page()->saveSvg(folder.filePath("o.svg"));
    QSvgRenderer drawing(folder.filePath("o.svg"));
    CHECK(drawing.isValid());
    CHECK(drawing.defaultSize().width() >= 1200);
    shown.page()->savePng(folder.filePath("o.png"));
    CHECK(QImage(folder.filePath("o.png")).width() >= 2400);
    CHECK_THROWS_WITH(shown.page()->savePng(folder.filePath("none/o.png")),
                      Catch::Matchers::Contains("none/o.png"));
}

TEST_CASE("a screen reader reads every number as a sentence and can follow it", "[ui][overview]")
{
    OverviewFixture shown;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(shown.canvas());
    REQUIRE(table);
    REQUIRE(table->childCount() == static_cast<int>(shown.canvas()->places().size()));
    QAccessibleInterface *found = nullptr;
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface *child = table->child(i);
        REQUIRE_FALSE(child->text(QAccessible::Name).isEmpty());
        if (child->text(QAccessible::Name).startsWith("Mainland China × ") && !found) found = child;
    }
    REQUIRE(found);
    CHECK(found->role() == QAccessible::Cell);
    CHECK(table->indexOfChild(found) >= 0);
    found->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(shown.canvas()->currentMark()->sentence == found->text(QAccessible::Name));
    found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    shown.settle();
    CHECK(shown.zone()->page() == ResultsZone::Recommendations);
    CHECK_FALSE(shown.chips().empty());
}

TEST_CASE("a narrow page shows broader sectors, a wide one all of them", "[ui][overview]")
{
    OverviewFixture shown;
    OverviewCanvas canvas;
    const auto heads = [&](int width) {
        shown.canvas()->resize(width, 600);
        const Scene &scene = shown.canvas()->scene();
        CHECK(scene.widest <= std::max(width, 360) + 1);
        return scene.sections.at(1).table.at(0).size();
    };
    const auto narrow = heads(480);
    const auto wide = heads(1500);
    CHECK(narrow == 8); // Region, all sectors, six broader ones
    CHECK(wide > 20);
}

TEST_CASE("a column of the timeline leads to its time, not to every document", "[ui][overview]")
{
    OverviewFixture shown;
    const auto place = shown.mark("July 2024");
    const auto count = shown.canvas()->markAt(place)->count;
    REQUIRE(count == 106);
    CHECK(shown.canvas()->markAt(place)->choices ==
          std::vector<Choice>{{Facet::Date, "2024-07", false}});
    shown.canvas()->setCurrent(place);
    QTest::keyClick(shown.canvas(), Qt::Key_Return);
    shown.settle();
    CHECK(shown.zone()->page() == ResultsZone::Recommendations);
    CHECK(shown.chips() == "Date: July 2024");
    CHECK(shown.results() == count);
    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    shown.settle();
    const auto dateless = shown.mark("Without a date");
    const auto rest = shown.canvas()->markAt(dateless)->count;
    shown.canvas()->setCurrent(dateless);
    QTest::keyClick(shown.canvas(), Qt::Key_Return);
    shown.settle();
    CHECK(shown.chips() == "Date: Without a date");
    CHECK(shown.results() == rest);
}

TEST_CASE("what was opened, closed and set apart comes back in the next run", "[ui][overview]")
{
    OverviewFixture shown;
    shown.canvas()->setCurrent(shown.mark("Economy and trade:"));
    QTest::keyClick(shown.canvas(), Qt::Key_Space);
    const auto marks = shown.canvas()->places().size();
    shown.page()->setApart(true);
    const QByteArray state = shown.page()->layoutState();
    OverviewFixture next;
    CHECK_FALSE(next.page()->isApart());
    next.page()->setLayoutState(state);
    CHECK(next.page()->isApart());
    next.page()->setApart(false);
    CHECK(next.canvas()->places().size() == marks);
    next.page()->setLayoutState("no such state");
    CHECK_FALSE(next.page()->isApart());
}
