// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "look/typography.h"
#include "model/overview_apart.h"
#include "overview/heat_layout.h"
#include "overview/scene_measures.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace policy::ui {

using namespace scene;

namespace {

constexpr std::size_t mostRegions = 16;

double lineOf(const QFont &font)
{
    return QFontMetricsF(font).height();
}

bool isChineseText(const QString &words)
{
    return std::none_of(words.begin(), words.end(), [](QChar each) { return each.isLower(); });
}

std::size_t leafColumns(const std::vector<AxisEntry> &sectors)
{
    return static_cast<std::size_t>(
        std::count_if(sectors.begin(), sectors.end(),
                      [](const AxisEntry &sector) { return sector.depth > 0 || !sector.open; }));
}

/// Before the first sector, and on both sides of a broader one that is open.
std::size_t groupGaps(const std::vector<AxisEntry> &sectors)
{
    std::size_t gaps = 0;
    const AxisEntry *before = nullptr;
    for (const AxisEntry &sector : sectors) {
        if (sector.depth > 0) continue;
        gaps += !before || before->open || sector.open;
        before = &sector;
    }
    return gaps;
}

} // namespace

/// Columns with their places in a pane: every sector first, then the sectors as they are folded.
void SceneBuilder::layColumns(HeatLayout &heat) const
{
    double left = 0;
    const auto put = [&](const AxisEntry *sector, const AxisEntry *band, double width) {
        heat.columns.push_back({sector, left, width, band});
        left += width;
    };
    const double total = state_.apart ? narrowestCell + 4 : totalWidth;
    const std::size_t count = std::max<std::size_t>(1, leafColumns(heat.sectors));
    const double gaps = groupGap * static_cast<double>(groupGaps(heat.sectors));
    const double room = width_ - 2 * margin - heat.headWidth;
    const double each = (room / static_cast<double>(heat.panesInLine) -
                         (heat.panesInLine > 1 ? paneGap : 0) - total - gaps) /
                        static_cast<double>(count);
    const double width = std::floor(std::clamp(each, narrowestCell, widestCell));
    put(nullptr, nullptr, total);
    const AxisEntry *band = nullptr;
    bool first = true;
    for (const AxisEntry &sector : heat.sectors) {
        if (sector.depth == 0) {
            const bool wasBand = band != nullptr;
            band = sector.open ? &sector : nullptr;
            if (first || band || wasBand) left += groupGap;
            first = false;
            if (band) continue;
        }
        put(&sector, sector.depth > 0 ? band : nullptr, width);
    }
    heat.paneWidth = left;
}

/// How the columns' names are set, and the height they need.
void SceneBuilder::measureTops(HeatLayout &heat) const
{
    const double line = lineOf(small_);
    bool across = true;
    bool chinese = true;
    double longest = 0;
    int most = 1;
    for (const Column &column : heat.columns) {
        if (!column.sector) continue;
        const QString words = labels_.sector(column.sector->id);
        const double width = column.width - space::half;
        chinese = chinese && isChineseText(words);
        const QStringList lines = wrapped(words, small_, width, mostLabelLines);
        most = std::max(most, static_cast<int>(lines.size()));
        across = across && lines.join(QString()).remove(QLatin1Char(' ')) ==
                               QString(words).remove(QLatin1Char(' '));
        for (const QString &word : words.split(QLatin1Char(' ')))
            across = across &&
                     (isChineseText(word) ? width >= 3 * emOf(small_)
                                          : QFontMetricsF(small_).horizontalAdvance(word) <= width);
        longest = std::max(longest, chinese ? line * 0.86 * static_cast<double>(words.size())
                                            : QFontMetricsF(small_).horizontalAdvance(words));
        if (column.band) heat.band = line + space::half;
    }
    heat.set = across ? Shape::Set::Across : chinese ? Shape::Set::Upright : Shape::Set::Turned;
    heat.label = across ? most * line : std::min(highestTop, longest + space::half);
    heat.label += signRoom * (std::any_of(heat.columns.begin(), heat.columns.end(),
                                          [](const Column &column) {
                                              return column.sector && column.sector->foldable;
                                          }) &&
                              !state_.apart);
    if (state_.apart) heat.paneTitle = 2 * line + space::one;
}

void SceneBuilder::placePanes(HeatLayout &heat) const
{
    if (!state_.apart) {
        heat.panes.push_back({0, QString(), margin + heat.headWidth});
        return;
    }
    const auto &documents = state_.cube.documents();
    const std::vector<bool> apart = documentsApart(state_.cube);
    for (std::uint32_t document = 1; document < documents.size(); ++document)
        if (apart[document])
            heat.panes.push_back({document, labels_.document(documents[document].id), 0});
}

