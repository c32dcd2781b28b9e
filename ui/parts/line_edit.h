// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace policy::ui {

/// Names the little buttons inside a line edit for screen readers: Qt leaves them without a name.
/// To be called again when the language changes.
void nameButtonsOf(QLineEdit *edit);

} // namespace policy::ui
