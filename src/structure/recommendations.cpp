// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/recommendations.h"

#include "structure/characters.h"
#include "structure/context.h"
#include "structure/headings.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy::structure {

namespace {

/// A lead-in: "…建議：" before a list.
struct LeadIn {
    bool open = false;
    CueMask cues = 0;
    std::size_t block = 0;
};

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
    [[nodiscard]] bool isNote(const Block &block) const;
    [[nodiscard]] bool isSilent(std::size_t i) const
    {
        return (classesOf(i) & (heading::Summary | heading::Background)) != 0;
    }
    [[nodiscard]] Stage stageHere(std::size_t i) const;
    [[nodiscard]] bool counts(std::size_t i) const;
    [[nodiscard]] bool paragraphsAgreed(std::size_t i) const;
    [[nodiscard]] int sectionFor(std::size_t i) const;

    void enterHeading(std::size_t i);
    std::size_t takeHeaded(std::size_t i);
    std::size_t takeItem(std::size_t i);
    void takeParagraph(std::size_t i);
    void takeWhole(std::size_t i, Stage stage);
    void takeProse(std::size_t i, const std::vector<Sentence> &sentences);
    void takeLeadIn(std::size_t i, const std::vector<Sentence> &sentences);
    [[nodiscard]] bool urges(const Sentence &sentence, bool flowing) const;
    [[nodiscard]] bool reports(const Sentence &sentence, bool flowing, Stage &stage) const;
    void addProse(std::size_t i, Span span, Stage stage);

    const Reading &reading_;
    const std::vector<Block> &blocks_;
    const Rules &rules_;
    std::vector<Draft> drafts_;
    LeadIn lead_;
    bool sectionsAgreed_ = false; ///< a lead-in has said that the sections below are agreed
    bool topicsAgreed_ = false;   ///< a paragraph has said that the topics below are agreed
    bool flowing_ = false;        ///< the paragraph before urged something
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
    const int section = reading_.outline.sectionOf[i];
    if (section < 0) return section;
    const OutlineEntry &entry = reading_.outline.entries[static_cast<std::size_t>(section)];
    return entry.item ? entry.section.parent : section;
}

Stage Finder::stageHere(std::size_t i) const
{
    const CueMask classes = classesOf(i);
    if (lead_.open && (lead_.cues & cue::Done) != 0) return Stage::Delivered;
    if ((classes & heading::Delivered) != 0) return Stage::Delivered;
    if (sectionsAgreed_ || (classes & heading::Agreed) != 0) return Stage::Agreed;
    if (reading_.genre == Genre::Agreement) return Stage::Agreed;
    if (reading_.genre == Genre::Reporting && lead_.open && (lead_.cues & cue::Agree) != 0)
        return Stage::Agreed;
    return Stage::Proposed;
}

/// Whether the numbered or bulleted item `i` asks for something, by where it stands and how it is
/// worded.
bool Finder::counts(std::size_t i) const
{
    const Block &block = blocks_[i];
    if (isSilent(i) || isNote(block)) return false;
    const CueMask classes = classesOf(i);
    const CueMask asking =
        cue::Urge | cue::Modal | cue::Seek | cue::Agree | cue::Done | cue::Undertake;
    if (lead_.open && (lead_.cues & asking) != 0) return true;
    if ((classes & (heading::Advice | heading::Agreed | heading::Delivered)) != 0) return true;
    if (sectionsAgreed_) return true;
    const std::vector<Sentence> sentences = readSentences(block.body(), rules_);
    const bool action = !sentences.empty() && sentences.front().action;
    const bool asks = std::any_of(sentences.begin(), sentences.end(), [&](const Sentence &s) {
        return (s.cues & (cue::Urge | cue::Modal | cue::Seek)) != 0;
    });
    if (reading_.genre == Genre::Reporting) return asks || (action && lead_.open);
    return action || asks;
}

bool Finder::paragraphsAgreed(std::size_t i) const
{
    if (entryOf(i) == nullptr) return false;
    const CueMask classes = classesOf(i);
    if ((classes & (heading::Delivered | heading::Advice)) != 0) return false;
    return sectionsAgreed_ || reading_.genre == Genre::Agreement ||
           (classes & heading::Agreed) != 0;
}

void Finder::enterHeading(std::size_t i)
{
    const OutlineEntry *entry = entryOf(i);
    if (entry && (entry->own & heading::Delivered) != 0) sectionsAgreed_ = false;
    lead_ = {};
    topicsAgreed_ = false;
    flowing_ = false;
}

