// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/prose.h"

#include <algorithm>
#include <optional>

namespace policy::structure {

namespace {

bool has(const Sentence &sentence, CueMask classes)
{
    return (sentence.cues & classes) != 0;
}

/// Named or counted, and not told as history.
bool isDone(const Sentence &sentence)
{
    if (!has(sentence, cue::Done) || has(sentence, cue::Past)) return false;
    return !has(sentence, cue::Vague) || has(sentence, cue::Count);
}

class Reader {
public:
    Reader(std::string_view text, const std::vector<Sentence> &sentences,
           const ProseContext &context)
        : text_(text), sentences_(sentences), context_(context), said_(context.speaking)
    {
    }

    std::vector<ProseFind> run();

private:
    [[nodiscard]] std::optional<Stage> stageOf(const Sentence &sentence) const;
    [[nodiscard]] std::optional<Stage> urged(const Sentence &sentence) const;
    [[nodiscard]] std::optional<Stage> undertaken(const Sentence &sentence) const;
    [[nodiscard]] std::optional<Stage> spoken(const Sentence &sentence) const;
    [[nodiscard]] std::optional<Stage> reported(const Sentence &sentence) const;
    [[nodiscard]] bool opensNew(const Sentence &sentence, Stage stage) const;
    void close();

    std::string_view text_;
    const std::vector<Sentence> &sentences_;
    const ProseContext &context_;
    std::vector<ProseFind> finds_;
    std::optional<ProseFind> open_;
    std::string_view subject_; ///< of what is open
    std::string_view undertaker_;
    bool said_; ///< somebody has begun to speak in this paragraph
};

std::optional<Stage> Reader::urged(const Sentence &sentence) const
{
    if (has(sentence, cue::Urge | cue::Modal | cue::May | cue::Seek)) return Stage::Proposed;
    const bool goesOn = open_ || (context_.flowing && sentence.lead);
    if (goesOn && sentence.action) return open_ ? open_->stage : Stage::Proposed;
    return std::nullopt;
}

std::optional<Stage> Reader::undertaken(const Sentence &sentence) const
{
    if (has(sentence, cue::Urge)) return Stage::Proposed;
    if (has(sentence, cue::Undertake | cue::Planned)) return Stage::Agreed;
    if (isDone(sentence)) return Stage::Delivered;
    if (open_ && sentence.action) return open_->stage;
    return std::nullopt;
}

std::optional<Stage> Reader::spoken(const Sentence &sentence) const
{
    if (has(sentence, cue::Urge)) return Stage::Proposed;
    if (has(sentence, cue::Undertake | cue::Planned)) return Stage::Agreed;
    if (isDone(sentence)) return Stage::Delivered;
    if (has(sentence, cue::Seek | cue::May) || sentence.modalAction) return Stage::Proposed;
    if (open_ && sentence.action) return open_->stage;
    return std::nullopt;
}

std::optional<Stage> Reader::reported(const Sentence &sentence) const
{
    if (isDone(sentence)) return Stage::Delivered;
    const bool spoken = said_ || sentence.quoted;
    if (has(sentence, cue::Urge)) return Stage::Proposed;
    if (has(sentence, cue::Undertake)) return Stage::Agreed;
    if (spoken && has(sentence, cue::Modal | cue::Wish | cue::Weak)) return Stage::Proposed;
    if (context_.topicsAgreed && sentence.topic && sentence.action) return Stage::Agreed;
    // "涵蓋…": a sentence without a subject goes on with what the one before it said.
    if (open_ && (sentence.action || sentence.goesOn)) return open_->stage;
    return std::nullopt;
}

std::optional<Stage> Reader::stageOf(const Sentence &sentence) const
{
    if (has(sentence, cue::Formal)) return std::nullopt;
    switch (context_.genre) {
    case Genre::Urging:
    case Genre::Promising: return urged(sentence);
    case Genre::Undertaking:
    case Genre::Measures: return undertaken(sentence);
    case Genre::Speaking: return spoken(sentence);
    case Genre::Agreement:
        return has(sentence, cue::Agree | cue::Modal | cue::Undertake | cue::Planned)
                   ? std::optional(Stage::Agreed)
                   : std::nullopt;
    case Genre::Reporting: return reported(sentence);
    }
    return std::nullopt;
}

/// "It should report every year" speaks of what the sentence before it named.
bool isPronoun(std::string_view subject)
{
    for (const std::string_view word :
         {"It", "They", "This", "These", "it", "they", "其", "它", "該", "该"})
        if (subject == word || (word.size() == 3 && subject.starts_with(word))) return true;
    return false;
}

/// The government as it calls itself.
bool isAuthor(std::string_view who)
{
    for (const std::string_view name :
         {"政府", "我們", "我们", "特區政府", "特区政府", "本屆政府", "本届政府", "當局", "当局",
          "We", "we", "The Government", "the Government"})
        if (who == name) return true;
    return false;
}

/// Whether the sentence is about another thing than the one that is open.
bool Reader::opensNew(const Sentence &sentence, Stage stage) const
{
    if (stage != open_->stage || sentence.lead || sentence.topic) return true;
    if (stage == Stage::Delivered && isDone(sentence)) return true;
    if (stage == Stage::Agreed && !sentence.undertaker.empty() && !undertaker_.empty() &&
        sentence.undertaker != undertaker_ && !isPronoun(sentence.undertaker) &&
        !(isAuthor(sentence.undertaker) && isAuthor(undertaker_)))
        return true;
    return !sentence.subject.empty() && !subject_.empty() && sentence.subject != subject_ &&
           !isPronoun(sentence.subject);
}

void Reader::close()
{
    if (open_) finds_.push_back(*open_);
    open_.reset();
    subject_ = {};
    undertaker_ = {};
}

std::vector<ProseFind> Reader::run()
{
    for (const Sentence &sentence : sentences_) {
        const std::optional<Stage> stage = stageOf(sentence);
        said_ = said_ || has(sentence, cue::Says);
        if (!stage) {
            close();
            continue;
        }
        if (open_ && opensNew(sentence, *stage)) close();
        if (!open_) open_ = ProseFind{sentence.span, *stage};
        open_->span.end = sentence.span.end;
        if (!sentence.subject.empty()) subject_ = sentence.subject;
        if (!sentence.undertaker.empty()) undertaker_ = sentence.undertaker;
    }
    close();
    return std::move(finds_);
}

} // namespace

bool isRefused(const std::vector<Sentence> &sentences)
{
    return std::any_of(sentences.begin(), sentences.end(),
                       [](const Sentence &sentence) { return has(sentence, cue::Refused); });
}

std::vector<ProseFind> readProse(std::string_view text, const std::vector<Sentence> &sentences,
                                 const ProseContext &context)
{
    if (isRefused(sentences)) return {};
    return Reader(text, sentences, context).run();
}

} // namespace policy::structure
