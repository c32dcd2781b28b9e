// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace policy {

/// British and American spellings that stemming does not bring together.
class EnglishVariants {
public:
    /// Adds the pairs of a file, `variant standard` a line, # begins a comment. Throws Error with
    /// file, line and reason.
    void addFile(const std::filesystem::path &file);
    /// The standard form of a lower-case word; the word itself where there is none.
    [[nodiscard]] std::string_view standard(std::string_view word) const;
    [[nodiscard]] std::string fingerprint() const;

private:
    std::unordered_map<std::string, std::string> standard_;
};

/// Brings English inflections together (Snowball), with a cache. One for each thread.
class Stemmer {
public:
    /// `variants` must outlive the stemmer.
    explicit Stemmer(const EnglishVariants &variants);
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    /// Stem of a folded (lower-case) word, spelling variants brought together. The view lives until
    /// the next call.
    std::string_view stem(std::string_view word);

private:
    struct Snowball;
    std::unique_ptr<Snowball> snowball_;
    const EnglishVariants *variants_;
    std::unordered_map<std::string, std::string> cache_;
};

} // namespace policy
