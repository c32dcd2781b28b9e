// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace policy::ui {

class GridView;

/// Tells screen readers of the grid: a list of its heads, cards and silent cells, each a sentence.
void installGridAccessibility();
/// The current place has the keyboard now.
void tellGridFocus(GridView *grid);

} // namespace policy::ui
