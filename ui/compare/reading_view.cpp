// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/reading_view.h"

#include "compare/alignment.h"
#include "compare/reading_column.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/typography.h"
#include "messages.h"
#include "model/error.h"
#include "parts/state_page.h"
#include "parts/work_page.h"
#include "reader/evidence.h"
#include "reader/page_view.h"
#include "utf16.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr int narrowestColumn = 220;
constexpr double focusHeight = 0.25; ///< of the viewport: where what is in focus stands

} // namespace

ReadingView::ReadingView(Library *library, const Labels *labels, QWidget *parent)
    : CompareView(parent), library_(library), labels_(labels), stack_(new QStackedWidget(this)),
      skeleton_(new Skeleton(this)), state_(new StatePage(this)), work_(new WorkPage(this)),
      tools_(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    stack_->addWidget(skeleton_);
    stack_->addWidget(state_);
    stack_->addWidget(work_);
    buildTools();
    connect(work_, &WorkPage::late, this, [this] { turnTo(work_); });
    connect(work_, &WorkPage::cancelled, this, [this] {
        library_->reader().forget(Topic::Reading);
        showCancelled();
    });
    connect(labels_, &Labels::changed, this, &ReadingView::fillRows);
    connect(library_, &Library::changed, this, [this] { documents_.clear(); });
    retranslate();
}

ReadingView::~ReadingView() = default;

void ReadingView::show(const Compared &compared)
{
    compared_ = compared;
    std::vector<std::string> documents;
    for (const ComparisonColumn &column : compared.comparison->columns)
        if (column.choice.kind == ColumnChoice::Kind::Document)
            documents.push_back(column.choice.name);
    fillRows();
    if (documents.size() < fewestColumns) {
        library_->reader().forget(Topic::Reading);
        documents_.clear();
        showState(
            tr("Two documents are needed to read"),
            tr("Collections and all other documents have no pages of their own. Choose two to "
               "five documents."));
        return;
    }
    const bool same = documents == documents_;
    documents_ = documents;
    if (!same) stack_->setCurrentWidget(skeleton_);
    ask();
}

