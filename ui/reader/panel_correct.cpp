// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections of what the program read.
#include "keep/concept_entries.h"
#include "keep/keeper.h"
#include "keep/quick_choose.h"
#include "labels.h"
#include "reader/detail_pane.h"
#include "reader/panel_parts.h"

#include <QAction>
#include <QMenu>

namespace policy::ui {

void ReaderPanel::Impl::connectCorrecting()
{
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, &panel_, what);
    };
    on(keep_.addRegion, [this] { offerTags(Facet::Region); });
    on(keep_.addSector, [this] { offerTags(Facet::Sector); });
    on(keep_.merge, [this] { mergeWithNext(); });
    on(keep_.split, [this] { splitHere(); });
    on(keep_.strike, [this] {
        if (const Recommendation *now = focused()) keeper_->removeRecommendations({now->id});
    });
    on(keep_.add, [this] {
        if (const auto stretch = selectedStretch()) addRecommendation(*stretch);
    });
    on(keep_.collect, [this] {
        if (const Recommendation *now = focused())
            Q_EMIT panel_.collectWanted(toQString(now->id), details_->addPlace(Facet::Region));
    });
    connect(details_, &DetailPane::tagCorrected, &panel_, [this](int tag) { correctTag(tag); });
    connect(details_, &DetailPane::addTagWanted, &panel_,
            [this](Facet facet) { offerTags(facet); });
    connect(details_, &DetailPane::stageChosen, &panel_, [this](Stage stage) {
        if (const Recommendation *now = focused(); now && keeper_)
            keeper_->setTag({now->id}, Facet::Stage, std::string(stageName(stage)));
    });
    connect(details_, &DetailPane::stageRestored, &panel_, [this] {
        if (const Recommendation *now = focused(); now && keeper_)
            keeper_->restoreTag({now->id}, Facet::Stage, std::string(stageName(now->stage)));
    });
    correctMenu_ = new QMenu(details_);
    correctMenu_->addAction(keep_.collect);
    correctMenu_->addAction(keep_.note);
    correctMenu_->addSeparator();
    for (QAction *action : keep_.correcting())
        correctMenu_->addAction(action);
    details_->setMenu(correctMenu_);
}

void ReaderPanel::Impl::offerTags(Facet facet)
{
    const Recommendation *now = focused();
    if (!now || !keeper_) return;
    quick_->disconnect(&panel_);
    quick_->setTitle(facet == Facet::Region ? ReaderPanel::tr("Which region is this about?")
                                            : ReaderPanel::tr("Which sector is this about?"),
                     ReaderPanel::tr("Type a part of its name"));
    quick_->setEntries(conceptEntries(
        facet == Facet::Region ? labels_->regions() : labels_->sectors(), labels_->language()));
    connect(quick_, &QuickChoose::chosen, &panel_,
            [this, facet, id = now->id](const QString &value) {
                keeper_->setTag({id}, facet, value.toStdString());
            });
    quick_->choose(details_->addPlace(facet));
}

/// Not this one; a person's own word is taken back instead.
void ReaderPanel::Impl::correctTag(int tag)
{
    const Recommendation *now = focused();
    const ReaderTag &one = tags_[static_cast<std::size_t>(tag)];
    if (!now || !keeper_ || !one.choice) return;
    if (one.person || one.refused)
        keeper_->restoreTag({now->id}, one.choice->facet, one.choice->value);
    else
        keeper_->refuseTag({now->id}, one.choice->facet, one.choice->value);
}

void ReaderPanel::Impl::mergeWithNext()
{
    if (!focused() || focus_ + 1 >= static_cast<int>(document_->recommendations.size())) return;
    keeper_->merge(
        {focused()->id, document_->recommendations[static_cast<std::size_t>(focus_) + 1].id});
}

/// Where the second part begins: at the selection, else where the text was last clicked; nothing
/// where that would leave one part empty.
std::optional<std::size_t> ReaderPanel::Impl::splitOffset() const
{
    const Recommendation *now = focused();
    if (!now || showsSource_) return std::nullopt;
    const Place at = view_->hasSelection() ? view_->selection().first : view_->caret();
    const auto offset = offsetIn(*document_, *now, at);
    return offset && *offset > 0 && *offset < now->text.size() ? offset : std::nullopt;
}

void ReaderPanel::Impl::splitHere()
{
    if (const auto offset = splitOffset()) keeper_->split(focused()->id, *offset);
}

void ReaderPanel::Impl::addRecommendation(const Stretch &stretch)
{
    QMenu menu(&panel_);
    menu.addSection(ReaderPanel::tr("How far has it come?"));
    for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
        menu.addAction(Labels::stage(stage), &panel_,
                       [this, stretch, stage] {
                           keeper_->addRecommendation(document_->catalogue.id, stretch, stage);
                           view_->clearSelection();
                       })
            ->setToolTip(Labels::stageMeaning(stage));
    menu.setToolTipsVisible(true);
    menu.exec(placeOf(stretch).bottomLeft());
}

} // namespace policy::ui
