// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/characters.h"
#include "text/pieces.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>

namespace policy {

namespace {

constexpr int boundaryBefore = 4;
constexpr int boundaryBetween = 2;
constexpr int boundaryAfter = 1;

void appendUnits(std::u16string &out, char32_t c)
{
    if (c >= 0x10000) {
        out += static_cast<char16_t>(0xD7C0 + (c >> 10));
        out += static_cast<char16_t>(0xDC00 + (c & 0x3FF));
    } else {
        out += static_cast<char16_t>(c);
    }
}

bool isHanAt(const Pieces &pieces, std::size_t i)
{
    return i < pieces.list.size() && pieces.list[i].han != 0;
}

/// The next character of the same run follows.
bool runGoesOn(const Pieces &pieces, std::size_t i)
{
    return isHanAt(pieces, i + 1) && !pieces.list[i + 1].runBegins;
}

bool hasStem(std::string_view word)
{
    return word.size() > 2 && std::all_of(word.begin(), word.end(), [](char c) {
               return isAsciiLetter(static_cast<unsigned char>(c));
           });
}

/// Whether a pair with these boundaries is what `fit` asks for. `first` and `last`: of its phrase.
bool allows(Fit fit, int tag, bool first, bool last)
{
    const bool aligned = (!first || (tag & boundaryBefore)) && (!last || (tag & boundaryAfter));
    const bool inside = !(tag & boundaryBetween);
    switch (fit) {
    case Fit::Aligned: return aligned;
    case Fit::Inside: return inside;
    case Fit::Whole: return aligned || inside;
    case Fit::Loose:
    case Fit::Prefix: break;
    }
    return true;
}

} // namespace

struct TokenMaker::Parts {
    std::shared_ptr<const TextData> data;
    PieceCutter cutter;
    Stemmer stemmer;
    std::optional<WordBreaker> breaker; ///< made when a text is indexed; asking needs none
    std::u16string units;
    std::vector<bool> ends; ///< boundaries[k]: before the run character with units at k

    explicit Parts(std::shared_ptr<const TextData> from)
        : data(std::move(from)), cutter(data->folding), stemmer(data->english)
    {
    }

    /// Boundaries before each unit of all Han runs, a line each.
    void findBoundaries(const Pieces &pieces)
    {
        units.clear();
        for (const Piece &piece : pieces.list) {
            if (piece.han == 0) continue;
            if (piece.runBegins) units += u'\n';
            appendUnits(units, piece.han);
        }
        if (units.empty()) return;
        if (!breaker) breaker.emplace(data->folding, data->dictionary);
        ends = breaker->boundaries(units);
    }

    std::string_view stemOf(std::string_view word)
    {
        return hasStem(word) ? stemmer.stem(word) : word;
    }

    void addWord(const Pieces &pieces, std::size_t i, TokenList &out)
    {
        const Piece &piece = pieces.list[i];
        const std::string_view word = pieces.wordOf(piece);
        add(out, word, piece.begin, piece.end, false);
        const std::string_view stem = stemOf(word);
        if (stem != word) add(out, stem, piece.begin, piece.end, true);
        if (piece.chain == 0) return;
        std::string joined;
        for (std::size_t k = 0; k < piece.chain; ++k)
            joined += pieces.wordOf(pieces.list[i + k]);
        add(out, stemOf(joined), piece.begin, pieces.list[i + piece.chain - 1].end, true);
    }

    static void add(TokenList &out, std::string_view token, std::uint32_t begin, std::uint32_t end,
                    bool colocated)
    {
        out.text += token;
        out.tokens.push_back({static_cast<std::uint32_t>(token.size()), begin, end, colocated});
    }

    TokenChoice pairChoice(const Pieces &pieces, std::size_t i, Fit fit, bool last) const
    {
        std::string pair = utf8::encode(pieces.list[i].han);
        utf8::append(pair, pieces.list[i + 1].han);
        TokenChoice choice;
        for (int tag = 0; tag < 8; ++tag)
            if (allows(fit, tag, i == 0, last))
                choice.push_back(pair + static_cast<char>('0' + tag));
        return choice;
    }
};

TokenMaker::TokenMaker(std::shared_ptr<const TextData> data)
    : parts_(std::make_unique<Parts>(std::move(data)))
{
}
TokenMaker::~TokenMaker() = default;
TokenMaker::TokenMaker(TokenMaker &&) noexcept = default;
TokenMaker &TokenMaker::operator=(TokenMaker &&) noexcept = default;

void TokenMaker::make(std::string_view text, TokenList &out)
{
    out.text.clear();
    out.tokens.clear();
    const Pieces &pieces = parts_->cutter.cut(text);
    parts_->findBoundaries(pieces);
    const std::vector<bool> &ends = parts_->ends;
    std::size_t unit = 0;
    for (std::size_t i = 0; i < pieces.list.size(); ++i) {
        const Piece &piece = pieces.list[i];
        if (piece.han == 0) {
            parts_->addWord(pieces, i, out);
            continue;
        }
        unit += piece.runBegins;
        const std::size_t length = piece.han >= 0x10000 ? 2 : 1;
        const std::size_t size = out.text.size();
        std::uint32_t end = piece.end;
        utf8::append(out.text, piece.han);
        if (runGoesOn(pieces, i)) {
            const Piece &next = pieces.list[i + 1];
            const std::size_t nextLength = next.han >= 0x10000 ? 2 : 1;
            const bool cutAfter = runGoesOn(pieces, i + 1) && pieces.list[i + 2].cut;
            utf8::append(out.text, next.han);
            end = next.end;
            int tag = 0;
            if (piece.cut || ends[unit]) tag |= boundaryBefore;
            if (next.cut || ends[unit + length]) tag |= boundaryBetween;
            if (cutAfter || ends[unit + length + nextLength]) tag |= boundaryAfter;
            out.text += static_cast<char>('0' + tag);
        }
        unit += length;
        out.tokens.push_back(
            {static_cast<std::uint32_t>(out.text.size() - size), piece.begin, end, false});
    }
}

void TokenMaker::places(std::string_view text, std::vector<TokenPlace> &out)
{
    out.clear();
    const Pieces &pieces = parts_->cutter.cut(text);
    for (std::size_t i = 0; i < pieces.list.size(); ++i) {
        const Piece &piece = pieces.list[i];
        const bool pair = piece.han != 0 && runGoesOn(pieces, i);
        out.push_back({piece.begin, piece.end, pair ? pieces.list[i + 1].end : piece.end});
    }
}

std::vector<TokenChoice> TokenMaker::ask(std::string_view phrase, Fit fit)
{
    const Pieces &pieces = parts_->cutter.cut(phrase);
    const std::size_t count = pieces.list.size();
    std::vector<TokenChoice> choices;
    for (std::size_t i = 0; i < count; ++i) {
        const Piece &piece = pieces.list[i];
        if (piece.han == 0) {
            const std::string_view word = pieces.wordOf(piece);
            const bool open = fit == Fit::Prefix && i + 1 == count;
            choices.push_back({std::string(open ? word : parts_->stemOf(word))});
        } else if (runGoesOn(pieces, i)) {
            choices.push_back(parts_->pairChoice(pieces, i, fit, i + 2 == count));
        } else if (i + 1 < count || piece.runBegins) {
            // The last of a run stands alone in the index. It is asked for when the phrase goes on
            // behind it, or has no pair that holds it (then as the beginning of one: see
            // FtsExpression).
            choices.push_back({utf8::encode(piece.han)});
        }
    }
    return choices;
}

} // namespace policy
