// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/context.h"

#include "structure/characters.h"
#include "structure/sentences.h"
#include "text/utf8.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace policy::structure {

namespace {

constexpr std::size_t longestSetting = 150; ///< bytes: fifty Han characters

bool isMark(char32_t c)
{
    return isSpace(c) || isOpening(c) || c == 0x201C || c == '"' || isComma(c);
}

std::size_t skipMarks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isMark(utf8::decode(text, at).value))
        at = utf8::decode(text, at).end();
    return at;
}

/// Past the comma that ends a phrase begun at `at`; `at` where there is none near.
std::size_t pastComma(std::string_view text, std::size_t at)
{
    int depth = 0;
    for (std::size_t i = at; i < text.size() && i - at < longestSetting;) {
        const utf8::CodePoint c = utf8::decode(text, i);
        if (isOpening(c.value)) ++depth;
        if (isClosing(c.value)) depth = std::max(0, depth - 1);
        if (depth == 0 && (c.value == ',' || c.value == 0xFF0C)) return c.end();
        if (endsSentence(c.value) && c.value != '.') return at;
        i = c.end();
    }
    return at;
}

bool isTopic(std::string_view phrase)
{
    while (!phrase.empty() && (isComma(lastCharacter(phrase)) || isSpace(lastCharacter(phrase))))
        phrase.remove_suffix(utf8::decodeBefore(phrase, phrase.size()).size);
    return phrase.ends_with("方面") || phrase.ends_with("領域") || phrase.ends_with("领域") ||
           phrase.ends_with("範疇") || phrase.ends_with("范畴") || phrase.ends_with("范疇");
}

/// What stands between the last comma before a cue and the cue: the subject of 應.
std::string_view subjectBefore(std::string_view text, std::size_t from, std::size_t cue)
{
    std::size_t begin = from;
    for (std::size_t i = from; i < cue;) {
        const utf8::CodePoint c = utf8::decode(text, i);
        i = c.end();
        if (isComma(c.value) || isSemicolon(c.value) || isColon(c.value) || endsSentence(c.value) ||
            c.value == 0x201C || c.value == 0x300C)
            begin = i;
    }
    return strip(text.substr(begin, cue - begin));
}

CueMask cuesIn(std::string_view text, const Rules &rules, Sentence &sentence)
{
    std::vector<CueHit> hits;
    rules.sentences.find(text, hits);
    CueMask all = 0;
    for (const CueHit &hit : hits) {
        if ((hit.classes & cue::Never) != 0) continue;
        CueMask classes = hit.classes;
        // 提出建議, 相關建議: what was put forward, not that it is urged here.
        const std::string_view before = text.substr(0, hit.span.begin);
        if ((classes & cue::Urge) != 0 && (before.ends_with("的") || before.ends_with("項") ||
                                           before.ends_with("政策") || before.ends_with("該")))
            classes &= ~static_cast<CueMask>(cue::Urge);
        if ((classes & (cue::Modal | cue::Urge | cue::May)) != 0 && sentence.subject.empty())
            sentence.subject = subjectBefore(text, 0, hit.span.begin);
        all |= classes;
    }
    return all;
}

} // namespace

std::size_t skipLeads(std::string_view text, const Rules &rules, bool *lead, bool *topic)
{
    std::size_t at = skipMarks(text, 0);
    for (int phrases = 0; phrases < 4; ++phrases) {
        const CueHit hit = rules.sentences.at(text, at, cue::Lead | cue::Setting);
        if (hit.classes == 0) break;
        if ((hit.classes & cue::Lead) != 0) {
            if (lead) *lead = true;
            at = skipMarks(text, hit.span.end);
            continue;
        }
        const std::size_t comma = pastComma(text, at);
        if (comma == at) break;
        if (topic && isTopic(text.substr(at, comma - at))) *topic = true;
        at = skipMarks(text, comma);
    }
    return at;
}

std::vector<Sentence> readSentences(std::string_view text, const Rules &rules)
{
    std::vector<Sentence> sentences;
    for (const Span span : splitSentences(text)) {
        Sentence sentence;
        sentence.span = span;
        const std::string_view words = text.substr(span.begin, span.size());
        sentence.cues = cuesIn(words, rules, sentence);
        const std::size_t begin = skipLeads(words, rules, &sentence.lead, &sentence.topic);
        sentence.action = rules.sentences.at(words, begin, cue::Action).classes != 0 ||
                          rules.sentences.at(words, skipMarks(words, 0), cue::Action).classes != 0;
        sentence.lower = isAsciiLower(firstCharacter(words));
        sentence.quoted =
            words.find("“") != std::string_view::npos || (sentence.cues & cue::Says) != 0;
        sentence.colon = isColon(lastCharacter(words));
        sentences.push_back(sentence);
    }
    return sentences;
}

double coverage(std::string_view text, const std::vector<std::string_view> &others)
{
    const auto pieces = [](std::string_view from, auto &&take) {
        std::string pair;
        char32_t last = 0;
        for (const auto &[value, offset, size] : utf8::CodePoints(from)) {
            const bool letter = isHan(value) || isAsciiLetter(value) || isAnyDigit(value);
            if (letter && last != 0) {
                pair.clear();
                utf8::append(pair, last);
                utf8::append(pair, isAsciiUpper(value) ? value | 0x20 : value);
                take(pair);
            }
            last = letter ? (isAsciiUpper(value) ? value | 0x20 : value) : 0;
        }
    };
    std::unordered_set<std::string> known;
    for (const std::string_view other : others)
        pieces(other, [&](const std::string &pair) { known.insert(pair); });
    std::size_t all = 0;
    std::size_t found = 0;
    pieces(text, [&](const std::string &pair) {
        ++all;
        found += known.count(pair);
    });
    return all == 0 ? 1 : static_cast<double>(found) / static_cast<double>(all);
}

} // namespace policy::structure
