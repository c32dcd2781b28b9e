// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "store/store.h"

#include <cstdlib>

namespace policy {

namespace fs = std::filesystem;

namespace {

/// $`variable`/policy-explorer, or `otherwise` under the home folder (XDG base directories: a
/// relative path in the variable is to be ignored).
fs::path userFolder(const char *variable, const char *otherwise)
{
    if (const char *folder = std::getenv(variable); folder && fs::path(folder).is_absolute())
        return fs::path(folder) / "policy-explorer";
    const char *home = std::getenv("HOME");
    if (!home || *home == '\0')
        throw Error(std::string("Cannot find the user's folders: neither ") + variable +
                    " nor HOME is set. Name a folder with --library.");
    return fs::path(home) / otherwise / "policy-explorer";
}

} // namespace

StoreFolders StoreFolders::in(const fs::path &folder)
{
    return {folder, folder};
}

StoreFolders StoreFolders::ofUser()
{
    return {userFolder("XDG_DATA_HOME", ".local/share"), userFolder("XDG_CACHE_HOME", ".cache")};
}

} // namespace policy
