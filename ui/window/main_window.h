// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "store/store.h"
#include "window/session.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QProgressBar;
class QSplitter;
class QToolButton;

namespace policy {
struct CodingsReport;
}

namespace policy::ui {

class ActionList;
class AskSheet;
class BrowseModel;
class BrowsePanel;
class ChipBar;
class ExportDesk;
struct ExportContext;
class Inquiry;
class Keeper;
class Labels;
class Library;
class Notice;
class QueryState;
class QuietLabel;
class QuickChoose;
class Quoter;
class ReaderPanel;
class ReadingDesk;
class ResultsZone;
class SearchField;
class Translator;
class ZoneLayouts;

/// The window: what is chosen, what it gives, where it stands in the source.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Opens the library by itself; `imports` are added once it is open.
    MainWindow(StoreFolders folders, Translator *translator, QStringList imports = {},
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Library *library() const { return library_.get(); }
    [[nodiscard]] QueryState *query() const { return query_; }
    [[nodiscard]] ReaderPanel *reader() const { return reader_; }
    [[nodiscard]] ExportDesk *exporting() const { return exporting_; }
    [[nodiscard]] ActionList *actionList() const { return actions_; }

Q_SIGNALS:
    /// The first list after opening is on the screen.
    void filled();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Building (main_window_build.cpp)
    void buildZones();
    QWidget *buildTop();
    void buildStatus();
    void connectLibrary();
    void connectQuery();
    void connectZones();
    void retranslate();

    // Actions and menus (main_window_actions.cpp)
    void buildActions();
    void buildMoving();
    void buildViewing();
    void buildSelectionActions();
    void buildLibraryActions();

    // Comparing (main_window_compare.cpp)
    void buildComparing();
    void connectComparing();
    void retranslateComparing();
    void compareCurrent();
    void offerComparing(QMenu *menu, const QString &document);
    void openInReader(const QString &recommendation);
    void takeLayout();
    void buildMenu();
    void buildRemovedMenu();
    void refreshActions();

    // What the person keeps (main_window_keep.cpp)
    void buildKeepActions();
    void buildSelectionKeep();
    void connectKeeper();
    void connectKeptPlaces();
    void refreshHistory();
    void tellChange(const QString &name);
    void collect(const std::vector<std::string> &ids, const QRect &about = {});
    void collectInto(const std::vector<std::string> &ids, const QString &name, const QRect &about);
    void takeOutSelected();
    void commentSelected();
    void moveSelected(int by);
    void arrange(const QStringList &ids, int row);
    void takeEntries();
    void tagSelected(Facet facet);
    void refuseSelected();
    void saveSearch();
    void nameColours();
    void keepQueryInStep();
    void tellLost();
    [[nodiscard]] std::vector<std::string> selectedIds() const;
    [[nodiscard]] QRect selectionPlace() const;

    // What happens (main_window.cpp)
    void whenOpened();
    void refreshAll();
    void refreshTotals();
    void readResult(const QString &id);
    void takeSelection();
    [[nodiscard]] ExportContext exportContext() const;
    void applyChoice(const Choice &choice, Qt::KeyboardModifiers modifiers);
    void markWords();
    void importFiles();
    void importFolder();
    void exportShown();
    void importCodings();
    void tellCodings(const CodingsReport &report);
    void importPaths(const QStringList &paths);
    void showReport(const ImportReport &report);
    void removeDocument(const QString &id);
    void editDocument(const QString &id);
    void openAnotherLibrary();
    void showProgress(int done, int total, const QString &words);
    void hideProgress();
    void stepOut();
    void nextZone(int direction);
    void useLanguage(Language language);
    void useTheme(ThemeChoice theme);
    void saveSession();
    void restoreSession();

    Translator *translator_;
    QStringList imports_;
    Session session_;
    std::unique_ptr<Library> library_;
    Labels *labels_;
    QueryState *query_;
    Inquiry *inquiry_;
    Keeper *keeper_;
    std::optional<std::size_t> lostBefore_; ///< lost marks before the import just done
    BrowseModel *browseModel_;
    ActionList *actions_;
    bool filled_ = false;

    SearchField *search_ = nullptr;
    ChipBar *chips_ = nullptr;
    QSplitter *zones_ = nullptr;
    ZoneLayouts *layouts_ = nullptr;
    BrowsePanel *browse_ = nullptr;
    ResultsZone *results_ = nullptr;
    ReaderPanel *reader_ = nullptr;
    ReadingDesk *desk_ = nullptr;
    Quoter *quoter_ = nullptr;
    ExportDesk *exporting_ = nullptr;
    Notice *notice_ = nullptr;
    QuickChoose *quick_ = nullptr;
    AskSheet *ask_ = nullptr;

    QToolButton *back_ = nullptr;
    QToolButton *forward_ = nullptr;
    QToolButton *searchOptions_ = nullptr;
    QToolButton *compareButton_ = nullptr;
    QToolButton *exportButton_ = nullptr;
    QToolButton *menuButton_ = nullptr;
    QMenu *menu_ = nullptr;
    QMenu *viewMenu_ = nullptr;
    QMenu *selectionMenu_ = nullptr; ///< also the menu of the lists
    QMenu *readMenu_ = nullptr;
    QMenu *languageMenu_ = nullptr;
    QMenu *themeMenu_ = nullptr;
    QMenu *removedMenu_ = nullptr;
    QMenu *stageMenu_ = nullptr; ///< sets the stage of what is selected
    QuietLabel *totals_ = nullptr;
    QuietLabel *progressWords_ = nullptr;
    QProgressBar *progress_ = nullptr;
    QToolButton *cancel_ = nullptr;

    QAction *backAction_ = nullptr;
    QAction *forwardAction_ = nullptr;
    QAction *resetAction_ = nullptr;
    QAction *exportAction_ = nullptr;
    QAction *exactAction_ = nullptr;
    QAction *translateAction_ = nullptr;
    QAction *readerAction_ = nullptr;
    QAction *browseAction_ = nullptr;
    QAction *undoAction_ = nullptr;
    QAction *redoAction_ = nullptr;
    QAction *takeOutAction_ = nullptr;
    QAction *commentAction_ = nullptr;
    QAction *upAction_ = nullptr;
    QAction *downAction_ = nullptr;
    QAction *mergeAction_ = nullptr;
    QAction *saveSearchAction_ = nullptr;
    std::vector<std::pair<Language, QAction *>> languageActions_;
    std::vector<std::pair<ThemeChoice, QAction *>> themeActions_;
    std::vector<QAction *> needSelection_; ///< actions on the results selected in the list
    std::vector<QAction *> needLibrary_;   ///< actions that do nothing before the library is open
};

} // namespace policy::ui
