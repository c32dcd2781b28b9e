// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/terms_view.h"

#include "compare/desk.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/typography.h"
#include "messages.h"
#include "parts/page_tabs.h"
#include "parts/quiet_label.h"
#include "parts/work_page.h"
#include "utf16.h"

#include <QEvent>
#include <QListView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr int besideFrom = 640; ///< from this width on the lists stand beside each other
constexpr int longestTab = 160;

} // namespace

TermsView::TermsView(Library *library, const Labels *labels, std::shared_ptr<ComparisonDesk> desk,
                     QWidget *parent)
    : CompareView(parent), library_(library), labels_(labels), desk_(std::move(desk)),
      termsModel_(new TermsModel(this)), linesModel_(new KwicModel(this)),
      stack_(new QStackedWidget(this)), result_(new QWidget(this)), tabs_(new PageTabs(result_)),
      note_(new QuietLabel(result_)), halves_(new QSplitter(Qt::Horizontal, result_)),
      terms_(new QListView(halves_)), lines_(new QListView(halves_)), state_(new StatePage(this)),
      work_(new WorkPage(this))
{
    buildLists();
    note_->setFont(inSize(font(), TypeSize::Small));
    note_->setContentsMargins(space::two, 0, space::two, space::one);
    note_->setWordWrap(true);
    auto *tabsRow = new QHBoxLayout;
    tabsRow->setContentsMargins(space::one, 0, space::one, 0);
    tabsRow->addWidget(tabs_);
    tabsRow->addStretch();
    auto *column = new QVBoxLayout(result_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(tabsRow);
    column->addWidget(note_);
    column->addWidget(halves_, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    stack_->addWidget(result_);
    stack_->addWidget(state_);
    stack_->addWidget(work_);
    connect(work_, &WorkPage::late, this, [this] { stack_->setCurrentWidget(work_); });
    connect(work_, &WorkPage::cancelled, this, [this] {
        library_->reader().forget(Topic::KeyTerms);
        found_.clear();
        showState(tr("Not counted"), {}, {{tr("Count Again"), [this] { ask(); }}});
    });
    setFocusProxy(terms_);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0) setDocument(static_cast<std::size_t>(tab));
    });
    connect(terms_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TermsView::askLines);
    connect(terms_, &QAbstractItemView::activated, this, [this] {
        lines_->setFocus(Qt::OtherFocusReason);
        if (!lines_->currentIndex().isValid() && linesModel_->rowCount() > 0)
            lines_->setCurrentIndex(linesModel_->index(0));
    });
    connect(lines_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { open(index, false); });
    connect(lines_, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { open(index, true); });
    connect(labels_, &Labels::changed, this, &TermsView::fillTabs);
    retranslate();
}

void TermsView::buildLists()
{
    terms_->setObjectName(QStringLiteral("terms"));
    terms_->setModel(termsModel_);
    terms_->setItemDelegate(new TermsDelegate(terms_));
    lines_->setObjectName(QStringLiteral("kwic"));
    lines_->setModel(linesModel_);
    lines_->setItemDelegate(new KwicDelegate(lines_));
    for (QListView *list : {terms_, lines_}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setMouseTracking(true);
        list->setUniformItemSizes(true);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setResizeMode(QListView::Adjust);
        halves_->addWidget(list);
    }
    halves_->setChildrenCollapsible(false);
    halves_->setHandleWidth(1);
    halves_->setStretchFactor(0, 2);
    halves_->setStretchFactor(1, 5);
    halves_->setSizes({240, 600});
}

void TermsView::resizeEvent(QResizeEvent *event)
{
    CompareView::resizeEvent(event);
    halves_->setOrientation(width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
}

void TermsView::show(const Compared &compared)
{
    std::vector<std::string> documents;
    for (const ComparisonColumn &column : compared.comparison->columns)
        if (column.choice.kind == ColumnChoice::Kind::Document)
            documents.push_back(column.choice.name);
    documents_ = std::move(documents);
    ask();
}

void TermsView::showState(const QString &heading, const QString &text,
                          const std::vector<StatePage::Way> &ways)
{
    work_->finish();
    state_->show("quote", heading, text, ways);
    stack_->setCurrentWidget(state_);
}

void TermsView::ask()
{
    if (documents_.empty()) {
        showState(tr("Documents are needed"),
                  tr("Collections have no vocabulary of their own. Choose one to five documents."));
        return;
    }
    work_->start(tr("Counting words…"));
    if (found_.empty()) stack_->setCurrentWidget(work_);
    library_->reader().ask(
        Topic::KeyTerms,
        [desk = desk_, documents = documents_,
         progress = work_->progress()](Store &store, const std::stop_token &stop) {
            return desk->keyTerms(store, documents, KeynessOptions(), progress, stop);
        },
        [this](std::vector<Keyness> found) { take(std::move(found)); },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                showState(tr("The words cannot be counted"), message(sentence));
        });
}

