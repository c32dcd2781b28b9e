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

/// "The memorandum will further …" foretells: only somebody can undertake. Who does is named by
/// a word for bodies or by a name, which has a capital letter.
bool hasAgent(std::string_view text, const CueHit &hit, std::size_t agentEnd)
{
    if (agentEnd != std::string_view::npos) return true;
    const std::string_view before = strip(text.substr(0, hit.span.begin));
    const std::size_t space = before.rfind(' ');
    const std::string_view word = before.substr(space == before.npos ? 0 : space + 1);
    if (word.empty() || !isAsciiUpper(static_cast<unsigned char>(word.front()))) return false;
    for (const std::string_view pronoun : {"It", "This", "That", "These", "They", "There", "Which"})
        if (word == pronoun) return false;
    return true;
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

/// "The Government will set up …": what somebody will do, when the verb is one of action.
bool isActionNext(std::string_view text, std::size_t at, const Rules &rules)
{
    at = skipMarks(text, at);
    if (rules.sentences.at(text, at, cue::Lead).classes != 0)
        at = skipMarks(text, rules.sentences.at(text, at, cue::Lead).span.end);
    return rules.sentences.at(text, at, cue::Action).classes != 0;
}

/// Past "also", "instead", "gradually": words between "will" and its verb.
std::size_t skipAdverbs(std::string_view text, std::size_t at, const Rules &rules)
{
    constexpr int most = 3;
    at = skipMarks(text, at);
    for (int words = 0; words < most; ++words) {
        const CueHit lead = rules.sentences.at(text, at, cue::Lead);
        std::size_t end = lead.classes != 0 ? lead.span.end : at;
        if (end == at) {
            while (end < text.size() && isAsciiLower(static_cast<unsigned char>(text[end])))
                ++end;
            const std::string_view word = text.substr(at, end - at);
            const bool adverb = word.size() > 4 && word.ends_with("ly");
            if (!adverb && word != "instead" && word != "each" && word != "all" && word != "soon")
                return at;
        }
        at = skipMarks(text, end);
    }
    return at;
}

/// 將每年組織, 會率先推出: past the words between 將 and its verb.
std::size_t skipHanAdverbs(std::string_view text, std::size_t at)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const std::string_view word :
             {"每年", "每季", "明年", "今年", "年內", "年内",   "稍後",   "稍后", "率先",
              "共同", "聯合", "联合", "繼續", "继续", "進一步", "进一步", "積極", "积极",
              "全力", "盡快", "尽快", "儘快", "陸續", "陆续",   "逐步",   "先",   "再",
              "分別", "分别", "適時", "适时", "亦",   "也"})
            if (text.substr(at).starts_with(word)) {
                at += word.size();
                moved = true;
            }
    }
    return at;
}

/// 教育局, 兩地, 機構: what stands before 將, 會 or 可 is somebody who can act.
bool endsInAgent(std::string_view subject)
{
    for (const std::string_view end :
         {"局",   "署",     "廳",     "厅",   "處",   "处",   "部",   "會",   "会",
          "院",   "府",     "方",     "地",   "司",   "行",   "們",   "们",   "所",
          "社",   "校",     "大學",   "大学", "企業", "企业", "中心", "機構", "机构",
          "基金", "辦公室", "办公室", "香港", "集團", "集团", "業界", "业界", "當局",
          "当局", "銀行",   "政府",   "團隊", "团队", "專班", "专班", "組",   "组"})
        if (subject.ends_with(end)) return true;
    return false;
}

