// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <QApplication>
#include <QStyle>

namespace policy::ui {

namespace {

/// The few colours a palette is made of; all its roles follow from them.
struct Swatches {
    QColor window, base, alternate, text, hint, faint, button, line, shadow, highlight, highlighted, link,
        visited;
};

QPalette paletteOf(const Swatches &swatches)
{
    QPalette palette;
    palette.setColor(QPalette::Window, swatches.window);
    palette.setColor(QPalette::WindowText, swatches.text);
    palette.setColor(QPalette::Base, swatches.base);
    palette.setColor(QPalette::AlternateBase, swatches.alternate);
    palette.setColor(QPalette::Text, swatches.text);
    palette.setColor(QPalette::PlaceholderText, swatches.hint);
    palette.setColor(QPalette::Button, swatches.button);
    palette.setColor(QPalette::ButtonText, swatches.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, swatches.alternate);
    palette.setColor(QPalette::ToolTipText, swatches.text);
    palette.setColor(QPalette::Light, swatches.button.lighter(115));
    palette.setColor(QPalette::Midlight, swatches.button.lighter(107));
    palette.setColor(QPalette::Mid, swatches.line);
    palette.setColor(QPalette::Dark, swatches.line.darker(125));
    palette.setColor(QPalette::Shadow, swatches.shadow);
    palette.setColor(QPalette::Highlight, swatches.highlight);
    palette.setColor(QPalette::HighlightedText, swatches.highlighted);
    palette.setColor(QPalette::Link, swatches.link);
    palette.setColor(QPalette::LinkVisited, swatches.visited);
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, swatches.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, swatches.line);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf4, 0xf4, 0xf2),
                      .base = QColor(0xff, 0xff, 0xff),
                      .alternate = QColor(0xf8, 0xf8, 0xf6),
                      .text = QColor(0x1f, 0x23, 0x28),
                      .hint = QColor(0x6a, 0x6f, 0x75),
                      .faint = QColor(0x8b, 0x8f, 0x94),
                      .button = QColor(0xf0, 0xf0, 0xee),
                      .line = QColor(0xd2, 0xd2, 0xce),
                      .shadow = QColor(0x88, 0x88, 0x84),
                      .highlight = QColor(0x1f, 0x66, 0xa8),
                      .highlighted = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x1b, 0x5c, 0x9a),
                      .visited = QColor(0x6a, 0x4a, 0x9c)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x1d, 0x1f, 0x22),
                      .base = QColor(0x24, 0x27, 0x2a),
                      .alternate = QColor(0x2a, 0x2d, 0x31),
                      .text = QColor(0xe2, 0xe2, 0xde),
                      .hint = QColor(0x9b, 0xa0, 0xa5),
                      .faint = QColor(0x82, 0x86, 0x8a),
                      .button = QColor(0x2e, 0x31, 0x35),
                      .line = QColor(0x43, 0x47, 0x4c),
                      .shadow = QColor(0x0c, 0x0d, 0x0e),
                      .highlight = QColor(0x2e, 0x73, 0xb2),
                      .highlighted = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x86, 0xbb, 0xee),
                      .visited = QColor(0xbd, 0xa4, 0xea)});
}

void applyTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: QApplication::setPalette(lightPalette()); return;
    case ThemeChoice::Dark: QApplication::setPalette(darkPalette()); return;
    case ThemeChoice::System: break;
    }
    QApplication::setPalette(QPalette());
    // Where no desktop gives a palette, what is left is the style's stock grey.
    if (QApplication::palette() == QApplication::style()->standardPalette())
        QApplication::setPalette(lightPalette());
}

} // namespace policy::ui
