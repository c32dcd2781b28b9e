// SPDX-License-Identifier: GPL-3.0-or-later
// What a person keeps in the text: highlights and notes.
#include "keep/colour_sign.h"
#include "keep/keeper.h"
#include "keep/mark_sheet.h"
#include "keep/notes_sheet.h"
#include "keep/quick_choose.h"
#include "labels.h"
#include "look/icons.h"
#include "reader/detail_pane.h"
#include "reader/panel_parts.h"
#include "reader/reader_header.h"

#include <QAction>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace policy::ui {

void ReaderPanel::Impl::setKeeper(Keeper *keeper)
{
    keeper_ = keeper;
    sheet_ = new MarkSheet(keeper, &panel_);
    documentNotes_ = new NotesSheet(&panel_);
    quick_ = new QuickChoose(&panel_);
    connect(sheet_, &MarkSheet::marked, &panel_, [this] { view_->clearSelection(); });
    connect(sheet_, &MarkSheet::recommendationWanted, &panel_,
            [this](const Stretch &stretch) { addRecommendation(stretch); });
    connect(sheet_, &MarkSheet::namesWanted, &panel_, &ReaderPanel::colourNamesWanted);
    connect(keeper_, &Keeper::refreshed, &panel_, [this] { updateKept(); });
    connect(documentNotes_, &NotesSheet::added, &panel_, [this](const QString &text) {
        MarkTarget target;
        target.document = document_->catalogue.id;
        keeper_->addNote(target, text);
    });
    connect(documentNotes_, &NotesSheet::changed, keeper_, &Keeper::changeNote);
    connect(documentNotes_, &NotesSheet::removeWanted, keeper_, &Keeper::removeNote);
    connect(details_, &DetailPane::noteAdded, &panel_, [this](const QString &text) {
        if (const Recommendation *now = focused()) {
            MarkTarget target;
            target.recommendation = now->id;
            keeper_->addNote(target, text);
        }
    });
    connect(details_, &DetailPane::noteChanged, keeper_, &Keeper::changeNote);
    connect(details_, &DetailPane::noteRemoved, keeper_, &Keeper::removeNote);
    updateKeepActions();
}

void ReaderPanel::Impl::connectKeep()
{
    connect(view_, &PageView::selectionMade, &panel_, [this](const QPoint &at) { offerMarks(at); });
    connect(view_, &PageView::keptClicked, &panel_,
            [this](int mark, const QPoint &at) { openMark(mark, at); });
    connect(view_, &PageView::menuWanted, &panel_, [this](const QPoint &at) { showTextMenu(at); });
    connect(details_, &DetailPane::noteGoWanted, &panel_, [this](std::int64_t number) {
        for (const KeptNote &note : marks_.notes)
            if (note.number == number && note.on.stretch) showStretch(*note.on.stretch);
    });
    connect(details_, &DetailPane::resized, &panel_, [this] { sizeDetails(); });
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, &panel_, what);
    };
    on(keep_.highlight, [this] { highlight(lastColour_); });
    on(keep_.note, [this] { note(); });
    on(keep_.documentNote, [this] { documentNotes_->open(header_->notesPlace()); });
    on(keep_.nextMark, [this] { stepMark(1); });
    on(keep_.previousMark, [this] { stepMark(-1); });
    // The colours by their number, for who marks a whole document.
    int number = 0;
    for (const std::string &colour : highlightColours()) {
        auto *action = new QAction(&panel_);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        panel_.addAction(action);
        on(action, [this, colour] { highlight(colour); });
    }
}

void ReaderPanel::Impl::showMarks(const ReaderMarks &marks)
{
    if (!document_ || marks.document != document_->catalogue.id) return;
    marks_ = marks;
    updateMarks();
    updateDetails();
    updateKeepActions();
}

/// Paints the marks, and shows the notes of what is in focus.
void ReaderPanel::Impl::updateKept()
{
    if (!document_ || !keeper_) return;
    const std::vector<KeptMark> kept =
        keptMarks(*document_, marks_,
                  [this](const std::string &colour) { return keeper_->colourName(colour); });
    view_->setKept(showsSource_ ? keptInSource(*document_, *lines_, kept) : kept);
    sheet_->update(marks_.highlights, marks_.notes);
    std::vector<KeptNote> ofDocument;
    std::vector<KeptNote> ofFocus;
    const Recommendation *now = focused();
    for (const KeptNote &note : marks_.notes) {
        if (note.on.lost) continue;
        if (note.on.on == KeptOn::Document) ofDocument.push_back(note);
        if (note.on.on != KeptOn::Document && now && note.on.recommendation == now->id)
            ofFocus.push_back(note);
    }
    documentNotes_->show(document_->catalogue.id, ofDocument);
    header_->setNotes(static_cast<int>(ofDocument.size()));
    details_->showNotes(ofFocus);
}

std::optional<Stretch> ReaderPanel::Impl::selectedStretch() const
{
    if (!document_ || showsSource_ || !view_->hasSelection()) return std::nullopt;
    const auto [from, to] = view_->selection();
    return stretchBetween(*document_, from, to);
}

std::optional<MarkTarget> ReaderPanel::Impl::target() const
{
    if (!document_) return std::nullopt;
    MarkTarget target;
    target.document = document_->catalogue.id;
    target.stretch = selectedStretch();
    if (const Recommendation *now = focused(); now && !target.stretch)
        target.recommendation = now->id;
    return target;
}

