// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace policy {

class Analyser;
class Glossary;
struct TextData;

/// What the program knows of language, each part made when it is first needed: a command that only
/// reads must not wait for vocabularies it does not use. Used by one thread; what it hands out is
/// const and may be shared.
class Knowledge {
public:
    /// `analyser` may be null; it is then made from the two folders when it is needed.
    Knowledge(std::filesystem::path data, std::filesystem::path additions,
              std::shared_ptr<const Analyser> analyser);

    [[nodiscard]] const std::filesystem::path &dataFolder() const { return data_; }
    [[nodiscard]] std::shared_ptr<const Analyser> analyser();
    /// Without the vocabularies' terms: many are compounds (大灣區內地城市) that would hide the
    /// words inside them. What ICU cuts wrongly stands in user_dictionary.txt.
    [[nodiscard]] std::shared_ptr<const TextData> textData();
    [[nodiscard]] std::shared_ptr<const Glossary> glossary();
    /// The glossary as the index keeps it (Glossary::packed), in place of reading its files.
    void useGlossary(std::string packed);

    /// Changes whenever a source would give another document or other tokens.
    [[nodiscard]] std::string fingerprint();
    /// Names, sizes and times of the data files, and ICU's version: while they are the same, so is
    /// the fingerprint.
    [[nodiscard]] std::string filesStamp();

private:
    std::filesystem::path data_;
    std::filesystem::path additions_;
    std::shared_ptr<const Analyser> analyser_;
    std::shared_ptr<const TextData> textData_;
    std::shared_ptr<const Glossary> glossary_;
};

} // namespace policy
