// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/scene_builder.h"

#include "labels.h"
#include "look/typography.h"
#include "overview/scene_measures.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace policy::ui {

using namespace scene;

SceneBuilder::SceneBuilder(const OverviewState &state, const Labels &labels, const QFont &font,
                           const Colours &colours, double width)
    : state_(state), labels_(labels), colours_(colours), width_(std::max(width, narrowest)),
      normal_(font), small_(inSize(font, TypeSize::Small)), strong_(font)
{
    strong_.setWeight(QFont::DemiBold);
}

Scene SceneBuilder::build()
{
    Scene scene;
    scene.ground = colours_.page;
    double y = space::two;
    const auto add = [&](Chart section) {
        y = std::max(y, section.area.bottom());
        scene.widest = std::max(scene.widest, section.cellsRight + margin);
        scene.sections.push_back(std::move(section));
    };
    add(stages(y));
    for (Chart &section : heatMap(y + sectionGap))
        add(std::move(section));
    y += sectionGap;
    const bool beside = width_ >= twoColumns;
    const double column = beside ? (width_ - 2 * margin - sectionGap) / 2 : width_ - 2 * margin;
    const double right = beside ? margin + column + sectionGap : margin;
    const double top = y;
    add(bars(tr("By document"), fullest(), tr("Document"), documentBars(), margin, top, column));
    add(timeline(margin, y + sectionGap, column));
    add(bars(tr("By sector"), QString(), tr("Sector"), sectorBars(), right,
             beside ? top : y + sectionGap, column));
    scene.size = QSizeF(width_, y + space::three);
    return scene;
}

Chart SceneBuilder::begin(const QString &title, const QString &aside, double left, double top,
                          double width) const
{
    Chart section;
    section.title = title;
    section.area = QRectF(left, top, width, QFontMetricsF(strong_).height() + space::one);
    const double height = QFontMetricsF(strong_).height();
    const double words = QFontMetricsF(strong_).horizontalAdvance(title);
    addWords(section, QRectF(left, top, words + 2, height), title, strong_, colours_.text);
    if (!aside.isEmpty())
        addWords(section,
                 QRectF(left + words + space::oneAndHalf, top, width - words - space::oneAndHalf,
                        height),
                 elided(aside, small_, width - words - space::oneAndHalf), small_, colours_.quiet);
    return section;
}

void SceneBuilder::addWords(Chart &section, const QRectF &area, const QString &words,
                            const QFont &font, const QColor &colour, Qt::Alignment align,
                            Layer layer) const
{
    Shape shape;
    shape.layer = layer;
    shape.area = area;
    shape.words = words;
    shape.font = font;
    shape.colour = colour;
    shape.align = align;
    section.shapes.push_back(std::move(shape));
}

QString SceneBuilder::number(std::int64_t count) const
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

/// "5 recommendations (3 proposed, 2 agreed)"
QString SceneBuilder::counted(const StageCounts &counts) const
{
    const int all = static_cast<int>(sum(counts));
    if (all == 0) return tr("no recommendations");
    QStringList stages;
    const auto of = [&](Stage stage) {
        return static_cast<int>(counts[static_cast<std::size_t>(stage)]);
    };
    if (const int n = of(Stage::Proposed)) stages << tr("%n proposed", nullptr, n);
    if (const int n = of(Stage::Agreed)) stages << tr("%n agreed", nullptr, n);
    if (const int n = of(Stage::Delivered)) stages << tr("%n delivered", nullptr, n);
    return tr("%1 (%2)", "recommendations (by stage)")
        .arg(tr("%n recommendation(s)", nullptr, all), stages.join(tr(", ", "between stages")));
}

QString SceneBuilder::sentence(const QStringList &subject, const StageCounts &counts) const
{
    QStringList named = subject;
    named.removeAll(QString());
    return tr("%1: %2", "what is counted: how many")
        .arg(named.join(tr(" × ", "region × sector")), counted(counts));
}

QString SceneBuilder::elided(const QString &words, const QFont &font, double width) const
{
    return QFontMetricsF(font).elidedText(words, Qt::ElideRight, width);
}

/// At most `most` lines no wider than `width`; Latin words stay whole where they fit, Chinese
/// breaks between any two characters. What is left over is cut from the last line.
QStringList SceneBuilder::wrapped(const QString &words, const QFont &font, double width,
                                  int most) const
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QString rest = words;
    while (!rest.isEmpty() && lines.size() < most - 1) {
        if (metrics.horizontalAdvance(rest) <= width) break;
        qsizetype fits = 0;
        qsizetype breakAt = 0;
        while (fits < rest.size() && metrics.horizontalAdvance(rest.left(fits + 1)) <= width) {
            ++fits;
            const bool latin = fits < rest.size() && rest.at(fits).unicode() < 0x2e80 &&
                               rest.at(fits - 1).unicode() < 0x2e80;
            const bool hangs =
                fits < rest.size() && (QStringLiteral("、，。）」》").contains(rest.at(fits)) ||
                                       QStringLiteral("（「《").contains(rest.at(fits - 1)));
            if (fits < rest.size() && !hangs && (!latin || rest.at(fits).isSpace())) breakAt = fits;
        }
        if (breakAt == 0) breakAt = std::max<qsizetype>(1, fits);
        lines << rest.left(breakAt).trimmed();
        rest = rest.mid(breakAt).trimmed();
    }
    if (!rest.isEmpty()) lines << elided(rest, font, width);
    return lines;
}

} // namespace policy::ui
