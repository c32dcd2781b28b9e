// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "actions/action_list.h"
#include "browse/browse_model.h"
#include "browse/browse_panel.h"
#include "compare/compare_page.h"
#include "dialogs/document_details.h"
#include "dialogs/import_report.h"
#include "export/export_desk.h"
#include "export/quoter.h"
#include "inquiry.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "messages.h"
#include "model/error.h"
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
#include "window/translator.h"
#include "window/zone_layouts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QProgressBar>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>

namespace policy::ui {

namespace {

QString libraryKey(const StoreFolders &folders)
{
    return toQString(folders.library.lexically_normal().string());
}

} // namespace

MainWindow::MainWindow(StoreFolders folders, Translator *translator, QStringList imports,
                       QWidget *parent)
    : QMainWindow(parent), translator_(translator), imports_(std::move(imports)),
      session_(Session::load(libraryKey(folders))),
      library_(std::make_unique<Library>(std::move(folders))), labels_(new Labels(this)),
      query_(new QueryState(this)), inquiry_(new Inquiry(library_.get(), query_, this)),
      actions_(new ActionList(this))
{
    library_->open(); // works in its lane while the window is built
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    labels_->setLanguage(translator_->language());
    buildZones();
    buildStatus();
    buildActions();
    connectLibrary();
    connectQuery();
    connectZones();
    connectComparing();
    connectKeeper();
    restoreSession();
    retranslate();
    refreshActions();
    search_->setFocus();
}

MainWindow::~MainWindow()
{
    library_.reset(); // stops the lanes before the panels that they answer to go
}

void MainWindow::restoreSession()
{
    if (session_.geometry.isEmpty() || !restoreGeometry(session_.geometry)) {
        const QSize room = screen()->availableSize();
        resize(std::min(1360, room.width()), std::min(860, room.height()));
    }
    layouts_->restore(session_.zones);
    results_->views()->setTableLayout(session_.tableLayout);
    results_->setTable(session_.table);
    results_->setOrder(session_.order);
    results_->setGrouping(session_.grouping);
    results_->setPage(session_.page);
    results_->keep(session_.recommendation.toStdString());
    if (session_.openEntries) browse_->setOpenEntries(*session_.openEntries);
    reader_->setZoom(session_.zoom);
    reader_->setShowsSource(session_.sourceShown);
    results_->compare()->setMode(session_.compareMode);
    results_->compare()->setRowOrder(session_.rowOrder);
    results_->compare()->setLayoutState(session_.compareLayout);
    results_->overview()->setLayoutState(session_.overviewLayout);
    query_->start(session_.query, session_.columns);
}

void MainWindow::saveSession()
{
    session_.geometry = saveGeometry();
    session_.zones = layouts_->save();
    session_.tableLayout = results_->views()->tableLayout();
    session_.table = results_->views()->isTable();
    session_.order = inquiry_->order();
    session_.grouping = inquiry_->grouping();
    session_.page = results_->page();
    session_.recommendation = toQString(results_->views()->currentId());
    session_.openEntries = browse_->openEntries();
    session_.zoom = reader_->zoom();
    session_.sourceShown = reader_->showsSource();
    session_.query = query_->query();
    session_.columns = query_->columns();
    session_.compareMode = results_->compare()->mode();
    session_.rowOrder = results_->compare()->rowOrder();
    session_.compareLayout = results_->compare()->layoutState();
    session_.overviewLayout = results_->overview()->layoutState();
    session_.save(libraryKey(library_->folders()));
}

void MainWindow::whenOpened()
{
    hideProgress();
    inquiry_->refresh();
    refreshActions();
    refreshAll();
    if (!imports_.isEmpty()) importPaths(std::exchange(imports_, {}));
}

/// The library is another: its documents, its counts, and all that was answered from it.
void MainWindow::refreshAll()
{
    labels_->setVocabularies(library_->regions(), library_->sectors());
    labels_->setDocuments(library_->documents());
    refreshTotals();
    if (filled_) {
        inquiry_->refresh();
        desk_->refresh();
    }
    library_->reader().add(
        [](Store &store, const std::stop_token &stop) { return store.counts(Query(), stop); },
        [this](const FacetCounts &counts) {
            browseModel_->showLibrary(library_->documents(), counts);
            inquiry_->recount();
        });
}

void MainWindow::refreshTotals()
{
    int recommendations = 0;
    for (const DocumentSummary &summary : library_->documents())
        recommendations += summary.recommendations;
    const int documents = static_cast<int>(library_->documents().size());
    totals_->setText(library_->isOpen()
                         ? tr("%1 · %2", "totals: documents, recommendations")
                               .arg(tr("%n document(s)", nullptr, documents),
                                    tr("%n recommendation(s)", nullptr, recommendations))
                         : QString());
}

void MainWindow::readResult(const QString &id)
{
    desk_->readRecommendation(documentOf(id.toStdString()), id.toStdString());
}

void MainWindow::takeSelection()
{
    std::vector<RecommendationRow> rows;
    for (const RecommendationRow *row : results_->views()->selected())
        rows.push_back(*row);
    for (QAction *action : needSelection_)
        action->setEnabled(!rows.empty());
    quoter_->select(std::move(rows));
    takeEntries();
}

ExportContext MainWindow::exportContext() const
{
    ExportContext context;
    for (const RecommendationRow *row : results_->views()->selected())
        context.selected.push_back(row->id);
    context.query = query_->query();
    if (inquiry_->order() != Order::Relevance || !context.query.text.empty())
        context.order = inquiry_->order();
    context.listed = results_->model()->total();
    context.document = reader_->document();
    return context;
}

void MainWindow::applyChoice(const Choice &choice, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::AltModifier)
        query_->exclude(choice.facet, choice.value);
    else if (modifiers & Qt::ControlModifier)
        query_->toggle(choice.facet, choice.value);
    else
        query_->choose(choice.facet, choice.value);
}

