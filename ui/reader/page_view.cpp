// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/page_view.h"

#include "look/typography.h"
#include "reader/page_accessible.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr std::size_t keptBlocks = 300; // laid out and kept though not seen
constexpr int pageBottom = space::six;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installPageAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
}

PageView::~PageView() = default;

void PageView::setContent(std::shared_ptr<const PageContent> content, bool source)
{
    content_ = std::move(content);
    source_ = source;
    recommendations_.clear();
    evidence_.clear();
    kept_.clear();
    found_.clear();
    currentFound_ = focused_ = litTag_ = hoveredTag_ = hoveredFold_ = -1;
    anchor_ = caret_ = {};
    wanted_.reset();
    {
        // Scrolling would lay out at once, with what is known of the content that has just gone.
        const QSignalBlocker quiet(verticalScrollBar());
        verticalScrollBar()->setValue(0);
    }
    relayout(std::nullopt);
}

void PageView::contentChanged()
{
    hoveredFold_ = -1;
    relayout(holdTop());
}

void PageView::setZoom(double zoom)
{
    if (zoom_ == zoom) return;
    const auto hold = holdTop();
    zoom_ = zoom;
    relayout(hold);
}

void PageView::setRecommendations(std::vector<RecommendationMark> marks)
{
    std::sort(marks.begin(), marks.end(),
              [](const auto &one, const auto &other) { return one.place < other.place; });
    recommendations_ = std::move(marks);
    viewport()->update();
}

void PageView::setFocusedRecommendation(int recommendation)
{
    focused_ = recommendation;
    viewport()->update();
}

void PageView::setEvidence(std::vector<EvidenceMark> evidence)
{
    std::sort(evidence.begin(), evidence.end(),
              [](const auto &one, const auto &other) { return one.place < other.place; });
    evidence_ = std::move(evidence);
    litTag_ = hoveredTag_ = -1;
    viewport()->update();
}

void PageView::setKept(std::vector<KeptMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto &one, const auto &other) { return one.place < other.place; });
    kept_ = std::move(marks);
    viewport()->update();
}

void PageView::setLitTag(int tag)
{
    if (litTag_ == tag) return;
    litTag_ = tag;
    viewport()->update();
}

void PageView::setWords(const QStringList &words)
{
    words_ = words;
    viewport()->update();
}

void PageView::setFound(std::vector<PlaceRange> found, int current)
{
    found_ = std::move(found);
    currentFound_ = current;
    viewport()->update();
}

// Layout: estimated heights become true ones as blocks come into view.

void PageView::relayout(const std::optional<Hold> &hold)
{
    set_.clear();
    if (!content_) {
        heights_.reset({});
        setter_.reset();
        updateScrollBar();
        viewport()->update();
        return;
    }
    setter_ = std::make_unique<PageSetter>(*content_, zoom_, viewport()->width(), source_);
    std::vector<double> heights;
    heights.reserve(content_->blocks().size());
    for (const PageBlock &block : content_->blocks())
        heights.push_back(setter_->estimate(block));
    heights_.reset(std::move(heights));
    settle(hold);
    viewport()->update();
}

std::optional<PageView::Hold> PageView::holdTop()
{
    if (!content_ || content_->blocks().empty()) return std::nullopt;
    const Place top = topPlace();
    return Hold{top, yOf(top)};
}

const SetBlock &PageView::setBlock(int block)
{
    std::unique_ptr<SetBlock> &known = set_[block];
    if (!known) {
        known = setter_->set(content_->blocks()[static_cast<std::size_t>(block)]);
        heights_.set(block, known->height);
    }
    return *known;
}

/// Lays out what the viewport shows; true when a height changed by that.
bool PageView::layOutSeen()
{
    const double top = verticalScrollBar()->value() - pageTop;
    const double bottom = top + viewport()->height();
    bool changed = false;
    const int first = std::max(0, heights_.at(std::max(top, 0.0)));
    double y = heights_.top(first);
    int block = first;
    for (; block < heights_.count() && y < bottom; ++block) {
        const double before = heights_.height(block);
        setBlock(block);
        const double change = heights_.height(block) - before;
        if (change != 0) {
            changed = true;
            // What stood below a block that begins above the viewport stays where it was.
            if (y < top) {
                updateScrollBar();
                verticalScrollBar()->setValue(
                    static_cast<int>(std::lround(verticalScrollBar()->value() + change)));
                return true;
            }
        }
        y += heights_.height(block);
    }
    if (set_.size() > keptBlocks) forgetFarBlocks(first, block);
    return changed;
}

