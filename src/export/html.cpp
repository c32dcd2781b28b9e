// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/writers.h"

#include <cmath>

namespace policy {

namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --link: #0550ae; --paper: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --quiet: #a3adb8; --line: #3d444d; --link: #79b8ff; --paper: #14171a; }
}
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.7;
  font-family: "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK HK", "Noto Sans HK", "PingFang HK", "Microsoft JhengHei", sans-serif; }
:lang(zh-Hant) { font-family: "Noto Sans CJK HK", "Noto Sans HK", "PingFang HK", "Microsoft JhengHei", sans-serif; }
:lang(zh-Hans) { font-family: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
:lang(en) { font-family: "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif; }
main, header, nav, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.9rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.4; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.1rem; line-height: 1.5; margin: 1.75rem 0 .25rem; }
p { margin: .5rem 0; }
.detail, .subtitle { color: var(--quiet); font-size: .92rem; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
a { color: var(--link); }
sup a { text-decoration: none; padding: 0 .15em; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .4rem .5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
td ul { margin: 0; padding-left: 1.1rem; }
nav ol { padding-left: 1.25rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-bottom: 3rem; font-size: .92rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
:target { outline: 2px solid var(--link); outline-offset: 4px; }
@page { size: A4; margin: 22mm 20mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #999; --link: #000; --paper: #fff; }
  main, header, nav, footer { max-width: none; padding: 0; }
  body { font-size: 10.5pt; line-height: 1.5; }
  .skip, .back { display: none; }
  a { text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
}
)css";

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    for (const char c : text)
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    return out;
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Paper &paper) : paper_(paper) {}

    std::string write()
    {
        head();
        std::size_t at = 0;
        out_ += "<header>\n";
        for (; at < paper_.blocks.size() && isFront(paper_.blocks[at]); ++at)
            add(std::get<Paragraph>(paper_.blocks[at]));
        out_ += "</header>\n";
        if (at < paper_.blocks.size() && std::holds_alternative<ContentsPlace>(paper_.blocks[at])) {
            contents();
            ++at;
        }
        out_ += "<main id=\"main\">\n";
        for (; at < paper_.blocks.size(); ++at)
            std::visit([this](const auto &one) { add(one); }, paper_.blocks[at]);
        endList();
        out_ += "</main>\n";
        footnotes();
        out_ += "</body>\n</html>\n";
        return std::move(out_);
    }

private:
    static bool isFront(const Block &block)
    {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && (paragraph->style == ParagraphStyle::Title ||
                             paragraph->style == ParagraphStyle::Subtitle);
    }

    void head()
    {
        out_ += "<!DOCTYPE html>\n<html lang=\"" + std::string(languageTag(paper_.language)) +
                "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                "<meta name=\"generator\" content=\"Policy Explorer\">\n"
                "<meta name=\"dcterms.date\" content=\"" +
                escaped(paper_.date) + "\">\n<title>" + escaped(paper_.title) +
                "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n";
        out_ +=
            "<a class=\"skip\" href=\"#main\">" + escaped(paper_.word(Word::SkipToText)) + "</a>\n";
    }

    [[nodiscard]] std::string langOf(Language language) const
    {
        if (language == paper_.language || language == Language::Unknown) return {};
        return " lang=\"" + std::string(languageTag(language)) + "\"";
    }

    /// The language of all of a paragraph's words, if it is one.
    static Language languageOf(const std::vector<Run> &runs)
    {
        for (const Run &run : runs)
            if (run.language != runs.front().language) return Language::Unknown;
        return runs.empty() ? Language::Unknown : runs.front().language;
    }

    std::string runsOf(const std::vector<Run> &runs, Language around)
    {
        std::string out;
        for (const Run &run : runs) {
            std::string text = escaped(run.text);
            if (run.emphasis) text = "<em>" + text + "</em>";
            if (run.strong) text = "<strong>" + text + "</strong>";
            if (run.language != around)
                if (const std::string lang = langOf(run.language); !lang.empty())
                    text = "<span" + lang + ">" + text + "</span>";
            if (!run.target.empty()) text = "<a href=\"#" + run.target + "\">" + text + "</a>";
            out += text;
            if (run.footnote > 0) {
                const std::string n = std::to_string(run.footnote);
                out += "<sup id=\"call" + n + "\"><a href=\"#note" + n +
                       "\" role=\"doc-noteref\">" + n + "</a></sup>";
            }
        }
        return out;
    }

    void element(const std::string &name, const Paragraph &paragraph, std::string_view kind = {})
    {
        const Language language = languageOf(paragraph.runs);
        out_ += "<" + name;
        if (!paragraph.anchor.empty()) out_ += " id=\"" + paragraph.anchor + "\"";
        if (!kind.empty()) out_ += " class=\"" + std::string(kind) + "\"";
        out_ += langOf(language) + ">" + runsOf(paragraph.runs, language) + "</" + name + ">\n";
    }

    void endList()
    {
        if (inList_) out_ += "</ul>\n";
        inList_ = false;
    }

    void add(const Paragraph &paragraph)
    {
        const bool bullet = paragraph.style == ParagraphStyle::Bullet;
        if (bullet && !inList_) out_ += "<ul>\n";
        if (!bullet) endList();
        inList_ = bullet;
        switch (paragraph.style) {
        case ParagraphStyle::Title: element("h1", paragraph); break;
        case ParagraphStyle::Subtitle: element("p", paragraph, "subtitle"); break;
        case ParagraphStyle::Heading:
            element("h" + std::to_string(paragraph.level + 1), paragraph);
            break;
        case ParagraphStyle::Body: element("p", paragraph); break;
        case ParagraphStyle::Bullet: element("li", paragraph); break;
        case ParagraphStyle::Quote: element("blockquote", paragraph); break;
        case ParagraphStyle::Detail: element("p", paragraph, "detail"); break;
        }
    }

    void add(const PaperTable &table)
    {
        endList();
        out_ += "<table>\n<colgroup>";
        for (const double width : table.widths)
            out_ += "<col style=\"width:" + std::to_string(std::lround(width * 100)) + "%\">";
        out_ += "</colgroup>\n<thead>\n<tr>";
        for (const PaperCell &cell : table.head)
            out_ += "<th scope=\"col\"" + cellOf(cell) + "</th>";
        out_ += "</tr>\n</thead>\n<tbody>\n";
        for (const std::vector<PaperCell> &row : table.rows) {
            out_ += "<tr>";
            for (const PaperCell &cell : row)
                out_ += "<td" + cellOf(cell) + "</td>";
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table>\n";
    }

    /// The rest of the cell's tag and its content.
    std::string cellOf(const PaperCell &cell)
    {
        if (cell.size() == 1 && cell.front().style == ParagraphStyle::Body) {
            const Paragraph &only = cell.front();
            const Language language = languageOf(only.runs);
            const std::string id = only.anchor.empty() ? "" : " id=\"" + only.anchor + "\"";
            return id + langOf(language) + ">" + runsOf(only.runs, language);
        }
        std::string outside;
        std::swap(outside, out_);
        for (const Paragraph &paragraph : cell)
            add(paragraph);
        endList();
        std::swap(outside, out_);
        return ">" + outside;
    }

    void add(ContentsPlace) {}

    void contents()
    {
        out_ += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" +
                escaped(paper_.word(Word::Contents)) + "</h2>\n<ul>\n";
        for (const Block &block : paper_.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->style != ParagraphStyle::Heading ||
                paragraph->level > paper_.contentsLevels)
                continue;
            const Language language = languageOf(paragraph->runs);
            out_ += "<li" +
                    std::string(paragraph->level > 1 ? " style=\"margin-left:1.5rem\"" : "") +
                    langOf(language) + "><a href=\"#" + paragraph->anchor + "\">";
            for (const Run &run : paragraph->runs)
                out_ += escaped(run.text);
            out_ += "</a></li>\n";
        }
        out_ += "</ul>\n</nav>\n";
    }

    void footnotes()
    {
        if (paper_.footnotes.empty()) return;
        out_ += "<footer>\n<section role=\"doc-endnotes\" aria-label=\"" +
                escaped(paper_.word(Word::Sources)) + "\">\n<ol>\n";
        for (std::size_t i = 0; i < paper_.footnotes.size(); ++i) {
            const std::string n = std::to_string(i + 1);
            out_ += "<li id=\"note" + n + "\">" + runsOf(paper_.footnotes[i], paper_.language) +
                    " <a class=\"back\" href=\"#call" + n +
                    "\" role=\"doc-backlink\" aria-label=\"" +
                    escaped(paper_.word(Word::BackToText)) + "\">↩</a></li>\n";
        }
        out_ += "</ol>\n</section>\n</footer>\n";
    }

    const Paper &paper_;
    std::string out_;
    bool inList_ = false;
};

} // namespace

std::string writeHtml(const Paper &paper)
{
    return HtmlWriter(paper).write();
}

} // namespace policy
