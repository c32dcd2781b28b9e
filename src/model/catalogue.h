// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"

#include <string>
#include <vector>

namespace policy {

/// What is known of a document apart from its text. Unknown stays empty.
struct CatalogueEntry {
    std::string id; ///< stable, file-name like: "bpa-third-plenum-2024"
    LocalizedText title;
    std::string publisher;
    std::string date; ///< ISO 8601, as exact as is known: "2024", "2024-07", "2024-07-15"
    std::vector<Language> languages; ///< main language first
    std::string kind; ///< one of data/language/kinds.txt: "position-paper", "press-release" …
    std::vector<std::string> guessed; ///< names of the fields above that the program guessed

    friend bool operator==(const CatalogueEntry &, const CatalogueEntry &) = default;
};

} // namespace policy
