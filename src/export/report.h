// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/report_labels.h"
#include "model/progress.h"
#include "model/report.h"
#include "model/vocabulary.h"

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace policy {

/// What a report is made of.
struct ReportInput {
    /// Gives a document by id; asked once for each document that is needed.
    std::function<std::shared_ptr<const Document>(const std::string &id)> document;
    std::vector<std::string> documents;       ///< where the recommendations stand; order of sources
    std::vector<std::string> recommendations; ///< ids, in the order chosen
    std::map<std::string, std::vector<std::string>> notes; ///< recommendation id → notes
    std::optional<Comparison> comparison;                  ///< for PaperTemplate::Comparison
    std::string subject; ///< what was chosen, for a title that nobody gave: "Zhejiang"
};

/// Puts the recommendations into groups, in order and in words. Groups follow the vocabulary's
/// order (documents: their own; stages: proposed, agreed, delivered; those without last), entries
/// of a group the order chosen. Each recommendation stands once, under its main sector or the
/// first region it is about; the other groups that it belongs to refer to it.
///
/// Throws UsageError for an id that no given document has, Error for a date that is none,
/// Cancelled.
Report makeReport(const ReportInput &input, const ReportOptions &options, const Vocabulary &regions,
                  const Vocabulary &sectors, const ReportLabels &labels,
                  const Progress &progress = {}, std::stop_token stop = {});

/// "full", "brief", "table", "comparison"; throws UsageError naming what is allowed.
PaperTemplate paperFromName(std::string_view name);
/// "none", "document", "sector", "region", "stage"; throws UsageError naming what is allowed.
Grouping groupingFromName(std::string_view name);
/// A list such as "text,tags,source"; also "all" and "none". Throws UsageError.
ReportParts partsFromNames(std::string_view names);
/// The list that gives these parts again.
std::string namesOf(const ReportParts &parts);
/// `parts` less those of `left`.
ReportParts without(ReportParts parts, const ReportParts &left);

/// An ISO 8601 date ("2024", "2024-07", "2024-07-15") as one reads it; anything else as it is.
std::string readableDate(std::string_view date, const Words &words);
/// What stands between the parts of a citation, and between the words of a list.
std::string_view commaOf(Language language);
std::string_view listCommaOf(Language language);

} // namespace policy
