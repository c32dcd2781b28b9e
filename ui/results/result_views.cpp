// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_views.h"

#include "look/theme.h"
#include "look/typography.h"
#include "results/card_delegate.h"
#include "results/results_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace policy::ui {

namespace {

/// Table rows with air, and headings of groups as the cards have them.
class TableDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + space::oneAndHalf);
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features &= ~QStyleOptionViewItem::HasDecoration;
        // What is selected looks as on the cards; the words keep their colours.
        const Colours colours = coloursOf(option->palette);
        option->palette.setColor(QPalette::Highlight, colours.wash);
        option->palette.setColor(QPalette::HighlightedText, colours.text);
        if (isGroup(index)) {
            option->font.setWeight(QFont::DemiBold);
            option->text += QStringLiteral("  %1").arg(index.data(GroupCountRole).toInt());
        } else if (const RecommendationRow *row = rowOf(index);
                   row && index.column() == static_cast<int>(ResultColumn::Stage)) {
            for (QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
                option->palette.setColor(role, colours.stage(row->stage));
        }
    }
};

} // namespace

ResultViews::ResultViews(ResultsModel *model, const Labels *labels, QWidget *parent)
    : QStackedWidget(parent), model_(model), cards_(new QListView(this)),
      table_(new QTreeView(this)), delegate_(new CardDelegate(labels, this)),
      columns_(new QMenu(this))
{
    buildCards();
    buildTable();
    addWidget(cards_);
    addWidget(table_);
    connect(cards_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const RecommendationRow *row = rowOf(current))
                    Q_EMIT currentChanged(QString::fromStdString(row->id));
            });
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(cards_), static_cast<QAbstractItemView *>(table_)})
        buildSelecting(view);
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &ResultViews::remember);
    connect(model_, &QAbstractItemModel::modelReset, this, &ResultViews::selectAgain);
    connect(cards_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultViews::selectionChanged);
    connect(model_, &QAbstractItemModel::modelReset, this, &ResultViews::selectionChanged);
    retranslate();
}

/// Several results can be selected, opened, dragged, and asked for what can be done with them.
void ResultViews::buildSelecting(QAbstractItemView *view)
{
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragDrop); // the model says when it takes a drop
    view->setDefaultDropAction(Qt::CopyAction);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const RecommendationRow *row = rowOf(index))
            Q_EMIT opened(QString::fromStdString(row->id));
    });
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &position) {
        if (!selected().empty()) Q_EMIT menuWanted(view->viewport()->mapToGlobal(position));
    });
}

void ResultViews::buildCards()
{
    cards_->setObjectName(QStringLiteral("cards"));
    cards_->setModel(model_);
    cards_->setItemDelegate(delegate_);
    cards_->setFrameShape(QFrame::NoFrame);
    cards_->setMouseTracking(true);
    cards_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    cards_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    cards_->setResizeMode(QListView::Adjust);
    cards_->verticalScrollBar()->setSingleStep(space::three);
    connect(delegate_, &CardDelegate::tagClicked, this, &ResultViews::tagClicked);
}

void ResultViews::buildTable()
{
    table_->setObjectName(QStringLiteral("table"));
    table_->setModel(model_);
    table_->setSelectionModel(cards_->selectionModel());
    table_->setItemDelegate(new TableDelegate(table_));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setContentsMargins(space::oneAndHalf, 0, 0, 0);
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setAllColumnsShowFocus(true);
    table_->setAlternatingRowColors(true);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = table_->header();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    for (const auto &[column, ems] : {std::pair{ResultColumn::Recommendation, 24},
                                      {ResultColumn::Stage, 7},
                                      {ResultColumn::Regions, 10},
                                      {ResultColumn::Sectors, 12},
                                      {ResultColumn::Document, 14},
                                      {ResultColumn::Date, 8}})
        header->resizeSection(static_cast<int>(column), ems * em);
    for (ResultColumn column : {ResultColumn::Section, ResultColumn::Language, ResultColumn::Lines})
        header->hideSection(static_cast<int>(column));
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        const std::string id = currentId();
        applyTableSort();
        select(id);
    });
    buildColumnsMenu();
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        columns_->popup(table_->header()->mapToGlobal(position));
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &ResultViews::spanHeadings);
}

