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

/// Attaches the index as "derived"; makes an empty one where there is none. What is damaged or not
/// an index is deleted first. Where it cannot be written it is read; where it cannot be read or
/// made either, a private temporary one takes its place, so that a library in a read-only folder
/// can be read all the same. The connection's tokenizer must be registered.
void attachIndex(Connection &connection, const std::filesystem::path &folder);

/// Attaches an empty one that nobody else sees and that ends with the connection.
void attachTemporaryIndex(Connection &connection);

/// Makes the file as short as what it holds, after much was written. Nothing is lost where that
/// cannot be: the room is used later.
void giveBackRoom(Connection &connection);

/// Deletes the index's file. Programs that have it open keep what they see.
void deleteIndex(const std::filesystem::path &folder);

IndexStamp readStamp(Connection &connection);
void writeStamp(Connection &connection, const IndexStamp &stamp);

/// The glossary as bytes that are searched where they lie (Glossary::packed), kept in the index so
/// that a command need not read its text; "" when there is none.
std::string readGlossary(Connection &connection);
void writeGlossary(Connection &connection, const std::string &packed);

} // namespace policy
