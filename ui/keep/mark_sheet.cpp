// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/mark_sheet.h"

#include "keep/colour_sign.h"
#include "keep/keeper.h"
#include "keep/note_list.h"
#include "look/icons.h"
#include "look/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr int buttonSize = 28;
constexpr int notesWidth = 320;

QToolButton *button(QWidget *parent, std::string_view iconName)
{
    auto *made = new QToolButton(parent);
    made->setAutoRaise(true);
    made->setFixedSize(buttonSize, buttonSize);
    made->setIconSize(QSize(16, 16));
    if (!iconName.empty()) made->setIcon(icon(iconName));
    return made;
}

} // namespace

MarkSheet::MarkSheet(Keeper *keeper, QWidget *parent)
    : Sheet(parent), keeper_(keeper), note_(button(this, "note")),
      recommendation_(button(this, "add")), names_(button(this, "edit")), notes_(new NoteList(this))
{
    setObjectName(QStringLiteral("marks"));
    build();
    connect(note_, &QToolButton::clicked, this, &MarkSheet::writeNote);
    connect(recommendation_, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT recommendationWanted(stretch_);
    });
    connect(names_, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT namesWanted();
    });
    connect(notes_, &NoteList::added, this, [this](const QString &text) {
        MarkTarget target;
        target.document = document_;
        target.stretch = stretch_;
        keeper_->addNote(target, text);
    });
    connect(notes_, &NoteList::changed, keeper_, &Keeper::changeNote);
    connect(notes_, &NoteList::removeWanted, keeper_, &Keeper::removeNote);
    connect(notes_, &NoteList::resized, this, [this] {
        if (isVisible()) place();
    });
    connect(keeper_, &Keeper::refreshed, this, &MarkSheet::retranslate);
    retranslate();
}

void MarkSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::one, space::half, space::one, space::half);
    column->setSpacing(space::half);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (const std::string &colour : highlightColours()) {
        QToolButton *dot = button(this, {});
        dot->setObjectName(QStringLiteral("colour-") + QString::fromStdString(colour));
        dot->setCheckable(true);
        dot->setIcon(colourIcon(colour));
        connect(dot, &QToolButton::clicked, this, [this, colour] { pressColour(colour); });
        row->addWidget(dot);
        colours_.push_back(dot);
    }
    row->addSpacing(space::half);
    note_->setObjectName(QStringLiteral("mark-note"));
    recommendation_->setObjectName(QStringLiteral("mark-recommendation"));
    names_->setObjectName(QStringLiteral("mark-names"));
    for (QToolButton *each : {note_, recommendation_, names_})
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(notes_);
    notes_->setMinimumWidth(notesWidth);
}

void MarkSheet::retranslate()
{
    const auto name = [](QToolButton *each, const QString &text) {
        each->setToolTip(text);
        each->setAccessibleName(text);
    };
    const auto &all = highlightColours();
    for (std::size_t i = 0; i < colours_.size(); ++i) {
        QString text = keeper_->colourName(all[i]);
        text = highlight_ && highlight_->colour == all[i]
                   ? tr("Take away the highlight (%1)").arg(text)
                   : tr("Highlight in %1 (Alt+%2)").arg(text).arg(i + 1);
        name(colours_[i], text);
    }
    name(note_, tr("Note on these words (Ctrl+M)"));
    name(recommendation_, tr("These words are a recommendation"));
    name(names_, tr("Say what the colours mean"));
    notes_->setAddText(tr("Note on these words"));
    setAccessibleName(tr("Marks on these words"));
}

void MarkSheet::show(const std::string &document, const Stretch &stretch,
                     std::optional<KeptHighlight> highlight, const std::vector<KeptNote> &notes,
                     const QRect &about)
{
    document_ = document;
    stretch_ = stretch;
    highlight_ = std::move(highlight);
    notes_->show(notes);
    showState();
    openAt(about);
}

void MarkSheet::showState()
{
    const auto &all = highlightColours();
    for (std::size_t i = 0; i < colours_.size(); ++i)
        colours_[i]->setChecked(highlight_ && highlight_->colour == all[i]);
    notes_->setVisible(notes_->count() > 0);
    note_->setVisible(notes_->count() == 0);
    recommendation_->setVisible(!highlight_ && notes_->count() == 0);
    retranslate();
}

void MarkSheet::writeNote()
{
    note_->hide();
    notes_->setVisible(true);
    notes_->writeNew();
    place();
}

void MarkSheet::pressColour(const std::string &colour)
{
    if (!highlight_)
        keeper_->highlight(document_, stretch_, colour);
    else if (highlight_->colour == colour)
        keeper_->removeHighlight(highlight_->number);
    else
        keeper_->changeHighlight(highlight_->number, colour);
    close();
    Q_EMIT marked();
}

void MarkSheet::update(const std::vector<KeptHighlight> &highlights,
                       const std::vector<KeptNote> &notes)
{
    if (!isVisible()) return;
    std::vector<KeptNote> mine;
    for (const KeptNote &note : notes)
        if (note.on.stretch == stretch_) mine.push_back(note);
    const bool had = notes_->count() > 0;
    highlight_.reset();
    for (const KeptHighlight &one : highlights)
        if (one.on.stretch == stretch_) highlight_ = one;
    notes_->show(mine);
    if (had && mine.empty() && !highlight_)
        close();
    else if (!mine.empty())
        showState();
}

void MarkSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Sheet::changeEvent(event);
}

} // namespace policy::ui
