// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace policy::ui {

/// What a person can keep and correct in the reader: marks and notes on its text, and corrections
/// of the recommendation in focus. One list for menus, buttons and the shortcuts page.
class KeepActions {
public:
    explicit KeepActions(QWidget *panel);

    /// Names in the interface's language.
    void retranslate();
    [[nodiscard]] QList<QAction *> all() const;
    /// Those that correct the recommendation in focus, in the order of the menu.
    [[nodiscard]] QList<QAction *> correcting() const;

    QAction *highlight; ///< in the colour used last
    QAction *note;      ///< on the selected words, else on the recommendation
    QAction *documentNote;
    QAction *nextMark;
    QAction *previousMark;
    QAction *collect;
    QAction *addRegion;
    QAction *addSector;
    QAction *merge;
    QAction *split;
    QAction *strike; ///< this is no recommendation
    QAction *add;    ///< the selected words are one
};

} // namespace policy::ui
