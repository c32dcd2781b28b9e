// SPDX-License-Identifier: GPL-3.0-or-later
// What the person keeps: undo, collections, saved searches, corrections of what is selected.
#include "actions/action_list.h"
#include "browse/browse_panel.h"
#include "inquiry.h"
#include "keep/ask_sheet.h"
#include "keep/colours_dialog.h"
#include "keep/concept_entries.h"
#include "keep/keeper.h"
#include "keep/notes_page.h"
#include "keep/quick_choose.h"
#include "labels.h"
#include "lanes/library.h"
#include "parts/notice.h"
#include "query_state.h"
#include "reader/reader_panel.h"
#include "reading_desk.h"
#include "results/result_views.h"
#include "results/results_zone.h"
#include "search/chip_bar.h"
#include "utf16.h"
#include "window/main_window.h"

#include <QListView>
#include <QMenu>
#include <QTreeView>

#include <algorithm>
#include <set>

namespace policy::ui {

namespace {

QString capitalised(QString name)
{
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

Ids toIds(const QStringList &list)
{
    Ids ids;
    for (const QString &one : list)
        ids.push_back(one.toStdString());
    return ids;
}

} // namespace

void MainWindow::buildKeepActions()
{
    undoAction_ =
        actions_->add(ActionGroup::Keep, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Undo"),
                      "back", {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { library_->undo(); });
    redoAction_ = actions_->add(
        ActionGroup::Keep, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Redo"), "forward",
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { library_->redo(); });
    saveSearchAction_ = actions_->add(
        ActionGroup::Search, QT_TRANSLATE_NOOP("policy::ui::ActionList", "Save This Search…"),
        "filter", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, [this] { saveSearch(); });
    actions_->add(ActionGroup::Keep,
                  QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Meanings of the Colours…"),
                  "highlight", {}, [this] { nameColours(); });
}

/// What can be kept or corrected of the results selected in the list.
void MainWindow::buildSelectionKeep()
{
    const auto add = [this](const char *text, const char *icon, QKeySequence key,
                            const std::function<void()> &run) {
        QList<QKeySequence> keys;
        if (!key.isEmpty()) keys << key;
        return actions_->add(ActionGroup::Selection, text, icon, keys, run);
    };
    const auto inList = [this](QAction *action) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        results_->views()->addAction(action);
        return action;
    };
    add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Add to a Coll&ection…"), "collection",
        Qt::CTRL | Qt::Key_B, [this] { collect(selectedIds()); });
    takeOutAction_ =
        inList(add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Take Out of This Collection"),
                   "remove", Qt::Key_Delete, [this] { takeOutSelected(); }));
    commentAction_ =
        inList(add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Co&mment in This Collection…"),
                   "note", Qt::Key_F2, [this] { commentSelected(); }));
    upAction_ = inList(add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Move U&p"), "up",
                           Qt::ALT | Qt::SHIFT | Qt::Key_Up, [this] { moveSelected(-1); }));
    downAction_ = inList(add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Move Do&wn"), "down",
                             Qt::ALT | Qt::SHIFT | Qt::Key_Down, [this] { moveSelected(1); }));
    add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Set a Re&gion…"), "region", {},
        [this] { tagSelected(Facet::Region); });
    add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Set a Se&ctor…"), "sector", {},
        [this] { tagSelected(Facet::Sector); });
    add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Re&fuse a Region or Sector…"), "exclude", {},
        [this] { refuseSelected(); });
    mergeAction_ = add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "Me&rge Into One"), "merge", {},
                       [this] { keeper_->merge(selectedIds()); });
    add(QT_TRANSLATE_NOOP("policy::ui::ActionList", "These Are &No Recommendations"), "exclude", {},
        [this] { keeper_->removeRecommendations(selectedIds()); });
    stageMenu_ = new QMenu(this);
    for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
        stageMenu_->addAction(QString(), this, [this, stage] {
            keeper_->setTag(selectedIds(), Facet::Stage, std::string(stageName(stage)));
        });
}

