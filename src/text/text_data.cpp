// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_data.h"

#include "text/unicode_tables.h"

#include <unicode/uversion.h>

namespace policy {

namespace {

/// Raised when code changes what tokens a text gives.
constexpr const char *tokensVersion = "1";

/// The file in both folders, where it is there.
template <typename Read>
void readBoth(const std::filesystem::path &data, const std::filesystem::path &additions,
              const char *name, Read read)
{
    for (const auto &folder : {data, additions}) {
        const std::filesystem::path file = folder / "language" / name;
        if (!folder.empty() && std::filesystem::exists(file)) read(file);
    }
}

} // namespace

std::shared_ptr<const TextData> TextData::load(const std::filesystem::path &data,
                                               const std::filesystem::path &additions,
                                               const std::vector<std::string> &words)
{
    auto text = std::make_shared<TextData>();
    readBoth(data, additions, "hanzi_variants.txt",
             [&](const auto &file) { text->folding.addVariants(file); });
    readBoth(data, additions, "user_dictionary.txt",
             [&](const auto &file) { text->dictionary.addFile(file, text->folding); });
    readBoth(data, additions, "english_variants.txt",
             [&](const auto &file) { text->english.addFile(file); });
    for (const auto &word : words)
        text->dictionary.add(word, text->folding);
    return text;
}

std::string TextData::fingerprint() const
{
    return std::string(tokensVersion) + '/' + U_ICU_VERSION + '/' +
           std::string(unicode::icuVersion()) + '/' + folding.fingerprint() + '/' +
           dictionary.fingerprint() + '/' + english.fingerprint();
}

} // namespace policy
