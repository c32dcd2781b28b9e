// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "text/folding.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// Words that ICU's dictionary does not know or cuts wrongly, kept folded. Only Han words count.
class UserDictionary {
public:
    /// Adds a word; text that is not two or more Han characters (after folding) is passed over.
    void add(std::string_view word, const Folding &folding);
    /// Adds a file, one word a line, # begins a comment. Throws Error with file, line and reason.
    void addFile(const std::filesystem::path &file, const Folding &folding);

    /// Characters of the longest word that begins at text[at], 0 for none. Text of the BMP.
    [[nodiscard]] std::size_t longestAt(std::u16string_view text, std::size_t at) const;
    [[nodiscard]] bool contains(std::u16string_view word) const;
    /// Changes whenever the words do.
    [[nodiscard]] std::string fingerprint() const;

private:
    /// By their first two characters: the words' ends, longest first.
    std::unordered_map<std::uint32_t, std::vector<std::u16string>> words_;
    std::uint64_t hash_ = 0;
};

/// Finds the words of Chinese text by ICU's dictionary and ours. Holds an ICU iterator: one for
/// each thread, costly enough to keep.
class WordBreaker {
public:
    /// Both must outlive the breaker.
    WordBreaker(const Folding &folding, const UserDictionary &dictionary);
    ~WordBreaker();
    WordBreaker(WordBreaker &&) noexcept;
    WordBreaker &operator=(WordBreaker &&) noexcept;

    /// For folded text (any characters): true at i where a word begins or ends before text[i];
    /// one more entry than the text has units. Terms of the user dictionary with three or more
    /// characters override ICU; with two they count only where ICU has boundaries at both ends.
    std::vector<bool> boundaries(std::u16string_view folded);

    /// The words of a text as written (letters and numbers as well as Han), punctuation and spaces
    /// left out. A space between two Han characters does not end a word.
    std::vector<Span> words(std::string_view text);

private:
    struct Iterator;
    std::unique_ptr<Iterator> iterator_;
    const Folding *folding_;
    const UserDictionary *dictionary_;
};

} // namespace policy