void MainWindow::markWords()
{
    std::vector<Snippet> snippets;
    if (!query_->query().text.empty()) {
        for (const RecommendationRow &row : results_->model()->rows())
            snippets.push_back(row.snippet);
        for (const Hit &hit : results_->hits())
            snippets.push_back(hit.snippet);
    }
    reader_->setMarkedWords(snippets);
}

void MainWindow::importFiles()
{
    importPaths(QFileDialog::getOpenFileNames(this, tr("Import Files"), QString(),
                                              tr("Text files (*.txt);;All files (*)")));
}

void MainWindow::importFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a Folder"));
    if (!folder.isEmpty()) importPaths({folder});
}

/// The comparison where one is seen, else what the list holds.
void MainWindow::exportShown()
{
    const Comparison *comparison = results_->compare()->comparison();
    if (results_->page() == ResultsZone::Compare && comparison && comparison->columns.size() > 1) {
        ColumnChoices columns;
        for (const ComparisonColumn &column : comparison->columns)
            columns.push_back(column.choice);
        exporting_->exportComparison(columns, comparison->axis, query_->query());
        return;
    }
    exporting_->exportShown();
}

void MainWindow::importCodings()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import Codings"), QString(),
        tr("REFI-QDA projects and codebooks (*.qdpx *.qdc);;All files (*)"));
    if (!file.isEmpty()) library_->takeCodings(file);
}

/// What became of codings made elsewhere; what was left is listed on demand.
void MainWindow::tellCodings(const CodingsReport &report)
{
    const QString sentence = tr("%1 of %2 codings found in the documents; new: %3", "codings")
                                 .arg(report.placed)
                                 .arg(report.codings)
                                 .arg(QStringList{tr("%n tag(s)", nullptr, report.tags),
                                                  tr("%n highlight(s)", nullptr, report.highlights),
                                                  tr("%n note(s)", nullptr, report.notes)}
                                          .join(QStringLiteral(" · ")));
    std::vector<Notice::Way> ways;
    if (!report.left.empty())
        ways.push_back({tr("What Was Left"), [this, sentence, left = report.left] {
                            QStringList lines;
                            for (const std::string &each : left)
                                lines << message(each);
                            auto *box =
                                new QMessageBox(QMessageBox::Information, tr("Import Codings"),
                                                sentence, QMessageBox::Close, this);
                            box->setAttribute(Qt::WA_DeleteOnClose);
                            box->setDetailedText(lines.join(QLatin1Char('\n')));
                            box->open();
                        }});
    notice_->tell(report.left.empty() ? Notice::Kind::Done : Notice::Kind::Failure, sentence,
                  std::move(ways));
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (library_->isImporting()) {
        notice_->tell(Notice::Kind::Failure,
                      tr("An import is under way. Wait until it is done, or cancel it."));
        return;
    }
    library_->import(paths);
}

void MainWindow::showReport(const ImportReport &report)
{
    hideProgress();
    const auto open = [this, report] { (new ImportReportDialog(report, this))->show(); };
    const bool failed =
        std::any_of(report.lines.begin(), report.lines.end(), [](const ImportLine &line) {
            return line.outcome == ImportLine::Outcome::Failed;
        });
    notice_->tell(failed ? Notice::Kind::Failure : Notice::Kind::Done,
                  ImportReportDialog::summary(report),
                  report.lines.empty() ? QString() : tr("Show Report"), open);
}

void MainWindow::removeDocument(const QString &id)
{
    const std::string document = id.toStdString();
    library_->remove(document, tr("remove “%1” from the library").arg(labels_->document(document)));
}

