// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/keep_actions.h"

#include "reader/panel_action.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace policy::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("KeepActions", text);
}

} // namespace

KeepActions::KeepActions(QWidget *panel)
    : highlight(panelAction(panel, "keep.highlight", "highlight", {Qt::CTRL | Qt::Key_H})),
      note(panelAction(panel, "keep.note", "note", {Qt::CTRL | Qt::Key_M})),
      documentNote(
          panelAction(panel, "keep.document-note", "document", {Qt::CTRL | Qt::SHIFT | Qt::Key_M})),
      nextMark(panelAction(panel, "keep.next-mark", "down", {Qt::Key_F8})),
      previousMark(panelAction(panel, "keep.previous-mark", "up", {Qt::SHIFT | Qt::Key_F8})),
      collect(panelAction(panel, "keep.collect", "collection", {})),
      addRegion(panelAction(panel, "keep.add-region", "region", {Qt::CTRL | Qt::Key_G})),
      addSector(
          panelAction(panel, "keep.add-sector", "sector", {Qt::CTRL | Qt::SHIFT | Qt::Key_G})),
      merge(panelAction(panel, "keep.merge", "merge", {})),
      split(panelAction(panel, "keep.split", "split", {})),
      strike(panelAction(panel, "keep.strike", "exclude", {})),
      add(panelAction(panel, "keep.add", "add", {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
{
    retranslate();
}

void KeepActions::retranslate()
{
    highlight->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Highlight the selected words")));
    note->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Write a note here")));
    documentNote->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Notes on the document")));
    nextMark->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Next mark")));
    previousMark->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Previous mark")));
    collect->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Add to a collection…")));
    addRegion->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Add a region…")));
    addSector->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Add a sector…")));
    merge->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Merge with the next one")));
    split->setText(words(QT_TRANSLATE_NOOP("KeepActions", "Split in two…")));
    strike->setText(words(QT_TRANSLATE_NOOP("KeepActions", "This is no recommendation")));
    add->setText(
        words(QT_TRANSLATE_NOOP("KeepActions", "The selected words are a recommendation")));
}

QList<QAction *> KeepActions::all() const
{
    return {highlight, note,  documentNote, nextMark, previousMark, addRegion,
            addSector, merge, split,        strike,   add};
}

QList<QAction *> KeepActions::correcting() const
{
    return {addRegion, addSector, merge, split, strike, add};
}

} // namespace policy::ui
