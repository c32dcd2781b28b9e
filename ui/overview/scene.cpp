// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/scene.h"

#include <QFontMetricsF>
#include <QPainter>

namespace policy::ui {

namespace {

void paintUpright(QPainter &painter, const Shape &shape)
{
    const QFontMetricsF metrics(shape.font);
    const double step = metrics.height() * 0.86;
    double y = shape.area.bottom() - step * static_cast<double>(shape.words.size());
    for (QChar each : shape.words) {
        if (each == QChar(0x3001)) each = QChar(0xfe11); // the comma of vertical writing
        painter.drawText(QRectF(shape.area.left(), y, shape.area.width(), step), Qt::AlignCenter,
                         QString(each));
        y += step;
    }
}

void paintTurned(QPainter &painter, const Shape &shape)
{
    painter.save();
    painter.translate(shape.area.left(), shape.area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, shape.area.height(), shape.area.width()), shape.align,
                     shape.words);
    painter.restore();
}

void paintSign(QPainter &painter, const Shape &shape)
{
    const QPointF middle = shape.area.center();
    const bool open = shape.sign == QLatin1String("open");
    QPolygonF way;
    if (open)
        way << middle + QPointF(-3.5, -1.75) << middle + QPointF(0, 1.75)
            << middle + QPointF(3.5, -1.75);
    else
        way << middle + QPointF(-1.75, -3.5) << middle + QPointF(1.75, 0)
            << middle + QPointF(-1.75, 3.5);
    painter.setPen(QPen(shape.colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
}

} // namespace

void paintShape(QPainter &painter, const Shape &shape)
{
    if (shape.fill.isValid() || shape.edge.isValid()) {
        painter.setPen(shape.edge.isValid() ? QPen(shape.edge, 1) : QPen(Qt::NoPen));
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        const QRectF area =
            shape.edge.isValid() ? shape.area.adjusted(0.5, 0.5, -0.5, -0.5) : shape.area;
        if (shape.round > 0)
            painter.drawRoundedRect(area, shape.round, shape.round);
        else
            painter.drawRect(area);
    }
    if (!shape.sign.isEmpty()) paintSign(painter, shape);
    if (shape.words.isEmpty()) return;
    painter.setFont(shape.font);
    painter.setPen(shape.colour);
    switch (shape.set) {
    case Shape::Set::Across: painter.drawText(shape.area, shape.align, shape.words); break;
    case Shape::Set::Turned: paintTurned(painter, shape); break;
    case Shape::Set::Upright: paintUpright(painter, shape); break;
    }
}

void paintScene(QPainter &painter, const Scene &scene)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, std::max(scene.size.width(), scene.widest), scene.size.height()),
                     scene.ground);
    for (const Chart &section : scene.sections)
        for (const Shape &shape : section.shapes)
            paintShape(painter, shape);
}

QString chartsAsText(const std::vector<const Chart *> &sections)
{
    QStringList lines;
    for (const Chart *section : sections) {
        if (!lines.isEmpty()) lines << QString();
        lines << section->title;
        for (const QStringList &row : section->table)
            lines << row.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString chartsAsHtml(const std::vector<const Chart *> &sections)
{
    QString html =
        QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
    for (const Chart *section : sections) {
        html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><caption>%1"
                               "</caption>")
                    .arg(section->title.toHtmlEscaped());
        bool first = true;
        for (const QStringList &row : section->table) {
            html += QLatin1String("<tr>");
            for (qsizetype column = 0; column < row.size(); ++column) {
                const bool head = first || column == 0;
                html += QStringLiteral("<%1>%2</%1>")
                            .arg(head ? QStringLiteral("th") : QStringLiteral("td"),
                                 row.at(column).toHtmlEscaped());
            }
            html += QLatin1String("</tr>");
            first = false;
        }
        html += QLatin1String("</table>");
    }
    return html + QLatin1String("</body></html>");
}

} // namespace policy::ui
