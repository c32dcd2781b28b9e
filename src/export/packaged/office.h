// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/paper.h"

#include <string>
#include <string_view>

/// What the paper formats for word processors and print share.
namespace policy {

/// Faces for a written form: those of Windows, on which the papers are mostly opened, and what
/// takes their place elsewhere.
struct Faces {
    const char *office;
    const char *elsewhere;
};
inline constexpr const char *latinFace = "Arial";
Faces eastAsianFaces(Language language);

/// "zh-HK" or "zh-CN": the language of the East Asian part of text in `language`.
std::string_view eastAsianTag(Language language);
std::string_view eastAsianCountry(Language language);

/// A paper's main written form of Chinese: that of its labels, else of most of its text.
Language chineseOf(const Paper &paper);

std::string plainText(const std::vector<Run> &runs);

/// Whether a row is short enough to stand whole on one page, at little cost of white.
bool staysWhole(const std::vector<PaperCell> &row);

/// Calls `page` and `pages` where "Page {page} of {pages}" has them, `text` for the rest.
template <typename Text, typename Field>
void pageOf(std::string_view pattern, const Text &text, const Field &field)
{
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        text(pattern.substr(0, open));
        if (open == std::string_view::npos) return;
        const std::size_t close = pattern.find('}', open);
        field(pattern.substr(open + 1, close - open - 1));
        pattern.remove_prefix(close + 1);
    }
}

} // namespace policy
