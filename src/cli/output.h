// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/vocabulary.h"

#include <ostream>
#include <string>
#include <vector>

namespace policy::cli {

/// The commands' output for people: aligned, and as wide as a terminal of 100 columns.
void printDocuments(std::ostream &out, const std::vector<DocumentSummary> &documents);
void printOutline(std::ostream &out, const Document &document);
void printRecommendation(std::ostream &out, const Recommendation &one,
                         const std::vector<std::string> &section);
void printWhole(std::ostream &out, const Recommendation &one,
                const std::vector<std::string> &section,
                const std::vector<std::pair<int, std::string>> &sourceLines);
/// Marks are put in 【】.
void printHit(std::ostream &out, const Hit &hit);
void printVocabulary(std::ostream &out, const Vocabulary &vocabulary,
                     const std::map<std::string, std::int64_t> &counts);
void printImport(std::ostream &out, const ImportReport &report);

} // namespace policy::cli
