// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/context.h"

#include "structure/characters.h"
#include "structure/phrases.h"
#include "structure/plans.h"
#include "structure/sentences.h"
#include "text/utf8.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace policy::structure {

namespace {

/// 簽署的《…》 describes a thing, it does not report that it was signed.
bool describes(std::string_view text, const CueHit &hit)
{
    const std::string_view after = text.substr(hit.span.end);
    return after.starts_with("的");
}

/// 將簽署: it has not been done yet.
bool isToCome(std::string_view text, const CueHit &hit)
{
    const std::string_view before = text.substr(0, hit.span.begin);
    for (const std::string_view end : {"將", "将", "擬", "拟", "計劃", "计划", "有望", "爭取",
                                       "争取", "待", "未", "未能", "to be ", "will be ", "not "})
        if (before.ends_with(end)) return true;
    return false;
}

/// Whether a noun could end here: at the end of a phrase or before 和.
bool endsOrJoins(std::string_view after)
{
    const char32_t next = firstCharacter(after);
    return next == 0 || isComma(next) || endsSentence(next) || isSemicolon(next) || next == U'和' ||
           next == U'及' || next == U'與' || next == U'与';
}

/// 提出的建議, 相關政策建議: what was put forward, not that it is urged here.
bool isNoun(std::string_view text, const CueHit &hit)
{
    const std::string_view before = text.substr(0, hit.span.begin);
    for (const std::string_view end : {"的", "項", "项", "政策", "該", "该", "此", "條", "条"})
        if (before.ends_with(end)) return true;
    // 提出建議，包括…: it is said what is urged; 提出建議。 alone says nothing.
    const std::string_view after = text.substr(hit.span.end);
    const bool told = after.starts_with("，包括") || after.starts_with(",包括") ||
                      (!after.empty() && isColon(firstCharacter(after)));
    for (const std::string_view end : {"提出", "提", "提交", "聯名", "联名", "有", "個", "个"})
        if (!told && before.ends_with(end)) return endsOrJoins(after);
    return before.ends_with("the ") || before.ends_with("these ") || before.ends_with("his ");
}

/// "I will", "I also propose to": the speaker himself.
bool saysI(std::string_view before)
{
    before = strip(before);
    return before == "I" || before.ends_with(" I");
}

/// After "agreed that" its verb is looked for in so many bytes.
constexpr std::size_t farthestVerb = 400;

/// Between an agent and its "will" there may be this much: ", together with InvestHK,".
constexpr std::size_t farthestWill = 80;

CueMask cuesIn(std::string_view text, const Rules &rules, Sentence &sentence)
{
    std::vector<CueHit> hits;
    rules.sentences.find(text, hits);
    CueMask all = 0;
    std::size_t agentEnd = std::string_view::npos;
    for (const CueHit &hit : hits) {
        if ((hit.classes & cue::Never) != 0) continue;
        CueMask classes = hit.classes;
        if ((classes & cue::Agent) != 0) agentEnd = hit.span.end;
        if ((classes & cue::Will) != 0 && saysI(text.substr(0, hit.span.begin)))
            agentEnd = hit.span.begin;
        // "said that it would": only in reported speech.
        if ((classes & cue::Will) != 0 && text.substr(hit.span.begin).starts_with("would") &&
            (all & cue::Says) == 0)
            classes &= ~static_cast<CueMask>(cue::Will);
        // 將, 會, 同意; 可 says what somebody might do.
        const bool han = text[hit.span.begin] < 0;
        if (han && (classes & (cue::Will | cue::Might)) != 0 && isHanPlan(text, hit, rules))
            classes |= (classes & cue::Might) != 0 ? cue::May : cue::Undertake;
        if (han) classes &= ~static_cast<CueMask>(cue::Will);
        if ((classes & cue::Will) != 0 && agentEnd != std::string_view::npos &&
            hit.span.begin - agentEnd <= farthestWill && isActionNext(text, hit.span.end, rules))
            classes |= cue::Undertake;
        const bool near =
            agentEnd != std::string_view::npos && hit.span.begin - agentEnd <= farthestWill;
        if ((classes & cue::Will) != 0 && !pointsBack(text, hit) &&
            isPlan(text, hit.span.end, near, rules))
            classes |= cue::Planned;
        if ((classes & cue::Undertake) != 0 && text.substr(hit.span.begin).starts_with("will") &&
            !hasAgent(text, hit, agentEnd))
            classes &= ~static_cast<CueMask>(cue::Undertake);
        // "Set up a fund": at the beginning it is the imperative.
        if ((classes & cue::Done) != 0 && hit.span.begin == skipMarks(text, 0) &&
            isAsciiLetter(static_cast<unsigned char>(text[hit.span.begin])) &&
            rules.sentences.at(text, hit.span.begin, cue::Action).classes != 0)
            classes &= ~static_cast<CueMask>(cue::Done);
        if ((classes & cue::Done) != 0 && (describes(text, hit) || isToCome(text, hit)))
            classes &= ~static_cast<CueMask>(cue::Done);
        // "agreed that privacy remains a concern" is an opinion.
        if ((classes & cue::Undertake) != 0 &&
            text.substr(hit.span.begin, hit.span.size()).ends_with(" that") &&
            (rules.sentences.classesIn(text.substr(hit.span.end, farthestVerb)) &
             (cue::Modal | cue::Will | cue::Seek | cue::May | cue::Urge)) == 0)
            classes &= ~static_cast<CueMask>(cue::Undertake);
        // "He will also welcome …"
        if ((classes & cue::Undertake) != 0 &&
            text.substr(hit.span.begin, hit.span.size()).ends_with(" also") &&
            !isPlan(text, hit.span.end, true, rules))
            classes &= ~static_cast<CueMask>(cue::Undertake);
        if ((classes & cue::Urge) != 0 && (isNoun(text, hit) || isVisit(text, hit)))
            classes &= ~static_cast<CueMask>(cue::Urge);
        // 強調，…要…: the speaker's verb comes first.
        if ((classes & cue::Weak) != 0 && (all & cue::Says) == 0)
            classes &= ~static_cast<CueMask>(cue::Weak);
        if ((classes & (cue::Modal | cue::Urge | cue::May)) != 0 && sentence.subject.empty())
            sentence.subject = subjectBefore(text, 0, hit.span.begin);
        if ((classes & (cue::Undertake | cue::Planned)) != 0 && sentence.undertaker.empty())
            sentence.undertaker = undertakerIn(text, hit);
        // A meeting that will be held is news, not an undertaking.
        if ((classes & cue::Event) != 0) classes &= ~static_cast<CueMask>(cue::Action);
        if ((classes & cue::Action) != 0 && (all & cue::Modal) != 0) sentence.modalAction = true;
        all |= classes;
    }
    if ((all & cue::Event) != 0 && (all & cue::Action) == 0)
        all &= ~static_cast<CueMask>(cue::Undertake);
    return all;
}

} // namespace

