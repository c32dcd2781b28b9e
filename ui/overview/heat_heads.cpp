// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "overview/heat_layout.h"
#include "overview/scene_measures.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cstdlib>

namespace policy::ui {

using namespace scene;

void SceneBuilder::layTops(const HeatLayout &heat, const Pane &pane, int firstColumn, double top,
                           Chart &section) const
{
    const double line = QFontMetricsF(small_).height();
    if (pane.document > 0) {
        const QRectF area(pane.left, top, heat.paneWidth, heat.paneTitle);
        const QStringList lines = wrapped(pane.title, small_, area.width(), 2);
        double y = top + (lines.size() < 2 ? line : 0);
        for (const QString &words : lines) {
            addWords(section, QRectF(area.left(), y, area.width(), line), words, small_,
                     colours_.text, Qt::AlignLeft | Qt::AlignVCenter, Layer::Tops);
            y += line;
        }
        const std::string &id = state_.cube.documents()[pane.document].id;
        const StageCounts counts = state_.cube.atIndex(0, 0, pane.document);
        section.marks.push_back({Layer::Tops,
                                 area,
                                 -1,
                                 firstColumn,
                                 sum(counts),
                                 {{Facet::Document, id, false}},
                                 sentence({pane.title}, counts),
                                 {},
                                 false,
                                 false,
                                 {}});
        section.shapes.push_back({Layer::Tops,
                                  QRectF(area.left(), area.bottom() - 3, area.width(), 1),
                                  colours_.line,
                                  {},
                                  0,
                                  {},
                                  {},
                                  {},
                                  {},
                                  Shape::Set::Across,
                                  {}});
    }
    const AxisEntry *band = nullptr;
    int at = firstColumn;
    for (const Column &column : heat.columns) {
        const double x = pane.left + column.left;
        if (column.band && column.band != band) {
            double right = x;
            for (const Column &other : heat.columns)
                if (other.band == column.band) right = pane.left + other.left + other.width;
            const QRectF area(x, top + heat.paneTitle, right - x - cellGap, heat.band);
            Column over = column;
            over.sector = column.band;
            layColumnHead(heat, pane, over, area, -at, section);
        }
        band = column.band;
        layColumnHead(heat, pane, column,
                      QRectF(x, top + heat.paneTitle + heat.band, column.width, heat.label), at++,
                      section);
    }
}

/// The name over a column or, with `at` below nought, over the columns of a broader sector.
void SceneBuilder::layColumnHead(const HeatLayout &heat, const Pane &pane, const Column &column,
                                 const QRectF &area, int at, Chart &section) const
{
    const bool band = at < 0;
    const double line = QFontMetricsF(small_).height();
    const std::uint32_t index = column.sector ? column.sector->index : 0;
    const StageCounts counts = state_.cube.atIndex(0, index, pane.document);
    const QString name = column.sector ? labels_.sector(column.sector->id) : tr("All sectors");
    Mark mark;
    mark.layer = Layer::Tops;
    mark.area = area;
    mark.row = band ? -1 : 0;
    mark.column = std::abs(at);
    mark.count = sum(counts);
    if (column.sector) mark.choices.push_back({Facet::Sector, column.sector->id, false});
    if (pane.document > 0)
        mark.choices.push_back({Facet::Document, state_.cube.documents()[pane.document].id, false});
    mark.sentence = sentence({name, pane.title}, counts);

    Shape shape;
    shape.layer = Layer::Tops;
    shape.font = small_;
    shape.colour = colours_.quiet;
    QRectF room = area;
    const bool folds = column.sector && column.sector->foldable && !state_.apart;
    if (folds) {
        mark.fold = column.sector->path;
        mark.open = column.sector->open;
        mark.foldArea = band
                            ? QRectF(area.left(), area.top(), signRoom, area.height())
                            : QRectF(area.left(), area.bottom() - signRoom, area.width(), signRoom);
        Shape sign = shape;
        sign.area = mark.foldArea;
        sign.sign = mark.open ? QStringLiteral("open") : QStringLiteral("closed");
        section.shapes.push_back(sign);
        if (band) room.setLeft(room.left() + signRoom);
    }
    section.marks.push_back(std::move(mark));
    if (band) {
        section.shapes.push_back({Layer::Tops,
                                  QRectF(area.left(), area.bottom() - 3, area.width(), 1),
                                  colours_.line,
                                  {},
                                  0,
                                  {},
                                  {},
                                  {},
                                  {},
                                  Shape::Set::Across,
                                  {}});
        shape.area = room.adjusted(0, 0, 0, -space::half);
        shape.colour = colours_.text;
        shape.words = elided(name, small_, room.width());
        section.shapes.push_back(shape);
        return;
    }
    const bool anyFolds =
        !state_.apart && heat.label > 0 &&
        std::any_of(heat.columns.begin(), heat.columns.end(),
                    [](const Column &each) { return each.sector && each.sector->foldable; });
    if (anyFolds) room.setBottom(room.bottom() - signRoom);
    if (!column.sector) {
        shape.words = tr("All", "short for all sectors");
        shape.font.setWeight(QFont::DemiBold);
        shape.area = QRectF(room.left(), room.bottom() - line, room.width(), line);
        shape.align = Qt::AlignCenter;
        section.shapes.push_back(shape);
        return;
    }
    shape.set = heat.set;
    if (heat.set == Shape::Set::Across) {
        const QStringList lines = wrapped(name, small_, room.width() - space::half, mostLabelLines);
        double y = room.bottom() - line * static_cast<double>(lines.size());
        for (const QString &words : lines) {
            shape.area = QRectF(room.left(), y, room.width() - cellGap, line);
            shape.align = Qt::AlignCenter;
            shape.words = words;
            section.shapes.push_back(shape);
            y += line;
        }
    } else if (heat.set == Shape::Set::Upright) {
        const auto most = static_cast<qsizetype>(room.height() / (line * 0.86));
        shape.words = name.size() > most ? name.left(most - 1) + QChar(0x22ee) : name;
        shape.area = room.adjusted(0, 0, -cellGap, 0);
        section.shapes.push_back(shape);
    } else {
        const int most = room.width() >= 2 * line ? 2 : 1;
        const QStringList lines = wrapped(name, small_, room.height() - 2, most);
        double x = room.center().x() - cellGap / 2 - line * static_cast<double>(lines.size()) / 2;
        for (const QString &words : lines) {
            shape.area = QRectF(x, room.top(), line, room.height());
            shape.words = words;
            section.shapes.push_back(shape);
            x += line;
        }
    }
}

void SceneBuilder::layHead(const HeatLayout &heat, const AxisEntry *region, int row, double top,
                           Chart &section) const
{
    const QRectF area(margin, top, heat.headWidth - space::one, rowHeight);
    const QString name = region ? labels_.region(region->id) : tr("All regions");
    const StageCounts counts = state_.cube.atIndex(region ? region->index : 0, 0);
    Mark mark;
    mark.layer = Layer::Heads;
    mark.area = area;
    mark.row = row;
    mark.column = 0;
    mark.count = sum(counts);
    if (region) mark.choices.push_back({Facet::Region, region->id, false});
    mark.sentence = sentence({name}, counts);
    const double left = area.left() + (region ? indent * std::min(region->depth, 6) : 0);
    if (region && region->foldable) {
        mark.fold = region->path;
        mark.foldsRows = true;
        mark.open = region->open;
        mark.foldArea = QRectF(left, top, signRoom, rowHeight);
        Shape sign;
        sign.layer = Layer::Heads;
        sign.area = mark.foldArea;
        sign.colour = colours_.quiet;
        sign.sign = mark.open ? QStringLiteral("open") : QStringLiteral("closed");
        section.shapes.push_back(sign);
    }
    section.marks.push_back(std::move(mark));
    const double words = region ? left + signRoom : left;
    const QFont &font = region ? normal_ : strong_;
    addWords(section, QRectF(words, top, area.right() - words, rowHeight),
             elided(name, font, area.right() - words), font, colours_.text,
             Qt::AlignLeft | Qt::AlignVCenter, Layer::Heads);
}

} // namespace policy::ui