void MainWindow::connectKeeper()
{
    Library *library = library_.get();
    connect(library, &Library::done, this, &MainWindow::tellChange);
    connect(library, &Library::unchanged, this, [this] {
        notice_->tell(Notice::Kind::Done, tr("That is so already; nothing was changed"));
    });
    connect(library, &Library::undone, this, [this](const QString &name) {
        refreshHistory();
        notice_->tell(Notice::Kind::Done, tr("Undone: %1").arg(name), tr("Redo"),
                      [this] { library_->redo(); });
    });
    connect(library, &Library::redone, this, &MainWindow::tellChange);
    connect(library, &Library::failed, this, &MainWindow::refreshHistory);
    connect(library, &Library::historyChanged, this, &MainWindow::refreshHistory);
    connect(keeper_, &Keeper::collectionRenamed, this,
            [this](const QString &from, const QString &to) {
                query_->renameCollection(from.toStdString(), to.toStdString());
            });
    connect(keeper_, &Keeper::refreshed, this, &MainWindow::keepQueryInStep);
    connect(library, &Library::imported, this, [this] { lostBefore_ = keeper_->lost().size(); });
    connect(keeper_, &Keeper::refreshed, this, &MainWindow::tellLost);
    connect(keeper_, &Keeper::collectionsChanged, this, [this] {
        if (filled_) inquiry_->refresh();
    });
    connect(keeper_, &Keeper::entriesChanged, this, &MainWindow::takeEntries);
    connect(keeper_, &Keeper::made, this,
            [this](const QString &id) { results_->keep(id.toStdString()); });
    connect(inquiry_, &Inquiry::asked, this, &MainWindow::takeEntries);
    connect(results_->model(), &ResultsModel::arranged, this, &MainWindow::arrange);
    connectKeptPlaces();
    refreshHistory();
}

void MainWindow::connectKeptPlaces()
{
    connect(browse_, &BrowsePanel::collectionWanted, this,
            [this](const QStringList &ids, const QString &name, const QRect &about) {
                collectInto(toIds(ids), name, about);
            });
    connect(browse_, &BrowsePanel::renameCollectionWanted, this,
            [this](const QString &name, const QRect &about) {
                ask_->askName(tr("New name of the collection"), name, about,
                              [this, name](const QString &to) {
                                  if (to != name) keeper_->renameCollection(name, to);
                              });
            });
    connect(browse_, &BrowsePanel::removeCollectionWanted, keeper_, &Keeper::removeCollection);
    connect(browse_, &BrowsePanel::renameSearchWanted, this,
            [this](const QString &name, const QRect &about) {
                ask_->askName(tr("New name of the saved search"), name, about,
                              [this, name](const QString &to) {
                                  if (to != name) keeper_->renameSearch(name, to);
                              });
            });
    connect(browse_, &BrowsePanel::removeSearchWanted, keeper_, &Keeper::removeSearch);
    connect(browse_, &BrowsePanel::searchWanted, this, [this](const QString &name) {
        for (const SavedSearch &one : keeper_->searches())
            if (toQString(one.name) == name) query_->set(one.query);
    });
    results_->notes()->setKeeper(keeper_);
    connect(results_->notes(), &NotesPage::placeWanted, this,
            [this](const KeptPlace &place, bool open) {
                if (place.on == KeptOn::Recommendation)
                    desk_->readRecommendation(place.document, place.recommendation);
                else if (place.stretch)
                    desk_->readStretch(place.document, *place.stretch);
                else
                    desk_->readPassage(place.document, -1);
                if (open) reader_->setFocus(Qt::OtherFocusReason);
            });
    connect(results_->notes(), &NotesPage::attachWanted, this, [this](const LostMark &mark) {
        const auto target = reader_->target();
        const bool fits =
            target && (mark.kind == LostMark::Kind::Note ||
                       (mark.kind == LostMark::Kind::Highlight && target->stretch) ||
                       (mark.kind == LostMark::Kind::Entry && !target->recommendation.empty()));
        if (fits)
            keeper_->reattach(mark, *target);
        else
            notice_->tell(Notice::Kind::Failure,
                          mark.kind == LostMark::Kind::Highlight
                              ? tr("Select the words in the reader first")
                          : mark.kind == LostMark::Kind::Entry
                              ? tr("Choose a recommendation in the reader first")
                              : tr("A correction cannot be moved: correct the recommendation anew, "
                                   "and let go of this one"));
    });
    connect(chips_, &ChipBar::saveWanted, this, &MainWindow::saveSearch);
    connect(reader_, &ReaderPanel::collectWanted, this,
            [this](const QString &id, const QRect &about) { collect({id.toStdString()}, about); });
    connect(reader_, &ReaderPanel::colourNamesWanted, this, &MainWindow::nameColours);
}

