// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/action_list.h"
#include "dialogs/shortcuts_page.h"
#include "export/export_desk.h"
#include "export/quoter.h"
#include "labels.h"
#include "lanes/library.h"
#include "query_state.h"
#include "reader/reader_panel.h"
#include "results/result_views.h"
#include "results/results_zone.h"
#include "search/search_field.h"
#include "window/main_window.h"
#include "window/translator.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

namespace policy::ui {

namespace {

QList<QKeySequence> keys(std::initializer_list<const char *> all)
{
    QList<QKeySequence> sequences;
    for (const char *each : all)
        sequences << QKeySequence(QString::fromLatin1(each), QKeySequence::PortableText);
    return sequences;
}

} // namespace

void MainWindow::buildMoving()
{
    backAction_ =
        actions_->add(ActionGroup::Go, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Back"), "back",
                      keys({"Alt+Left"}), [this] { query_->back(); });
    forwardAction_ =
        actions_->add(ActionGroup::Go, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Forward"),
                      "forward", keys({"Alt+Right"}), [this] { query_->forward(); });
    actions_->add(ActionGroup::Go, QT_TRANSLATE_NOOP("policy::ui::ActionList", "Next Zone"), "",
                  keys({"F6"}), [this] { nextZone(1); });
    actions_->add(ActionGroup::Go, QT_TRANSLATE_NOOP("policy::ui::ActionList", "Previous Zone"), "",
                  keys({"Shift+F6"}), [this] { nextZone(-1); });
    actions_->add(ActionGroup::Search, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Search"),
                  "search", keys({"Ctrl+K", "Ctrl+L"}), [this] {
                      search_->setFocus(Qt::ShortcutFocusReason);
                      search_->selectAll();
                  });
    resetAction_ = actions_->add(
        ActionGroup::Search, QT_TRANSLATE_NOOP("policy::ui::ActionList", "Clear Search and Filter"),
        "reset", keys({"Ctrl+Shift+K"}), [this] { query_->reset(); });
    exactAction_ = actions_->add(
        ActionGroup::Search, QT_TRANSLATE_NOOP("policy::ui::ActionList", "Only as &Written"), "",
        keys({"Ctrl+Shift+W"}), [this] { query_->setExact(exactAction_->isChecked()); });
    translateAction_ = actions_->add(
        ActionGroup::Search,
        QT_TRANSLATE_NOOP("policy::ui::ActionList", "Also Find the &Other Language"), "",
        keys({"Ctrl+Shift+L"}), [this] { query_->setTranslate(translateAction_->isChecked()); });
    for (QAction *each : {exactAction_, translateAction_})
        each->setCheckable(true);
}

void MainWindow::buildViewing()
{
    const auto turning = [this](const char *text, const char *icon, const char *key,
                                ResultsZone::Page page) {
        actions_->add(ActionGroup::View, text, icon, keys({key}), [this, page] {
            results_->setPage(page);
            results_->focusList();
        });
    };
    turning(QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Recommendations"), "", "Ctrl+1",
            ResultsZone::Recommendations);
    turning(QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Passages"), "passages", "Ctrl+2",
            ResultsZone::Passages);
    turning(QT_TRANSLATE_NOOP("policy::ui::ActionList", "C&ompare"), "", "Ctrl+3",
            ResultsZone::Compare);
    turning(QT_TRANSLATE_NOOP("policy::ui::ActionList", "O&verview"), "", "Ctrl+4",
            ResultsZone::Overview);
    turning(QT_TRANSLATE_NOOP("policy::ui::ActionList", "No&tes"), "note", "Ctrl+5",
            ResultsZone::Notes);
    actions_->add(ActionGroup::View, QT_TRANSLATE_NOOP("policy::ui::ActionList", "As &Cards"),
                  "cards", keys({"Ctrl+Shift+1"}), [this] { results_->setTable(false); });
    actions_->add(ActionGroup::View, QT_TRANSLATE_NOOP("policy::ui::ActionList", "As a &Table"),
                  "table", keys({"Ctrl+Shift+2"}), [this] { results_->setTable(true); });
    buildComparing();
    for (QAction *action : reader_->readerActions())
        actions_->addForeign(ActionGroup::Read, action);
}

/// What can be done with the results selected in the list: in the list's own menu and in the
/// window's.
void MainWindow::buildSelectionActions()
{
    QAction *copy = actions_->add(
        ActionGroup::Selection, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Copy with Citation"),
        "copy", keys({"Ctrl+C"}), [this] { quoter_->copy(); });
    actions_->add(ActionGroup::Selection,
                  QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Export Selected…"), "export",
                  keys({"Ctrl+Shift+E"}), [this] { exporting_->exportSelection(); });
    // In the reader the same key copies what is selected there.
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    results_->views()->addAction(copy);
    buildSelectionKeep();
    for (const ActionList::Entry &entry : actions_->entries())
        if (entry.group == ActionGroup::Selection) needSelection_.push_back(entry.action);
    takeSelection();
}

void MainWindow::buildLibraryActions()
{
    const auto needing = [this](QAction *action) {
        action->setEnabled(false);
        needLibrary_.push_back(action);
        return action;
    };
    needing(actions_->add(ActionGroup::Library,
                          QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Import Files…"), "import",
                          keys({"Ctrl+O"}), [this] { importFiles(); }));
    needing(actions_->add(ActionGroup::Library,
                          QT_TRANSLATE_NOOP("policy::ui::ActionList", "Import a &Folder…"),
                          "folder", keys({"Ctrl+Shift+O"}), [this] { importFolder(); }));
    needing(actions_->add(ActionGroup::Library,
                          QT_TRANSLATE_NOOP("policy::ui::ActionList", "Import C&odings…"), "quote",
                          {}, [this] { importCodings(); }));
    exportAction_ = needing(
        actions_->add(ActionGroup::Library, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Export…"),
                      "export", keys({"Ctrl+E"}), [this] { exportShown(); }));
    needing(actions_->add(
        ActionGroup::Library, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Print…"), "page",
        keys({"Ctrl+P"}), [this] { exporting_->exportShown(ExportDialog::Purpose::Print); }));
    needing(actions_->add(ActionGroup::Library,
                          QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Check the Library"),
                          "check", {}, [this] { library_->check(); }));
    actions_->add(ActionGroup::Library, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Quit"), "",
                  keys({"Ctrl+Q"}), [this] { close(); });
    actions_->add(ActionGroup::Help,
                  QT_TRANSLATE_NOOP("policy::ui::ActionList", "&Keyboard Shortcuts"), "keyboard",
                  keys({"F1"}), [this] {
                      auto *page = new ShortcutsPage(*actions_, this);
                      page->setAttribute(Qt::WA_DeleteOnClose);
                      page->show();
                  });
    actions_->add(
        ActionGroup::Help, QT_TRANSLATE_NOOP("policy::ui::ActionList", "&About Policy Explorer"),
        "info", {}, [this] {
            QMessageBox::about(
                this, tr("About Policy Explorer"),
                tr("<p><b>Policy Explorer %1</b></p><p>Reads policy documents on Hong Kong's "
                   "cooperation with the Mainland and the world, and finds every recommendation in "
                   "them.</p><p>Free software under the GNU General Public License, version 3 or "
                   "later. The documents it comes with belong to their publishers.</p>")
                    .arg(QCoreApplication::applicationVersion()));
        });
}

void MainWindow::buildActions()
{
    buildMoving();
    buildKeepActions();
    buildViewing();
    buildSelectionActions();
    buildLibraryActions();
    for (const ActionList::Entry &entry : actions_->entries())
        if (entry.action->shortcutContext() == Qt::WindowShortcut &&
            entry.group != ActionGroup::Read)
            addAction(entry.action);
    auto *languages = new QActionGroup(this);
    for (Language language : knownLanguages) {
        QAction *action = languages->addAction(Translator::ownName(language));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, language] { useLanguage(language); });
        languageActions_.emplace_back(language, action);
    }
    auto *themes = new QActionGroup(this);
    for (ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = themes->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, theme] { useTheme(theme); });
        themeActions_.emplace_back(theme, action);
    }
    buildMenu();
}

