// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace policy::ui {

class ActionList;

/// Every key of the window, read from the list of actions, with what the mouse can do beside it.
class ShortcutsPage : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsPage(const ActionList &actions, QWidget *parent = nullptr);
};

} // namespace policy::ui
