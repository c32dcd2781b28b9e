// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linker.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace policy {

namespace {

/// Judged on the labelled pairs of tests/samples/links. Across languages wording does not count, so
/// what is shared fills more of what is left.
constexpr double leastSimilarity = 0.04;
constexpr double leastAcrossLanguages = 0.064;
constexpr double sameSimilarity = 0.7;
/// Two recommendations without a common sector must share more to be linked.
constexpr double otherSector = 0.5;
/// So must two that share nothing telling: no concept of their own, instrument or figure, nor a
/// sector together with another sector, a place or some wording.
constexpr double nothingTelling = 0.7;
constexpr double someWording = 0.015;
/// A long text that holds all of a short one is related to it: how far the longer one's weight
/// counts less (0: the plain cosine, 1: the shorter one alone).
constexpr double longerCountsLess = 0.4;
constexpr std::size_t linksPerColumn = 12;
constexpr std::size_t reasonsShown = 8;

/// Rarity is told from few texts, so it is told as if another hundred had been read in which every
/// feature occurred twice: what two short documents share by chance does not become telling.
constexpr double imaginedTexts = 100;
constexpr double imaginedHolders = 2;
/// A sector is as telling in a document that speaks of nothing else.
constexpr double sectorWeight = 2.8;

double tellingness(const Feature &feature)
{
    if (feature.plain) return 0.4;
    switch (feature.kind) {
    case LinkReason::Kind::Concept: return 1.6;
    case LinkReason::Kind::Instrument: return 1.2;
    case LinkReason::Kind::Figure: return 0.8;
    case LinkReason::Kind::Region: return 0.6;
    case LinkReason::Kind::Actor: return 0.3;
    case LinkReason::Kind::Wording: return 0.6;
    case LinkReason::Kind::Sector: break;
    }
    return 1;
}

double weightOf(const Feature &feature, std::size_t holders, std::size_t all)
{
    if (feature.kind == LinkReason::Kind::Sector) return sectorWeight;
    return tellingness(feature) * std::log1p((static_cast<double>(all) + imaginedTexts) /
                                             (static_cast<double>(holders) + imaginedHolders));
}

struct Item {
    const Recommendation *recommendation = nullptr;
    std::size_t column = 0;
    std::vector<int> features; ///< ids, ascending
    double norm = 0;           ///< of all features
    double sharedNorm = 0;     ///< of the features that every language shares
};

struct Posting {
    std::vector<int> items;
    double weight = 0;
};

/// All recommendations of the columns with their features numbered and weighed.
class Corpus {
public:
    Corpus(const std::vector<Column> &columns, const FeatureReader &read, std::stop_token stop)
    {
        for (std::size_t column = 0; column < columns.size(); ++column)
            for (const Recommendation *recommendation : columns[column].recommendations) {
                if (stop.stop_requested()) throw Cancelled();
                add(*recommendation, column, read(*recommendation));
            }
        weigh();
    }

