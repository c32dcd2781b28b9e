// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/odt_parts.h"

#include "export/packaged/office.h"

namespace policy::odt {

namespace {

/// How a paragraph style looks; sizes and spaces in points.
struct Look {
    const char *name;
    const char *shown;
    const char *size;
    const char *before;
    const char *after;
    const char *indent = "0pt";
    bool bold = false;
    bool keep = false;
    const char *color = "#000000";
    int outline = 0;
};

constexpr Look looks[] = {
    {"Title", "Title", "22pt", "0pt", "6pt", "0pt", true, true},
    {"Subtitle", "Subtitle", "11pt", "0pt", "18pt", "0pt", false, false, "#57606a"},
    {"Heading_20_1", "Heading 1", "16pt", "20pt", "6pt", "0pt", true, true, "#000000", 1},
    {"Heading_20_2", "Heading 2", "12.5pt", "14pt", "3pt", "0pt", true, true, "#000000", 2},
    {"Heading_20_3", "Heading 3", "11pt", "12pt", "3pt", "0pt", true, true, "#000000", 3},
    {"Text_20_body", "Text body", "11pt", "0pt", "6pt"},
    {"Bullet", "Bullet", "11pt", "0pt", "3pt"},
    {"Quotations", "Quotations", "11pt", "3pt", "3pt", "21pt"},
    {"Detail", "Detail", "9.5pt", "0pt", "3pt", "0pt", false, true, "#57606a"},
    {"Contents_20_Heading", "Contents Heading", "14pt", "12pt", "6pt", "0pt", true, true},
    {"Table_20_Contents", "Table Contents", "10.5pt", "0pt", "3pt"},
    {"Table_20_Heading", "Table Heading", "10.5pt", "0pt", "3pt", "0pt", true},
    {"Footnote", "Footnote", "9pt", "0pt", "0pt"},
};

std::string points(double value)
{
    std::string text = std::to_string(static_cast<int>(value * 10 + 0.5));
    text.insert(text.size() - 1, text.size() == 1 ? "0." : ".");
    return text + "pt";
}

std::string lineHeight(const std::string &size)
{
    return points(std::stod(size) * 1.5);
}

struct Measures {
    std::string size;
    std::string before;
    std::string after;
};

Measures measuresOf(const Look &look, bool dense)
{
    if (!dense) return {look.size, look.before, look.after};
    return {points(std::stod(look.size) * 0.9), points(std::stod(look.before) * 0.65),
            points(std::stod(look.after) * 0.65)};
}

void paragraphStyle(XmlWriter &xml, const Look &shown, bool dense)
{
    const Measures look = measuresOf(shown, dense);
    xml.open("style:style", {{"style:name", shown.name},
                             {"style:display-name", shown.shown},
                             {"style:family", "paragraph"},
                             {"style:parent-style-name", "Standard"},
                             {"style:next-style-name", shown.keep ? "Text_20_body" : shown.name}});
    if (shown.outline > 0)
        xml.attributes({{"style:default-outline-level", std::to_string(shown.outline)}});
    // Lines of one height whatever face a computer has for Chinese.
    xml.empty("style:paragraph-properties",
              {{"fo:line-height", lineHeight(look.size)},
               {"fo:margin-top", look.before},
               {"fo:margin-bottom", look.after},
               {"fo:margin-left", shown.indent},
               {"fo:keep-with-next", shown.keep ? "always" : "auto"}});
    const char *weight = shown.bold ? "bold" : "normal";
    xml.empty("style:text-properties", {{"fo:font-size", look.size},
                                        {"style:font-size-asian", look.size},
                                        {"fo:font-weight", weight},
                                        {"style:font-weight-asian", weight},
                                        {"fo:color", shown.color}});
    xml.close();
}

void contentsStyle(XmlWriter &xml, const std::string &level, const char *indent)
{
    xml.open("style:style", {{"style:name", "Contents_20_" + level},
                             {"style:display-name", "Contents " + level},
                             {"style:family", "paragraph"},
                             {"style:parent-style-name", "Standard"}});
    xml.open("style:paragraph-properties",
             {{"fo:margin-left", indent}, {"fo:margin-bottom", "2pt"}});
    xml.open("style:tab-stops");
    xml.empty("style:tab-stop", {{"style:position", "16.6cm"},
                                 {"style:type", "right"},
                                 {"style:leader-style", "dotted"},
                                 {"style:leader-text", "."}});
    xml.close(3);
}

void outlineStyle(XmlWriter &xml)
{
    xml.open("text:outline-style", {{"style:name", "Outline"}});
    for (const char *level : {"1", "2", "3"})
        xml.empty("text:outline-level-style", {{"text:level", level}, {"style:num-format", ""}});
    xml.close();
}

void bulletStyle(XmlWriter &xml)
{
    xml.open("text:list-style", {{"style:name", "Bullets"}});
    xml.open("text:list-level-style-bullet", {{"text:level", "1"}, {"text:bullet-char", "•"}});
    xml.open("style:list-level-properties",
             {{"text:list-level-position-and-space-mode", "label-alignment"}});
    xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                   {"text:list-tab-stop-position", "0.6cm"},
                                                   {"fo:text-indent", "-0.45cm"},
                                                   {"fo:margin-left", "0.6cm"}});
    xml.close(3);
}

