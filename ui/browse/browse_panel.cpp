// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse_panel.h"

#include "browse/browse_delegate.h"
#include "browse/browse_model.h"
#include "compare/column_choices.h"
#include "look/icons.h"
#include "look/typography.h"
#include "parts/line_edit.h"
#include "query_state.h"
#include "results/result_roles.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <vector>

namespace policy::ui {

namespace {

Facet facetOf(const QModelIndex &index)
{
    return static_cast<Facet>(index.data(FacetRole).toInt());
}

} // namespace

BrowseTree::BrowseTree(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("browse"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(space::two);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
    setTextElideMode(Qt::ElideRight);
}

void BrowseTree::mousePressEvent(QMouseEvent *event)
{
    pressed_ = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    pressedAt_ = event->pos();
    // The arrow is the base class's; the name is ours.
    // Nothing is made current yet: that could scroll the entry away before the release.
    if (pressed_.isValid() && visualRect(pressed_).contains(event->pos())) return;
    pressed_ = QModelIndex();
    QTreeView::mousePressEvent(event);
}

void BrowseTree::mouseMoveEvent(QMouseEvent *event)
{
    const bool far =
        (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (pressed_.isValid() && (event->buttons() & Qt::LeftButton) && far) {
        const QModelIndex index = pressed_;
        pressed_ = QModelIndex();
        Q_EMIT dragged(index);
        return;
    }
    QTreeView::mouseMoveEvent(event);
}

void BrowseTree::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = pressed_;
    pressed_ = QModelIndex();
    if (index.isValid() && indexAt(event->pos()) == index) {
        setCurrentIndex(index);
        Q_EMIT used(index, event->modifiers());
        return;
    }
    QTreeView::mouseReleaseEvent(event);
}

void BrowseTree::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid()) Q_EMIT used(currentIndex(), event->modifiers());
        return;
    case Qt::Key_Delete:
        if (currentIndex().isValid()) Q_EMIT removePressed(currentIndex());
        return;
    case Qt::Key_F2:
        if (currentIndex().isValid()) Q_EMIT renamePressed(currentIndex());
        return;
    default: break;
    }
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && !text.isEmpty() && text.at(0).isLetterOrNumber()) {
        Q_EMIT typed(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

bool BrowseTree::takes(const QModelIndex &index) const
{
    const auto kind = static_cast<BrowseKind>(index.data(BrowseKindRole).toInt());
    return index.isValid() && facetOf(index) == Facet::Collection &&
           (kind == BrowseKind::Value || kind == BrowseKind::New);
}

void BrowseTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(recommendationsType))
        event->acceptProposedAction();
    else
        event->ignore(); // files are the window's
}

void BrowseTree::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    under_ = takes(index) ? index : QModelIndex();
    viewport()->update();
    if (under_.isValid()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
    // A long list comes along.
    const int y = event->position().toPoint().y();
    if (y < space::three) verticalScrollBar()->setValue(verticalScrollBar()->value() - space::one);
    if (y > viewport()->height() - space::three)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + space::one);
}

void BrowseTree::dragLeaveEvent(QDragLeaveEvent *)
{
    under_ = QModelIndex();
    viewport()->update();
}

void BrowseTree::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    under_ = QModelIndex();
    viewport()->update();
    if (!takes(index)) return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(index, draggedRecommendations(*event->mimeData()));
}

void BrowseTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.showDecorationSelected = false;
    if (under_.isValid() && index == under_)
        row.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    QTreeView::drawRow(painter, row, index);
}

BrowsePanel::BrowsePanel(BrowseModel *model, QueryState *query, QWidget *parent)
    : QWidget(parent), query_(query), narrowed_(new QSortFilterProxyModel(this)),
      field_(new QLineEdit(this)), tree_(new BrowseTree(this))
{
    narrowed_->setSourceModel(model);
    narrowed_->setFilterRole(NarrowRole);
    narrowed_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    narrowed_->setRecursiveFilteringEnabled(true);
    narrowed_->setAutoAcceptChildRows(true);
    tree_->setModel(narrowed_);
    tree_->setItemDelegate(new BrowseDelegate(tree_));
    field_->setClearButtonEnabled(true);
    field_->setObjectName(QStringLiteral("narrow"));
    field_->addAction(icon("filter"), QLineEdit::LeadingPosition)->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::one, 0, 0);
    layout->setSpacing(space::one);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, space::one, 0);
    top->addWidget(field_);
    layout->addLayout(top);
    layout->addWidget(tree_);
    setFocusProxy(tree_);

    connect(field_, &QLineEdit::textChanged, this, &BrowsePanel::narrow);
    connect(tree_, &BrowseTree::used, this, &BrowsePanel::use);
    connect(tree_, &BrowseTree::dragged, this, &BrowsePanel::drag);
    connect(tree_, &BrowseTree::typed, this, [this](const QString &text) {
        field_->setFocus(Qt::OtherFocusReason);
        field_->setText(text);
    });
    connect(tree_, &BrowseTree::renamePressed, this, &BrowsePanel::rename);
    connect(tree_, &BrowseTree::removePressed, this, &BrowsePanel::remove);
    connect(tree_, &BrowseTree::dropped, this,
            [this](const QModelIndex &index, const QStringList &recommendations) {
                Q_EMIT collectionWanted(recommendations, index.data(ValueRole).toString(),
                                        placeOf(index));
            });
    connect(tree_, &QTreeView::customContextMenuRequested, this, &BrowsePanel::showMenu);
    connect(tree_, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!restoring_) open_.insert(index.data(KeyRole).toString());
    });
    connect(tree_, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!restoring_) open_.remove(index.data(KeyRole).toString());
    });
    connect(narrowed_, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { scrolled_ = tree_->verticalScrollBar()->value(); });
    connect(narrowed_, &QAbstractItemModel::modelReset, this, [this] {
        restoreOpen();
        tree_->verticalScrollBar()->setValue(scrolled_);
    });
    connect(narrowed_, &QAbstractItemModel::rowsInserted, this, &BrowsePanel::restoreOpen);
    for (Facet facet :
         {Facet::Region, Facet::Sector, Facet::Document, Facet::Stage, Facet::Collection})
        open_.insert(QStringLiteral("%1//-1").arg(static_cast<int>(facet)));
    open_.insert(QStringLiteral("%1/searches/-1").arg(static_cast<int>(Facet::Collection)));
    retranslate();
}

