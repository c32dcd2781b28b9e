// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_zone.h"

#include "compare/column_choices.h"
#include "compare/compare_page.h"
#include "keep/notes_page.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/typography.h"
#include "messages.h"
#include "overview/overview_page.h"
#include "parts/combo.h"
#include "parts/page_tabs.h"
#include "parts/quiet_label.h"
#include "parts/state_page.h"
#include "query_state.h"
#include "results/card_delegate.h"
#include "results/passages_model.h"
#include "results/result_views.h"
#include "results/results_model.h"
#include "utf16.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDragMoveEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace policy::ui {

ResultsZone::ResultsZone(Library *library, QueryState *query, Inquiry *inquiry,
                         const Labels *labels, QWidget *parent)
    : QWidget(parent), library_(library), query_(query), inquiry_(inquiry), labels_(labels),
      model_(new ResultsModel(labels, this)), passagesModel_(new PassagesModel(labels, this)),
      pages_(new QStackedWidget(this)), list_(new QStackedWidget(this)),
      skeleton_(new Skeleton(this)), views_(new ResultViews(model_, labels, this)),
      state_(new StatePage(this)), found_(new QStackedWidget(this)), passages_(new QListView(this)),
      noPassages_(new StatePage(this)), compare_(new ComparePage(library, query, labels, this)),
      overview_(new OverviewPage(library, query, labels, this)),
      notes_(new NotesPage(library, labels, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(pages_, 1);
    for (QWidget *each : {static_cast<QWidget *>(skeleton_), static_cast<QWidget *>(views_),
                          static_cast<QWidget *>(state_)})
        list_->addWidget(each);
    buildPassages(labels);
    pages_->addWidget(list_);
    pages_->addWidget(found_);
    pages_->addWidget(compare_);
    pages_->addWidget(overview_);
    pages_->addWidget(notes_);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(inquiry_, &Inquiry::answered, this, &ResultsZone::answer);
    connect(inquiry_, &Inquiry::continued, model_, &ResultsModel::append);
    connect(inquiry_, &Inquiry::found, this, &ResultsZone::showFound);
    connect(inquiry_, &Inquiry::loosened, this, &ResultsZone::showNothing);
    connect(inquiry_, &Inquiry::counted, this, [this](const FacetCounts &counts) {
        tabs_->setCount(Recommendations, QLocale().toString(counts.recommendations));
    });
    connect(model_, &ResultsModel::moreWanted, inquiry_, &Inquiry::more);
    connect(views_, &ResultViews::currentChanged, this, &ResultsZone::currentChanged);
    connect(views_, &ResultViews::opened, this, &ResultsZone::opened);
    connect(views_, &ResultViews::tagClicked, this, &ResultsZone::tagClicked);
    connect(overview_, &OverviewPage::followed, this, [this] {
        setPage(Recommendations);
        focusList();
    });
    connect(overview_, &OverviewPage::returned, this, [this] {
        setPage(Overview);
        focusList();
    });
    connect(notes_, &NotesPage::totalChanged, this, [this](int total) {
        tabs_->setCount(Notes, total > 0 ? QLocale().toString(total) : QString());
    });
    retranslate();
    showLoading();
}

QWidget *ResultsZone::buildHead()
{
    auto *head = new QWidget(this);
    tabs_ = new PageTabs(head);
    for (int page = Recommendations; page <= Notes; ++page)
        tabs_->addTab(QString());
    listTools_ = new QWidget(head);
    group_ = new QComboBox(listTools_);
    order_ = new QComboBox(listTools_);
    cards_ = new QToolButton(listTools_);
    table_ = new QToolButton(listTools_);
    hints_ = new QuietLabel(listTools_);
    cards_->setIcon(icon("cards"));
    table_->setIcon(icon("table"));
    auto *shapes = new QButtonGroup(this);
    for (QToolButton *button : {cards_, table_}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        shapes->addButton(button);
    }
    cards_->setChecked(true);
    hints_->setFont(inSize(font(), TypeSize::Small));
    hints_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QComboBox *combo : {group_, order_})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(space::one, 0, space::one, space::one);
    rows->setSpacing(space::one);
    auto *top = new QHBoxLayout;
    top->addWidget(tabs_);
    top->addStretch();
    auto *below = new QHBoxLayout(listTools_);
    below->setContentsMargins(space::one, 0, 0, 0);
    below->setSpacing(space::one);
    below->addWidget(group_);
    below->addWidget(order_);
    below->addWidget(hints_, 1);
    below->addWidget(cards_);
    below->addWidget(table_);
    rows->addLayout(top);
    rows->addWidget(listTools_);

    tabs_->setAcceptDrops(true);
    tabs_->installEventFilter(this);
    connect(tabs_, &QTabBar::currentChanged, this, &ResultsZone::turnTo);
    connect(group_, &QComboBox::activated, this, [this] {
        inquiry_->setGrouping(static_cast<Grouping>(group_->currentData().toInt()));
    });
    connect(order_, &QComboBox::activated, this,
            [this] { inquiry_->setOrder(static_cast<Order>(order_->currentData().toInt())); });
    connect(cards_, &QToolButton::clicked, this, [this] { setTable(false); });
    connect(table_, &QToolButton::clicked, this, [this] { setTable(true); });
    return head;
}

