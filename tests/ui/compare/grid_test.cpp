// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"

#include "compare/comparison_inquiry.h"
#include "compare/link_words.h"
#include "compare/text_pane.h"
#include "reader/reader_panel.h"
#include "store/kept.h"
#include "text/folding.h"

#include <QListWidget>

using namespace policy;
using namespace policy::ui;

namespace {

const std::string paper = "bpa-third-plenum-2024";
const std::string zhejiang = "zhejiang-hong-kong-2023";
const std::string leaflet = "hkvision-sister-cities";

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

TEST_CASE("rows are sectors under their broader ones; every count is that of its cards",
          "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang, leaflet});
    REQUIRE(shown.showsGrid());
    const auto &lines = shown.grid()->lines().lines();
    REQUIRE(lines.size() > 10);
    CHECK(lines.front().depth == 0);
    CHECK_FALSE(lines.front().hasCards);
    bool silent = false;
    for (int line = 0; line < static_cast<int>(lines.size()); ++line)
        for (int column = 0; column < 3; ++column) {
            const GridLine::Cell &cell = lines[at(line)].cells[at(column)];
            if (!lines[at(line)].hasCards) continue;
            INFO(shown.grid()->lineName(lines[at(line)]).toStdString());
            CHECK(cell.cards.size() + cell.hidden == cell.count);
            if (cell.count > 0) continue;
            silent = true;
            CHECK(shown.grid()->sentence({line, column, 0}).endsWith("Silent"));
        }
    CHECK(silent);
    shown.pressButton("By Region");
    CHECK(shown.grid()->lines().comparison()->axis == Axis::Region);
    CHECK(shown.rows().find("Zhejiang") != std::string::npos);
}

TEST_CASE("keys go from card to card, fold, unfold and show the rest", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    shown.grid()->setFocus();
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(shown.grid()->current() == GridPlace{0, -1, 0});
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Right);
    REQUIRE(shown.current());
    const std::string first = shown.current()->id;
    shown.press(Qt::Key_Down);
    REQUIRE(shown.current());
    CHECK(shown.current()->id != first);
    CHECK(shown.grid()->current().line == 1);
    shown.press(Qt::Key_Right);
    CHECK(shown.grid()->current().column == 1);
    shown.press(Qt::Key_Home);
    CHECK(shown.grid()->current() == GridPlace{1, -1, 0});

    const std::size_t cards = shown.grid()->lines().lines()[1].cells[0].cards.size();
    const std::size_t hidden = shown.grid()->lines().lines()[1].cells[0].hidden;
    REQUIRE(hidden > 0);
    for (std::size_t i = 0; i < cards; ++i)
        shown.press(i == 0 ? Qt::Key_Right : Qt::Key_Down);
    shown.press(Qt::Key_Down);
    CHECK_FALSE(shown.current()); // at “more”
    shown.press(Qt::Key_Return);
    CHECK(shown.grid()->lines().lines()[1].cells[0].cards.size() == cards + hidden);
    CHECK(shown.current());

    shown.press(Qt::Key_Minus);
    CHECK_FALSE(shown.grid()->lines().lines()[1].open);
    CHECK(shown.grid()->lines().lines()[1].cells[0].cards.empty());
    shown.press(Qt::Key_Plus);
    CHECK(shown.grid()->lines().lines()[1].open);
    const std::size_t all = shown.grid()->lines().lines().size();
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    shown.press(Qt::Key_Minus); // a broader sector takes its narrower ones along
    CHECK(shown.grid()->lines().lines().size() < all);
    shown.press(Qt::Key_Asterisk);
    CHECK(shown.grid()->lines().lines().size() == all);
}

TEST_CASE("the heads stay in view, and every card can be reached by keys", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang, leaflet});
    shown.grid()->setFocus();
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    const int last = static_cast<int>(shown.grid()->lines().lines().size()) - 1;
    int steps = 0;
    while (shown.grid()->current().line < last && ++steps < 2000)
        QTest::keyClick(shown.grid(), Qt::Key_Down);
    CHECK(shown.grid()->current().line == last);
    CHECK(shown.grid()->verticalScrollBar()->value() > 1000);
    CHECK(shown.grid()->head()->isVisible());
    CHECK(shown.grid()->viewport()->rect().intersects(
        shown.grid()->viewRect(shown.grid()->current())));
}