void SceneBuilder::findLargest(HeatLayout &heat) const
{
    std::int64_t largest = 0;
    for (const Pane &pane : heat.panes)
        for (const AxisEntry &region : heat.regions)
            for (const Column &column : heat.columns)
                if (column.sector)
                    largest =
                        std::max(largest, sum(state_.cube.atIndex(
                                              region.index, column.sector->index, pane.document)));
    heat.scale = HeatScale(largest, colours_.dark);
}

std::vector<Chart> SceneBuilder::heatMap(double top)
{
    HeatLayout heat;
    heat.headWidth = std::clamp(std::round(width_ * 0.3), 128.0, 224.0);
    heat.regions =
        regionEntries(state_.cube, labels_.regions(), state_.query, state_.regions, mostRegions);
    const double room = width_ - 2 * margin - heat.headWidth;
    if (state_.apart) {
        heat.sectors = sectorEntries(state_.cube, labels_.sectors(), state_.query, {}, false);
        const double least =
            (static_cast<double>(heat.sectors.size()) + 1) * narrowestCell + groupGap + paneGap + 4;
        heat.panesInLine = static_cast<std::size_t>(
            std::clamp(std::floor(room / least), 1.0,
                       std::max(1.0, static_cast<double>(state_.cube.documents().size()) - 1)));
    } else {
        // Every sector where there is room for all of them, else the broader ones.
        const auto all = sectorEntries(state_.cube, labels_.sectors(), state_.query, {}, true);
        const double needed = static_cast<double>(leafColumns(all)) * narrowestCell +
                              static_cast<double>(groupGaps(all)) * groupGap + totalWidth;
        heat.sectors = sectorEntries(state_.cube, labels_.sectors(), state_.query, state_.sectors,
                                     needed <= room);
    }
    placePanes(heat);
    layColumns(heat);
    measureTops(heat);
    findLargest(heat);

    std::vector<Chart> sections;
    for (std::size_t first = 0; first < heat.panes.size(); first += heat.panesInLine) {
        const std::size_t last = std::min(first + heat.panesInLine, heat.panes.size());
        for (std::size_t i = first; i < last; ++i)
            heat.panes[i].left = margin + heat.headWidth + (state_.apart ? paneGap / 2 : 0) +
                                 static_cast<double>(i - first) * (heat.paneWidth + paneGap);
        sections.push_back(strip(heat, first, last, top));
        top = sections.back().area.bottom() + space::three;
    }
    if (!sections.empty())
        sections.back().area.setBottom(
            layLegend(heat, sections.back().area.bottom() + space::one, sections.back()));
    return sections;
}

/// Some panes beside each other with the regions at their left.
Chart SceneBuilder::strip(const HeatLayout &heat, std::size_t first, std::size_t last,
                          double top) const
{
    Chart section = first == 0 ? begin(tr("Regions × sectors"),
                                       !state_.apart         ? QString()
                                       : fullest().isEmpty() ? tr("each document by itself")
                                                             : fullest(),
                                       margin, top, width_ - 2 * margin)
                               : Chart();
    if (first > 0) {
        section.title = tr("Regions × sectors");
        section.area = QRectF(margin, top, width_ - 2 * margin, 0);
    }
    const double topsTop = section.area.bottom();
    section.headsRight = margin + heat.headWidth;
    section.topsTop = topsTop;
    section.topsBottom = topsTop + heat.tops();
    const int columns = static_cast<int>(heat.columns.size());
    for (std::size_t i = first; i < last; ++i)
        layTops(heat, heat.panes[i], 1 + static_cast<int>(i - first) * columns, topsTop, section);
    double y = section.topsBottom;
    for (int row = 0; row <= static_cast<int>(heat.regions.size()); ++row) {
        const AxisEntry *region =
            row == 0 ? nullptr : &heat.regions[static_cast<std::size_t>(row) - 1];
        layHead(heat, region, row + 1, y, section);
        for (std::size_t i = first; i < last; ++i) {
            int at = 1 + static_cast<int>(i - first) * columns;
            for (const Column &column : heat.columns)
                layCell(heat, QRectF(heat.panes[i].left + column.left, y, column.width, rowHeight),
                        region, column, heat.panes[i], row + 1, at++, section);
        }
        y += rowHeight;
        if (row == 0) y += space::half;
    }
    section.cellsRight = heat.panes[last - 1].left + heat.paneWidth;
    section.area.setBottom(y);
    writeTable(heat, first, last, section);
    return section;
}

