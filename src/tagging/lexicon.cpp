// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/lexicon.h"

#include "tagging/cue_file.h"
#include "text/data_file.h"

#include <algorithm>
#include <map>

namespace policy {

namespace {

/// Kinds of lines in roles.txt and what they become. A kind whose lines have two halves has two
/// uses.
struct RoleKind {
    std::string_view name;
    Use use;
    Use close;
};
constexpr RoleKind roleKinds[] = {
    {"before", Use::ModelBefore, Use::ModelBefore}, {"after", Use::ModelAfter, Use::ModelAfter},
    {"around", Use::ModelOpen, Use::ModelClose},    {"quoted", Use::ModelQuoted, Use::ModelQuoted},
    {"phrase", Use::ModelPhrase, Use::ModelPhrase}, {"sentence", Use::Background, Use::Background},
    {"urging", Use::Urging, Use::Urging},           {"end", Use::ModelEnd, Use::ModelEnd},
    {"agreed", Use::Agreement, Use::Agreement},     {"parties", Use::Parties, Use::Parties},
    {"venue", Use::Venue, Use::VenueClose},         {"scene", Use::Scene, Use::SceneClose},
    {"speaker", Use::Speaker, Use::Speaker},        {"speech", Use::Speech, Use::Speech},
    {"tongue", Use::Tongue, Use::Tongue},           {"bare", Use::BareWord, Use::BareWord},
    {"preface", Use::Preface, Use::Preface},        {"acts", Use::Acts, Use::Acts},
    {"listing", Use::Listing, Use::Listing}};

const std::vector<std::string_view> actorKinds{"name",  "head",    "object",   "subject", "adverb",
                                               "skip",  "stop",    "proposer", "leading", "passive",
                                               "thing", "between", "together", "owner",   "with"};

/// 在泰, 赴京: a word that begins with "in" or "to".
bool beginsWithParticle(const MatchText &text, const ConceptMatch &match)
{
    static constexpr std::u32string_view particles = U"在赴驻访来抵到";
    return match.last - match.first > 1 &&
           particles.find(text.symbols[match.first]) != particles.npos;
}

/// Of words that overlap the longest, of equally long ones the first, but a name before one that
/// begins with a particle: 泰國 of 在泰國. In reading order.
std::vector<ConceptMatch> longest(const MatchText &text, std::vector<ConceptMatch> matches)
{
    std::ranges::stable_sort(matches, [&](const ConceptMatch &a, const ConceptMatch &b) {
        const std::size_t sizeOfA = a.last - a.first, sizeOfB = b.last - b.first;
        if (sizeOfA != sizeOfB) return sizeOfA > sizeOfB;
        return !beginsWithParticle(text, a) && beginsWithParticle(text, b);
    });
    std::map<std::uint32_t, ConceptMatch> kept; // by beginning
    for (ConceptMatch &match : matches) {
        const auto next = kept.lower_bound(match.first);
        if (next != kept.end() && next->second.first < match.last) continue;
        if (next != kept.begin() && std::prev(next)->second.last > match.first) continue;
        kept.emplace(match.first, std::move(match));
    }
    std::vector<ConceptMatch> ordered;
    for (auto &[first, match] : kept)
        ordered.push_back(std::move(match));
    return ordered;
}

} // namespace

Lexicon::Lexicon(const Vocabulary &regions, const Vocabulary &sectors, const Folding &folding,
                 const std::filesystem::path &data, const std::filesystem::path &additions)
    : reader_(folding), matcher_(reader_)
{
    addVocabulary(regions, Use::Region, Use::RegionExcept, TermMatcher::Form::AsWritten);
    addVocabulary(sectors, Use::Sector, Use::SectorExcept, TermMatcher::Form::Inflected);
    addCues(data, additions);
}

void Lexicon::addUse(std::string_view term, TermUse use, TermMatcher::Form form)
{
    const std::uint32_t number = matcher_.add(term, form);
    if (uses_.size() <= number) uses_.resize(number + 1);
    uses_[number].push_back(use);
}

void Lexicon::addVocabulary(const Vocabulary &vocabulary, Use named, Use except,
                            TermMatcher::Form form)
{
    for (std::uint32_t i = 0; i < vocabulary.concepts().size(); ++i) {
        const Concept &one = vocabulary.concepts()[i];
        for (const Term &term : one.terms)
            addUse(term.text, {named, i, term.weight}, form);
        for (const std::string &phrase : one.except)
            addUse(phrase, {except, i, 0}, form);
    }
}

void Lexicon::addCues(const std::filesystem::path &data, const std::filesystem::path &additions)
{
    const auto own = [&](const char *name) {
        return additions.empty() ? additions : additions / "language" / name;
    };
    const std::filesystem::path roles = data / "language" / "roles.txt";
    std::vector<std::string_view> names;
    for (const RoleKind &kind : roleKinds)
        names.push_back(kind.name);
    std::uint32_t pair = 0;
    for (const Cue &cue : readCues(roles, own("roles.txt"), names)) {
        const RoleKind &kind = roleKinds[cue.kind];
        const auto halves = splitTrimmed(cue.text, "…");
        const bool mayPair = kind.use != kind.close;
        if (halves.empty() || halves.size() > (mayPair ? 2 : 1) ||
            (kind.use == Use::ModelOpen && halves.size() != 2))
            failDataLine(roles, cue.line,
                         "a … belongs into \"around\", and may stand in \"venue\" and \"scene\".");
        // Halves of one line share a number.
        const bool pairs = halves.size() == 2;
        pair += pairs ? 1 : 0;
        addUse(halves[0], {kind.use, pairs ? pair : 0, 1});
        if (pairs) addUse(halves[1], {kind.close, pair, 1});
    }
    for (const Cue &cue : readCues(data / "language" / "actors.txt", own("actors.txt"), actorKinds))
        addUse(cue.text,
               {static_cast<Use>(static_cast<std::size_t>(Use::ActorName) + cue.kind), 0, 1});
}

Reading Lexicon::read(std::string_view text) const
{
    Reading reading{reader_.read(text), {}};
    for (const TermMatch &match : matcher_.find(reading.text))
        for (const TermUse &use : uses_[match.term])
            reading.words[static_cast<std::size_t>(use.use)].push_back(
                {match.first, match.last, use.subject, use.weight});
    return reading;
}

const Reading &HeadingReadings::of(std::string_view heading)
{
    const auto known = read_.find(heading);
    if (known != read_.end()) return known->second;
    return read_.emplace(heading, lexicon_->read(heading)).first->second;
}

std::vector<ConceptMatch> Lexicon::concepts(const Reading &reading, Use named, Use except)
{
    const auto excepted = [&](const Occurrence &word) {
        return std::ranges::any_of(reading.of(except), [&](const Occurrence &phrase) {
            return phrase.subject == word.subject && phrase.first <= word.first &&
                   word.last <= phrase.last;
        });
    };
    std::vector<ConceptMatch> candidates;
    for (const Occurrence &word : reading.of(named)) {
        if (excepted(word)) continue;
        const bool same = !candidates.empty() && candidates.back().first == word.first &&
                          candidates.back().last == word.last;
        if (!same) candidates.push_back({word.first, word.last, {}});
        candidates.back().concepts.push_back({named, word.subject, word.weight});
    }
    return longest(reading.text, std::move(candidates));
}

} // namespace policy
