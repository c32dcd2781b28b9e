// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/walk.h"

#include <algorithm>

namespace policy {

namespace fs = std::filesystem;

namespace {

void walkFolder(const fs::path &folder, std::vector<FoundFile> &found)
{
    std::error_code failed;
    std::vector<fs::path> entries;
    fs::directory_iterator entry(folder, failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed))
        if (entry->path().filename().native().front() != '.') entries.push_back(entry->path());
    if (failed) {
        found.push_back({folder, "Cannot import " + folder.string() +
                                     ": the folder cannot be read (" + failed.message() + ")."});
        return;
    }
    // The order of a folder's entries differs between machines; the ids given must not.
    std::sort(entries.begin(), entries.end());
    for (const fs::path &path : entries) {
        if (!fs::is_directory(path, failed))
            found.push_back({path, ""});
        else if (!fs::is_symlink(path, failed))
            walkFolder(path, found);
    }
}

} // namespace

std::vector<FoundFile> walk(const std::vector<fs::path> &paths)
{
    std::vector<FoundFile> found;
    for (const fs::path &path : paths) {
        std::error_code failed;
        if (fs::is_directory(path, failed))
            walkFolder(path, found);
        else
            found.push_back({path, ""}); // reading it says what is wrong with it
    }
    return found;
}

} // namespace policy