void BrowsePanel::retranslate()
{
    field_->setPlaceholderText(tr("Narrow the lists"));
    field_->setAccessibleName(tr("Narrow the lists below"));
    nameButtonsOf(field_);
    tree_->setAccessibleName(tr("Browse"));
    tree_->setAccessibleDescription(
        tr("Enter chooses, Ctrl+Enter adds, Alt+Enter excludes; letters narrow the lists"));
}

QStringList BrowsePanel::openEntries() const
{
    QStringList keys(open_.begin(), open_.end());
    keys.sort();
    return keys;
}

void BrowsePanel::setOpenEntries(const QStringList &keys)
{
    firstTime_ = false;
    tree_->collapseAll();
    open_ = QSet<QString>(keys.begin(), keys.end());
    restoreOpen();
}

void BrowsePanel::focusTree()
{
    tree_->setFocus(Qt::TabFocusReason);
}

QString BrowsePanel::currentDocument() const
{
    const QModelIndex index = tree_->currentIndex();
    const auto facet = static_cast<Facet>(index.data(FacetRole).toInt());
    return index.isValid() && facet == Facet::Document ? index.data(ValueRole).toString()
                                                       : QString();
}

/// A document can be dragged onto the comparison.
void BrowsePanel::drag(const QModelIndex &index)
{
    const auto kind = static_cast<BrowseKind>(index.data(BrowseKindRole).toInt());
    if (kind != BrowseKind::Value ||
        static_cast<Facet>(index.data(FacetRole).toInt()) != Facet::Document)
        return;
    auto *carried = new QDrag(tree_);
    carried->setMimeData(columnMime(documentColumn(index.data(ValueRole).toString().toStdString())));
    const QRect area = tree_->visualRect(index).intersected(tree_->viewport()->rect());
    carried->setPixmap(tree_->viewport()->grab(area));
    carried->exec(Qt::CopyAction | Qt::MoveAction);
}

void BrowsePanel::restoreOpen()
{
    restoring_ = true;
    const std::function<void(const QModelIndex &)> visit = [&](const QModelIndex &parent) {
        for (int row = 0; row < narrowed_->rowCount(parent); ++row) {
            const QModelIndex index = narrowed_->index(row, 0, parent);
            if (open_.contains(index.data(KeyRole).toString())) tree_->setExpanded(index, true);
            visit(index);
        }
    };
    visit({});
    restoring_ = false;
    if (firstTime_ && narrowed_->rowCount() > 0) openLargest();
}

/// On the first start: opens the largest regions until there is something to choose from. The
/// vocabulary's uppermost regions are so broad that they alone say little.
void BrowsePanel::openLargest()
{
    constexpr int enough = 13;
    firstTime_ = false;
    const QModelIndex group = narrowed_->index(0, 0);
    if (static_cast<Facet>(group.data(FacetRole).toInt()) != Facet::Region) return;
    std::vector<QModelIndex> closed;
    const auto add = [&](const QModelIndex &parent) {
        for (int row = 0; row < narrowed_->rowCount(parent); ++row)
            closed.push_back(narrowed_->index(row, 0, parent));
        return narrowed_->rowCount(parent);
    };
    int shown = add(group);
    while (shown < enough) {
        std::erase_if(closed,
                      [](const QModelIndex &index) { return !index.model()->hasChildren(index); });
        if (closed.empty()) return;
        const auto largest = std::max_element(
            closed.begin(), closed.end(), [](const QModelIndex &one, const QModelIndex &other) {
                return one.data(CountRole).toLongLong() < other.data(CountRole).toLongLong();
            });
        const QModelIndex next = *largest;
        closed.erase(largest);
        tree_->setExpanded(next, true);
        shown += add(next);
    }
}

