// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/browse_model.h"
#include "browse/browse_panel.h"
#include "export/export_desk.h"
#include "export/quoter.h"
#include "inquiry.h"
#include "keep/ask_sheet.h"
#include "keep/keeper.h"
#include "keep/quick_choose.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/typography.h"
#include "messages.h"
#include "overview/overview_page.h"
#include "parts/notice.h"
#include "parts/quiet_label.h"
#include "query_state.h"
#include "reader/reader_panel.h"
#include "reading_desk.h"
#include "results/result_views.h"
#include "results/results_zone.h"
#include "search/chip_bar.h"
#include "search/search_field.h"
#include "utf16.h"
#include "window/main_window.h"
#include "window/zone_layouts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace policy::ui {

namespace {

QToolButton *toolButton(QWidget *parent, std::string_view name)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(20, 20));
    button->setFixedSize(36, 36);
    if (!name.empty()) button->setIcon(icon(name));
    return button;
}

} // namespace

QWidget *MainWindow::buildTop()
{
    auto *top = new QWidget(this);
    back_ = toolButton(top, "back");
    forward_ = toolButton(top, "forward");
    search_ = new SearchField(top);
    search_->setMinimumHeight(36);
    searchOptions_ = toolButton(top, "filter");
    compareButton_ = toolButton(top, "compare");
    compareButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    compareButton_->setMinimumWidth(0);
    compareButton_->setMaximumWidth(QWIDGETSIZE_MAX);
    exportButton_ = toolButton(top, "export");
    menuButton_ = toolButton(top, "more");
    searchOptions_->setPopupMode(QToolButton::InstantPopup);
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {searchOptions_, menuButton_})
        button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::one, space::one, space::one, space::half);
    row->setSpacing(space::half);
    row->addWidget(back_);
    row->addWidget(forward_);
    row->addSpacing(space::half);
    row->addWidget(search_, 1);
    row->addSpacing(space::half);
    row->addWidget(searchOptions_);
    row->addWidget(compareButton_);
    row->addWidget(exportButton_);
    row->addWidget(menuButton_);
    return top;
}

void MainWindow::buildZones()
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    chips_ = new ChipBar(labels_, central);
    keeper_ = new Keeper(library_.get(), labels_, this);
    layout->addWidget(chips_);

    zones_ = new QSplitter(Qt::Horizontal, central);
    zones_->setChildrenCollapsible(false);
    zones_->setHandleWidth(1);
    browseModel_ = new BrowseModel(labels_, query_, this);
    browseModel_->setKeeper(keeper_);
    browse_ = new BrowsePanel(browseModel_, query_, zones_);
    browse_->setMinimumWidth(200);
    results_ = new ResultsZone(library_.get(), query_, inquiry_, labels_, zones_);
    results_->setMinimumWidth(360);
    reader_ = new ReaderPanel(labels_, zones_);
    reader_->setMinimumWidth(320);
    reader_->setKeeper(keeper_);
    desk_ = new ReadingDesk(library_.get(), reader_, this);
    quoter_ = new Quoter(library_.get(), labels_, this);
    for (QWidget *zone : {static_cast<QWidget *>(browse_), static_cast<QWidget *>(results_),
                          static_cast<QWidget *>(reader_)})
        zones_->addWidget(zone);
    zones_->setStretchFactor(0, 0);
    zones_->setStretchFactor(1, 2);
    zones_->setStretchFactor(2, 3);
    zones_->setSizes({264, 520, 576});
    layouts_ = new ZoneLayouts(zones_);
    layout->addWidget(zones_, 1);
    setCentralWidget(central);
    notice_ = new Notice(this);
    quick_ = new QuickChoose(this);
    ask_ = new AskSheet(this);
    exporting_ = new ExportDesk(library_.get(), labels_, notice_, this);
    exporting_->setContext([this] { return exportContext(); });
}

void MainWindow::buildStatus()
{
    totals_ = new QuietLabel(this);
    progressWords_ = new QuietLabel(this);
    progress_ = new QProgressBar(this);
    progress_->setFixedSize(160, 8);
    progress_->setTextVisible(false);
    cancel_ = new QToolButton(this);
    cancel_->setAutoRaise(true);
    cancel_->setIcon(icon("cancel"));
    cancel_->setIconSize(QSize(16, 16));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space::one, 0, space::one, 0);
    statusBar()->setStyleSheet(QStringLiteral("QStatusBar::item { border: none; }"));
    statusBar()->addWidget(totals_, 1);
    statusBar()->addPermanentWidget(progressWords_);
    statusBar()->addPermanentWidget(progress_);
    statusBar()->addPermanentWidget(cancel_);
    for (QLabel *label : {totals_, progressWords_})
        label->setFont(inSize(font(), TypeSize::Small));
    statusBar()->setFixedHeight(space::three + space::half);
    hideProgress();
}