void PageView::settle(const std::optional<Hold> &hold)
{
    if (settling_ || !setter_) return;
    settling_ = true;
    for (int round = 0; round < 20; ++round) {
        if (hold) {
            const double y = hold->share < 0 ? lineY(hold->place) : shareY(hold->share);
            updateScrollBar();
            verticalScrollBar()->setValue(static_cast<int>(std::lround(y - hold->y)));
        }
        if (!layOutSeen()) break;
    }
    updateScrollBar();
    settling_ = false;
}

void PageView::forgetFarBlocks(int first, int last)
{
    constexpr int near = 50;
    std::erase_if(set_, [&](const auto &entry) {
        return entry.first < first - near || entry.first > last + near;
    });
}

void PageView::updateScrollBar()
{
    const int line = static_cast<int>(emOf(font()) * 2);
    const double whole = heights_.count() == 0 ? 0 : pageTop + heights_.total() + pageBottom;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(line);
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(whole)) - viewport()->height()));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!content_) return;
    const bool sameWidth = event->size().width() == event->oldSize().width();
    if (sameWidth)
        settle();
    else
        relayout(event->oldSize().isEmpty() ? std::nullopt : holdTop());
    if (wanted_) reveal(*wanted_);
}

void PageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (wanted_) reveal(*wanted_);
}

void PageView::scrollContentsBy(int, int)
{
    if (!settling_) wanted_.reset(); // the user has gone elsewhere
    settle();
    viewport()->update();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && content_) relayout(holdTop());
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

// Places.

/// Distance of the place's line from the top of the page (the scroll bar's zero).
double PageView::lineY(Place place)
{
    if (heights_.count() == 0) return 0;
    int block = content_->blockOf(place.unit, place.offset);
    if (block < 0) {
        block = firstBlockOf(place.unit);
        place.offset = 0;
    }
    const SetBlock &set = setBlock(block);
    return pageTop + heights_.top(block) + set.lineTop(set.lineOf(place.offset - set.begin));
}

/// A unit that is set aside has none: its fold stands for it.
int PageView::firstBlockOf(int unit) const
{
    const int block = content_->blockOf(unit);
    if (block >= 0) return block;
    const auto &blocks = content_->blocks();
    const auto after =
        std::upper_bound(blocks.begin(), blocks.end(), unit,
                         [](int wanted, const PageBlock &other) { return wanted < other.unit; });
    return std::max(0, static_cast<int>(after - blocks.begin()) - 1);
}

std::pair<double, double> PageView::stretchOf(int unit)
{
    const auto &blocks = content_->blocks();
    const int first = firstBlockOf(unit);
    const int itsUnit = blocks[static_cast<std::size_t>(first)].unit;
    double height = 0;
    for (auto block = static_cast<std::size_t>(first);
         block < blocks.size() && blocks[block].unit == itsUnit; ++block) {
        setBlock(static_cast<int>(block));
        height += heights_.height(static_cast<int>(block));
    }
    return {pageTop + heights_.top(first), height};
}

double PageView::shareY(double share)
{
    if (heights_.count() == 0) return 0;
    const int unit = static_cast<int>(share);
    const auto [top, height] = stretchOf(unit);
    return top + (share - unit) * height;
}

double PageView::shareAt(double y)
{
    if (!content_ || heights_.count() == 0) return -1;
    const double inPage = y + verticalScrollBar()->value();
    const int block = heights_.at(std::max(inPage - pageTop, 0.0));
    const int unit = content_->blocks()[static_cast<std::size_t>(block)].unit;
    const auto [top, height] = stretchOf(unit);
    const double part = height > 0 ? (inPage - top) / height : 0;
    return unit + std::clamp(part, 0.0, 0.999);
}

void PageView::putShareAt(double share, double y)
{
    if (!content_ || share < 0) return;
    settle(Hold{{}, y, share});
    viewport()->update();
}

double PageView::yOf(Place place)
{
    return lineY(place) - verticalScrollBar()->value();
}

bool PageView::isSeen(Place place)
{
    if (!content_ || place.unit < 0) return false;
    const double y = yOf(place);
    return y >= 0 && y + emOf(font()) * 2 <= viewport()->height();
}