std::size_t skipLeads(std::string_view text, const Rules &rules, bool *lead, bool *topic)
{
    std::size_t at = skipMarks(text, 0);
    for (int phrases = 0; phrases < 4; ++phrases) {
        const CueHit hit = rules.sentences.at(text, at, cue::Lead | cue::Setting);
        if (hit.classes == 0) {
            // 教育方面， without 在.
            const std::size_t comma = pastComma(text, at);
            const std::string_view phrase = text.substr(at, comma - at);
            if (comma == at || !isTopic(phrase) || phrase.find("方面") == phrase.npos) break;
            if (topic) *topic = true;
            at = skipMarks(text, comma);
            continue;
        }
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

namespace {

/// 推動…, Promote …, and in the manner of agreements: To allow …
bool isAction(std::string_view words, std::size_t at, const Rules &rules)
{
    const std::string_view rest = words.substr(std::min(at, words.size()));
    if (rest.starts_with("To ") || rest.starts_with("to ")) at += 3;
    return rules.sentences.at(words, at, cue::Action).classes != 0;
}

/// "Introducing a …", "Cutting the …": lists are worded so as well as "Introduce a …".
bool isGerund(std::string_view words, std::size_t at, const Rules &rules)
{
    std::size_t end = at;
    while (end < words.size() && isAsciiLetter(static_cast<unsigned char>(words[end])))
        ++end;
    const std::string_view word = words.substr(at, end - at);
    if (word.size() < 6 || !word.ends_with("ing")) return false;
    const std::string stem(word.substr(0, word.size() - 3));
    std::string undoubled = stem;
    if (stem[stem.size() - 1] == stem[stem.size() - 2]) undoubled.pop_back();
    for (const std::string &verb : {stem, stem + "e", undoubled}) {
        const CueHit hit = rules.sentences.at(verb, 0, cue::Action);
        if (hit.classes != 0 && hit.span.end == verb.size()) return true;
    }
    return false;
}

/// 把河套的實驗室開放予…: an action in the phrase that 把 opens.
bool isCoverb(std::string_view words, std::size_t at, const Rules &rules)
{
    const CueHit hit = rules.sentences.at(words, at, cue::Coverb | cue::Never | cue::Lead);
    if ((hit.classes & cue::Coverb) == 0) return false;
    std::size_t end = hit.span.end;
    while (end < words.size()) {
        const utf8::CodePoint c = utf8::decode(words, end);
        if ((isComma(c.value) && c.value != 0x3001) || endsSentence(c.value)) break;
        end = c.end();
    }
    return (rules.sentences.classesIn(words.substr(hit.span.end, end - hit.span.end)) &
            cue::Action) != 0;
}

} // namespace

bool beginsWithAction(std::string_view text, const Rules &rules)
{
    const std::size_t begin = skipMarks(text, 0);
    return isAction(text, begin, rules) || isGerund(text, begin, rules) ||
           isAction(text, skipLeads(text, rules, nullptr, nullptr), rules);
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
        sentence.action =
            isAction(words, begin, rules) || isAction(words, skipMarks(words, 0), rules);
        sentence.gerund = isGerund(words, skipMarks(words, 0), rules);
        sentence.coverb = isCoverb(words, begin, rules);
        sentence.goesOn = rules.sentences.at(words, begin, cue::Continue).classes != 0;
        sentence.quoted =
            words.find("“") != std::string_view::npos || (sentence.cues & cue::Says) != 0;
        sentence.colon = leadsOn(words);
        sentences.push_back(sentence);
    }
    return sentences;
}

namespace {

/// Calls `take` with the pieces of a text that can be compared: pairs of Han characters, Latin
/// words of three letters or more.
template <typename Take> void forPieces(std::string_view text, Take &&take)
{
    std::string piece;
    std::string word;
    char32_t last = 0;
    const auto endWord = [&] {
        if (word.size() >= 3) take(word);
        word.clear();
    };
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isAsciiLetter(value) || isAnyDigit(value)) {
            utf8::append(word, isAsciiUpper(value) ? value | 0x20 : value);
            last = 0;
            continue;
        }
        endWord();
        if (isHan(value) && last != 0) {
            piece.clear();
            utf8::append(piece, last);
            utf8::append(piece, value);
            take(piece);
        }
        last = isHan(value) ? value : 0;
    }
    endWord();
}

} // namespace

Coverage::Coverage(const std::vector<std::string_view> &texts)
{
    for (const std::string_view text : texts)
        forPieces(text, [&](const std::string &piece) { pieces_.insert(piece); });
}

double Coverage::of(std::string_view text, std::size_t *pieces) const
{
    std::size_t all = 0;
    std::size_t found = 0;
    forPieces(text, [&](const std::string &piece) {
        ++all;
        found += pieces_.count(piece);
    });
    if (pieces) *pieces = all;
    return all == 0 ? 1 : static_cast<double>(found) / static_cast<double>(all);
}

} // namespace policy::structure