TEST_CASE("a click selects, lights the links and shows the reader; L goes along them",
          "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang, leaflet});
    const GridPlace place = shown.firstLinked();
    REQUIRE(place.isValid());
    const std::string id = shown.grid()->lines().card(place)->id;
    shown.click(place);
    CHECK(shown.grid()->selected() == id);
    CHECK(shown.window->reader()->recommendation() == id);
    REQUIRE(shown.strip()->isVisible());
    const auto &links = shown.grid()->lines().linksOf(id);
    CHECK(shown.strip()->links()->count() == static_cast<int>(links.size()));
    CHECK_FALSE(shown.strip()->links()->item(0)->text().isEmpty());

    shown.grid()->setFocus();
    shown.press(Qt::Key_L);
    REQUIRE_FALSE(shown.grid()->paired().empty());
    CHECK(shown.grid()->linkTo(shown.grid()->paired()));
    REQUIRE(shown.current());
    CHECK(shown.current()->id == shown.grid()->paired());
    CHECK(shown.strip()->shared().contains('%'));
    CHECK(shown.strip()->second()->isVisible());
    shown.press(Qt::Key_Escape);
    CHECK(shown.grid()->selected().empty());
    CHECK_FALSE(shown.strip()->isVisible());
}

TEST_CASE("Enter opens a card in the reader, which comes into view for it", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    CHECK_FALSE(shown.window->reader()->isVisible()); // the comparison has the room
    shown.grid()->setFocus();
    shown.grid()->setCurrent(shown.firstLinked());
    const std::string id = shown.current()->id;
    shown.press(Qt::Key_Return);
    CHECK(shown.window->reader()->isVisible());
    CHECK(shown.window->reader()->recommendation() == id);
    CHECK(shown.window->reader()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(shown.window.get(), Qt::Key_F9);
    CHECK_FALSE(shown.window->reader()->isVisible());
    QTest::keyClick(shown.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(shown.window->reader()->isVisible()); // the lists keep a layout of their own
}

TEST_CASE("orders put what is shared, or what only one says, first", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang, leaflet});
    const auto speaking = [](const GridLine &line) {
        return std::count_if(line.cells.begin(), line.cells.end(),
                             [](const GridLine::Cell &cell) { return cell.count > 0; });
    };
    auto *order = shown.find<QComboBox>("rowOrder");
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    Q_EMIT order->activated(order->currentIndex());
    REQUIRE(shown.grid()->lines().order() == RowOrder::MostShared);
    const auto *lines = &shown.grid()->lines().lines();
    for (std::size_t i = 1; i < lines->size(); ++i)
        CHECK(speaking((*lines)[i - 1]) >= speaking((*lines)[i]));
    order->setCurrentIndex(2);
    Q_EMIT order->activated(2);
    lines = &shown.grid()->lines().lines();
    CHECK(speaking(lines->front()) == 1);
    for (std::size_t i = 1; i < lines->size(); ++i)
        CHECK(speaking((*lines)[i - 1]) <= speaking((*lines)[i]));
}

TEST_CASE("two languages beside each other: what only one of them names", "[ui][compare]")
{
    const StoreFolders folders = ownLibrary();
    {
        Store store(folders, sharedAnalyser());
        std::vector<std::string> chinese;
        std::vector<std::string> english;
        for (const Recommendation &one : store.document(leaflet).recommendations)
            (one.language == Language::English ? english : chinese).push_back(one.id);
        store.kept().collect("中文", chinese);
        store.kept().collect("English", english);
    }
    CompareFixture shown({}, folders);
    shown.compare({{ColumnChoice::Kind::Collection, "中文"},
                   {ColumnChoice::Kind::Collection, "English"}});
    REQUIRE(shown.showsGrid());
    const auto &links = shown.grid()->lines().comparison()->links;
    REQUIRE_FALSE(links.empty());
    const auto counterparts = std::count_if(links.begin(), links.end(), [](const Link &link) {
        return link.kind == LinkKind::Counterpart;
    });
    CHECK(counterparts == 8);
    int named = 0;
    for (const Link &link : links) {
        if (link.kind != LinkKind::Counterpart) continue;
        shown.grid()->select(link.a);
        shown.grid()->pair(link.b);
        shown.settle();
        CHECK(shown.strip()->shared().contains("Counterpart"));
        named += !shown.strip()->first()->foot().isEmpty() ||
                 !shown.strip()->second()->foot().isEmpty();
    }
    CHECK(named > 0);
}

TEST_CASE("every place of the grid is a sentence for a screen reader", "[ui][compare]")
{
    CompareFixture shown({paper, leaflet});
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(shown.grid());
    REQUIRE(grid);
    CHECK(grid->text(QAccessible::Name) == "Comparison");
    REQUIRE(grid->childCount() > 20);
    for (int i = 0; i < 20; ++i) {
        QAccessibleInterface *child = grid->child(i);
        REQUIRE(child);
        CHECK_FALSE(child->text(QAccessible::Name).isEmpty());
        CHECK(grid->indexOfChild(child) == i);
    }
    CHECK(grid->child(0)->role() == QAccessible::RowHeader);
    shown.grid()->setFocus();
    shown.grid()->setCurrent({0, -1, 0});
    REQUIRE(grid->focusChild());
    CHECK(grid->focusChild()->state().focused);
}

