// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/keyness.h"

#include "compare/term_cutter.h"
#include "model/error.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>

namespace policy {

namespace {

bool isRunning(const Passage &passage)
{
    return passage.kind != PassageKind::Boilerplate && passage.kind != PassageKind::Caption;
}

double rate(std::int64_t count, std::int64_t size)
{
    return size == 0 ? 0 : 1000.0 * static_cast<double>(count) / static_cast<double>(size);
}

/// The form met most often; of two the one that is not capitalised, then the shorter.
const std::string &commonest(const std::map<std::string, std::int64_t> &forms)
{
    return std::ranges::max_element(forms,
                                    [](const auto &a, const auto &b) {
                                        if (a.second != b.second) return a.second < b.second;
                                        if (a.first.size() != b.first.size())
                                            return a.first.size() > b.first.size();
                                        return a.first < b.first; // small letters sort behind
                                    })
        ->first;
}

constexpr int contextWidth = 80; ///< a Han character is two wide

int widthOf(char32_t c)
{
    return c < 0x1100 ? 1 : 2;
}

std::string leftOf(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    for (int width = 0; begin > 0;) {
        const auto c = utf8::decodeBefore(text, begin);
        width += widthOf(c.value);
        if (width > contextWidth) break;
        begin = c.offset;
    }
    return std::string(text.substr(begin, at - begin));
}

std::string rightOf(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    for (int width = 0; end < text.size();) {
        const auto c = utf8::decode(text, end);
        width += widthOf(c.value);
        if (width > contextWidth) break;
        end = c.end();
    }
    return std::string(text.substr(at, end - at));
}

/// The recommendation a stretch of a passage belongs to, or "".
std::string recommendationAt(const std::vector<const Recommendation *> &here, int passage,
                             Span span)
{
    for (const Recommendation *one : here)
        for (const TextPiece &piece : one->pieces)
            if (piece.passage == passage && piece.span.overlaps(span)) return one->id;
    return "";
}

} // namespace

void TermCounts::add(const Document &document, TermCutter &cutter, std::stop_token stop)
{
    for (const Passage &passage : document.passages) {
        if (stop.stop_requested()) throw Cancelled();
        if (!isRunning(passage)) continue;
        for (const TermCutter::Piece &piece : cutter.cut(passage.text)) {
            ++words_[piece.chinese ? 1 : 0];
            if (!piece.counts) continue;
            Count &count = terms_[piece.key];
            ++count.count;
            count.chinese = piece.chinese;
            ++count.forms[passage.text.substr(piece.span.begin, piece.span.size())];
        }
    }
}

void TermCounts::add(const TermCounts &others)
{
    for (const auto &[key, count] : others.terms_) {
        Count &mine = terms_[key];
        mine.count += count.count;
        mine.chinese = count.chinese;
        for (const auto &[form, times] : count.forms)
            mine.forms[form] += times;
    }
    for (const std::size_t language : {0U, 1U})
        words_[language] += others.words_[language];
}

double logLikelihood(std::int64_t count, std::int64_t others, std::int64_t size,
                     std::int64_t othersSize)
{
    const auto all = static_cast<double>(size + othersSize);
    const double both = static_cast<double>(count + others);
    const auto part = [&](std::int64_t observed, std::int64_t of) {
        const double expected = static_cast<double>(of) * both / all;
        return observed == 0 ? 0
                             : static_cast<double>(observed) *
                                   std::log(static_cast<double>(observed) / expected);
    };
    return 2 * (part(count, size) + part(others, othersSize));
}

Keyness keyTerms(const TermCounts &of, const TermCounts &against, const KeynessOptions &options)
{
    Keyness result;
    result.chineseWords = of.words(true);
    result.englishWords = of.words(false);
    result.othersChineseWords = against.words(true);
    result.othersEnglishWords = against.words(false);
    for (const auto &[key, term] : of.terms()) {
        const std::int64_t size = of.words(term.chinese);
        const std::int64_t othersSize = against.words(term.chinese);
        if (term.count < options.leastCount || othersSize == 0) continue;
        const auto there = against.terms().find(key);
        KeyTerm found;
        found.count = term.count;
        found.others = there == against.terms().end() ? 0 : there->second.count;
        found.perThousand = rate(found.count, size);
        found.othersPerThousand = rate(found.others, othersSize);
        constexpr double halfOne = 0.5;
        const double othersRate = found.others > 0
                                      ? found.othersPerThousand
                                      : 1000 * halfOne / static_cast<double>(othersSize);
        found.logRatio = std::log2(found.perThousand / othersRate);
        found.logLikelihood = logLikelihood(found.count, found.others, size, othersSize);
        if (found.logRatio < options.leastLogRatio ||
            found.logLikelihood < options.leastLogLikelihood)
            continue;
        found.term = commonest(term.forms);
        found.key = key;
        found.chinese = term.chinese;
        result.terms.push_back(std::move(found));
    }
    std::ranges::sort(result.terms, [](const KeyTerm &a, const KeyTerm &b) {
        return a.logLikelihood != b.logLikelihood ? a.logLikelihood > b.logLikelihood
                                                  : a.key < b.key;
    });
    if (result.terms.size() > options.most) result.terms.resize(options.most);
    return result;
}

std::vector<KwicLine> kwicLines(const Document &document, const std::string &key,
                                TermCutter &cutter, std::stop_token stop)
{
    std::vector<std::vector<const Recommendation *>> here(document.passages.size());
    for (const Recommendation &one : document.recommendations)
        for (const TextPiece &piece : one.pieces)
            here[static_cast<std::size_t>(piece.passage)].push_back(&one);
    std::vector<KwicLine> lines;
    for (std::size_t i = 0; i < document.passages.size(); ++i) {
        if (stop.stop_requested()) throw Cancelled();
        const Passage &passage = document.passages[i];
        if (!isRunning(passage)) continue;
        for (const TermCutter::Piece &piece : cutter.cut(passage.text)) {
            if (piece.key != key || !piece.counts) continue;
            const int index = static_cast<int>(i);
            lines.push_back({document.catalogue.id, recommendationAt(here[i], index, piece.span),
                             index, piece.span, linesOf(passage, piece.span).first,
                             leftOf(passage.text, piece.span.begin),
                             passage.text.substr(piece.span.begin, piece.span.size()),
                             rightOf(passage.text, piece.span.end)});
        }
    }
    return lines;
}

} // namespace policy
