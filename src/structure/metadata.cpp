// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/metadata.h"

#include "structure/characters.h"
#include "structure/cue_classes.h"
#include "structure/furniture.h"
#include "structure/mentions.h"
#include "structure/titles.h"
#include "text/language.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace policy::structure {

namespace {

/// Appends -07 to 2024.
void appendPart(std::string &date, int value)
{
    date.push_back('-');
    date.push_back(static_cast<char>('0' + value / 10));
    date.push_back(static_cast<char>('0' + value % 10));
}

/// Numbers of a text in order, full-width digits too.
std::vector<int> numbersIn(std::string_view text)
{
    std::vector<int> numbers;
    bool inside = false;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (!isAnyDigit(value)) {
            inside = false;
            continue;
        }
        const int digit = static_cast<int>(value >= 0xFF10 ? value - 0xFF10 : value - '0');
        if (!inside) numbers.push_back(0);
        if (numbers.back() < 100000) numbers.back() = numbers.back() * 10 + digit;
        inside = true;
    }
    return numbers;
}

int monthIn(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> months{
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return isAsciiUpper(static_cast<unsigned char>(c)) ? static_cast<char>(c | 0x20) : c;
    });
    for (std::size_t i = 0; i < months.size(); ++i)
        if (lower.find(months[i]) != std::string::npos) return static_cast<int>(i) + 1;
    return 0;
}

/// ISO 8601 of a date line as exact as it says; "" when it says no year.
std::string isoDate(std::string_view text)
{
    // 二〇二六年六月, 26 June 2023
    const std::vector<Mention> dates = findDates(text);
    if (!dates.empty() && dates.front().normalised.size() > 4 &&
        dates.front().normalised.front() != '-')
        return dates.front().normalised;
    const std::vector<int> numbers = numbersIn(text);
    const auto year =
        std::find_if(numbers.begin(), numbers.end(), [](int n) { return n >= 1900 && n <= 2100; });
    if (year == numbers.end()) return {};
    std::string date = std::to_string(*year);
    if (const int month = monthIn(text)) {
        appendPart(date, month);
        const auto day =
            std::find_if(numbers.begin(), numbers.end(), [](int n) { return n >= 1 && n <= 31; });
        if (day != numbers.end()) appendPart(date, *day);
        return date;
    }
    const auto next = year + 1;
    if (next == numbers.end() || *next < 1 || *next > 12) return date;
    appendPart(date, *next);
    if (next + 1 != numbers.end() && next[1] >= 1 && next[1] <= 31) appendPart(date, next[1]);
    return date;
}

/// The date on which the parties signed, in the last paragraphs of an agreement.
std::string dateOfSigning(const std::vector<Block> &blocks, const Rules &rules)
{
    constexpr std::size_t last = 6;
    for (std::size_t i = blocks.size(); i > 0 && blocks.size() - i < last; --i) {
        const std::string_view text = blocks[i - 1].text;
        const bool signs = (rules.sentences.classesIn(text) & (cue::Done | cue::Formal)) != 0 ||
                           text.starts_with("Signed") || text.starts_with("Done ");
        if (!signs) continue;
        const std::vector<Mention> dates = findDates(text);
        if (dates.size() == 1 && dates.front().normalised.size() == 10)
            return dates.front().normalised;
    }
    return {};
}

/// 二零二六年施政報告: the one year a title names.
std::string yearOf(std::string_view title)
{
    const std::vector<Mention> dates = findDates(title);
    // 2026 Policy Address
    const std::vector<int> numbers = numbersIn(title.substr(0, title.find(' ')));
    if (dates.empty() && numbers.size() == 1 && numbers[0] >= 1990 && numbers[0] <= 2100 &&
        title.find(' ') == 4)
        return std::to_string(numbers[0]);
    if (dates.size() != 1 || dates.front().normalised.size() < 4) return {};
    // （2026—2028年） says how long a plan is to last.
    const auto joins = [](char32_t c) {
        return c == U'—' || c == U'–' || c == U'-' || c == U'至' || c == U'/';
    };
    const Span span = dates.front().span;
    const bool range = joins(firstCharacter(title.substr(span.end))) ||
                       joins(lastCharacter(title.substr(0, span.begin)));
    const std::string &date = dates.front().normalised;
    return range || date.front() == '-' ? std::string() : date;
}

/// Who has signed the paper: the name of a body right above the date at its end.
std::string signatory(const std::vector<Block> &blocks, const Rules &rules)
{
    constexpr std::size_t last = 8;
    for (std::size_t i = blocks.size(); i > 1 && blocks.size() - i < last; --i)
        if (isDateLine(blocks[i - 1].text)) {
            if (isBodyName(blocks[i - 2].text, rules)) return blocks[i - 2].text;
        }
    return {};
}

