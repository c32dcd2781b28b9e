// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace policy::ui {

/// Lets screen readers read a PageView as the text it shows: all units with their labels, a line
/// each, the selection, and where each character stands on the screen.
void installPageAccessibility();

} // namespace policy::ui
