// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace policy {

/// One step of the library's format: version n is reached by the n-th step.
struct Migration {
    std::string name;
    std::string reason;
    void (*run)(Connection &connection);
};

/// All steps there are; a new one is added at the end and old ones never change.
const std::vector<Migration> &libraryMigrations();

/// "PolX": says whose file it is (PRAGMA application_id).
inline constexpr int libraryApplicationId = 0x506F6C58;

/// Brings `file`, open for writing as main database of `connection`, to the version of the last
/// step. Each step is a transaction. Before the first step on a file that has a version already, a
/// copy is kept beside it, named for that version ("library.sqlite.v1"). A new file gets its id.
/// Throws Error for a newer file, or one that is no library; it is then left as it is.
void migrate(Connection &connection, const std::filesystem::path &file,
             const std::vector<Migration> &steps = libraryMigrations());

/// Throws what migrate() would throw; true when no step is left to do.
bool isCurrent(Connection &connection, const std::filesystem::path &file,
               const std::vector<Migration> &steps = libraryMigrations());

} // namespace policy