/// 2017-02-27　某報記者　某報: a line of date, writer and paper; "" where it is none.
std::string paperInByLine(std::string_view text)
{
    if (displayWidth(text) > 80 || isoDate(text).empty()) return {};
    std::string_view last;
    int parts = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t wide = std::min(text.find("\u3000", begin), text.size());
        const std::string_view part = strip(text.substr(begin, wide - begin));
        begin = wide + std::string_view("\u3000").size();
        if (part.empty()) continue;
        ++parts;
        last = part;
    }
    bool writer = last.ends_with("記者") || last.ends_with("记者");
    for (const std::string_view who : {"記者", "记者", "通訊員", "通讯员", "作者", "編輯", "编辑",
                                       "責編", "责编", "文", "字號", "字号", "瀏覽", "浏览"})
        writer = writer || last.starts_with(who);
    const bool number = std::ranges::any_of(last, [](char c) { return c >= '0' && c <= '9'; });
    return parts < 2 || writer || number ? std::string() : std::string(last);
}

std::string guessDate(const std::vector<Block> &blocks, const Rules &rules)
{
    // Under the body that signs it, a paper says when it was written; above, when it is discussed.
    if (!signatory(blocks, rules).empty())
        for (std::size_t i = blocks.size(); i > 0; --i)
            if (isDateLine(blocks[i - 1].text)) return isoDate(blocks[i - 1].text);
    const auto dateOf = [](const Block &block) -> std::string {
        if (block.width > 80) return {};
        const bool whole = isDateLine(block.text);
        if (!whole && block.role != Role::Boilerplate) return {};
        const bool chinese = block.text.find("年") != std::string::npos;
        const bool dashed = block.text.find('-') != std::string::npos || monthIn(block.text) != 0;
        return whole || chinese || dashed ? isoDate(block.text) : std::string();
    };
    const std::size_t edge = std::min<std::size_t>(blocks.size(), 12);
    for (std::size_t i = 0; i < edge; ++i)
        if (std::string date = dateOf(blocks[i]); !date.empty()) return date;
    for (std::size_t i = blocks.size(); i > blocks.size() - edge; --i)
        if (std::string date = dateOf(blocks[i - 1]); !date.empty()) return date;
    for (std::size_t i = 0; i < edge; ++i)
        if (!paperInByLine(blocks[i].text).empty()) return isoDate(blocks[i].text);
    // HONG KONG - October 31, 2025 (…): the place and date a story begins with.
    for (std::size_t i = 0; i < edge; ++i) {
        const std::string_view head =
            std::string_view(blocks[i].text).substr(0, utf8::floorBoundary(blocks[i].text, 60));
        if (blocks[i].width < 60 || monthIn(head) == 0 || head.find(" - ") == head.npos) continue;
        if (std::string date = isoDate(head); !date.empty()) return date;
    }
    return {};
}

/// Paragraphs looked at to tell whether a text urges or tells what others urged.
constexpr std::size_t sampledBlocks = 200;

/// How often a text urges, says who said what, and says what somebody will do.
struct Speech {
    int said = 0;
    int urged = 0;
    int undertaken = 0;
};

Speech speechOf(const std::vector<Block> &blocks, const Rules &rules)
{
    Speech speech;
    std::vector<CueHit> hits;
    for (std::size_t i = 0; i < blocks.size() && i < sampledBlocks; ++i) {
        if (blocks[i].role != Role::Body && blocks[i].role != Role::Item) continue;
        hits.clear();
        rules.sentences.find(blocks[i].text, hits);
        for (const CueHit &hit : hits) {
            speech.said += (hit.classes & cue::Says) != 0 ? 1 : 0;
            speech.urged += (hit.classes & (cue::Urge | cue::Modal)) != 0 ? 1 : 0;
            speech.undertaken += (hit.classes & (cue::Undertake | cue::Will)) != 0 ? 1 : 0;
        }
    }
    return speech;
}

/// What a text does more often: urge, or say who said what. Positive: it tells.
int balanceOfSpeech(const std::vector<Block> &blocks, const Rules &rules)
{
    const Speech speech = speechOf(blocks, rules);
    return speech.said - speech.urged;
}

/// What a cue counts in a title that says little else.
constexpr int namedWeight = 5;

