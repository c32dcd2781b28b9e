// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace policy::ui {

/// Lets screen readers walk through the marks of an OverviewCanvas: each is a cell or button with
/// its sentence, where it stands, and what it does.
void installCanvasAccessibility();

} // namespace policy::ui
