// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/docx_parts.h"

#include "export/packaged/office.h"
#include "export/packaged/xml_writer.h"
#include "export/plain_text.h"

namespace policy::docx {

namespace {

constexpr const char *packageNamespace = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view wordType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string relations(std::initializer_list<std::pair<std::string_view, std::string_view>> targets)
{
    XmlWriter xml;
    xml.open("Relationships", {{"xmlns", std::string(packageNamespace) + "relationships"}});
    int number = 0;
    for (const auto &[type, target] : targets) {
        const bool ofPackage = type.starts_with("metadata/");
        xml.empty("Relationship",
                  {{"Id", "rId" + std::to_string(++number)},
                   {"Type", (ofPackage ? std::string(packageNamespace) + "relationships/"
                                       : std::string(relationNamespace) + "/") +
                                std::string(type)},
                   {"Target", target}});
    }
    return xml.finish();
}

/// How a paragraph style looks; sizes in half points, spaces in twips.
struct Look {
    const char *id;
    const char *name;
    const char *basedOn;
    const char *next;
    int size = 0;
    int before = 0;
    int after = 0;
    int indent = 0;
    int outline = -1;
    bool bold = false;
    bool keepNext = false;
    const char *color = nullptr;
};

constexpr Look looks[] = {
    {"Title", "Title", "Normal", "Normal", 44, 0, 120, 0, -1, true, true, nullptr},
    {"Subtitle", "Subtitle", "Normal", "Normal", 0, 0, 360, 0, -1, false, false, "57606A"},
    {"Heading1", "heading 1", "Normal", "Normal", 32, 400, 120, 0, 0, true, true, nullptr},
    {"Heading2", "heading 2", "Normal", "Normal", 25, 280, 60, 0, 1, true, true, nullptr},
    {"Heading3", "heading 3", "Normal", "Normal", 22, 240, 60, 0, 2, true, true, nullptr},
    {"ListBullet", "List Bullet", "Normal", nullptr, 0, 0, 60, 0, -1, false, false, nullptr},
    {"Quote", "Quote", "Normal", nullptr, 0, 60, 60, 425, -1, false, false, nullptr},
    {"Detail", "Detail", "Normal", "Normal", 19, 0, 60, 0, -1, false, true, "57606A"},
    {"TOCHeading", "TOC Heading", "Normal", "Normal", 28, 240, 120, 0, -1, true, true, nullptr},
    {"TOC1", "toc 1", "Normal", "Normal", 0, 60, 40, 0, -1, false, false, nullptr},
    {"TOC2", "toc 2", "Normal", "Normal", 20, 0, 40, 284, -1, false, false, nullptr},
    {"FootnoteText", "footnote text", "Normal", nullptr, 18, 0, 0, 0, -1, false, false, nullptr},
    {"Footer", "footer", "Normal", nullptr, 18, 0, 0, 0, -1, false, false, "57606A"},
};

constexpr int normalSize = 22;

/// Lines of one height whatever face a computer has for Chinese; in twips for a size in half
/// points. Word and LibreOffice measure faces differently otherwise.
std::string lineHeight(int size)
{
    return std::to_string(size * 15);
}

void paragraphStyle(XmlWriter &xml, const Look &plain, bool dense)
{
    Look look = plain;
    if (look.size == 0) look.size = normalSize;
    if (dense) {
        look.size = look.size * 9 / 10;
        look.before = look.before * 13 / 20;
        look.after = look.after * 13 / 20;
    }
    xml.open("w:style", {{"w:type", "paragraph"},
                         {"w:customStyle", std::string_view(look.id) == "Detail" ? "1" : "0"},
                         {"w:styleId", look.id}});
    xml.empty("w:name", {{"w:val", look.name}}).empty("w:basedOn", {{"w:val", look.basedOn}});
    if (look.next) xml.empty("w:next", {{"w:val", look.next}});
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    if (look.keepNext) xml.empty("w:keepNext").empty("w:keepLines");
    if (std::string_view(look.id) == "ListBullet") {
        xml.open("w:numPr").empty("w:numId", {{"w:val", "1"}}).close();
        xml.empty("w:contextualSpacing");
    }
    if (std::string_view(look.id).starts_with("TOC") && look.outline < 0 && !look.bold)
        xml.open("w:tabs")
            .empty("w:tab",
                   {{"w:val", "right"}, {"w:leader", "dot"}, {"w:pos", std::to_string(textWidth)}})
            .close();
    xml.empty("w:spacing", {{"w:before", std::to_string(look.before)},
                            {"w:after", std::to_string(look.after)},
                            {"w:line", lineHeight(look.size)},
                            {"w:lineRule", "exact"}});
    if (look.indent > 0) xml.empty("w:ind", {{"w:left", std::to_string(look.indent)}});
    if (std::string_view(look.id) == "Footer") xml.empty("w:jc", {{"w:val", "center"}});
    if (look.outline >= 0) xml.empty("w:outlineLvl", {{"w:val", std::to_string(look.outline)}});
    xml.close();
    xml.open("w:rPr");
    if (look.bold) xml.empty("w:b").empty("w:bCs");
    if (look.color) xml.empty("w:color", {{"w:val", look.color}});
    xml.empty("w:sz", {{"w:val", std::to_string(look.size)}})
        .empty("w:szCs", {{"w:val", std::to_string(look.size)}});
    xml.close(2);
}

} // namespace

std::string contentTypes()
{
    XmlWriter xml;
    xml.open("Types", {{"xmlns", std::string(packageNamespace) + "content-types"}});
    xml.empty("Default",
              {{"Extension", "rels"},
               {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    xml.empty("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    const auto part = [&](std::string_view name, const std::string &type) {
        xml.empty("Override", {{"PartName", name}, {"ContentType", type}});
    };
    part("/word/document.xml", std::string(wordType) + "document.main+xml");
    for (const char *name : {"styles", "numbering", "settings", "fontTable", "footnotes", "footer"})
        part("/word/" + std::string(name) + ".xml", std::string(wordType) + name + "+xml");
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    part("/docProps/app.xml",
         "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    return xml.finish();
}

std::string packageRelations()
{
    return relations({{"officeDocument", "word/document.xml"},
                      {"metadata/core-properties", "docProps/core.xml"},
                      {"extended-properties", "docProps/app.xml"}});
}

std::string documentRelations()
{
    return relations({{"styles", "styles.xml"},
                      {"numbering", "numbering.xml"},
                      {"settings", "settings.xml"},
                      {"fontTable", "fontTable.xml"},
                      {"footnotes", "footnotes.xml"},
                      {"footer", "footer.xml"}});
}

std::string styles(const Paper &paper)
{
    const Language chinese = chineseOf(paper);
    XmlWriter xml;
    xml.open("w:styles", {{"xmlns:w", mainNamespace}});
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", latinFace},
                           {"w:eastAsia", eastAsianFaces(chinese).office},
                           {"w:hAnsi", latinFace},
                           {"w:cs", latinFace}});
    xml.empty("w:sz", {{"w:val", "22"}}).empty("w:szCs", {{"w:val", "22"}});
    xml.empty("w:lang",
              {{"w:val", "en-GB"}, {"w:eastAsia", eastAsianTag(chinese)}, {"w:bidi", "ar-SA"}});
    xml.close(2);
    xml.open("w:pPrDefault").open("w:pPr");
    xml.empty("w:spacing", {{"w:before", "0"},
                            {"w:after", "120"},
                            {"w:line", lineHeight(normalSize)},
                            {"w:lineRule", "exact"}});
    xml.close(3);
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}});
    xml.empty("w:name", {{"w:val", "Normal"}}).empty("w:qFormat").close();
    for (const Look &look : looks)
        paragraphStyle(xml, look, paper.dense);
    xml.open("w:style", {{"w:type", "character"}, {"w:styleId", "FootnoteReference"}});
    xml.empty("w:name", {{"w:val", "footnote reference"}});
    xml.open("w:rPr").empty("w:vertAlign", {{"w:val", "superscript"}}).close(2);
    xml.open("w:style", {{"w:type", "character"}, {"w:styleId", "Hyperlink"}});
    xml.empty("w:name", {{"w:val", "Hyperlink"}});
    xml.open("w:rPr").empty("w:color", {{"w:val", "0550AE"}}).close(2);
    xml.open("w:style", {{"w:type", "table"}, {"w:default", "1"}, {"w:styleId", "TableNormal"}});
    xml.empty("w:name", {{"w:val", "Normal Table"}}).open("w:tblPr").open("w:tblCellMar");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        xml.empty(side, {{"w:w", "85"}, {"w:type", "dxa"}});
    xml.close(3);
    xml.open("w:style", {{"w:type", "table"}, {"w:styleId", "TableGrid"}});
    xml.empty("w:name", {{"w:val", "Table Grid"}}).empty("w:basedOn", {{"w:val", "TableNormal"}});
    xml.open("w:tblPr").open("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        xml.empty(side,
                  {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "AFB8C1"}});
    xml.close(3);
    return xml.finish();
}

