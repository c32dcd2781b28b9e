// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace policy::ui {

/// A sentence of the core (errors, hints, findings), which speaks English, in the interface's
/// language; as it is where it has no translation.
QString message(const QString &sentence);
QString message(const std::string &sentence);

} // namespace policy::ui
