// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace policy::ui {

/// Everything the reader can do: one list that the panel's buttons, the window's menus and the
/// shortcuts page read.
class ReaderActions {
public:
    explicit ReaderActions(QWidget *panel);

    /// Names in the interface's language.
    void retranslate();
    [[nodiscard]] QList<QAction *> all() const;

    QAction *source;       ///< checkable: the file's own lines
    QAction *find;         ///< in this document
    QAction *findNext;
    QAction *findPrevious;
    QAction *previous;     ///< recommendation before the one in focus
    QAction *next;
    QAction *counterpart;  ///< go to it
    QAction *copy;         ///< with citation
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *setAside;     ///< checkable: show menus, captions and the like
};

} // namespace policy::ui
