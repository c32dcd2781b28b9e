// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linker.h"

#include "compare/link_corpus.h"
#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace policy {

namespace {

/// Judged on the labelled pairs of tests/samples/links and on what was linked at all.
constexpr double leastAlike = 0.12;
constexpr double sameAlike = 0.7;
/// What is shown grows with this power of it: see linker.h.
constexpr double shownPower = 0.55;
/// Across languages wording does not count, so what is shared fills more of what is left.
constexpr double acrossLanguage = 2.0 / 3;
/// Two recommendations without a common sector must share more to be linked; less so where they
/// share a matter, or what one of them shares tells the other's chief sector.
constexpr double otherSector = 0.35;
constexpr double otherSectorMatter = 0.8;
constexpr double otherSectorChief = 0.7;
/// So must two without enough evidence that they are about one matter: see Evidence.
constexpr double littleEvidence = 0.4;
constexpr int enoughEvidence = 5;
constexpr int enoughWithMatter = 4;
constexpr int enoughWithSpecific = 3;
constexpr double someWording = 0.01;
constexpr int mostOfAKind = 2;
/// A long text that holds all of a short one is related to it: how far the longer one's weight
/// counts less (0: the plain cosine, 1: the shorter one alone).
constexpr double longerCountsLess = 0.3;
constexpr std::size_t linksPerColumn = 12;
constexpr std::size_t reasonsShown = 8;

bool acrossLanguages(const LinkItem &a, const LinkItem &b)
{
    return isChinese(a.recommendation->language) != isChinese(b.recommendation->language);
}

bool arePair(const LinkItem &a, const LinkItem &b)
{
    return !a.recommendation->counterpart.empty() &&
           a.recommendation->counterpart == b.recommendation->id;
}

bool shareSector(const LinkItem &a, const LinkItem &b)
{
    for (const SectorTag &one : a.recommendation->sectors)
        for (const SectorTag &other : b.recommendation->sectors)
            if (one.sector == other.sector) return true;
    return false;
}

bool shareChiefSector(const LinkItem &a, const LinkItem &b)
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
        bool chief = false; ///< in one of the two
    };
    std::vector<Part> parts;     ///< ascending by feature
    std::uint64_t measuresA = 0; ///< in which what is telling stands
    std::uint64_t measuresB = 0;
    double sum = 0;  ///< of the weights
    double norm = 0; ///< weights squared are shares when divided by it
    double alike = 0;
    bool same = false;
};

/// A term that stands inside longer ones in both adds little to them.
void addShared(const LinkCorpus &corpus, const HeldFeature &a, const HeldFeature &b, Shared &shared)
{
    const Feature &feature = corpus.feature(a.id);
    const FeaturePosting &posting = corpus.posting(a.id);
    const bool nested = a.nested && b.nested;
    const double weight = nested ? posting.weightNested : posting.weight;
    const bool chief = a.chief || b.chief;
    shared.parts.push_back({a.id, weight * weight, nested, chief});
    shared.sum += weight * weight;
    if ((feature.plain && !chief) || feature.kind == LinkReason::Kind::Wording) return;
    if (a.measures != Feature::everywhere) shared.measuresA |= a.measures;
    if (b.measures != Feature::everywhere) shared.measuresB |= b.measures;
}

double normOf(const LinkItem &a, std::uint64_t ofA, const LinkItem &b, std::uint64_t ofB)
{
    const bool across = acrossLanguages(a, b);
    const auto [less, more] = std::minmax({a.norm(ofA, across), b.norm(ofB, across)});
    return less <= 0 ? 0
                     : std::pow(less, 1 + longerCountsLess) * std::pow(more, 1 - longerCountsLess);
}

/// Whether what is shared tells that two texts are about one matter. A matter counts for three, a
/// common one and a specific concept, instrument or figure for two, the chief sector of both as
/// well; what tells one's chief sector, another sector, some wording and a broad concept for one
/// each. A place is none: most texts name one.
struct Evidence {
    int matters = 0;
    int commonMatters = 0;
    int specific = 0;
    int broad = 0;
    int sectors = 0;
    bool chiefSector = false; ///< is the same
    bool tellsChief = false;
    double wording = 0;

    Evidence(const LinkCorpus &corpus, const Shared &shared)
    {
        for (const Shared::Part &part : shared.parts)
            add(corpus, part, shared.norm);
    }

    [[nodiscard]] bool hasMatter() const { return matters + commonMatters > 0; }

    [[nodiscard]] bool enough() const
    {
        const int sum = 3 * std::min(matters, mostOfAKind) +
                        2 * std::min(commonMatters, mostOfAKind) + 2 * specific +
                        std::min(broad, mostOfAKind) + sectors + (chiefSector ? 1 : 0) +
                        (tellsChief ? 1 : 0) + (wording > someWording ? 1 : 0);
        return sum >= (hasMatter()    ? enoughWithMatter
                       : specific > 0 ? enoughWithSpecific
                                      : enoughEvidence);
    }

private:
    void add(const LinkCorpus &corpus, const Shared::Part &part, double norm)
    {
        const Feature &feature = corpus.feature(part.feature);
        if (feature.matter) {
            ++(corpus.isCommon(part.feature) ? commonMatters : matters);
            return;
        }
        if (feature.plain) return;
        switch (feature.kind) {
        case LinkReason::Kind::Concept:
        case LinkReason::Kind::Instrument: tellsChief = tellsChief || part.chief; [[fallthrough]];
        case LinkReason::Kind::Figure:
            if (!part.nested) ++(feature.broad ? broad : specific);
            break;
        case LinkReason::Kind::Sector: ++sectors; break;
        case LinkReason::Kind::Wording: wording += part.weight / norm; break;
        case LinkReason::Kind::Region:
        case LinkReason::Kind::Actor: break;
        }
    }
};

