// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"

#include "compare/column_bar.h"
#include "compare/column_chip.h"
#include "labels.h"

using namespace policy;
using namespace policy::ui;

namespace {

const std::string paper = "bpa-third-plenum-2024";
const std::string zhejiang = "zhejiang-hong-kong-2023";
const std::string leaflet = "hkvision-sister-cities";

std::string names(const ColumnChoices &columns)
{
    std::string all;
    for (const ColumnChoice &one : columns)
        all += columnId(one) + " ";
    return all;
}

QList<ColumnChip *> chipsOf(const CompareFixture &shown)
{
    QList<ColumnChip *> all;
    for (ColumnChip *chip : shown.window->findChildren<ColumnChip *>())
        if (chip->isVisible()) all << chip;
    std::sort(all.begin(), all.end(), [](auto *one, auto *other) { return one->x() < other->x(); });
    return all;
}

} // namespace

TEST_CASE("columns are part of the history beside the query", "[ui][compare][query]")
{
    QueryState state;
    int asked = 0;
    QObject::connect(&state, &QueryState::changed, [&](const Query &) { ++asked; });
    CHECK(state.addColumn(documentColumn("a")));
    CHECK_FALSE(state.addColumn(documentColumn("a")));
    state.choose(Facet::Stage, "agreed");
    CHECK(state.addColumn(documentColumn("b")));
    CHECK(names(state.columns()) == "a b ");
    CHECK(asked == 1);
    state.back();
    CHECK(names(state.columns()) == "a ");
    CHECK(state.isChosen(Facet::Stage, "agreed"));
    state.back();
    CHECK(names(state.columns()) == "a ");
    CHECK(state.isEmpty());
    state.forward();
    state.forward();
    state.moveColumn(1, 0);
    CHECK(names(state.columns()) == "b a ");
    state.removeColumn(documentColumn("b"));
    CHECK(names(state.columns()) == "a ");
    for (const char *id : {"c", "d", "e", "f"})
        CHECK(state.addColumn(documentColumn(id)));
    CHECK_FALSE(state.hasRoom());
    CHECK_FALSE(state.addColumn(documentColumn("g")));
}

TEST_CASE("columns are stored and read again; what is not one is left out", "[ui][compare]")
{
    const ColumnChoices columns{documentColumn("a"), {ColumnChoice::Kind::Collection, "我的 \"x\""},
                                restColumn()};
    CHECK(columnsFromJson(toJson(columns)) == columns);
    CHECK(columnsFromJson("[{\"kind\":9,\"name\":\"a\"},{\"kind\":0,\"name\":\"\"},3]").empty());
    CHECK(columnsFromJson("nonsense").empty());
    const std::unique_ptr<QMimeData> carried(columnMime(columns[1]));
    CHECK(columnOf(carried.get()) == columns[1]);
    QMimeData other;
    other.setText(QStringLiteral("a"));
    CHECK_FALSE(columnOf(&other));
}

TEST_CASE("Ctrl+D adds the document that is current; the button counts", "[ui][compare]")
{
    WindowFixture shown;
    shown.browse()->setFocus();
    const auto current = [&](const QString &title) {
        shown.browse()->setCurrentIndex(shown.entry(title));
        QTest::keyClick(shown.window.get(), Qt::Key_D, Qt::ControlModifier);
        shown.settle();
    };
    Labels labels;
    labels.setDocuments(shown.window->library()->documents());
    labels.setLanguage(Language::English);
    current(labels.document(leaflet));
    CHECK(names(shown.window->query()->columns()) == leaflet + " ");
    CHECK(shown.texts().contains("Compare (1)"));
    CHECK(shown.notice().contains("1 of 5"));
    current(labels.document(leaflet));
    CHECK(shown.notice().contains("already"));
    current(labels.document(paper));
    CHECK(names(shown.window->query()->columns()) == leaflet + " " + paper + " ");
    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(names(shown.window->query()->columns()) == leaflet + " ");
    CHECK(shown.texts().contains("Compare (1)"));
}

TEST_CASE("chips: Ctrl+arrow moves a column, Delete and the cross take one out", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang, leaflet});
    REQUIRE(chipsOf(shown).size() == 3);
    chipsOf(shown).front()->setFocus();
    QTest::keyClick(chipsOf(shown).front(), Qt::Key_Right, Qt::ControlModifier);
    shown.settle();
    CHECK(names(shown.window->query()->columns()) == zhejiang + " " + paper + " " + leaflet + " ");
    QTest::keyClick(chipsOf(shown).back(), Qt::Key_Delete);
    shown.settle();
    CHECK(chipsOf(shown).size() == 2);
    CHECK(shown.grid()->lines().columns() == 2);
    ColumnChip *first = chipsOf(shown).front();
    QTest::mouseClick(first, Qt::LeftButton, {}, first->cross().center());
    shown.settle();
    CHECK(names(shown.window->query()->columns()) == paper + " ");
}

TEST_CASE("a dragged document is put where it is dropped", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    auto *bar = shown.find<ColumnBar>("columns");
    const std::unique_ptr<QMimeData> carried(columnMime(documentColumn(leaflet)));
    const QPoint before = chipsOf(shown).back()->geometry().topLeft() + QPoint(2, 4);
    QDragEnterEvent enter(before, Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bar, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(before, Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bar, &drop);
    shown.settle();
    CHECK(names(shown.window->query()->columns()) == paper + " " + leaflet + " " + zhejiang + " ");
}

TEST_CASE("the comparison comes back with the session", "[ui][compare]")
{
    const StoreFolders folders = sharedLibrary();
    CompareFixture shown({paper, zhejiang}, folders);
    shown.pressButton("By Region");
    shown.window->close();
    shown.window = std::make_unique<MainWindow>(folders, &shown.translator);
    bool filled = false;
    QObject::connect(shown.window.get(), &MainWindow::filled, [&] { filled = true; });
    shown.window->show();
    spinUntil([&] { return filled; });
    shown.settle();
    CHECK(names(shown.window->query()->columns()) == paper + " " + zhejiang + " ");
    CHECK(shown.page()->isVisible());
    CHECK(shown.page()->mode() == CompareMode::Regions);
    CHECK(shown.grid()->lines().comparison()->axis == Axis::Region);
}