void SceneBuilder::layCell(const HeatLayout &heat, const QRectF &area, const AxisEntry *region,
                           const Column &column, const Pane &pane, int row, int at,
                           Chart &section) const
{
    const StageCounts counts = state_.cube.atIndex(
        region ? region->index : 0, column.sector ? column.sector->index : 0, pane.document);
    const std::int64_t count = sum(counts);
    Mark mark;
    mark.layer = Layer::Cells;
    mark.area = area.adjusted(0, 0, -cellGap, -cellGap);
    mark.row = row;
    mark.column = at;
    mark.count = count;
    if (region) mark.choices.push_back({Facet::Region, region->id, false});
    if (column.sector) mark.choices.push_back({Facet::Sector, column.sector->id, false});
    if (pane.document > 0)
        mark.choices.push_back({Facet::Document, state_.cube.documents()[pane.document].id, false});
    mark.sentence = sentence({region ? labels_.region(region->id) : tr("All regions"),
                              column.sector ? labels_.sector(column.sector->id) : tr("All sectors"),
                              pane.title},
                             counts);
    Shape shape;
    shape.layer = Layer::Cells;
    shape.area = mark.area;
    shape.round = 2;
    shape.align = Qt::AlignCenter;
    shape.font = small_;
    shape.words = count == 0 ? QStringLiteral("·") : number(count);
    shape.colour = colours_.quiet;
    if (!region || !column.sector) {
        shape.font.setWeight(QFont::DemiBold);
        if (count > 0) shape.colour = colours_.text;
    } else if (const HeatScale::Step *step = heat.scale.stepOf(count)) {
        shape.fill = step->ground;
        shape.colour = step->words;
    }
    section.marks.push_back(std::move(mark));
    section.shapes.push_back(std::move(shape));
}

/// The steps of the scale with the counts they stand for. Returns where it ends.
double SceneBuilder::layLegend(const HeatLayout &heat, double top, Chart &section) const
{
    const QFontMetricsF metrics(small_);
    const double height = metrics.height() + space::half;
    struct Item {
        QString words;
        QColor fill;
        QColor colour;
        double width = 0;
    };
    std::vector<Item> items{{tr("Recommendations:"), {}, colours_.quiet},
                            {tr("· none"), {}, colours_.quiet}};
    for (const HeatScale::Step &step : heat.scale.steps())
        items.push_back({step.from == step.to
                             ? number(step.from)
                             : tr("%1–%2", "from–to").arg(number(step.from), number(step.to)),
                         step.ground, step.words});
    double all = 0;
    for (Item &item : items) {
        item.width = metrics.horizontalAdvance(item.words) + space::two;
        all += item.width + cellGap;
    }
    // The steps under the cells where they fit there, else from the left.
    double x = std::max(margin - space::one, std::min(margin + heat.headWidth - items.front().width,
                                                      width_ - margin - all));
    for (const Item &item : items) {
        if (x + item.width > width_ - margin / 2 && x > margin) {
            x = margin;
            top += height + cellGap;
        }
        Shape shape;
        shape.area = QRectF(x, top, item.width, height);
        shape.fill = item.fill;
        shape.round = 2;
        shape.words = item.words;
        shape.font = small_;
        shape.colour = item.colour;
        shape.align = Qt::AlignCenter;
        section.shapes.push_back(shape);
        x += item.width + cellGap;
    }
    return top + height;
}

void SceneBuilder::writeTable(const HeatLayout &heat, std::size_t first, std::size_t last,
                              Chart &section) const
{
    const bool apart = state_.apart;
    QStringList heads{tr("Region")};
    for (std::size_t i = first; i < last; ++i)
        for (const Column &column : heat.columns) {
            const QString sector =
                column.sector ? labels_.sector(column.sector->id) : tr("All sectors");
            heads << (apart ? heat.panes[i].title + QStringLiteral(" · ") + sector : sector);
        }
    section.table.push_back(heads);
    for (std::size_t row = 0; row <= heat.regions.size(); ++row) {
        const AxisEntry *region = row == 0 ? nullptr : &heat.regions[row - 1];
        QStringList line{region ? labels_.region(region->id) : tr("All regions")};
        for (std::size_t i = first; i < last; ++i)
            for (const Column &column : heat.columns)
                line << QString::number(sum(state_.cube.atIndex(
                    region ? region->index : 0, column.sector ? column.sector->index : 0,
                    heat.panes[i].document)));
        section.table.push_back(line);
    }
}

} // namespace policy::ui
