// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "window_fixture.h"

#include "actions/action_list.h"
#include "dialogs/shortcuts_page.h"
#include "reader/reader_panel.h"
#include "search/chip_bar.h"

using namespace policy;
using namespace policy::ui;

TEST_CASE("the window opens on the five documents and reads the first result", "[ui][window]")
{
    WindowFixture shown;
    CHECK(shown.window->library()->documents().size() == 5);
    CHECK(shown.results() > 20);
    CHECK_FALSE(shown.currentId().empty());
    CHECK(shown.window->reader()->recommendation() == shown.currentId());
    CHECK(shown.texts().join('\n').contains("5 documents"));
    CHECK(shown.chips().empty());
}

TEST_CASE("click chooses, Ctrl adds, Alt excludes, a chip takes away", "[ui][window]")
{
    WindowFixture shown;
    const auto chosen = [&] { return shown.window->query()->query().choices; };
    shown.click(shown.entry("Agreed"));
    CHECK(shown.chips() == "Stage: Agreed");
    const int agreed = shown.results();
    CHECK(agreed > 0);
    shown.click(shown.entry("Delivered"), Qt::ControlModifier);
    CHECK(shown.chips() == "Stage: Agreed; Stage: Delivered");
    shown.click(shown.entry("Agreed"), Qt::AltModifier);
    CHECK(shown.chips() == "Stage: Delivered; Not Stage: Agreed");
    for (int row = 0; row < shown.cards()->model()->rowCount(); ++row)
        CHECK(rowOf(shown.cards()->model()->index(row, 0))->stage == Stage::Delivered);
    const auto visible = [&] {
        QList<Chip *> all;
        for (Chip *chip : shown.window->findChildren<Chip *>())
            if (chip->isVisible()) all << chip;
        return all;
    };
    QTest::mouseClick(visible().first(), Qt::LeftButton);
    shown.settle();
    CHECK(shown.chips() == "Not Stage: Agreed");
    visible().first()->setFocus();
    QTest::keyClick(visible().first(), Qt::Key_Delete);
    CHECK(chosen().empty());
}

TEST_CASE("the browse zone by keys: Enter chooses, letters narrow", "[ui][window]")
{
    WindowFixture shown;
    shown.browse()->setFocus();
    shown.browse()->setCurrentIndex(shown.entry("Proposed"));
    QTest::keyClick(shown.browse(), Qt::Key_Return);
    shown.settle();
    CHECK(shown.chips() == "Stage: Proposed");
    QTest::keyClick(shown.browse(), Qt::Key_Return, Qt::AltModifier);
    CHECK(shown.chips() == "Not Stage: Proposed");
    QTest::keyClick(shown.browse(), 'd');
    auto *field = shown.find<QLineEdit>("narrow");
    CHECK(field->text() == "d");
    field->setText("deliver");
    const QAbstractItemModel *model = shown.browse()->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->rowCount(model->index(0, 0)) == 1);
    field->setText(QString::fromUtf8("浙江"));
    CHECK(model->rowCount() >= 1);
}

TEST_CASE("search as you type; arrows, Enter and Esc", "[ui][window]")
{
    WindowFixture shown;
    const int all = shown.results();
    shown.search()->setFocus();
    QTest::keyClicks(shown.search(), "arbitration");
    shown.settle();
    const int found = shown.results();
    CHECK(found > 0);
    CHECK(found < all);
    const std::string first = shown.currentId();
    QTest::keyClick(shown.search(), Qt::Key_Down);
    CHECK(shown.search()->hasFocus());
    if (found > 1) CHECK(shown.currentId() != first);
    QTest::keyClick(shown.search(), Qt::Key_Up);
    CHECK(shown.currentId() == first);
    QTest::keyClick(shown.search(), Qt::Key_Return);
    const auto inReader = [&] {
        return shown.window->reader()->isAncestorOf(QApplication::focusWidget());
    };
    CHECK(inReader());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(shown.cards()->hasFocus());
    QTest::keyClick(shown.cards(), Qt::Key_Escape);
    CHECK(shown.search()->hasFocus());
    QTest::keyClick(shown.search(), Qt::Key_Escape);
    shown.settle();
    CHECK(shown.search()->text().isEmpty());
    CHECK(shown.results() == all);
}

TEST_CASE("an input method: results wait for the commit, its Enter opens nothing", "[ui][window]")
{
    WindowFixture shown;
    shown.search()->setFocus();
    QInputMethodEvent composing(QStringLiteral("zhongcai"), {});
    QApplication::sendEvent(shown.search(), &composing);
    CHECK(shown.window->query()->query().text.empty());
    QTest::keyClick(shown.search(), Qt::Key_Return);
    CHECK(shown.search()->hasFocus());
    QInputMethodEvent commit;
    commit.setCommitString(QString::fromUtf8("仲裁"));
    QApplication::sendEvent(shown.search(), &commit);
    CHECK(shown.window->query()->query().text == "仲裁");
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, "\r");
    QApplication::sendEvent(shown.search(), &enter);
    CHECK(shown.search()->hasFocus());
    shown.settle();
    CHECK(shown.results() > 0);
}

TEST_CASE("back and forward walk through past filters", "[ui][window]")
{
    WindowFixture shown;
    shown.click(shown.entry("Agreed"));
    shown.click(shown.entry("Delivered"));
    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.chips() == "Stage: Agreed");
    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.chips().empty());
    QTest::keyClick(shown.window.get(), Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.chips() == "Stage: Agreed");
    shown.settle();
}