void page(XmlWriter &xml, const Paper &paper)
{
    xml.open("office:automatic-styles").open("style:page-layout", {{"style:name", "A4"}});
    xml.empty("style:page-layout-properties", {{"fo:page-width", "21cm"},
                                               {"fo:page-height", "29.7cm"},
                                               {"fo:margin-top", "2.3cm"},
                                               {"fo:margin-bottom", "1.3cm"},
                                               {"fo:margin-left", "2.2cm"},
                                               {"fo:margin-right", "2.2cm"}});
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", "1cm"}, {"fo:margin-top", "0.4cm"}});
    xml.close(3);
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "A4"}});
    xml.open("style:footer").open("text:p", {{"text:style-name", "Footer"}});
    pageOf(
        paper.word(Word::PageOf), [&](std::string_view words) { xml.text(words); },
        [&](std::string_view name) {
            if (name == "page")
                xml.element("text:page-number", "1", {{"text:select-page", "current"}});
            else
                xml.element("text:page-count", "1");
        });
    xml.close(4);
}

} // namespace

void openRoot(XmlWriter &xml, const char *name)
{
    constexpr const char *oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    const auto of = [&](const char *rest) { return oasis + std::string(rest); };
    xml.open(name, {{"xmlns:office", of("office:1.0")},
                    {"xmlns:style", of("style:1.0")},
                    {"xmlns:text", of("text:1.0")},
                    {"xmlns:table", of("table:1.0")},
                    {"xmlns:fo", of("xsl-fo-compatible:1.0")},
                    {"xmlns:svg", of("svg-compatible:1.0")},
                    {"xmlns:meta", of("meta:1.0")},
                    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                    {"office:version", "1.3"}});
}

void fontFaces(XmlWriter &xml)
{
    xml.open("office:font-face-decls");
    const auto face = [&](const char *name, const char *family) {
        xml.empty("style:font-face", {{"style:name", name},
                                      {"svg:font-family", family},
                                      {"style:font-family-generic", "swiss"},
                                      {"style:font-pitch", "variable"}});
    };
    face("Latin", latinFace);
    face("Hant", "'Noto Sans CJK HK', 'Microsoft JhengHei'");
    face("Hans", "'Noto Sans CJK SC', 'Microsoft YaHei'");
    xml.close();
}

std::string styles(const Paper &paper)
{
    const Language chinese = chineseOf(paper);
    XmlWriter xml;
    openRoot(xml, "office:document-styles");
    fontFaces(xml);
    xml.open("office:styles");
    xml.open("style:default-style", {{"style:family", "paragraph"}});
    xml.empty("style:paragraph-properties", {{"fo:line-height", "125%"},
                                             {"style:text-autospace", "ideograph-alpha"},
                                             {"style:punctuation-wrap", "hanging"},
                                             {"style:line-break", "strict"}});
    xml.empty("style:text-properties",
              {{"style:font-name", "Latin"},
               {"fo:font-size", "11pt"},
               {"fo:language", "en"},
               {"fo:country", "GB"},
               {"style:font-name-asian", chinese == Language::SimplifiedChinese ? "Hans" : "Hant"},
               {"style:font-size-asian", "11pt"},
               {"style:language-asian", "zh"},
               {"style:country-asian", eastAsianCountry(chinese)}});
    xml.close();
    xml.empty("style:style",
              {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
    for (const Look &look : looks)
        paragraphStyle(xml, look, paper.dense);
    contentsStyle(xml, "1", "0cm");
    contentsStyle(xml, "2", "0.5cm");
    xml.open("style:style", {{"style:name", "Footer"},
                             {"style:family", "paragraph"},
                             {"style:parent-style-name", "Standard"}});
    xml.empty("style:paragraph-properties", {{"fo:text-align", "center"}});
    xml.empty("style:text-properties",
              {{"fo:font-size", "9pt"}, {"style:font-size-asian", "9pt"}, {"fo:color", "#57606a"}});
    xml.close();
    xml.open("style:style", {{"style:name", "Internet_20_link"},
                             {"style:display-name", "Internet link"},
                             {"style:family", "text"}});
    xml.empty("style:text-properties", {{"fo:color", "#0550ae"}}).close();
    outlineStyle(xml);
    bulletStyle(xml);
    xml.empty("text:notes-configuration", {{"text:note-class", "footnote"},
                                           {"text:default-style-name", "Footnote"},
                                           {"style:num-format", "1"},
                                           {"text:start-value", "0"},
                                           {"text:footnotes-position", "page"},
                                           {"text:start-numbering-at", "document"}});
    xml.close();
    page(xml, paper);
    return xml.finish();
}

std::string metadata(const Paper &paper)
{
    XmlWriter xml;
    openRoot(xml, "office:document-meta");
    xml.open("office:meta").element("meta:generator", "PolicyExplorer");
    xml.element("dc:title", paper.title);
    for (const std::string &keyword : paper.keywords)
        xml.element("meta:keyword", keyword);
    xml.element("meta:initial-creator", "Policy Explorer").element("dc:creator", "Policy Explorer");
    xml.element("meta:creation-date", paper.date + "T00:00:00");
    xml.element("dc:date", paper.date + "T00:00:00");
    xml.element("dc:language", languageTag(paper.language));
    return xml.finish();
}

std::string manifest()
{
    XmlWriter xml;
    xml.open("manifest:manifest",
             {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
              {"manifest:version", "1.3"}});
    const auto file = [&](const char *path, const char *type) {
        xml.empty("manifest:file-entry",
                  {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    file("/", "application/vnd.oasis.opendocument.text");
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        file(part, "text/xml");
    return xml.finish();
}

} // namespace policy::odt
