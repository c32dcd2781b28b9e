// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace policy::structure {

/// The number or bullet a paragraph begins with.
struct Label {
    int style = -1;            ///< index into Numbering's styles; -1: none
    int value = 0;             ///< what it counts, 0 for bullets
    std::size_t length = 0;    ///< bytes of the label as written
    std::size_t textBegin = 0; ///< where the text after it begins

    [[nodiscard]] bool found() const { return style >= 0; }
};

/// The ways paragraphs are numbered, from data/language/numbering.txt.
///
/// A line of that file is `style rank pattern`: patterns of one style count together, a smaller
/// rank usually stands above a greater one (the document itself has the last word). In a pattern
/// {han} stands for 一 二 … 九十九, {digit} for 1 ２ … 299, {clause} for 23(4), {han-clause} for
/// 二十三（四）, {roman} {ROMAN} {letter} {LETTER} {circled} for themselves, {stem} for 甲 乙 丙,
/// {capital} for 壹 貳 參, {bullet} for • and its like, {space} for white space that must be there,
/// {comma} for a comma after the label, {end} for a colon, dash, space or the end.
class Numbering {
public:
    struct Style {
        std::string name;
        int rank = 0;
        bool bullet = false;
        bool named = false; ///< says what it counts: 第二章, Article 3
        bool weak = false;  ///< one Latin letter: also the initial of a name, so it needs company
    };

    /// Throws Error with file, line and reason.
    void load(const std::filesystem::path &file);

    /// The label at the beginning of `text`. Constant time.
    [[nodiscard]] Label at(std::string_view text) const;
    /// All readings of it: `i.` is a roman number and a letter. The likelier first.
    [[nodiscard]] std::vector<Label> readings(std::string_view text) const;
    [[nodiscard]] const std::vector<Style> &styles() const { return styles_; }
    [[nodiscard]] const Style &style(const Label &label) const
    {
        return styles_[static_cast<std::size_t>(label.style)];
    }

private:
    enum class Token : std::uint8_t {
        Literal,
        Han,
        Digit,
        Clause,
        HanClause,
        Roman,
        UpperRoman,
        Letter,
        UpperLetter,
        Circled,
        Stem,
        Capital,
        Bullet,
        Space,
        Comma,
        End
    };
    struct Part {
        Token token = Token::Literal;
        char32_t literal = 0;
    };
    struct Pattern {
        int style = 0;
        std::vector<Part> parts;
    };

    static std::vector<Part> parse(std::string_view pattern);
    [[nodiscard]] bool match(const Pattern &pattern, std::string_view text, Label &label) const;

    std::vector<Style> styles_;
    std::vector<Pattern> patterns_;
};

} // namespace policy::structure