/// The kind with the most cues in the title, the headings, the first and the last paragraphs. What
/// the text does counts as a cue for all kinds of its genre.
std::string guessKind(const std::vector<Block> &blocks, int balance, const Rules &rules)
{
    std::vector<int> scores(rules.kinds.size(), 0);
    std::vector<CueHit> hits;
    // "model clauses" in a paragraph makes no agreement of a paper: its title and headings would.
    const auto heard = [&](std::size_t kind, const Block &block) {
        // 兩地簽署合作備忘錄 tells of one.
        if (rules.kinds[kind].genre == Genre::Agreement && block.role == Role::Title)
            for (const std::string_view word : {"簽", "签", "sign", "Sign"})
                if (block.text.find(word) != std::string::npos) return false;
        return rules.kinds[kind].genre != Genre::Agreement || rules.kinds[kind].formula ||
               block.role == Role::Title || block.role == Role::Heading;
    };
    // The last words of a title in Chinese say what the paper is, the first in English:
    // 對…施政報告的 意見書, "Submission on the Budget".
    const auto decides = [](const Block &block, const CueHit &hit) {
        if (block.role != Role::Title) return false;
        if (!isChinese(block.language)) return hit.span.begin == 0;
        const std::string_view after = std::string_view(block.text).substr(hit.span.end);
        return after.empty() || isOpening(firstCharacter(after)) || after.starts_with("》") ||
               after.starts_with("」");
    };
    const auto count = [&](const Block &block, int weight, int most) {
        hits.clear();
        rules.kindCues.find(block.text, hits);
        for (std::size_t kind = 0; kind < scores.size(); ++kind) {
            int found = 0;
            std::size_t bytes = 0;
            bool named = false;
            for (const CueHit &hit : hits) {
                if ((hit.classes >> kind & 1) == 0 || !heard(kind, block)) continue;
                ++found;
                bytes += hit.span.size();
                named = named || decides(block, hit);
            }
            // 2017 Policy Address: the title is the cue and little else.
            named = named || (block.role == Role::Title && bytes * 4 >= block.text.size());
            // "End", "Media enquiries": a line that is nothing else.
            const bool whole = block.role == Role::Boilerplate && bytes == block.text.size();
            scores[kind] += (named   ? namedWeight
                             : whole ? std::max(weight, 2)
                                     : weight) *
                            std::min(found, most);
        }
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool edge = i < 8 || i + 8 >= blocks.size();
        if (block.role == Role::Title)
            count(block, 3, 2);
        else if (block.role == Role::Heading)
            count(block, 2, 3);
        else if (edge || (block.role == Role::Boilerplate && block.width <= 30))
            count(block, 1, block.width <= 200 ? 3 : 1);
    }
    // What the set phrases of a kind say counts for the kind.
    for (std::size_t kind = 0; kind < scores.size(); ++kind)
        for (std::size_t other = 0; rules.kinds[kind].formula && other < scores.size(); ++other)
            if (!rules.kinds[other].formula && rules.kinds[other].name == rules.kinds[kind].name)
                scores[other] += std::exchange(scores[kind], 0);
    for (std::size_t kind = 0; kind < scores.size(); ++kind) {
        const bool tells = rules.kinds[kind].genre == Genre::Reporting;
        if (scores[kind] > 0 && ((balance >= 2 && tells) || (balance <= -2 && !tells)))
            scores[kind] += 2;
    }
    const auto best = std::max_element(scores.begin(), scores.end());
    if (best == scores.end() || *best < 2) return {};
    return rules.kinds[static_cast<std::size_t>(best - scores.begin())].name;
}

/// The body named above the title, or below it right above the date.
std::string bodyAtTop(const std::vector<Block> &blocks, const Rules &rules)
{
    constexpr std::size_t lines = 12;
    const auto isTitle = [](const Block &block) { return block.role == Role::Title; };
    const auto title = std::ranges::find_if(blocks, isTitle);
    if (title == blocks.end()) return {};
    for (auto above = title; above != blocks.begin();) {
        --above;
        if (above->role != Role::Boilerplate || title - above > 6) break;
        if (std::string name = bodyNamed(above->text, rules); !name.empty()) return name;
    }
    std::string names;
    for (auto below = title + 1; below != blocks.end(); ++below) {
        if (below - blocks.begin() > static_cast<std::ptrdiff_t>(lines)) return {};
        if (isDateLine(below->text)) return names;
        if (isBodyName(below->text, rules))
            names += (names.empty() ? "" : "; ") + below->text;
        else if (below->role == Role::Body || below->role == Role::Item)
            return {};
    }
    return {};
}

