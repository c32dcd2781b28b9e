// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/recommendations.h"

#include "structure/characters.h"
#include "structure/context.h"
#include "structure/furniture.h"
#include "structure/headings.h"
#include "structure/prose.h"
#include "structure/sentences.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>

namespace policy::structure {

namespace {

/// Blocks looked at to tell what a list is.
constexpr std::size_t longestList = 40;

/// A chapter's opening has no more paragraphs than this.
constexpr std::size_t longestOpening = 8;

/// A list is asked for, agreed or reported by the words before it: "…建議：".
struct LeadIn {
    bool open = false;
    CueMask cues = 0;
    int style = -1; ///< of the lead-in itself where it is numbered
};

constexpr CueMask asking = cue::Urge | cue::Modal | cue::Seek;
/// In the closing words of a paper "we should not lose heart" is no recommendation: somebody must
/// be asked to do something.
bool asksInClosing(const std::vector<Sentence> &sentences)
{
    return std::any_of(sentences.begin(), sentences.end(), [](const Sentence &sentence) {
        return (sentence.cues & cue::Urge) != 0 || sentence.modalAction;
    });
}

constexpr CueMask telling = asking | cue::Agree | cue::Done | cue::Undertake;

class Finder {
public:
    explicit Finder(const Reading &reading)
        : reading_(reading), blocks_(reading.blocks), rules_(reading.rules)
    {
    }

