// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QComboBox;

namespace policy::ui {

/// Gives the box these texts with their values, in the interface's language of now. What was chosen
/// stays chosen, else the first is; nobody is told.
void fillCombo(QComboBox *combo, const std::vector<std::pair<QString, int>> &items);

} // namespace policy::ui
