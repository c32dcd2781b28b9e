// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tagger.h"

#include "text/data_file.h"

#include <algorithm>
#include <set>

namespace policy {

namespace {

std::string withoutSpaces(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c != ' ' && c != '\n') out += c;
    return out;
}

/// The headings above a recommendation, nearest first.
std::vector<std::string> headingsOf(const Document &document, const Recommendation &one)
{
    std::vector<std::string> headings;
    for (int at = one.section; at >= 0; at = document.sections[static_cast<std::size_t>(at)].parent)
        headings.push_back(document.sections[static_cast<std::size_t>(at)].title);
    return headings;
}

/// The parts of a title that are no section's heading: a leaflet's title often lists its briefs,
/// and each of them speaks only for what stands under it.
std::string withoutSections(std::string_view title, const Document &document)
{
    std::string kept;
    for (const std::string &half : splitTrimmed(title, ";"))
        for (const std::string &part : splitTrimmed(half, "；")) {
            const std::string words = withoutSpaces(part);
            const bool heads = std::ranges::any_of(document.sections, [&](const Section &section) {
                const std::string heading = withoutSpaces(section.title);
                return !heading.empty() && heading.find(words) != std::string::npos;
            });
            if (!heads) kept += (kept.empty() ? "" : "；") + part;
        }
    return kept;
}

/// The document's titles that say something of a recommendation in this language.
std::vector<std::string> titlesOf(const Document &document, Language spoken)
{
    std::vector<std::string> found;
    const LocalizedText &titles = document.catalogue.title;
    // A bilingual document's title in the other language says nothing of this half.
    const bool bilingual = document.catalogue.languages.size() > 1 && titles.contains(spoken);
    for (const auto &[language, title] : titles)
        if (!bilingual || language == spoken) found.push_back(withoutSections(title, document));
    return found;
}

bool isColon(std::string_view text)
{
    return text.ends_with(":") || text.ends_with("：");
}

/// The paragraph that introduces the list or the headings a recommendation stands under: the
/// nearest one before it that is no recommendation, in its section or one that holds it.
const Passage *leadInOf(const Document &document, const Recommendation &one,
                        const std::set<int> &taken)
{
    if (one.pieces.empty()) return nullptr;
    std::set<int> sections{one.section};
    for (int at = one.section; at >= 0; at = document.sections[static_cast<std::size_t>(at)].parent)
        sections.insert(document.sections[static_cast<std::size_t>(at)].parent);
    for (int at = one.pieces.front().passage - 1; at >= 0; --at) {
        const Passage &passage = document.passages[static_cast<std::size_t>(at)];
        if (passage.kind != PassageKind::Body && passage.kind != PassageKind::Item) continue;
        if (taken.contains(at) || !sections.contains(passage.section)) continue;
        if (passage.language != one.language) return nullptr;
        return &passage;
    }
    return nullptr;
}

} // namespace

Tagger::Tagger(const Vocabulary &regions, const Vocabulary &sectors, const Folding &folding,
               const std::filesystem::path &data, const std::filesystem::path &additions)
    : lexicon_(regions, sectors, folding, data, additions), regions_(regions), sectors_(sectors)
{
}

void Tagger::tag(Document &document) const
{
    std::set<int> taken;
    for (const Recommendation &one : document.recommendations)
        for (const TextPiece &piece : one.pieces)
            taken.insert(piece.passage);
    Above above{HeadingReadings(lexicon_), {}};
    for (Recommendation &one : document.recommendations) {
        tagOne(document, one, above);
        const Passage *leadIn = leadInOf(document, one, taken);
        if (leadIn == nullptr) continue;
        const Reading reading = lexicon_.read(leadIn->text);
        if (isColon(leadIn->text) && one.actors.empty())
            if (const auto actor = ActorTagger::inLeadIn(leadIn->text, reading))
                one.actors.push_back({*actor, {}, ""});
        const bool introduces = isColon(leadIn->text) && RegionTagger::speaksOfAgreement(reading);
        if (introduces ||
            (one.regions.empty() && RegionTagger::speaksOfParties(lexicon_.read(one.text))))
            regions_.addHeadings(one.regions, {leadIn->text}, above.readings);
    }
}

void Tagger::tagOne(const Document &document, Recommendation &one, Above &above) const
{
    const Reading reading = lexicon_.read(one.text);
    std::vector<std::string> headings = headingsOf(document, one);
    const auto [known, isNew] = above.titles.try_emplace(one.language);
    if (isNew) known->second = titlesOf(document, one.language);
    const std::vector<std::string> &titles = known->second;
    one.regions = regions_.inText(one.text, reading, one.stage);
    one.actors = ActorTagger::inText(one.text, reading);
    const auto sectors = [&](const std::vector<std::string> &under) {
        return sectors_.tag(one.text, reading, one.title, under, one.actors, above.readings);
    };
    one.sectors = sectors(headings);
    // What neither its words nor its headings say, the name of the paper may.
    if (one.sectors.empty()) one.sectors = sectors(titles);
    const bool ownHeading =
        withoutSpaces(one.text).find(withoutSpaces(one.title)) == std::string::npos;
    if (ownHeading) headings.insert(headings.begin(), one.title);
    regions_.addHeadings(one.regions, headings, above.readings);
    regions_.addTitle(one.regions, titles, above.readings);
}

} // namespace policy
