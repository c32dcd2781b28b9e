// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report.h"

#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace policy {

/// The fixed words of exported papers in the three written forms.
class ReportLabels {
public:
    /// Reads report_labels.txt. Throws Error with file, line and reason: a line that is not
    /// `key = English | 繁體 | 简体`, an unknown or repeated key, a placeholder that is missing or
    /// unknown, a key that is not there.
    explicit ReportLabels(const std::filesystem::path &file);

    /// All words of a language; of English for Language::Unknown.
    [[nodiscard]] const Words &words(Language language) const;
    /// A kind of document as one reads it; its name where the file has none.
    [[nodiscard]] std::string kind(std::string_view name, Language language) const;

private:
    std::array<Words, 3> words_; ///< in the order of knownLanguages
    std::map<std::string, std::array<std::string, 3>, std::less<>> kinds_;
};

/// `pattern` with each {name} replaced by its value.
std::string filled(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values);

} // namespace policy
