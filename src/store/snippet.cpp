// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <set>

namespace policy {

namespace {

constexpr std::string_view ellipsis = "…";

int widthOf(char32_t c)
{
    return isCjk(c) || isCjkPunctuation(c) || (c >= 0xFF00 && c <= 0xFF60) ? 2 : 1;
}

int widthOf(std::string_view text)
{
    int width = 0;
    for (const auto c : utf8::CodePoints(text))
        width += widthOf(c.value);
    return width;
}

bool endsSentence(char32_t c)
{
    return c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U'：' || c == '\n';
}

/// A place where a snippet may begin or end without cutting a Latin word or number.
bool mayCut(std::string_view text, std::size_t at)
{
    if (at == 0 || at >= text.size()) return true;
    const char32_t before = utf8::decodeBefore(text, at).value;
    const char32_t after = utf8::decode(text, at).value;
    const auto inWord = [](char32_t c) {
        return isDigit(c) || isMark(c) || (!isCjk(c) && isOtherLetter(c));
    };
    return !(inWord(before) && inWord(after));
}

/// The marks from `first` on that fit into `width` together, as one stretch.
Span cluster(std::string_view text, const std::vector<Span> &marks, std::size_t first, int width,
             std::size_t &count)
{
    Span span = marks[first];
    std::set<std::string_view> different{text.substr(span.begin, span.size())};
    int used = widthOf(text.substr(span.begin, span.size()));
    for (std::size_t i = first + 1; i < marks.size(); ++i) {
        used += widthOf(text.substr(span.end, marks[i].end - span.end));
        if (used > width) break;
        span.end = marks[i].end;
        different.insert(text.substr(marks[i].begin, marks[i].size()));
    }
    count = different.size();
    return span;
}

Span bestCluster(std::string_view text, const std::vector<Span> &marks, int width)
{
    Span best = marks.front();
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(marks.size(), 64); ++i) {
        std::size_t count = 0;
        const Span span = cluster(text, marks, i, width, count);
        if (count > most) {
            most = count;
            best = span;
        }
    }
    return best;
}

/// Goes back from `at` by at most `room`, to the beginning of the sentence if it is that near, else
/// to a place that cuts no word.
std::size_t goBack(std::string_view text, std::size_t at, int room)
{
    std::size_t begin = at;
    std::size_t cut = at;
    while (begin > 0) {
        const utf8::CodePoint c = utf8::decodeBefore(text, begin);
        room -= widthOf(c.value);
        const bool sentence =
            endsSentence(c.value) || ((c.value == ' ' || c.value == U'　') && begin - c.size > 0 &&
                                      text[begin - c.size - 1] == '.');
        if (sentence && begin < at) return begin;
        if (room < 0) return cut;
        begin = c.offset;
        if (mayCut(text, begin)) cut = begin;
    }
    return 0;
}

std::size_t goOn(std::string_view text, std::size_t at, int room)
{
    std::size_t end = at;
    std::size_t cut = at;
    while (end < text.size()) {
        const utf8::CodePoint c = utf8::decode(text, end);
        room -= widthOf(c.value);
        if (room < 0) return cut;
        end = c.end();
        if (mayCut(text, end)) cut = end;
    }
    return text.size();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

} // namespace

Snippet makeSnippet(std::string_view text, const std::vector<Span> &marks, int width)
{
    Span shown{0, text.size()};
    if (widthOf(text) > width) {
        const Span core = marks.empty() ? Span{0, 0} : bestCluster(text, marks, width);
        const int room = std::max(0, width - widthOf(text.substr(core.begin, core.size())));
        // Near the end of the text what is not needed behind the marks shows more before them.
        const std::size_t end = goOn(text, core.end, room);
        const int spare = room - widthOf(text.substr(core.end, end - core.end));
        shown.begin = goBack(text, core.begin, std::max(room / 3, spare));
        const int before = widthOf(text.substr(shown.begin, core.begin - shown.begin));
        shown.end = goOn(text, core.end, room - before);
    }
    while (shown.begin < shown.end && isBlank(text[shown.begin]))
        ++shown.begin;
    while (shown.end > shown.begin && isBlank(text[shown.end - 1]))
        --shown.end;
    Snippet snippet;
    if (shown.begin > 0) snippet.text = ellipsis;
    const std::size_t shift = snippet.text.size();
    snippet.text += text.substr(shown.begin, shown.size());
    std::replace(snippet.text.begin(), snippet.text.end(), '\n', ' ');
    if (shown.end < text.size()) snippet.text += ellipsis;
    for (const Span mark : marks)
        if (mark.begin >= shown.begin && mark.end <= shown.end)
            snippet.marks.push_back(
                {mark.begin - shown.begin + shift, mark.end - shown.begin + shift});
    return snippet;
}

} // namespace policy
