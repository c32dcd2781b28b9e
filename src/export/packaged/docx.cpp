// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/docx_parts.h"
#include "export/packaged/office.h"
#include "export/packaged/writers.h"
#include "export/packaged/xml_writer.h"
#include "export/packaged/zip_writer.h"

#include <cmath>
#include <utility>

namespace policy {

namespace {

using namespace docx;

std::string styleOf(const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case ParagraphStyle::Title: return "Title";
    case ParagraphStyle::Subtitle: return "Subtitle";
    case ParagraphStyle::Heading: return "Heading" + std::to_string(paragraph.level);
    case ParagraphStyle::Body: return "";
    case ParagraphStyle::Bullet: return "ListBullet";
    case ParagraphStyle::Quote: return "Quote";
    case ParagraphStyle::Detail: return "Detail";
    }
    return "";
}

/// Writes text in the paper's main part or in its footnotes.
class DocxText {
public:
    explicit DocxText(XmlWriter &xml, Language chinese) : xml_(xml), chinese_(chinese) {}

    void run(const Run &run, bool bold = false)
    {
        if (!run.text.empty()) words(run, bold);
        if (run.footnote > 0) {
            xml_.open("w:r").open("w:rPr");
            xml_.empty("w:rStyle", {{"w:val", "FootnoteReference"}}).close();
            xml_.empty("w:footnoteReference", {{"w:id", std::to_string(run.footnote)}}).close();
        }
    }

    void runs(const std::vector<Run> &runs, bool bold = false)
    {
        for (const Run &one : runs)
            run(one, bold);
    }

private:
    void words(const Run &run, bool bold)
    {
        if (!run.target.empty())
            xml_.open("w:hyperlink", {{"w:anchor", run.target}, {"w:history", "1"}});
        xml_.open("w:r");
        properties(run, bold);
        xml_.element("w:t", run.text, {{"xml:space", "preserve"}});
        xml_.close(run.target.empty() ? 1 : 2);
    }

    void properties(const Run &run, bool bold)
    {
        const bool other = isChinese(run.language) && run.language != chinese_;
        const bool strong = run.strong || bold;
        xml_.open("w:rPr");
        if (!run.target.empty()) xml_.empty("w:rStyle", {{"w:val", "Hyperlink"}});
        if (other)
            xml_.empty("w:rFonts", {{"w:hint", "eastAsia"},
                                    {"w:eastAsia", eastAsianFaces(run.language).office}});
        else if (isChinese(run.language))
            // So that quotation marks and dashes are set full width.
            xml_.empty("w:rFonts", {{"w:hint", "eastAsia"}});
        if (strong) xml_.empty("w:b").empty("w:bCs");
        if (run.emphasis) xml_.empty("w:i").empty("w:iCs");
        if (run.language != Language::Unknown)
            xml_.empty(
                "w:lang",
                {{"w:val", "en-GB"},
                 {"w:eastAsia", eastAsianTag(isChinese(run.language) ? run.language : chinese_)}});
        xml_.close();
    }

    XmlWriter &xml_;
    Language chinese_;
};

class DocxBody {
public:
    explicit DocxBody(const Paper &paper) : paper_(paper), text_(xml_, chineseOf(paper)) {}

