// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/calm_style.h"

#include "look/theme.h"

#include <QAbstractSlider>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int barExtent = 12;
constexpr int shortestHandle = 32;

QRect handleRect(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = bar.maximum - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep));
    handle = std::clamp(handle, std::min(shortestHandle, length), length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - handle, bar.upsideDown);
    return upright ? QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), handle)
                   : QRect(bar.rect.x() + at, bar.rect.y(), handle, bar.rect.height());
}

void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter)
{
    const Colours colours = coloursOf(bar.palette);
    painter.fillRect(bar.rect, colours.page);
    if (bar.maximum <= bar.minimum) return;
    const bool held = bar.state.testFlag(QStyle::State_Sunken);
    const bool near = bar.state.testFlag(QStyle::State_MouseOver);
    QColor colour = colours.quiet;
    colour.setAlphaF(held ? 0.9F : near ? 0.7F : 0.4F);
    const double inset = near || held ? 2.5 : 3.5;
    const QRectF handle = QRectF(handleRect(bar)).adjusted(inset, inset, -inset, -inset);
    const double round = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(handle, round, round);
    painter.restore();
}

void paintToolButton(const QStyleOption &option, QPainter &painter)
{
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) &&
                      option.state.testFlag(QStyle::State_Enabled);
    if (!down && !on && !over) return;
    const Colours colours = coloursOf(option.palette);
    QColor ground = on ? colours.accent : colours.text;
    ground.setAlphaF(down ? 0.18F : on ? 0.16F : 0.08F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
}

void paintFocus(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursOf(option.palette).accent, 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter.restore();
}

/// A box that is seen on any ground: its edge has the contrast of words, its tick the accent's.
void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!option.state.testFlag(QStyle::State_Enabled)) painter.setOpacity(0.45);
    const double side = std::min(option.rect.width(), option.rect.height());
    const QRectF box =
        QRectF(QRectF(option.rect).center() - QPointF(side, side) / 2, QSizeF(side, side))
            .adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(on || some || over ? colours.accent : colours.quiet, 1));
    painter.setBrush(on || some ? colours.accent : colours.page);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colours.page, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (some)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    else if (on)
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)});
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar) {
        paintScrollBar(*bar, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, coloursOf(option->palette).line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelButtonTool) {
        paintToolButton(*option, *painter);
        return;
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        paintCheckBox(*option, *painter);
        return;
    }
    if (element == PE_FrameFocusRect) {
        paintFocus(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect handle = handleRect(*bar);
    QRect part = bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    switch (subControl) {
    case SC_ScrollBarGroove: return part;
    case SC_ScrollBarSlider: return handle;
    case SC_ScrollBarSubPage:
        if (upright)
            part.setBottom(handle.top() - 1);
        else
            part.setRight(handle.left() - 1);
        return part;
    case SC_ScrollBarAddPage:
        if (upright)
            part.setTop(handle.bottom() + 1);
        else
            part.setLeft(handle.right() + 1);
        return part;
    default: return {}; // no buttons at the ends
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent) return barExtent;
    if (metric == PM_ScrollBarSliderMin) return shortestHandle;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void applyStyle()
{
    if (QApplication::style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new CalmStyle);
}

} // namespace policy::ui