void MainWindow::tellChange(const QString &name)
{
    refreshHistory();
    notice_->tell(Notice::Kind::Done, capitalised(name), tr("Undo"), [this] { library_->undo(); });
}

/// What an import has taken the words from is not left to be found by chance.
void MainWindow::tellLost()
{
    const std::size_t lost = keeper_->lost().size();
    if (!lostBefore_ || lost <= *lostBefore_) return;
    const int more = static_cast<int>(lost - *lostBefore_);
    lostBefore_.reset();
    notice_->tell(Notice::Kind::Failure,
                  tr("%n of your marks have lost their words in the new edition", nullptr, more),
                  tr("Show Them"), [this] {
                      results_->setPage(ResultsZone::Notes);
                      results_->notes()->showLost();
                  });
}

/// The menu says what would be undone and done again.
void MainWindow::refreshHistory()
{
    const History &history = library_->history();
    const auto show = [](QAction *action, const std::vector<std::string> &names,
                         const QString &named, const QString &plain) {
        action->setEnabled(!names.empty());
        action->setText(names.empty() ? plain : named.arg(toQString(names.back())));
    };
    show(undoAction_, history.undo, tr("&Undo: %1"), tr("&Undo"));
    show(redoAction_, history.redo, tr("&Redo: %1"), tr("&Redo"));
    const auto &titles = stageMenu_->actions();
    int at = 0;
    for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
        titles.at(at++)->setText(Labels::stage(stage));
    stageMenu_->setTitle(tr("Set the &Stage"));
}

std::vector<std::string> MainWindow::selectedIds() const
{
    Ids ids;
    for (const RecommendationRow *row : results_->views()->selected())
        ids.push_back(row->id);
    return ids;
}

/// Where the current result is on the screen, for sheets about it.
QRect MainWindow::selectionPlace() const
{
    const QListView *cards = results_->views()->cards();
    const QAbstractItemView *view =
        results_->views()->isTable()
            ? static_cast<const QAbstractItemView *>(results_->views()->table())
            : cards;
    const QRect area =
        view->visualRect(cards->currentIndex()).intersected(view->viewport()->rect());
    if (area.isEmpty() || !view->isVisible()) return {};
    return {view->viewport()->mapToGlobal(area.topLeft()), area.size()};
}

// Collections

void MainWindow::collect(const std::vector<std::string> &ids, const QRect &about)
{
    if (ids.empty()) return;
    std::vector<QuickEntry> entries;
    for (const CollectionSummary &one : keeper_->collections())
        entries.push_back({toQString(one.name),
                           toQString(one.name),
                           tr("%n recommendation(s)", nullptr, static_cast<int>(one.entries)),
                           {}});
    quick_->disconnect(this);
    quick_->setTitle(
        tr("Add %n recommendation(s) to a collection", nullptr, static_cast<int>(ids.size())),
        entries.empty() ? tr("Name of a new collection") : tr("Name of a collection, old or new"));
    quick_->setEntries(std::move(entries));
    quick_->offerNew(tr("New collection “%1”"));
    connect(quick_, &QuickChoose::chosen, this,
            [this, ids](const QString &name) { keeper_->collect(name, ids); });
    connect(quick_, &QuickChoose::newWanted, this,
            [this, ids](const QString &name) { keeper_->collect(name, ids); });
    quick_->choose(about.isNull() ? selectionPlace() : about);
}

