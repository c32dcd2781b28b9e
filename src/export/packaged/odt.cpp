// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/odt_parts.h"
#include "export/packaged/office.h"
#include "export/packaged/writers.h"
#include "export/packaged/zip_writer.h"

namespace policy {

namespace {

using namespace odt;

/// Name of the style for text of a language, strong or emphasised: "T_zh-Hant_s".
std::string textStyle(Language language, bool strong, bool emphasis)
{
    return "T_" + std::string(languageTag(language)) + (strong ? "_s" : "") +
           (emphasis ? "_e" : "");
}

std::string paragraphStyle(const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case ParagraphStyle::Title: return "Title";
    case ParagraphStyle::Subtitle: return "Subtitle";
    case ParagraphStyle::Heading: return "Heading_20_" + std::to_string(paragraph.level);
    case ParagraphStyle::Body: return "Text_20_body";
    case ParagraphStyle::Bullet: return "Bullet";
    case ParagraphStyle::Quote: return "Quotations";
    case ParagraphStyle::Detail: return "Detail";
    }
    return "Standard";
}

class OdtBody {
public:
    explicit OdtBody(const Paper &paper) : paper_(paper), chinese_(chineseOf(paper)) {}

    std::string write()
    {
        openRoot(xml_, "office:document-content");
        fontFaces(xml_);
        automaticStyles();
        xml_.open("office:body").open("office:text");
        for (const Block &block : paper_.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        endList();
        xml_.close(3);
        return xml_.finish();
    }

private:
    void automaticStyles()
    {
        xml_.open("office:automatic-styles");
        for (const Language language : {Language::Unknown, Language::English,
                                        Language::TraditionalChinese, Language::SimplifiedChinese})
            for (const bool strong : {false, true})
                for (const bool emphasis : {false, true})
                    oneTextStyle(language, strong, emphasis);
        cellStyle("HeadCell", "#eaeef2");
        cellStyle("Cell", "transparent");
        xml_.open("style:style", {{"style:name", "WholeRow"}, {"style:family", "table-row"}});
        xml_.empty("style:table-row-properties", {{"fo:keep-together", "always"}}).close();
        // In a row a detail would keep the row with the next, and that with the next.
        xml_.open("style:style", {{"style:name", "CellDetail"},
                                  {"style:family", "paragraph"},
                                  {"style:parent-style-name", "Detail"}});
        xml_.empty("style:paragraph-properties", {{"fo:keep-with-next", "auto"}}).close();
        int number = 0;
        for (const Block &block : paper_.blocks)
            if (const auto *table = std::get_if<PaperTable>(&block)) tableStyle(*table, ++number);
        xml_.close();
    }

    void oneTextStyle(Language language, bool strong, bool emphasis)
    {
        const Language chinese = isChinese(language) ? language : chinese_;
        xml_.open("style:style", {{"style:name", textStyle(language, strong, emphasis)},
                                  {"style:family", "text"}});
        xml_.open(
            "style:text-properties",
            {{"fo:language", "en"},
             {"fo:country", "GB"},
             {"style:language-asian", "zh"},
             {"style:country-asian", eastAsianCountry(chinese)},
             {"style:font-name-asian", chinese == Language::SimplifiedChinese ? "Hans" : "Hant"}});
        // Only where they are wanted: a heading's text stays bold.
        if (strong)
            xml_.attributes({{"fo:font-weight", "bold"}, {"style:font-weight-asian", "bold"}});
        if (emphasis)
            xml_.attributes({{"fo:font-style", "italic"}, {"style:font-style-asian", "italic"}});
        xml_.close(2);
    }

    void cellStyle(const char *name, const char *color)
    {
        xml_.open("style:style", {{"style:name", name}, {"style:family", "table-cell"}});
        xml_.empty("style:table-cell-properties", {{"fo:padding", "0.12cm"},
                                                   {"fo:border", "0.5pt solid #afb8c1"},
                                                   {"fo:background-color", color}});
        xml_.close();
    }

    void tableStyle(const PaperTable &table, int number)
    {
        const std::string name = "Table" + std::to_string(number);
        xml_.open("style:style", {{"style:name", name}, {"style:family", "table"}});
        xml_.empty(
            "style:table-properties",
            {{"style:width", "16.6cm"}, {"table:align", "margins"}, {"fo:margin-bottom", "0.4cm"}});
        xml_.close();
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            const int share = static_cast<int>(table.widths[i] * 10000);
            xml_.open("style:style", {{"style:name", name + "." + std::to_string(i)},
                                      {"style:family", "table-column"}});
            xml_.empty("style:table-column-properties",
                       {{"style:rel-column-width", std::to_string(share) + "*"}});
            xml_.close();
        }
    }

