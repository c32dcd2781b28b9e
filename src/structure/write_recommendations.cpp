// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/characters.h"
#include "structure/context.h"
#include "structure/mentions.h"
#include "structure/recommendations.h"
#include "structure/sentences.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>

namespace policy::structure {

namespace {

/// A label as it stands in an id: half-width brackets, no spaces.
std::string plainLabel(std::string_view label)
{
    std::string plain;
    for (const auto &[value, offset, size] : utf8::CodePoints(label)) {
        if (isSpace(value)) continue;
        utf8::append(plain, value >= 0xFF01 && value <= 0xFF5E ? value - 0xFEE0 : value);
    }
    return plain;
}

/// DOC/SECTION/LABEL; a second list with the same number in a section gets ~2; prose is p1, p2 …
class Ids {
public:
    std::string next(const Document &document, const Draft &draft)
    {
        std::string id = document.catalogue.id;
        if (draft.section >= 0)
            id.append("/").append(document.sections[static_cast<std::size_t>(draft.section)].id);
        if (draft.label.empty()) {
            const int times = ++prose_[id];
            return id.append("/p").append(std::to_string(times));
        }
        id.append("/").append(plainLabel(draft.label));
        const int times = ++labelled_[id];
        if (times > 1) id.append("~").append(std::to_string(times));
        return id;
    }

private:
    std::map<std::string, int> prose_;
    std::map<std::string, int> labelled_;
};

/// Without the sentences of background around what is asked for: where something asks (應, should),
/// what neither asks nor begins with an action is background.
std::vector<Span> measuresOf(std::string_view text, const Rules &rules)
{
    constexpr CueMask asking =
        cue::Urge | cue::Modal | cue::May | cue::Seek | cue::Undertake | cue::Agree | cue::Done;
    std::vector<Span> all = splitMeasures(text);
    if (all.size() < 2) return all;
    std::vector<bool> asks;
    std::vector<bool> acts;
    for (const Span span : all) {
        const std::string_view words = text.substr(span.begin, span.size());
        CueMask cues = 0;
        bool action = false;
        for (const Sentence &sentence : readSentences(words, rules)) {
            cues |= sentence.cues;
            action = action || sentence.action;
        }
        asks.push_back((cues & asking) != 0);
        acts.push_back(action);
    }
    if (std::find(asks.begin(), asks.end(), true) == asks.end()) return all;
    std::vector<Span> kept;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (asks[i] || acts[i]) kept.push_back(all[i]);
    return kept;
}

Recommendation write(const Draft &draft, const Document &document, const Rules &rules)
{
    Recommendation out;
    out.stage = draft.stage;
    out.section = draft.section;
    out.label = draft.label;
    out.title = draft.title;
    for (const Draft::Piece &piece : draft.pieces)
        out.pieces.push_back({0, static_cast<int>(piece.block), piece.span});
    writeText(document, rules, out);
    return out;
}

} // namespace

void writeText(const Document &document, const Rules &rules, Recommendation &out)
{
    out.text.clear();
    out.lines = {};
    out.language = Language::Unknown;
    for (TextPiece &piece : out.pieces) {
        const Passage &passage = document.passages[static_cast<std::size_t>(piece.passage)];
        if (!out.text.empty()) out.text += '\n';
        piece.span = {std::min(piece.span.begin, passage.text.size()),
                      std::min(piece.span.end, passage.text.size())};
        piece.offset = out.text.size();
        out.text.append(passage.text, piece.span.begin, piece.span.size());
        LineRange lines = linesOf(passage, piece.span);
        // A number may stand on a line of its own.
        if (piece.span.begin == 0 && !out.label.empty() && out.lines.first == 0)
            lines.first = passage.lines.first;
        if (out.lines.first == 0) out.lines.first = lines.first;
        out.lines.last = lines.last;
        if (out.language == Language::Unknown) out.language = passage.language;
    }
    out.measures = measuresOf(out.text, rules);
    out.amounts = findAmounts(out.text);
    out.dates = findDates(out.text);
}

void writeRecommendations(const std::vector<Draft> &drafts, const Rules &rules, Document &document)
{
    Ids ids;
    document.recommendations.reserve(drafts.size());
    for (const Draft &draft : drafts) {
        document.recommendations.push_back(write(draft, document, rules));
        document.recommendations.back().id = ids.next(document, draft);
    }
}

} // namespace policy::structure
