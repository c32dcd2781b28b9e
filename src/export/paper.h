// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report.h"

#include <string>
#include <variant>
#include <vector>

/// A report laid out as a paper, before any format: Markdown, HTML, DOCX, ODT and PDF write the
/// same blocks, so that order and content agree.
namespace policy {

/// A stretch of text of one kind. All text is clean (see cleanText) and without line breaks.
struct Run {
    std::string text;
    Language language = Language::Unknown;
    bool strong = false;
    bool emphasis = false;
    int footnote = 0;   ///< number from 1 of the footnote that is called after the text; 0: none
    std::string target; ///< anchor in the paper that the text leads to, or ""
};

enum class ParagraphStyle {
    Title,
    Subtitle,
    Heading, ///< levels 1…3
    Body,
    Bullet,
    Quote, ///< set in, such as the counterpart in the other language
    Detail ///< small print under a heading: stage, regions, sectors
};

struct Paragraph {
    ParagraphStyle style = ParagraphStyle::Body;
    int level = 0;
    std::vector<Run> runs;
    std::string anchor; ///< letters and digits, unique in the paper, or ""
};

using PaperCell = std::vector<Paragraph>;

struct PaperTable {
    std::vector<double> widths; ///< shares of the line, adding up to 1
    std::vector<PaperCell> head;
    std::vector<std::vector<PaperCell>> rows;
};

/// The place of the table of contents.
struct ContentsPlace {};

using Block = std::variant<Paragraph, PaperTable, ContentsPlace>;

struct Paper {
    std::string title;
    std::string date; ///< ISO 8601 day
    Language language = Language::English;
    std::vector<std::string> keywords;
    std::vector<Block> blocks;
    std::vector<std::vector<Run>> footnotes;
    Words words;
    bool dense = false;     ///< small type, so that a brief has room on its page
    int contentsLevels = 2; ///< headings down to this level are in the contents

    [[nodiscard]] const std::string &word(Word word) const
    {
        return words[static_cast<std::size_t>(word)];
    }
};

/// Lays the report out by its template.
Paper layOut(const Report &report);

} // namespace policy