    /// Spaces in a row are one in ODF unless they are written as elements.
    void words(std::string_view text)
    {
        while (!text.empty()) {
            const std::size_t gap = std::min(text.find("  "), text.size());
            xml_.text(text.substr(0, gap));
            text.remove_prefix(gap);
            const std::size_t spaces = std::min(text.find_first_not_of(' '), text.size());
            if (spaces > 0) xml_.empty("text:s", {{"text:c", std::to_string(spaces)}});
            text.remove_prefix(spaces);
        }
    }

    void run(const Run &run)
    {
        if (!run.target.empty())
            xml_.open("text:a", {{"xlink:type", "simple"},
                                 {"xlink:href", "#" + run.target},
                                 {"text:style-name", "Internet_20_link"}});
        xml_.open("text:span",
                  {{"text:style-name", textStyle(run.language, run.strong, run.emphasis)}});
        words(run.text);
        xml_.close(run.target.empty() ? 1 : 2);
        if (run.footnote > 0) footnote(run.footnote);
    }

    void footnote(int number)
    {
        const std::string n = std::to_string(number);
        xml_.open("text:note", {{"text:id", "ftn" + n}, {"text:note-class", "footnote"}});
        xml_.element("text:note-citation", n).open("text:note-body");
        xml_.open("text:p", {{"text:style-name", "Footnote"}});
        for (const Run &one : paper_.footnotes[static_cast<std::size_t>(number) - 1])
            run(one);
        xml_.close(3);
    }

    void content(const Paragraph &paragraph)
    {
        if (!paragraph.anchor.empty())
            xml_.empty("text:bookmark-start", {{"text:name", paragraph.anchor}});
        for (const Run &one : paragraph.runs)
            run(one);
        if (!paragraph.anchor.empty())
            xml_.empty("text:bookmark-end", {{"text:name", paragraph.anchor}});
    }

    void endList()
    {
        if (inList_) xml_.close();
        inList_ = false;
    }

    void add(const Paragraph &paragraph) { add(paragraph, paragraphStyle(paragraph)); }

    void add(const Paragraph &paragraph, const std::string &style)
    {
        const bool bullet = paragraph.style == ParagraphStyle::Bullet;
        if (!bullet) endList();
        if (bullet) {
            if (!inList_) xml_.open("text:list", {{"text:style-name", "Bullets"}});
            inList_ = true;
            xml_.open("text:list-item");
        }
        if (paragraph.style == ParagraphStyle::Heading)
            xml_.open("text:h", {{"text:style-name", style},
                                 {"text:outline-level", std::to_string(paragraph.level)}});
        else
            xml_.open("text:p", {{"text:style-name", style}});
        content(paragraph);
        xml_.close(bullet ? 2 : 1);
    }

    void add(const PaperTable &table)
    {
        endList();
        const std::string name = "Table" + std::to_string(++tables_);
        xml_.open("table:table", {{"table:name", name}, {"table:style-name", name}});
        for (std::size_t i = 0; i < table.widths.size(); ++i)
            xml_.empty("table:table-column",
                       {{"table:style-name", name + "." + std::to_string(i)}});
        xml_.open("table:table-header-rows");
        row(table.head, "HeadCell", "Table_20_Heading");
        xml_.close();
        for (const std::vector<PaperCell> &cells : table.rows)
            row(cells, "Cell", "Table_20_Contents");
        xml_.close();
    }

