// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/typography.h"
#include "overview/heat_scale.h"
#include "overview/scene_builder.h"

namespace policy::ui {

/// The heat map while it is laid out.
struct SceneBuilder::HeatLayout {
    std::vector<AxisEntry> regions;
    std::vector<AxisEntry> sectors;
    std::vector<Pane> panes;
    std::vector<Column> columns; ///< of every pane
    std::size_t panesInLine = 1;
    double headWidth = 0;
    double paneWidth = 0;
    double paneTitle = 0; ///< height of the documents' titles; 0 where all stand together
    double band = 0;      ///< height of the broader sectors' names
    double label = 0;     ///< height of the columns' names
    Shape::Set set = Shape::Set::Across;
    HeatScale scale{0, false};

    [[nodiscard]] double tops() const { return paneTitle + band + label + space::half; }
};

} // namespace policy::ui
