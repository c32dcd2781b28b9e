// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/note_list.h"

#include "keep/note_editor.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "utf16.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int barWidth = 2;

bool sameNotes(const std::vector<KeptNote> &one, const std::vector<KeptNote> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const KeptNote &a, const KeptNote &b) {
                          return a.number == b.number && a.text == b.text &&
                                 a.on.stretch == b.on.stretch && a.on.lost == b.on.lost;
                      });
}

} // namespace

NoteBox::NoteBox(const KeptNote &note, QWidget *parent)
    : QFrame(parent), note_(note), words_(new QuietLabel(this)), text_(new QLabel(this)),
      remove_(new QToolButton(this)), editor_(new NoteEditor(this))
{
    setObjectName(QStringLiteral("note-box"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::oneAndHalf, 2, 0, 2);
    row->setSpacing(space::half);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(words_);
    column->addWidget(text_);
    column->addWidget(editor_);
    row->addLayout(column, 1);
    row->addWidget(remove_, 0, Qt::AlignTop);
    const QString text = toQString(note.text);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setText(text);
    words_->setFont(inSize(font(), TypeSize::Small));
    words_->setVisible(note.on.on == KeptOn::Stretch);
    const QString quoted = toQString(note.on.words).simplified();
    words_->setText(
        QStringLiteral("“%1”").arg(quoted.size() > 60 ? quoted.left(60) + QChar(0x2026) : quoted));
    words_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setToolTip(tr("Press to change this note"));
    setAccessibleName(words_->isHidden() ? tr("Note: %1").arg(text)
                                         : tr("Note on %1: %2").arg(words_->text(), text));
    setAccessibleDescription(tr("Enter changes it, Delete removes it"));
    remove_->setIcon(icon("close"));
    remove_->setIconSize(QSize(12, 12));
    remove_->setAutoRaise(true);
    remove_->setToolTip(tr("Remove this note"));
    remove_->setAccessibleName(remove_->toolTip());
    remove_->setFocusPolicy(Qt::NoFocus);
    editor_->setAccessibleName(tr("Text of the note"));
    editor_->hide();
    connect(remove_, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(number()); });
    connect(editor_, &NoteEditor::kept, this,
            [this](const QString &words) { Q_EMIT changed(number(), words); });
    connect(editor_, &NoteEditor::left, this, [this] {
        const bool had = editor_->hasFocus();
        editor_->hide();
        text_->show();
        if (had) setFocus(Qt::OtherFocusReason);
    });
}

bool NoteBox::isBusy() const
{
    return editor_->isVisible() && editor_->isChanged();
}

void NoteBox::write()
{
    text_->hide();
    editor_->show();
    editor_->begin(toQString(note_.text));
}

void NoteBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
    if (note_.on.on == KeptOn::Stretch) Q_EMIT goWanted(number());
    write();
}

void NoteBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space: write(); return;
    case Qt::Key_Delete: Q_EMIT removeWanted(number()); return;
    default: QFrame::keyPressEvent(event);
    }
}

void NoteBox::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(icon("edit"), tr("Change This Note"), this, &NoteBox::write);
    if (note_.on.on == KeptOn::Stretch && !note_.on.lost)
        menu.addAction(icon("page"), tr("Show Its Words"), this,
                       [this] { Q_EMIT goWanted(number()); });
    menu.addAction(icon("remove"), tr("Remove This Note"), this,
                   [this] { Q_EMIT removeWanted(number()); });
    menu.exec(event->globalPos());
}

void NoteBox::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, 2, barWidth, height() - 4),
                     hasFocus() ? colours.accent : colours.line);
    if (!hasFocus()) return;
    painter.setPen(colours.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void NoteBox::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void NoteBox::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

NoteList::NoteList(QWidget *parent)
    : QWidget(parent), column_(new QVBoxLayout(this)), fresh_(new NoteEditor(this)),
      add_(new QToolButton(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(space::half);
    column_->addWidget(fresh_);
    column_->addWidget(add_, 0, Qt::AlignLeft);
    fresh_->hide();
    add_->setObjectName(QStringLiteral("add-note"));
    add_->setIcon(icon("add"));
    add_->setIconSize(QSize(12, 12));
    add_->setAutoRaise(true);
    add_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add_->setFont(inSize(font(), TypeSize::Small));
    connect(add_, &QToolButton::clicked, this, &NoteList::writeNew);
    connect(fresh_, &NoteEditor::kept, this, &NoteList::added);
    connect(fresh_, &NoteEditor::left, this, &NoteList::closeNew);
}

void NoteList::setAddText(const QString &text)
{
    add_->setText(text);
    fresh_->setPlaceholderText(tr("Ctrl+Enter keeps it, Esc does not"));
    fresh_->setAccessibleName(text);
}

int NoteList::count() const
{
    return static_cast<int>(boxes_.size());
}

void NoteList::show(const std::vector<KeptNote> &notes)
{
    const bool more = notes.size() > notes_.size();
    if (more && fresh_->isVisible()) closeNew();
    if (sameNotes(notes, notes_)) return;
    const bool busy =
        std::any_of(boxes_.begin(), boxes_.end(), [](const NoteBox *box) { return box->isBusy(); });
    if (busy) return; // the next answer comes when that is kept
    notes_ = notes;
    for (NoteBox *box : boxes_) {
        column_->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    boxes_.clear();
    for (const KeptNote &note : notes_) {
        auto *box = new NoteBox(note, this);
        connect(box, &NoteBox::changed, this, &NoteList::changed);
        connect(box, &NoteBox::removeWanted, this, &NoteList::removeWanted);
        connect(box, &NoteBox::goWanted, this, &NoteList::goWanted);
        column_->insertWidget(static_cast<int>(boxes_.size()), box);
        box->show();
        boxes_.push_back(box);
    }
    updateGeometry();
    Q_EMIT resized();
}

void NoteList::writeNew()
{
    fresh_->show();
    add_->hide();
    fresh_->begin({});
    Q_EMIT resized();
}

void NoteList::closeNew()
{
    const bool had = fresh_->hasFocus();
    fresh_->hide();
    add_->show();
    if (had) add_->setFocus(Qt::OtherFocusReason);
    Q_EMIT resized();
}

bool NoteList::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) Q_EMIT resized();
    return done;
}

} // namespace policy::ui
