// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/keyness.h"

#include <map>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace policy {

class TermCutter;

/// A document's terms with how often it has them.
class TermCounts {
public:
    /// Counts the running text of a document: boilerplate and captions are left out.
    void add(const Document &document, TermCutter &cutter, std::stop_token stop = {});

    /// Adds what another has counted.
    void add(const TermCounts &others);

    struct Count {
        std::int64_t count = 0;
        bool chinese = false;
        std::map<std::string, std::int64_t> forms;
    };
    [[nodiscard]] const std::unordered_map<std::string, Count> &terms() const { return terms_; }
    [[nodiscard]] std::int64_t words(bool chinese) const { return words_[chinese ? 1 : 0]; }

private:
    std::unordered_map<std::string, Count> terms_;
    std::int64_t words_[2] = {0, 0}; ///< English, Chinese; stop words included
};

/// The terms that `of` has more often than `against`, strongest first. Chinese is held against
/// Chinese, English against English; a language that `against` has no text in gives no terms.
Keyness keyTerms(const TermCounts &of, const TermCounts &against,
                 const KeynessOptions &options = {});

/// Every place where a document's running text has the term, in reading order. The context ends
/// at the passage's, and after about 40 Han characters or 80 letters on either side.
std::vector<KwicLine> kwicLines(const Document &document, const std::string &key,
                                TermCutter &cutter, std::stop_token stop = {});

/// Dunning's G2 for a term's count in one text and in the others (sizes in words).
double logLikelihood(std::int64_t count, std::int64_t others, std::int64_t size,
                     std::int64_t othersSize);

} // namespace policy
