// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <filesystem>

namespace policy {

/// Reads a vocabulary as data/vocabulary/README.md describes it. A concept's `terms` are the words
/// to look for: its labels where it has no cue words of its own, without those marked `notMatched`
/// and without single Han characters. `additions` (a user's own; may not exist) is read on top: a
/// known id adds its labels, terms and exceptions, a new one adds a concept.
/// Throws Error "FILE, line N: REASON".
Vocabulary readVocabulary(const std::filesystem::path &file,
                          const std::filesystem::path &additions = {});

} // namespace policy