TEST_CASE("a card and a row are copied with their sources", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    shown.grid()->setFocus();
    shown.grid()->setCurrent(shown.firstLinked());
    shown.press(Qt::Key_C, Qt::ControlModifier);
    const QString card = QApplication::clipboard()->text();
    CHECK(card.contains("line"));
    shown.grid()->setCurrent({shown.grid()->current().line, -1, 0});
    shown.press(Qt::Key_C, Qt::ControlModifier);
    const QString row = QApplication::clipboard()->text();
    CHECK(row.startsWith(
        shown.grid()->lineName(shown.grid()->lines().lines()[at(shown.grid()->current().line)])));
    CHECK(row.contains(card));
}

TEST_CASE("columns are sized by keys and share the room again", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    const GridLayout &layout = shown.grid()->layoutOfGrid();
    CHECK(layout.width() == shown.grid()->viewport()->width());
    shown.grid()->setFocus();
    shown.grid()->setCurrent(shown.firstLinked());
    const int column = shown.grid()->current().column;
    const int before = layout.columnWidth(column);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(layout.columnWidth(column) > before);
    CHECK(shown.grid()->horizontalScrollBar()->maximum() > 0);
    shown.grid()->shareRoom();
    CHECK(layout.columnWidth(column) == before);
    shown.compare({documentColumn(paper), documentColumn(zhejiang), documentColumn(leaflet),
                   documentColumn("new-productivity-seminar"),
                   documentColumn("beijing-hong-kong-fair-2023")});
    CHECK(layout.columnWidth(4) >= GridLayout::narrowestColumn);
}

TEST_CASE("widths, folds and the order of rows come back in the next run", "[ui][compare]")
{
    const StoreFolders folders = ownLibrary();
    CompareFixture shown({paper, zhejiang}, folders);
    shown.grid()->setFocus();
    shown.grid()->setCurrent(shown.firstLinked());
    const int column = shown.grid()->current().column;
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    const int width = shown.grid()->layoutOfGrid().columnWidth(column);
    const int line = shown.grid()->current().line;
    const std::string row = shown.grid()->lines().lines()[at(line)].row;
    shown.press(Qt::Key_Minus);
    REQUIRE_FALSE(shown.grid()->lines().lines()[at(line)].open);
    shown.page()->setRowOrder(RowOrder::MostShared);
    shown.window->close();
    shown.window.reset(new MainWindow(folders, &shown.translator));
    shown.window->resize(1360, 860);
    shown.window->show();
    spinUntil([&] { return shown.grid()->lines().comparison() != nullptr; });
    CHECK(shown.grid()->lines().order() == RowOrder::MostShared);
    const int again = shown.grid()->lines().lineOf(row);
    REQUIRE(again >= 0);
    CHECK_FALSE(shown.grid()->lines().lines()[at(again)].open);
    CHECK(shown.grid()->layoutOfGrid().isSized());
    CHECK(shown.grid()->layoutOfGrid().columnWidth(column) == width);
}

TEST_CASE("the words searched for are marked in cards and in the text below", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    shown.window->query()->type("仲裁");
    shown.settle();
    REQUIRE(shown.showsGrid());
    const GridPlace place = shown.firstLinked();
    REQUIRE(place.isValid());
    shown.click(place);
    REQUIRE_FALSE(shown.strip()->first()->found().isEmpty());
    for (const QString &word : shown.strip()->first()->found())
        CHECK(word == "仲裁");
    CHECK(shown.strip()->first()->marked().isEmpty());
    // Beside another text the marks say what differs.
    shown.grid()->setFocus();
    shown.press(Qt::Key_L);
    CHECK(shown.strip()->first()->found().isEmpty());
    shown.press(Qt::Key_Escape);
    shown.window->query()->reset();
    shown.settle();
    shown.click(shown.firstLinked());
    CHECK(shown.strip()->first()->found().isEmpty());
}

TEST_CASE("reasons are named in the interface's written form", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang, leaflet});
    shown.translator.use(Language::SimplifiedChinese);
    shown.settle();
    shown.window->query()->setColumns({documentColumn(zhejiang), documentColumn(paper)});
    shown.settle();
    std::size_t concepts = 0;
    for (const Link &link : shown.grid()->lines().comparison()->links)
        for (const LinkReason &reason : link.reasons) {
            if (reason.kind != LinkReason::Kind::Concept) continue;
            const std::string name =
                reasonWords(reason, shown.grid()->labels(), shown.page()->inquiry()->names())
                    .toStdString();
            INFO(name);
            CHECK(name == inSimplified(name));
            ++concepts;
        }
    CHECK(concepts > 5);
}
