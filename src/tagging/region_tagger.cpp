// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/region_tagger.h"

#include "tagging/clauses.h"
#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace policy {

namespace {

constexpr std::size_t reachBack = 6; ///< symbols between a place and an "after" cue
constexpr std::size_t reachAround =
    40;                                ///< symbols between a place and each half of an "around" cue
constexpr std::size_t reachVenue = 16; ///< symbols between a place and each half of a "venue" cue
constexpr std::size_t reachTitle = 50; ///< symbols of English between a place and its speaker
constexpr std::size_t reachQuoted = 24; ///< symbols from a place to the cue that ends its quotation

/// Whether only 、, "and" or the like stands between two places: they share what is said of them.
bool joins(const MatchText &text, std::size_t first, std::size_t last)
{
    std::u32string between(text.symbols.begin() + static_cast<std::ptrdiff_t>(first),
                           text.symbols.begin() + static_cast<std::ptrdiff_t>(last));
    static const std::set<std::u32string> joining{
        U"",  U"、", U"和",    U"及",     U"与",   U"以及", U"或",     U"的",        U"/",
        U"-", U", ", U" and ", U", and ", U" or ", U" of ", U", the ", U" and the ", U" , "};
    return joining.contains(between);
}

void addEvidence(std::string &evidence, std::string_view words)
{
    if (("、" + evidence + "、").find("、" + std::string(words) + "、") != std::string::npos)
        return;
    if (!evidence.empty()) evidence += "、";
    evidence += words;
}

/// The stretches of a heading between spaces or semicolons: 發揮優勢 進入內地 has two topics. In
/// English only colons and semicolons divide.
std::vector<std::string_view> topicsOf(std::string_view heading)
{
    const bool chinese = std::ranges::any_of(utf8::CodePoints(heading),
                                             [](const auto &c) { return isHan(c.value); });
    std::vector<std::string_view> topics;
    std::size_t begin = 0;
    for (const auto [c, offset, size] : utf8::CodePoints(heading)) {
        const bool divides = c == ';' || c == U'；' || c == ':' || c == U'：' ||
                             (chinese && (isSpace(c) || c == U'，' || c == U'—'));
        if (!divides) continue;
        topics.push_back(heading.substr(begin, offset - begin));
        begin = offset + size;
    }
    topics.push_back(heading.substr(begin));
    return topics;
}

} // namespace

struct RegionTagger::Place {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::vector<std::string_view> regions;
    std::size_t group = 0; ///< places joined by 、 or "and" share a number
    bool mentioned = false;
};

std::vector<RegionTagger::Place> RegionTagger::places(const Reading &reading, Where where) const
{
    std::vector<Place> found;
    for (const ConceptMatch &match : Lexicon::concepts(reading, Use::Region, Use::RegionExcept)) {
        Place place{match.first, match.last, {}, found.size(), false};
        for (const TermUse &use : match.concepts)
            place.regions.push_back(regions_->concepts()[use.subject].id);
        if (!found.empty() && joins(reading.text, found.back().last, place.first))
            place.group = found.back().group;
        found.push_back(std::move(place));
    }
    std::erase_if(found, [&](const Place &place) {
        return isLanguage(reading, place) || isSpeakers(reading, place) ||
               isBetween(reading, place, Use::Scene, Use::SceneClose) ||
               (where == Where::Heading && isBetween(reading, place, Use::Venue, Use::VenueClose));
    });
    return found;
}

bool RegionTagger::isLanguage(const Reading &reading, const Place &place)
{
    const MatchText &text = reading.text;
    const auto &tongues = reading.of(Use::Tongue);
    const auto tongueAt = [&](std::size_t first) {
        return std::ranges::find(tongues, first, &Occurrence::first);
    };
    auto tongue = tongueAt(place.first);
    if (tongue == tongues.end() || tongue->last != place.last) return false;
    // "French and Portuguese companies": what the last of them describes, all do.
    for (std::size_t next = tongue->last; next < text.size(); next = tongue->last) {
        static constexpr std::u32string_view joining[] = {U"-", U", ", U" and ", U" or ", U"/"};
        const std::u32string rest(text.symbols.begin() + static_cast<std::ptrdiff_t>(next),
                                  text.symbols.end());
        const auto joined = std::ranges::find_if(
            joining, [&](std::u32string_view word) { return rest.starts_with(word); });
        if (joined != std::end(joining)) {
            tongue = tongueAt(next + joined->size());
            if (tongue == tongues.end()) return *joined != U"-";
            continue;
        }
        if (text.symbols[next] != U' ') return true;
        const auto &bare = reading.of(Use::BareWord);
        return std::ranges::find(bare, next + 1, &Occurrence::first) != bare.end();
    }
    return true;
}

