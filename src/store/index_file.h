// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace policy {

/// What an index was made from and by; stored in it.
struct IndexStamp {
    std::string library;        ///< uuid of the library
    std::string fingerprint;    ///< of the knowledge that derived it
    std::string files;          ///< of the data files seen last
    std::int64_t revision = -1; ///< of the library it is in step with; -1: not finished
    std::int64_t generation = 0;

    friend bool operator==(const IndexStamp &, const IndexStamp &) = default;
};

/// Where the index of this program's version lives.
std::filesystem::path indexFile(const std::filesystem::path &folder);

/// Attaches the index as "derived". True when it was there, whole as far as a look at its head can
/// tell, false when it was made anew, empty. What is damaged or of another format is deleted.
/// Without `writable` an index that is missing or cannot be read is replaced by a private temporary
/// one, so that a library in a read-only folder can be read all the same.
/// The connection's tokenizer must be registered.
bool attachIndex(Connection &connection, const std::filesystem::path &folder, bool writable);

/// Deletes the index's file and attaches a new, empty one.
void replaceIndex(Connection &connection, const std::filesystem::path &folder, bool writable);

IndexStamp readStamp(Connection &connection);
void writeStamp(Connection &connection, const IndexStamp &stamp);

} // namespace policy
