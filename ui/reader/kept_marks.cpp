// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/kept_marks.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace policy::ui {

namespace {

bool before(const Stretch &one, const Stretch &other)
{
    return std::tie(one.first, one.begin, one.last, one.end) <
           std::tie(other.first, other.begin, other.last, other.end);
}

const Passage *passageAt(const Document &document, int passage)
{
    const auto &all = document.passages;
    return passage >= 0 && passage < static_cast<int>(all.size())
               ? &all[static_cast<std::size_t>(passage)]
               : nullptr;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

} // namespace

std::vector<Stretch> stretchesOf(const ReaderMarks &marks)
{
    std::vector<Stretch> all;
    for (const KeptHighlight &one : marks.highlights)
        if (one.on.stretch && !one.on.lost) all.push_back(*one.on.stretch);
    for (const KeptNote &one : marks.notes)
        if (one.on.stretch && !one.on.lost) all.push_back(*one.on.stretch);
    std::sort(all.begin(), all.end(), before);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<KeptMark> keptMarks(const Document &document, const ReaderMarks &marks,
                                const std::function<QString(const std::string &)> &colourName)
{
    std::vector<KeptMark> made;
    const std::vector<Stretch> stretches = stretchesOf(marks);
    for (std::size_t number = 0; number < stretches.size(); ++number) {
        const Stretch &stretch = stretches[number];
        KeptMark mark;
        mark.mark = static_cast<int>(number);
        QStringList tip;
        for (const KeptHighlight &one : marks.highlights)
            if (one.on.stretch == stretch) {
                mark.colour = one.colour;
                tip << colourName(one.colour);
            }
        for (const KeptNote &one : marks.notes)
            if (one.on.stretch == stretch) {
                mark.note = true;
                tip << toQString(one.text);
            }
        mark.tip = tip.join(QLatin1Char('\n'));
        for (int unit = stretch.first; unit <= stretch.last; ++unit) {
            const Passage *passage = passageAt(document, unit);
            if (!passage) break;
            const std::size_t begin = unit == stretch.first ? stretch.begin : 0;
            const std::size_t end = unit == stretch.last ? stretch.end : passage->text.size();
            mark.place = {unit, toUtf16(passage->text, Span{begin, end})};
            if (!mark.place.range.empty()) made.push_back(mark);
            mark.note = false; // one sign is enough, where it begins
        }
    }
    return made;
}

namespace {

/// The words of one line of a passage: bytes, without the spaces at their ends.
Span trimmed(std::string_view text, Span span)
{
    while (span.begin < span.end && isSpace(text[span.begin]))
        ++span.begin;
    while (span.begin < span.end && isSpace(text[span.end - 1]))
        --span.end;
    return span;
}

/// Where a part of a passage's line stands in the source line that it comes from. Reading may have
/// changed its spaces: then all of the line is marked.
TextRange inLine(std::string_view line, std::string_view passage, Span words, Span part)
{
    const std::string_view of = passage.substr(words.begin, words.size());
    const std::size_t at = line.find(of);
    if (at != std::string_view::npos)
        return toUtf16(line, {at + part.begin - words.begin, at + part.end - words.begin});
    const std::string_view alone = passage.substr(part.begin, part.size());
    if (const std::size_t found = line.find(alone); found != std::string_view::npos)
        return toUtf16(line, {found, found + alone.size()});
    return toUtf16(line, trimmed(line, {0, line.size()}));
}

} // namespace

std::vector<KeptMark> keptInSource(const Document &document, const PageContent &source,
                                   const std::vector<KeptMark> &marks)
{
    std::vector<KeptMark> made;
    for (const KeptMark &mark : marks) {
        const Passage *passage = passageAt(document, mark.place.unit);
        if (!passage) continue;
        const std::string_view text = passage->text;
        const Span marked{utf8Offset(text, mark.place.range.begin),
                          utf8Offset(text, mark.place.range.end)};
        bool signs = mark.note; // one sign is enough, where it begins
        for (std::size_t i = 0; i < passage->lineMarks.size(); ++i) {
            const bool isLast = i + 1 == passage->lineMarks.size();
            const Span words =
                trimmed(text, {passage->lineMarks[i].offset,
                               isLast ? text.size() : passage->lineMarks[i + 1].offset});
            const Span part{std::max(words.begin, marked.begin), std::min(words.end, marked.end)};
            const int unit = passage->lineMarks[i].line - 1;
            if (part.begin >= part.end || unit < 0 || unit >= source.unitCount()) continue;
            KeptMark one = mark;
            one.place = {unit, inLine(source.unitUtf8(unit), text, words, part)};
            one.note = std::exchange(signs, false);
            if (!one.place.range.empty()) made.push_back(std::move(one));
        }
    }
    return made;
}

std::optional<Stretch> stretchBetween(const Document &document, Place from, Place to)
{
    const Passage *first = passageAt(document, from.unit);
    const Passage *last = passageAt(document, to.unit);
    if (!first || !last || to < from) return std::nullopt;
    Stretch made{from.unit, utf8Offset(first->text, from.offset), to.unit,
                 utf8Offset(last->text, to.offset)};
    while (made.first < made.last && made.begin >= passageAt(document, made.first)->text.size()) {
        ++made.first;
        made.begin = 0;
    }
    while (made.first < made.last && made.end == 0) {
        --made.last;
        made.end = passageAt(document, made.last)->text.size();
    }
    const auto isBefore = [&] { return made.first < made.last || made.begin < made.end; };
    while (isBefore() && made.begin < passageAt(document, made.first)->text.size() &&
           isSpace(passageAt(document, made.first)->text[made.begin]))
        ++made.begin;
    while (isBefore() && made.end > 0 &&
           isSpace(passageAt(document, made.last)->text[made.end - 1]))
        --made.end;
    if (!isBefore()) return std::nullopt;
    return made;
}

std::pair<Place, Place> placesOf(const Document &document, const Stretch &stretch)
{
    const auto place = [&](int unit, std::size_t byte) {
        const Passage *passage = passageAt(document, unit);
        return Place{unit, passage ? utf16Offset(passage->text, byte) : 0};
    };
    return {place(stretch.first, stretch.begin), place(stretch.last, stretch.end)};
}

std::optional<std::size_t> offsetIn(const Document &document, const Recommendation &recommendation,
                                    Place place)
{
    const Passage *passage = passageAt(document, place.unit);
    if (!passage) return std::nullopt;
    const std::size_t byte = utf8Offset(passage->text, place.offset);
    for (const TextPiece &piece : recommendation.pieces)
        if (piece.passage == place.unit && piece.span.begin <= byte && byte < piece.span.end)
            return piece.offset + (byte - piece.span.begin);
    return std::nullopt;
}

} // namespace policy::ui
