// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/versions.h"

#include "compare/text_diff.h"
#include "model/error.h"
#include "text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace policy {

namespace {

constexpr double sameRecommendation = 0.5;

/// The four bytes from the start of every character on, each value once: a Chinese character and a
/// part of the next, or four letters. Telling enough in both, without decoding.
std::vector<std::uint32_t> shingles(std::string_view text)
{
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) continue;
        std::uint32_t value = 0;
        for (std::size_t k = 0; k < 4; ++k)
            value = value << 8 | static_cast<unsigned char>(text[i + k]);
        found.push_back(value);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

struct Pair {
    std::size_t old = 0;
    std::size_t now = 0;
    double similarity = 0;
};

/// Every pair that shares wording enough, best first. Shingles that many recommendations have say
/// little and are not followed, so the work stays near the number of real likenesses.
std::vector<Pair> likePairs(const std::vector<Recommendation> &old,
                            const std::vector<Recommendation> &now, std::stop_token stop)
{
    std::vector<std::size_t> sizes;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> holders;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const auto found = shingles(old[i].text);
        sizes.push_back(found.size());
        for (std::uint32_t shingle : found)
            holders[shingle].push_back(i);
    }
    const std::size_t common = std::max<std::size_t>(16, old.size() / 50);
    std::vector<Pair> pairs;
    for (std::size_t n = 0; n < now.size(); ++n) {
        if (stop.stop_requested()) throw Cancelled();
        const auto found = shingles(now[n].text);
        std::unordered_map<std::size_t, std::size_t> shared;
        std::size_t followed = 0;
        for (std::uint32_t shingle : found) {
            const auto known = holders.find(shingle);
            if (known != holders.end() && known->second.size() > common) continue;
            ++followed;
            if (known != holders.end())
                for (std::size_t i : known->second)
                    ++shared[i];
        }
        for (const auto &[i, count] : shared) {
            const double size = static_cast<double>(std::max<std::size_t>(followed, 1));
            const double likely = static_cast<double>(count) / size;
            if (likely < sameRecommendation * 0.6) continue;
            const double ratio = diffRatio(diffTexts(old[i].text, now[n].text));
            if (ratio >= sameRecommendation) pairs.push_back({i, n, ratio});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        if (a.similarity != b.similarity) return a.similarity > b.similarity;
        return a.now != b.now ? a.now < b.now : a.old < b.old;
    });
    return pairs;
}

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// For every new recommendation the old one it is, or nobody.
std::vector<std::size_t> matches(const std::vector<Pair> &pairs, std::size_t oldCount,
                                 std::size_t nowCount)
{
    std::vector<std::size_t> oldOf(nowCount, nobody);
    std::vector<bool> taken(oldCount, false);
    for (const Pair &pair : pairs) {
        if (oldOf[pair.now] != nobody || taken[pair.old]) continue;
        oldOf[pair.now] = pair.old;
        taken[pair.old] = true;
    }
    return oldOf;
}

/// Those that keep their order: a longest ascending run through the matches. The others moved.
std::vector<bool> inOrder(const std::vector<std::size_t> &oldOf)
{
    std::vector<std::size_t> tails; // indexes into oldOf, the run's last of each length
    std::vector<std::size_t> before(oldOf.size(), nobody);
    for (std::size_t n = 0; n < oldOf.size(); ++n) {
        if (oldOf[n] == nobody) continue;
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), oldOf[n],
            [&](std::size_t index, std::size_t value) { return oldOf[index] < value; });
        if (at != tails.begin()) before[n] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(n);
        else
            *at = n;
    }
    std::vector<bool> stays(oldOf.size(), false);
    for (std::size_t n = tails.empty() ? nobody : tails.back(); n != nobody; n = before[n])
        stays[n] = true;
    return stays;
}

VersionChange changeOf(const Recommendation &old, const Recommendation &now, bool moved)
{
    VersionChange change{
        VersionChange::Kind::Unchanged, moved, old.id, now.id, 1, {}, old.text, now.text};
    if (old.text == now.text) return change;
    change.kind = VersionChange::Kind::Reworded;
    change.parts = diffTexts(old.text, now.text);
    change.similarity = diffRatio(change.parts);
    return change;
}

} // namespace

std::vector<VersionChange> compareVersions(const Document &old, const Document &now,
                                           std::stop_token stop)
{
    const auto pairs = likePairs(old.recommendations, now.recommendations, stop);
    const auto oldOf = matches(pairs, old.recommendations.size(), now.recommendations.size());
    const auto stays = inOrder(oldOf);
    std::vector<bool> kept(old.recommendations.size(), false);
    for (std::size_t at : oldOf)
        if (at != nobody) kept[at] = true;

    std::vector<VersionChange> changes;
    std::size_t oldAt = 0;
    const auto tellCut = [&](std::size_t until) {
        for (; oldAt < until; ++oldAt)
            if (!kept[oldAt])
                changes.push_back({VersionChange::Kind::Cut,
                                   false,
                                   old.recommendations[oldAt].id,
                                   "",
                                   0,
                                   {},
                                   old.recommendations[oldAt].text,
                                   ""});
    };
    for (std::size_t n = 0; n < oldOf.size(); ++n) {
        const Recommendation &one = now.recommendations[n];
        if (oldOf[n] == nobody) {
            changes.push_back({VersionChange::Kind::Added, false, "", one.id, 0, {}, "", one.text});
            continue;
        }
        if (stays[n]) tellCut(oldOf[n]);
        changes.push_back(changeOf(old.recommendations[oldOf[n]], one, !stays[n]));
    }
    tellCut(old.recommendations.size());
    return changes;
}

VersionSummary summaryOf(const std::vector<VersionChange> &changes)
{
    VersionSummary summary;
    const auto count = [](std::string_view text, Span span) {
        return utf8::length(text.substr(span.begin, span.size()));
    };
    for (const VersionChange &change : changes) {
        if (change.moved) ++summary.moved;
        switch (change.kind) {
        case VersionChange::Kind::Unchanged: summary.unchanged += change.moved ? 0 : 1; break;
        case VersionChange::Kind::Reworded: ++summary.reworded; break;
        case VersionChange::Kind::Added:
            ++summary.added;
            summary.charactersAdded += utf8::length(change.nowText);
            break;
        case VersionChange::Kind::Cut:
            ++summary.cut;
            summary.charactersRemoved += utf8::length(change.oldText);
            break;
        }
        for (const DiffPart &part : change.parts) {
            if (part.kind == DiffPart::Kind::Added)
                summary.charactersAdded += count(change.nowText, part.now);
            if (part.kind == DiffPart::Kind::Removed)
                summary.charactersRemoved += count(change.oldText, part.old);
        }
    }
    return summary;
}

VersionComparison comparedVersions(const Document &old, const Document &now, std::stop_token stop)
{
    VersionComparison comparison{
        old.catalogue.id, now.catalogue.id, compareVersions(old, now, std::move(stop)), {}};
    comparison.summary = summaryOf(comparison.changes);
    return comparison;
}

} // namespace policy