    [[nodiscard]] const std::vector<Item> &items() const { return items_; }
    [[nodiscard]] const Posting &posting(int feature) const
    {
        return postings_[static_cast<std::size_t>(feature)];
    }
    [[nodiscard]] const Feature &feature(int id) const
    {
        return features_[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] bool makesPairs(int feature) const
    {
        return !this->feature(feature).plain &&
               posting(feature).items.size() <= 64 + items_.size() / 100;
    }

private:
    void add(const Recommendation &recommendation, std::size_t column,
             const std::set<Feature> &found)
    {
        Item item{&recommendation, column, {}, 0, 0};
        for (const Feature &feature : found) {
            const auto [known, isNew] = ids_.emplace(feature, static_cast<int>(features_.size()));
            if (isNew) {
                features_.push_back(feature);
                postings_.emplace_back();
            }
            item.features.push_back(known->second);
            postings_[static_cast<std::size_t>(known->second)].items.push_back(
                static_cast<int>(items_.size()));
        }
        std::sort(item.features.begin(), item.features.end());
        items_.push_back(std::move(item));
    }

    void weigh()
    {
        for (std::size_t i = 0; i < features_.size(); ++i)
            postings_[i].weight = weightOf(features_[i], postings_[i].items.size(), items_.size());
        for (Item &item : items_) {
            double all2 = 0;
            double shared2 = 0;
            for (int id : item.features) {
                const double square = posting(id).weight * posting(id).weight;
                all2 += square;
                if (feature(id).kind != LinkReason::Kind::Wording) shared2 += square;
            }
            item.norm = std::sqrt(all2);
            item.sharedNorm = std::sqrt(shared2);
        }
    }

    std::map<Feature, int> ids_;
    std::vector<Feature> features_;
    std::vector<Posting> postings_;
    std::vector<Item> items_;
};

bool acrossLanguages(const Item &a, const Item &b)
{
    return isChinese(a.recommendation->language) != isChinese(b.recommendation->language);
}

double normOf(const Item &a, const Item &b)
{
    const bool across = acrossLanguages(a, b);
    const auto [less, more] =
        std::minmax(across ? a.sharedNorm : a.norm, across ? b.sharedNorm : b.norm);
    return less <= 0 ? 0
                     : std::pow(less, 1 + longerCountsLess) * std::pow(more, 1 - longerCountsLess);
}

bool arePair(const Item &a, const Item &b)
{
    return !a.recommendation->counterpart.empty() &&
           a.recommendation->counterpart == b.recommendation->id;
}

bool shareSector(const Item &a, const Item &b)
{
    for (const SectorTag &one : a.recommendation->sectors)
        for (const SectorTag &other : b.recommendation->sectors)
            if (one.sector == other.sector) return true;
    return false;
}

/// What two recommendations share, weighed but not yet told.
struct Shared {
    std::vector<int> features; ///< ids, ascending
    double norm = 0;           ///< weights squared are shares when divided by it
    double similarity = 0;
};

/// Whether what is shared tells that two texts are about one matter.
bool isTelling(const Corpus &corpus, const Shared &shared)
{
    int sectors = 0;
    int regions = 0;
    double wording = 0;
    for (int id : shared.features) {
        const Feature &feature = corpus.feature(id);
        switch (feature.kind) {
        case LinkReason::Kind::Concept:
        case LinkReason::Kind::Instrument:
        case LinkReason::Kind::Figure:
            if (!feature.plain) return true;
            break;
        case LinkReason::Kind::Sector: ++sectors; break;
        case LinkReason::Kind::Region: ++regions; break;
        case LinkReason::Kind::Wording: {
            const double weight = corpus.posting(id).weight;
            wording += weight * weight / shared.norm;
            break;
        }
        case LinkReason::Kind::Actor: break;
        }
    }
    return sectors > 1 || (sectors == 1 && (regions > 0 || wording > someWording));
}

/// Written into `shared`, whose memory is used again from pair to pair.
void weighPair(const Corpus &corpus, const Item &a, const Item &b, Shared &shared)
{
    shared.features.clear();
    shared.similarity = 0;
    shared.norm = normOf(a, b);
    if (shared.norm <= 0) return;
    std::set_intersection(a.features.begin(), a.features.end(), b.features.begin(),
                          b.features.end(), std::back_inserter(shared.features));
    double sum = 0;
    for (int id : shared.features) {
        const double weight = corpus.posting(id).weight;
        sum += weight * weight;
    }
    // The rarest case first: most pairs share too little whatever they share.
    if (sum / shared.norm < leastSimilarity && !arePair(a, b)) return;
    if (!shareSector(a, b)) shared.norm /= otherSector;
    if (!isTelling(corpus, shared)) shared.norm /= nothingTelling;
    shared.similarity = sum / shared.norm;
}

Link linkOf(const Corpus &corpus, const Item &a, const Item &b, const Shared &shared)
{
    Link link{a.recommendation->id, b.recommendation->id, shared.similarity, LinkKind::Related, {}};
    for (int id : shared.features) {
        const double weight = corpus.posting(id).weight;
        const Feature &feature = corpus.feature(id);
        link.reasons.push_back(
            {feature.kind, feature.what, weight * weight / shared.norm, feature.chinese});
    }
    std::stable_sort(link.reasons.begin(), link.reasons.end(),
                     [](const LinkReason &x, const LinkReason &y) { return x.share > y.share; });
    if (link.reasons.size() > reasonsShown) link.reasons.resize(reasonsShown);
    if (arePair(a, b))
        link.kind = LinkKind::Counterpart;
    else if (link.similarity >= sameSimilarity)
        link.kind = LinkKind::Same;
    return link;
}

/// Later items to be weighed against item `at`: its counterpart, wherever it stands, and those of
/// other columns that share a pair-making feature.
std::vector<int> candidates(const Corpus &corpus, int at, std::vector<int> &seenBy)
{
    std::vector<int> found;
    const Item &item = corpus.items()[static_cast<std::size_t>(at)];
    for (int feature : item.features) {
        if (!corpus.makesPairs(feature)) continue;
        const auto &holders = corpus.posting(feature).items;
        for (auto next = std::upper_bound(holders.begin(), holders.end(), at);
             next != holders.end(); ++next) {
            const auto other = static_cast<std::size_t>(*next);
            const Item &one = corpus.items()[other];
            if (seenBy[other] == at || (one.column == item.column && !arePair(item, one))) continue;
            // A recommendation that two collections hold is no pair with itself.
            if (one.recommendation->id == item.recommendation->id) continue;
            seenBy[other] = at;
            found.push_back(*next);
        }
    }
    return found;
}

/// Keeps a link only while each end has it among its best in the other's column.
std::vector<Link> best(std::vector<Link> links, const std::map<std::string, std::size_t> &columnOf)
{
    std::stable_sort(links.begin(), links.end(), [](const Link &x, const Link &y) {
        if ((x.kind == LinkKind::Counterpart) != (y.kind == LinkKind::Counterpart))
            return x.kind == LinkKind::Counterpart;
        return x.similarity > y.similarity;
    });
    std::map<std::pair<std::string, std::size_t>, std::size_t> taken;
    std::erase_if(links, [&](const Link &link) {
        auto &ofA = taken[{link.a, columnOf.at(link.b)}];
        auto &ofB = taken[{link.b, columnOf.at(link.a)}];
        if (ofA >= linksPerColumn || ofB >= linksPerColumn) return true;
        ++ofA, ++ofB;
        return false;
    });
    return links;
}

} // namespace

std::vector<Link> findLinks(const std::vector<Column> &columns, const FeatureReader &features,
                            const Progress &progress, std::stop_token stop)
{
    const Corpus corpus(columns, features, stop);
    std::vector<int> seenBy(corpus.items().size(), -1);
    std::map<std::string, std::size_t> columnOf;
    for (const Item &item : corpus.items())
        columnOf.emplace(item.recommendation->id, item.column);

    std::vector<Link> links;
    Shared shared;
    const auto total = static_cast<int>(corpus.items().size());
    for (int at = 0; at < total; ++at) {
        if (stop.stop_requested()) throw Cancelled();
        if (progress && at % 64 == 0) progress(at, total, {});
        for (int other : candidates(corpus, at, seenBy)) {
            const Item &one = corpus.items()[static_cast<std::size_t>(at)];
            const Item &there = corpus.items()[static_cast<std::size_t>(other)];
            weighPair(corpus, one, there, shared);
            const double least =
                acrossLanguages(one, there) ? leastAcrossLanguages : leastSimilarity;
            if (shared.similarity >= least || arePair(one, there))
                links.push_back(linkOf(corpus, one, there, shared));
        }
    }
    return best(std::move(links), columnOf);
}

} // namespace policy