Place PageView::topPlace()
{
    const double y = verticalScrollBar()->value() - pageTop;
    const int block = heights_.at(std::max(y, 0.0));
    if (block < 0) return {};
    const SetBlock &set = setBlock(block);
    const double inside = y - heights_.top(block);
    int line = set.lineAt(inside);
    if (set.lineTop(line) < inside && line + 1 < set.text.lineCount()) ++line;
    const QTextLine first = set.text.lineAt(line);
    return {content_->blocks()[static_cast<std::size_t>(block)].unit,
            set.begin + (first.isValid() ? first.textStart() : 0)};
}

std::optional<Place> PageView::placeAt(QPoint point, bool nearest)
{
    if (!content_ || heights_.count() == 0) return std::nullopt;
    const double y = point.y() + verticalScrollBar()->value() - pageTop;
    const int block = heights_.at(y);
    const PageBlock &which = content_->blocks()[static_cast<std::size_t>(block)];
    const SetBlock &set = setBlock(block);
    const double inside = y - heights_.top(block);
    const double x = point.x() - setter_->columnLeft();
    if (which.kind == BlockKind::Fold) {
        if (!nearest) return std::nullopt;
        return Place{which.unit, 0};
    }
    const QTextLine line = set.text.lineAt(set.lineAt(inside));
    if (!nearest) {
        const bool onLine = inside >= set.style.before && inside < set.height &&
                            x >= set.style.indent - 2 &&
                            x <= set.style.indent + line.naturalTextWidth() + 2;
        if (!onLine) return std::nullopt;
        return Place{which.unit, set.begin + line.xToCursor(x, QTextLine::CursorOnCharacter)};
    }
    return Place{which.unit, set.begin + line.xToCursor(x)};
}

QRect PageView::rectOf(Place place)
{
    const int block = content_ ? content_->blockOf(place.unit, place.offset) : -1;
    if (block < 0) return {};
    const SetBlock &set = setBlock(block);
    const int inside = place.offset - set.begin;
    const QTextLine line = set.text.lineAt(set.lineOf(inside));
    const double from = line.cursorToX(inside);
    const double to = line.cursorToX(inside + 1);
    return QRectF(setter_->columnLeft() + from, yOf(place), to - from, set.style.lineHeight)
        .toRect();
}

void PageView::putAt(Place place, double y)
{
    settle(Hold{place, y});
    viewport()->update();
}

void PageView::reveal(const PlaceRange &range)
{
    if (!content_ || range.unit < 0) return;
    wanted_ = range;
    if (!isVisible()) return;
    const Place begin{range.unit, range.range.begin};
    const Place end{range.unit, std::max(range.range.begin, range.range.end - 1)};
    if (isSeen(begin) && isSeen(end)) return;
    putAt(begin, viewport()->height() / 4.0);
}

// Selection.

std::pair<Place, Place> PageView::selection() const
{
    return std::minmax(anchor_, caret_);
}

void PageView::setSelection(Place anchor, Place caret)
{
    if (anchor_ == anchor && caret_ == caret) return;
    anchor_ = anchor;
    caret_ = caret;
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent moved(this, QAccessible::TextSelectionChanged);
        QAccessible::updateAccessibility(&moved);
    }
    Q_EMIT selectionChanged();
}

void PageView::select(Place from, Place to)
{
    setSelection(from, to);
}

void PageView::selectAll()
{
    if (!content_ || content_->unitCount() == 0) return;
    const int last = content_->unitCount() - 1;
    setSelection({0, 0}, {last, static_cast<int>(content_->unitText(last).size())});
}

void PageView::offerCaret(Place at)
{
    caretShown_ = true;
    setSelection(at, at);
    reveal({at.unit, {at.offset, at.offset + 1}});
    viewport()->update();
}

void PageView::hideCaret()
{
    caretShown_ = false;
    viewport()->update();
}

void PageView::clearSelection()
{
    setSelection(caret_, caret_);
}

QString PageView::selectedText() const
{
    if (!hasSelection()) return {};
    const auto [from, to] = selection();
    QStringList parts;
    for (int unit = from.unit; unit <= to.unit; ++unit) {
        const bool shown = content_->blockOf(unit) >= 0;
        if (!shown) continue;
        const QString text = content_->unitText(unit);
        const int begin = unit == from.unit ? from.offset : 0;
        const int end = unit == to.unit ? to.offset : static_cast<int>(text.size());
        QString part = text.mid(begin, end - begin);
        const QString label = source_ || begin > 0 ? QString() : content_->unitLabel(unit);
        if (!label.isEmpty()) part = label + (label.back().unicode() < 0x80 ? " " : "") + part;
        parts << part;
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace policy::ui
