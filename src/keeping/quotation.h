// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// How much two texts must agree for one to be the other reworded, 0…1. A correction wants more
/// than a note does: on a neighbour that only resembles the right one it would do harm.
inline constexpr double keptAgreement = 0.6;
inline constexpr double correctedAgreement = 0.7;

/// What a mark on a recommendation holds on to: its words.
Quotation quotationOf(const Recommendation &recommendation);
/// What a mark on a stretch holds on to: its words and some around them. Throws UsageError for a
/// stretch that is empty or not in the document.
Quotation quotationOf(const Document &document, const Stretch &stretch);

/// The words of a stretch, passages joined by \n. The same errors.
std::string wordsOf(const Document &document, const Stretch &stretch);

/// The recommendation that the stretch begins in; -1 for none.
int recommendationAt(const Document &document, const Stretch &stretch);

/// Finds the words of marks again in one document, which must outlive it. Spaces never count: where
/// lines were joined, better parsing may set others.
class WordFinder {
public:
    explicit WordFinder(const Document &document);
    ~WordFinder();
    WordFinder(WordFinder &&) noexcept;

    /// For each quotation of a recommendation its index in the document, or -1. The same words come
    /// first (an id is only a place in an outline, and may have become another recommendation's),
    /// then the recommendation that holds the words or is held by them (one that was merged or
    /// split), then the one most like them, if it agrees well enough and is none that another of
    /// the quotations has by its words.
    [[nodiscard]] std::vector<int> recommendations(const std::vector<const Quotation *> &quotations,
                                                   double agreement = keptAgreement) const;

    /// Where a stretch stands now: the same words, in the surroundings most like the old ones, or a
    /// stretch that differs from them in at most two fifths of its characters. Few words need
    /// surroundings that agree: 香港 is everywhere.
    [[nodiscard]] std::optional<Stretch> stretch(const Quotation &quotation) const;

    /// All places where the words stand.
    [[nodiscard]] std::vector<Stretch> places(std::string_view words) const;

private:
    struct Text;
    const Text &text() const;
    [[nodiscard]] int withSameWords(const Quotation &quotation) const;
    [[nodiscard]] int withPartOf(const Quotation &quotation) const;
    [[nodiscard]] int mostLike(const Quotation &quotation, const std::vector<bool> &taken,
                               double agreement) const;

    const Document &document_;
    std::vector<std::string> bare_; ///< each recommendation's text without spaces
    mutable std::unique_ptr<Text> text_;
};

} // namespace policy