/// A headed item with the text under it.
std::size_t Finder::takeHeaded(std::size_t i)
{
    Draft draft;
    draft.label = blocks_[i].labelText();
    draft.title = strip(blocks_[i].body());
    draft.section = sectionFor(i);
    std::size_t at = i + 1;
    for (; at < blocks_.size(); ++at) {
        if (aside(at)) {
            // What a page put between is not there; after a gap the item has ended.
            if (blocks_[at].gapBefore >= 2) break;
            continue;
        }
        const bool sub = blocks_[at].role == Role::Item;
        if (blocks_[at].role != Role::Body && !sub) break;
        if (isNote(blocks_[at])) continue;
        draft.pieces.push_back({at, {0, blocks_[at].body().size()}});
    }
    if (draft.pieces.empty()) return i + 1;
    draft.stage = stageHere(i);
    drafts_.push_back(std::move(draft));
    return at;
}

/// The name of an item before a colon at its beginning: 下調股票印花稅：由…
std::string titleOf(std::string_view text)
{
    int characters = 0;
    int width = 0;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isColon(value)) {
            const bool clock = offset > 0 && isAnyDigit(utf8::decodeBefore(text, offset).value);
            const std::string_view rest = text.substr(offset + size);
            if (clock || characters < 2 || strip(rest).empty()) return {};
            return std::string(strip(text.substr(0, offset)));
        }
        if (endsSentence(value) || isSemicolon(value) || ++characters > 80) return {};
        width += isWide(value) ? 2 : 1;
        if (width > 72) return {};
    }
    return {};
}

std::size_t Finder::takeItem(std::size_t i)
{
    const Block &block = blocks_[i];
    const std::size_t after = next(i);
    const bool bullet = rules_.numbering.style(block.label).bullet;
    if (isColon(lastCharacter(block.text)) && after < blocks_.size() &&
        blocks_[after].label.found() && blocks_[after].label.style != block.label.style) {
        lead_ = {true, rules_.sentences.classesIn(block.body()), i};
        return i + 1;
    }
    Draft draft;
    if (!bullet) draft.label = block.labelText();
    draft.section = sectionFor(i);
    draft.title = titleOf(block.body());
    draft.pieces.push_back({i, {0, block.body().size()}});
    std::size_t at = i + 1;
    // Bullets and deeper numbers under an item belong to it.
    if (!bullet)
        for (; at < blocks_.size(); ++at) {
            if (aside(at)) continue;
            if (blocks_[at].role != Role::Item) break;
            const Numbering::Style &style = rules_.numbering.style(blocks_[at].label);
            if (!style.bullet && style.rank <= rules_.numbering.style(block.label).rank) break;
            draft.pieces.push_back({at, {0, blocks_[at].body().size()}});
        }
    if (!counts(i)) return at;
    draft.stage = stageHere(i);
    drafts_.push_back(std::move(draft));
    return at;
}

void Finder::takeWhole(std::size_t i, Stage stage)
{
    addProse(i, {0, blocks_[i].body().size()}, stage);
}

void Finder::addProse(std::size_t i, Span span, Stage stage)
{
    Draft draft;
    draft.stage = stage;
    draft.section = sectionFor(i);
    draft.pieces.push_back({i, span});
    drafts_.push_back(std::move(draft));
}

void Finder::takeParagraph(std::size_t i)
{
    const Block &block = blocks_[i];
    if (isNote(block)) return;
    const std::vector<Sentence> sentences = readSentences(block.body(), rules_);
    if (sentences.empty()) return;
    const bool leads = sentences.back().colon;
    const bool whole = endsSentence(lastBeforeClosing(block.text)) ||
                       isSemicolon(lastCharacter(block.text)) || block.width >= 60;
    if (leads) return takeLeadIn(i, sentences);
    if (isSilent(i) || !whole) return;
    if (paragraphsAgreed(i)) return takeWhole(i, Stage::Agreed);
    const Sentence &first = sentences.front();
    if (lead_.open && reading_.genre != Genre::Reporting && (first.topic || first.action) &&
        (lead_.cues & (cue::Urge | cue::Modal | cue::Seek | cue::Agree)) != 0)
        return takeWhole(i, stageHere(i));
    lead_ = {};
    takeProse(i, sentences);
}

