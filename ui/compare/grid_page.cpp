// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/grid_page.h"

#include "compare/comparison_inquiry.h"
#include "compare/detail_strip.h"
#include "compare/grid_view.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/typography.h"
#include "messages.h"
#include "query_state.h"
#include "utf16.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

/// A recommendation as it is pasted elsewhere: its heading, its words, where it stands.
QString asText(const Recommendation &one, const QString &document)
{
    QStringList lines;
    const QString label = toQString(one.label);
    const QString title = toQString(one.title);
    if (!label.isEmpty() || !title.isEmpty()) lines << label + QLatin1Char(' ') + title;
    lines << toQString(one.text);
    QString place = document;
    if (one.lines.first > 0)
        place += one.lines.first == one.lines.last
                     ? GridPage::tr(", line %1").arg(one.lines.first)
                     : GridPage::tr(", lines %1–%2").arg(one.lines.first).arg(one.lines.last);
    lines << GridPage::tr("(%1; %2)", "document and lines; stage").arg(place, Labels::stage(one.stage));
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace

GridPage::GridPage(Library *library, QueryState *query, const Labels *labels,
                   ComparisonInquiry *inquiry, QWidget *parent)
    : CompareView(parent), library_(library), query_(query), labels_(labels), inquiry_(inquiry),
      grid_(new GridView(labels, &inquiry->names(), this)),
      strip_(new DetailStrip(labels, &inquiry->names(), this)),
      halves_(new QSplitter(Qt::Vertical, this)), tools_(new QWidget(this)),
      order_(new QComboBox(tools_)), fold_(new QToolButton(tools_))
{
    halves_->addWidget(grid_);
    halves_->addWidget(strip_);
    halves_->setChildrenCollapsible(false);
    halves_->setHandleWidth(1);
    halves_->setStretchFactor(0, 3);
    halves_->setStretchFactor(1, 1);
    halves_->setSizes({500, 220});
    strip_->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves_);
    setFocusProxy(grid_);
    buildTools();
    buildActions();

    connect(grid_, &GridView::selectionChanged, this, &GridPage::showSelection);
    connect(grid_, &GridView::readWanted, this, &GridPage::readWanted);
    connect(grid_, &GridView::openWanted, this, &GridPage::openWanted);
    connect(grid_, &GridView::copyWanted, this, &GridPage::copy);
    connect(grid_, &GridView::columnMoved, query_, &QueryState::moveColumn);
    connect(grid_, &GridView::columnRemoved, this, [this](int column) {
        query_->removeColumn(query_->columns().at(static_cast<std::size_t>(column)));
    });
    connect(grid_, &GridView::filterWanted, this,
            [this](const Choice &choice) { query_->choose(choice.facet, choice.value); });
    connect(grid_, &GridView::foldingChanged, this, &GridPage::retranslate);
    connect(strip_, &DetailStrip::linkChosen, this, [this](const QString &id) {
        grid_->goTo(id.toStdString());
        grid_->pair(id.toStdString());
        Q_EMIT readWanted(id);
    });
    connect(strip_, &DetailStrip::openWanted, this, &GridPage::openWanted);
    connect(strip_, &DetailStrip::closed, this, [this] {
        grid_->select({});
        grid_->setFocus(Qt::OtherFocusReason);
    });
    connect(inquiry_, &ComparisonInquiry::textRead, strip_, &DetailStrip::showText);
    connect(inquiry_, &ComparisonInquiry::pairRead, strip_, &DetailStrip::showPair);
    connect(inquiry_, &ComparisonInquiry::detailFailed, this,
            [this](const QString &sentence) { strip_->showFailure(message(sentence)); });
    retranslate();
}

void GridPage::buildTools()
{
    auto *row = new QHBoxLayout(tools_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    order_->setObjectName(QStringLiteral("rowOrder"));
    order_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fold_->setAutoRaise(true);
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold_->setObjectName(QStringLiteral("foldAll"));
    row->addWidget(order_);
    row->addWidget(fold_);
    connect(order_, &QComboBox::activated, this, [this] {
        grid_->setOrder(static_cast<RowOrder>(order_->currentData().toInt()));
    });
    connect(fold_, &QToolButton::clicked, this,
            [this] { grid_->setAllOpen(!grid_->lines().anyOpen()); });
}

void GridPage::buildActions()
{
    const auto add = [this](const QKeySequence &key, int step) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        grid_->addAction(action);
        connect(action, &QAction::triggered, this, [this, step] { grid_->followLink(step); });
        actions_.push_back(action);
    };
    add(QKeySequence(Qt::Key_L), 1);
    add(QKeySequence(Qt::SHIFT | Qt::Key_L), -1);
}

