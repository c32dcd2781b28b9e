// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/match_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// A term found in a text; `first` and `last` count symbols of the MatchText, half-open.
struct TermMatch {
    std::uint32_t term = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] std::uint32_t size() const { return last - first; }
    friend bool operator==(const TermMatch &, const TermMatch &) = default;
};

/// Finds thousands of terms in one pass: a trie over folded symbols, entered at every symbol where
/// a term may begin. A look-up a symbol on ordinary text; never more than the longest term has.
///
/// Latin terms stand on word boundaries; a capital in the term must be one in the text, a small
/// letter matches both. Chinese terms are found anywhere.
class TermMatcher {
public:
    enum class Form {
        AsWritten,
        Inflected ///< also the English plural and the American spelling of a British word
    };

    explicit TermMatcher(const TextReader &reader);

    /// The number of the term; the same for the same term. Throws Error for a term without letters.
    std::uint32_t add(std::string_view term, Form form = Form::AsWritten);
    [[nodiscard]] std::uint32_t terms() const { return terms_; }

    /// Every occurrence, overlapping ones too: by beginning, longer ones first.
    [[nodiscard]] std::vector<TermMatch> find(const MatchText &text) const;

private:
    struct Spelling {
        std::uint32_t term = 0;
        std::uint64_t capitals = 0; ///< bit i: symbol i must be a capital
        std::uint32_t next = 0;     ///< 1 + another spelling that ends at the same node
    };
    struct Edge {
        std::uint64_t key = 0; ///< 1 + (node << 32 | symbol); 0: free
        std::uint32_t target = 0;
    };

    void insert(const MatchText &spelling, std::uint32_t term);
    [[nodiscard]] std::uint32_t child(std::uint32_t node, char32_t symbol) const;
    std::uint32_t makeChild(std::uint32_t node, char32_t symbol);
    void grow();

    const TextReader *reader_;
    std::uint32_t terms_ = 0;
    std::unordered_map<std::string, std::uint32_t> known_;
    std::vector<std::uint32_t> ends_; ///< by node: 1 + index into spellings_, 0 for none
    std::vector<Spelling> spellings_;
    std::vector<Edge> edges_;          ///< open addressing, a power of two
    std::vector<bool> filter_;         ///< by hash: whether there may be such an edge
    std::vector<std::uint32_t> first_; ///< the root's children, by BMP symbol: most text ends here
    std::size_t used_ = 0;
};

} // namespace policy
