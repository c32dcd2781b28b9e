// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rows.h"
#include "model/progress.h"

#include <cstdint>
#include <functional>
#include <set>
#include <stop_token>
#include <string>
#include <tuple>
#include <vector>

namespace policy {

/// One thing a recommendation can share with another.
struct Feature {
    LinkReason::Kind kind = LinkReason::Kind::Wording;
    std::string what;
    bool plain = false;  ///< says little by itself: makes no pair, and weighs little
    std::string chinese; ///< of a glossary term: its first Chinese one; of Chinese wording: as it
                         ///< is written somewhere
    bool broad = false;  ///< names a whole field: weighs little, and tells nothing alone
    bool nested = false; ///< stands only inside longer terms of this text
    bool chief = false;  ///< is among the words that tell this text's main sector
    bool matter = false; ///< what is acted on, told by words that stand together
    std::uint64_t measures = everywhere; ///< in which measures of this text it stands, a bit each

    static constexpr std::uint64_t everywhere = ~std::uint64_t{0};

    friend bool operator==(const Feature &a, const Feature &b)
    {
        return a.kind == b.kind && a.what == b.what;
    }
    friend auto operator<=>(const Feature &a, const Feature &b)
    {
        return std::tie(a.kind, a.what) <=> std::tie(b.kind, b.what);
    }
};

/// The features of a recommendation, each once. Concepts, regions, sectors, figures and instruments
/// are the same in every language; wording is folded words of the text.
using FeatureReader = std::function<std::set<Feature>(const Recommendation &)>;

/// Finds which recommendations of different columns belong together.
///
/// Each feature weighs (how telling its kind is) × (how rare it is). How alike two recommendations
/// are is near the cosine of their weighted features (the longer text counts less); measures of a
/// text in which nothing shared stands count for three tenths, so that one of five measures in
/// common makes a link. Across languages only the features that every language shares count, and
/// for two thirds. It is a sum over the shared features, so each is a reason with its share. One
/// reason alone is not enough: a matter or a specific concept needs a second one of another kind,
/// broad concepts and a sector several; else, and without a common sector, less is left.
///
/// Such a cosine is small even for good links: the weakest that is kept has 0.12, a clear one 0.3,
/// one told in nearly the same words 0.7. `similarity` is its power 0.55, which keeps the order and
/// reads as people expect: 0.31, 0.52, 0.82, and 1 for the same text. Two are the same where the
/// cosine of the whole texts is 0.7.
///
/// Work grows with the pairs that share a rare feature, not with all pairs: an inverted index is
/// walked, and a feature that more than 64 and a hundredth of all recommendations have,
/// or a plain one, makes no new pair.
///
/// Weak links are left out; of each recommendation at most twelve stay in each other column.
/// Throws Cancelled.
std::vector<Link> findLinks(const std::vector<Column> &columns, const FeatureReader &features,
                            const Progress &progress = {}, std::stop_token stop = {});

} // namespace policy