void MainWindow::buildMenu()
{
    menu_ = new QMenu(this);
    viewMenu_ = new QMenu(menu_);
    selectionMenu_ = new QMenu(menu_);
    readMenu_ = new QMenu(menu_);
    languageMenu_ = new QMenu(menu_);
    themeMenu_ = new QMenu(menu_);
    removedMenu_ = new QMenu(menu_);
    const auto addAll = [this](QMenu *menu, ActionGroup group) {
        for (const ActionList::Entry &entry : actions_->entries())
            if (entry.group == group) menu->addAction(entry.action);
    };
    addAll(menu_, ActionGroup::Keep);
    menu_->addSeparator();
    QAction *quit = nullptr;
    for (const ActionList::Entry &entry : actions_->entries()) {
        if (entry.group != ActionGroup::Library) continue;
        if (entry.action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Q))
            quit = entry.action;
        else
            menu_->addAction(entry.action);
    }
    menu_->addMenu(removedMenu_);
    menu_->addSeparator();
    menu_->addAction(resetAction_);
    menu_->addAction(saveSearchAction_);
    menu_->addMenu(viewMenu_);
    menu_->addMenu(selectionMenu_);
    menu_->addMenu(readMenu_);
    menu_->addMenu(languageMenu_);
    menu_->addMenu(themeMenu_);
    menu_->addSeparator();
    addAll(menu_, ActionGroup::Help);
    menu_->addSeparator();
    menu_->addAction(quit);
    addAll(viewMenu_, ActionGroup::View);
    viewMenu_->addMenu(results_->views()->columnsMenu());
    addAll(selectionMenu_, ActionGroup::Selection);
    selectionMenu_->insertMenu(mergeAction_, stageMenu_);
    addAll(readMenu_, ActionGroup::Read);
    for (const auto &[language, action] : languageActions_)
        languageMenu_->addAction(action);
    for (const auto &[theme, action] : themeActions_)
        themeMenu_->addAction(action);
    connect(menu_, &QMenu::aboutToShow, this, &MainWindow::buildRemovedMenu);
    menuButton_->setMenu(menu_);
    auto *options = new QMenu(searchOptions_);
    options->addAction(exactAction_);
    options->addAction(translateAction_);
    searchOptions_->setMenu(options);
    exportButton_->setDefaultAction(exportAction_);
    back_->setDefaultAction(backAction_);
    forward_->setDefaultAction(forwardAction_);
}

void MainWindow::buildRemovedMenu()
{
    removedMenu_->clear();
    for (const QString &id : session_.removed) {
        const std::string document = id.toStdString();
        if (labels_->summary(document)) continue; // it is back
        const QString title = labels_->document(document);
        removedMenu_->addAction(title, this, [this, document, title] {
            library_->restore(document, tr("restore “%1”").arg(title));
        });
    }
    removedMenu_->menuAction()->setVisible(!removedMenu_->isEmpty());
}

void MainWindow::refreshActions()
{
    backAction_->setEnabled(query_->canGoBack());
    forwardAction_->setEnabled(query_->canGoForward());
    resetAction_->setEnabled(!query_->isEmpty());
    exactAction_->setChecked(query_->query().exact);
    translateAction_->setChecked(query_->query().translate);
    for (QAction *action : needLibrary_)
        action->setEnabled(library_->isOpen());
}

} // namespace policy::ui
