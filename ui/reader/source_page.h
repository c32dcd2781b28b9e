// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/page_content.h"

#include <memory>
#include <string>

namespace policy::ui {

/// The file's own lines, numbered from 1. Its units are the lines (unit 0 is line 1).
class SourcePage : public PageContent {
public:
    SourcePage(std::shared_ptr<const std::string> text, Language language);

    [[nodiscard]] int unitCount() const override;
    [[nodiscard]] std::string_view unitUtf8(int unit) const override;
    [[nodiscard]] Language unitLanguage(int unit) const override;
    [[nodiscard]] QString unitLabel(int unit) const override;
    [[nodiscard]] QString foldText(int fold, bool open) const override;
    [[nodiscard]] bool foldIsOpen(int fold) const override;
    [[nodiscard]] Language mainLanguage() const override { return language_; }

private:
    std::shared_ptr<const std::string> text_;
    Language language_;
    std::vector<Span> lines_; ///< without their line ends
};

} // namespace policy::ui
