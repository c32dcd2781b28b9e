// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// Folded text with the way back to the text it was made from.
struct Folded {
    std::string text;
    /// For each byte of `text`, and one past its end, the byte offset in the original of the
    /// character it came from.
    std::vector<std::uint32_t> origins;

    /// The stretch of the original that a stretch of `text` came from, whole characters.
    [[nodiscard]] Span original(Span folded) const;
};

/// What makes the written forms of one word the same: full width, case, accents, Traditional,
/// Simplified and variant characters. Per code point, so it never depends on what stands around:
/// NFKC_Casefold → NFD → without U+0300–036F → NFC → ICU Hant-Hans → variants of the data folder.
///
/// 標準 = 标准 = 标準, 衞 = 衛 = 卫, ＡＢＣ = abc. Text of different meaning may fold alike (後 and
/// 后); it is for finding, never for showing.
class Folding {
public:
    /// Unicode and ICU only, no variants of our own.
    Folding() = default;

    /// Adds the pairs of a file, `from to` a line, # begins a comment. `to` is folded in turn.
    /// Throws Error with file, line and reason.
    void addVariants(const std::filesystem::path &file);

    /// Appends what `c` folds to: usually one code point, sometimes several, sometimes none.
    void append(std::string &out, char32_t c) const;

    /// The folded text alone.
    [[nodiscard]] std::string fold(std::string_view text) const;
    /// The folded text with the way back.
    [[nodiscard]] Folded foldWithOrigins(std::string_view text) const;

    /// Changes whenever the result of folding may change.
    [[nodiscard]] const std::string &fingerprint() const { return fingerprint_; }

private:
    void appendVariants(std::string &out, std::size_t from) const;

    std::unordered_map<char32_t, std::string> variants_;
    std::string fingerprint_ = "0";
};

/// Chinese as it is written in Simplified, character by character, for showing a term that is known
/// in Traditional only; everything else stays as it is. What Traditional writes as one character
/// stays one (乾 in 乾隆).
std::string inSimplified(std::string_view text);

} // namespace policy