void collectShared(const LinkCorpus &corpus, const LinkItem &a, const LinkItem &b, Shared &shared)
{
    shared.parts.clear();
    shared.measuresA = shared.measuresB = 0;
    shared.sum = shared.alike = 0;
    shared.same = false;
    for (auto one = a.features.begin(), other = b.features.begin();
         one != a.features.end() && other != b.features.end();) {
        if (one->id == other->id)
            addShared(corpus, *one++, *other++, shared);
        else
            ++(one->id < other->id ? one : other);
    }
}

/// Written into `shared`, whose memory is used again from pair to pair.
void weighPair(const LinkCorpus &corpus, const LinkItem &a, const LinkItem &b, Shared &shared)
{
    collectShared(corpus, a, b, shared);
    shared.norm = normOf(a, shared.measuresA, b, shared.measuresB);
    if (shared.norm <= 0) return;
    // The rarest case first: most pairs share too little whatever they share.
    if (shared.sum / shared.norm < leastAlike && !arePair(a, b)) return;
    Evidence evidence(corpus, shared);
    evidence.chiefSector = shareChiefSector(a, b);
    if (!evidence.enough()) shared.norm /= littleEvidence;
    if (!shareSector(a, b))
        shared.norm /= evidence.hasMatter()  ? otherSectorMatter
                       : evidence.tellsChief ? otherSectorChief
                                             : otherSector;
    if (acrossLanguages(a, b)) shared.norm /= acrossLanguage;
    shared.alike = shared.sum / shared.norm;
    shared.same = shared.alike >= sameAlike && shared.sum / normOf(a, 0, b, 0) >= sameAlike;
}

/// What people are shown of likeness.
double shownOf(double alike)
{
    return std::pow(std::clamp(alike, 0.0, 1.0), shownPower);
}

Link linkOf(const LinkCorpus &corpus, const LinkItem &a, const LinkItem &b, const Shared &shared)
{
    const double shown = shownOf(shared.alike);
    Link link{a.recommendation->id, b.recommendation->id, shown, LinkKind::Related, {}};
    for (const Shared::Part &part : shared.parts) {
        const Feature &feature = corpus.feature(part.feature);
        link.reasons.push_back(
            {feature.kind, feature.what, shown * part.weight / shared.sum, feature.chinese});
    }
    std::stable_sort(link.reasons.begin(), link.reasons.end(),
                     [](const LinkReason &x, const LinkReason &y) { return x.share > y.share; });
    if (link.reasons.size() > reasonsShown) link.reasons.resize(reasonsShown);
    if (arePair(a, b))
        link.kind = LinkKind::Counterpart;
    else if (shared.same)
        link.kind = LinkKind::Same;
    return link;
}

/// Later items to be weighed against item `at`: its counterpart, wherever it stands, and those of
/// other columns that share a pair-making feature.
std::vector<int> candidates(const LinkCorpus &corpus, int at, std::vector<int> &seenBy)
{
    std::vector<int> found;
    const LinkItem &item = corpus.items()[static_cast<std::size_t>(at)];
    for (const HeldFeature &held : item.features) {
        if (!corpus.makesPairs(held.id)) continue;
        const auto &holders = corpus.posting(held.id).items;
        for (auto next = std::upper_bound(holders.begin(), holders.end(), at);
             next != holders.end(); ++next) {
            const auto other = static_cast<std::size_t>(*next);
            const LinkItem &one = corpus.items()[other];
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
    const LinkCorpus corpus(columns, features, stop);
    std::vector<int> seenBy(corpus.items().size(), -1);
    std::map<std::string, std::size_t> columnOf;
    for (const LinkItem &item : corpus.items())
        columnOf.emplace(item.recommendation->id, item.column);

    std::vector<Link> links;
    Shared shared;
    const auto total = static_cast<int>(corpus.items().size());
    for (int at = 0; at < total; ++at) {
        if (stop.stop_requested()) throw Cancelled();
        if (progress && at % 64 == 0) progress(at, total, {});
        for (int other : candidates(corpus, at, seenBy)) {
            const LinkItem &one = corpus.items()[static_cast<std::size_t>(at)];
            const LinkItem &there = corpus.items()[static_cast<std::size_t>(other)];
            weighPair(corpus, one, there, shared);
            if (shared.alike >= leastAlike || arePair(one, there))
                links.push_back(linkOf(corpus, one, there, shared));
        }
    }
    return best(std::move(links), columnOf);
}

} // namespace policy
