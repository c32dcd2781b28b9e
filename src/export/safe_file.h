// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace policy {

/// Writes a file whole or not at all: into a new file beside it, flushed to the disk, then renamed
/// over it. A file that is there is replaced only if `replace`; then it keeps its permissions, and
/// a symbolic link keeps pointing at it. Throws Error naming the file, the reason and what to do;
/// nothing is left behind then, and the old file is as it was.
void writeSafely(const std::filesystem::path &file, std::string_view bytes, bool replace = false);

/// Throws the Error of writeSafely when something of that name is there already.
void refuseExisting(const std::filesystem::path &file);

} // namespace policy
