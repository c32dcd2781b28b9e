// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/panel_action.h"

#include "look/icons.h"

#include <QAction>
#include <QWidget>

namespace policy::ui {

QAction *panelAction(QWidget *panel, const char *name, std::string_view iconName,
                     const QList<QKeySequence> &keys)
{
    auto *made = new QAction(icon(iconName), QString(), panel);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcuts(keys);
    panel->addAction(made);
    return made;
}

} // namespace policy::ui
