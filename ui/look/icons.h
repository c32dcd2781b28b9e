// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <string_view>
#include <vector>

namespace policy::ui {

/// A line icon of data/icons by its file name without ".svg" ("back", "search" …). It takes the
/// palette's text colour at every painting, so it follows light, dark, selected and disabled, and
/// is drawn at the size and device pixel ratio asked for. An unknown name gives an empty icon.
QIcon icon(std::string_view name);

/// The program's own icon, in colour.
QIcon applicationIcon();

/// Names that icon() knows, in alphabetical order.
std::vector<QString> iconNames();

} // namespace policy::ui
