// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace policy::bench {

struct StoreOptions {
    double megabytes = 100;
    std::filesystem::path data;    ///< the data folder
    std::filesystem::path folder;  ///< for generated files and libraries; must exist
    std::filesystem::path program; ///< policy-explorer-cli
};

/// First start, import, memory, size, counts, and the command line on generated documents. The
/// program is measured from outside, as a person meets it.
void runStore(const StoreOptions &options);

} // namespace policy::bench
