// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Measures of the overview, in device-independent pixels.
namespace policy::ui::scene {

inline constexpr double margin = 16;
inline constexpr double narrowest = 320;
inline constexpr double twoColumns = 840; ///< from here charts stand beside each other
inline constexpr double sectionGap = 32;

inline constexpr double rowHeight = 26;
inline constexpr double cellGap = 2;
inline constexpr double groupGap = 6;       ///< between groups of sectors
inline constexpr double narrowestCell = 28; ///< three digits
inline constexpr double widestCell = 96;
inline constexpr double totalWidth = 44;
inline constexpr double indent = 14;
inline constexpr double signRoom = 16;
inline constexpr double highestTop = 148; ///< of the words over a column
inline constexpr int mostLabelLines = 4;
inline constexpr double paneGap = 20;

inline constexpr double barHeight = 14;

} // namespace policy::ui::scene