void MainWindow::collectInto(const std::vector<std::string> &ids, const QString &name,
                             const QRect &about)
{
    if (!name.isEmpty()) {
        keeper_->collect(name, ids);
        return;
    }
    ask_->askName(tr("Name of the new collection"), {}, about, [this, ids](const QString &made) {
        if (ids.empty())
            keeper_->makeCollection(made);
        else
            keeper_->collect(made, ids);
    });
}

void MainWindow::takeOutSelected()
{
    if (!keeper_->shown().isEmpty()) keeper_->takeOut(keeper_->shown(), selectedIds());
}

void MainWindow::commentSelected()
{
    const Ids ids = selectedIds();
    if (ids.empty() || keeper_->shown().isEmpty()) return;
    const auto &entries = keeper_->entries();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &one) { return one.id == ids.front(); });
    if (entry == entries.end()) return;
    ask_->askText(tr("Comment in “%1”").arg(keeper_->shown()), toQString(entry->comment),
                  selectionPlace(),
                  [this, name = keeper_->shown(), number = entry->number](const QString &comment) {
                      keeper_->comment(name, number, comment);
                  });
}

void MainWindow::moveSelected(int by)
{
    const auto &entries = keeper_->entries();
    const Ids ids = selectedIds();
    const std::set<std::string> wanted(ids.begin(), ids.end());
    std::vector<std::int64_t> moved;
    int first = -1;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!wanted.contains(entries[i].id)) continue;
        if (first < 0) first = static_cast<int>(i);
        moved.push_back(entries[i].number);
    }
    const int last = static_cast<int>(entries.size() - moved.size());
    if (moved.empty() || !upAction_->isEnabled()) return;
    const int place = std::clamp(first + by, 0, last);
    if (place != first || moved.size() > 1) keeper_->moveEntries(keeper_->shown(), moved, place);
}

void MainWindow::arrange(const QStringList &ids, int row)
{
    const auto &entries = keeper_->entries();
    const auto placeOf = [&](const std::string &id) {
        return static_cast<int>(std::find_if(entries.begin(), entries.end(),
                                             [&](const auto &one) { return one.id == id; }) -
                                entries.begin());
    };
    const RecommendationRow *before = rowOf(results_->model()->index(row, 0));
    const int wanted = before ? placeOf(before->id) : static_cast<int>(entries.size());
    std::vector<std::int64_t> moved;
    int place = wanted;
    for (const std::string &id : toIds(ids)) {
        const int at = placeOf(id);
        if (at == static_cast<int>(entries.size())) continue; // dragged from another list
        moved.push_back(entries[static_cast<std::size_t>(at)].number);
        if (at < wanted) --place;
    }
    keeper_->moveEntries(keeper_->shown(), moved, place);
}

/// The list shows one collection: its comments, and whether it can be put into another order.
void MainWindow::takeEntries()
{
    QString shown;
    int chosen = 0;
    for (const Choice &choice : query_->query().choices)
        if (choice.facet == Facet::Collection && !choice.excluded && chosen++ == 0)
            shown = toQString(choice.value);
    keeper_->showCollection(chosen == 1 ? shown : QString());
    std::map<std::string, QString> comments;
    for (const CollectionEntry &one : keeper_->entries())
        if (!one.comment.empty() && !one.id.empty()) comments[one.id] = toQString(one.comment);
    results_->model()->setComments(std::move(comments));
    const bool asCollected = !keeper_->shown().isEmpty() && query_->query().text.empty() &&
                             inquiry_->order() == Order::Relevance &&
                             inquiry_->grouping() == Grouping::None;
    results_->model()->setArrangeable(asCollected);
    const bool any = !selectedIds().empty();
    for (QAction *action : {takeOutAction_, commentAction_})
        action->setEnabled(any && !keeper_->shown().isEmpty());
    for (QAction *action : {upAction_, downAction_})
        action->setEnabled(any && asCollected);
    for (QAction *action : {takeOutAction_, commentAction_, upAction_, downAction_})
        action->setVisible(!keeper_->shown().isEmpty());
    mergeAction_->setEnabled(selectedIds().size() > 1);
    saveSearchAction_->setEnabled(!query_->isEmpty());
}

