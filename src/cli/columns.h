// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace policy::cli {

/// How many columns of a terminal the text takes: Chinese characters and full-width punctuation
/// two, combining marks none.
std::size_t displayWidth(std::string_view text);

/// `text` on one line, cut with "…" to at most `width` columns.
std::string clipped(std::string_view text, std::size_t width);

/// `text` broken into lines of at most `width` columns, at spaces or between Chinese characters,
/// each beginning with `indent` spaces; with a newline at the end of each.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

/// Rows whose columns stand under each other.
class Columns {
public:
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    /// The last column is not padded. Two spaces between columns.
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> rows_;
};

} // namespace policy::cli