void BrowsePanel::narrow(const QString &text)
{
    restoring_ = true;
    narrowed_->setFilterFixedString(text.trimmed());
    if (text.trimmed().isEmpty())
        tree_->collapseAll();
    else
        tree_->expandRecursively({}, 8);
    restoring_ = false;
    if (text.trimmed().isEmpty()) restoreOpen();
}

void BrowsePanel::use(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const auto kind = static_cast<BrowseKind>(index.data(BrowseKindRole).toInt());
    const auto facet = static_cast<Facet>(index.data(FacetRole).toInt());
    const QString value = index.data(ValueRole).toString();
    switch (kind) {
    case BrowseKind::Group: tree_->setExpanded(index, !tree_->isExpanded(index)); return;
    case BrowseKind::Section: Q_EMIT readWanted(value, index.data(PassageRole).toInt()); return;
    case BrowseKind::Search: Q_EMIT searchWanted(value); return;
    case BrowseKind::New: Q_EMIT collectionWanted({}, {}, placeOf(index)); return;
    case BrowseKind::Value: break;
    }
    if (modifiers & Qt::AltModifier)
        query_->exclude(facet, value.toStdString());
    else if (modifiers & Qt::ControlModifier)
        query_->toggle(facet, value.toStdString());
    else
        query_->choose(facet, value.toStdString());
}

void BrowsePanel::showMenu(const QPoint &position)
{
    const QModelIndex index = tree_->indexAt(position);
    if (!index.isValid()) return;
    const auto kind = static_cast<BrowseKind>(index.data(BrowseKindRole).toInt());
    if (kind != BrowseKind::Value && kind != BrowseKind::Search) return;
    const QString value = index.data(ValueRole).toString();
    QMenu menu(this);
    if (kind == BrowseKind::Value) {
        menu.addAction(index.data(ChosenRole).toBool() ? tr("Open This List Again")
                                                       : tr("Choose Only This"),
                       this, [&] { use(index, {}); });
        menu.addAction(index.data(ChosenRole).toBool() ? tr("Take Away From the Choice")
                                                       : tr("Add to the Choice"),
                       this, [&] { use(index, Qt::ControlModifier); });
        menu.addAction(index.data(ExcludedRole).toBool() ? tr("No Longer Exclude") : tr("Exclude"),
                       this, [&] { use(index, Qt::AltModifier); });
        menu.addSeparator();
    } else {
        menu.addAction(tr("Show What It Finds"), this, [&] { use(index, {}); });
    }
    if (facetOf(index) == Facet::Document) addDocumentWays(menu, value);
    if (facetOf(index) == Facet::Collection) addKeptWays(menu, index);
    menu.exec(tree_->viewport()->mapToGlobal(position));
}

void BrowsePanel::addDocumentWays(QMenu &menu, const QString &document)
{
    menu.addAction(icon("page"), tr("Read"), this, [=, this] { Q_EMIT readWanted(document, -1); });
    Q_EMIT menuOpening(&menu, document);
    menu.addAction(icon("edit"), tr("Title, Publisher and Date…"), this,
                   [=, this] { Q_EMIT detailsWanted(document); });
    menu.addAction(icon("remove"), tr("Remove From the Library"), this,
                   [=, this] { Q_EMIT removeWanted(document); });
}

void BrowsePanel::addKeptWays(QMenu &menu, const QModelIndex &index)
{
    const QPersistentModelIndex entry(index);
    menu.addAction(icon("edit"), tr("Rename…"), this, [=, this] { rename(entry); });
    menu.addAction(icon("remove"), tr("Remove"), this, [=, this] { remove(entry); });
}

QRect BrowsePanel::placeOf(const QModelIndex &index) const
{
    const QRect area = tree_->visualRect(index);
    return {tree_->viewport()->mapToGlobal(area.topLeft()), area.size()};
}

void BrowsePanel::rename(const QModelIndex &index)
{
    if (facetOf(index) != Facet::Collection) return;
    const QString name = index.data(ValueRole).toString();
    const auto kind = static_cast<BrowseKind>(index.data(BrowseKindRole).toInt());
    if (kind == BrowseKind::Value) Q_EMIT renameCollectionWanted(name, placeOf(index));
    if (kind == BrowseKind::Search) Q_EMIT renameSearchWanted(name, placeOf(index));
}

void BrowsePanel::remove(const QModelIndex &index)
{
    if (facetOf(index) != Facet::Collection) return;
    const QString name = index.data(ValueRole).toString();
    const auto kind = static_cast<BrowseKind>(index.data(BrowseKindRole).toInt());
    if (kind == BrowseKind::Value) Q_EMIT removeCollectionWanted(name);
    if (kind == BrowseKind::Search) Q_EMIT removeSearchWanted(name);
}

void BrowsePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace policy::ui
