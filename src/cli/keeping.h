// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <ostream>
#include <string>
#include <vector>

namespace policy::cli {

/// What the options of `collections` and `notes` say, as typed.
struct KeepOptions {
    std::string name;                     ///< of a collection; "" lists them
    std::vector<std::string> add, remove; ///< recommendations
    bool drop = false;                    ///< the whole collection
    std::string note;                     ///< words of a new note
    std::int64_t noteNumber = 0;          ///< of a note to remove
    std::string recommendation;           ///< "" for the notes of all
};

/// Lists collections, or shows or changes one.
void runCollections(Store &store, const KeepOptions &options, bool json, std::ostream &out);
/// Lists, adds or removes notes.
void runNotes(Store &store, const KeepOptions &options, bool json, std::ostream &out);

} // namespace policy::cli
