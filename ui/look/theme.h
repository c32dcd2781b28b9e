// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QColor>
#include <QPalette>

#include <string>

namespace policy::ui {

/// What the user chose; System follows the platform while the program runs.
enum class ThemeChoice { System, Light, Dark };

/// What a marked stretch of text is evidence of.
enum class Tone { Region, Sector, Actor, Amount, Date };

/// Every colour the window uses beyond the palette's own, made from a palette: light and dark are
/// designed apart. Words meet WCAG AA (4.5) and signs 3.0 against `page` on every palette.
struct Colours {
    bool dark = false;
    QColor page;       ///< behind running text and cards
    QColor text;       ///< running text
    QColor quiet;      ///< second-rank words: tags, sources, counts
    QColor line;       ///< hairlines between things
    QColor accent;     ///< links, the bar beside what is in focus
    QColor wash;       ///< behind the recommendation in focus and a selected card
    QColor hover;      ///< behind what the pointer is over
    QColor selection;  ///< behind text selected for copying
    QColor shareBar;   ///< the bar behind a count
    QColor hitMark;    ///< behind a word that was searched for
    QColor currentHit; ///< behind the one of them that was last gone to
    QColor warning;    ///< words and signs of warning
    QColor failure;    ///< words and signs of failure

    /// The stage's colour for its dot and its word. Never shown without the word.
    [[nodiscard]] QColor stage(Stage stage) const;
    /// Underline of evidence.
    [[nodiscard]] QColor tone(Tone tone) const;
    /// Behind evidence that is lit because its tag is pointed at.
    [[nodiscard]] QColor toneWash(Tone tone) const;
    /// Behind words that a person highlighted; `colour` is one of highlightColours().
    [[nodiscard]] QColor highlight(const std::string &colour) const;
    /// Lines and signs of the same colour, on the page and on the highlight.
    [[nodiscard]] QColor highlightEdge(const std::string &colour) const;
};

Colours coloursOf(const QPalette &palette);

/// WCAG 2 contrast ratio, 1…21, of opaque colours.
double contrastRatio(const QColor &one, const QColor &other);

/// The program's own palettes.
QPalette lightPalette();
QPalette darkPalette();

/// Gives the application the chosen palette. System: the platform's own; where the platform has
/// none (a bare X server), the program's light one. Widgets follow by their PaletteChange event.
void applyTheme(ThemeChoice choice);

} // namespace policy::ui
