// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/grid_view.h"

#include "compare/column_choices.h"
#include "compare/grid_accessible.h"
#include "compare/grid_head.h"
#include "compare/grid_painter.h"
#include "compare/link_words.h"
#include "labels.h"
#include "look/typography.h"
#include "results/card_delegate.h"
#include "utf16.h"

#include <QAccessible>
#include <QJsonArray>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace policy::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

const Vocabulary &vocabularyOf(const Labels &labels, Axis axis)
{
    return axis == Axis::Region ? labels.regions() : labels.sectors();
}

} // namespace

GridView::GridView(const Labels *labels, const TermNames *names, QWidget *parent)
    : QAbstractScrollArea(parent), labels_(labels), names_(names), head_(new GridHead(this)),
      painter_(std::make_unique<GridPainter>())
{
    installGridAccessibility();
    setObjectName(QStringLiteral("comparisonGrid"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(space::three);
    horizontalScrollBar()->setSingleStep(space::three);
    setViewportMargins(0, head_->sizeHint().height(), 0, 0);
    connect(labels_, &Labels::changed, this, &GridView::arrange); // titles may need another room
}

GridView::~GridView() = default;

void GridView::show(std::shared_ptr<const Comparison> comparison)
{
    const std::string row = current_.isValid() ? lines_.lines()[at(current_.line)].row : "";
    const RecommendationRow *card = lines_.card(current_);
    const std::string id = card ? card->id : "";
    const int column = current_.column;
    const Vocabulary &vocabulary = vocabularyOf(*labels_, comparison->axis);
    painter_->forget();
    lines_.show(std::move(comparison), vocabulary);
    if (!selected_.empty() && lines_.columnOf(selected_) < 0) select({});
    if (!paired_.empty() && lines_.columnOf(paired_) < 0) pair({});
    afterFolding(row, column, id);
}

void GridView::setOrder(RowOrder order)
{
    if (order == lines_.order()) return;
    if (!lines_.comparison()) {
        lines_.setOrder(order, {});
        return;
    }
    const std::string row = current_.isValid() ? lines_.lines()[at(current_.line)].row : "";
    const RecommendationRow *card = lines_.card(current_);
    const std::string id = card ? card->id : "";
    lines_.setOrder(order, vocabularyOf(*labels_, lines_.comparison()->axis));
    afterFolding(row, current_.column, id);
    verticalScrollBar()->setValue(0); // what comes first is what was asked for
}

void GridView::setAllOpen(bool open)
{
    const std::string row = current_.isValid() ? lines_.lines()[at(current_.line)].row : "";
    lines_.setAllOpen(open);
    afterFolding(row, current_.column, {});
}

/// Finds the present place again after the lines have changed.
void GridView::afterFolding(const std::string &row, int column, const std::string &card)
{
    GridPlace next;
    if (!card.empty()) next = lines_.find(card, row);
    if (!next.isValid()) {
        next = {lines_.lineOf(row), std::min(column, lines_.columns() - 1), 0};
        if (next.line < 0) next = lines_.lines().empty() ? GridPlace() : GridPlace{0, -1, 0};
    }
    current_ = next;
    hovered_ = {};
    arrange();
    Q_EMIT foldingChanged();
}

void GridView::arrange()
{
    const GridMetrics metrics(font());
    layout_.arrange(lines_.lines(), lines_.columns(), viewport()->width(), metrics);
    setViewportMargins(0, head_->sizeHint().height(), 0, 0);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, layout_.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, layout_.width() - viewport()->width()));
    head_->setGeometry(0, 0, viewport()->width(), head_->sizeHint().height());
    head_->update();
    viewport()->update();
}

void GridView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void GridView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        painter_->forget();
        arrange();
        break;
    default: break;
    }
    QAbstractScrollArea::changeEvent(event);
}

void GridView::scrollContentsBy(int, int)
{
    head_->update();
    viewport()->update();
}

void GridView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter_->paint(painter, *this, viewport()->rect(), hovered_);
}

const Link *GridView::linkTo(const std::string &recommendation) const
{
    if (selected_.empty() || recommendation == selected_) return nullptr;
    for (std::size_t index : lines_.linksOf(selected_)) {
        const Link &link = lines_.comparison()->links[index];
        if (link.a == recommendation || link.b == recommendation) return &link;
    }
    return nullptr;
}

