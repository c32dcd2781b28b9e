// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "overview/overview_axes.h"
#include "overview/scene.h"

#include <QCoreApplication>

namespace policy::ui {

class Labels;

/// What the page shows, and how the person has set it.
struct OverviewState {
    OverviewCube cube;
    Query query;        ///< that the cube answers
    bool apart = false; ///< each document by itself instead of all together
    Folding regions;    ///< what was opened and closed
    Folding sectors;
};

/// Lays the page out for a width: the stages as one bar, the heat map, the documents and their
/// dates, the sectors. Wide pages have the last ones beside each other.
class SceneBuilder {
    Q_DECLARE_TR_FUNCTIONS(policy::ui::OverviewPage)
public:
    SceneBuilder(const OverviewState &state, const Labels &labels, const QFont &font,
                 const Colours &colours, double width);

    Scene build();

private:
    /// A stretch of columns of the heat map: all documents together, or one of them.
    struct Pane {
        std::uint32_t document = 0; ///< index into the cube's documents
        QString title;              ///< "" for all together
        double left = 0;            ///< in the page
    };
    struct Column {
        const AxisEntry *sector = nullptr; ///< null: every sector
        double left = 0;                   ///< in its pane
        double width = 0;
        const AxisEntry *band = nullptr; ///< the open broader sector it stands under
    };
    struct HeatLayout;

    // scene_builder.cpp
    Chart begin(const QString &title, const QString &aside, double left, double top,
                double width) const;
    void addWords(Chart &section, const QRectF &area, const QString &words, const QFont &font,
                  const QColor &colour, Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter,
                  Layer layer = Layer::Page) const;
    [[nodiscard]] QString number(std::int64_t count) const;
    [[nodiscard]] QString counted(const StageCounts &counts) const;
    [[nodiscard]] QString sentence(const QStringList &subject, const StageCounts &counts) const;
    [[nodiscard]] QString elided(const QString &words, const QFont &font, double width) const;
    [[nodiscard]] QStringList wrapped(const QString &words, const QFont &font, double width,
                                      int most) const;

    // heat_map.cpp
    std::vector<Chart> heatMap(double top);
    void layColumns(HeatLayout &heat) const;
    void measureTops(HeatLayout &heat) const;
    void placePanes(HeatLayout &heat) const;
    void findLargest(HeatLayout &heat) const;
    Chart strip(const HeatLayout &heat, std::size_t first, std::size_t last, double top) const;
    void layTops(const HeatLayout &heat, const Pane &pane, int firstColumn, double top,
                 Chart &section) const;
    void layColumnHead(const HeatLayout &heat, const Pane &pane, const Column &column,
                       const QRectF &area, int at, Chart &section) const;
    void layHead(const HeatLayout &heat, const AxisEntry *region, int row, double top,
                 Chart &section) const;
    void layCell(const HeatLayout &heat, const QRectF &area, const AxisEntry *region,
                 const Column &column, const Pane &pane, int row, int at, Chart &section) const;
    double layLegend(const HeatLayout &heat, double top, Chart &section) const;
    void writeTable(const HeatLayout &heat, std::size_t first, std::size_t last,
                    Chart &section) const;

    // bars.cpp
    struct Bar {
        QString label;
        QString full; ///< for the tip
        StageCounts counts{};
        std::vector<Choice> choices;
        int depth = 0;
    };
    Chart stages(double top) const;
    Chart bars(const QString &title, const QString &aside, const QString &head,
               const std::vector<Bar> &bars, double left, double top, double width) const;
    QString fullest() const;
    void layBar(Chart &section, const Bar &bar, const QRectF &room, int row,
                std::int64_t largest) const;
    std::vector<Bar> documentBars() const;
    std::vector<Bar> sectorBars() const;
    Chart timeline(double left, double top, double width) const;
    void layStack(Chart &section, const StageCounts &counts, const QRectF &room, bool upright,
                  const Bar &bar, int row) const;
    [[nodiscard]] QColor stageFill(Stage stage) const;

    const OverviewState &state_;
    const Labels &labels_;
    const Colours colours_;
    const double width_;
    QFont normal_;
    QFont small_;
    QFont strong_;
};

} // namespace policy::ui