/// A row of colours beside what was just selected; the keyboard stays in the text.
void ReaderPanel::Impl::offerMarks(const QPoint &at)
{
    const auto stretch = selectedStretch();
    if (!keeper_ || !stretch) return;
    const int line = view_->rectOf(view_->caret()).height();
    openSheet(*stretch, QRect(at - QPoint(0, line / 2), QSize(1, line)), false);
}

void ReaderPanel::Impl::openMark(int mark, const QPoint &at)
{
    const std::vector<Stretch> all = stretchesOf(marks_);
    if (!keeper_ || mark < 0 || mark >= static_cast<int>(all.size())) return;
    openSheet(all[static_cast<std::size_t>(mark)], QRect(at, QSize(1, space::one)), false);
}

QRect ReaderPanel::Impl::placeOf(const Stretch &stretch) const
{
    const QRect at = view_->rectOf(placesOf(*document_, stretch).first);
    return {view_->viewport()->mapToGlobal(at.topLeft()), at.size()};
}

void ReaderPanel::Impl::openSheet(const Stretch &stretch, const QRect &about, bool writing)
{
    std::optional<KeptHighlight> highlight;
    std::vector<KeptNote> notes;
    for (const KeptHighlight &one : marks_.highlights)
        if (one.on.stretch == stretch) highlight = one;
    for (const KeptNote &one : marks_.notes)
        if (one.on.stretch == stretch) notes.push_back(one);
    sheet_->show(document_->catalogue.id, stretch, highlight, notes, about);
    if (writing) sheet_->writeNote();
}

void ReaderPanel::Impl::highlight(const std::string &colour)
{
    const auto stretch = selectedStretch();
    if (!keeper_ || !stretch) {
        QToolTip::showText(view_->mapToGlobal(QPoint(24, 24)),
                           ReaderPanel::tr("Select the words first"), view_, {}, 2000);
        return;
    }
    lastColour_ = colour;
    keeper_->highlight(document_->catalogue.id, *stretch, colour);
    sheet_->close();
    view_->clearSelection();
}

void ReaderPanel::Impl::note()
{
    if (!keeper_ || !document_) return;
    if (const auto stretch = selectedStretch())
        openSheet(*stretch, placeOf(*stretch), true);
    else if (focused())
        details_->writeNote();
    else
        documentNotes_->open(header_->notesPlace());
}

void ReaderPanel::Impl::showStretch(const Stretch &stretch)
{
    if (!document_) return;
    if (showsSource_) switchPage(false);
    const auto [from, to] = placesOf(*document_, stretch);
    if (const int fold = reading_->foldOf(from.unit); fold >= 0 && !reading_->foldIsOpen(fold))
        toggleFold(fold);
    view_->reveal({from.unit, {from.offset, from.offset + 1}});
    view_->select(from, to);
}

/// To the mark behind or before the top of the page, or the one selected.
void ReaderPanel::Impl::stepMark(int by)
{
    if (!document_ || showsSource_) return;
    const std::vector<Stretch> all = stretchesOf(marks_);
    if (all.empty()) return;
    const Place here = view_->hasSelection() ? view_->selection().first : view_->topPlace();
    const auto start = [this](const Stretch &one) { return placesOf(*document_, one).first; };
    auto next = std::partition_point(all.begin(), all.end(),
                                     [&](const Stretch &one) { return start(one) < here; });
    if (by > 0 && next != all.end() && start(*next) == here && view_->hasSelection()) ++next;
    if (by > 0 && next == all.end()) next = all.begin();
    if (by < 0) next = next == all.begin() ? all.end() - 1 : next - 1;
    showStretch(*next);
    openSheet(*next, placeOf(*next), false);
}

void ReaderPanel::Impl::showTextMenu(const QPoint &at)
{
    if (!document_) return;
    if (sheet_) sheet_->close();
    QMenu menu(&panel_);
    const bool selected = selectedStretch().has_value();
    if (keeper_ && selected) {
        QMenu *colours = menu.addMenu(icon("highlight"), ReaderPanel::tr("Highlight"));
        for (const std::string &colour : highlightColours())
            colours->addAction(colourIcon(colour), keeper_->colourName(colour), &panel_,
                               [this, colour] { highlight(colour); });
    }
    if (keeper_) menu.addAction(keep_.note);
    menu.addAction(actions_.copy);
    if (keeper_) {
        menu.addSeparator();
        if (selected) {
            menu.addAction(keep_.add);
        } else if (focused()) {
            menu.addAction(keep_.collect);
            for (QAction *action : keep_.correcting())
                if (action != keep_.add) menu.addAction(action);
        }
    }
    menu.exec(at);
}

void ReaderPanel::Impl::updateKeepActions()
{
    const bool can = keeper_ && document_;
    const Recommendation *now = focused();
    const bool selected = can && selectedStretch().has_value();
    keep_.highlight->setEnabled(selected);
    keep_.add->setEnabled(selected);
    keep_.note->setEnabled(can);
    keep_.documentNote->setEnabled(can);
    for (QAction *action : {keep_.nextMark, keep_.previousMark})
        action->setEnabled(can && !showsSource_ && !stretchesOf(marks_).empty());
    for (QAction *action : {keep_.collect, keep_.addRegion, keep_.addSector, keep_.strike})
        action->setEnabled(can && now);
    keep_.merge->setEnabled(can && now &&
                            focus_ + 1 < static_cast<int>(document_->recommendations.size()));
    keep_.split->setEnabled(can && now);
}

} // namespace policy::ui