void GridView::setCurrent(GridPlace place)
{
    if (place.isValid() && at(place.line) >= lines_.lines().size()) return;
    current_ = place;
    if (place.isValid()) reveal(place);
    tellFocus();
    head_->update();
    viewport()->update();
}

void GridView::select(const std::string &recommendation)
{
    if (selected_ == recommendation && paired_.empty()) return;
    selected_ = recommendation;
    paired_.clear();
    viewport()->update();
    Q_EMIT selectionChanged(toQString(selected_), {});
}

void GridView::pair(const std::string &recommendation)
{
    if (paired_ == recommendation || recommendation == selected_) return;
    if (selected_.empty()) {
        select(recommendation);
        return;
    }
    paired_ = recommendation;
    viewport()->update();
    Q_EMIT selectionChanged(toQString(selected_), toQString(paired_));
}

bool GridView::goTo(const std::string &recommendation)
{
    if (!lines_.comparison()) return false;
    const std::string near = current_.isValid() ? lines_.lines()[at(current_.line)].row : "";
    const GridPlace place = lines_.reveal(recommendation, near);
    if (!place.isValid()) return false;
    current_ = place;
    arrange();
    setCurrent(place);
    Q_EMIT foldingChanged();
    return true;
}

void GridView::followLink(int step)
{
    const RecommendationRow *card = lines_.card(current_);
    if (selected_.empty() && card) select(card->id);
    const auto &links = lines_.linksOf(selected_);
    if (links.empty()) return;
    std::vector<std::string> others;
    for (std::size_t index : links) {
        const Link &link = lines_.comparison()->links[index];
        others.push_back(link.a == selected_ ? link.b : link.a);
    }
    const int count = static_cast<int>(others.size());
    const auto known = std::find(others.begin(), others.end(), paired_);
    const int from = known == others.end() ? (step > 0 ? -1 : count)
                                           : static_cast<int>(known - others.begin());
    const std::string &next = others[at((from + step + count) % count)];
    goTo(next);
    pair(next);
}

QRect GridView::viewRect(GridPlace place) const
{
    QRect area = layout_.rectOf(place, lines_.lines());
    area.translate(place.isHead() ? 0 : -horizontalScrollBar()->value(),
                   -verticalScrollBar()->value());
    return area;
}

QRect GridView::moreRect(int line, int column) const
{
    const QRect area = layout_.moreRect(line, column, lines_.lines());
    return area.isEmpty() ? area
                          : area.translated(-horizontalScrollBar()->value(),
                                            -verticalScrollBar()->value());
}

GridPlace GridView::placeAt(const QPoint &point) const
{
    const int y = point.y() + verticalScrollBar()->value();
    if (y >= layout_.height()) return {};
    const int line = layout_.lineAt(y);
    if (line < 0) return {};
    if (point.x() < layout_.headWidth()) return {line, -1, 0};
    const int x = point.x() + horizontalScrollBar()->value();
    for (int column = 0; column < lines_.columns(); ++column) {
        if (x < layout_.columnLeft(column) || x >= layout_.columnLeft(column + 1)) continue;
        for (int card = 0; card < cardsIn(line, column); ++card)
            if (viewRect({line, column, card}).contains(point)) return {line, column, card};
        return {line, column, -1}; // between cards
    }
    return {};
}

void GridView::setColumnWidth(int column, int width)
{
    if (column < 0)
        layout_.setHeadWidth(std::min(width, viewport()->width() / 2));
    else
        layout_.setColumnWidth(column, width);
    arrange();
}

void GridView::shareRoom()
{
    layout_.shareRoom();
    arrange();
}

QJsonObject GridView::layoutState() const
{
    QJsonArray widths;
    for (int width : layout_.sizedColumns())
        widths.append(width);
    QJsonArray folded;
    for (const std::string &row : lines_.folded())
        folded.append(toQString(row));
    return {{QStringLiteral("head"), layout_.sizedHead()},
            {QStringLiteral("widths"), widths},
            {QStringLiteral("folded"), folded}};
}

