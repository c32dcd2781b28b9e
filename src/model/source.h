// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"

#include <string>
#include <vector>

namespace policy {

/// A file as read: its text decoded to UTF-8, one \n between lines, with what the file says of
/// itself.
struct Source {
    std::string name;                  ///< file name without folder, for messages
    std::string sha256;                ///< of the file's bytes, 64 lower-case hex digits
    std::string format;                ///< "text", "html" …
    std::string encoding;              ///< "UTF-8", "Big5-HKSCS" …
    std::string text;                  ///< UTF-8; line n of the file is line n of this text
    CatalogueEntry catalogue;          ///< what the file or data/documents/catalogue.json states
    std::vector<std::string> warnings; ///< what had to be mended while decoding
};

} // namespace policy
