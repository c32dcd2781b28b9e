// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_canvas.h"

#include "look/theme.h"
#include "look/typography.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace policy::ui {

OverviewCanvas::OverviewCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(space::three);
    horizontalScrollBar()->setSingleStep(space::three);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void OverviewCanvas::setBuilder(std::function<Scene(double)> builder)
{
    builder_ = std::move(builder);
    rebuild();
}

void OverviewCanvas::rebuild()
{
    if (!builder_) return;
    const Mark *before = currentMark();
    const std::optional<Mark> kept = before ? std::optional<Mark>(*before) : std::nullopt;
    const std::size_t section = current_ ? current_->section : 0;
    scene_ = builder_(viewport()->width());
    hovered_.reset();
    pressed_.reset();
    current_.reset();
    if (kept && section < scene_.sections.size()) {
        const auto &marks = scene_.sections[section].marks;
        auto same = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) {
            return mark.choices == kept->choices && mark.fold == kept->fold &&
                   mark.layer == kept->layer;
        });
        if (same == marks.end() && !marks.empty()) same = marks.begin();
        if (same != marks.end())
            current_ = Place{section, static_cast<std::size_t>(same - marks.begin())};
    }
    updateBars();
    viewport()->update();
    Q_EMIT sceneChanged();
}

const Mark *OverviewCanvas::markAt(Place place) const
{
    if (place.section >= scene_.sections.size()) return nullptr;
    const auto &marks = scene_.sections[place.section].marks;
    return place.mark < marks.size() ? &marks[place.mark] : nullptr;
}

const Mark *OverviewCanvas::currentMark() const
{
    return current_ ? markAt(*current_) : nullptr;
}

std::vector<OverviewCanvas::Place> OverviewCanvas::places() const
{
    std::vector<Place> all;
    for (std::size_t section = 0; section < scene_.sections.size(); ++section)
        for (std::size_t mark = 0; mark < scene_.sections[section].marks.size(); ++mark)
            all.push_back({section, mark});
    return all;
}

/// How far the heads of a table's columns are pushed down to stay in view.
double OverviewCanvas::shiftOf(const Chart &section) const
{
    if (!section.scrolls()) return 0;
    const double room = section.area.bottom() - section.topsBottom - 2 * space::four;
    return std::clamp(verticalScrollBar()->value() - section.topsTop, 0.0, std::max(0.0, room));
}

QPointF OverviewCanvas::offsetOf(const Chart &section, Layer layer) const
{
    const double x = horizontalScrollBar()->value();
    const double y = verticalScrollBar()->value();
    switch (layer) {
    case Layer::Page:
    case Layer::Heads: return {0, -y};
    case Layer::Cells: return {-x, -y};
    case Layer::Tops: return {-x, shiftOf(section) - y};
    case Layer::Corner: return {0, shiftOf(section) - y};
    }
    return {};
}

QRectF OverviewCanvas::clipOf(const Chart &section, Layer layer) const
{
    QRectF clip = viewport()->rect();
    if (!section.scrolls()) return clip;
    const double tops = section.topsBottom + shiftOf(section) - verticalScrollBar()->value();
    if (layer == Layer::Cells || layer == Layer::Tops) clip.setLeft(section.headsRight);
    if (layer == Layer::Cells || layer == Layer::Heads) clip.setTop(std::max(0.0, tops));
    return clip;
}

QRectF OverviewCanvas::inViewport(const Chart &section, Layer layer, const QRectF &area) const
{
    return area.translated(offsetOf(section, layer)) & clipOf(section, layer);
}

QRectF OverviewCanvas::areaOf(Place place) const
{
    const Mark *mark = markAt(place);
    return mark ? inViewport(scene_.sections[place.section], mark->layer, mark->area) : QRectF();
}

std::optional<OverviewCanvas::Place> OverviewCanvas::placeAt(const QPointF &point) const
{
    std::optional<Place> found;
    for (std::size_t section = 0; section < scene_.sections.size(); ++section) {
        const Chart &one = scene_.sections[section];
        for (std::size_t mark = 0; mark < one.marks.size(); ++mark)
            if (inViewport(one, one.marks[mark].layer, one.marks[mark].area).contains(point))
                found = Place{section, mark}; // what is laid later lies above
    }
    return found;
}

