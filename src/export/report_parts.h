// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report.h"
#include "model/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

/// The steps of makeReport() that stand on their own.
namespace policy {

bool isFullDate(std::string_view date);
/// The words of a span; cut short where the span runs over the text.
std::string_view stretch(std::string_view text, Span span);

/// The concept's label, or its id where the vocabulary does not know it.
std::string conceptLabel(const Vocabulary &vocabulary, const std::string &id, Language language);
std::string stageWord(const Report &report, Stage stage);
std::string languageWord(const Report &report, Language language);
/// Section path and lines as one reads them: "一、金融 › 1、股票, lines 12–14".
std::string placeOf(const Report &report, const std::vector<std::string> &section, LineRange lines);

/// Fills in the entry's regions and sectors from its recommendation.
void tagEntry(const Report &report, ReportEntry &entry, const Vocabulary &regions,
              const Vocabulary &sectors);

/// Makes the groups, and puts the entries and their numbers in the groups' order.
void makeGroups(Report &report, const Vocabulary &regions, const Vocabulary &sectors);
/// Leaves the sources that entries stand in, and lists the entries of each.
void dropUnusedSources(Report &report);
/// The concepts that the entries carry with all that is broader, parents first.
std::vector<ReportConcept> conceptTree(const Report &report, const Vocabulary &vocabulary,
                                       bool regions);
/// The comparison's cells and links that the report's entries take part in.
ReportComparison comparisonOf(const Report &report, const Comparison &comparison,
                              const Vocabulary &regions, const Vocabulary &sectors);

} // namespace policy
