// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

#include <string_view>

class QAction;
class QWidget;

namespace policy::ui {

/// An action that works while the keyboard is in the panel. Its words come later.
QAction *panelAction(QWidget *panel, const char *name, std::string_view iconName,
                     const QList<QKeySequence> &keys);

} // namespace policy::ui
