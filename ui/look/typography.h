// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

namespace policy::ui {

/// Distances of the window's 8-pixel rhythm, in device-independent pixels.
namespace space {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int oneAndHalf = 12;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int four = 32;
inline constexpr int six = 48;
} // namespace space

/// The three sizes of type, taken from the platform's own base size.
enum class TypeSize { Small, Normal, Large };

/// Families for text in `language`, best first: a Hong Kong face for zh-Hant and a Mainland one for
/// zh-Hans (the same code points have different shapes there), the system's face for Latin with the
/// Hong Kong face behind it.
QStringList familiesFor(Language language);

/// A font for text in `language`; `zoom` scales the size (1: the window's own size).
QFont fontFor(Language language, TypeSize size = TypeSize::Normal,
              QFont::Weight weight = QFont::Normal, double zoom = 1);

/// The same font in another of the three sizes, for widgets that keep the interface's font.
QFont inSize(const QFont &font, TypeSize size);

/// Distance between base lines in multiples of the type's size. Han characters fill their square
/// and want more air between lines than Latin letters.
double leadingFor(Language language);

/// Side of the type's square in device-independent pixels: the width of one Han character.
double emOf(const QFont &font);

/// The written form of an interface in this locale: zh_HK, zh_TW, zh_MO and zh_Hant_… Traditional,
/// other zh Simplified, everything else English.
Language languageOf(const QLocale &locale);

/// Sets the application's font for an interface in `language`. Calm reading of Chinese needs 10
/// points, so a smaller platform size is raised to it.
void applyInterfaceFont(Language language);

} // namespace policy::ui
