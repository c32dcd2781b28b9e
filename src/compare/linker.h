// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rows.h"
#include "model/progress.h"

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
/// are is near the cosine of their weighted features (the longer text counts less); across
/// languages only the features that every language shares count, and for two thirds. It is a sum
/// over the shared features, so each is a reason with its share. One reason alone is not enough:
/// without a second one of another kind, or where only broad concepts and a sector are shared, less
/// is left.
///
/// Such a cosine is small even for good links: the weakest that is kept has 0.135, a clear one 0.3,
/// one told in nearly the same words 0.7. `similarity` is its power 0.55, which keeps the order and
/// reads as people expect: 0.33, 0.52, 0.82, and 1 for the same text.
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
