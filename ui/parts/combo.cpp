// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/combo.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace policy::ui {

void fillCombo(QComboBox *combo, const std::vector<std::pair<QString, int>> &items)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (const auto &[text, value] : items)
        combo->addItem(text, value);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace policy::ui
