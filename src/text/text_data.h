// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"
#include "text/stem.h"
#include "text/words.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace policy {

/// What the handling of text reads from data/language: made once, then shared, const.
struct TextData {
    Folding folding;
    UserDictionary dictionary;
    EnglishVariants english;

    /// Reads hanzi_variants.txt, user_dictionary.txt and english_variants.txt of `data`/language
    /// and, where they exist, of `additions`/language; `words` go into the dictionary too (Chinese
    /// terms of the vocabularies). Throws Error with file, line and reason.
    static std::shared_ptr<const TextData> load(const std::filesystem::path &data,
                                                const std::filesystem::path &additions = {},
                                                const std::vector<std::string> &words = {});

    /// Changes whenever the tokens of a text may change: ICU's version, fold table, dictionary,
    /// spelling variants. A part of the index's version.
    [[nodiscard]] std::string fingerprint() const;
};

} // namespace policy
