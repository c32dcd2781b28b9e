// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace policy {

/// The text of a Markdown file, each line where it stands in the file: without the signs of
/// emphasis, the addresses of links and the frames of tables, whose rows read `first cell: second;
/// third`. The signs of headings, lists and numbers stay.
std::string textOfMarkdown(std::string_view text);

} // namespace policy
