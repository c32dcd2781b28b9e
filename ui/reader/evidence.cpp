// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/evidence.h"

#include "labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>

namespace policy::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

const Passage &passageAt(const Document &document, int passage)
{
    return document.passages[static_cast<std::size_t>(passage)];
}

/// Evidence as words of a sentence in the recommendation's language.
QString evidenceWords(const std::string &evidence, Language language)
{
    QString words = toQString(evidence);
    if (!isChinese(language)) words.replace(QChar(0x3001), QStringLiteral(", "));
    return words;
}

void append(std::vector<PlaceRange> &to, std::vector<PlaceRange> more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// Where words stand in a passage.
std::vector<PlaceRange> occurrences(const Document &document, int passage, const std::string &words)
{
    std::vector<PlaceRange> places;
    const std::string &text = passageAt(document, passage).text;
    for (std::size_t at = text.find(words); at != std::string::npos && !words.empty();
         at = text.find(words, at + words.size()))
        places.push_back({passage, toUtf16(text, Span{at, at + words.size()})});
    return places;
}

std::vector<std::string> splitEvidence(const std::string &evidence)
{
    static const std::string between = "、";
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= evidence.size()) {
        const std::size_t end = std::min(evidence.find(between, begin), evidence.size());
        if (end > begin) parts.push_back(evidence.substr(begin, end - begin));
        begin = end + between.size();
    }
    return parts;
}

/// A heading's evidence is found again in the nearest heading that has it, outwards.
std::vector<PlaceRange> headingPlaces(const Document &document, int section,
                                      const std::string &evidence)
{
    for (int at = section; at >= 0; at = document.sections[static_cast<std::size_t>(at)].parent) {
        const int passage = document.sections[static_cast<std::size_t>(at)].passage;
        if (passage < 0) continue;
        std::vector<PlaceRange> places;
        for (const std::string &part : splitEvidence(evidence))
            append(places, occurrences(document, passage, part));
        if (!places.empty()) return places;
    }
    return {};
}

/// The heading right above a recommendation that is its title; -1 where it has none.
int ownHeading(const Document &document, const Recommendation &recommendation)
{
    if (recommendation.title.empty() || recommendation.pieces.empty()) return -1;
    const int above = recommendation.pieces.front().passage - 1;
    if (above < 0 || passageAt(document, above).kind != PassageKind::Heading) return -1;
    return passageAt(document, above).text == recommendation.title ? above : -1;
}

template <typename Tagged>
std::vector<PlaceRange> tagPlaces(const Document &document, const Recommendation &recommendation,
                                  const Tagged &tag)
{
    std::vector<PlaceRange> places;
    for (Span span : tag.spans)
        append(places, placesOf(document, recommendation, span));
    if (!places.empty() || tag.origin != Origin::Heading) return places;
    if (const int own = ownHeading(document, recommendation); own >= 0)
        for (const std::string &part : splitEvidence(tag.evidence))
            append(places, occurrences(document, own, part));
    if (places.empty()) places = headingPlaces(document, recommendation.section, tag.evidence);
    return places;
}

QString whyWords(const QString &what, Origin origin, const QString &words)
{
    switch (origin) {
    case Origin::Text:
        return translated(QT_TRANSLATE_NOOP("Evidence", "%1, because of the words “%2”"))
            .arg(what, words);
    case Origin::Heading:
        return translated(QT_TRANSLATE_NOOP("Evidence", "%1, from the heading: “%2”"))
            .arg(what, words);
    case Origin::Person:
        return translated(QT_TRANSLATE_NOOP("Evidence", "%1, set by you")).arg(what);
    }
    return what;
}

ReaderTag regionTag(const Document &document, const Recommendation &recommendation,
                    const RegionTag &tag, const Labels &labels)
{
    ReaderTag made;
    made.tone = Tone::Region;
    made.label = labels.region(tag.region);
    made.person = tag.origin == Origin::Person;
    if (!made.person) made.words = evidenceWords(tag.evidence, recommendation.language);
    made.language = recommendation.language;
    made.quiet = tag.role == RegionRole::Mentioned;
    made.choice = Choice{Facet::Region, tag.region, false};
    made.places = tagPlaces(document, recommendation, tag);
    const QString what =
        made.quiet ? translated(QT_TRANSLATE_NOOP("Evidence",
                                                  "%1 is mentioned, but not what this is about"))
                   : translated(QT_TRANSLATE_NOOP("Evidence", "Region: %1"));
    made.why = whyWords(what.arg(made.label), tag.origin, made.words);
    return made;
}

ReaderTag sectorTag(const Document &document, const Recommendation &recommendation,
                    const SectorTag &tag, const Labels &labels)
{
    ReaderTag made;
    made.tone = Tone::Sector;
    made.label = labels.sector(tag.sector);
    made.person = tag.origin == Origin::Person;
    if (!made.person) made.words = evidenceWords(tag.evidence, recommendation.language);
    made.language = recommendation.language;
    made.choice = Choice{Facet::Sector, tag.sector, false};
    made.places = tagPlaces(document, recommendation, tag);
    made.why = whyWords(translated(QT_TRANSLATE_NOOP("Evidence", "Sector: %1")).arg(made.label),
                        tag.origin, made.words);
    return made;
}

