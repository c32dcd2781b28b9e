// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections of what the program read.
#include "keep/concept_entries.h"
#include "keep/keeper.h"
#include "keep/quick_choose.h"
#include "labels.h"
#include "reader/cut_bar.h"
#include "reader/detail_pane.h"
#include "reader/panel_parts.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <string_view>

namespace policy::ui {

void ReaderPanel::Impl::connectCorrecting()
{
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, &panel_, what);
    };
    on(keep_.addRegion, [this] { offerTags(Facet::Region); });
    on(keep_.addSector, [this] { offerTags(Facet::Sector); });
    on(keep_.merge, [this] { mergeWithNext(); });
    on(keep_.split, [this] { offerCut(); });
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

namespace {

/// Behind the sentence or clause that ends nearest to the middle of a text, in bytes; 0 for none.
std::size_t likelyCut(std::string_view text)
{
    std::size_t best = 0;
    const auto distance = [&](std::size_t at) {
        return at > text.size() / 2 ? at - text.size() / 2 : text.size() / 2 - at;
    };
    for (const std::string_view end : {"。", "；", "，", ". ", "; ", ";", ",", " "}) {
        for (std::size_t at = text.find(end); at != std::string_view::npos;
             at = text.find(end, at + end.size())) {
            const std::size_t behind = at + end.size();
            if (behind < text.size() && (best == 0 || distance(behind) < distance(best)))
                best = behind;
        }
        if (best > 0) return best; // a stronger end goes before a weaker one
    }
    return best;
}

} // namespace

/// Shows where the text would be split, to be moved and confirmed.
void ReaderPanel::Impl::offerCut()
{
    const Recommendation *now = focused();
    if (!now || !keeper_ || now->pieces.empty()) return;
    if (showsSource_) switchPage(false);
    Place at = view_->hasSelection() ? view_->selection().first : view_->caret();
    if (!splitOffset()) {
        const std::size_t cut = likelyCut(now->text);
        at = {};
        for (const TextPiece &piece : now->pieces) {
            const Passage &passage = document_->passages[static_cast<std::size_t>(piece.passage)];
            if (piece.offset <= cut)
                at = {piece.passage,
                      utf16Offset(passage.text, std::min(piece.span.begin + (cut - piece.offset),
                                                         piece.span.end))};
        }
    }
    cut_->show();
    view_->offerCaret(at);
    cut_->setPossible(splitOffset().has_value());
    view_->setFocus(Qt::OtherFocusReason);
}

void ReaderPanel::Impl::endCut()
{
    if (!view_->offersCaret()) return;
    const bool had = cut_->isAncestorOf(QApplication::focusWidget());
    view_->hideCaret();
    cut_->hide();
    if (had) view_->setFocus(Qt::OtherFocusReason);
}

void ReaderPanel::Impl::splitHere()
{
    const auto offset = splitOffset();
    if (!offset) return;
    const std::string id = focused()->id;
    endCut();
    keeper_->split(id, *offset);
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