void MainWindow::editDocument(const QString &id)
{
    const DocumentSummary *summary = labels_->summary(id.toStdString());
    if (!summary) return;
    DocumentDetails dialog(summary->catalogue, *labels_, this);
    if (dialog.exec() == QDialog::Accepted)
        library_->setCatalogue(
            dialog.entry(),
            tr("change the details of “%1”").arg(labels_->document(id.toStdString())));
}

/// Another library is another run of the program: nothing of this one is left behind.
void MainWindow::openAnotherLibrary()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open Another Library"));
    if (folder.isEmpty()) return;
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--library"), folder}))
        close();
    else
        notice_->tell(Notice::Kind::Failure, tr("Cannot start the program again."));
}

void MainWindow::showProgress(int done, int total, const QString &words)
{
    progress_->setRange(0, total);
    progress_->setValue(done);
    progressWords_->setText(progressWords_->fontMetrics().elidedText(words, Qt::ElideMiddle, 480));
    progress_->setAccessibleName(words);
    for (QWidget *each :
         {static_cast<QWidget *>(progress_), static_cast<QWidget *>(progressWords_)})
        each->setVisible(true);
    cancel_->setVisible(library_->isImporting());
}

void MainWindow::hideProgress()
{
    for (QWidget *each : {static_cast<QWidget *>(progress_), static_cast<QWidget *>(progressWords_),
                          static_cast<QWidget *>(cancel_)})
        each->setVisible(false);
}

void MainWindow::stepOut()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && reader_->isAncestorOf(focus)) {
        results_->focusList();
    } else {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    }
}

void MainWindow::nextZone(int direction)
{
    const QWidget *focus = QApplication::focusWidget();
    const std::array<QWidget *, 3> zones{browse_, results_, reader_};
    int at = -1; // the search field
    for (int zone = 0; zone < 3; ++zone)
        if (focus && (zones[static_cast<std::size_t>(zone)] == focus ||
                      zones[static_cast<std::size_t>(zone)]->isAncestorOf(focus)))
            at = zone;
    int next = (at + 1 + direction + 4) % 4;
    if (next > 0 && !layouts_->isShown(static_cast<ZoneLayouts::Zone>(next - 1)))
        next = (next + direction + 4) % 4;
    switch (next) {
    case 0: search_->setFocus(Qt::TabFocusReason); break;
    case 1: browse_->focusTree(); break;
    case 2: results_->focusList(); break;
    default: reader_->setFocus(Qt::TabFocusReason); break;
    }
}

void MainWindow::useLanguage(Language language)
{
    try {
        translator_->use(language);
    } catch (const Error &error) {
        notice_->tell(Notice::Kind::Failure, toQString(error.what()));
        return;
    }
    session_.language = language;
}

void MainWindow::useTheme(ThemeChoice theme)
{
    session_.theme = theme;
    applyTheme(theme);
}

void MainWindow::retranslate()
{
    labels_->setLanguage(translator_->language());
    actions_->retranslate();
    setWindowTitle(tr("Policy Explorer"));
    viewMenu_->setTitle(tr("&View"));
    selectionMenu_->setTitle(tr("&Selected Recommendations"));
    readMenu_->setTitle(tr("&Reading"));
    languageMenu_->setTitle(tr("&Language"));
    themeMenu_->setTitle(tr("&Appearance"));
    removedMenu_->setTitle(tr("R&estore"));
    refreshHistory();
    for (const auto &[theme, action] : themeActions_) {
        switch (theme) {
        case ThemeChoice::System: action->setText(tr("As the System")); break;
        case ThemeChoice::Light: action->setText(tr("Light")); break;
        case ThemeChoice::Dark: action->setText(tr("Dark")); break;
        }
        action->setChecked(theme == session_.theme);
    }
    for (const auto &[language, action] : languageActions_)
        action->setChecked(language == translator_->language());
    menuButton_->setToolTip(tr("Menu"));
    menuButton_->setAccessibleName(tr("Menu"));
    searchOptions_->setToolTip(tr("How to search"));
    searchOptions_->setAccessibleName(tr("How to search"));
    cancel_->setToolTip(tr("Cancel the import"));
    cancel_->setAccessibleName(tr("Cancel the import"));
    chips_->setAccessibleName(tr("What is chosen"));
    browse_->setAccessibleName(tr("Browse"));
    results_->setAccessibleName(tr("Results"));
    reader_->setAccessibleName(tr("Reader"));
    retranslateComparing();
    refreshTotals();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) library_->lookForChanges();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stepOut();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    const bool local =
        std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (local && library_->isOpen()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    event->acceptProposedAction();
    importPaths(paths);
}

} // namespace policy::ui
