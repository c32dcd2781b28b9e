// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "compare/column_bar.h"
#include "compare/comparison_inquiry.h"
#include "compare/grid_page.h"
#include "compare/reading_view.h"
#include "compare/terms_view.h"
#include "compare/versions_view.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/typography.h"
#include "parts/state_page.h"
#include "parts/work_page.h"
#include "query_state.h"
#include "reader/flow_layout.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int idle = 1500; // milliseconds after the library is open
constexpr std::array allModes{CompareMode::Sectors, CompareMode::Regions, CompareMode::Reading,
                              CompareMode::Versions, CompareMode::Terms};

QString modeName(CompareMode mode)
{
    switch (mode) {
    case CompareMode::Sectors: return ComparePage::tr("By Sector");
    case CompareMode::Regions: return ComparePage::tr("By Region");
    case CompareMode::Reading: return ComparePage::tr("Reading");
    case CompareMode::Versions: return ComparePage::tr("Versions");
    case CompareMode::Terms: break;
    }
    return ComparePage::tr("Vocabulary");
}

QString modeMeaning(CompareMode mode)
{
    switch (mode) {
    case CompareMode::Sectors: return ComparePage::tr("What each says on each sector");
    case CompareMode::Regions: return ComparePage::tr("What each says on each region");
    case CompareMode::Reading: return ComparePage::tr("The documents themselves beside each other");
    case CompareMode::Versions:
        return ComparePage::tr("What was added, cut, moved and reworded between two versions");
    case CompareMode::Terms: break;
    }
    return ComparePage::tr("The words that set each document apart");
}

} // namespace

ComparePage::ComparePage(Library *library, QueryState *query, const Labels *labels, QWidget *parent)
    : QWidget(parent), library_(library), query_(query), labels_(labels),
      inquiry_(new ComparisonInquiry(library, this)),
      columns_(new ColumnBar(library, query, labels, this)), modes_(new QWidget(this)),
      modeButtons_(new QButtonGroup(this)), stack_(new QStackedWidget(this)),
      state_(new StatePage(this)), work_(new WorkPage(this))
{
    setObjectName(QStringLiteral("compare"));
    setAcceptDrops(true);
    auto *buttons = new QHBoxLayout(modes_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (CompareMode mode : allModes) {
        auto *button = new QToolButton(modes_);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        modeButtons_->addButton(button, static_cast<int>(mode));
        buttons->addWidget(button);
    }
    auto *tools = new QWidget(this);
    tools_ = new QHBoxLayout(tools);
    tools_->setContentsMargins(0, 0, 0, 0);
    auto *line = new FlowLayout(space::two);
    line->addWidget(modes_);
    line->addWidget(tools);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::two, 0, space::two, space::one);
    head->setSpacing(space::one);
    head->addWidget(columns_);
    head->addLayout(line);
    stack_->addWidget(new Skeleton(this)); // until the library is open
    stack_->addWidget(state_);
    stack_->addWidget(work_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(stack_, 1);

    connect(work_, &WorkPage::late, this, [this] { turnTo(work_); });
    connect(work_, &WorkPage::cancelled, inquiry_, &ComparisonInquiry::cancel);
    connect(modeButtons_, &QButtonGroup::idClicked, this,
            [this](int mode) { setMode(static_cast<CompareMode>(mode)); });
    connect(query_, &QueryState::changed, this, &ComparePage::refresh);
    connect(query_, &QueryState::columnsChanged, this, &ComparePage::refresh);
    connect(library_, &Library::opened, this, &ComparePage::refresh);
    // While nobody waits: what is on the screen first has been asked for by then.
    connect(library_, &Library::opened, this,
            [this] { QTimer::singleShot(idle, inquiry_, &ComparisonInquiry::prepare); });
    connect(library_, &Library::changed, this, &ComparePage::refresh);
    connect(labels_, &Labels::changed, this, [this] {
        if (stack_->currentWidget() == state_) refresh(); // it speaks of titles
    });
    connect(columns_, &ColumnBar::refused, this, &ComparePage::told);
    connect(inquiry_, &ComparisonInquiry::answered, this, &ComparePage::take);
    connect(inquiry_, &ComparisonInquiry::failed, this, &ComparePage::showFailure);
    connect(inquiry_, &ComparisonInquiry::cancelled, this, &ComparePage::showCancelled);
    connect(inquiry_, &ComparisonInquiry::loosened, this, &ComparePage::showNothingLeft);
    connect(inquiry_, &ComparisonInquiry::collectionsRead, columns_, &ColumnBar::setCollections);
    grid_ = new GridPage(library, query, labels, inquiry_, this);
    addView(CompareMode::Sectors, grid_);
    addView(CompareMode::Regions, grid_);
    addView(CompareMode::Reading, new ReadingView(library, labels, this));
    addView(CompareMode::Versions, new VersionsView(library, labels, inquiry_->desk(), this));
    addView(CompareMode::Terms, new TermsView(library, labels, inquiry_->desk(), this));
    retranslate();
}

ComparePage::~ComparePage() = default;

void ComparePage::retranslate()
{
    for (CompareMode mode : allModes) {
        QAbstractButton *button = modeButtons_->button(static_cast<int>(mode));
        button->setText(modeName(mode));
        button->setToolTip(modeMeaning(mode));
        button->setAccessibleDescription(modeMeaning(mode));
    }
    modes_->setAccessibleName(tr("How to compare"));
    setAccessibleName(tr("Compare"));
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (outOfDate_) refresh();
}

void ComparePage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QWidget *target = shown();
    if (target == state_) {
        for (auto *button : state_->findChildren<QAbstractButton *>())
            if (button->isVisible()) {
                button->setFocus(event->reason());
                return;
            }
        return;
    }
    target->setFocus(event->reason());
}

