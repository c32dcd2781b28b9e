// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_actions.h"

#include "reader/panel_action.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace policy::ui {

namespace {

void name(QAction *action, const char *text, const char *tip)
{
    action->setText(QCoreApplication::translate("ReaderActions", text));
    QString words = QCoreApplication::translate("ReaderActions", tip);
    if (const QString key = action->shortcut().toString(QKeySequence::NativeText); !key.isEmpty())
        words += QStringLiteral(" (%1)").arg(key);
    action->setToolTip(words);
}

} // namespace

ReaderActions::ReaderActions(QWidget *panel)
    : source(panelAction(panel, "reader.source", "source-lines", {Qt::ALT | Qt::Key_S})),
      find(panelAction(panel, "reader.find", "search", {QKeySequence::Find})),
      findNext(panelAction(panel, "reader.find-next", "down", {Qt::Key_F3})),
      findPrevious(panelAction(panel, "reader.find-previous", "up", {Qt::SHIFT | Qt::Key_F3})),
      previous(panelAction(panel, "reader.previous", "up", {Qt::ALT | Qt::Key_Up})),
      next(panelAction(panel, "reader.next", "down", {Qt::ALT | Qt::Key_Down})),
      counterpart(panelAction(panel, "reader.counterpart", "counterpart", {Qt::CTRL | Qt::Key_J})),
      copy(panelAction(panel, "reader.copy", "copy", {QKeySequence::Copy})),
      zoomIn(panelAction(panel, "reader.zoom-in", "zoom-in",
                         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})),
      zoomOut(panelAction(panel, "reader.zoom-out", "zoom-out", {Qt::CTRL | Qt::Key_Minus})),
      zoomReset(panelAction(panel, "reader.zoom-reset", "zoom", {Qt::CTRL | Qt::Key_0})),
      setAside(panelAction(panel, "reader.set-aside", "fold", {}))
{
    source->setCheckable(true);
    setAside->setCheckable(true);
    // Elsewhere in the window the same key copies something else.
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    retranslate();
}

void ReaderActions::retranslate()
{
    name(source, QT_TRANSLATE_NOOP("ReaderActions", "Source lines"),
         QT_TRANSLATE_NOOP("ReaderActions", "Show the file's own lines at the same place"));
    name(find, QT_TRANSLATE_NOOP("ReaderActions", "Find in document"),
         QT_TRANSLATE_NOOP("ReaderActions", "Find words in this document"));
    name(findNext, QT_TRANSLATE_NOOP("ReaderActions", "Find next"),
         QT_TRANSLATE_NOOP("ReaderActions", "Go to the next place found"));
    name(findPrevious, QT_TRANSLATE_NOOP("ReaderActions", "Find previous"),
         QT_TRANSLATE_NOOP("ReaderActions", "Go to the previous place found"));
    name(previous, QT_TRANSLATE_NOOP("ReaderActions", "Previous recommendation"),
         QT_TRANSLATE_NOOP("ReaderActions", "Previous recommendation in this document"));
    name(next, QT_TRANSLATE_NOOP("ReaderActions", "Next recommendation"),
         QT_TRANSLATE_NOOP("ReaderActions", "Next recommendation in this document"));
    name(counterpart, QT_TRANSLATE_NOOP("ReaderActions", "Go to counterpart"),
         QT_TRANSLATE_NOOP("ReaderActions", "Go to the same recommendation in the other language"));
    name(copy, QT_TRANSLATE_NOOP("ReaderActions", "Copy with citation"),
         QT_TRANSLATE_NOOP("ReaderActions",
                           "Copy the selected words, or the recommendation, with their source"));
    name(zoomIn, QT_TRANSLATE_NOOP("ReaderActions", "Zoom in"),
         QT_TRANSLATE_NOOP("ReaderActions", "Larger text"));
    name(zoomOut, QT_TRANSLATE_NOOP("ReaderActions", "Zoom out"),
         QT_TRANSLATE_NOOP("ReaderActions", "Smaller text"));
    name(zoomReset, QT_TRANSLATE_NOOP("ReaderActions", "Normal size"),
         QT_TRANSLATE_NOOP("ReaderActions", "Text at its normal size"));
    name(
        setAside, QT_TRANSLATE_NOOP("ReaderActions", "Show what is set aside"),
        QT_TRANSLATE_NOOP("ReaderActions", "Show menus, share links, contact blocks and captions"));
}

QList<QAction *> ReaderActions::all() const
{
    return {source, find,        findNext, findPrevious, previous,  next,
            copy,   counterpart, zoomIn,   zoomOut,      zoomReset, setAside};
}

} // namespace policy::ui
