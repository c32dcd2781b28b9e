// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <SQLiteCpp/Exception.h>

#include <string>
#include <string_view>

namespace policy {

/// Why SQLite failed, as a sentence that says what to do. Throws Cancelled for an interrupt.
std::string sentenceFor(const SQLite::Exception &failure);

/// The file's pages contradict each other, or it is no database at all.
bool isDamage(const SQLite::Exception &failure);
/// Nothing is wrong with the file, but it (or its folder) cannot be written or read this way.
bool isDenied(const SQLite::Exception &failure);
/// There is no room to write, or writing failed.
bool isUnwritable(const SQLite::Exception &failure);
bool isBusy(const SQLite::Exception &failure);

/// Runs `work`; SQLite's failures become Errors "Cannot `doing`: …" (or Cancelled).
template <typename Work> auto guarded(std::string_view doing, Work &&work)
{
    try {
        return work();
    } catch (const SQLite::Exception &failure) {
        throw Error("Cannot " + std::string(doing) + ": " + sentenceFor(failure));
    }
}

} // namespace policy
