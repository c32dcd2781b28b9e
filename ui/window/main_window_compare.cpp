// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/action_list.h"
#include "browse/browse_panel.h"
#include "compare/column_bar.h"
#include "compare/compare_page.h"
#include "compare/grid_page.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "parts/notice.h"
#include "query_state.h"
#include "reader/reader_panel.h"
#include "reading_desk.h"
#include "results/result_views.h"
#include "results/results_zone.h"
#include "utf16.h"
#include "window/main_window.h"
#include "window/zone_layouts.h"

#include <QApplication>
#include <QMenu>
#include <QToolButton>

namespace policy::ui {

namespace {

ZoneLayouts::Kind layoutOf(int page)
{
    switch (static_cast<ResultsZone::Page>(page)) {
    case ResultsZone::Recommendations:
    case ResultsZone::Passages:
    case ResultsZone::Notes: return ZoneLayouts::Lists;
    case ResultsZone::Compare: return ZoneLayouts::Compare;
    case ResultsZone::Overview: break;
    }
    return ZoneLayouts::Overview;
}

} // namespace

void MainWindow::buildComparing()
{
    actions_->add(ActionGroup::View,
                  QT_TRANSLATE_NOOP("policy::ui::ActionList", "Add to the Co&mparison"), "compare",
                  {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { compareCurrent(); });
    readerAction_ = actions_->add(
        ActionGroup::View, QT_TRANSLATE_NOOP("policy::ui::ActionList", "Show the Rea&der"), "",
        {QKeySequence(Qt::Key_F9)},
        [this] { layouts_->setShown(ZoneLayouts::Reader, readerAction_->isChecked()); });
    browseAction_ = actions_->add(
        ActionGroup::View, QT_TRANSLATE_NOOP("policy::ui::ActionList", "Show the &Browse Zone"), "",
        {QKeySequence(Qt::SHIFT | Qt::Key_F9)},
        [this] { layouts_->setShown(ZoneLayouts::Browse, browseAction_->isChecked()); });
    for (QAction *action : {readerAction_, browseAction_})
        action->setCheckable(true);
    for (QAction *action : results_->compare()->grid()->gridActions())
        actions_->addForeign(ActionGroup::View, action);
    actions_->add(ActionGroup::Selection,
                  QT_TRANSLATE_NOOP("policy::ui::ActionList", "Add Its Document to the Co&mparison"),
                  "compare", {}, [this] {
                      for (const RecommendationRow *row : results_->views()->selected())
                          if (!results_->compare()->add(documentColumn(row->document))) break;
                  });
}

void MainWindow::connectComparing()
{
    ComparePage *page = results_->compare();
    connect(results_, &ResultsZone::pageChanged, this,
            [this](int to) { layouts_->turnTo(layoutOf(to)); });
    connect(layouts_, &ZoneLayouts::changed, this, &MainWindow::takeLayout);
    connect(compareButton_, &QToolButton::clicked, this, [this] {
        results_->setPage(ResultsZone::Compare);
        results_->focusList();
    });
    connect(query_, &QueryState::columnsChanged, this, &MainWindow::retranslateComparing);
    connect(browse_, &BrowsePanel::menuOpening, this, &MainWindow::offerComparing);
    connect(page, &ComparePage::readWanted, this, &MainWindow::readResult);
    connect(page, &ComparePage::openWanted, this, &MainWindow::openInReader);
    connect(page, &ComparePage::passageWanted, this, [this](const QString &id, int passage) {
        desk_->readPassage(id.toStdString(), passage);
        layouts_->setShown(ZoneLayouts::Reader, true);
    });
    connect(page, &ComparePage::restoreWanted, this,
            [this](const QString &id) { library_->restore(id.toStdString()); });
    connect(page, &ComparePage::told, this,
            [this](const QString &sentence) { notice_->tell(Notice::Kind::Done, sentence); });
    takeLayout();
}

void MainWindow::retranslateComparing()
{
    const int count = static_cast<int>(query_->columns().size());
    compareButton_->setText(count > 0 ? tr("Compare (%1)").arg(count) : tr("Compare"));
    compareButton_->setToolTip(count > 0 ? tr("Show the %n compared beside each other", nullptr, count)
                                         : tr("Choose documents to compare"));
    compareButton_->setAccessibleName(compareButton_->text());
}

/// The document that the keyboard is at: of the browse zone's entry, else the one that is read. On
/// the comparison's own page: whatever is chosen from the menu.
void MainWindow::compareCurrent()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && browse_->isAncestorOf(focus) && !browse_->currentDocument().isEmpty()) {
        results_->compare()->add(documentColumn(browse_->currentDocument().toStdString()));
        return;
    }
    const bool onPage = results_->page() == ResultsZone::Compare &&
                        !(focus && reader_->isAncestorOf(focus));
    if (onPage || desk_->document().empty()) {
        results_->setPage(ResultsZone::Compare);
        results_->compare()->columns()->openMenu();
        return;
    }
    results_->compare()->add(documentColumn(desk_->document()));
}

void MainWindow::offerComparing(QMenu *menu, const QString &document)
{
    const ColumnChoice column = documentColumn(document.toStdString());
    if (query_->isCompared(column)) {
        menu->addAction(icon("compare"), tr("Take Out of the Comparison"), this,
                        [this, column] { query_->removeColumn(column); });
    } else {
        QAction *add = menu->addAction(icon("compare"), tr("Add to the Comparison"), this,
                                       [this, column] { results_->compare()->add(column); });
        add->setEnabled(query_->hasRoom());
    }
    QMenu *with = menu->addMenu(tr("Compare With"));
    const auto offer = [&](const ColumnChoice &other) {
        with->addAction(columnTitle(other, *labels_), this, [this, column, other] {
            query_->setColumns({column, other});
            results_->setPage(ResultsZone::Compare);
            results_->focusList();
        });
    };
    for (const DocumentSummary &summary : library_->documents())
        if (summary.catalogue.id != column.name) offer(documentColumn(summary.catalogue.id));
    with->addSeparator();
    offer(restColumn());
    with->setEnabled(library_->documents().size() > 1);
}

void MainWindow::openInReader(const QString &recommendation)
{
    layouts_->setShown(ZoneLayouts::Reader, true);
    readResult(recommendation);
    reader_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::takeLayout()
{
    readerAction_->setChecked(layouts_->isShown(ZoneLayouts::Reader));
    browseAction_->setChecked(layouts_->isShown(ZoneLayouts::Browse));
}

} // namespace policy::ui