    std::string write()
    {
        xml_.open("w:document", {{"xmlns:w", mainNamespace}, {"xmlns:r", relationNamespace}});
        xml_.open("w:body");
        for (const Block &block : paper_.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        xml_.open("w:sectPr");
        xml_.empty("w:footerReference", {{"w:type", "default"}, {"r:id", "rId6"}});
        xml_.empty("w:pgSz", {{"w:w", "11906"}, {"w:h", "16838"}});
        xml_.empty("w:pgMar", {{"w:top", "1304"},
                               {"w:right", "1247"},
                               {"w:bottom", "1304"},
                               {"w:left", "1247"},
                               {"w:header", "709"},
                               {"w:footer", "624"},
                               {"w:gutter", "0"}});
        xml_.close(3);
        return xml_.finish();
    }

private:
    enum class Where { Text, Head, Cell };

    void add(const Paragraph &paragraph) { add(paragraph, Where::Text); }

    void add(const Paragraph &paragraph, Where where)
    {
        const bool bold = where == Where::Head;
        xml_.open("w:p");
        const std::string style = styleOf(paragraph);
        if (!style.empty() || where != Where::Text) xml_.open("w:pPr");
        if (!style.empty()) xml_.empty("w:pStyle", {{"w:val", style}});
        if (where != Where::Text) {
            // In a row it would keep the row with the next, and that with the next.
            if (paragraph.style == ParagraphStyle::Detail)
                xml_.empty("w:keepNext", {{"w:val", "0"}});
            xml_.empty("w:spacing", {{"w:after", "40"}});
        }
        if (!style.empty() || where != Where::Text) xml_.close();
        const std::string mark = std::to_string(++bookmarks_);
        if (!paragraph.anchor.empty())
            xml_.empty("w:bookmarkStart", {{"w:id", mark}, {"w:name", paragraph.anchor}});
        text_.runs(paragraph.runs, bold);
        if (!paragraph.anchor.empty()) xml_.empty("w:bookmarkEnd", {{"w:id", mark}});
        xml_.close();
    }

    void add(const PaperTable &table)
    {
        xml_.open("w:tbl").open("w:tblPr");
        xml_.empty("w:tblStyle", {{"w:val", "TableGrid"}});
        xml_.empty("w:tblW", {{"w:w", std::to_string(textWidth)}, {"w:type", "dxa"}});
        xml_.empty("w:tblLayout", {{"w:type", "fixed"}}).close();
        xml_.open("w:tblGrid");
        for (const double width : table.widths)
            xml_.empty("w:gridCol", {{"w:w", twips(width)}});
        xml_.close();
        row(table, table.head, true);
        for (const std::vector<PaperCell> &cells : table.rows)
            row(table, cells, false);
        xml_.close();
        // Two tables that touch would become one.
        xml_.empty("w:p");
    }

    static std::string twips(double share)
    {
        return std::to_string(std::lround(share * textWidth));
    }

    void row(const PaperTable &table, const std::vector<PaperCell> &cells, bool head)
    {
        xml_.open("w:tr").open("w:trPr");
        if (head || staysWhole(cells)) xml_.empty("w:cantSplit");
        if (head) xml_.empty("w:tblHeader");
        xml_.close();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            xml_.open("w:tc").open("w:tcPr");
            xml_.empty("w:tcW", {{"w:w", twips(table.widths[i])}, {"w:type", "dxa"}});
            if (head)
                xml_.empty("w:shd",
                           {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", "EAEEF2"}});
            xml_.close();
            for (const Paragraph &paragraph : cells[i])
                add(paragraph, head ? Where::Head : Where::Cell);
            if (cells[i].empty()) xml_.empty("w:p");
            xml_.close();
        }
        xml_.close();
    }

    void fieldChar(const char *type, bool dirty = false)
    {
        xml_.open("w:r");
        if (dirty)
            xml_.empty("w:fldChar", {{"w:fldCharType", type}, {"w:dirty", "true"}});
        else
            xml_.empty("w:fldChar", {{"w:fldCharType", type}});
        xml_.close();
    }

    void instruction(const std::string &words)
    {
        xml_.open("w:r").element("w:instrText", words, {{"xml:space", "preserve"}}).close();
    }

    /// The contents as a field whose lines are there already. Only the word processor knows the
    /// page numbers: the field is marked so that it works them out when it opens the file.
    void add(ContentsPlace)
    {
        xml_.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml_.empty("w:docPartGallery", {{"w:val", "Table of Contents"}});
        xml_.empty("w:docPartUnique").close(2).open("w:sdtContent");
        contentsTitle();
        bool first = true;
        for (const Block &block : paper_.blocks) {
            const auto *heading = std::get_if<Paragraph>(&block);
            if (!heading || heading->style != ParagraphStyle::Heading ||
                heading->level > paper_.contentsLevels)
                continue;
            contentsLine(*heading, std::exchange(first, false));
        }
        xml_.open("w:p");
        if (!first) fieldChar("end");
        xml_.close(3);
    }

    void contentsTitle()
    {
        xml_.open("w:p").open("w:pPr").empty("w:pStyle", {{"w:val", "TOCHeading"}}).close();
        text_.run({paper_.word(Word::Contents), paper_.language, false, false, 0, {}});
        xml_.close();
    }

    void contentsLine(const Paragraph &heading, bool first)
    {
        xml_.open("w:p").open("w:pPr");
        xml_.empty("w:pStyle", {{"w:val", "TOC" + std::to_string(heading.level)}}).close();
        if (first) {
            fieldChar("begin", true);
            instruction(" TOC \\o \"1-" + std::to_string(paper_.contentsLevels) +
                        "\" \\h \\z \\u ");
            fieldChar("separate");
        }
        xml_.open("w:hyperlink", {{"w:anchor", heading.anchor}, {"w:history", "1"}});
        for (Run run : heading.runs) {
            run.footnote = 0;
            run.target.clear();
            text_.run(run);
        }
        xml_.close(2);
    }

    const Paper &paper_;
    XmlWriter xml_;
    DocxText text_;
    int bookmarks_ = 0;
};

std::string footnotes(const Paper &paper)
{
    XmlWriter xml;
    DocxText text(xml, chineseOf(paper));
    xml.open("w:footnotes", {{"xmlns:w", mainNamespace}});
    for (const auto &[id, type] :
         {std::pair{"-1", "separator"}, std::pair{"0", "continuationSeparator"}}) {
        xml.open("w:footnote", {{"w:type", type}, {"w:id", id}}).open("w:p").open("w:r");
        xml.empty(("w:" + std::string(type)).c_str()).close(3);
    }
    for (std::size_t i = 0; i < paper.footnotes.size(); ++i) {
        xml.open("w:footnote", {{"w:id", std::to_string(i + 1)}}).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", {{"w:val", "FootnoteText"}}).close();
        xml.open("w:r").open("w:rPr");
        xml.empty("w:rStyle", {{"w:val", "FootnoteReference"}}).close();
        xml.empty("w:footnoteRef").close();
        text.run({" ", Language::Unknown, false, false, 0, {}});
        text.runs(paper.footnotes[i]);
        xml.close(2);
    }
    return xml.finish();
}

} // namespace

std::string writeDocx(const Paper &paper)
{
    ZipWriter zip;
    zip.add("[Content_Types].xml", contentTypes());
    zip.add("_rels/.rels", packageRelations());
    zip.add("word/document.xml", DocxBody(paper).write());
    zip.add("word/_rels/document.xml.rels", documentRelations());
    zip.add("word/styles.xml", styles(paper));
    zip.add("word/numbering.xml", numbering());
    zip.add("word/settings.xml", settings(paper));
    zip.add("word/fontTable.xml", fontTable());
    zip.add("word/footnotes.xml", footnotes(paper));
    zip.add("word/footer.xml", footer(paper));
    zip.add("docProps/core.xml", coreProperties(paper));
    zip.add("docProps/app.xml", appProperties());
    return zip.finish();
}

} // namespace policy
