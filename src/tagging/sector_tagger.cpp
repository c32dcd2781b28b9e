// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/sector_tagger.h"

#include "tagging/clauses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace policy {

namespace {

// How much a word of each weight counts: one that decides outweighs many that only tip the balance.
constexpr std::array points{0.0, 0.35, 1.4, 3.0};
constexpr double tipping = 0.6;     ///< words below this only tip the balance …
constexpr double mostTipping = 0.8; ///< … and together count at most so much
constexpr double fading = 0.9;      ///< each further word counts less than the one before

// Where a word stands. The opening clause says what is to be done.
constexpr double inOpening = 1.5;
constexpr double inPreface = 0.6;                  ///< 憑藉…, "in order to …,"
constexpr double inListing = 0.6;                  ///< 涵蓋…、…等: which fields it touches
constexpr double inName = 0.7;                     ///< the Tourism Bureau will …
constexpr double inBrackets = 0.4;                 ///< mostly examples
constexpr double ownTitle = 2.0;                   ///< beside the words of the text itself
constexpr std::array aboveIt{0.7, 0.4, 0.25, 0.1}; ///< headings, nearest first
constexpr double mostFromHeading = 4.0;

constexpr double weakest = 1.2;     ///< points below which nothing is tagged
constexpr double besideMain = 0.46; ///< share of the main sector's points
constexpr std::size_t most = 3;
constexpr double scale = 3.0; ///< points at which a tag is two thirds sure

double pointsOf(double weight)
{
    const auto below = static_cast<std::size_t>(weight);
    if (below + 1 >= points.size()) return points.back();
    const double part = weight - static_cast<double>(below);
    return points[below] + part * (points[below + 1] - points[below]);
}

/// So many commas make a list of what stands after 涵蓋 or "such as".
constexpr int fewestListed = 2;

bool beginsPhrase(const MatchText &text, std::size_t at)
{
    if (at > 0 && text.symbols[at - 1] == U' ') --at;
    return at == 0 || endsPhrase(text, at - 1);
}

/// How much a word counts by where it begins, for each symbol.
std::vector<double> emphasisOf(const Reading &reading, double opening)
{
    const MatchText &text = reading.text;
    std::vector<double> emphasis(text.size(), 1);
    for (std::size_t at = 0; at < text.size() && !endsClause(text, at); ++at)
        emphasis[at] = opening;
    for (const Occurrence &preface : reading.of(Use::Preface)) {
        if (!beginsPhrase(text, preface.first)) continue;
        std::size_t end = preface.last;
        while (end < text.size() && !endsPhrase(text, end))
            ++end;
        // A clause that is nothing but this phrase says what is to be done after all.
        if (end == text.size() || endsClause(text, end)) continue;
        const bool acts = std::ranges::any_of(reading.of(Use::Acts), [&](const Occurrence &word) {
            return word.first >= preface.last && word.last <= end;
        });
        if (acts && text.symbols[preface.first] == U'在') continue;
        for (std::size_t at = preface.first; at < end; ++at)
            emphasis[at] = inPreface;
    }
    for (const Occurrence &listing : reading.of(Use::Listing)) {
        std::size_t end = listing.last;
        int commas = 0;
        for (; end < text.size() && !endsClause(text, end); ++end)
            commas += text.symbols[end] == U'、' || text.symbols[end] == U',' ? 1 : 0;
        if (commas < fewestListed) continue;
        for (std::size_t at = listing.first; at < end; ++at)
            emphasis[at] = std::min(emphasis[at], inListing);
    }
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.symbols[at] == U'(') ++depth;
        if (depth > 0) emphasis[at] *= inBrackets;
        if (text.symbols[at] == U')' && depth > 0) --depth;
    }
    return emphasis;
}

/// Adds up the points of a sector's words: each further word says less than the one before.
double total(std::vector<double> worths)
{
    double weak = 0;
    std::erase_if(worths, [&](double worth) {
        if (worth < tipping) weak += worth;
        return worth < tipping;
    });
    worths.push_back(std::min(weak, mostTipping));
    std::ranges::sort(worths, std::greater<>());
    double sum = 0;
    double factor = 1;
    for (const double worth : worths) {
        sum += factor * worth;
        factor *= fading;
    }
    return sum;
}

void addEvidence(std::string &evidence, std::string_view words)
{
    if (("、" + evidence + "、").find("、" + std::string(words) + "、") != std::string::npos)
        return;
    if (!evidence.empty()) evidence += "、";
    evidence += words;
}

} // namespace

/// What the words of one text say for one sector.
struct SectorTagger::Tally {
    double score = 0;
    std::map<std::u32string, std::pair<double, int>> words; ///< points of one, how often
    std::vector<Span> spans;
};

std::vector<SectorTagger::Tally> SectorTagger::count(const Reading &reading, bool heading,
                                                     const std::vector<Mention> &actors) const
{
    std::vector<Tally> tallies(sectors_->concepts().size());
    const auto emphasis = emphasisOf(reading, heading ? 1 : inOpening);
    const auto symbols = reading.text.symbols.begin();
    for (const ConceptMatch &match : Lexicon::concepts(reading, Use::Sector, Use::SectorExcept)) {
        const Span span = reading.text.span(match.first, match.last);
        const bool named = std::ranges::any_of(actors, [&](const Mention &actor) {
            return actor.span.begin <= span.begin && span.end <= actor.span.end;
        });
        const double emphasised = emphasis[match.first] * (named ? inName : 1);
        for (const TermUse &use : match.concepts) {
            Tally &tally = tallies[use.subject];
            auto &[worth, often] = tally.words[{symbols + match.first, symbols + match.last}];
            worth = std::max(worth, pointsOf(use.weight) * emphasised);
            ++often;
            tally.spans.push_back(span);
        }
    }
    for (Tally &tally : tallies) {
        std::vector<double> worths;
        for (const auto &[word, counted] : tally.words)
            worths.push_back(counted.first * std::sqrt(counted.second));
        tally.score = total(std::move(worths));
        if (heading) tally.score = std::min(tally.score, mostFromHeading);
    }
    return tallies;
}

std::vector<SectorTag> SectorTagger::tag(std::string_view text, const Reading &reading,
                                         std::string_view title,
                                         const std::vector<std::string> &headings,
                                         const std::vector<Mention> &actors,
                                         HeadingReadings &readings) const
{
    std::vector<Tally> tallies = count(reading, false, actors);
    const auto add = [&](std::string_view heading, double share) {
        const std::vector<Tally> above = count(readings.of(heading), true, {});
        for (std::size_t i = 0; i < tallies.size(); ++i)
            tallies[i].score += share * above[i].score;
    };
    if (!title.empty()) add(title, ownTitle);
    for (std::size_t i = 0; i < headings.size() && i < aboveIt.size(); ++i)
        add(headings[i], aboveIt[i]);

    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < tallies.size(); ++i)
        if (tallies[i].score >= weakest) order.push_back(i);
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return tallies[a].score > tallies[b].score; });

    std::vector<SectorTag> tags;
    for (const std::size_t i : order) {
        Tally &tally = tallies[i];
        if (tags.size() == most || tally.score < besideMain * tallies[order.front()].score) break;
        SectorTag tag;
        tag.sector = sectors_->concepts()[i].id;
        tag.score = 1 - std::exp(-tally.score / scale);
        tag.origin = tally.spans.empty() ? Origin::Heading : Origin::Text;
        for (const Span span : tally.spans)
            addEvidence(tag.evidence, text.substr(span.begin, span.size()));
        tag.spans = std::move(tally.spans);
        tags.push_back(std::move(tag));
    }
    return tags;
}

} // namespace policy
