// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"

#include "export/export_desk.h"
#include "export/export_dialog.h"
#include "reader/reader_panel.h"

#include <QMenu>

using namespace policy;
using namespace policy::ui;

namespace {

/// Presses keys where the keyboard is, as a person does who has no mouse.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus);
    QTest::keyClick(focus, key, modifiers);
}

/// Opens the menu of what can be added and chooses the entry so many steps down.
void addByMenu(CompareFixture &shown, int steps)
{
    QTimer::singleShot(50, [steps] {
        QWidget *menu = QApplication::activePopupWidget();
        REQUIRE(menu);
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    press(Qt::Key_D, Qt::ControlModifier);
    shown.settle();
}

} // namespace

TEST_CASE("comparing by keys alone: choose, move, follow links, pair, read, go back, export",
          "[ui][compare]")
{
    CompareFixture shown;
    shown.window->activateWindow();
    spinUntil([&] { return shown.window->isActiveWindow(); });
    press(Qt::Key_3, Qt::ControlModifier);
    addByMenu(shown, 1);
    addByMenu(shown, 2);
    REQUIRE(shown.window->query()->columns().size() == 2);
    REQUIRE(shown.showsGrid());

    press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(shown.grid()->hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(shown.grid()->current() == GridPlace{0, -1, 0});
    // Down to a card that is linked.
    const auto linked = [&] {
        return shown.current() && !shown.grid()->lines().linksOf(shown.current()->id).empty();
    };
    press(Qt::Key_Right);
    for (int steps = 0; steps < 300 && !linked(); ++steps)
        press(Qt::Key_Down);
    REQUIRE(linked());
    const std::string first = shown.current()->id;
    press(Qt::Key_Space);
    shown.settle();
    CHECK(shown.grid()->selected() == first);
    CHECK(shown.strip()->isVisible());
    press(Qt::Key_L);
    shown.settle();
    const std::string other = shown.grid()->paired();
    REQUIRE_FALSE(other.empty());
    CHECK(shown.strip()->shared().contains('%'));

    press(Qt::Key_Return); // the paired one, in the reader
    shown.settle();
    CHECK(shown.window->reader()->isVisible());
    CHECK(shown.window->reader()->recommendation() == other);
    CHECK(shown.window->reader()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_3, Qt::ControlModifier);
    CHECK(shown.grid()->hasFocus());
    press(Qt::Key_Escape);
    shown.settle();
    CHECK(shown.grid()->selected().empty());
    CHECK_FALSE(shown.strip()->isVisible());

    press(Qt::Key_Left, Qt::AltModifier); // the second one was added last
    shown.settle();
    CHECK(shown.window->query()->columns().size() == 1);
    press(Qt::Key_Right, Qt::AltModifier);
    shown.settle();
    CHECK(shown.window->query()->columns().size() == 2);
    CHECK(shown.showsGrid());

    press(Qt::Key_E, Qt::ControlModifier);
    spinUntil([&] { return shown.window->exporting()->dialog() != nullptr; });
    QWidget *dialog = shown.window->exporting()->dialog();
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}