/// A collection that was removed is not left in the filter.
void MainWindow::keepQueryInStep()
{
    Query query = query_->query();
    std::erase_if(query.choices, [this](const Choice &choice) {
        if (choice.facet != Facet::Collection) return false;
        const auto &all = keeper_->collections();
        return std::none_of(all.begin(), all.end(),
                            [&](const CollectionSummary &one) { return one.name == choice.value; });
    });
    query_->set(query);
}

void MainWindow::saveSearch()
{
    if (query_->isEmpty()) return;
    const Query query = query_->query();
    QStringList parts;
    if (!query.text.empty()) parts << toQString(query.text);
    for (const Choice &choice : query.choices)
        if (!choice.excluded) parts << labels_->value(choice.facet, choice.value);
    ask_->askName(tr("Name of the saved search; it finds anew each time"),
                  parts.join(QStringLiteral(" · ")),
                  QRect(chips_->mapToGlobal(QPoint(16, 0)), chips_->size()),
                  [this, query](const QString &name) { keeper_->saveSearch(name, query); });
}

// Corrections of what is selected

void MainWindow::tagSelected(Facet facet)
{
    const Ids ids = selectedIds();
    if (ids.empty()) return;
    quick_->disconnect(this);
    quick_->setTitle(
        facet == Facet::Region
            ? tr("Set a region on %n recommendation(s)", nullptr, static_cast<int>(ids.size()))
            : tr("Set a sector on %n recommendation(s)", nullptr, static_cast<int>(ids.size())),
        tr("Type a part of its name"));
    quick_->setEntries(conceptEntries(
        facet == Facet::Region ? labels_->regions() : labels_->sectors(), labels_->language()));
    quick_->offerNew({});
    connect(quick_, &QuickChoose::chosen, this, [this, ids, facet](const QString &value) {
        keeper_->setTag(ids, facet, value.toStdString());
    });
    quick_->choose(selectionPlace());
}

/// Of the tags that the selected results have, most frequent first.
void MainWindow::refuseSelected()
{
    std::map<std::pair<Facet, std::string>, Ids> having;
    for (const RecommendationRow *row : results_->views()->selected()) {
        for (const std::string &region : row->regions)
            having[{Facet::Region, region}].push_back(row->id);
        for (const std::string &sector : row->sectors)
            having[{Facet::Sector, sector}].push_back(row->id);
    }
    if (having.empty()) return;
    std::vector<std::pair<Choice, Ids>> tags;
    for (const auto &[tag, ids] : having)
        tags.push_back({{tag.first, tag.second, false}, ids});
    std::stable_sort(tags.begin(), tags.end(), [](const auto &one, const auto &other) {
        return one.second.size() > other.second.size();
    });
    std::vector<QuickEntry> entries;
    for (std::size_t i = 0; i < tags.size(); ++i)
        entries.push_back(
            {QString::number(i),
             labels_->value(tags[i].first.facet, tags[i].first.value),
             tr("%n recommendation(s)", nullptr, static_cast<int>(tags[i].second.size())),
             {}});
    quick_->disconnect(this);
    quick_->setTitle(tr("What are they not about?"), tr("Type a part of its name"));
    quick_->setEntries(std::move(entries));
    quick_->offerNew({});
    connect(quick_, &QuickChoose::chosen, this, [this, tags](const QString &key) {
        const auto &[tag, ids] = tags[key.toUInt()];
        keeper_->refuseTag(ids, tag.facet, tag.value);
    });
    quick_->choose(selectionPlace());
}

void MainWindow::nameColours()
{
    ColoursDialog dialog(keeper_->meanings(), this);
    if (dialog.exec() == QDialog::Accepted) keeper_->setMeanings(dialog.meanings());
}

} // namespace policy::ui
