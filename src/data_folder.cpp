// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_folder.h"

#include "model/error.h"

#include <cstdlib>
#include <string>

namespace policy {

namespace fs = std::filesystem;

namespace {

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

bool holdsData(const fs::path &folder)
{
    std::error_code ignored;
    return fs::is_directory(folder / "vocabulary", ignored);
}

} // namespace

fs::path dataFolder()
{
    if (const std::string asked = environment("POLICY_EXPLORER_DATA"); !asked.empty()) {
        if (!holdsData(asked))
            throw Error("POLICY_EXPLORER_DATA names " + asked +
                        ", which has no folder \"vocabulary\". Correct or unset it.");
        return asked;
    }
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed =
        (program.parent_path().parent_path() / POLICY_DATA_INSTALLED).lexically_normal();
    for (const fs::path &folder : {installed, fs::path(POLICY_DATA_BUILD)})
        if (holdsData(folder)) return folder;
    throw Error("Cannot find the program's data in " + installed.string() + " or " +
                POLICY_DATA_BUILD + ". Install the program again, or set POLICY_EXPLORER_DATA.");
}

fs::path additionsFolder()
{
    if (const std::string config = environment("XDG_CONFIG_HOME"); !config.empty())
        return fs::path(config) / "policy-explorer";
    return fs::path(environment("HOME")) / ".config" / "policy-explorer";
}

} // namespace policy