void ResultsZone::turnTo(int page)
{
    pages_->setCurrentIndex(page);
    Q_EMIT pageChanged(page);
    listTools_->setVisible(page == Recommendations || page == Passages);
    for (QWidget *each : {static_cast<QWidget *>(group_), static_cast<QWidget *>(order_)})
        each->setEnabled(page == Recommendations);
    for (QToolButton *each : {cards_, table_})
        each->setVisible(page == Recommendations);
}

void ResultsZone::buildPassages(const Labels *labels)
{
    passages_->setObjectName(QStringLiteral("passages"));
    passages_->setModel(passagesModel_);
    auto *delegate = new CardDelegate(labels, this);
    passages_->setItemDelegate(delegate);
    passages_->setFrameShape(QFrame::NoFrame);
    passages_->setMouseTracking(true);
    passages_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    passages_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    passages_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    passages_->setResizeMode(QListView::Adjust);
    passages_->verticalScrollBar()->setSingleStep(space::three);
    found_->addWidget(passages_);
    found_->addWidget(noPassages_);
    connect(delegate, &CardDelegate::tagClicked, this, &ResultsZone::tagClicked);
    connect(passages_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { tellPassage(index, false); });
    connect(passages_, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { tellPassage(index, true); });
}

void ResultsZone::tellPassage(const QModelIndex &index, bool open)
{
    const Hit *hit = hitOf(index);
    if (!hit) return;
    const QString document = toQString(hit->document);
    if (open)
        Q_EMIT passageOpened(document, hit->passage);
    else
        Q_EMIT passageChosen(document, hit->passage);
}

void ResultsZone::retranslate()
{
    tabs_->setTabText(Recommendations, tr("Recommendations"));
    tabs_->setTabText(Passages, tr("Passages"));
    tabs_->setTabText(Compare, tr("Compare"));
    tabs_->setTabText(Overview, tr("Overview"));
    tabs_->setTabText(Notes, tr("Notes"));
    tabs_->setTabToolTip(Notes, tr("What you noted, highlighted and corrected"));
    tabs_->setTabToolTip(Passages, tr("What the search finds outside recommendations"));
    tabs_->setAccessibleName(tr("Pages"));
    fillCombo(group_, {{tr("No groups"), static_cast<int>(Grouping::None)},
                       {tr("Group by document"), static_cast<int>(Grouping::Document)},
                       {tr("Group by sector"), static_cast<int>(Grouping::Sector)},
                       {tr("Group by region"), static_cast<int>(Grouping::Region)},
                       {tr("Group by stage"), static_cast<int>(Grouping::Stage)}});
    fillCombo(order_, {{tr("Best match first"), static_cast<int>(Order::Relevance)},
                       {tr("As in the documents"), static_cast<int>(Order::Reading)},
                       {tr("By title"), static_cast<int>(Order::Title)},
                       {tr("By stage"), static_cast<int>(Order::Stage)},
                       {tr("By date"), static_cast<int>(Order::Date)}});
    group_->setAccessibleName(tr("Group"));
    order_->setAccessibleName(tr("Order"));
    cards_->setToolTip(tr("Show as cards"));
    cards_->setAccessibleName(tr("Show as cards"));
    table_->setToolTip(tr("Show as a table"));
    table_->setAccessibleName(tr("Show as a table"));
    passages_->setAccessibleName(tr("Passages"));
    if (list_->currentWidget() == state_ && library_->isOpen()) showNothing(ways_);
    showFound(passagesModel_->page());
}

