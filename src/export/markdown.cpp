// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/writers.h"

#include <cctype>

namespace policy {

namespace {

/// Text of which no character means anything to Markdown (CommonMark 0.31, 2.4: any ASCII
/// punctuation may be escaped).
std::string escaped(std::string_view text)
{
    constexpr std::string_view special = "\\`*_[]<>&|~";
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// A paragraph that does not begin as a heading, list, quotation, rule or code would.
std::string guardedStart(std::string line)
{
    const std::size_t digits = line.find_first_not_of("0123456789") == std::string::npos
                                   ? line.size()
                                   : line.find_first_not_of("0123456789");
    if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')'))
        line.insert(digits, "\\");
    else if (!line.empty() && std::string_view("#+-=").find(line.front()) != std::string_view::npos)
        line.insert(0, "\\");
    return line;
}

std::string runsOf(const std::vector<Run> &runs)
{
    std::string out;
    for (const Run &run : runs) {
        std::string text = escaped(run.text);
        // Emphasis takes no space at its inner edges.
        const std::size_t begin = text.find_first_not_of(' ');
        const std::size_t end = text.find_last_not_of(' ');
        if (begin != std::string::npos && (run.strong || run.emphasis)) {
            const std::string mark = run.strong ? "**" : "*";
            text = text.substr(0, begin) + mark + text.substr(begin, end + 1 - begin) + mark +
                   text.substr(end + 1);
        }
        if (!run.target.empty()) text = "[" + text + "](#" + run.target + ")";
        out += text;
        if (run.footnote > 0) out += "[^" + std::to_string(run.footnote) + "]";
    }
    return out;
}

std::string anchorOf(const std::string &anchor)
{
    return anchor.empty() ? "" : "<a id=\"" + anchor + "\"></a>";
}

std::string cellOf(const PaperCell &cell)
{
    std::string out;
    for (const Paragraph &paragraph : cell) {
        if (!out.empty()) out += "<br>";
        out += anchorOf(paragraph.anchor) + runsOf(paragraph.runs);
    }
    return out;
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Paper &paper) : paper_(paper) {}

    std::string write()
    {
        for (const Block &block : paper_.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        for (std::size_t i = 0; i < paper_.footnotes.size(); ++i)
            out_ += "\n[^" + std::to_string(i + 1) + "]: " + runsOf(paper_.footnotes[i]) + "\n";
        return std::move(out_);
    }

private:
    void add(const Paragraph &paragraph)
    {
        const bool bullet = paragraph.style == ParagraphStyle::Bullet;
        if (!out_.empty() && !(bullet && inList_)) out_ += '\n';
        inList_ = bullet;
        const std::string text = runsOf(paragraph.runs);
        switch (paragraph.style) {
        case ParagraphStyle::Title: out_ += "# " + text; break;
        case ParagraphStyle::Heading:
            out_ += std::string(static_cast<std::size_t>(paragraph.level) + 1, '#') + " " +
                    anchorOf(paragraph.anchor) + text;
            break;
        case ParagraphStyle::Bullet:
            out_ += "- " + anchorOf(paragraph.anchor) +
                    (paragraph.anchor.empty() ? guardedStart(text) : text);
            break;
        case ParagraphStyle::Quote: out_ += "> " + guardedStart(text); break;
        case ParagraphStyle::Subtitle:
        case ParagraphStyle::Body:
        case ParagraphStyle::Detail: out_ += guardedStart(text); break;
        }
        out_ += '\n';
    }

    void add(const PaperTable &table)
    {
        inList_ = false;
        out_ += '\n';
        row(table.head);
        out_ += '|';
        for (std::size_t i = 0; i < table.head.size(); ++i)
            out_ += " --- |";
        out_ += '\n';
        for (const std::vector<PaperCell> &cells : table.rows)
            row(cells);
    }

    void row(const std::vector<PaperCell> &cells)
    {
        out_ += '|';
        for (const PaperCell &cell : cells)
            out_ += " " + cellOf(cell) + " |";
        out_ += '\n';
    }

    /// Viewers of Markdown make their own.
    void add(ContentsPlace) {}

    const Paper &paper_;
    std::string out_;
    bool inList_ = false;
};

} // namespace

std::string writeMarkdown(const Paper &paper)
{
    return MarkdownWriter(paper).write();
}

} // namespace policy
