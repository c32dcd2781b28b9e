// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "model/result.h"
#include "model/vocabulary.h"

#include <string>
#include <vector>

namespace policy::cli {

/// One line of JSON each, keys in the order of the documentation; no newline at the end. Broken
/// UTF-8 reads as U+FFFD.
std::string json(const DocumentSummary &document);
std::string json(const Section &section);
std::string json(const Recommendation &recommendation, const std::vector<std::string> &section);
/// The same with what `show` adds: dates and the source's lines.
std::string json(const Recommendation &recommendation, const std::vector<std::string> &section,
                 const std::vector<std::pair<int, std::string>> &sourceLines);
std::string json(const Hit &hit);
std::string json(const Concept &one, std::int64_t recommendations);
std::string json(const CheckReport &report);
std::string json(const CollectionSummary &collection);
std::string json(const CollectionEntry &entry);
std::string json(const KeptNote &note);
std::string json(const KeptHighlight &highlight);
std::string json(const ColourMeaning &one);
std::string json(const KeptCorrection &one);
std::string json(const LostMark &one, std::string_view kind);
/// With how many recommendations it finds now.
std::string json(const SavedSearch &search, std::int64_t recommendations);

} // namespace policy::cli
