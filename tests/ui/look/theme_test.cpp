// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "look/calm_style.h"
#include "look/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace policy;
using namespace policy::ui;

namespace {

/// Palettes people have: our two, the style's stock one, strong contrast, and a sepia one.
std::vector<std::pair<std::string, QPalette>> palettes()
{
    const auto made = [](QColor text, QColor base, QColor highlight) {
        QPalette palette;
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Highlight, highlight);
        return palette;
    };
    return {{"light", lightPalette()},
            {"dark", darkPalette()},
            {"stock", QApplication::style()->standardPalette()},
            {"strong", made(Qt::yellow, Qt::black, Qt::cyan)},
            {"sepia",
             made(QColor(0x3b, 0x2f, 0x1e), QColor(0xf4, 0xec, 0xd8), QColor(0xe8, 0xd0, 0xa0))}};
}

} // namespace

TEST_CASE("contrast ratios are those of WCAG")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("words meet WCAG AA on every ground they are painted on")
{
    for (const auto &[name, palette] : palettes()) {
        CAPTURE(name);
        const Colours colours = coloursOf(palette);
        for (const QColor &word :
             {colours.text, colours.quiet, colours.accent, colours.warning, colours.failure}) {
            CAPTURE(word.name().toStdString());
            CHECK(contrastRatio(word, colours.page) >= 4.5);
        }
        for (const QColor &ground : {colours.wash, colours.hover, colours.selection,
                                     colours.hitMark, colours.currentHit, colours.shareBar}) {
            CAPTURE(ground.name().toStdString());
            CHECK(contrastRatio(colours.text, ground) >= 4.5);
        }
        for (const QColor &ground : {colours.page, colours.wash, colours.hover}) {
            CHECK(contrastRatio(colours.quiet, ground) >= 4.5);
            for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
                CHECK(contrastRatio(colours.stage(stage), ground) >= 4.5);
        }
    }
}

TEST_CASE("evidence underlines stand out and lit evidence stays readable")
{
    for (const auto &[name, palette] : palettes()) {
        CAPTURE(name);
        const Colours colours = coloursOf(palette);
        for (Tone tone : {Tone::Region, Tone::Sector, Tone::Actor, Tone::Amount, Tone::Date}) {
            CHECK(contrastRatio(colours.tone(tone), colours.page) >= 3.0);
            CHECK(contrastRatio(colours.tone(tone), colours.wash) >= 3.0);
            CHECK(contrastRatio(colours.text, colours.toneWash(tone)) >= 4.5);
        }
    }
}

TEST_CASE("the palettes' own pairs meet WCAG AA")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const auto ratio = [&](QPalette::ColorRole one, QPalette::ColorRole other) {
            return contrastRatio(palette.color(one), palette.color(other));
        };
        CHECK(ratio(QPalette::WindowText, QPalette::Window) >= 4.5);
        CHECK(ratio(QPalette::Text, QPalette::Base) >= 4.5);
        CHECK(ratio(QPalette::Text, QPalette::AlternateBase) >= 4.5);
        CHECK(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
        CHECK(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        CHECK(ratio(QPalette::Link, QPalette::Base) >= 4.5);
        CHECK(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
        CHECK(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    }
}

TEST_CASE("dark is told from light by the palette, not by the choice")
{
    CHECK_FALSE(coloursOf(lightPalette()).dark);
    CHECK(coloursOf(darkPalette()).dark);
}

TEST_CASE("a chosen theme holds, and the system's comes back")
{
    applyTheme(ThemeChoice::Dark);
    CHECK(coloursOf(QApplication::palette()).dark);
    applyTheme(ThemeChoice::Light);
    CHECK_FALSE(coloursOf(QApplication::palette()).dark);
    applyTheme(ThemeChoice::System);
    // The test platform has no palette of its own.
    CHECK(QApplication::palette().color(QPalette::Base) == lightPalette().color(QPalette::Base));
}

TEST_CASE("a box to tick is seen in either theme, ticked and not", "[ui][look]")
{
    CalmStyle style;
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QImage boxes[2];
        for (const bool on : {false, true}) {
            QImage &image = boxes[on ? 1 : 0];
            image = QImage(32, 32, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Window));
            QPainter painter(&image);
            QStyleOptionButton option;
            option.palette = palette;
            option.rect = QRect(0, 0, 32, 32);
            option.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
            style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
            painter.end();
            // The edge at the middle of the left side against the ground beside it.
            CHECK(contrastRatio(image.pixelColor(0, 16), palette.color(QPalette::Window)) >= 3);
        }
        CHECK(contrastRatio(boxes[0].pixelColor(16, 16), boxes[1].pixelColor(8, 8)) >= 3);
    }
}
