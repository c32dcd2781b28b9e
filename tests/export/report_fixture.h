// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/report.h"

#include <memory>
#include <string>
#include <vector>

namespace policy::test {

/// A made-up paper in Chinese and a made-up release in English, with vocabularies of a few words:
/// everything that a report can show.
struct ReportFixture {
    ReportFixture();

    [[nodiscard]] Report report(const ReportOptions &options) const;
    /// With the date 2026-01-31 and labels in `language`.
    static ReportOptions options(Language language = Language::English);
    static ReportOptions everything(Language language = Language::English);

    Vocabulary regions;
    Vocabulary sectors;
    ReportLabels labels;
    std::vector<std::shared_ptr<Document>> documents;
    ReportInput input;
};

/// One recommendation with this text (and title), in the first document's place.
Report reportOf(const std::string &text, const std::string &title = "",
                ReportOptions options = ReportFixture::options());

/// `count` recommendations in both languages, each of a few sentences, in ten documents.
ReportFixture manyRecommendations(int count);

/// Text that formats stumble over: control characters, broken UTF-8, surrogates, non-characters,
/// emoji, direction marks, and what markup and formulas are made of.
std::string hostileText();

} // namespace policy::test
