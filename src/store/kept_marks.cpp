// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and highlights, and what has lost its words.
#include "store/places.h"
#include "store/store_impl.h"

#include <algorithm>

namespace policy {

namespace {

template <typename Mark>
std::vector<KeptPlace> placesOf(const std::vector<Mark> &marks, IndexReader &reader)
{
    std::vector<const KeptWords *> words;
    for (const Mark &one : marks)
        words.push_back(&one.on);
    return Places(reader).find(words);
}

template <typename Mark>
const Mark &numbered(const std::vector<Mark> &marks, std::int64_t number, const std::string &what)
{
    const auto found = std::ranges::find(marks, number, &Mark::id);
    if (found != marks.end()) return *found;
    throw UsageError("There is no " + what + " " + std::to_string(number) + "; \"" + what +
                     "s\" lists them.");
}

std::int64_t entryNumbered(const Keeping &keeping, const std::string &collection,
                           std::int64_t number)
{
    for (const Keeping::Entry &one : keeping.entries(keeping.findCollection(collection)))
        if (one.on.id == number) return number;
    throw UsageError("The collection \"" + collection + "\" has no entry " +
                     std::to_string(number) + ".");
}

void needColour(const std::string &colour)
{
    const std::vector<std::string> &colours = highlightColours();
    if (std::ranges::find(colours, colour) != colours.end()) return;
    std::string known;
    for (const std::string &one : colours)
        known += (known.empty() ? "" : ", ") + one;
    throw UsageError("Unknown colour \"" + colour + "\"; allowed are " + known + ".");
}

void needWords(const std::string &text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        throw UsageError("A note wants words.");
}

} // namespace

std::vector<KeptNote> Kept::notes(const std::string &document) const
{
    return store_.read("list the notes", {}, [&](IndexReader &reader) {
        const auto notes = Keeping(store_.connection()).notes(document);
        std::vector<KeptPlace> places = placesOf(notes, reader);
        std::vector<KeptNote> found;
        for (std::size_t i = 0; i < notes.size(); ++i)
            found.push_back({notes[i].id, std::move(places[i]), notes[i].text, notes[i].made,
                             notes[i].changed});
        return found;
    });
}

std::int64_t Kept::addNote(const MarkTarget &target, const std::string &text)
{
    needWords(text);
    std::int64_t number = 0;
    store_.change("add a note", [&] {
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        const auto [document, quotation] = store_.quotationFor(reader, target);
        number = keeping.addNote(keeping.quote(document, quotation), text);
    });
    return number;
}

void Kept::changeNote(std::int64_t number, const std::string &text)
{
    needWords(text);
    store_.change("change a note", [&] {
        Keeping keeping(store_.connection());
        if (numbered(keeping.notes(""), number, "note").text != text)
            keeping.changeNote(number, text);
    });
}

void Kept::removeNote(std::int64_t number)
{
    store_.change("remove a note", [&] {
        Keeping keeping(store_.connection());
        const auto notes = keeping.notes("");
        keeping.dropNote(numbered(notes, number, "note"));
    });
}

std::vector<KeptHighlight> Kept::highlights(const std::string &document) const
{
    return store_.read("list the highlights", {}, [&](IndexReader &reader) {
        const auto highlights = Keeping(store_.connection()).highlights(document);
        std::vector<KeptPlace> places = placesOf(highlights, reader);
        std::vector<KeptHighlight> found;
        for (std::size_t i = 0; i < highlights.size(); ++i)
            found.push_back(
                {highlights[i].id, std::move(places[i]), highlights[i].colour, highlights[i].made});
        return found;
    });
}

std::int64_t Kept::addHighlight(const std::string &document, const Stretch &stretch,
                                const std::string &colour)
{
    needColour(colour);
    std::int64_t number = 0;
    store_.change("highlight", [&] {
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        const auto [key, quotation] = store_.quotationFor(reader, {document, "", stretch});
        number = keeping.addHighlight(keeping.quote(key, quotation), colour);
    });
    return number;
}

void Kept::changeHighlight(std::int64_t number, const std::string &colour)
{
    needColour(colour);
    store_.change("change a highlight", [&] {
        Keeping keeping(store_.connection());
        static_cast<void>(numbered(keeping.highlights(""), number, "highlight"));
        keeping.changeHighlight(number, colour);
    });
}

void Kept::removeHighlight(std::int64_t number)
{
    store_.change("remove a highlight", [&] {
        Keeping keeping(store_.connection());
        const auto highlights = keeping.highlights("");
        keeping.dropHighlight(numbered(highlights, number, "highlight"));
    });
}

std::vector<ColourMeaning> Kept::colourMeanings() const
{
    return guarded("list the colours", [&] {
        const auto meanings = Keeping(store_.connection()).meanings();
        std::vector<ColourMeaning> all;
        for (const std::string &colour : highlightColours()) {
            const auto found = meanings.find(colour);
            all.push_back({colour, found == meanings.end() ? "" : found->second});
        }
        return all;
    });
}

void Kept::setColourMeaning(const std::string &colour, const std::string &meaning)
{
    needColour(colour);
    store_.change("say what a colour means",
                  [&] { Keeping(store_.connection()).setMeaning(colour, meaning); });
}

std::vector<LostMark> Kept::lost() const
{
    std::vector<LostMark> all;
    const auto add = [&](LostMark::Kind kind, std::int64_t number, const KeptPlace &place,
                         const std::string &what) {
        if (place.lost) all.push_back({kind, number, place.document, place.words, what});
    };
    for (const CollectionSummary &one : collections())
        for (const CollectionEntry &entry : collection(one.name))
            if (entry.id.empty() && !entry.removed)
                all.push_back(
                    {LostMark::Kind::Entry, entry.number, entry.document, entry.words, one.name});
    for (const KeptNote &one : notes())
        add(LostMark::Kind::Note, one.number, one.on, one.text);
    for (const KeptHighlight &one : highlights())
        add(LostMark::Kind::Highlight, one.number, one.on, one.colour);
    for (const KeptCorrection &one : corrections())
        add(LostMark::Kind::Correction, one.number, one.on,
            std::string(correctionName(one.kind)) + (one.value.empty() ? "" : " " + one.value));
    return all;
}

namespace {

bool canMove(const Correction &correction)
{
    return correction.kind == CorrectionKind::Set || correction.kind == CorrectionKind::Refuse ||
           correction.kind == CorrectionKind::Remove;
}

void moveCorrection(Keeping &keeping, std::int64_t number, const std::string &document,
                    const Quotation &words)
{
    for (const CorrectionRow &row : keeping.corrections("")) {
        if (row.correction.number != number) continue;
        if (!canMove(row.correction))
            throw UsageError("A correction that merges, splits or adds cannot be moved. Correct "
                             "the recommendation anew, and let go of this one.");
        Correction moved = row.correction;
        moved.on = {words};
        keeping.addCorrection(document, moved);
        keeping.dropCorrection(number);
        return;
    }
    throw UsageError("There is no correction " + std::to_string(number) + ".");
}

} // namespace

void Kept::reattach(const LostMark &mark, const MarkTarget &target)
{
    const bool onRecommendation =
        mark.kind == LostMark::Kind::Entry || mark.kind == LostMark::Kind::Correction;
    if (onRecommendation && target.recommendation.empty())
        throw UsageError("This mark wants a recommendation to stand on.");
    if (mark.kind == LostMark::Kind::Highlight && !target.stretch)
        throw UsageError("A highlight wants words to stand on.");
    store_.change("put a mark on other words", [&] {
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        const auto [document, words] = store_.quotationFor(reader, target);
        switch (mark.kind) {
        case LostMark::Kind::Entry:
            for (const CollectionEntry &one : collection(mark.what))
                if (one.id == words.recommendation && one.number != mark.number)
                    throw UsageError("\"" + one.id + "\" is in the collection \"" + mark.what +
                                     "\" already.");
            keeping.requote(entryNumbered(keeping, mark.what, mark.number), document, words);
            break;
        case LostMark::Kind::Note: {
            const auto notes = keeping.notes("");
            keeping.requote(numbered(notes, mark.number, "note").on.id, document, words);
            break;
        }
        case LostMark::Kind::Highlight: {
            const auto highlights = keeping.highlights("");
            keeping.requote(numbered(highlights, mark.number, "highlight").on.id, document, words);
            break;
        }
        case LostMark::Kind::Correction:
            moveCorrection(keeping, mark.number, document, words);
            break;
        }
    });
}

void Kept::letGo(const std::vector<LostMark> &marks)
{
    store_.change("let go of marks", [&] {
        for (const LostMark &mark : marks)
            switch (mark.kind) {
            case LostMark::Kind::Entry: takeEntries(mark.what, {mark.number}); break;
            case LostMark::Kind::Note: removeNote(mark.number); break;
            case LostMark::Kind::Highlight: removeHighlight(mark.number); break;
            case LostMark::Kind::Correction: forgetCorrections({mark.number}); break;
            }
    });
}

Stretch Kept::stretchOf(const std::string &document, const std::string &words) const
{
    return store_.read("look for words", {}, [&](IndexReader &reader) {
        const Document in = reader.document(store_.documentNamed(reader, document));
        const std::vector<Stretch> places = WordFinder(in).places(words);
        if (places.size() == 1) return places.front();
        if (places.empty())
            throw UsageError("The words \"" + words + "\" do not stand in \"" + document + "\".");
        throw UsageError("The words \"" + words + "\" stand in \"" + document + "\" " +
                         std::to_string(places.size()) +
                         " times; give some of the words around them too.");
    });
}

} // namespace policy
