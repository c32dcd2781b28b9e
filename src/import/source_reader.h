// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/source.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace policy {

/// A file's bytes. Throws Error with a sentence for a file that is missing, unreadable, no regular
/// file, empty, or above largestSource (text/decode.h) bytes; the size is looked at first.
std::string readBytes(const std::filesystem::path &file);

/// 64 lower-case hex digits.
std::string sha256Of(std::string_view bytes);

/// Decodes a file's bytes. `name` is its file name, for messages and to tell the format; `stated`
/// is what is known of it from elsewhere. Throws Error where decodeText does.
Source readSource(std::string_view bytes, const std::string &name, const CatalogueEntry &stated);

} // namespace policy
