// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/linker.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <vector>

namespace policy {

/// A feature as a recommendation has it.
struct HeldFeature {
    int id = 0;
    bool nested = false;
    bool chief = false;
    std::uint64_t measures = Feature::everywhere;
};

/// Weights squared and added up: of all features, and of those that every language shares.
struct FeatureSums {
    double all = 0;
    double shared = 0;

    [[nodiscard]] double of(bool sharedOnly) const { return sharedOnly ? shared : all; }
};

struct LinkItem {
    const Recommendation *recommendation = nullptr;
    std::size_t column = 0;
    std::vector<HeldFeature> features; ///< ascending by id
    FeatureSums sums;
    FeatureSums everywhere;           ///< of features that stand in no one measure
    std::vector<FeatureSums> measure; ///< of what stands in each

    /// The weight, as a cosine divides by it, of the measures whose bits are set, and of some of
    /// the rest: what else a text says counts less where two share one measure. No bit: of the
    /// whole.
    [[nodiscard]] double norm(std::uint64_t measures, bool sharedOnly) const;
};

struct FeaturePosting {
    std::vector<int> items; ///< ascending
    double weight = 0;
    double weightNested = 0; ///< where it stands inside longer terms in both texts
};

/// All recommendations of the columns with their features numbered and weighed.
class LinkCorpus {
public:
    /// Throws Cancelled.
    LinkCorpus(const std::vector<Column> &columns, const FeatureReader &read,
               const std::stop_token &stop);

    [[nodiscard]] const std::vector<LinkItem> &items() const { return items_; }
    [[nodiscard]] const FeaturePosting &posting(int feature) const
    {
        return postings_[static_cast<std::size_t>(feature)];
    }
    [[nodiscard]] const Feature &feature(int id) const
    {
        return features_[static_cast<std::size_t>(id)];
    }
    /// Whether recommendations that share it are looked at as a pair.
    [[nodiscard]] bool makesPairs(int feature) const;
    /// Whether so many have it that it tells less.
    [[nodiscard]] bool isCommon(int feature) const;

private:
    void add(const Recommendation &recommendation, std::size_t column,
             const std::set<Feature> &found);
    void weigh();
    void addUp(LinkItem &item) const;

    std::map<Feature, int> ids_;
    std::vector<Feature> features_;
    std::vector<FeaturePosting> postings_;
    std::vector<LinkItem> items_;
};

} // namespace policy
