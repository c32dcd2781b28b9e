// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/versions_view.h"

#include "compare/desk.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/typography.h"
#include "messages.h"
#include "parts/quiet_label.h"
#include "parts/state_page.h"
#include "parts/work_page.h"
#include "reader/flow_layout.h"
#include "utf16.h"

#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr std::array allKinds{VersionKind::Added, VersionKind::Cut, VersionKind::Reworded,
                              VersionKind::Moved, VersionKind::Unchanged};

int countOf(const VersionSummary &summary, VersionKind kind)
{
    switch (kind) {
    case VersionKind::Added: return summary.added;
    case VersionKind::Cut: return summary.cut;
    case VersionKind::Reworded: return summary.reworded;
    case VersionKind::Moved: return summary.moved;
    case VersionKind::Unchanged: break;
    }
    return summary.unchanged;
}

} // namespace

VersionsView::VersionsView(Library *library, const Labels *labels,
                           std::shared_ptr<ComparisonDesk> desk, QWidget *parent)
    : CompareView(parent), library_(library), labels_(labels), desk_(std::move(desk)),
      model_(new VersionsModel(this)), stack_(new QStackedWidget(this)), result_(new QWidget(this)),
      list_(new QListView(this)), state_(new StatePage(this)), work_(new WorkPage(this)),
      tools_(new QWidget(this))
{
    list_->setObjectName(QStringLiteral("versions"));
    list_->setModel(model_);
    list_->setItemDelegate(new VersionsDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setLayoutMode(QListView::Batched); // thousands of texts are not measured in one go
    list_->verticalScrollBar()->setSingleStep(space::three);
    auto *column = new QVBoxLayout(result_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildSummary());
    column->addWidget(list_, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    stack_->addWidget(result_);
    stack_->addWidget(state_);
    stack_->addWidget(work_);
    connect(work_, &WorkPage::late, this, [this] { stack_->setCurrentWidget(work_); });
    connect(work_, &WorkPage::cancelled, this, [this] {
        library_->reader().forget(Topic::Versions);
        showState(tr("Not compared"), tr("Choose two versions above."));
    });
    setFocusProxy(list_);
    buildTools();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { open(index, false); });
    connect(list_, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { open(index, true); });
    connect(labels_, &Labels::changed, this, &VersionsView::fillSides);
    retranslate();
}

QWidget *VersionsView::buildSummary()
{
    auto *summary = new QWidget(result_);
    auto *line = new FlowLayout(space::half);
    auto *around = new QVBoxLayout(summary);
    around->setContentsMargins(space::two, 0, space::two, space::one);
    around->addLayout(line);
    for (VersionKind kind : allKinds) {
        auto *button = new QToolButton(summary);
        button->setCheckable(true);
        button->setChecked(model_->wanted().contains(kind));
        button->setAutoRaise(true);
        kinds_[kind] = button;
        line->addWidget(button);
        connect(button, &QToolButton::toggled, this, &VersionsView::wantKinds);
    }
    characters_ = new QuietLabel(summary);
    characters_->setFont(inSize(font(), TypeSize::Small));
    characters_->setContentsMargins(space::one, space::half, 0, space::half);
    line->addWidget(characters_);
    return summary;
}

void VersionsView::wantKinds()
{
    std::set<VersionKind> wanted;
    for (const auto &[kind, button] : kinds_)
        if (button->isChecked()) wanted.insert(kind);
    model_->setWanted(std::move(wanted));
}

void VersionsView::show(const Compared &compared)
{
    compared_.clear();
    for (const ComparisonColumn &column : compared.comparison->columns)
        if (column.choice.kind == ColumnChoice::Kind::Document)
            compared_.push_back(column.choice.name);
    askEditions();
}

void VersionsView::askEditions()
{
    library_->reader().ask(
        Topic::Editions,
        [](Store &store, const std::stop_token &) {
            Editions found;
            for (const DocumentSummary &summary : store.documents())
                found[summary.catalogue.id] = store.editions(summary.catalogue.id);
            return found;
        },
        [this](Editions editions) {
            editions_ = std::move(editions);
            choose();
        });
}

/// What was chosen stays as long as it can be; else the first two columns, or the first and its
/// last edition.
void VersionsView::choose()
{
    const auto holds = [this](const Side &side) {
        const auto found = editions_.find(side.document);
        return found != editions_.end() && side.edition <= static_cast<int>(found->second.size()) &&
               std::find(compared_.begin(), compared_.end(), side.document) != compared_.end();
    };
    if (!holds(now_) || !holds(old_) || old_ == now_) {
        old_ = now_ = {};
        if (compared_.size() > 1) {
            old_ = {compared_[0], 0};
            now_ = {compared_[1], 0};
        } else if (compared_.size() == 1) {
            now_ = {compared_[0], 0};
            if (!editions_[compared_[0]].empty()) old_ = {compared_[0], 1};
        }
    }
    fillSides();
    ask();
}

void VersionsView::setSides(Side old, Side now)
{
    old_ = std::move(old);
    now_ = std::move(now);
    fillSides();
    ask();
}

void VersionsView::showState(const QString &heading, const QString &text)
{
    work_->finish();
    state_->show("history", heading, text);
    stack_->setCurrentWidget(state_);
}

void VersionsView::ask()
{
    if (now_.document.empty() || old_.document.empty()) {
        showState(tr("No earlier version"),
                  now_.document.empty()
                      ? tr("Choose two documents, or one that has been updated.")
                      : tr("“%1” has not been updated since it came into the library. Import a "
                           "newer version of its file, or choose another document above.")
                            .arg(labels_->document(now_.document)));
        return;
    }
    work_->start(tr("Comparing the two versions…"));
    if (model_->rowCount() == 0) stack_->setCurrentWidget(work_);
    library_->reader().ask(
        Topic::Versions,
        [desk = desk_, old = old_, now = now_](Store &store, const std::stop_token &stop) {
            const auto read = [&store](const Side &side) {
                return side.edition > 0 ? store.edition(side.document, side.edition)
                                        : store.document(side.document);
            };
            const VersionComparison comparison =
                old.edition > 0 ? desk->sinceEdition(store, old.document, old.edition, stop)
                                : desk->versions(store, old.document, now.document, stop);
            return versionRows(comparison, read(old), read(now));
        },
        [this](VersionRows rows) { take(std::move(rows)); },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                showState(tr("The versions cannot be compared"), message(sentence));
        });
}

