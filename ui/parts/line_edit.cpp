// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_edit.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace policy::ui {

void nameButtonsOf(QLineEdit *edit)
{
    for (QToolButton *button : edit->findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        const bool clears = action && action->objectName().contains(QLatin1String("clear"));
        button->setAccessibleName(clears ? QCoreApplication::translate("LineEdit", "Clear")
                                         : edit->accessibleName());
    }
}

} // namespace policy::ui