std::string numbering()
{
    XmlWriter xml;
    xml.open("w:numbering", {{"xmlns:w", mainNamespace}});
    xml.open("w:abstractNum", {{"w:abstractNumId", "0"}});
    xml.empty("w:multiLevelType", {{"w:val", "singleLevel"}});
    xml.open("w:lvl", {{"w:ilvl", "0"}}).empty("w:start", {{"w:val", "1"}});
    xml.empty("w:numFmt", {{"w:val", "bullet"}}).empty("w:lvlText", {{"w:val", "•"}});
    xml.empty("w:lvlJc", {{"w:val", "left"}});
    xml.open("w:pPr").empty("w:ind", {{"w:left", "340"}, {"w:hanging", "255"}}).close(3);
    xml.open("w:num", {{"w:numId", "1"}}).empty("w:abstractNumId", {{"w:val", "0"}}).close();
    return xml.finish();
}

std::string settings(const Paper &paper)
{
    XmlWriter xml;
    xml.open("w:settings", {{"xmlns:w", mainNamespace}});
    xml.empty("w:defaultTabStop", {{"w:val", "425"}});
    xml.empty("w:characterSpacingControl", {{"w:val", "compressPunctuation"}});
    xml.open("w:footnotePr");
    xml.empty("w:footnote", {{"w:id", "-1"}}).empty("w:footnote", {{"w:id", "0"}}).close();
    xml.open("w:compat");
    xml.empty("w:compatSetting", {{"w:name", "compatibilityMode"},
                                  {"w:uri", "http://schemas.microsoft.com/office/word"},
                                  {"w:val", "15"}});
    xml.close();
    xml.empty("w:themeFontLang",
              {{"w:val", "en-GB"}, {"w:eastAsia", eastAsianTag(chineseOf(paper))}});
    return xml.finish();
}