/// What is dragged over the name of the comparison's page turns to it, to be dropped there.
bool ResultsZone::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != tabs_ ||
        (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove))
        return QWidget::eventFilter(watched, event);
    auto *drag = static_cast<QDragMoveEvent *>(event);
    if (!columnOf(drag->mimeData())) return false;
    drag->accept();
    if (tabs_->tabAt(drag->position().toPoint()) == Compare) setPage(Compare);
    return true;
}

void ResultsZone::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

const std::vector<Hit> &ResultsZone::hits() const
{
    return passagesModel_->page().hits;
}

int ResultsZone::page() const
{
    return tabs_->currentIndex();
}

void ResultsZone::setPage(int page)
{
    tabs_->setCurrentIndex(page);
}

void ResultsZone::setTable(bool table)
{
    cards_->setChecked(!table);
    table_->setChecked(table);
    views_->setTable(table);
    inquiry_->setWantsAll(table);
    views_->applyTableSort();
    Q_EMIT tableChanged(table);
}

void ResultsZone::setGrouping(Grouping grouping)
{
    group_->setCurrentIndex(std::max(0, group_->findData(static_cast<int>(grouping))));
    inquiry_->setGrouping(grouping);
}

void ResultsZone::setOrder(Order order)
{
    order_->setCurrentIndex(std::max(0, order_->findData(static_cast<int>(order))));
    inquiry_->setOrder(order);
}

void ResultsZone::focusList()
{
    switch (static_cast<Page>(page())) {
    case Recommendations: views_->focusList(); break;
    case Passages: passages_->setFocus(Qt::TabFocusReason); break;
    case Compare: compare_->setFocus(Qt::TabFocusReason); break;
    case Overview: overview_->setFocus(Qt::TabFocusReason); break;
    case Notes: notes_->focusList(); break;
    }
}

void ResultsZone::move(int steps)
{
    if (page() == Recommendations) {
        views_->move(steps);
        return;
    }
    if (page() != Passages) return;
    const int row =
        passages_->currentIndex().isValid() ? passages_->currentIndex().row() + steps : 0;
    if (row >= 0 && row < passagesModel_->rowCount())
        passages_->setCurrentIndex(passagesModel_->index(row));
}

void ResultsZone::movePages(int pages)
{
    if (page() == Recommendations)
        views_->movePages(pages);
    else
        move(5 * pages);
}

void ResultsZone::answer(const RecommendationPage &page)
{
    const std::string before = kept_.empty() ? views_->currentId() : kept_;
    kept_.clear();
    const int row = views_->cards()->currentIndex().row();
    const bool again = answered_ == query_->query();
    answered_ = query_->query();
    model_->show(page, inquiry_->grouping());
    views_->applyTableSort();
    showHints(page.hints);
    QString count = QLocale().toString(page.total);
    if (!page.totalIsExact) count += QLatin1Char('+');
    tabs_->setCount(Recommendations, count);
    if (page.rows.empty()) {
        if (list_->currentWidget() != state_ && library_->documents().empty()) showEmpty();
        return; // the state comes with the answer to what could be loosened
    }
    list_->setCurrentWidget(views_);
    if (views_->currentId() != before) views_->select(before);
    // What was read is not in the same list any more: its neighbour.
    if (views_->currentId().empty() && again && row >= 0) views_->selectRow(row);
    if (views_->currentId().empty()) views_->selectFirst();
}