void GridView::setLayoutState(const QJsonObject &state)
{
    std::vector<int> widths;
    for (const QJsonValue &width : state.value(QStringLiteral("widths")).toArray())
        widths.push_back(width.toInt());
    layout_.setSizes(state.value(QStringLiteral("head")).toInt(), std::move(widths));
    std::set<std::string> folded;
    for (const QJsonValue &row : state.value(QStringLiteral("folded")).toArray())
        folded.insert(row.toString().toStdString());
    lines_.setFolded(std::move(folded));
    if (lines_.comparison()) show(lines_.shared());
}

QWidget *GridView::head() const
{
    return head_;
}

void GridView::reveal(GridPlace place)
{
    const QRect area = viewRect(place);
    QScrollBar *down = verticalScrollBar();
    const int heightSeen = viewport()->height();
    if (area.top() < 0 || area.height() > heightSeen)
        down->setValue(down->value() + area.top() - (place.isHead() ? 0 : space::one));
    else if (area.bottom() >= heightSeen && !place.isHead())
        down->setValue(down->value() + area.bottom() - heightSeen + space::one);
    else if (place.isHead() && area.top() + layout_.lineHeight(place.line) > heightSeen)
        down->setValue(down->value() +
                       std::min(area.top(), area.bottom() - heightSeen + space::half));
    if (place.isHead()) return;
    QScrollBar *across = horizontalScrollBar();
    const int left = layout_.columnLeft(place.column) - across->value();
    const int right = left + layout_.columnWidth(place.column);
    if (left < layout_.headWidth())
        across->setValue(across->value() + left - layout_.headWidth());
    else if (right > viewport()->width())
        across->setValue(across->value() + right - viewport()->width());
}

QString GridView::lineName(const GridLine &line) const
{
    return lines_.comparison()->axis == Axis::Region ? labels_->region(line.row)
                                                     : labels_->sector(line.row);
}

QString GridView::absence(const GridLine::Cell &cell, bool brief)
{
    if (cell.count > 0) return tr("%n in narrower rows", nullptr, static_cast<int>(cell.count));
    if (cell.filteredOut && cell.unfiltered > 0 && !brief)
        return tr("None under the filter, %n without it", nullptr,
                  static_cast<int>(cell.unfiltered));
    return cell.filteredOut ? tr("None under the filter") : tr("Silent");
}

QString GridView::sentence(GridPlace place) const
{
    if (!place.isValid() || at(place.line) >= lines_.lines().size()) return {};
    const GridLine &line = lines_.lines()[at(place.line)];
    const QString name = lineName(line);
    if (place.isHead()) {
        QStringList parts{name, line.open ? tr("open") : tr("folded")};
        for (std::size_t column = 0; column < line.cells.size(); ++column)
            parts << tr("%1: %n recommendation(s)", nullptr,
                        static_cast<int>(line.cells[column].count))
                         .arg(columnTitle(lines_.comparison()->columns[column].choice, *labels_));
        return parts.join(QStringLiteral(". "));
    }
    const QString column =
        columnTitle(lines_.comparison()->columns[at(place.column)].choice, *labels_);
    const GridLine::Cell &cell = line.cells[at(place.column)];
    if (!line.open || !line.hasCards)
        return tr("%1, %2: %n recommendation(s)", nullptr, static_cast<int>(cell.count))
            .arg(name, column);
    if (cell.cards.empty())
        return tr("%1, %2: %3", "row, column, what is there").arg(name, column, absence(cell));
    const RecommendationRow *card = lines_.card(place);
    if (!card)
        return cell.hidden > 0
                   ? tr("%n more", nullptr, static_cast<int>(cell.hidden))
                   : tr("Show fewer");
    QStringList parts{name, tr("%1, %2 of %3")
                                .arg(column)
                                .arg(place.card + 1)
                                .arg(cell.count)};
    if (card->id == selected_) parts << tr("selected");
    if (const Link *link = linkTo(card->id)) parts << linkWords(*link);
    parts << CardDelegate::sentence(*card, *labels_);
    return parts.join(QStringLiteral(". "));
}

void GridView::tellFocus()
{
    if (!hasFocus() || !current_.isValid()) return;
    tellGridFocus(this);
}

} // namespace policy::ui
