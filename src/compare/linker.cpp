// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linker.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace policy {

namespace {

/// Judged on the labelled pairs of tests/samples/links and on what was linked at all.
constexpr double leastAlike = 0.135;
constexpr double sameAlike = 0.7;
/// What is shown grows with this power of it: see linker.h.
constexpr double shownPower = 0.55;
/// Across languages wording does not count, so what is shared fills more of what is left.
constexpr double acrossLanguage = 2.0 / 3;
/// Two recommendations without a common sector must share more to be linked.
constexpr double otherSector = 0.35;
/// So must two without enough evidence that they are about one matter: a specific concept,
/// instrument or figure counts for two, the chief sector of both as well; another sector, some
/// wording and a broad concept (two at most) for one each. A place is none: most texts name one.
constexpr double littleEvidence = 0.4;
constexpr int enoughEvidence = 4;
constexpr int enoughWithSpecific = 3;
constexpr double someWording = 0.01;
constexpr int broadThatCount = 2;
/// A long text that holds all of a short one is related to it: how far the longer one's weight
/// counts less (0: the plain cosine, 1: the shorter one alone).
constexpr double longerCountsLess = 0.3;
constexpr std::size_t linksPerColumn = 12;
constexpr std::size_t reasonsShown = 8;

/// Rarity is told from few texts, so it is told as if another hundred had been read in which every
/// feature occurred twice: what two short documents share by chance does not become telling.
constexpr double imaginedTexts = 100;
constexpr double imaginedHolders = 2;
/// A sector is as telling in a document that speaks of nothing else.
constexpr double sectorWeight = 1.2;
/// What says little weighs this much, however rare.
constexpr double sayingLittle = 0.4;

double tellingness(const Feature &feature)
{
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

struct Item {
    const Recommendation *recommendation = nullptr;
    std::size_t column = 0;
    std::vector<int> features; ///< ids, ascending
    std::vector<int> nested;   ///< those that stand inside longer terms only; ascending
    double norm = 0;           ///< of all features
    double sharedNorm = 0;     ///< of the features that every language shares
};

struct Posting {
    std::vector<int> items;
    double weight = 0;
    double weightNested = 0; ///< where it stands inside longer terms in both texts
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
        Item item{&recommendation, column, {}, {}, 0, 0};
        for (const Feature &feature : found) {
            const auto [known, isNew] = ids_.emplace(feature, static_cast<int>(features_.size()));
            if (isNew) {
                features_.push_back(feature);
                postings_.emplace_back();
            }
            item.features.push_back(known->second);
            if (feature.nested) item.nested.push_back(known->second);
            postings_[static_cast<std::size_t>(known->second)].items.push_back(
                static_cast<int>(items_.size()));
        }
        std::sort(item.features.begin(), item.features.end());
        std::sort(item.nested.begin(), item.nested.end());
        items_.push_back(std::move(item));
    }

    void weigh()
    {
        for (std::size_t i = 0; i < features_.size(); ++i) {
            Posting &posting = postings_[i];
            posting.weight = weightOf(features_[i], posting.items.size(), items_.size());
            posting.weightNested = std::min(
                posting.weight, sayingLittle * rarity(posting.items.size(), items_.size()));
        }
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

bool shareChiefSector(const Item &a, const Item &b)
{
    const auto &one = a.recommendation->sectors;
    const auto &other = b.recommendation->sectors;
    return !one.empty() && !other.empty() && one.front().sector == other.front().sector;
}

/// What two recommendations share, weighed but not yet told.
struct Shared {
    struct Part {
        int feature = 0;
        double weight = 0; ///< squared
        bool nested = false;
    };
    std::vector<int> features; ///< ids, ascending
    std::vector<Part> parts;   ///< the same, weighed
    double norm = 0;           ///< weights squared are shares when divided by it
    double alike = 0;
};

/// Whether what is shared tells that two texts are about one matter.
bool isTelling(const Corpus &corpus, const Shared &shared, bool chiefSector)
{
    int evidence = chiefSector ? 1 : 0; // once more below, where sectors are counted
    int broad = 0;
    int specific = 0;
    double wording = 0;
    for (const Shared::Part &part : shared.parts) {
        const Feature &feature = corpus.feature(part.feature);
        if (part.nested || feature.plain) continue;
        switch (feature.kind) {
        case LinkReason::Kind::Concept:
        case LinkReason::Kind::Instrument:
        case LinkReason::Kind::Figure: ++(feature.broad ? broad : specific); break;
        case LinkReason::Kind::Sector: ++evidence; break;
        case LinkReason::Kind::Wording: wording += part.weight / shared.norm; break;
        case LinkReason::Kind::Region:
        case LinkReason::Kind::Actor: break;
        }
    }
    evidence += 2 * specific + std::min(broad, broadThatCount) + (wording > someWording ? 1 : 0);
    return evidence >= (specific > 0 ? enoughWithSpecific : enoughEvidence);
}

/// Weighs what both have; a term that stands inside longer ones in both adds little to them.
double weighParts(const Corpus &corpus, const Item &a, const Item &b, Shared &shared)
{
    const auto isNested = [](const Item &item, int id) {
        return std::binary_search(item.nested.begin(), item.nested.end(), id);
    };
    double sum = 0;
    for (int id : shared.features) {
        const bool nested = isNested(a, id) && isNested(b, id);
        const Posting &posting = corpus.posting(id);
        const double weight = nested ? posting.weightNested : posting.weight;
        shared.parts.push_back({id, weight * weight, nested});
        sum += weight * weight;
    }
    return sum;
}

/// Written into `shared`, whose memory is used again from pair to pair.
void weighPair(const Corpus &corpus, const Item &a, const Item &b, Shared &shared)
{
    shared.features.clear();
    shared.parts.clear();
    shared.alike = 0;
    shared.norm = normOf(a, b);
    if (shared.norm <= 0) return;
    std::set_intersection(a.features.begin(), a.features.end(), b.features.begin(),
                          b.features.end(), std::back_inserter(shared.features));
    const double sum = weighParts(corpus, a, b, shared);
    // The rarest case first: most pairs share too little whatever they share.
    if (sum / shared.norm < leastAlike && !arePair(a, b)) return;
    const bool telling = isTelling(corpus, shared, shareChiefSector(a, b));
    if (!telling) shared.norm /= littleEvidence;
    if (!shareSector(a, b)) shared.norm /= otherSector;
    if (acrossLanguages(a, b)) shared.norm /= acrossLanguage;
    shared.alike = sum / shared.norm;
}

/// What people are shown of likeness.
double shownOf(double alike)
{
    return std::pow(std::clamp(alike, 0.0, 1.0), shownPower);
}

Link linkOf(const Corpus &corpus, const Item &a, const Item &b, const Shared &shared)
{
    const double shown = shownOf(shared.alike);
    Link link{a.recommendation->id, b.recommendation->id, shown, LinkKind::Related, {}};
    double sum = 0;
    for (const Shared::Part &part : shared.parts)
        sum += part.weight;
    for (const Shared::Part &part : shared.parts) {
        const Feature &feature = corpus.feature(part.feature);
        link.reasons.push_back(
            {feature.kind, feature.what, shown * part.weight / sum, feature.chinese});
    }
    std::stable_sort(link.reasons.begin(), link.reasons.end(),
                     [](const LinkReason &x, const LinkReason &y) { return x.share > y.share; });
    if (link.reasons.size() > reasonsShown) link.reasons.resize(reasonsShown);
    if (arePair(a, b))
        link.kind = LinkKind::Counterpart;
    else if (shared.alike >= sameAlike)
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
            if (shared.alike >= leastAlike || arePair(one, there))
                links.push_back(linkOf(corpus, one, there, shared));
        }
    }
    return best(std::move(links), columnOf);
}

} // namespace policy