void TermsView::take(std::vector<Keyness> found)
{
    work_->finish();
    found_ = std::move(found);
    at_ = std::min(at_, found_.empty() ? 0 : found_.size() - 1);
    fillTabs();
    showTerms();
    stack_->setCurrentWidget(result_);
}

void TermsView::fillTabs()
{
    const QSignalBlocker quiet(tabs_);
    while (tabs_->count() > 0)
        tabs_->removeTab(0);
    const int room = found_.size() > 3 ? longestTab / 2 : longestTab;
    for (const Keyness &one : found_) {
        const QString title = labels_->document(one.document);
        const int tab = tabs_->addTab(tabs_->fontMetrics().elidedText(title, Qt::ElideRight, room));
        tabs_->setTabToolTip(tab, title);
        tabs_->setCount(tab, QString::number(one.terms.size()));
        tabs_->setAccessibleTabName(
            tab, tr("%1, %n term(s)", nullptr, static_cast<int>(one.terms.size())).arg(title));
    }
    tabs_->setCurrentIndex(static_cast<int>(at_));
}

void TermsView::setDocument(std::size_t at)
{
    if (at >= found_.size()) return;
    at_ = at;
    tabs_->setCurrentIndex(static_cast<int>(at));
    showTerms();
}

void TermsView::showTerms()
{
    if (at_ >= found_.size()) return;
    const Keyness &one = found_[at_];
    const bool alone = one.othersChineseWords + one.othersEnglishWords == 0;
    note_->setText(
        alone               ? tr("There is no other text in its language to hold it against.")
        : one.terms.empty() ? tr("No word is markedly more frequent here than elsewhere.")
        : found_.size() > 1
            ? tr("Words that are markedly more frequent here than in the others compared; "
                 "behind each, how often here and there.")
            : tr("Words that are markedly more frequent here than in the rest of the "
                 "library; behind each, how often here and there."));
    linesModel_->show({});
    termsModel_->show(one.terms);
    if (termsModel_->rowCount() > 0) terms_->setCurrentIndex(termsModel_->index(0));
}

void TermsView::askLines()
{
    const KeyTerm *term = termsModel_->termAt(terms_->currentIndex());
    if (!term || at_ >= found_.size()) {
        linesModel_->show({});
        return;
    }
    library_->reader().ask(
        Topic::Kwic,
        [desk = desk_, document = found_[at_].document,
         key = term->key](Store &store, const std::stop_token &stop) {
            return desk->kwicLines(store, document, key, stop);
        },
        [this](std::vector<KwicLine> lines) { linesModel_->show(std::move(lines)); },
        [this](const QString &sentence) {
            linesModel_->show({});
            if (!sentence.isEmpty()) Q_EMIT told(message(sentence));
        });
}

void TermsView::open(const QModelIndex &index, bool enter)
{
    const KwicLine *line = linesModel_->lineAt(index);
    if (!line) return;
    if (enter && !line->recommendation.empty())
        Q_EMIT openWanted(toQString(line->recommendation));
    else
        Q_EMIT passageWanted(toQString(line->document), line->passage);
}

void TermsView::retranslate()
{
    tabs_->setAccessibleName(tr("Documents"));
    terms_->setAccessibleName(tr("Words that set the document apart"));
    lines_->setAccessibleName(tr("Where the word stands"));
    setAccessibleName(tr("Vocabulary"));
    fillTabs();
    if (!found_.empty()) showTerms();
}

QJsonObject TermsView::layoutState() const
{
    return {{QStringLiteral("document"), static_cast<int>(at_)},
            {QStringLiteral("halves"), QString::fromLatin1(halves_->saveState().toBase64())}};
}

void TermsView::setLayoutState(const QJsonObject &state)
{
    at_ = static_cast<std::size_t>(std::max(0, state.value(QStringLiteral("document")).toInt()));
    halves_->restoreState(
        QByteArray::fromBase64(state.value(QStringLiteral("halves")).toString().toLatin1()));
}

void TermsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    CompareView::changeEvent(event);
}

} // namespace policy::ui