std::string guessPublisher(const std::vector<Block> &blocks, const Rules &rules)
{
    bool title = false;
    if (std::string name = bodyAtTop(blocks, rules); !name.empty()) return name;
    for (std::size_t i = 0; i < blocks.size() && i < 12; ++i) {
        const Block &block = blocks[i];
        for (std::string_view mark : {"來源:", "來源：", "来源：", "来源:", "Source:"}) {
            const std::size_t at = block.text.find(mark);
            if (at == std::string::npos || block.width > 80) continue;
            // 來源：某報　記者：某人
            const std::string_view rest =
                strip(std::string_view(block.text).substr(at + mark.size()));
            std::size_t end = rest.size();
            for (const std::string_view stop :
                 {"\u3000", "  ", " | ", "作者", "記者", "记者", "編輯", "编辑", "責任", "责任"})
                end = std::min(end, rest.find(stop));
            return std::string(strip(rest.substr(0, end)));
        }
        // A short line between the title and the date names who wrote the paper.
        if (title && block.width <= 40 && i + 1 < blocks.size() && isDateLine(blocks[i + 1].text) &&
            block.role != Role::Boilerplate)
            return block.text;
        title = title || block.role == Role::Title;
    }
    for (std::size_t i = 0; i < blocks.size() && i < 12; ++i)
        if (std::string paper = paperInByLine(blocks[i].text); !paper.empty()) return paper;
    return signatory(blocks, rules);
}

/// Whether the line after `title` goes on with it: "… Links / with Africa", 《…, "a regime for".
bool breaksOff(std::string_view title, std::string_view next)
{
    if (isAsciiLower(firstCharacter(next))) return true;
    for (const std::string_view word :
         {" for", " of", " the", " and", " on", " to", " in", " with", " a", " an", " between"})
        if (title.ends_with(word)) return true;
    const auto count = [&](std::string_view mark) {
        int found = 0;
        for (std::size_t at = title.find(mark); at != title.npos; at = title.find(mark, at + 1))
            ++found;
        return found;
    };
    return count("《") > count("》") || count("「") > count("」") || count("“") > count("”");
}

bool isCapitals(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return isAsciiUpper(c); }) &&
           std::none_of(text.begin(), text.end(), [](unsigned char c) { return isAsciiLower(c); });
}

} // namespace

CatalogueEntry describe(const Source &source, const std::vector<Block> &blocks, const Outline &,
                        const Rules &rules)
{
    CatalogueEntry entry = source.catalogue;
    const auto guess = [&](const char *field, std::string &value, std::string guessed) {
        if (!value.empty() || guessed.empty()) return;
        value = std::move(guessed);
        entry.guessed.emplace_back(field);
    };
    if (entry.title.empty()) {
        const auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
            return block.role == Role::Title;
        });
        if (title != blocks.end()) {
            std::string &text = entry.title[title->language];
            text = title->text;
            // A title may take several lines.
            for (auto next = title + 1;
                 next != blocks.end() && next->role == Role::Title &&
                 ((isCapitals(text) && isCapitals(next->text)) || breaksOff(text, next->text));
                 ++next)
                text += (isChinese(title->language) ? "" : " ") + next->text;
            for (const std::string_view end : {" BETWEEN", " AMONG"})
                if (text.ends_with(end)) text.resize(text.size() - end.size());
            text = titleWithin(text);
            entry.guessed.emplace_back("title");
        }
    }
    guess("publisher", entry.publisher, guessPublisher(blocks, rules));
    guess("date", entry.date, guessDate(blocks, rules));
    if (entry.kind.empty())
        guess("kind", entry.kind, guessKind(blocks, balanceOfSpeech(blocks, rules), rules));
    const DocumentKind *kind = rules.kind(entry.kind);
    if (kind && kind->genre == Genre::Agreement)
        guess("date", entry.date, dateOfSigning(blocks, rules));
    if (!entry.title.empty()) guess("date", entry.date, yearOf(entry.title.begin()->second));
    if (entry.languages.empty()) {
        std::vector<std::string_view> texts;
        for (const Block &block : blocks)
            if (block.role != Role::Boilerplate) texts.push_back(block.text);
        entry.languages = documentLanguages(texts);
        if (!entry.languages.empty()) entry.guessed.emplace_back("languages");
    }
    return entry;
}

Genre genreOf(const CatalogueEntry &entry, const std::vector<Block> &blocks, const Rules &rules)
{
    if (const DocumentKind *kind = rules.kind(entry.kind)) return kind->genre;
    // A release may say what will be done without saying who said so.
    const Speech speech = speechOf(blocks, rules);
    const bool tells = speech.said > speech.urged || (speech.urged == 0 && speech.undertaken > 0);
    return tells ? Genre::Reporting : Genre::Urging;
}

} // namespace policy::structure