TEST_CASE("cards and table keep one selection; groups keep it too", "[ui][window]")
{
    WindowFixture shown;
    shown.cards()->setFocus();
    QTest::keyClick(shown.cards(), Qt::Key_Down);
    QTest::keyClick(shown.cards(), Qt::Key_Down);
    const std::string id = shown.currentId();
    QTest::keyClick(shown.window.get(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    shown.settle();
    REQUIRE(shown.table()->isVisible());
    CHECK(rowOf(shown.table()->currentIndex())->id == id);
    CHECK(shown.window->reader()->recommendation() == id);
    auto *header = shown.table()->header();
    header->setSortIndicator(static_cast<int>(ResultColumn::Recommendation), Qt::DescendingOrder);
    CHECK(shown.currentId() == id);
}

TEST_CASE("F6 goes from zone to zone", "[ui][window]")
{
    WindowFixture shown;
    shown.search()->setFocus();
    QStringList zones;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(shown.window.get(), Qt::Key_F6);
        const QWidget *focus = QApplication::focusWidget();
        zones << (focus == shown.browse()                       ? "browse"
                  : focus == shown.cards()                      ? "results"
                  : focus == shown.search()                     ? "search"
                  : shown.window->reader()->isAncestorOf(focus) ? "reader"
                                                                : "lost");
    }
    CHECK(zones.join(' ').toStdString() == "browse results reader search");
}

TEST_CASE("nothing found: the state says which choice to loosen", "[ui][window]")
{
    WindowFixture shown;
    shown.click(shown.entry("Delivered"));
    shown.window->query()->exclude(Facet::Stage, "delivered");
    shown.window->query()->toggle(Facet::Stage, "delivered");
    shown.window->query()->exclude(Facet::Language, "zh-Hant");
    shown.window->query()->exclude(Facet::Language, "en");
    shown.settle();
    REQUIRE(shown.results() == 0);
    const QString texts = shown.texts().join('\n');
    CHECK(texts.contains("Nothing found"));
    QPushButton *way = nullptr;
    for (auto *button : shown.window->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains("Traditional Chinese")) way = button;
    REQUIRE(way);
    QTest::mouseClick(way, Qt::LeftButton);
    shown.settle();
    CHECK(shown.results() > 0);
}

TEST_CASE("chips stand beside each other, and what clears them behind the last", "[ui][window]")
{
    WindowFixture shown;
    const auto places = [&] {
        std::vector<QRect> all;
        for (auto *button : shown.find<QWidget>("chips")->findChildren<QAbstractButton *>())
            if (button->isVisible()) all.push_back(button->geometry());
        return all;
    };
    for (const Choice &choice : {Choice{Facet::Region, "zhejiang", false},
                                 Choice{Facet::Stage, "agreed", false},
                                 Choice{Facet::Date, "2023", false}}) {
        shown.window->query()->choose(choice.facet, choice.value);
        shown.settle();
        const std::vector<QRect> all = places();
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                CHECK_FALSE(all[i].intersects(all[k]));
    }
    CHECK(places().size() == 5); // three, “Clear all” and “Save this search…”
    shown.window->query()->reset();
    shown.settle();
    CHECK(places().empty());
}

TEST_CASE("the session comes back: filter, result and shape", "[ui][window]")
{
    const StoreFolders folders = sharedLibrary();
    std::string id;
    {
        WindowFixture shown(folders);
        shown.click(shown.entry("Agreed"));
        QTest::keyClick(shown.cards(), Qt::Key_Down);
        id = shown.currentId();
        shown.window->close();
        shown.window.reset(new MainWindow(folders, &shown.translator));
        bool filled = false;
        QObject::connect(shown.window.get(), &MainWindow::filled, [&] { filled = true; });
        shown.window->show();
        spinUntil([&] { return filled; });
        shown.settle();
        CHECK(shown.chips() == "Stage: Agreed");
        CHECK(shown.currentId() == id);
    }
}

TEST_CASE("what can be pressed or filled in has a name for a screen reader", "[ui][window]")
{
    WindowFixture shown;
    for (QWidget *widget : shown.window->findChildren<QWidget *>()) {
        const bool matters = qobject_cast<QAbstractButton *>(widget) ||
                             qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) ||
                             (qobject_cast<QAbstractItemView *>(widget) && widget->isVisible());
        if (!matters || !widget->isVisible() || widget->objectName().startsWith("qt_")) continue;
        const QAccessibleInterface *named = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(named);
        INFO(widget->metaObject()->className()
             << " in " << widget->parent()->metaObject()->className());
        CHECK_FALSE(named->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("no two actions share a key, and the shortcuts page lists them", "[ui][window]")
{
    WindowFixture shown;
    QStringList keys;
    for (const ActionList::Entry &entry : shown.window->actionList()->entries())
        if (entry.action->shortcutContext() == Qt::WindowShortcut) // others hold in their zone only
            for (const QKeySequence &key : entry.action->shortcuts())
                keys << key.toString();
    QStringList unique = keys;
    unique.removeDuplicates();
    CHECK(keys.size() == unique.size());
    ShortcutsPage page(*shown.window->actionList());
    QStringList listed;
    for (const QLabel *label : page.findChildren<QLabel *>())
        listed << label->text();
    CHECK(listed.contains("Ctrl+K or Ctrl+L"));
    CHECK(listed.contains("Alt+Left"));
}

TEST_CASE("the search field leaves the window's keys to the window", "[ui][window]")
{
    WindowFixture shown;
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_E, Qt::Key_K}) {
        QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        asked.ignore(); // as the shortcuts ask
        QApplication::sendEvent(shown.search(), &asked);
        CHECK_FALSE(asked.isAccepted());
    }
    QKeyEvent all(QEvent::ShortcutOverride, Qt::Key_A, Qt::ControlModifier);
    QApplication::sendEvent(shown.search(), &all);
    CHECK(all.isAccepted());
}