    void row(const std::vector<PaperCell> &cells, const char *style, const char *paragraphs)
    {
        xml_.open("table:table-row");
        if (staysWhole(cells)) xml_.attributes({{"table:style-name", "WholeRow"}});
        for (const PaperCell &cell : cells) {
            xml_.open("table:table-cell",
                      {{"table:style-name", style}, {"office:value-type", "string"}});
            for (const Paragraph &paragraph : cell)
                add(paragraph, paragraph.style == ParagraphStyle::Body ? paragraphs
                               : paragraph.style == ParagraphStyle::Detail
                                   ? "CellDetail"
                                   : paragraphStyle(paragraph));
            endList();
            xml_.close();
        }
        xml_.close();
    }

    void add(ContentsPlace)
    {
        const std::string levels = std::to_string(paper_.contentsLevels);
        xml_.open("text:table-of-content", {{"text:name", "Contents"}, {"text:protected", "true"}});
        xml_.open("text:table-of-content-source", {{"text:outline-level", levels}});
        xml_.element("text:index-title-template", paper_.word(Word::Contents),
                     {{"text:style-name", "Contents_20_Heading"}});
        for (int level = 1; level <= paper_.contentsLevels; ++level)
            entryTemplate(std::to_string(level));
        xml_.close();
        xml_.open("text:index-body");
        xml_.open("text:index-title", {{"text:name", "Contents_Head"}});
        xml_.element("text:p", paper_.word(Word::Contents),
                     {{"text:style-name", "Contents_20_Heading"}});
        xml_.close();
        for (const Block &block : paper_.blocks)
            if (const auto *heading = std::get_if<Paragraph>(&block);
                heading && heading->style == ParagraphStyle::Heading &&
                heading->level <= paper_.contentsLevels)
                contentsLine(*heading);
        xml_.close(2);
    }

    void entryTemplate(const std::string &level)
    {
        xml_.open("text:table-of-content-entry-template",
                  {{"text:outline-level", level}, {"text:style-name", "Contents_20_" + level}});
        xml_.empty("text:index-entry-link-start");
        xml_.empty("text:index-entry-text");
        xml_.empty("text:index-entry-tab-stop",
                   {{"style:type", "right"}, {"style:leader-char", "."}});
        xml_.empty("text:index-entry-page-number");
        xml_.empty("text:index-entry-link-end").close();
    }

    /// The page number is a reference, which the word processor works out when it opens the file.
    void contentsLine(const Paragraph &heading)
    {
        xml_.open("text:p", {{"text:style-name", "Contents_20_" + std::to_string(heading.level)}});
        xml_.open("text:a", {{"xlink:type", "simple"}, {"xlink:href", "#" + heading.anchor}});
        for (const Run &one : heading.runs) {
            xml_.open("text:span", {{"text:style-name", textStyle(one.language, false, false)}});
            words(one.text);
            xml_.close();
        }
        xml_.empty("text:tab");
        xml_.element("text:bookmark-ref", "–",
                     {{"text:reference-format", "page"}, {"text:ref-name", heading.anchor}});
        xml_.close(2);
    }

    const Paper &paper_;
    Language chinese_;
    XmlWriter xml_;
    bool inList_ = false;
    int tables_ = 0;
};

} // namespace

std::string writeOdt(const Paper &paper)
{
    ZipWriter zip;
    // First and not packed, so that the file's kind can be told from its first bytes.
    zip.add("mimetype", "application/vnd.oasis.opendocument.text", ZipWriter::Packing::Stored);
    zip.add("content.xml", OdtBody(paper).write());
    zip.add("styles.xml", styles(paper));
    zip.add("meta.xml", metadata(paper));
    zip.add("META-INF/manifest.xml", manifest());
    return zip.finish();
}

} // namespace policy
