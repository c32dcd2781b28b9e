// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

struct sqlite3;

namespace policy {

/// Text in fewer bytes: ASCII takes one, Chinese, its punctuation and accented letters two instead
/// of three, the rest four. Quicker to read than any real compression, which short passages would
/// not gain much from either. Nothing for text that is not valid UTF-8.
std::optional<std::string> compacted(std::string_view text);

/// The way back. Bytes that compacted() did not write give some text, never a failure.
std::string expanded(std::string_view compact);

/// Registers the SQL function policy_text(x): the text of a compacted BLOB; any TEXT is itself.
void registerCompactText(sqlite3 *connection);

} // namespace policy
