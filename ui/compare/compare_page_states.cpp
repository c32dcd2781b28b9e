// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/column_bar.h"
#include "compare/compare_page.h"
#include "compare/comparison_inquiry.h"
#include "labels.h"
#include "lanes/library.h"
#include "messages.h"
#include "parts/state_page.h"
#include "parts/work_page.h"
#include "query_state.h"
#include "utf16.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

namespace policy::ui {

void ComparePage::showState(std::string_view icon, const QString &heading, const QString &text,
                            const std::vector<std::pair<QString, std::function<void()>>> &ways)
{
    work_->finish();
    std::vector<StatePage::Way> offered;
    for (const auto &[name, go] : ways)
        offered.push_back({name, go});
    const bool hadFocus = stack_->isAncestorOf(QApplication::focusWidget());
    for (const auto &[mode, view] : views_)
        if (QWidget *tools = view->tools()) tools->hide(); // there is nothing to sort or fold
    state_->show(icon, heading, text, offered);
    stack_->setCurrentWidget(state_);
    if (hadFocus) setFocus(Qt::OtherFocusReason);
}

std::pair<QString, std::function<void()>> ComparePage::wayToTakeOut(const ColumnChoice &column)
{
    return {tr("Take “%1” Out").arg(columnTitle(column, *labels_)),
            [this, column] { query_->removeColumn(column); }};
}

bool ComparePage::showChoosing()
{
    const ColumnChoices &columns = query_->columns();
    const CompareView *view = this->view(mode_);
    if (columns.size() >= std::min(fewestColumns, view ? view->fewest() : fewestColumns))
        return false;
    const auto adding =
        std::pair(tr("Add a Document…"), std::function<void()>([this] { columns_->openMenu(); }));
    const auto &documents = library_->documents();
    if (columns.empty()) {
        std::vector<std::pair<QString, std::function<void()>>> ways{adding};
        if (documents.size() >= fewestColumns && documents.size() <= mostColumns)
            ways.emplace_back(
                tr("Compare All %n Document(s)", nullptr, static_cast<int>(documents.size())),
                [this] {
                    ColumnChoices all;
                    for (const DocumentSummary &summary : library_->documents())
                        all.push_back(documentColumn(summary.catalogue.id));
                    query_->setColumns(all);
                });
        showState("compare", tr("Compare documents"),
                  tr("Choose two to five documents or collections. Drag them here from the browse "
                     "zone, or press Ctrl+D where one is chosen."),
                  ways);
        return true;
    }
    if (columns_->isMissing(columns.front())) return false;
    std::vector<std::pair<QString, std::function<void()>>> ways;
    if (columns.front().kind != ColumnChoice::Kind::Rest && documents.size() > 1)
        ways.emplace_back(tr("Compare With All Other Documents"),
                          [this] { query_->addColumn(restColumn()); });
    ways.insert(ways.begin(), adding);
    showState("compare", tr("One is chosen"),
              tr("“%1” needs another to be compared with.")
                  .arg(columnTitle(columns.front(), *labels_)),
              ways);
    return true;
}

bool ComparePage::showMissing()
{
    const ColumnChoices &columns = query_->columns();
    const auto missing = std::find_if(columns.begin(), columns.end(), [this](const auto &column) {
        return column.kind == ColumnChoice::Kind::Document && columns_->isMissing(column);
    });
    if (missing == columns.end()) return false;
    const ColumnChoice column = *missing;
    showState("warning", tr("A document is gone"),
              tr("“%1” is no longer in the library.").arg(columnTitle(column, *labels_)),
              {wayToTakeOut(column), {tr("Restore It"), [this, column] {
                                          Q_EMIT restoreWanted(toQString(column.name));
                                      }}});
    return true;
}

/// The mode wants another number of columns.
bool ComparePage::showUnfit()
{
    const CompareView *view = this->view(mode_);
    const ColumnChoices columns = query_->columns();
    if (columns.size() <= view->most() && columns.size() >= view->fewest()) return false;
    std::vector<std::pair<QString, std::function<void()>>> ways;
    if (columns.size() > view->most())
        for (const ColumnChoice &column : columns)
            ways.push_back(wayToTakeOut(column));
    else
        ways.emplace_back(tr("Add a Document…"), [this] { columns_->openMenu(); });
    const int most = static_cast<int>(view->most());
    showState("compare",
              columns.size() > view->most() ? tr("Too many are chosen") : tr("One is chosen"),
              columns.size() > view->most()
                  ? tr("This way of comparing shows %n at most.", nullptr, most)
                  : tr("This way of comparing needs more."),
              ways);
    return true;
}

/// A document without a single recommendation leaves nothing to compare with fewer than two others.
bool ComparePage::showEmptyColumn()
{
    if (mode_ != CompareMode::Sectors && mode_ != CompareMode::Regions) return false;
    const auto &columns = compared_.comparison->columns;
    const auto speaking = std::count_if(columns.begin(), columns.end(),
                                        [](const ComparisonColumn &each) { return each.all > 0; });
    if (speaking >= static_cast<std::ptrdiff_t>(fewestColumns)) return false;
    std::vector<std::pair<QString, std::function<void()>>> ways;
    QStringList names;
    for (const ComparisonColumn &column : columns) {
        if (column.all > 0) continue;
        names << tr("“%1”").arg(columnTitle(column.choice, *labels_));
        ways.push_back(wayToTakeOut(column.choice));
        if (column.choice.kind == ColumnChoice::Kind::Document)
            ways.emplace_back(tr("Read “%1”").arg(columnTitle(column.choice, *labels_)),
                              [this, id = toQString(column.choice.name)] {
                                  Q_EMIT passageWanted(id, -1);
                              });
    }
    showState("document", tr("Nothing to compare"),
              tr("No recommendation was found in %1.", "one or several titles")
                  .arg(names.join(tr(", ", "between titles"))),
              ways);
    return true;
}

void ComparePage::showNothingLeft(const std::vector<Loosening> &loosening)
{
    std::vector<std::pair<QString, std::function<void()>>> ways;
    for (const Loosening &way : loosening) {
        const QString name = labels_->facet(way.without.facet);
        const QString value = labels_->value(way.without.facet, way.without.value);
        const int count = static_cast<int>(way.recommendations);
        ways.emplace_back(way.without.excluded
                              ? tr("Do not exclude %1 “%2”: %n found", nullptr, count).arg(name, value)
                              : tr("Without %1 “%2”: %n found", nullptr, count).arg(name, value),
                          [this, choice = way.without] { query_->drop(choice); });
    }
    if (!query_->query().text.empty())
        ways.emplace_back(tr("Without the Search “%1”").arg(toQString(query_->query().text)),
                          [this] { query_->type({}); });
    ways.emplace_back(tr("Clear Search and Filter"), [this] { query_->reset(); });
    showState("filter", tr("Nothing left to compare"),
              tr("No recommendation of what is compared has all that is chosen."), ways);
}

void ComparePage::showCancelled()
{
    showState("cancel", tr("The comparison was cancelled"), {},
              {{tr("Compare Again"), [this] { refresh(); }}});
}

void ComparePage::showFailure(const QString &sentence)
{
    std::vector<std::pair<QString, std::function<void()>>> ways{
        {tr("Try Again"), [this] { refresh(); }}};
    for (const ColumnChoice &column : query_->columns())
        if (columns_->isMissing(column)) ways.push_back(wayToTakeOut(column));
    showState("warning", tr("These cannot be compared"), message(sentence), ways);
}

} // namespace policy::ui