    std::vector<Draft> run();

private:
    [[nodiscard]] bool aside(std::size_t i) const
    {
        return blocks_[i].role == Role::Boilerplate || blocks_[i].role == Role::Caption;
    }
    [[nodiscard]] std::size_t next(std::size_t i) const
    {
        for (++i; i < blocks_.size() && aside(i); ++i) {
        }
        return i;
    }
    [[nodiscard]] const OutlineEntry *entryOf(std::size_t i) const
    {
        const int section = reading_.outline.sectionOf[i];
        return section < 0 ? nullptr : &reading_.outline.entries[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] CueMask classesOf(std::size_t i) const
    {
        const OutlineEntry *entry = entryOf(i);
        return entry ? entry->classes : 0;
    }
    [[nodiscard]] bool isSilent(std::size_t i) const
    {
        return (classesOf(i) & (heading::Summary | heading::Background)) != 0;
    }
    [[nodiscard]] bool isBullet(std::size_t i) const
    {
        return blocks_[i].label.found() && rules_.numbering.style(blocks_[i].label).bullet;
    }
    [[nodiscard]] bool isNote(const Block &block) const;
    [[nodiscard]] bool goesOnAfter(std::size_t i) const;
    [[nodiscard]] int sectionFor(std::size_t i) const;
    [[nodiscard]] Stage stageHere(std::size_t i) const;
    /// 我們過去一年推行以下工作：
    [[nodiscard]] bool toldOfPast() const
    {
        return lead_.open && (lead_.cues & cue::Past) != 0 &&
               (lead_.cues & (telling | cue::Will)) == 0;
    }
    [[nodiscard]] Stage stageOfItem(std::size_t i, const std::vector<Sentence> &sentences) const;
    [[nodiscard]] bool counts(std::size_t i, const std::vector<Sentence> &sentences) const;
    [[nodiscard]] bool isAgreed(std::size_t i, const std::vector<Sentence> &sentences) const;
    /// 香港透過…鼓勵…: in Chinese the action may stand anywhere in the sentence.
    [[nodiscard]] bool actsSomewhere(std::size_t i, CueMask cues) const
    {
        return isChinese(blocks_[i].language) && (cues & cue::Action) != 0 &&
               blocks_[i].width >= 40;
    }
    /// 便捷交通：興建…: the action comes after the item's name.
    [[nodiscard]] bool actsAfterTitle(std::size_t i) const
    {
        const std::string title = titleOf(i);
        if (title.empty()) return false;
        const std::string_view text = blocks_[i].body();
        const std::size_t at = text.find(title) + title.size();
        if (!isColon(firstCharacter(strip(text.substr(at))))) return false;
        const std::string_view rest = strip(text.substr(at));
        const std::vector<Sentence> after =
            readSentences(strip(rest.substr(utf8::decode(rest, 0).size)), rules_);
        return !after.empty() && (after.front().action || after.front().gerund);
    }
    [[nodiscard]] bool mostCount(std::size_t i);
    [[nodiscard]] bool mostOfStyleCount(std::size_t i, const std::vector<Sentence> &sentences);
    [[nodiscard]] bool tellsOnly(std::size_t i, const std::vector<Sentence> &sentences) const;
    /// The author, a government, says what it will do.
    [[nodiscard]] bool undertakes() const
    {
        return reading_.genre == Genre::Undertaking || reading_.genre == Genre::Measures ||
               reading_.genre == Genre::Speaking;
    }
    /// Whether `i` is a member of the list that `begin` opens.
    [[nodiscard]] bool inList(std::size_t i, std::size_t begin) const
    {
        return blocks_[i].role == Role::Item &&
               blocks_[i].label.style == blocks_[begin].label.style &&
               reading_.outline.sectionOf[i] == reading_.outline.sectionOf[begin];
    }
    [[nodiscard]] bool announces(std::size_t i) const;
    [[nodiscard]] std::string titleOf(std::size_t i) const;

    /// Whether the paper has chapters of advice and `i` stands outside of them: there "must" mostly
    /// says how things are.
    [[nodiscard]] bool isElsewhere(std::size_t i) const
    {
        return advised_ && (classesOf(i) & heading::Advice) == 0;
    }

    void enterHeading();
    std::size_t takeHeaded(std::size_t i);
    std::size_t takeItem(std::size_t i);
    void takeParagraph(std::size_t i);
    void hearSpeaker(std::string_view text);
    void takeLeadIn(std::size_t i, const std::vector<Sentence> &sentences);
    void takeProse(std::size_t i, const std::vector<Sentence> &sentences);
    void add(std::size_t i, Span span, Stage stage);
    void dropRepeatingLead();
    [[nodiscard]] bool repeatsTitle(std::string_view lead) const;

    const Reading &reading_;
    const std::vector<Block> &blocks_;
    const Rules &rules_;
    std::vector<Draft> drafts_;
    LeadIn lead_;
    CueMask told_ = 0;            ///< what the paragraph before a list tells was agreed or urged
    bool sectionsAgreed_ = false; ///< a lead-in has said that the sections below are agreed
    bool topicsAgreed_ = false;   ///< a paragraph has said that the topics below are agreed
    bool flowing_ = false;        ///< the paragraph before urged something
    bool advised_ = false;        ///< a chapter of the paper is its advice
    bool interview_ = false;      ///< a reporter has asked something: 記者：…
    bool answering_ = false;      ///< what stands here is the answer
    std::size_t listBegin_ = 0;   ///< first item of the list in hand
    std::size_t listEnd_ = 0;     ///< right after its last item seen
    std::pair<std::size_t, bool> judged_{~std::size_t{0}, false}; ///< mostCount() of a list
    std::map<int, bool> judgedStyles_;                            ///< mostOfStyleCount() of a style
};

bool Finder::isNote(const Block &block) const
{
    const CueHit hit = rules_.boilerplate.at(block.text, 0, page::Note);
    if (hit.classes == 0) return false;
    const std::string_view rest = std::string_view(block.text).substr(hit.span.end);
    return !rest.empty() && (isColon(firstCharacter(rest)) || rest.front() == ' ' ||
                             block.text.front() == '^' || block.text.front() == '[');
}

int Finder::sectionFor(std::size_t i) const
{
    const OutlineEntry *entry = entryOf(i);
    return entry && entry->item ? entry->section.parent : reading_.outline.sectionOf[i];
}

Stage Finder::stageHere(std::size_t i) const
{
    const CueMask classes = classesOf(i);
    const CueMask lead = lead_.open ? lead_.cues : 0;
    if (reading_.genre != Genre::Urging && (lead & cue::Done) != 0) return Stage::Delivered;
    if ((classes & heading::Delivered) != 0) return Stage::Delivered;
    if (sectionsAgreed_ || (classes & heading::Agreed) != 0) return Stage::Agreed;
    if (reading_.genre == Genre::Agreement) return Stage::Agreed;
    if (undertakes()) {
        if ((lead & cue::Urge) != 0) return Stage::Proposed;
        return toldOfPast() ? Stage::Delivered : Stage::Agreed;
    }
    const CueMask told = blocks_[i].role == Role::Item ? lead | told_ : lead;
    if (reading_.genre == Genre::Reporting && (told & (cue::Agree | cue::Undertake)) != 0)
        return Stage::Agreed;
    return Stage::Proposed;
}

Stage Finder::stageOfItem(std::size_t i, const std::vector<Sentence> &sentences) const
{
    const bool reporting = reading_.genre == Genre::Reporting;
    const bool undertaking = undertakes();
    const bool undertaken = undertaking && (!lead_.open || (lead_.cues & asking) == 0);
    if (!undertaken && (!reporting || lead_.open)) return stageHere(i);
    CueMask cues = 0;
    for (const Sentence &sentence : sentences)
        cues |= sentence.cues;
    if ((cues & cue::Urge) != 0) return Stage::Proposed;
    if ((cues & cue::Done) != 0 && (cues & cue::Undertake) == 0) return Stage::Delivered;
    if (reporting && (cues & cue::Undertake) != 0) return Stage::Agreed;
    return stageHere(i);
}

/// Whether the numbered or bulleted item `i` asks for something, by where it stands and how it is
/// worded.
bool Finder::counts(std::size_t i, const std::vector<Sentence> &sentences) const
{
    if (isNote(blocks_[i]) || sentences.empty() || isRefused(sentences)) return false;
    // 背景 may end in "…，建議政府：" and its list; 建議一 says itself what it is.
    const bool urgedHere = lead_.open && (lead_.cues & cue::Urge) != 0;
    const bool advice =
        blocks_[i].label.found() && rules_.numbering.style(blocks_[i].label).name == "advice";
    const bool summary = (classesOf(i) & heading::Summary) != 0;
    if (isSilent(i) && (summary || (!urgedHere && !advice))) return false;
    if ((classesOf(i) & heading::Closing) != 0 && !asksInClosing(sentences)) return false;
    if (lead_.open && (lead_.cues & telling) != 0) return true;
    CueMask cues = 0;
    for (const Sentence &sentence : sentences)
        cues |= sentence.cues;
    const bool action = sentences.front().action || sentences.front().gerund ||
                        sentences.front().coverb || actsAfterTitle(i);
    const bool asks = (cues & asking) != 0;
    const CueMask classes = classesOf(i);
    if (undertakes() && tellsOnly(i, sentences)) return false;
    if ((classes & (heading::Advice | heading::Delivered)) != 0)
        return action || asks || sentences.size() == 1 || (cues & telling) != 0;
    if (sectionsAgreed_ || (classes & heading::Agreed) != 0)
        return action || actsSomewhere(i, cues) || (cues & telling) != 0;
    switch (reading_.genre) {
    case Genre::Urging: return action || (isElsewhere(i) ? (cues & cue::Urge) != 0 : asks);
    case Genre::Undertaking:
        return action || toldOfPast() ||
               (cues & (cue::Urge | cue::Undertake | cue::Planned | cue::Done)) != 0;
    case Genre::Speaking:
        return action || asks || (cues & (cue::Undertake | cue::Planned | cue::Done)) != 0;
    case Genre::Promising:
    case Genre::Measures: return action || asks || !tellsOnly(i, sentences);
    case Genre::Agreement:
        return action || actsSomewhere(i, cues) || (cues & (telling | cue::Planned)) != 0;
    case Genre::Reporting:
        // 1. Finance: both parties agreed to …
        return (cues & (cue::Urge | cue::Undertake)) != 0 ||
               (action && (asks || lead_.open || told_ != 0));
    }
    return false;
}

/// Whether the item stands in a short list most of whose members ask for something: then the few
/// that are worded otherwise (由政務司司長領導…) do so too.
bool Finder::mostCount(std::size_t i)
{
    const int section = reading_.outline.sectionOf[i];
    if (section < 0 || isSilent(i) || isBullet(i) || reading_.genre == Genre::Reporting)
        return false;
    if (judged_.first == listBegin_) return judged_.second;
    int all = 0;
    int askingOnes = 0;
    for (std::size_t k = listBegin_; k < blocks_.size() && k - listBegin_ < longestList; ++k) {
        if (!inList(k, listBegin_)) break;
        const std::vector<Sentence> sentences = readSentences(blocks_[k].body(), rules_);
        if (isRefused(sentences)) continue;
        ++all;
        askingOnes += counts(k, sentences) ? 1 : 0;
    }
    const bool own = blocks_[listBegin_].label.value == 1;
    judged_ = {listBegin_, own && all >= 3 && askingOnes * 3 >= all * 2};
    return judged_.second;
}

/// Whether the item only says how things are or were, or asks something.
bool Finder::tellsOnly(std::size_t i, const std::vector<Sentence> &sentences) const
{
    const char32_t last = lastBeforeClosing(blocks_[i].text);
    if (last == U'？' || last == U'?') return true;
    return std::ranges::any_of(sentences,
                               [](const Sentence &sentence) {
                                   return (sentence.cues & (cue::Past | cue::Now | cue::Says |
                                                            cue::Refused | cue::Formal)) != 0;
                               }) &&
           std::ranges::none_of(sentences, [&](const Sentence &sentence) {
               return sentence.action || (sentence.modalAction && !undertakes()) ||
                      (sentence.cues & (cue::Urge | cue::Undertake | cue::Planned | cue::Seek)) !=
                          0;
           });
}

/// Whether the item is one of those in which the whole paper lists what it asks for or lays down:
/// then it does so too, however it is worded (十八區各設一間…), unless it tells something.
bool Finder::mostOfStyleCount(std::size_t i, const std::vector<Sentence> &sentences)
{
    const Genre genre = reading_.genre;
    if (genre == Genre::Reporting || genre == Genre::Undertaking || genre == Genre::Speaking)
        return false;
    if (isSilent(i) || isElsewhere(i) || lead_.open || sentences.empty() ||
        (classesOf(i) & heading::Closing) != 0)
        return false;
    if (tellsOnly(i, sentences)) return false;
    const int style = blocks_[i].label.style;
    if (const auto known = judgedStyles_.find(style); known != judgedStyles_.end())
        return known->second;
    constexpr int fewest = 4;
    int all = 0;
    int askingOnes = 0;
    for (std::size_t k = 0; k < blocks_.size(); ++k) {
        if (blocks_[k].role != Role::Item || blocks_[k].label.style != style || isSilent(k))
            continue;
        ++all;
        askingOnes += counts(k, readSentences(blocks_[k].body(), rules_)) ? 1 : 0;
    }
    return judgedStyles_[style] = all >= fewest && askingOnes * 5 >= all * 3;
}

/// Whether the paragraph stands where paragraphs are what was agreed, and reads like it.
bool Finder::isAgreed(std::size_t i, const std::vector<Sentence> &sentences) const
{
    const CueMask classes = classesOf(i);
    if (entryOf(i) == nullptr || (classes & (heading::Delivered | heading::Advice)) != 0)
        return false;
    const Sentence &opening = sentences.front();
    const bool laidDown = reading_.genre == Genre::Agreement || reading_.genre == Genre::Measures ||
                          // A plan sets out under its headings what is to be done.
                          (reading_.genre == Genre::Undertaking && !tellsOnly(i, sentences) &&
                           isChinese(blocks_[i].language) && (opening.action || opening.coverb));
    if (!sectionsAgreed_ && !laidDown && (classes & heading::Agreed) == 0) return false;
    CueMask cues = 0;
    bool action = false;
    for (const Sentence &sentence : sentences) {
        cues |= sentence.cues;
        action = action || sentence.action;
    }
    if (!laidDown && (cues & cue::Says) != 0) return false;
    const bool closed = endsSentence(lastBeforeClosing(blocks_[i].text)) ||
                        isSemicolon(lastCharacter(blocks_[i].text));
    if (!closed && !action && !lead_.open) return false;
    return action || actsSomewhere(i, cues) || (cues & (telling | cue::Wish)) != 0;
}

void Finder::enterHeading()
{
    lead_ = {};
    told_ = 0;
    topicsAgreed_ = false;
    flowing_ = false;
}

/// Whether what follows the aside `i` may go on with what stands before it: only a page number
/// comes between the parts of a text.
bool Finder::goesOnAfter(std::size_t i) const
{
    return isPageNumber(blocks_[i].text);
}

/// A headed item with the text under it.
std::size_t Finder::takeHeaded(std::size_t i)
{
    Draft draft;
    draft.label = blocks_[i].labelText();
    draft.title = std::string(withoutColon(blocks_[i].body()));
    draft.section = sectionFor(i);
    draft.stage = stageHere(i);
    std::size_t at = i + 1;
    for (; at < blocks_.size(); ++at) {
        const Block &block = blocks_[at];
        if (aside(at)) {
            if (!goesOnAfter(at)) break;
            continue;
        }
        if (block.role != Role::Body && block.role != Role::Item) break;
        if (isNote(block)) continue;
        // A caption or a name after the text, which ended closed.
        if (!draft.pieces.empty() && block.role == Role::Body && block.width < 80 &&
            !endsSentence(lastBeforeClosing(block.text)) && !isSemicolon(lastCharacter(block.text)))
            break;
        draft.pieces.push_back({at, {0, block.body().size()}});
    }
    if (!draft.pieces.empty() && !isSilent(i)) drafts_.push_back(std::move(draft));
    return at;
}

/// The name of an item: what stands before a colon at its beginning (下調股票印花稅：由…), or a
/// first sentence that is no more than a name (共建國際航運樞紐。推動…).
std::string Finder::titleOf(std::size_t i) const
{
    const std::string_view text = blocks_[i].body();
    int width = 0;
    bool comma = false;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        const std::string_view rest = strip(text.substr(offset + size));
        if (isColon(value)) {
            const bool clock = offset > 0 && isAnyDigit(utf8::decodeBefore(text, offset).value);
            if (clock || width < 3 || rest.empty()) return {};
            return std::string(strip(text.substr(0, offset)));
        }
        if (value == 0x3002 && !comma && width <= 36 && displayWidth(rest) > 2 * width &&
            rules_.sentences.at(text, 0, cue::Action).classes != 0)
            return std::string(strip(text.substr(0, offset)));
        if (endsSentence(value) && value != '.') return {};
        if (isSemicolon(value) || (value == '.' && rest.size() < text.size() - offset - size))
            return {};
        comma = comma || isComma(value);
        width += isWide(value) ? 2 : 1;
        if (width > 72) return {};
    }
    return {};
}

std::size_t Finder::takeItem(std::size_t i)
{
    const Block &block = blocks_[i];
    const std::size_t after = next(i);
    if (lead_.open && lead_.style >= 0 && block.label.style == lead_.style) lead_ = {};
    const bool opens =
        after < blocks_.size() &&
        (blocks_[after].role == Role::Body ||
         (blocks_[after].role == Role::Item && blocks_[after].label.style != block.label.style));
    if (leadsOn(block.text) && opens) {
        lead_ = {true, rules_.sentences.classesIn(block.body()), block.label.style};
        return i + 1;
    }
    if (listEnd_ != i || !inList(i, listBegin_)) listBegin_ = i;
    Draft draft;
    if (!isBullet(i)) draft.label = block.labelText();
    draft.section = sectionFor(i);
    draft.title = titleOf(i);
    draft.pieces.push_back({i, {0, block.body().size()}});
    std::size_t at = i + 1;
    // Bullets and deeper numbers under an item belong to it.
    const int rank = rules_.numbering.style(block.label).rank;
    if (!isBullet(i))
        for (; at < blocks_.size() && blocks_[at].role == Role::Item; ++at) {
            const Numbering::Style &style = rules_.numbering.style(blocks_[at].label);
            if (!style.bullet && style.rank <= rank) break;
            // A list of its own: the item before it has ended, and there is room between.
            const Block &before = blocks_[at - 1];
            if (!style.bullet && endsSentence(lastBeforeClosing(before.text)) &&
                blocks_[at].gapBefore > block.gapBefore)
                break;
            draft.pieces.push_back({at, {0, blocks_[at].body().size()}});
        }
    listEnd_ = at;
    const std::vector<Sentence> sentences = readSentences(block.body(), rules_);
    if (!counts(i, sentences) && !(mostCount(i) && !tellsOnly(i, sentences)) &&
        !mostOfStyleCount(i, sentences))
        return at;
    draft.stage = stageOfItem(i, sentences);
    drafts_.push_back(std::move(draft));
    return at;
}

void Finder::add(std::size_t i, Span span, Stage stage)
{
    Draft draft;
    draft.stage = stage;
    draft.section = sectionFor(i);
    draft.pieces.push_back({i, span});
    drafts_.push_back(std::move(draft));
}

/// In an interview a name and a colon say who speaks from there on: 記者：…, 陳先生：….
void Finder::hearSpeaker(std::string_view text)
{
    constexpr int longestName = 24;
    std::size_t end = 0;
    while (end < text.size() && !isColon(utf8::decode(text, end).value))
        end = utf8::decode(text, end).end();
    const std::string_view name = strip(text.substr(0, end));
    if (end == text.size() || name.empty() || displayWidth(name) > longestName) return;
    const bool asks = std::ranges::any_of(
        std::initializer_list<std::string_view>{"記者", "记者", "問", "问", "Q", "Question",
                                                "Reporter", "Interviewer", "主持", "主持人"},
        [&](std::string_view word) { return name == word; });
    // 記者：李小明 only names who wrote it.
    const char32_t last = lastBeforeClosing(strip(text));
    interview_ = interview_ || (asks && (last == U'？' || last == U'?'));
    answering_ = interview_ && !asks;
}

void Finder::takeParagraph(std::size_t i)
{
    const Block &block = blocks_[i];
    if (isNote(block)) return;
    hearSpeaker(block.text);
    const std::vector<Sentence> sentences = readSentences(block.body(), rules_);
    if (sentences.empty()) return;
    told_ = 0;
    for (const Sentence &sentence : sentences)
        told_ |= sentence.cues & (cue::Agree | cue::Undertake | cue::Urge);
    if (sentences.back().colon) return takeLeadIn(i, sentences);
    const bool whole = endsSentence(lastBeforeClosing(block.text)) ||
                       isSemicolon(lastCharacter(block.text)) || block.width >= 120 || lead_.open ||
                       block.listed;
    const bool formal = std::ranges::all_of(
        sentences, [](const Sentence &sentence) { return (sentence.cues & cue::Formal) != 0; });
    if (isSilent(i) || !whole || formal) return;
    if ((classesOf(i) & heading::Closing) != 0 && !asksInClosing(sentences)) return;
    if (isAgreed(i, sentences)) return add(i, {0, block.body().size()}, Stage::Agreed);
    if (block.listed && reading_.genre != Genre::Reporting)
        return add(i, {0, block.body().size()}, stageHere(i));
    const Sentence &first = sentences.front();
    if (lead_.open && reading_.genre != Genre::Reporting && (first.topic || first.action) &&
        (lead_.cues & (asking | cue::Agree)) != 0)
        return add(i, {0, block.body().size()}, stageHere(i));
    lead_ = {};
    takeProse(i, sentences);
}

/// A paragraph that leads into a list is only taken for what the list does not repeat.
void Finder::takeLeadIn(std::size_t i, const std::vector<Sentence> &sentences)
{
    CueMask cues = 0;
    for (const Sentence &sentence : sentences)
        cues |= sentence.cues;
    lead_ = {true, cues, -1};
    const std::size_t after = next(i);
    if (after < blocks_.size() && blocks_[after].role == Role::Heading &&
        (cues & cue::Agree) != 0 && (cues & cue::Done) == 0) {
        sectionsAgreed_ = true;
        return;
    }
    const bool urges = reading_.genre == Genre::Urging || reading_.genre == Genre::Promising;
    if (isSilent(i) || !urges || sentences.size() < 2) return;
    // "具體包括：" alone says nothing: then the sentence before it is the lead-in.
    std::size_t end = sentences.size() - 1;
    if (displayWidth(blocks_[i].body().substr(sentences[end].span.begin)) <= 40) --end;
    std::vector<std::string_view> list;
    for (std::size_t k = after; k < blocks_.size() && blocks_[k].role == Role::Item; k = next(k))
        list.push_back(blocks_[k].body());
    if (list.empty() || end == 0) return;
    const Coverage covered(list);
    for (std::size_t k = 0; k < end; ++k) {
        const Span span = sentences[k].span;
        if ((sentences[k].cues & cue::Urge) == 0) continue;
        if (covered.of(blocks_[i].body().substr(span.begin, span.size())) < 0.5)
            add(i, span, Stage::Proposed);
    }
}

/// A chapter's opening that says over again what the headings of its sections say.
bool Finder::announces(std::size_t i) const
{
    const OutlineEntry *entry = entryOf(i);
    if (!entry || entry->item) return false;
    const auto index = reading_.outline.sectionOf[i];
    if (i - entry->block > longestOpening) return false;
    std::vector<std::string_view> headings;
    for (std::size_t k = static_cast<std::size_t>(index) + 1; k < reading_.outline.entries.size();
         ++k) {
        const OutlineEntry &below = reading_.outline.entries[k];
        if (below.section.level <= entry->section.level || headings.size() == longestList) break;
        if (below.section.parent == index) headings.push_back(below.section.title);
    }
    if (headings.empty()) return false;
    headings.push_back(entry->section.title);
    const Coverage covered(headings);
    int repeated = 0;
    const std::string_view text = blocks_[i].body();
    std::size_t begin = 0;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (!isComma(value) && !endsSentence(value) && !isSemicolon(value)) continue;
        std::size_t pieces = 0;
        const double share = covered.of(text.substr(begin, offset - begin), &pieces);
        repeated += pieces >= 4 && share >= 0.7 ? 1 : 0;
        begin = offset + size;
    }
    return repeated >= 2;
}

void Finder::takeProse(std::size_t i, const std::vector<Sentence> &sentences)
{
    const bool reporting = reading_.genre == Genre::Reporting;
    ProseContext context;
    context.genre = reading_.genre;
    context.flowing = !reporting && flowing_;
    context.topicsAgreed = topicsAgreed_;
    context.speaking = answering_;
    const std::vector<ProseFind> finds = readProse(blocks_[i].body(), sentences, context);
    flowing_ = !finds.empty();
    if (!finds.empty() && !reporting && announces(i)) return;
    for (const ProseFind &find : finds)
        add(i, find.span, find.stage);
    // "…就11個範疇達成共識": what follows under "在…方面" has been agreed.
    if (reporting && std::any_of(sentences.begin(), sentences.end(), [](const Sentence &sentence) {
            return (sentence.cues & cue::Consensus) != 0;
        }))
        topicsAgreed_ = true;
}

std::vector<Draft> Finder::run()
{
    advised_ = std::ranges::any_of(reading_.outline.entries, [](const OutlineEntry &entry) {
        return !entry.item && (entry.own & heading::Advice) != 0;
    });
    for (std::size_t i = 0; i < blocks_.size();) {
        // A reporter's question may look like a byline or a heading.
        if (blocks_[i].role != Role::Body) hearSpeaker(blocks_[i].text);
        switch (blocks_[i].role) {
        case Role::Boilerplate:
        case Role::Caption:
        case Role::Title: ++i; break;
        case Role::Heading: {
            const OutlineEntry *entry = entryOf(i);
            enterHeading();
            if (entry && (entry->own & heading::Delivered) != 0) sectionsAgreed_ = false;
            const bool item = entry && entry->item && entry->block == i;
            i = item ? takeHeaded(i) : i + 1;
            break;
        }
        case Role::Item: i = takeItem(i); break;
        case Role::Body: takeParagraph(i++); break;
        }
    }
    dropRepeatingLead();
    return std::move(drafts_);
}

/// Whether a paper named in the lead, 《…備忘錄》, is named in what was signed further down.
bool Finder::repeatsTitle(std::string_view lead) const
{
    constexpr std::string_view opening = "《";
    constexpr std::string_view closing = "》";
    for (std::size_t at = lead.find(opening); at != lead.npos; at = lead.find(opening, at + 1)) {
        const std::size_t end = lead.find(closing, at);
        if (end == lead.npos) return false;
        const std::string_view title = lead.substr(at, end - at);
        const bool again = std::any_of(drafts_.begin() + 1, drafts_.end(), [&](const Draft &other) {
            return other.stage == Stage::Delivered &&
                   blocks_[other.pieces.front().block].text.find(title) != std::string::npos;
        });
        if (again) return true;
    }
    return false;
}

/// A story's first paragraph tells in short what is then told in full: what was signed is taken
/// from there.
void Finder::dropRepeatingLead()
{
    if (reading_.genre != Genre::Reporting || drafts_.size() < 2) return;
    const auto isBody = [](const Block &block) { return block.role == Role::Body; };
    const auto lead = std::find_if(blocks_.begin(), blocks_.end(), isBody);
    const auto first = static_cast<std::size_t>(lead - blocks_.begin());
    const Draft &draft = drafts_.front();
    if (draft.stage != Stage::Delivered || draft.pieces.front().block != first) return;
    const bool again = std::any_of(drafts_.begin() + 1, drafts_.end(), [&](const Draft &other) {
        return other.stage == Stage::Delivered && other.pieces.front().block != first;
    });
    if (!again) return;
    if (repeatsTitle(blocks_[first].body())) {
        drafts_.erase(drafts_.begin());
        return;
    }
    std::vector<std::string_view> rest;
    for (std::size_t i = first + 1; i < blocks_.size(); ++i)
        if (!aside(i)) rest.push_back(blocks_[i].text);
    constexpr double repeated = 0.6;
    if (Coverage(rest).of(blocks_[first].body()) >= repeated) drafts_.erase(drafts_.begin());
}

} // namespace

std::vector<Draft> findRecommendations(const Reading &reading)
{
    return Finder(reading).run();
}

} // namespace policy::structure