/// The keyboard stays with what is seen.
void ReadingView::turnTo(QWidget *page)
{
    const bool hadFocus = stack_->isAncestorOf(QApplication::focusWidget());
    stack_->setCurrentWidget(page);
    if (hadFocus && !page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

void ReadingView::showCancelled()
{
    documents_.clear();
    state_->show("cancel", tr("Reading was cancelled"), {},
                 {{tr("Read Them"), [this] { show(compared_); }}});
    turnTo(state_);
}

void ReadingView::showState(const QString &heading, const QString &text)
{
    work_->finish();
    state_->show("document", heading, text);
    turnTo(state_);
}

/// Each document is one step, each two beside each other another.
ReadingView::Books ReadingView::booksOf(const Store &store,
                                        const std::vector<std::string> &documents,
                                        const std::vector<Link> &links, const Progress &progress,
                                        const std::stop_token &stop)
{
    const auto count = static_cast<std::int64_t>(documents.size());
    const std::int64_t total = count + count * (count - 1) / 2;
    std::int64_t done = 0;
    const auto step = [&](const std::string &what) {
        if (stop.stop_requested()) throw Cancelled();
        progress(done++, total, what);
    };
    Books books;
    for (const std::string &id : documents) {
        step(id);
        books.documents.push_back(std::make_shared<const Document>(store.document(id)));
    }
    for (std::size_t a = 0; a < documents.size(); ++a)
        for (std::size_t b = a + 1; b < documents.size(); ++b) {
            step(documents[b]);
            Alignment there = align(*books.documents[a], *books.documents[b], links, stop);
            books.alignments[{b, a}] = mirrored(there);
            books.alignments[{a, b}] = std::move(there);
        }
    return books;
}

void ReadingView::ask()
{
    work_->start(tr("Reading the documents…"));
    library_->reader().ask(
        Topic::Reading,
        [documents = documents_, comparison = compared_.comparison,
         progress = work_->progress()](Store &store, const std::stop_token &stop) {
            return booksOf(store, documents, comparison->links, progress, stop);
        },
        [this](Books books) { take(std::move(books)); },
        [this](const QString &sentence) {
            work_->finish();
            documents_.clear();
            if (!sentence.isEmpty())
                showState(tr("The documents cannot be read"), message(sentence));
        });
}

void ReadingView::take(Books books)
{
    work_->finish();
    // Another filter, the same documents: their pages stay where they are.
    const bool same =
        columns_.size() == books.documents.size() &&
        std::equal(columns_.begin(), columns_.end(), books.documents.begin(),
                   [](const ReadingColumn *column, const auto &document) {
                       return column->document().catalogue.id == document->catalogue.id &&
                              column->document().passages == document->passages;
                   });
    books_ = std::move(books);
    if (!same) {
        columns_.clear();
        delete splitter_;
        splitter_ = new QSplitter(Qt::Horizontal, this);
        splitter_->setChildrenCollapsible(false);
        splitter_->setHandleWidth(1);
        for (std::size_t i = 0; i < books_.documents.size(); ++i) {
            auto *column = new ReadingColumn(books_.documents[i], labels_, splitter_);
            column->setMinimumWidth(narrowestColumn);
            column->view()->setZoom(zoom_ / 100.0);
            columns_.push_back(column);
            splitter_->addWidget(column);
            connectColumn(i);
        }
        splitter_->setSizes(QList<int>(static_cast<int>(columns_.size()), 1000));
        stack_->addWidget(splitter_);
        splitter_->setFocusProxy(columns_.front());
        setFocusProxy(columns_.front());
    }
    apart_.assign(columns_.size(), 0);
    markWords();
    turnTo(splitter_);
    if (!wantedRow_.empty()) setRow(std::exchange(wantedRow_, {}));
    if (wanted_.empty() && !same && row_.empty()) step(1);
    if (!wanted_.empty()) focusOn(std::exchange(wanted_, {}));
}

/// The words that the filter searches for, wherever they stand.
void ReadingView::markWords()
{
    std::vector<Snippet> snippets;
    for (const auto &[id, card] : compared_.comparison->cards)
        if (!card.snippet.marks.empty()) snippets.push_back(card.snippet);
    const QStringList words = markedWords(snippets);
    for (ReadingColumn *column : columns_)
        column->view()->setWords(words);
}

void ReadingView::connectColumn(std::size_t column)
{
    PageView *view = columns_[column]->view();
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this, column] { bringAlong(column); });
    connect(columns_[column], &ReadingColumn::recommendationClicked, this,
            [this, column](int recommendation) { focus(column, recommendation, false); });
    connect(view, &PageView::zoomWanted, this, [this](int steps) { setZoom(zoom_ + 10 * steps); });
}

void ReadingView::setZoom(int percent)
{
    zoom_ = std::clamp(percent, 60, 240);
    moving_ = true;
    for (ReadingColumn *column : columns_)
        column->view()->setZoom(zoom_ / 100.0);
    moving_ = false;
}

/// Where one column stands decides where the others do. The height at which they agree wanders from
/// the top of the view to its bottom as the column does, so that beginnings and ends meet.
void ReadingView::bringAlong(std::size_t from)
{
    if (moving_ || !isTogether() || !isVisible()) return;
    PageView *view = columns_[from]->view();
    const QScrollBar *bar = view->verticalScrollBar();
    const double part = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    const double y = part * view->viewport()->height();
    const double place = view->shareAt(y);
    if (place < 0) return;
    moving_ = true;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (i == from) continue;
        const Alignment &alignment = books_.alignments.at({from, i});
        const double beside = besidePlace(alignment, place) + apart_[i] - apart_[from];
        put(i, std::clamp(beside, 0.0, std::max(0.0, alignment.passagesB - 0.001)), y);
    }
    moving_ = false;
}

void ReadingView::put(std::size_t column, double place, double y)
{
    columns_[column]->view()->putShareAt(place, y);
}

bool ReadingView::isInRow(std::size_t column, int recommendation) const
{
    const ComparisonRow *along = row();
    if (!along) return true;
    const Document &document = columns_[column]->document();
    const auto cell = along->cells.find(document.catalogue.id);
    if (cell == along->cells.end()) return false;
    const std::string &id = document.recommendations[static_cast<std::size_t>(recommendation)].id;
    return std::find(cell->second.begin(), cell->second.end(), id) != cell->second.end();
}

const ComparisonRow *ReadingView::row() const
{
    if (row_.empty() || !compared_.comparison) return nullptr;
    const auto &rows = compared_.comparison->rows;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [this](const ComparisonRow &one) { return one.row == row_; });
    return found == rows.end() ? nullptr : &*found;
}

