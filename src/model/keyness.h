// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"
#include "model/span.h"

#include <cstdint>
#include <string>
#include <vector>

namespace policy {

/// A word or fixed term that a document uses more than others do.
struct KeyTerm {
    std::string term; ///< in the form the document has most often
    std::string key; ///< what brings its forms together: a stem, folded characters; for kwicLines()
    bool chinese = false;
    std::int64_t count = 0;  ///< in the document
    std::int64_t others = 0; ///< in what it is held against
    double perThousand = 0;  ///< of the document's words in this language, Chinese or English
    double othersPerThousand = 0;
    double logLikelihood =
        0;               ///< G2 of Dunning; 3.84, 6.63, 10.83, 15.13: p < .05, .01, .001, .0001
    double logRatio = 0; ///< binary log of the ratio of the two rates (Hardie): 1 is twice as
                         ///< often; where the others have none, as if they had half a one
};

/// What sets a document apart.
struct Keyness {
    std::string document;          ///< column id
    std::vector<KeyTerm> terms;    ///< strongest log-likelihood first
    std::int64_t chineseWords = 0; ///< of the document, stop words included
    std::int64_t englishWords = 0;
    std::int64_t othersChineseWords = 0; ///< 0: there is nothing to hold its Chinese against
    std::int64_t othersEnglishWords = 0;
};

struct KeynessOptions {
    std::int64_t leastCount = 3;
    double leastLogLikelihood = 6.63; ///< p < 0.01
    double leastLogRatio = 0.5;
    std::size_t most = 200;
};

/// A keyword in its context. left + keyword + right is one line of running text.
struct KwicLine {
    std::string document;
    std::string recommendation; ///< id, or "" outside recommendations
    int passage = 0;            ///< index into Document::passages
    Span span;                  ///< of the keyword in the passage's text, bytes
    int line = 0;               ///< of the source file, from 1
    std::string left;
    std::string keyword;
    std::string right;
};

} // namespace policy
