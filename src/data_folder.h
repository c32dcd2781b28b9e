// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace policy {

/// The folder with documents/, language/ and vocabulary/: $POLICY_EXPLORER_DATA if set, else beside
/// the installed program (PREFIX/bin → PREFIX/share/policy-explorer), else the source tree this was
/// built from. Throws Error naming the places looked at when none has the data.
std::filesystem::path dataFolder();

/// A user's own additions to the language data, read on top of dataFolder():
/// $XDG_CONFIG_HOME/policy-explorer. It may not exist.
std::filesystem::path additionsFolder();

} // namespace policy
