// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace policy {

/// Whether bytes (or their name) are a web page.
bool looksLikeHtml(std::string_view text, std::string_view name);

/// The text of a web page, UTF-8 in and out, whatever state its markup is in. Line n of the result
/// comes from line n of the page; U+2029 stands where a block (paragraph, heading, cell, line
/// break) ends; headings begin with # signs as in Markdown, list items with a bullet or number.
/// Scripts, styles, forms and navigation are left out.
std::string textOfHtml(std::string_view page);

} // namespace policy