bool RegionTagger::isBetween(const Reading &reading, const Place &place, Use open, Use close)
{
    const auto &closes = reading.of(close);
    for (const Occurrence &first : reading.of(open)) {
        if (first.last > place.first || first.last + reachVenue < place.first) continue;
        if (first.subject == 0) { // of one half: right before the place
            if (place.first <= first.last + 1) return true;
            continue;
        }
        for (const Occurrence &last : closes)
            if (first.subject == last.subject && place.last <= last.first &&
                last.first <= place.last + reachVenue &&
                !isCut(reading.text, first.last, last.first, endsPhrase))
                return true;
    }
    return false;
}

bool RegionTagger::isSpeakers(const Reading &reading, const Place &place)
{
    const MatchText &text = reading.text;
    const auto &speeches = reading.of(Use::Speech);
    for (const Occurrence &title : reading.of(Use::Speaker)) {
        const bool latin = isLatinWord(text.symbols[title.first]);
        const std::size_t reach = latin ? reachTitle : reachVenue;
        // 北京市市長殷勇說; "the President of the Lima Chamber, Ms Quispe, said"
        const bool near = place.last <= title.first ? title.first - place.last <= reach
                                                    : latin && place.first - title.last <= reach;
        if (!near) continue;
        const std::size_t from = std::min(place.first, title.first);
        const std::size_t last = std::max(place.last, title.last);
        for (const Occurrence &speech : speeches)
            if (speech.first >= last && speech.first - last <= reachTitle &&
                !isCut(text, from, speech.first, latin ? endsClause : endsPhrase))
                return true;
    }
    return false;
}

void RegionTagger::findModels(const Reading &reading, std::vector<Place> &places)
{
    const MatchText &text = reading.text;
    std::set<std::size_t> groups;
    const auto &ends = reading.of(Use::ModelEnd);
    for (const Occurrence &cue : reading.of(Use::ModelBefore)) {
        const auto next = std::ranges::find_if(
            places, [&](const Place &place) { return place.first >= cue.last; });
        if (next == places.end() || isCut(text, cue.last, next->first, endsPhrase)) continue;
        const bool ended = std::ranges::any_of(ends, [&](const Occurrence &end) {
            return cue.last <= end.first && end.last <= next->first;
        });
        if (!ended) groups.insert(next->group);
    }
    for (const Occurrence &cue : reading.of(Use::ModelAfter))
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            if (place->last > cue.first) continue;
            // A cue right behind counts (前海模式), a little further only with 的 or in English.
            if (cue.first - place->last <= reachBack &&
                !isCut(text, place->last, cue.first, endsPhrase))
                groups.insert(place->group);
            break;
        }
    const auto &closes = reading.of(Use::ModelClose);
    for (const Occurrence &open : reading.of(Use::ModelOpen))
        for (const Occurrence &close : closes) {
            if (close.subject != open.subject || close.first < open.last) continue;
            if (isCut(text, open.last, close.first, endsPhrase)) break;
            for (const Place &place : places)
                if (open.last <= place.first && place.last <= close.first &&
                    place.first - open.last <= reachAround &&
                    close.first - place.last <= reachAround)
                    groups.insert(place.group);
            break;
        }
    for (const Occurrence &cue : reading.of(Use::ModelQuoted))
        for (const Place &place : places)
            if (place.last < cue.first && cue.first - place.last <= reachQuoted &&
                text.quoted[place.last] && !isCut(text, place.last, cue.first, endsPhrase))
                groups.insert(place.group);
    for (const Occurrence &phrase : reading.of(Use::ModelPhrase))
        for (Place &place : places)
            if (phrase.first <= place.first && place.last <= phrase.last) place.mentioned = true;
    for (Place &place : places)
        if (groups.contains(place.group)) place.mentioned = true;
}

void RegionTagger::findBackground(const Reading &reading, std::vector<Place> &places)
{
    const MatchText &text = reading.text;
    const auto &past = reading.of(Use::Background);
    const auto &urging = reading.of(Use::Urging);
    const auto within = [](const std::vector<Occurrence> &cues, std::size_t first,
                           std::size_t last) {
        return std::ranges::any_of(
            cues, [&](const Occurrence &cue) { return first <= cue.first && cue.last <= last; });
    };
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && !endsSentence(text, end))
            ++end;
        const bool whole = begin == 0 && end + 1 >= text.size();
        if (!whole && within(past, begin, end) && !within(urging, begin, end) &&
            (within(urging, 0, begin) || within(urging, end, text.size())))
            for (Place &place : places)
                if (begin <= place.first && place.last <= end) place.mentioned = true;
        begin = end + 1;
    }
}

