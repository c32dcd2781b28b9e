// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/link_corpus.h"

#include "model/error.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace policy {

namespace {

/// Rarity is told from few texts, so it is told as if another hundred had been read in which every
/// feature occurred twice: what two short documents share by chance does not become telling.
constexpr double imaginedTexts = 100;
constexpr double imaginedHolders = 2;
/// A sector is as telling in a document that speaks of nothing else.
constexpr double sectorWeight = 1.2;
/// What says little weighs this much, however rare.
constexpr double sayingLittle = 0.4;
constexpr double matterTells = 1.4;
/// How far the measures that two texts do not share count.
constexpr double otherMeasures = 0.3;
/// A feature is common where more than these and one in this many have it.
constexpr std::size_t commonHolders = 6;
constexpr std::size_t commonOneIn = 20;
/// The same for those that make no new pair.
constexpr std::size_t pairHolders = 64;
constexpr std::size_t pairOneIn = 100;

double tellingness(const Feature &feature)
{
    if (feature.matter) return matterTells;
    if (feature.plain || feature.broad) return sayingLittle;
    switch (feature.kind) {
    case LinkReason::Kind::Concept: return 1.3;
    case LinkReason::Kind::Instrument: return 1.2;
    case LinkReason::Kind::Figure: return 0.8;
    case LinkReason::Kind::Region: return 0.6;
    case LinkReason::Kind::Actor: return 0.3;
    case LinkReason::Kind::Wording: return 0.35;
    case LinkReason::Kind::Sector: break;
    }
    return 1;
}

double rarity(std::size_t holders, std::size_t all)
{
    return std::log1p((static_cast<double>(all) + imaginedTexts) /
                      (static_cast<double>(holders) + imaginedHolders));
}

double weightOf(const Feature &feature, std::size_t holders, std::size_t all)
{
    if (feature.kind == LinkReason::Kind::Sector) return sectorWeight;
    return tellingness(feature) * rarity(holders, all);
}

void add(FeatureSums &sums, double square, bool shared)
{
    sums.all += square;
    if (shared) sums.shared += square;
}

} // namespace

double LinkItem::norm(std::uint64_t measures, bool sharedOnly) const
{
    const double whole = sums.of(sharedOnly);
    if (measures == 0) return std::sqrt(whole);
    double part = everywhere.of(sharedOnly);
    for (std::size_t i = 0; i < measure.size(); ++i)
        if ((measures >> i & 1) != 0) part += measure[i].of(sharedOnly);
    return std::sqrt(otherMeasures * whole + (1 - otherMeasures) * std::min(whole, part));
}

LinkCorpus::LinkCorpus(const std::vector<Column> &columns, const FeatureReader &read,
                       const std::stop_token &stop)
{
    for (std::size_t column = 0; column < columns.size(); ++column)
        for (const Recommendation *recommendation : columns[column].recommendations) {
            if (stop.stop_requested()) throw Cancelled();
            add(*recommendation, column, read(*recommendation));
        }
    weigh();
}

bool LinkCorpus::makesPairs(int feature) const
{
    return !this->feature(feature).plain &&
           posting(feature).items.size() <= pairHolders + items_.size() / pairOneIn;
}

bool LinkCorpus::isCommon(int feature) const
{
    return posting(feature).items.size() > std::max(commonHolders, items_.size() / commonOneIn);
}

void LinkCorpus::add(const Recommendation &recommendation, std::size_t column,
                     const std::set<Feature> &found)
{
    LinkItem item{&recommendation, column, {}, {}, {}, {}};
    item.features.reserve(found.size());
    for (const Feature &feature : found) {
        const auto [known, isNew] = ids_.emplace(feature, static_cast<int>(features_.size()));
        if (isNew) {
            features_.push_back(feature);
            postings_.emplace_back();
        }
        item.features.push_back({known->second, feature.nested, feature.chief, feature.measures});
        postings_[static_cast<std::size_t>(known->second)].items.push_back(
            static_cast<int>(items_.size()));
    }
    std::ranges::sort(item.features, {}, &HeldFeature::id);
    items_.push_back(std::move(item));
}

void LinkCorpus::weigh()
{
    for (std::size_t i = 0; i < features_.size(); ++i) {
        FeaturePosting &posting = postings_[i];
        const std::size_t holders = posting.items.size();
        posting.weight = weightOf(features_[i], holders, items_.size());
        posting.weightNested =
            features_[i].matter
                ? posting.weight
                : std::min(posting.weight, sayingLittle * rarity(holders, items_.size()));
    }
    for (LinkItem &item : items_)
        addUp(item);
}

void LinkCorpus::addUp(LinkItem &item) const
{
    for (const HeldFeature &held : item.features) {
        const double weight = posting(held.id).weight;
        const bool shared = feature(held.id).kind != LinkReason::Kind::Wording;
        policy::add(item.sums, weight * weight, shared);
        if (held.measures == Feature::everywhere) {
            policy::add(item.everywhere, weight * weight, shared);
            continue;
        }
        for (std::uint64_t left = held.measures; left != 0; left &= left - 1) {
            const auto at = static_cast<std::size_t>(std::countr_zero(left));
            if (at >= item.measure.size()) item.measure.resize(at + 1);
            policy::add(item.measure[at], weight * weight, shared);
        }
    }
}

} // namespace policy
