// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_field.h"

#include "look/icons.h"
#include "parts/line_edit.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimer>

namespace policy::ui {

namespace {

/// On X11 a line edit also takes Emacs' keys (Ctrl+E: to the end, Ctrl+D: delete); in this window
/// they stand for something else, wherever the cursor is.
bool isOfTheWindow(const QKeyEvent &key)
{
    return key.modifiers() == Qt::ControlModifier &&
           (key.key() == Qt::Key_D || key.key() == Qt::Key_E || key.key() == Qt::Key_K);
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    sign_ = addAction(icon("search"), LeadingPosition);
    sign_->setEnabled(false);
    retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search: words, \"a phrase\", -without, region:…, sector:…"));
    setAccessibleName(tr("Search"));
    nameButtonsOf(this);
    setAccessibleDescription(tr("Results follow as you type; the arrow keys move through them"));
}

void SearchField::show(const QString &text)
{
    if (text != this->text()) setText(text);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    composing_ = !event->preeditString().isEmpty();
    if (!event->commitString().isEmpty()) {
        // Some input methods pass on the Enter that committed; it arrives before this fires.
        justCommitted_ = true;
        QTimer::singleShot(0, this, [this] { justCommitted_ = false; });
    }
    QLineEdit::inputMethodEvent(event);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isOfTheWindow(*key) || (key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (composing_) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT moved(1); return;
    case Qt::Key_Up: Q_EMIT moved(-1); return;
    case Qt::Key_PageDown: Q_EMIT pagesMoved(1); return;
    case Qt::Key_PageUp: Q_EMIT pagesMoved(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!justCommitted_) Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            Q_EMIT textEdited(QString());
        }
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace policy::ui
