// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "look/icons.h"
#include "look/theme.h"
#include "utf16.h"

#include <QApplication>
#include <QDir>
#include <QImage>

#include <algorithm>

using namespace policy::ui;

namespace {

/// The strongest colour of an icon: that of its lines.
QColor lineColour(const QIcon &icon, QIcon::Mode mode, int side = 64)
{
    const QImage image = icon.pixmap(QSize(side, side), 1, mode).toImage();
    QColor strongest;
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor here = image.pixelColor(x, y); here.alpha() > most) {
                most = here.alpha();
                strongest = here;
            }
    return strongest;
}

} // namespace

TEST_CASE("every icon of the data folder is built in and draws something")
{
    const QDir folder(QStringLiteral(POLICY_DATA "/icons"));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")});
    const std::vector<QString> names = iconNames();
    REQUIRE(files.size() > 40);
    CHECK(static_cast<std::size_t>(files.size()) == names.size() + 1); // and the program's own
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        for (int side : {16, 24, 32})
            CHECK(lineColour(icon(toStdString(name)), QIcon::Normal, side).alpha() > 60);
    }
}

TEST_CASE("icons take the palette's colours, also when it changes")
{
    const QIcon search = icon("search");
    for (ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(choice);
        const QPalette palette = QApplication::palette();
        CHECK(lineColour(search, QIcon::Normal).name() ==
              palette.color(QPalette::ButtonText).name());
        CHECK(lineColour(search, QIcon::Disabled).name() ==
              palette.color(QPalette::Disabled, QPalette::ButtonText).name());
        CHECK(lineColour(search, QIcon::Selected).name() ==
              palette.color(QPalette::HighlightedText).name());
    }
    applyTheme(ThemeChoice::System);
}

TEST_CASE("icons are drawn at the resolution asked for")
{
    CHECK(icon("back").pixmap(QSize(16, 16), 2).size() == QSize(32, 32));
    CHECK(icon("back").pixmap(QSize(16, 16), 1).size() == QSize(16, 16));
}

TEST_CASE("an unknown icon is empty, the program's own has colour")
{
    CHECK(icon("no such icon").isNull());
    const QImage own = applicationIcon().pixmap(QSize(64, 64), 1).toImage();
    CHECK(own.pixelColor(10, 32).saturation() > 100);
}