/// What a person said it is not about: stays to be seen, and to be taken back.
void addRefused(std::vector<ReaderTag> &tags, const Recommendation &recommendation, Facet facet,
                const std::vector<KeptCorrection> &corrections, const Labels &labels)
{
    for (const KeptCorrection &one : corrections) {
        if (one.kind != CorrectionKind::Refuse || one.facet != facet || one.on.lost ||
            one.on.recommendation != recommendation.id)
            continue;
        ReaderTag made;
        made.tone = facet == Facet::Region ? Tone::Region : Tone::Sector;
        made.label = labels.value(facet, one.value);
        made.quiet = true;
        made.refused = true;
        made.choice = Choice{facet, one.value, false};
        made.why = translated(QT_TRANSLATE_NOOP("Evidence", "%1: you said that it is not about "
                                                            "this. Press to take that back"))
                       .arg(made.label);
        tags.push_back(std::move(made));
    }
}

/// Mentions of the same text become one tag with all their places.
void addMentions(std::vector<ReaderTag> &tags, const Document &document,
                 const Recommendation &recommendation, const std::vector<Mention> &mentions,
                 Tone tone, const char *why)
{
    const std::size_t first = tags.size();
    for (const Mention &mention : mentions) {
        const QString label = toQString(mention.text);
        auto known = std::find_if(tags.begin() + static_cast<std::ptrdiff_t>(first), tags.end(),
                                  [&](const ReaderTag &tag) { return tag.label == label; });
        if (known == tags.end()) {
            ReaderTag made;
            made.tone = tone;
            made.label = label;
            made.language = recommendation.language;
            made.why = translated(why).arg(label);
            if (tone != Tone::Actor && mention.normalised != mention.text)
                made.words = toQString(mention.normalised);
            if (tone == Tone::Actor) made.choice = Choice{Facet::Actor, mention.text, false};
            known = tags.insert(tags.end(), std::move(made));
        }
        append(known->places, placesOf(document, recommendation, mention.span));
    }
}

} // namespace

std::vector<PlaceRange> placesOf(const Document &document, const Recommendation &recommendation,
                                 Span span)
{
    std::vector<PlaceRange> places;
    for (const TextPiece &piece : recommendation.pieces) {
        const std::size_t end = piece.offset + piece.span.size();
        const std::size_t from = std::max(span.begin, piece.offset);
        const std::size_t to = std::min(span.end, end);
        if (from >= to) continue;
        const std::size_t shift = piece.span.begin;
        const Span inPassage{from - piece.offset + shift, to - piece.offset + shift};
        places.push_back(
            {piece.passage, toUtf16(passageAt(document, piece.passage).text, inPassage)});
    }
    return places;
}

std::vector<ReaderTag> readerTags(const Document &document, const Recommendation &recommendation,
                                  const Labels &labels,
                                  const std::vector<KeptCorrection> &corrections)
{
    std::vector<ReaderTag> tags;
    for (const RegionTag &tag : recommendation.regions)
        tags.push_back(regionTag(document, recommendation, tag, labels));
    addRefused(tags, recommendation, Facet::Region, corrections, labels);
    for (const SectorTag &tag : recommendation.sectors)
        tags.push_back(sectorTag(document, recommendation, tag, labels));
    addRefused(tags, recommendation, Facet::Sector, corrections, labels);
    addMentions(tags, document, recommendation, recommendation.actors, Tone::Actor,
                QT_TRANSLATE_NOOP("Evidence", "Actor: %1"));
    addMentions(tags, document, recommendation, recommendation.amounts, Tone::Amount,
                QT_TRANSLATE_NOOP("Evidence", "Amount: %1"));
    addMentions(tags, document, recommendation, recommendation.dates, Tone::Date,
                QT_TRANSLATE_NOOP("Evidence", "Date: %1"));
    return tags;
}

std::vector<RecommendationMark> recommendationMarks(const Document &document)
{
    std::vector<RecommendationMark> marks;
    for (std::size_t i = 0; i < document.recommendations.size(); ++i) {
        if (const int heading = ownHeading(document, document.recommendations[i]); heading >= 0)
            marks.push_back({{heading,
                              toUtf16(passageAt(document, heading).text,
                                      Span{0, passageAt(document, heading).text.size()})},
                             static_cast<int>(i)});
        for (const TextPiece &piece : document.recommendations[i].pieces)
            marks.push_back(
                {{piece.passage, toUtf16(passageAt(document, piece.passage).text, piece.span)},
                 static_cast<int>(i)});
    }
    return marks;
}

QStringList markedWords(const std::vector<Snippet> &snippets)
{
    constexpr std::size_t mostWords = 60;
    std::set<std::string> words;
    for (const Snippet &snippet : snippets)
        for (Span mark : snippet.marks)
            if (words.size() < mostWords && !mark.empty())
                words.insert(snippet.text.substr(mark.begin, mark.size()));
    QStringList list;
    for (const std::string &word : words)
        list << toQString(word);
    return list;
}

std::vector<EvidenceMark> evidenceMarks(const std::vector<ReaderTag> &tags)
{
    std::vector<EvidenceMark> marks;
    for (std::size_t i = 0; i < tags.size(); ++i)
        for (const PlaceRange &place : tags[i].places)
            marks.push_back({place, tags[i].tone, static_cast<int>(i), tags[i].why});
    return marks;
}

std::vector<RecommendationMark> sourceMarks(const Document &document, int lineCount)
{
    std::vector<RecommendationMark> marks;
    const TextRange wholeLine{0, std::numeric_limits<int>::max() / 2};
    for (std::size_t i = 0; i < document.recommendations.size(); ++i) {
        const LineRange lines = document.recommendations[i].lines;
        for (int line = std::max(1, lines.first); line <= std::min(lines.last, lineCount); ++line)
            marks.push_back({{line - 1, wholeLine}, static_cast<int>(i)});
    }
    return marks;
}

} // namespace policy::ui
