// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/panel_parts.h"

#include "labels.h"
#include "look/empty_state.h"
#include "look/text_skeleton.h"
#include "look/typography.h"
#include "reader/cut_bar.h"
#include "reader/detail_pane.h"
#include "reader/find_bar.h"
#include "reader/reader_header.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

ReaderPanel::Impl::Impl(ReaderPanel &panel, const Labels *labels)
    : panel_(panel), labels_(labels), actions_(&panel), keep_(&panel), finder_(new Finder(&panel)),
      stack_(new QStackedWidget), empty_(new EmptyState("page")), loading_(new TextSkeleton),
      splitter_(new QSplitter(Qt::Vertical)), header_(new ReaderHeader(actions_, keep_)),
      view_(new PageView), find_(new FindBar), cut_(new CutBar), details_(new DetailPane)
{
    build();
    connectView();
    connectFind();
    connectDetails();
    connectActions();
    connectKeep();
    connectCorrecting();
    relabel();
    open(nullptr, nullptr);
}

void ReaderPanel::Impl::build()
{
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(view_, 1);
    pageColumn->addWidget(find_);
    pageColumn->addWidget(cut_);
    splitter_->addWidget(page);
    splitter_->addWidget(details_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(splitter_, 1);
    empty_->setBackgroundRole(QPalette::Base);
    empty_->setAutoFillBackground(true);
    stack_->addWidget(empty_);
    stack_->addWidget(loading_);
    stack_->addWidget(content);
    auto *whole = new QVBoxLayout(&panel_);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    panel_.setFocusProxy(view_);
    connect(splitter_, &QSplitter::splitterMoved, &panel_, [this] { detailsSizedByUser_ = true; });
}

void ReaderPanel::Impl::connectView()
{
    connect(view_, &PageView::foldClicked, &panel_, [this](int fold) { toggleFold(fold); });
    connect(view_, &PageView::recommendationClicked, &panel_, [this](int index) {
        if (index == focus_) return;
        focus(index);
        Q_EMIT panel_.recommendationActivated(toQString(focused()->id));
    });
    connect(view_, &PageView::tagHovered, details_, &DetailPane::setLitTag);
    connect(view_, &PageView::zoomWanted, &panel_, [this](int steps) { stepZoom(steps); });
    connect(view_, &PageView::selectionChanged, &panel_, [this] {
        if (view_->offersCaret()) cut_->setPossible(splitOffset().has_value());
        updateActions();
    });
    connect(view_, &PageView::caretChosen, &panel_, [this] { splitHere(); });
    connect(view_, &PageView::caretLeft, &panel_, [this] { endCut(); });
    connect(cut_, &CutBar::cutWanted, &panel_, [this] { splitHere(); });
    connect(cut_, &CutBar::left, &panel_, [this] { endCut(); });
}

void ReaderPanel::Impl::connectFind()
{
    connect(find_, &FindBar::wordsChanged, &panel_,
            [this](const QString &words) { startFind(words); });
    connect(find_, &FindBar::nextWanted, &panel_, [this] { stepFound(1); });
    connect(find_, &FindBar::previousWanted, &panel_, [this] { stepFound(-1); });
    connect(find_, &FindBar::closed, &panel_, [this] {
        finder_->find(nullptr, {});
        view_->setFocus(Qt::OtherFocusReason);
    });
    connect(finder_, &Finder::changed, &panel_, [this] { updateFound(); });
}

void ReaderPanel::Impl::connectDetails()
{
    connect(details_, &DetailPane::tagPointed, view_, &PageView::setLitTag);
    connect(details_, &DetailPane::tagPressed, &panel_,
            [this](int tag, Qt::KeyboardModifiers modifiers) { pressTag(tag, modifiers); });
    // Who goes along the tags by keyboard cannot point at what is out of sight.
    connect(details_, &DetailPane::tagFocused, &panel_, [this](int tag) {
        const auto &places = tags_[static_cast<std::size_t>(tag)].places;
        if (!places.empty() && !showsSource_) view_->reveal(places.front());
    });
    connect(details_, &DetailPane::linesPressed, &panel_, [this] {
        if (!showsSource_) switchPage(true);
        revealFocus();
    });
    connect(details_, &DetailPane::counterpartPressed, &panel_, [this] { goToCounterpart(); });
}

void ReaderPanel::Impl::connectActions()
{
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, &panel_, what);
    };
    on(actions_.source, [this](bool source) { switchPage(source); });
    on(actions_.find, [this] {
        const QString selected = view_->selectedText();
        find_->open(selected.contains(QLatin1Char('\n')) ? QString() : selected);
    });
    on(actions_.findNext, [this] { stepFound(1); });
    on(actions_.findPrevious, [this] { stepFound(-1); });
    on(actions_.next, [this] { stepRecommendation(1); });
    on(actions_.previous, [this] { stepRecommendation(-1); });
    on(actions_.counterpart, [this] { goToCounterpart(); });
    on(actions_.copy, [this] { copyWithCitation(); });
    connect(view_, &PageView::dragStarted, &panel_, [this] { dragSelection(); });
    on(actions_.zoomIn, [this] { stepZoom(1); });
    on(actions_.zoomOut, [this] { stepZoom(-1); });
    on(actions_.zoomReset, [this] { setZoom(100); });
    on(actions_.setAside, [this](bool open) {
        if (!reading_) return;
        reading_->setAllFoldsOpen(open);
        if (!showsSource_) view_->contentChanged();
    });
}