void GridPage::retranslate()
{
    actions_[0]->setText(tr("Next Link in the Comparison"));
    actions_[1]->setText(tr("Previous Link in the Comparison"));
    const QSignalBlocker quiet(order_);
    order_->clear();
    order_->addItem(tr("In the usual order"), static_cast<int>(RowOrder::Vocabulary));
    order_->addItem(tr("Most shared first"), static_cast<int>(RowOrder::MostShared));
    order_->addItem(tr("Most one-sided first"), static_cast<int>(RowOrder::MostOneSided));
    order_->setCurrentIndex(order_->findData(static_cast<int>(grid_->lines().order())));
    order_->setAccessibleName(tr("Order of the rows"));
    order_->setToolTip(tr("Order of the rows"));
    const bool open = grid_->lines().anyOpen();
    fold_->setIcon(icon(open ? "collapse" : "expand"));
    fold_->setText(open ? tr("Fold All") : tr("Unfold All"));
    fold_->setToolTip(open ? tr("Fold all rows: only counts") : tr("Unfold all rows"));
    fold_->setAccessibleName(open ? tr("Fold All") : tr("Unfold All"));
    grid_->setAccessibleName(tr("Comparison"));
    grid_->setAccessibleDescription(
        tr("Arrows go from card to card, Enter opens in the reader, Space shows links, "
           "Ctrl+Space puts a second one beside it, L goes to the next link, plus and minus "
           "unfold and fold"));
}

void GridPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void GridPage::show(const Compared &compared)
{
    filter_ = compared.filter;
    grid_->show(compared.comparison);
    showSelection(toQString(grid_->selected()), toQString(grid_->paired()));
}

QJsonObject GridPage::layoutState() const
{
    QJsonObject state = grid_->layoutState();
    state.insert(QStringLiteral("halves"), QString::fromLatin1(halves_->saveState().toBase64()));
    return state;
}

void GridPage::setLayoutState(const QJsonObject &state)
{
    grid_->setLayoutState(state);
    halves_->restoreState(
        QByteArray::fromBase64(state.value(QStringLiteral("halves")).toString().toLatin1()));
}

RowOrder GridPage::order() const
{
    return grid_->lines().order();
}

void GridPage::setOrder(RowOrder order)
{
    grid_->setOrder(order);
    order_->setCurrentIndex(order_->findData(static_cast<int>(order)));
}

void GridPage::focusOn(const std::string &recommendation)
{
    if (grid_->goTo(recommendation)) grid_->select(recommendation);
}

void GridPage::showSelection(const QString &selected, const QString &paired)
{
    strip_->setVisible(!selected.isEmpty());
    if (selected.isEmpty() || !grid_->lines().comparison()) return;
    strip_->show(grid_->lines().shared(), selected.toStdString(), paired.toStdString());
    if (paired.isEmpty())
        inquiry_->askText(selected.toStdString(), filter_);
    else
        inquiry_->askPair(selected.toStdString(), paired.toStdString());
}

void GridPage::copy(const QStringList &recommendations, const QString &heading)
{
    library_->reader().add(
        [recommendations](Store &store, const std::stop_token &) {
            std::vector<Recommendation> found;
            for (const QString &id : recommendations)
                found.push_back(store.recommendation(id.toStdString()));
            return found;
        },
        [this, heading](const std::vector<Recommendation> &found) {
            QStringList parts;
            if (!heading.isEmpty()) parts << heading;
            for (const Recommendation &one : found)
                parts << asText(one, labels_->document(one.id.substr(0, one.id.find('/'))));
            QApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
            Q_EMIT told(tr("%n recommendation(s) copied", nullptr, static_cast<int>(found.size())));
        },
        [this](const QString &sentence) { Q_EMIT told(message(sentence)); });
}

} // namespace policy::ui
