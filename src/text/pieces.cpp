// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pieces.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace policy {

namespace {

/// Longer "words" are no words; their beginnings will do.
constexpr std::size_t longestWord = 64;

bool isWordCharacter(char32_t c)
{
    if (c < 0x80) return isAsciiLetter(c) || isDigit(c);
    return isOtherLetter(c) || isMark(c);
}

bool isHyphen(char32_t c)
{
    return c == '-' || c == 0x2010 || c == 0x2011;
}

bool isApostrophe(char32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

} // namespace

void PieceCutter::fold(std::string_view text)
{
    characters_.clear();
    characters_.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto begin = static_cast<std::uint32_t>(offset);
        const char byte = text[offset];
        if (static_cast<unsigned char>(byte) < 0x80) {
            const bool upper = byte >= 'A' && byte <= 'Z';
            ++offset;
            characters_.push_back({static_cast<char32_t>(upper ? byte + 32 : byte), begin,
                                   static_cast<std::uint32_t>(offset)});
            continue;
        }
        const utf8::CodePoint c = utf8::decode(text, offset);
        offset = c.end();
        const auto end = static_cast<std::uint32_t>(offset);
        if (c.value == 0x3000) {
            characters_.push_back({c.value, begin, end});
            continue;
        }
        buffer_.clear();
        folding_->append(buffer_, c.value);
        for (const auto part : utf8::CodePoints(buffer_))
            characters_.push_back({part.value, begin, end});
        // What folds to nothing (a combining mark) belongs to the character before it.
        if (buffer_.empty() && !characters_.empty() && isMark(c.value))
            characters_.back().end = end;
    }
}

const Pieces &PieceCutter::cut(std::string_view text)
{
    fold(text);
    pieces_.list.clear();
    pieces_.words.clear();
    bool runGoesOn = false;
    bool quoted = false;
    for (std::size_t i = 0; i < characters_.size();) {
        const Character &c = characters_[i];
        if (isCjk(c.value)) {
            pieces_.list.push_back({.han = c.value,
                                    .begin = c.begin,
                                    .end = c.end,
                                    .runBegins = !runGoesOn,
                                    .cut = quoted});
            runGoesOn = true;
            quoted = false;
            ++i;
        } else if (isWordCharacter(c.value)) {
            i = takeWord(i);
            runGoesOn = quoted = false;
        } else {
            if (isQuotationMark(c.value))
                quoted = true;
            else if (!isSpace(c.value) || c.value == 0x3000)
                runGoesOn = false;
            ++i;
        }
    }
    return pieces_;
}

/// Takes the word at `i` and those that hyphens tie to it; returns what is behind.
std::size_t PieceCutter::takeWord(std::size_t i)
{
    const std::size_t firstPiece = pieces_.list.size();
    bool letters = false;
    while (true) {
        Piece piece{.begin = characters_[i].begin,
                    .word = static_cast<std::uint32_t>(pieces_.words.size())};
        std::uint32_t digits = 0;
        while (i < characters_.size()) {
            const Character &c = characters_[i];
            if (isWordCharacter(c.value) && !isCjk(c.value)) {
                if (pieces_.words.size() - piece.word < longestWord)
                    utf8::append(pieces_.words, c.value);
                digits = isDigit(c.value) ? digits + 1 : 0;
                letters |= digits == 0;
                piece.end = c.end;
                ++i;
                continue;
            }
            const std::size_t after = afterInnerMark(i, digits);
            if (after == i) break;
            if (c.value == '.') pieces_.words += '.';
            piece.end = characters_[after - 1].end;
            i = after;
        }
        piece.length = static_cast<std::uint32_t>(pieces_.words.size()) - piece.word;
        pieces_.list.push_back(piece);
        if (!isHyphen(at(i)) || !isWordCharacter(at(i + 1)) || isCjk(at(i + 1))) break;
        ++i;
    }
    const std::size_t count = pieces_.list.size() - firstPiece;
    if (count > 1 && letters) pieces_.list[firstPiece].chain = static_cast<std::uint32_t>(count);
    return i;
}

/// Behind a mark inside a word that does not end it (and is not part of it, but for the point);
/// `i` itself where the mark ends the word. `digits`: how many stand right before.
std::size_t PieceCutter::afterInnerMark(std::size_t i, std::uint32_t &digits) const
{
    const char32_t mark = at(i);
    if (mark == '.' && digits > 0 && isDigit(at(i + 1))) {
        digits = 4; // no grouping behind the point
        return i + 1;
    }
    const auto digitsAt = [this](std::size_t from, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k)
            if (!isDigit(at(from + k))) return false;
        return true;
    };
    if (mark == ',' && digits >= 1 && digits <= 3 && digitsAt(i + 1, 3) && !isDigit(at(i + 4))) {
        digits = 0;
        return i + 1;
    }
    if (!isApostrophe(mark)) return i;
    if (at(i + 1) == 's' && !isWordCharacter(at(i + 2))) return i + 2;
    return digits == 0 && isAsciiLetter(at(i + 1)) ? i + 1 : i;
}

} // namespace policy
