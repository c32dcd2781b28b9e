// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"

#include <string>
#include <string_view>

namespace policy {

/// A catalogue entry as stored: JSON of the fields that are known, "{}" for none.
std::string catalogueToJson(const CatalogueEntry &entry);
/// Throws Error for text that catalogueToJson does not write.
CatalogueEntry catalogueFromJson(std::string_view json);

/// A label or title by language tag: {"en":"…","zh-Hant":"…"}.
std::string localizedToJson(const LocalizedText &text);
LocalizedText localizedFromJson(std::string_view json);
std::string listToJson(const std::vector<std::string> &list);
std::vector<std::string> listFromJson(std::string_view json);

} // namespace policy