int ReadingView::linkedIn(const std::string &recommendation, std::size_t column) const
{
    for (const Link &link : compared_.comparison->links) { // best first
        const std::string *other = link.a == recommendation   ? &link.b
                                   : link.b == recommendation ? &link.a
                                                              : nullptr;
        const int index = other ? columns_[column]->indexOf(*other) : -1;
        if (index >= 0) return index;
    }
    return -1;
}

void ReadingView::focus(std::size_t column, int recommendation, bool reveal)
{
    if (column >= columns_.size() || recommendation < 0) return;
    ReadingColumn *from = columns_[column];
    const std::string id =
        from->document().recommendations[static_cast<std::size_t>(recommendation)].id;
    const int passage = from->passageOf(recommendation);
    from->setFocused(recommendation);
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (i != column) columns_[i]->setFocused(partnerIn(i, id));
    moving_ = true;
    if (reveal && passage >= 0)
        from->view()->putAt({passage, 0}, focusHeight * from->view()->viewport()->height());
    apart_.assign(columns_.size(), 0);
    if (isTogether() && passage >= 0) {
        const double y = from->view()->yOf({passage, 0});
        // At the beginning or the end of its document a partner cannot come to that height: then
        // what is in focus goes to it.
        const double reached = lineUp(column, passage, y);
        if (reveal && std::abs(reached - y) > 1) {
            from->view()->putAt({passage, 0}, reached);
            lineUp(column, passage, reached);
        }
    }
    moving_ = false;
    Q_EMIT readWanted(toQString(id));
}

/// What stands for a recommendation in another column: the best linked one, or the first of the row
/// that is gone along; -1 for none.
int ReadingView::partnerIn(std::size_t column, const std::string &recommendation) const
{
    const int linked = linkedIn(recommendation, column);
    if (linked >= 0 || !row()) return linked;
    const int count = static_cast<int>(columns_[column]->document().recommendations.size());
    for (int one = 0; one < count; ++one)
        if (isInRow(column, one)) return one;
    return -1;
}

/// Brings the other columns to `y`, each with its partner or with what the alignment has beside the
/// passage. Returns the height that a partner has come to, `y` if all have.
double ReadingView::lineUp(std::size_t column, int passage, double y)
{
    double reached = y;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (i == column) continue;
        const double chain = besidePlace(books_.alignments.at({column, i}), passage);
        const int there = columns_[i]->passageOf(columns_[i]->focused());
        apart_[i] = there >= 0 ? there - chain : 0;
        PageView *view = columns_[i]->view();
        if (there >= 0) {
            view->putAt({there, 0}, y);
            const double now = view->yOf({there, 0});
            if (std::abs(now - y) > std::abs(reached - y)) reached = now;
        } else {
            put(i, chain, y);
        }
    }
    return reached;
}

void ReadingView::focusOn(const std::string &recommendation)
{
    if (columns_.empty() || stack_->currentWidget() != splitter_) {
        wanted_ = recommendation;
        return;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (const int index = columns_[i]->indexOf(recommendation); index >= 0)
            focus(i, index, true);
}

std::size_t ReadingView::active() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (focus && columns_[i]->isAncestorOf(focus)) return i;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i]->focused() >= 0) return i;
    return 0;
}

void ReadingView::step(int direction)
{
    if (columns_.empty()) return;
    const std::size_t column = active();
    const int count = static_cast<int>(columns_[column]->document().recommendations.size());
    int index = columns_[column]->focused();
    if (index < 0 && direction < 0) index = count;
    for (index += direction; index >= 0 && index < count; index += direction)
        if (isInRow(column, index)) {
            focus(column, index, true);
            return;
        }
}

void ReadingView::setRow(const std::string &wanted)
{
    row_ = wanted;
    const int at = rows_->findData(toQString(wanted));
    if (rows_->currentIndex() != at) rows_->setCurrentIndex(std::max(0, at));
    if (!row()) return;
    // The first of the row, in the first column that speaks of it.
    for (std::size_t i = 0; i < columns_.size(); ++i)
        for (int one = 0; one < static_cast<int>(columns_[i]->document().recommendations.size());
             ++one)
            if (isInRow(i, one)) {
                focus(i, one, true);
                return;
            }
}

} // namespace policy::ui
