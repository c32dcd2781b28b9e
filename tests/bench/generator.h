// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace policy::bench {

/// A made-up policy document: headings, numbered items, running prose; every second one in English.
struct GeneratedDocument {
    std::string name; ///< file name
    std::string text; ///< UTF-8, a paragraph a line, an empty line between
};

/// Builds plausible documents of Hong Kong policy out of the glossary's terms, with frequencies
/// that fall as in real text (Zipf) and names that occur once or twice. The same seed gives the
/// same documents on every machine.
class DocumentGenerator {
public:
    /// `data`: the data folder. Throws Error when the glossary cannot be read.
    DocumentGenerator(const std::filesystem::path &data, std::uint32_t seed);

    GeneratedDocument next();

    /// Terms, the commonest first, for questions.
    [[nodiscard]] const std::vector<std::string> &chineseTerms() const { return chinese_; }
    [[nodiscard]] const std::vector<std::string> &englishTerms() const { return english_; }

private:
    std::size_t pick(std::size_t size);
    std::size_t even(std::size_t size);
    const std::string &oneOf(const std::vector<std::string> &list);
    const std::string &term(const std::vector<std::string> &list);
    std::string fill(const std::string &frame, bool chinese);
    std::string rareName(bool chinese);
    std::string paragraph(bool chinese, std::size_t sentences);
    void writeChinese(std::string &out);
    void writeEnglish(std::string &out);

    std::mt19937 random_;
    std::vector<std::string> chinese_;
    std::vector<std::string> english_;
    int count_ = 0;
};

} // namespace policy::bench