void OverviewCanvas::paintSection(QPainter &painter, const Chart &section, const QRectF &exposed)
{
    for (const Layer layer :
         {Layer::Page, Layer::Cells, Layer::Heads, Layer::Tops, Layer::Corner}) {
        const QRectF clip = clipOf(section, layer) & exposed;
        if (clip.isEmpty()) continue;
        const QPointF offset = offsetOf(section, layer);
        painter.save();
        painter.setClipRect(clip);
        painter.translate(offset);
        const QRectF visible = clip.translated(-offset);
        for (const auto &shape : section.shapes)
            if (shape.layer == layer && shape.area.intersects(visible)) paintShape(painter, shape);
        painter.restore();
    }
}

void OverviewCanvas::paintRings(QPainter &painter)
{
    const Colours colours = coloursOf(palette());
    const auto ring = [&](Place place, const QColor &colour, double width) {
        const QRectF area = areaOf(place);
        if (area.isEmpty()) return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(area.adjusted(-width / 2, -width / 2, width / 2, width / 2), 3, 3);
    };
    if (hovered_) ring(*hovered_, colours.quiet, 1);
    if (current_ && hasFocus()) ring(*current_, colours.accent, 2);
}

void OverviewCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(),
                     scene_.ground.isValid() ? scene_.ground : palette().color(QPalette::Base));
    for (const Chart &section : scene_.sections)
        paintSection(painter, section, event->rect());
    paintRings(painter);
}

void OverviewCanvas::updateBars()
{
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, qCeil(scene_.size.height()) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(scene_.widest) - room.width()));
}

void OverviewCanvas::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        rebuild();
    else
        updateBars();
}

void OverviewCanvas::scrollContentsBy(int, int)
{
    viewport()->update(); // heads stand still while cells move
}

void OverviewCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
    QAbstractScrollArea::changeEvent(event);
}

void OverviewCanvas::setCurrent(std::optional<Place> place)
{
    if (place && !markAt(*place)) place.reset();
    current_ = place;
    viewport()->update();
    if (!place) return;
    const std::vector<Place> all = places();
    const auto at = std::find(all.begin(), all.end(), *place);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(at - all.begin()));
    QAccessible::updateAccessibility(&event);
}

void OverviewCanvas::reveal(Place place)
{
    const Chart &section = scene_.sections[place.section];
    const Mark &mark = section.marks[place.mark];
    const double left = section.scrolls() ? section.headsRight : 0;
    if (mark.layer == Layer::Cells || mark.layer == Layer::Tops) {
        QScrollBar *bar = horizontalScrollBar();
        if (mark.area.left() - bar->value() < left)
            bar->setValue(qFloor(mark.area.left() - left));
        else if (mark.area.right() - bar->value() > viewport()->width() - space::one)
            bar->setValue(qCeil(mark.area.right()) - viewport()->width() + space::one);
    }
    if (mark.layer == Layer::Tops) {
        const double y = section.topsTop - space::one;
        if (verticalScrollBar()->value() + viewport()->height() < section.topsBottom ||
            verticalScrollBar()->value() > section.area.bottom())
            verticalScrollBar()->setValue(qFloor(y));
        return;
    }
    const double top = section.scrolls() && mark.layer != Layer::Page
                           ? section.topsBottom - section.topsTop
                           : space::four;
    QScrollBar *bar = verticalScrollBar();
    if (mark.area.top() - bar->value() < top)
        bar->setValue(qFloor(mark.area.top() - top));
    else if (mark.area.bottom() - bar->value() > viewport()->height() - space::one)
        bar->setValue(qCeil(mark.area.bottom()) - viewport()->height() + space::one);
}

void OverviewCanvas::touch(std::optional<Place> place)
{
    if (hovered_ == place) return;
    hovered_ = place;
    const Mark *mark = place ? markAt(*place) : nullptr;
    const bool leads = mark && (mark->count > 0 || !mark->fold.empty());
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void OverviewCanvas::follow(const Mark &mark)
{
    const Mark chosen = mark; // what answers may lay the scene out again
    if (chosen.count > 0) Q_EMIT followed(chosen);
}

void OverviewCanvas::fold(const Mark &mark)
{
    const Mark chosen = mark;
    if (!chosen.fold.empty()) Q_EMIT folded(chosen);
}

} // namespace policy::ui
