// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_page.h"

#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/typography.h"
#include "overview/canvas_accessible.h"
#include "overview/overview_canvas.h"
#include "parts/state_page.h"
#include "query_state.h"
#include "utf16.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace policy::ui {

OverviewPage::OverviewPage(Library *library, QueryState *query, const Labels *labels,
                           QWidget *parent)
    : QWidget(parent), library_(library), query_(query), labels_(labels),
      pages_(new QStackedWidget(this)), canvas_(new OverviewCanvas(this)),
      skeleton_(new Skeleton(this)), empty_(new StatePage(this))
{
    installCanvasAccessibility();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(pages_, 1);
    for (QWidget *each : {static_cast<QWidget *>(skeleton_), static_cast<QWidget *>(canvas_),
                          static_cast<QWidget *>(empty_)})
        pages_->addWidget(each);
    canvas_->setObjectName(QStringLiteral("overview"));
    setFocusProxy(canvas_);
    canvas_->setBuilder([this](double width) {
        return SceneBuilder(state_, *labels_, font(), coloursOf(palette()), width).build();
    });
    connect(canvas_, &OverviewCanvas::followed, this, &OverviewPage::follow);
    connect(canvas_, &OverviewCanvas::folded, this, [this](const Mark &mark) {
        Folding &folding = mark.foldsRows ? state_.regions : state_.sectors;
        // From now on nothing opens or closes by itself: all is kept as it is seen.
        for (const Chart &chart : canvas_->scene().sections)
            for (const Mark &other : chart.marks)
                if (!other.fold.empty() && other.foldsRows == mark.foldsRows)
                    folding.emplace(other.fold, other.open);
        folding[mark.fold] = !mark.open;
        canvas_->rebuild();
    });
    connect(query_, &QueryState::changed, this, &OverviewPage::watch);
    connect(labels_, &Labels::changed, this, &OverviewPage::refresh);
    retranslate();
}

QWidget *OverviewPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(space::two, 0, space::one, space::half);
    row->setSpacing(space::half);
    auto *ways = new QButtonGroup(this);
    together_ = new QToolButton(tools);
    apart_ = new QToolButton(tools);
    copy_ = new QToolButton(tools);
    save_ = new QToolButton(tools);
    for (QToolButton *button : {together_, apart_}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        ways->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    for (QToolButton *button : {copy_, save_}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    together_->setChecked(true);
    copy_->setIcon(icon("copy"));
    save_->setIcon(icon("export"));
    saveMenu_ = new QMenu(save_);
    svg_ = saveMenu_->addAction(QString(), this, [this] { save(false); });
    png_ = saveMenu_->addAction(QString(), this, [this] { save(true); });
    save_->setMenu(saveMenu_);
    save_->setPopupMode(QToolButton::InstantPopup);
    save_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    connect(together_, &QToolButton::clicked, this, [this] { setApart(false); });
    connect(apart_, &QToolButton::clicked, this, [this] { setApart(true); });
    connect(copy_, &QToolButton::clicked, this, [this] { copyTables(true); });
    return tools;
}

void OverviewPage::retranslate()
{
    together_->setText(tr("Together"));
    together_->setToolTip(tr("All documents in one table"));
    apart_->setText(tr("Document by document"));
    apart_->setToolTip(tr("A small table for each document"));
    copy_->setToolTip(tr("Copy as a table"));
    copy_->setAccessibleName(tr("Copy as a table"));
    save_->setToolTip(tr("Save as a picture"));
    save_->setAccessibleName(tr("Save as a picture"));
    svg_->setText(tr("Save as &SVG…"));
    png_->setText(tr("Save as &PNG…"));
    canvas_->setAccessibleName(tr("Overview"));
    canvas_->setAccessibleDescription(
        tr("Arrow keys go from number to number, Tab from table to table, Enter shows the "
           "recommendations, Space opens and closes, Ctrl+C copies the table."));
    if (pages_->currentWidget() == empty_) showEmpty();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        canvas_->rebuild();
    }
    QWidget::changeEvent(event);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    if (stale_) ask();
    QWidget::showEvent(event);
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyTables(false);
    else
        QWidget::keyPressEvent(event);
}

void OverviewPage::setApart(bool apart)
{
    (apart ? apart_ : together_)->setChecked(true);
    if (state_.apart == apart) return;
    state_.apart = apart;
    canvas_->rebuild();
}

QByteArray OverviewPage::layoutState() const
{
    const auto folds = [](const Folding &folding) {
        QJsonObject all;
        for (const auto &[path, open] : folding)
            all.insert(toQString(path), open);
        return all;
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("apart"), state_.apart},
                                     {QStringLiteral("regions"), folds(state_.regions)},
                                     {QStringLiteral("sectors"), folds(state_.sectors)}})
        .toJson(QJsonDocument::Compact);
}

void OverviewPage::setLayoutState(const QByteArray &state)
{
    const QJsonObject all = QJsonDocument::fromJson(state).object();
    const auto fill = [&](Folding &folding, const QString &name) {
        const QJsonObject folds = all.value(name).toObject();
        for (auto fold = folds.begin(); fold != folds.end(); ++fold)
            folding[fold.key().toStdString()] = fold.value().toBool();
    };
    fill(state_.regions, QStringLiteral("regions"));
    fill(state_.sectors, QStringLiteral("sectors"));
    setApart(all.value(QStringLiteral("apart")).toBool());
}

void OverviewPage::refresh()
{
    stale_ = true;
    if (isVisible()) ask();
}

/// The filter has changed; where it went back to what something was followed from, so does the
/// page.
void OverviewPage::watch(const Query &query)
{
    const bool back = way_ && last_ == way_->second && query == way_->first;
    last_ = query;
    refresh();
    if (!back) return;
    way_.reset();
    Q_EMIT returned();
}

void OverviewPage::ask()
{
    if (!library_->isOpen()) return;
    stale_ = false;
    library_->reader().ask(
        Topic::Overview,
        [query = query_->query()](Store &store, const std::stop_token &stop) {
            return std::pair(query, store.overview(query, stop));
        },
        [this](std::pair<Query, OverviewCube> answer) {
            state_.query = std::move(answer.first);
            take(std::move(answer.second));
        },
        [this](const QString &sentence) {
            stale_ = true;
            if (!sentence.isEmpty()) Q_EMIT failed(sentence);
        });
}

void OverviewPage::take(OverviewCube cube)
{
    state_.cube = std::move(cube);
    if (state_.cube.total() == 0) {
        showEmpty();
        return;
    }
    canvas_->rebuild();
    pages_->setCurrentWidget(canvas_);
}

void OverviewPage::showEmpty()
{
    if (library_->documents().empty())
        empty_->show("overview", tr("No documents yet"),
                     tr("Import documents, and their recommendations are counted here."));
    else if (query_->isEmpty())
        empty_->show("overview", tr("No recommendations"),
                     tr("No recommendation was found in the documents of this library."));
    else
        empty_->show("filter", tr("Nothing to count"),
                     tr("No recommendation passes the present filter."),
                     {{tr("Clear the filter"), [this] { query_->reset(); }}});
    pages_->setCurrentWidget(empty_);
}

void OverviewPage::follow(const Mark &mark)
{
    const Query before = query_->query();
    const Query after = narrowed(before, mark.choices, labels_->regions(), labels_->sectors());
    way_ = std::pair(before, after);
    last_ = after;
    query_->set(after);
    Q_EMIT followed();
}

} // namespace policy::ui