/// A paragraph that leads into a list is only taken for what the list does not repeat.
void Finder::takeLeadIn(std::size_t i, const std::vector<Sentence> &sentences)
{
    CueMask cues = 0;
    for (const Sentence &sentence : sentences)
        cues |= sentence.cues;
    lead_ = {true, cues, i};
    const std::size_t after = next(i);
    if (after < blocks_.size() && blocks_[after].role == Role::Heading &&
        (cues & cue::Agree) != 0 && (cues & cue::Done) == 0) {
        sectionsAgreed_ = true;
        return;
    }
    if (isSilent(i) || reading_.genre != Genre::Urging || sentences.size() < 2) return;
    // "具體包括：" alone says nothing: then the sentence before it is the lead-in.
    std::size_t end = sentences.size() - 1;
    const std::string_view last = blocks_[i].body().substr(sentences[end].span.begin);
    if (displayWidth(last) <= 40) --end;
    std::vector<std::string_view> list;
    for (std::size_t k = after; k < blocks_.size() && blocks_[k].role == Role::Item; k = next(k))
        list.push_back(blocks_[k].body());
    if (list.empty()) return;
    for (std::size_t k = 0; k < end; ++k) {
        const Span span = sentences[k].span;
        const bool said = (sentences[k].cues & cue::Urge) != 0;
        if (said && coverage(blocks_[i].body().substr(span.begin, span.size()), list) < 0.5)
            addProse(i, span, Stage::Proposed);
    }
}

bool Finder::urges(const Sentence &sentence, bool flowing) const
{
    if ((sentence.cues & (cue::Urge | cue::Modal | cue::May | cue::Seek)) != 0) return true;
    return flowing && sentence.action;
}

bool Finder::reports(const Sentence &sentence, bool flowing, Stage &stage) const
{
    const CueMask cues = sentence.cues;
    if ((cues & cue::Done) != 0 && ((cues & cue::Vague) == 0 || (cues & cue::Count) != 0) &&
        (cues & cue::Past) == 0) {
        stage = Stage::Delivered;
        return true;
    }
    if (sentence.quoted && (cues & (cue::Urge | cue::Modal | cue::Wish)) != 0) {
        stage = Stage::Proposed;
        return true;
    }
    if ((cues & cue::Urge) != 0) {
        stage = Stage::Proposed;
        return true;
    }
    if ((cues & cue::Undertake) != 0 || (topicsAgreed_ && sentence.topic && sentence.action)) {
        stage = Stage::Agreed;
        return true;
    }
    return flowing && sentence.action;
}

void Finder::takeProse(std::size_t i, const std::vector<Sentence> &sentences)
{
    const bool reporting = reading_.genre == Genre::Reporting;
    bool open = false;
    Span span;
    Stage stage = Stage::Proposed;
    std::string_view subject;
    const auto close = [&] {
        if (open) addProse(i, span, stage);
        open = false;
    };
    bool any = false;
    for (const Sentence &sentence : sentences) {
        Stage mine = stage;
        const bool flowing = open || (!reporting && flowing_ && sentence.lead);
        const bool taken = reporting ? reports(sentence, open, mine) : urges(sentence, flowing);
        if (!taken) {
            close();
            continue;
        }
        const bool newThing = sentence.lead || (!sentence.subject.empty() && !subject.empty() &&
                                                sentence.subject != subject);
        if (open && (newThing || mine != stage)) close();
        if (!open) span = sentence.span;
        span.end = sentence.span.end;
        stage = mine;
        if (!sentence.subject.empty()) subject = sentence.subject;
        open = any = true;
    }
    close();
    flowing_ = any;
    CueMask all = 0;
    for (const Sentence &sentence : sentences)
        all |= sentence.cues;
    if (reporting && (all & cue::Agree) != 0 &&
        blocks_[i].body().find("共識") != std::string_view::npos)
        topicsAgreed_ = true;
}

std::vector<Draft> Finder::run()
{
    for (std::size_t i = 0; i < blocks_.size();) {
        const Block &block = blocks_[i];
        switch (block.role) {
        case Role::Boilerplate:
        case Role::Caption:
        case Role::Title: ++i; break;
        case Role::Heading: {
            const OutlineEntry *entry = entryOf(i);
            enterHeading(i);
            const bool item = entry && entry->item && entry->block == i;
            if (item)
                i = takeHeaded(i);
            else
                ++i;
            break;
        }
        case Role::Item: i = takeItem(i); break;
        case Role::Body: takeParagraph(i++); break;
        }
    }
    return std::move(drafts_);
}

} // namespace

std::vector<Draft> findRecommendations(const Reading &reading)
{
    return Finder(reading).run();
}

} // namespace policy::structure
