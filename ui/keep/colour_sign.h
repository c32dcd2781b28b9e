// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <string>

namespace policy::ui {

/// A dot in a highlight's colour, as the palette in force shows it, for buttons and lists.
QIcon colourIcon(const std::string &colour);

} // namespace policy::ui
