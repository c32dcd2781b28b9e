// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/notes_sheet.h"

#include "keep/note_list.h"
#include "look/typography.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr int notesWidth = 360;

} // namespace

NotesSheet::NotesSheet(QWidget *parent)
    : Sheet(parent), title_(new QLabel(this)), notes_(new NoteList(this))
{
    setObjectName(QStringLiteral("document-notes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf, space::one);
    column->setSpacing(space::one);
    column->addWidget(title_);
    column->addWidget(notes_);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    notes_->setFixedWidth(notesWidth);
    connect(notes_, &NoteList::added, this, &NotesSheet::added);
    connect(notes_, &NoteList::changed, this, &NotesSheet::changed);
    connect(notes_, &NoteList::removeWanted, this, &NotesSheet::removeWanted);
    connect(notes_, &NoteList::resized, this, [this] {
        if (isVisible()) place();
    });
    retranslate();
}

void NotesSheet::retranslate()
{
    title_->setText(tr("Notes on the document"));
    setAccessibleName(title_->text());
    notes_->setAddText(tr("Note on the document"));
}

void NotesSheet::show(const std::string &document, const std::vector<KeptNote> &notes)
{
    if (document != document_) close();
    document_ = document;
    notes_->show(notes);
}

void NotesSheet::open(const QRect &about)
{
    openAt(about);
    if (notes_->count() == 0)
        notes_->writeNew();
    else
        notes_->setFocus(Qt::OtherFocusReason);
}

void NotesSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Sheet::changeEvent(event);
}

} // namespace policy::ui
