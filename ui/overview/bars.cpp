// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "look/typography.h"
#include "model/overview_apart.h"
#include "overview/scene_builder.h"
#include "overview/scene_measures.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace policy::ui {

using namespace scene;

namespace {

constexpr std::array<Stage, 3> allStages{Stage::Proposed, Stage::Agreed, Stage::Delivered};

std::int64_t of(const StageCounts &counts, Stage stage)
{
    return counts[static_cast<std::size_t>(stage)];
}

QColor blended(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

} // namespace

/// The stages' own hues, in steps of lightness: the further a recommendation has come, the further
/// its bar is from the page, also for an eye that sees no hues.
QColor SceneBuilder::stageFill(Stage stage) const
{
    switch (stage) {
    case Stage::Proposed: return blended(colours_.page, colours_.stage(stage), 0.42);
    case Stage::Agreed: return blended(colours_.page, colours_.stage(stage), 0.72);
    case Stage::Delivered: return colours_.stage(stage);
    }
    return {};
}

/// All recommendations as one bar, with its key, which is the key of the other bars too.
Chart SceneBuilder::stages(double top) const
{
    const StageCounts all = state_.cube.atIndex(0, 0, 0);
    const auto documents = static_cast<int>(state_.cube.documents().size()) - 1;
    Chart section = begin(tr("By stage"),
                          tr("%1 in %2", "recommendations in documents")
                              .arg(tr("%n recommendation(s)", nullptr, static_cast<int>(sum(all))),
                                   tr("%n document(s)", nullptr, std::max(0, documents))),
                          margin, top, width_ - 2 * margin);
    const double y = section.area.bottom();
    Bar bar;
    bar.full = tr("All recommendations");
    layStack(section, all, QRectF(margin, y, width_ - 2 * margin, barHeight), false, bar, 1);
    section.table.push_back({tr("Stage"), tr("Recommendations")});
    const QFontMetricsF metrics(normal_);
    const double height = metrics.height() + space::one;
    double x = margin;
    double below = y + barHeight + space::half;
    int column = 0;
    for (const Stage stage : allStages) {
        const std::int64_t count = of(all, stage);
        const double share =
            sum(all) == 0 ? 0 : static_cast<double>(count) / static_cast<double>(sum(all));
        const QString words =
            tr("%1 %2", "stage and number").arg(Labels::stage(stage), number(count));
        const QString percent = tr("%1 %", "a share").arg(qRound(share * 100));
        const double room = metrics.horizontalAdvance(words);
        const double more = QFontMetricsF(small_).horizontalAdvance(percent);
        const double wide = space::two + room + space::one + more;
        if (column > 0 && x + wide > width_ - margin / 2) {
            x = margin;
            below += height;
        }
        const QRectF area(x, below, wide, height);
        section.shapes.push_back({Layer::Page,
                                  QRectF(x, area.center().y() - 5, 10, 10),
                                  stageFill(stage),
                                  {},
                                  2,
                                  {},
                                  {},
                                  {},
                                  {},
                                  Shape::Set::Across,
                                  {}});
        addWords(section, area.adjusted(space::two, 0, 2, 0), words, normal_, colours_.text);
        addWords(section, area.adjusted(space::two + room + space::one, 0, 2, 0), percent, small_,
                 colours_.quiet);
        StageCounts only{};
        only[static_cast<std::size_t>(stage)] = count;
        section.marks.push_back(
            {Layer::Page,
             area,
             2,
             column++,
             count,
             {{Facet::Stage, std::string(stageName(stage)), false}},
             tr("%1: %2", "what is counted: how many")
                     .arg(Labels::stage(stage),
                          tr("%n recommendation(s)", nullptr, static_cast<int>(count))) +
                 QLatin1Char('\n') + Labels::stageMeaning(stage),
             {},
             false,
             false,
             {}});
        section.table.push_back({Labels::stage(stage), QString::number(count)});
        x = area.right() + space::three;
    }
    section.area.setBottom(below + height);
    return section;
}

/// A bar of the stages one after another that fills `room`, each followed by a hair of the page.
void SceneBuilder::layStack(Chart &section, const StageCounts &counts, const QRectF &room,
                            bool upright, const Bar &bar, int row) const
{
    const double all = static_cast<double>(sum(counts));
    if (all <= 0) return;
    double done = 0;
    int column = 1;
    for (const Stage stage : allStages) {
        const std::int64_t count = of(counts, stage);
        if (count == 0) continue;
        const double share = static_cast<double>(count) / all;
        QRectF part = room;
        if (upright) {
            part.setBottom(room.bottom() - done * room.height());
            part.setTop(part.bottom() - share * room.height());
            if (done > 0) part.setBottom(part.bottom() - 1);
        } else {
            part.setLeft(room.left() + done * room.width());
            part.setWidth(share * room.width());
            if (done > 0) part.setLeft(part.left() + 1);
        }
        done += share;
        section.shapes.push_back(
            {Layer::Page, part, stageFill(stage), {}, 0, {}, {}, {}, {}, Shape::Set::Across, {}});
        StageCounts only{};
        only[static_cast<std::size_t>(stage)] = count;
        std::vector<Choice> choices = bar.choices;
        choices.push_back({Facet::Stage, std::string(stageName(stage)), false});
        section.marks.push_back({Layer::Page,
                                 part,
                                 row,
                                 column++,
                                 count,
                                 choices,
                                 sentence({bar.full}, only),
                                 {},
                                 false,
                                 false,
                                 {}});
    }
}

Chart SceneBuilder::bars(const QString &title, const QString &aside, const QString &head,
                         const std::vector<Bar> &bars, double left, double top, double width) const
{
    Chart section = begin(title, aside, left, top, width);
    section.table.push_back({head, tr("Recommendations"), Labels::stage(Stage::Proposed),
                             Labels::stage(Stage::Agreed), Labels::stage(Stage::Delivered)});
    std::int64_t largest = 1;
    for (const Bar &bar : bars)
        largest = std::max(largest, sum(bar.counts));
    double y = section.area.bottom();
    int row = 1;
    for (const Bar &bar : bars) {
        if (bar.depth == 0 && row > 1 && bars.size() > 1 && bars[1].depth > 0) y += space::half;
        layBar(section, bar, QRectF(left, y, width, rowHeight), row++, largest);
        y += rowHeight;
        section.table.push_back({bar.full, QString::number(sum(bar.counts)),
                                 QString::number(bar.counts[0]), QString::number(bar.counts[1]),
                                 QString::number(bar.counts[2])});
    }
    section.area.setBottom(y);
    return section;
}

/// Name, number and stacked bar on one line.
void SceneBuilder::layBar(Chart &section, const Bar &bar, const QRectF &room, int row,
                          std::int64_t largest) const
{
    const double names = std::clamp(std::round(room.width() * 0.48), 128.0, 320.0);
    const double numbers = QFontMetricsF(normal_).horizontalAdvance(number(largest)) + space::one;
    const std::int64_t count = sum(bar.counts);
    section.marks.push_back({Layer::Page,
                             QRectF(room.left(), room.top(), names, room.height()),
                             row,
                             0,
                             count,
                             bar.choices,
                             sentence({bar.full}, bar.counts),
                             {},
                             false,
                             false,
                             {}});
    const double in = bar.depth * indent;
    const QFont &font = bar.depth == 0 ? normal_ : small_;
    addWords(section, QRectF(room.left() + in, room.top(), names - in, room.height()),
             elided(bar.label, font, names - in - space::one), font,
             bar.depth == 0 ? colours_.text : colours_.quiet);
    addWords(section, QRectF(room.left() + names, room.top(), numbers, room.height()),
             number(count), font, colours_.text, Qt::AlignRight | Qt::AlignVCenter);
    const double begin = room.left() + names + numbers + space::one;
    const double longest = room.right() - begin;
    const double length =
        std::max(2.0, longest * static_cast<double>(count) / static_cast<double>(largest));
    const double height = bar.depth == 0 ? barHeight : barHeight - 4;
    if (count > 0)
        layStack(section, bar.counts, QRectF(begin, room.center().y() - height / 2, length, height),
                 false, bar, row);
}

/// Which documents are told apart, where these are not all.
QString SceneBuilder::fullest() const
{
    const auto &documents = state_.cube.documents();
    if (documents.size() <= mostApart + 1) return {};
    return tr("the %1 documents with the most recommendations")
        .arg(number(std::int64_t{mostApart}));
}

std::vector<SceneBuilder::Bar> SceneBuilder::documentBars() const
{
    std::vector<Bar> made;
    const std::vector<bool> apart = documentsApart(state_.cube);
    for (std::uint32_t document = 1; document < state_.cube.documents().size(); ++document) {
        if (!apart[document]) continue;
        const std::string &id = state_.cube.documents()[document].id;
        Bar bar;
        bar.label = labels_.document(id);
        bar.full = bar.label;
        bar.counts = state_.cube.atIndex(0, 0, document);
        bar.choices = {{Facet::Document, id, false}};
        made.push_back(std::move(bar));
    }
    std::stable_sort(made.begin(), made.end(), [](const Bar &one, const Bar &other) {
        return sum(one.counts) > sum(other.counts);
    });
    return made;
}

std::vector<SceneBuilder::Bar> SceneBuilder::sectorBars() const
{
    std::vector<Bar> made;
    for (const AxisEntry &sector :
         sectorEntries(state_.cube, labels_.sectors(), state_.query, {}, true)) {
        Bar bar;
        bar.label = labels_.sector(sector.id);
        bar.full = bar.label;
        bar.counts = state_.cube.atIndex(0, sector.index);
        bar.choices = {{Facet::Sector, sector.id, false}};
        bar.depth = sector.depth;
        made.push_back(std::move(bar));
    }
    return made;
}

} // namespace policy::ui
