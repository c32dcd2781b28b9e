// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"

#include <filesystem>
#include <string>
#include <vector>

namespace policy {

/// A file that comes with the program, and what is known of it.
struct CataloguedFile {
    std::string file; ///< its name beside the catalogue
    CatalogueEntry entry;
};

/// Reads data/documents/catalogue.json, in its order. Throws Error naming the file, the entry and
/// the reason: no JSON, a field of another type, an unknown field or language, an id used twice.
std::vector<CataloguedFile> readCatalogue(const std::filesystem::path &file);

} // namespace policy
