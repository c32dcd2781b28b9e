// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/column_bar.h"

#include "compare/column_chip.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "query_state.h"
#include "text/collation.h"
#include "utf16.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace policy::ui {

ColumnBar::ColumnBar(Library *library, QueryState *query, const Labels *labels, QWidget *parent)
    : QWidget(parent), library_(library), query_(query), labels_(labels),
      row_(new QHBoxLayout(this)), add_(new QToolButton(this)), menu_(new QMenu(this))
{
    setObjectName(QStringLiteral("columns"));
    setAcceptDrops(true);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(space::one);
    add_->setObjectName(QStringLiteral("addColumn"));
    add_->setIcon(icon("add"));
    add_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add_->setAutoRaise(true);
    add_->setPopupMode(QToolButton::InstantPopup);
    add_->setMenu(menu_);
    add_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    row_->addWidget(add_);
    row_->addStretch();
    connect(menu_, &QMenu::aboutToShow, this, [this] { fill(menu_); });
    connect(query_, &QueryState::columnsChanged, this, &ColumnBar::build);
    connect(labels_, &Labels::changed, this, &ColumnBar::build);
    build();
}

bool ColumnBar::isMissing(const ColumnChoice &column) const
{
    if (!library_->isOpen()) return false;
    switch (column.kind) {
    case ColumnChoice::Kind::Document: {
        const auto &documents = library_->documents();
        return std::none_of(documents.begin(), documents.end(), [&](const auto &each) {
            return each.catalogue.id == column.name;
        });
    }
    case ColumnChoice::Kind::Collection: return !collections_.contains(toQString(column.name));
    case ColumnChoice::Kind::Rest: break;
    }
    return false;
}

void ColumnBar::setCollections(const QStringList &names)
{
    if (collections_ == names) return;
    collections_ = names;
    build();
}

void ColumnBar::openMenu()
{
    add_->showMenu();
}

/// Documents in the interface's order, then the rest, then collections; what is compared already is
/// ticked, and choosing it takes it out.
void ColumnBar::fill(QMenu *menu)
{
    menu->clear();
    const auto offer = [&](const ColumnChoice &column) {
        QAction *action = menu->addAction(columnTitle(column, *labels_));
        action->setCheckable(true);
        action->setChecked(query_->isCompared(column));
        action->setEnabled(action->isChecked() || query_->hasRoom());
        connect(action, &QAction::triggered, this, [this, column] {
            if (query_->isCompared(column))
                query_->removeColumn(column);
            else
                query_->addColumn(column);
        });
    };
    std::vector<std::pair<std::string, ColumnChoice>> documents;
    const SortKeys collation(collationOf(labels_->language()));
    for (const DocumentSummary &summary : library_->documents())
        documents.emplace_back(
            collation.key(labels_->document(summary.catalogue.id).toStdString()),
            documentColumn(summary.catalogue.id));
    std::stable_sort(documents.begin(), documents.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    for (const auto &[key, column] : documents)
        offer(column);
    menu->addSeparator();
    offer(restColumn());
    if (collections_.isEmpty()) return;
    menu->addSeparator();
    for (const QString &name : collections_)
        offer({ColumnChoice::Kind::Collection, name.toStdString()});
}

void ColumnBar::build()
{
    ColumnChoice focused;
    for (ColumnChip *chip : chips_) {
        if (chip->hasFocus()) focused = chip->column();
        row_->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    chips_.clear();
    // Before the library is open there are no titles, only ids, which say nothing.
    const ColumnChoices shown = library_->isOpen() ? query_->columns() : ColumnChoices();
    for (const ColumnChoice &column : shown) {
        auto *chip = new ColumnChip(column, columnTitle(column, *labels_), isMissing(column), this);
        connect(chip, &ColumnChip::removeWanted, this,
                [this, column] { query_->removeColumn(column); });
        connect(chip, &ColumnChip::moveWanted, this, [this, column](int step) {
            const auto &columns = query_->columns();
            const auto at = std::find(columns.begin(), columns.end(), column) - columns.begin();
            query_->moveColumn(static_cast<int>(at), static_cast<int>(at) + step);
        });
        row_->insertWidget(static_cast<int>(chips_.size()), chip);
        chips_.push_back(chip);
        chip->setVisible(true);
        if (column == focused) chip->setFocus(Qt::OtherFocusReason);
    }
    add_->setText(tr("Add"));
    add_->setToolTip(tr("Add a document or a collection to the comparison"));
    add_->setAccessibleName(add_->toolTip());
    setAccessibleName(tr("What is compared"));
    setTabOrder(chips_.empty() ? nullptr : chips_.back(), add_);
}

int ColumnBar::placeAt(const QPoint &point) const
{
    int place = 0;
    for (const ColumnChip *chip : chips_)
        if (chip->geometry().center().x() < point.x()) ++place;
    return place;
}

/// A new column is put there, one that is compared already is moved there.
void ColumnBar::place(const ColumnChoice &column, int place)
{
    ColumnChoices next = query_->columns();
    const auto known = std::find(next.begin(), next.end(), column);
    if (known != next.end()) {
        if (known - next.begin() < place) --place;
        next.erase(known);
    } else if (!query_->hasRoom()) {
        Q_EMIT refused(tr("Five are compared already. Take one out first."));
        return;
    }
    next.insert(next.begin() + std::clamp(place, 0, static_cast<int>(next.size())), column);
    query_->setColumns(next);
}

void ColumnBar::dragEnterEvent(QDragEnterEvent *event)
{
    if (columnOf(event->mimeData())) event->acceptProposedAction();
}

void ColumnBar::dragMoveEvent(QDragMoveEvent *event)
{
    dropAt_ = placeAt(event->position().toPoint());
    event->acceptProposedAction();
    update();
}

void ColumnBar::dragLeaveEvent(QDragLeaveEvent *)
{
    dropAt_ = -1;
    update();
}

void ColumnBar::dropEvent(QDropEvent *event)
{
    dropAt_ = -1;
    update();
    if (const auto column = columnOf(event->mimeData()))
        place(*column, placeAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void ColumnBar::paintEvent(QPaintEvent *)
{
    if (dropAt_ < 0) return;
    const int x = dropAt_ < static_cast<int>(chips_.size())
                      ? chips_[static_cast<std::size_t>(dropAt_)]->geometry().left() - space::half
                      : add_->geometry().left() - space::half;
    QPainter(this).fillRect(QRect(std::max(0, x - 1), 0, 2, height()), coloursOf(palette()).accent);
}

void ColumnBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) build();
    QWidget::changeEvent(event);
}

} // namespace policy::ui
