// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/note_editor.h"

#include "look/typography.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 10;

} // namespace

NoteEditor::NoteEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("note"));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

void NoteEditor::begin(const QString &text)
{
    before_ = text.trimmed();
    told_.clear();
    open_ = true;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    setFocus(Qt::OtherFocusReason);
}

bool NoteEditor::isChanged() const
{
    const QString text = toPlainText().trimmed();
    return open_ && text != before_ && text != told_;
}

QSize NoteEditor::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int line = fontMetrics().lineSpacing();
    return {200, std::clamp(lines, fewestLines, mostLines) * line + space::two};
}

/// What is kept takes the place of this field when it has been done. When it cannot be done, the
/// words stay here.
void NoteEditor::finish(bool again)
{
    if (!open_) return;
    const QString text = toPlainText().trimmed();
    if (text.isEmpty() || text == before_) {
        open_ = false;
        Q_EMIT left(text != before_);
    } else if (again || text != told_) {
        told_ = text;
        Q_EMIT kept(text);
    }
}

bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        finish(true);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        open_ = false;
        Q_EMIT left(false);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) finish(false);
}

} // namespace policy::ui
