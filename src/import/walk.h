// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace policy {

/// A path to import, or the reason why there is none.
struct FoundFile {
    std::filesystem::path path;
    std::string failure; ///< one sentence; "" when it can be tried
};

/// The files that are meant by `paths`: a file is itself, a folder all files in it and below, by
/// name. Hidden files and folders (a leading dot) are passed over in folders; links to folders are
/// not followed. What is missing or may not be entered becomes a line of its own.
std::vector<FoundFile> walk(const std::vector<std::filesystem::path> &paths);

} // namespace policy