void ResultViews::retranslate()
{
    cards_->setAccessibleName(tr("Recommendations"));
    table_->setAccessibleName(tr("Recommendations"));
    columns_->setTitle(tr("Columns of the &Table"));
    for (int column = 1; column < resultColumns; ++column)
        columns_->actions()
            .at(column - 1)
            ->setText(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

void ResultViews::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QStackedWidget::changeEvent(event);
}

void ResultViews::spanHeadings()
{
    if (model_->grouping() == Grouping::None) return;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (isGroup(model_->index(row, 0))) table_->setFirstColumnSpanned(row, {}, true);
}

void ResultViews::applyTableSort()
{
    const int column = table_->header()->sortIndicatorSection();
    if (!isTable() || column < 0 || column >= resultColumns) return;
    model_->sortBy(static_cast<ResultColumn>(column), table_->header()->sortIndicatorOrder());
}

void ResultViews::buildColumnsMenu()
{
    for (int column = 1; column < resultColumns; ++column) {
        QAction *action = columns_->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            table_->setColumnHidden(column, !shown);
            if (shown && table_->columnWidth(column) < space::six)
                table_->setColumnWidth(column, 2 * space::six);
        });
    }
    connect(columns_, &QMenu::aboutToShow, this, [this] {
        for (int column = 1; column < resultColumns; ++column)
            columns_->actions().at(column - 1)->setChecked(!table_->isColumnHidden(column));
    });
}

void ResultViews::setTable(bool table)
{
    const bool hadFocus = currentWidget()->hasFocus();
    setCurrentWidget(table ? static_cast<QWidget *>(table_) : cards_);
    if (hadFocus) focusList();
    const QModelIndex current = cards_->currentIndex();
    if (current.isValid()) static_cast<QAbstractItemView *>(currentWidget())->scrollTo(current);
}

bool ResultViews::isTable() const
{
    return currentWidget() == table_;
}

std::string ResultViews::currentId() const
{
    const RecommendationRow *row = rowOf(cards_->currentIndex());
    return row ? row->id : std::string();
}

std::vector<const RecommendationRow *> ResultViews::selected() const
{
    // The two views select single cells or whole rows; the first column is in both.
    std::vector<int> lines;
    for (const QItemSelectionRange &range : cards_->selectionModel()->selection())
        if (range.left() == 0)
            for (int line = range.top(); line <= range.bottom(); ++line)
                lines.push_back(line);
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    std::vector<const RecommendationRow *> rows;
    for (const int line : lines)
        if (const RecommendationRow *row = rowOf(model_->index(line, 0))) rows.push_back(row);
    return rows;
}

void ResultViews::select(const std::string &id)
{
    const QModelIndex index = model_->indexOf(id);
    if (!index.isValid()) return;
    cards_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    static_cast<QAbstractItemView *>(currentWidget())->scrollTo(index);
}

void ResultViews::selectFirst()
{
    if (const RecommendationRow *row = rowOf(model_->firstResult())) select(row->id);
}

void ResultViews::remember()
{
    if (currentId().empty()) return;
    current_ = currentId();
    selected_.clear();
    for (const RecommendationRow *row : selected())
        if (selected_.size() < mostRemembered) selected_.push_back(row->id);
}

/// What was selected before the list was made anew, as far as it is still there: a change of tags
/// or of the language takes nobody away from what is at hand.
void ResultViews::selectAgain()
{
    const QModelIndex current = model_->indexOf(current_);
    if (!current.isValid()) return;
    QItemSelection selection;
    for (const std::string &id : selected_)
        if (const QModelIndex index = model_->indexOf(id); index.isValid())
            selection.select(index, index);
    auto *selecting = cards_->selectionModel();
    selecting->setCurrentIndex(current,
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selecting->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ResultViews::selectRow(int row)
{
    for (row = std::min(row, model_->rowCount() - 1); row >= 0; --row)
        if (const RecommendationRow *found = rowOf(model_->index(row, 0))) {
            select(found->id);
            return;
        }
}

void ResultViews::move(int steps)
{
    if (const RecommendationRow *row = rowOf(model_->moved(cards_->currentIndex(), steps)))
        select(row->id);
}

void ResultViews::movePages(int pages)
{
    const auto *view = static_cast<QAbstractItemView *>(currentWidget());
    const QModelIndex first = model_->firstResult();
    if (!first.isValid()) return;
    const int height = std::max(1, view->visualRect(first).height());
    move(pages * std::max(1, view->viewport()->height() / height));
}

void ResultViews::focusList()
{
    currentWidget()->setFocus(Qt::TabFocusReason);
}

QByteArray ResultViews::tableLayout() const
{
    return table_->header()->saveState();
}

void ResultViews::setTableLayout(const QByteArray &state)
{
    if (!state.isEmpty()) table_->header()->restoreState(state);
}

} // namespace policy::ui