void ReaderPanel::Impl::relabel()
{
    actions_.retranslate();
    keep_.retranslate();
    details_->retranslate();
    header_->retranslate();
    empty_->setWords(ReaderPanel::tr("Nothing is open"),
                     ReaderPanel::tr("Choose a recommendation in the list to read it in its "
                                     "document, or a document on the left."));
    view_->setAccessibleName(ReaderPanel::tr("Text of the document"));
    details_->setAccessibleName(ReaderPanel::tr("About the recommendation"));
    if (!document_) return;
    header_->show(document_->catalogue, labels_->language(),
                  labels_->kind(document_->catalogue.kind));
    updateMarks();
    updateDetails();
    updateKeepActions();
    view_->contentChanged(); // the lines that stand for what is set aside
}

void ReaderPanel::Impl::open(std::shared_ptr<const Document> document,
                             std::shared_ptr<const std::string> source)
{
    const bool same = document && document_ == document && stack_->currentIndex() == 2;
    // The same document read anew (a correction): its text stays where it is.
    const bool again = document && document_ && !same && !showsSource_ &&
                       document->catalogue.id == document_->catalogue.id;
    const Place top = again ? view_->topPlace() : Place();
    const double topY = again ? view_->yOf(top) : 0;
    source_ = std::move(source);
    if (same) {
        updateActions();
        return;
    }
    if (document_ && !showsSource_) lastPlaces_[document_->catalogue.id] = view_->topPlace();
    finder_->find(nullptr, {});
    find_->hide();
    document_ = std::move(document);
    if (!again) marks_ = {};
    lines_.reset();
    focus_ = -1;
    tags_.clear();
    foreignCounterpart_.reset();
    details_->hide();
    reading_ = document_ ? std::make_shared<ReadingPage>(document_) : nullptr;
    actions_.setAside->setChecked(false);
    showPage(showsSource_ && source_);
    stack_->setCurrentIndex(document_ ? 2 : 0);
    if (document_) {
        header_->show(document_->catalogue, labels_->language(),
                      labels_->kind(document_->catalogue.kind));
        if (again && top.unit < reading_->unitCount())
            view_->putAt(top, topY);
        else if (const auto last = lastPlaces_.find(document_->catalogue.id);
                 last != lastPlaces_.end() && !showsSource_)
            view_->putAt(last->second, space::three);
    }
    updateActions();
}

void ReaderPanel::Impl::showLoading()
{
    stack_->setCurrentIndex(1);
}

/// Puts the reading page or the source lines into the view, with all marks.
void ReaderPanel::Impl::showPage(bool source)
{
    showsSource_ = source;
    endCut();
    actions_.source->setChecked(source);
    if (source && document_ && !lines_)
        lines_ = std::make_shared<SourcePage>(source_, reading_->mainLanguage());
    view_->setContent(source ? std::shared_ptr<const PageContent>(lines_)
                             : std::shared_ptr<const PageContent>(reading_),
                      source);
    updateMarks();
}

void ReaderPanel::Impl::updateMarks()
{
    if (!document_) return;
    view_->setRecommendations(showsSource_ ? sourceMarks(*document_, lines_->unitCount())
                                           : recommendationMarks(*document_));
    view_->setFocusedRecommendation(focus_);
    const Recommendation *recommendation = focused();
    tags_ = recommendation ? readerTags(*document_, *recommendation, *labels_, marks_.corrections)
                           : std::vector<ReaderTag>();
    view_->setEvidence(showsSource_ ? std::vector<EvidenceMark>() : evidenceMarks(tags_));
    updateKept();
}

void ReaderPanel::Impl::updateDetails()
{
    const Recommendation *recommendation = focused();
    details_->setVisible(recommendation != nullptr);
    if (!recommendation) return;
    details_->show(*document_, *recommendation, tags_, focus_);
    const int here = indexOf(recommendation->counterpart);
    if (here >= 0)
        details_->showCounterpart(&document_->recommendations[static_cast<std::size_t>(here)]);
    else
        details_->showCounterpart(foreignCounterpart_.get());
    sizeDetails();
}

/// As high as its content, but never more than two fifths of the panel, unless the user has set it.
void ReaderPanel::Impl::sizeDetails()
{
    if (detailsSizedByUser_) return;
    QTimer::singleShot(0, details_, [this] {
        const int whole = splitter_->height();
        const int wanted = std::clamp(details_->sizeHint().height() + 2, 60, whole * 2 / 5);
        splitter_->setSizes({whole - wanted, wanted});
    });
}

void ReaderPanel::Impl::updateActions()
{
    const bool any = document_ != nullptr;
    const bool several = any && !document_->recommendations.empty();
    for (QAction *action : {actions_.find, actions_.zoomIn, actions_.zoomOut, actions_.zoomReset})
        action->setEnabled(any);
    actions_.setAside->setEnabled(any && reading_->foldCount() > 0);
    actions_.source->setEnabled(any && source_);
    actions_.next->setEnabled(several);
    actions_.previous->setEnabled(several);
    actions_.copy->setEnabled(any && (focus_ >= 0 || view_->hasSelection()));
    actions_.findNext->setEnabled(!finder_->found().empty());
    actions_.findPrevious->setEnabled(!finder_->found().empty());
    actions_.counterpart->setEnabled(any && focus_ >= 0 && !focused()->counterpart.empty());
    updateKeepActions();
}

} // namespace policy::ui