void MainWindow::connectLibrary()
{
    Library *library = library_.get();
    connect(library, &Library::opening, this, [this](int done, int total, const QString &what) {
        showProgress(done, total, tr("Preparing the library: %1").arg(what));
    });
    connect(library, &Library::opened, this, &MainWindow::whenOpened);
    connect(library, &Library::openFailed, this, [this](const QString &sentence) {
        hideProgress();
        results_->showFailure(
            sentence,
            [this] {
                results_->showLoading();
                library_->open();
            },
            [this] { openAnotherLibrary(); });
        Q_EMIT filled();
    });
    connect(library, &Library::changed, this, &MainWindow::refreshAll);
    connect(library, &Library::importStarted, this,
            [this] { showProgress(0, 0, tr("Importing")); });
    connect(library, &Library::importing, this, [this](int done, int total, const QString &what) {
        showProgress(
            done, total,
            tr("Importing %1 of %2: %3").arg(std::min(done + 1, total)).arg(total).arg(what));
    });
    connect(library, &Library::imported, this, &MainWindow::showReport);
    connect(library, &Library::failed, this, [this](const QString &sentence) {
        notice_->tell(Notice::Kind::Failure, message(sentence));
    });
    connect(library, &Library::removed, this, [this](const QString &id) {
        session_.removed.removeAll(id);
        session_.removed << id;
    });
    connect(library, &Library::restored, this,
            [this](const QString &id) { session_.removed.removeAll(id); });
    connect(library, &Library::checked, this, [this](const CheckReport &report) {
        QStringList findings;
        for (const std::string &finding : report.findings)
            findings << message(finding);
        notice_->tell(report.sound ? Notice::Kind::Done : Notice::Kind::Failure,
                      findings.isEmpty() ? tr("The library and its index are sound")
                                         : findings.join(QLatin1Char('\n')));
    });
    connect(library, &Library::codingsTaken, this, &MainWindow::tellCodings);
    connect(cancel_, &QToolButton::clicked, library, &Library::cancelImport);
    auto *looking = new QTimer(this);
    connect(looking, &QTimer::timeout, library, &Library::lookForChanges);
    looking->start(3000);
}

void MainWindow::connectQuery()
{
    connect(query_, &QueryState::changed, this, [this](const Query &query) {
        search_->show(toQString(query.text));
        chips_->show(query);
        browseModel_->showChoices();
    });
    connect(query_, &QueryState::moved, this, &MainWindow::refreshActions);
    connect(inquiry_, &Inquiry::counted, browseModel_, &BrowseModel::showCounts);
    connect(inquiry_, &Inquiry::answered, this, [this](const RecommendationPage &page) {
        markWords();
        if (page.rows.empty() && !query_->isEmpty()) desk_->clear();
        if (std::exchange(filled_, true)) return;
        QTimer::singleShot(0, this, &MainWindow::filled);
    });
    connect(inquiry_, &Inquiry::found, this, &MainWindow::markWords);
    connect(browseModel_, &BrowseModel::outlineWanted, this, [this](const QString &id) {
        library_->reader().add(
            [id = id.toStdString()](Store &store, const std::stop_token &) {
                return store.document(id).sections;
            },
            [this, id = id.toStdString()](const std::vector<Section> &sections) {
                browseModel_->showOutline(id, sections);
            });
    });
}

void MainWindow::connectZones()
{
    connect(search_, &QLineEdit::textEdited, this,
            [this](const QString &text) { query_->type(text.toStdString()); });
    connect(search_, &SearchField::moved, results_, &ResultsZone::move);
    connect(search_, &SearchField::pagesMoved, results_, &ResultsZone::movePages);
    connect(search_, &SearchField::entered, this, [this] {
        query_->settle();
        reader_->setFocus(Qt::OtherFocusReason);
    });
    connect(search_, &SearchField::left, this, [this] { results_->focusList(); });
    connect(search_, &QLineEdit::editingFinished, query_, &QueryState::settle);
    connect(chips_, &ChipBar::dropped, query_, &QueryState::drop);
    connect(chips_, &ChipBar::allDropped, query_, &QueryState::dropChoices);
    connect(browse_, &BrowsePanel::readWanted, this, [this](const QString &id, int passage) {
        desk_->readPassage(id.toStdString(), passage);
    });
    connect(browse_, &BrowsePanel::removeWanted, this, &MainWindow::removeDocument);
    connect(browse_, &BrowsePanel::detailsWanted, this, &MainWindow::editDocument);
    connect(results_, &ResultsZone::currentChanged, this, &MainWindow::readResult);
    connect(results_->views(), &ResultViews::selectionChanged, this, &MainWindow::takeSelection);
    connect(results_->views(), &ResultViews::menuWanted, this,
            [this](const QPoint &position) { selectionMenu_->popup(position); });
    results_->model()->setDress([this](QMimeData &dragged) { quoter_->dress(dragged); });
    connect(quoter_, &Quoter::copied, this, [this](int recommendations) {
        notice_->tell(Notice::Kind::Done, tr("%n recommendation(s) copied with their sources",
                                             nullptr, recommendations));
    });
    connect(quoter_, &Quoter::failed, this, [this](const QString &sentence) {
        notice_->tell(Notice::Kind::Failure, message(sentence));
    });
    connect(results_, &ResultsZone::opened, this, [this](const QString &id) {
        readResult(id);
        reader_->setFocus(Qt::OtherFocusReason);
    });
    connect(results_, &ResultsZone::passageChosen, this, [this](const QString &id, int passage) {
        desk_->readPassage(id.toStdString(), passage);
    });
    connect(results_, &ResultsZone::passageOpened, this, [this](const QString &id, int passage) {
        desk_->readPassage(id.toStdString(), passage);
        reader_->setFocus(Qt::OtherFocusReason);
    });
    connect(results_, &ResultsZone::tagClicked, this, &MainWindow::applyChoice);
    connect(results_->overview(), &OverviewPage::failed, this, [this](const QString &sentence) {
        notice_->tell(Notice::Kind::Failure, message(sentence));
    });
    connect(results_, &ResultsZone::importWanted, this, &MainWindow::importFiles);
    connect(reader_, &ReaderPanel::tagClicked, this, &MainWindow::applyChoice);
    connect(reader_, &ReaderPanel::recommendationActivated, this,
            [this](const QString &id) { results_->views()->select(id.toStdString()); });
    connect(desk_, &ReadingDesk::failed, this, [this](const QString &sentence) {
        notice_->tell(Notice::Kind::Failure, message(sentence));
    });
}

} // namespace policy::ui