/// 香港交易所將每年組織…, 兩地同意開通…, 金管局可與…商討: somebody and an action.
bool isHanPlan(std::string_view text, const CueHit &hit, const Rules &rules)
{
    if (!endsInAgent(subjectBefore(text, 0, hit.span.begin))) return false;
    const std::size_t at = skipHanAdverbs(text, hit.span.end);
    if (rules.sentences.at(text, at, cue::Event | cue::State).classes != 0) return false;
    if (rules.sentences.at(text, at, cue::Action).classes != 0) return true;
    const CueHit coverb = rules.sentences.at(text, at, cue::Coverb);
    if (coverb.classes == 0) return false;
    std::size_t end = coverb.span.end;
    while (end < text.size() && !isComma(utf8::decode(text, end).value) &&
           !endsSentence(utf8::decode(text, end).value))
        end = utf8::decode(text, end).end();
    return (rules.sentences.classesIn(text.substr(coverb.span.end, end - coverb.span.end)) &
            cue::Action) != 0;
}

/// "will trim", "is to be extended": something is to be done. Not "will remain", and without
/// somebody who does it not "will enhance", which is what a measure leads to.
bool isPlan(std::string_view text, std::size_t at, bool somebody, const Rules &rules)
{
    at = skipAdverbs(text, at, rules);
    std::size_t end = at;
    const auto readWord = [&] {
        end = at;
        while (end < text.size() && (isAsciiLower(static_cast<unsigned char>(text[end])) ||
                                     (end > at && text[end] == '-')))
            ++end;
        return text.substr(at, end - at);
    };
    if (readWord() == "be") {
        at = skipAdverbs(text, end, rules);
        const std::string_view word = readWord();
        if (rules.sentences.at(text, at, cue::State).classes != 0) return false;
        return word.size() > 3 && (word.ends_with("ed") || word.ends_with("en") || word == "made" ||
                                   word == "built" || word == "brought");
    }
    if (end < at + 3 || rules.sentences.at(text, at, cue::State | cue::Event).classes != 0)
        return rules.sentences.at(text, at, cue::Action).classes != 0;
    return somebody || rules.sentences.at(text, at, cue::Effect).classes == 0;
}

/// "This will …", "which will …": what comes of something, not what somebody is to do.
bool pointsBack(std::string_view text, const CueHit &hit)
{
    const std::string_view subject = subjectBefore(text, 0, hit.span.begin);
    // "The purpose of this paper is to …"
    if (text.substr(hit.span.begin, hit.span.size()).ends_with(" to"))
        for (const std::string_view word :
             {"purpose", "aim ", "aims", "objective", "goal", "mission", "intention", "challenge",
              "key ", "priority", "vision", "role", "task", "way ", "idea", "next step"})
            if (subject.find(word) != std::string_view::npos) return true;
    for (const std::string_view word : {"This", "These", "That", "Those", "There", "this", "these",
                                        "that", "those", "there", "which", "who", "what"})
        if (subject == word || subject.ends_with(" " + std::string(word)) ||
            (subject.starts_with(word) && subject.substr(word.size()).starts_with(" ")))
            return true;
    return false;
}

/// "called on the Governor" is a visit; "called on members to …" asks for something.
bool isVisit(std::string_view text, const CueHit &hit)
{
    std::string words(text.substr(hit.span.begin, hit.span.size()));
    for (char &c : words)
        if (isAsciiUpper(static_cast<unsigned char>(c))) c = static_cast<char>(c | 0x20);
    return words.starts_with("call") && words.ends_with("on") &&
           text.substr(hit.span.end).find(" to ") == std::string_view::npos;
}

/// Who undertakes: what stands before 會, 將 or "will" up to the comma before.
std::string_view undertakerIn(std::string_view text, const CueHit &hit)
{
    const std::size_t end = hit.span.end;
    std::string_view who = subjectBefore(text, 0, hit.span.begin);
    who = text.substr(static_cast<std::size_t>(who.data() - text.data()),
                      end - static_cast<std::size_t>(who.data() - text.data()));
    for (const std::string_view word : {"會", "会", "將", "将", "亦", "也", " will"}) {
        const std::size_t at = who.find(word);
        if (at != who.npos && at > 0) who = who.substr(0, at);
    }
    return who;
}

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
            (rules.sentences.classesIn(text.substr(hit.span.end)) &
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