void ResultsZone::showHints(const std::vector<std::string> &hints)
{
    QStringList words;
    for (const std::string &hint : hints)
        words << message(hint);
    hints_->setText(words.join(QStringLiteral(" · ")));
    hints_->setToolTip(words.join(QLatin1Char('\n')));
}

void ResultsZone::showEmpty()
{
    state_->show(
        "import", tr("The library is empty"),
        tr("Drop files or folders here, or import them. Plain text in any encoding used in "
           "Hong Kong is read."),
        {{tr("Import Files…"), [this] { Q_EMIT importWanted(); }}});
    list_->setCurrentWidget(state_);
}

void ResultsZone::showNothing(const std::vector<Loosening> &ways)
{
    ways_ = ways;
    if (library_->documents().empty()) {
        showEmpty();
        return;
    }
    QStringList text{ways.empty()
                         ? tr("No recommendation has these words.")
                         : tr("No recommendation has all that is chosen. Loosen one choice:")};
    for (const std::string &hint : model_->page().hints)
        text << message(hint);
    std::vector<StatePage::Way> offered;
    for (const Loosening &way : ways) {
        const QString name = labels_->facet(way.without.facet);
        const QString value = labels_->value(way.without.facet, way.without.value);
        const int count = static_cast<int>(way.recommendations);
        offered.push_back(
            {way.without.excluded
                 ? tr("Do not exclude %1 “%2”: %n found", nullptr, count).arg(name, value)
                 : tr("Without %1 “%2”: %n found", nullptr, count).arg(name, value),
             [this, choice = way.without] { query_->drop(choice); }});
    }
    if (!passagesModel_->page().hits.empty())
        offered.push_back(
            {tr("Show %n passage(s) outside recommendations", nullptr, passagesModel_->rowCount()),
             [this] { setPage(Passages); }});
    const Query &query = query_->query();
    if (!query.text.empty() && !query.exact)
        text << (query.translate
                     ? tr("Other spellings and the words of the other language were tried too.")
                     : tr("Other spellings were tried too, but not the other language."));
    if (query.exact)
        offered.push_back({tr("Also find other spellings"), [this] { query_->setExact(false); }});
    if (!query.text.empty() && !query.translate)
        offered.push_back(
            {tr("Also find the other language"), [this] { query_->setTranslate(true); }});
    if (!query_->isEmpty())
        offered.push_back({tr("Clear Search and Filter"), [this] { query_->reset(); }});
    state_->show("search", tr("Nothing found"), text.join(QLatin1Char('\n')), offered);
    list_->setCurrentWidget(state_);
}

void ResultsZone::showFound(const HitPage &page)
{
    if (&page != &passagesModel_->page()) passagesModel_->show(page);
    const int count = passagesModel_->rowCount();
    const bool searching = !query_->query().text.empty();
    tabs_->setCount(Passages, searching ? QLocale().toString(count) : QString());
    if (count > 0) {
        found_->setCurrentWidget(passages_);
        return;
    }
    if (searching)
        noPassages_->show("passages", tr("No passage outside recommendations"),
                          tr("Whatever has these words is among the recommendations."));
    else
        noPassages_->show("passages", tr("Search to see passages"),
                          tr("This page shows where the words stand outside recommendations: in "
                             "backgrounds, reports and quotations."));
    found_->setCurrentWidget(noPassages_);
}

void ResultsZone::showFailure(const QString &sentence, const std::function<void()> &again,
                              const std::function<void()> &elsewhere)
{
    state_->show("warning", tr("The library cannot be opened"), message(sentence),
                 {{tr("Try Again"), again}, {tr("Open Another Library…"), elsewhere}});
    list_->setCurrentWidget(state_);
}

void ResultsZone::showLoading()
{
    list_->setCurrentWidget(skeleton_);
}

} // namespace policy::ui