void ComparePage::addView(CompareMode mode, CompareView *view)
{
    const bool isNew = stack_->indexOf(view) < 0;
    views_[mode] = view;
    modeButtons_->button(static_cast<int>(mode))->show();
    modeButtons_->button(static_cast<int>(mode))->setChecked(mode == mode_);
    if (!isNew) return;
    stack_->addWidget(view);
    if (QWidget *tools = view->tools()) {
        tools->hide();
        tools_->addWidget(tools);
    }
    connect(view, &CompareView::readWanted, this, &ComparePage::readWanted);
    connect(view, &CompareView::readWanted, this,
            [this](const QString &id) { inFocus_ = id.toStdString(); });
    connect(view, &CompareView::openWanted, this, &ComparePage::openWanted);
    connect(view, &CompareView::passageWanted, this, &ComparePage::passageWanted);
    connect(view, &CompareView::told, this, &ComparePage::told);
}

CompareView *ComparePage::view(CompareMode mode) const
{
    const auto found = views_.find(mode);
    return found == views_.end() ? nullptr : found->second;
}

void ComparePage::setMode(CompareMode mode)
{
    if (!view(mode)) return;
    const bool changed = mode != mode_;
    mode_ = mode;
    modeButtons_->button(static_cast<int>(mode))->setChecked(true);
    if (!changed) return;
    turned_ = true;
    refresh();
    Q_EMIT modeChanged(mode);
}

QByteArray ComparePage::layoutState() const
{
    QJsonObject all;
    for (const auto &[mode, view] : views_) // one that serves two modes says the same twice
        all.insert(QString::number(static_cast<int>(mode)), view->layoutState());
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void ComparePage::setLayoutState(const QByteArray &state)
{
    const QJsonObject all = QJsonDocument::fromJson(state).object();
    for (const auto &[mode, view] : views_)
        if (const QJsonValue one = all.value(QString::number(static_cast<int>(mode)));
            one.isObject())
            view->setLayoutState(one.toObject());
}

RowOrder ComparePage::rowOrder() const
{
    return grid_->order();
}

void ComparePage::setRowOrder(RowOrder order)
{
    grid_->setOrder(order);
}

QWidget *ComparePage::shown() const
{
    return stack_->currentWidget();
}

bool ComparePage::add(const ColumnChoice &column)
{
    const QString title = columnTitle(column, *labels_);
    if (query_->isCompared(column)) {
        Q_EMIT told(tr("“%1” is in the comparison already").arg(title));
        return true;
    }
    if (!query_->addColumn(column)) {
        Q_EMIT told(tr("Five are compared already. Take one out first."));
        return false;
    }
    Q_EMIT told(tr("“%1” is in the comparison now (%2 of %3)")
                    .arg(title)
                    .arg(query_->columns().size())
                    .arg(mostColumns));
    return true;
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (columnOf(event->mimeData())) event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent *event)
{
    if (const auto column = columnOf(event->mimeData())) add(*column);
    event->acceptProposedAction();
}

ComparisonRequest ComparePage::request() const
{
    return {query_->columns(), mode_ == CompareMode::Regions ? Axis::Region : Axis::Sector,
            query_->query()};
}

void ComparePage::refresh()
{
    outOfDate_ = true;
    if (!isVisible() || !library_->isOpen() || views_.empty()) return;
    outOfDate_ = false;
    inquiry_->askCollections();
    for (const auto &[mode, view] : views_)
        if (QWidget *tools = view->tools()) tools->setVisible(view == this->view(mode_));
    if (showChoosing() || showMissing() || showUnfit()) {
        work_->finish();
        return;
    }
    if (query_->columns().size() < fewestColumns) {
        showAlone(query_->columns().front());
        return;
    }
    work_->start(tr("Comparing…"));
    askedFor_ = request();
    inquiry_->ask(askedFor_, work_->progress());
}

/// There is nothing to compare one with, but some views look at one by itself.
void ComparePage::showAlone(const ColumnChoice &column)
{
    work_->finish();
    inquiry_->cancel();
    auto alone = std::make_shared<Comparison>();
    alone->columns.push_back({columnId(column), column, {}, {}, 1, 0, 0, 0});
    compared_ = {std::move(alone), query_->query()};
    showView();
}

void ComparePage::take(const Compared &compared)
{
    work_->finish();
    compared_ = compared;
    if (showEmptyColumn()) return;
    const auto &columns = compared.comparison->columns;
    const bool nothing = std::all_of(columns.begin(), columns.end(),
                                     [](const ComparisonColumn &each) { return each.shown == 0; });
    if (nothing && !(compared.filter == Query()))
        inquiry_->askLoosening(askedFor_);
    else
        showView();
}

void ComparePage::showView()
{
    CompareView *view = this->view(mode_);
    view->show(compared_);
    turnTo(view);
    // What was in focus in one way of comparing is so in the next.
    if (std::exchange(turned_, false) && !inFocus_.empty()) view->focusOn(inFocus_);
}

/// The keyboard stays with what is seen.
void ComparePage::turnTo(QWidget *page)
{
    const bool hadFocus = stack_->isAncestorOf(QApplication::focusWidget());
    stack_->setCurrentWidget(page);
    if (hadFocus && !page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

} // namespace policy::ui