void VersionsView::take(VersionRows rows)
{
    work_->finish();
    summary_ = rows.summary;
    model_->show(std::move(rows.rows));
    retitle();
    stack_->setCurrentWidget(result_);
}

void VersionsView::retitle()
{
    for (const auto &[kind, button] : kinds_) {
        const int count = countOf(summary_, kind);
        const QString words =
            tr("%1 %2 %3", "sign, number, kind: + 2 added")
                .arg(versionKindSign(kind), QLocale().toString(count), versionKindName(kind));
        button->setText(words);
        button->setToolTip(tr("Show or hide them"));
        button->setEnabled(count > 0);
    }
    const bool strangers = summary_.unchanged + summary_.reworded + summary_.moved == 0 &&
                           summary_.added > 0 && summary_.cut > 0;
    characters_->setText(
        strangers
            ? tr("Nothing of the one stands in the other: these may not be two versions of "
                 "one document.")
            : tr("characters: +%1 −%2")
                  .arg(QLocale().toString(static_cast<qulonglong>(summary_.charactersAdded)),
                       QLocale().toString(static_cast<qulonglong>(summary_.charactersRemoved))));
}

/// An earlier edition is not in the reader; of what was cut from it nothing can be opened.
void VersionsView::open(const QModelIndex &index, bool enter)
{
    const VersionRow *row = model_->rowAt(index);
    if (!row) return;
    if (row->kind == VersionChange::Kind::Cut && old_.edition > 0) {
        if (enter)
            Q_EMIT told(tr("This stood in an earlier edition, which is not kept for reading."));
        return;
    }
    if (enter)
        Q_EMIT openWanted(toQString(row->id));
    else
        Q_EMIT readWanted(toQString(row->id));
}

void VersionsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    CompareView::changeEvent(event);
}

} // namespace policy::ui
