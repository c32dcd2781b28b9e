// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/plans.h"

#include "structure/characters.h"
#include "structure/cue_classes.h"
#include "structure/phrases.h"
#include "text/utf8.h"

#include <string>

namespace policy::structure {

namespace {

/// Bytes looked at around a cue, so that time grows with the length of a text only.
constexpr std::size_t farthest = 300;

/// Where to begin to look for the subject of what stands at `at`.
std::size_t nearBefore(std::string_view text, std::size_t at)
{
    return at <= farthest ? 0 : utf8::floorBoundary(text, at - farthest);
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

} // namespace

bool isActionNext(std::string_view text, std::size_t at, const Rules &rules)
{
    at = skipMarks(text, at);
    if (rules.sentences.at(text, at, cue::Lead).classes != 0)
        at = skipMarks(text, rules.sentences.at(text, at, cue::Lead).span.end);
    return rules.sentences.at(text, at, cue::Action).classes != 0;
}

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

bool isHanPlan(std::string_view text, const CueHit &hit, const Rules &rules)
{
    if (!endsInAgent(subjectBefore(text, nearBefore(text, hit.span.begin), hit.span.begin)))
        return false;
    const std::size_t at = skipHanAdverbs(text, hit.span.end);
    if (rules.sentences.at(text, at, cue::Event | cue::State).classes != 0) return false;
    if (rules.sentences.at(text, at, cue::Action).classes != 0) return true;
    const CueHit coverb = rules.sentences.at(text, at, cue::Coverb);
    if (coverb.classes == 0) return false;
    std::size_t end = coverb.span.end;
    while (end < text.size() && end - at < farthest && !isComma(utf8::decode(text, end).value) &&
           !endsSentence(utf8::decode(text, end).value))
        end = utf8::decode(text, end).end();
    return (rules.sentences.classesIn(text.substr(coverb.span.end, end - coverb.span.end)) &
            cue::Action) != 0;
}

bool pointsBack(std::string_view text, const CueHit &hit)
{
    const std::string_view subject =
        subjectBefore(text, nearBefore(text, hit.span.begin), hit.span.begin);
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

bool isVisit(std::string_view text, const CueHit &hit)
{
    std::string words(text.substr(hit.span.begin, hit.span.size()));
    for (char &c : words)
        if (isAsciiUpper(static_cast<unsigned char>(c))) c = static_cast<char>(c | 0x20);
    return words.starts_with("call") && words.ends_with("on") &&
           text.substr(hit.span.end, farthest).find(" to ") == std::string_view::npos;
}

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

std::string_view undertakerIn(std::string_view text, const CueHit &hit)
{
    const std::size_t end = hit.span.end;
    std::string_view who = subjectBefore(text, nearBefore(text, hit.span.begin), hit.span.begin);
    who = text.substr(static_cast<std::size_t>(who.data() - text.data()),
                      end - static_cast<std::size_t>(who.data() - text.data()));
    for (const std::string_view word : {"會", "会", "將", "将", "亦", "也", " will"}) {
        const std::size_t at = who.find(word);
        if (at != who.npos && at > 0) who = who.substr(0, at);
    }
    return who;
}

} // namespace policy::structure