std::string fontTable()
{
    XmlWriter xml;
    xml.open("w:fonts", {{"xmlns:w", mainNamespace}});
    for (const Language language : {Language::TraditionalChinese, Language::SimplifiedChinese}) {
        const Faces faces = eastAsianFaces(language);
        xml.open("w:font", {{"w:name", faces.office}});
        xml.empty("w:altName", {{"w:val", faces.elsewhere}});
        xml.empty("w:charset", {{"w:val", language == Language::SimplifiedChinese ? "86" : "88"}});
        xml.empty("w:family", {{"w:val", "swiss"}}).empty("w:pitch", {{"w:val", "variable"}});
        xml.close();
    }
    return xml.finish();
}

std::string footer(const Paper &paper)
{
    XmlWriter xml;
    xml.open("w:ftr", {{"xmlns:w", mainNamespace}}).open("w:p").open("w:pPr");
    xml.empty("w:pStyle", {{"w:val", "Footer"}}).close();
    const auto text = [&](std::string_view words) {
        if (!words.empty())
            xml.open("w:r").element("w:t", words, {{"xml:space", "preserve"}}).close();
    };
    pageOf(paper.word(Word::PageOf), text, [&](std::string_view name) {
        xml.open("w:fldSimple", {{"w:instr", name == "page" ? " PAGE " : " NUMPAGES "}});
        xml.open("w:r").element("w:t", "1").close(2);
    });
    return xml.finish();
}

std::string coreProperties(const Paper &paper)
{
    XmlWriter xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", std::string(packageNamespace) + "metadata/core-properties"},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
              {"xmlns:dcterms", "http://purl.org/dc/terms/"},
              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    xml.element("dc:title", paper.title).element("dc:creator", "Policy Explorer");
    xml.element("cp:keywords", joined(paper.keywords, ", "));
    xml.element("dc:language", languageTag(paper.language));
    for (const char *name : {"dcterms:created", "dcterms:modified"})
        xml.element(name, paper.date + "T00:00:00Z", {{"xsi:type", "dcterms:W3CDTF"}});
    return xml.finish();
}

std::string appProperties()
{
    XmlWriter xml;
    xml.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/"
                                      "extended-properties"}});
    xml.element("Application", "Policy Explorer");
    return xml.finish();
}

} // namespace policy::docx
