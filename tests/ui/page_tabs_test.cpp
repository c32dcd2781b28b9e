// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "parts/page_tabs.h"

#include <QApplication>

using namespace policy::ui;

TEST_CASE("in tight tabs names are cut short before a count is left out", "[ui][tabs]")
{
    PageTabs tabs;
    for (const char *name : {"Recommendations", "Passages", "Comparison", "Overview", "Notes"})
        tabs.addTab(QString::fromLatin1(name));
    tabs.setCount(0, QStringLiteral("1,234"));
    tabs.resize(tabs.sizeHint());
    tabs.show();
    QApplication::processEvents();
    CHECK(tabs.shown(0) == std::pair(QStringLiteral("Recommendations"), QStringLiteral("1,234")));
    CHECK(tabs.shown(1) == std::pair(QStringLiteral("Passages"), QString()));
    tabs.resize(tabs.sizeHint().width() * 2 / 3, tabs.height());
    QApplication::processEvents();
    const auto [name, count] = tabs.shown(0);
    CHECK(name.endsWith(QChar(0x2026)));
    CHECK(count == QStringLiteral("1,234"));
    CHECK(tabs.tabToolTip(0) == QStringLiteral("Recommendations 1,234"));
}

TEST_CASE("in tight tabs long names are cut short before short ones", "[ui][tabs]")
{
    PageTabs tabs;
    for (const char *name : {"Recommendations", "Passages", "Compare", "Overview", "Notes"})
        tabs.addTab(QString::fromLatin1(name));
    tabs.setCount(0, QStringLiteral("1,234"));
    tabs.setCount(4, QStringLiteral("7"));
    tabs.resize(tabs.sizeHint() - QSize(40, 0));
    tabs.show();
    QApplication::processEvents();
    CHECK(tabs.shown(0).first.endsWith(QChar(0x2026)));
    for (const int tab : {1, 2, 3, 4})
        CHECK(tabs.shown(tab).first == tabs.tabText(tab));
    CHECK(tabs.shown(4).second == QStringLiteral("7"));
    CHECK(tabs.minimumSizeHint().width() < tabs.width() * 2 / 3);
}