std::vector<RegionTag> RegionTagger::inText(std::string_view text, const Reading &reading,
                                            Stage stage) const
{
    std::vector<Place> found = places(reading, Where::Text);
    findModels(reading, found);
    // What is reported as done is all in the past.
    if (stage != Stage::Delivered) findBackground(reading, found);
    return tags(text, reading, found);
}

std::vector<RegionTag> RegionTagger::tags(std::string_view text, const Reading &reading,
                                          const std::vector<Place> &places) const
{
    std::vector<RegionTag> tags;
    for (const Place &place : places)
        for (const std::string_view region : place.regions) {
            if (!regions_->at(region).taggable) continue;
            auto tag = std::ranges::find(tags, region, &RegionTag::region);
            if (tag == tags.end()) {
                tags.emplace_back().region = region;
                tag = tags.end() - 1;
                tag->role = RegionRole::Mentioned;
            }
            if (!place.mentioned) tag->role = RegionRole::About;
            const Span span = reading.text.span(place.first, place.last);
            tag->spans.push_back(span);
            addEvidence(tag->evidence, text.substr(span.begin, span.size()));
        }
    std::stable_partition(tags.begin(), tags.end(),
                          [](const RegionTag &tag) { return tag.role == RegionRole::About; });
    return tags;
}

/// What one stretch of a heading names.
struct RegionTagger::Topic {
    std::vector<RegionTag> regions;
    std::size_t heading = 0;
    bool withHongKong = false;
};

std::vector<RegionTagger::Topic> RegionTagger::topics(const std::vector<std::string> &headings,
                                                      HeadingReadings &readings) const
{
    std::vector<Topic> found;
    for (std::size_t i = 0; i < headings.size(); ++i)
        for (const std::string_view part : topicsOf(headings[i])) {
            const Reading &reading = readings.of(part);
            std::vector<Place> named = places(reading, Where::Heading);
            findModels(reading, named);
            Topic topic{tags(part, reading, named), i, false};
            if (topic.regions.empty()) continue;
            for (const Place &place : named) {
                const Span span = reading.text.span(place.first, place.last);
                const std::string_view words = part.substr(span.begin, span.size());
                topic.withHongKong =
                    topic.withHongKong || words.find("港") != std::string_view::npos ||
                    std::ranges::any_of(place.regions, [&](std::string_view region) {
                        return !regions_->at(region).taggable;
                    });
            }
            found.push_back(std::move(topic));
        }
    return found;
}

void RegionTagger::lend(std::vector<RegionTag> &tags, std::vector<Topic> topics) const
{
    if (topics.empty()) return;
    // A region counts as named where a narrower one is.
    std::set<std::string, std::less<>> named;
    for (const RegionTag &tag : tags) {
        if (tag.origin != Origin::Text) continue;
        named.insert(tag.region);
        for (std::string &broader : regions_->allBroader(tag.region))
            named.insert(std::move(broader));
    }
    for (const Topic &topic : topics) {
        std::set<std::string> all; // of the whole heading
        std::size_t parts = 0;
        bool meets = false;
        for (const Topic &other : topics) {
            if (other.heading != topic.heading) continue;
            const std::size_t before = all.size();
            for (const RegionTag &tag : other.regions) {
                all.insert(tag.region);
                meets = meets || named.contains(tag.region);
            }
            if (all.size() > before) ++parts;
        }
        for (RegionTag tag : topic.regions) {
            if (std::ranges::find(tags, tag.region, &RegionTag::region) != tags.end()) continue;
            const bool other = !named.contains(tag.region) && !named.empty();
            if (other && all.size() > 1 && (meets || parts > 1)) tag.role = RegionRole::Mentioned;
            tag.origin = Origin::Heading;
            tag.spans.clear();
            tags.push_back(std::move(tag));
        }
    }
}

void RegionTagger::addHeadings(std::vector<RegionTag> &tags,
                               const std::vector<std::string> &headings,
                               HeadingReadings &readings) const
{
    lend(tags, topics(headings, readings));
}

void RegionTagger::addTitle(std::vector<RegionTag> &tags, const std::vector<std::string> &titles,
                            HeadingReadings &readings) const
{
    std::vector<Topic> found = topics(titles, readings);
    if (std::ranges::any_of(found, &Topic::withHongKong))
        std::erase_if(found, [](const Topic &topic) { return !topic.withHongKong; });
    lend(tags, std::move(found));
}

bool RegionTagger::speaksOfParties(const Reading &reading)
{
    return !reading.of(Use::Parties).empty();
}

bool RegionTagger::speaksOfAgreement(const Reading &reading)
{
    return !reading.of(Use::Agreement).empty();
}

} // namespace policy
