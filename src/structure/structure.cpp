// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/structure.h"

#include "structure/characters.h"
#include "structure/counterparts.h"
#include "structure/furniture.h"
#include "structure/headings.h"
#include "structure/metadata.h"
#include "structure/outline.h"
#include "structure/recommendations.h"
#include "text/language.h"

namespace policy::structure {

namespace {

PassageKind kindOf(Role role)
{
    switch (role) {
    case Role::Body: return PassageKind::Body;
    case Role::Title:
    case Role::Heading: return PassageKind::Heading;
    case Role::Item: return PassageKind::Item;
    case Role::Boilerplate: return PassageKind::Boilerplate;
    case Role::Caption: return PassageKind::Caption;
    }
    return PassageKind::Body;
}

/// A passage a block, so that indexes of the two are the same.
Passage toPassage(const Block &block, int section)
{
    Passage passage;
    passage.kind = kindOf(block.role);
    passage.label = block.labelText();
    passage.text = block.body();
    passage.language = block.language;
    passage.section = section;
    passage.lines = block.lines;
    const std::size_t cut = block.text.size() - passage.text.size();
    for (const LineMark &mark : block.marks) {
        const std::size_t offset = mark.offset > cut ? mark.offset - cut : 0;
        if (!passage.lineMarks.empty() && passage.lineMarks.back().offset == offset)
            passage.lineMarks.back().line = mark.line;
        else
            passage.lineMarks.push_back({offset, mark.line});
    }
    return passage;
}

void detectLanguages(std::vector<Block> &blocks)
{
    Language last = Language::Unknown;
    for (Block &block : blocks) {
        block.language = detectLanguage(block.text, last);
        if (isChinese(block.language)) last = block.language;
    }
}

} // namespace

Document readStructure(const Source &source, const Rules &rules)
{
    const std::vector<Line> lines = splitLines(source.text);
    const Layout layout = measureLayout(lines, rules.numbering, source.format == "html");
    std::vector<Block> blocks = buildBlocks(lines, layout, rules.numbering);
    detectLanguages(blocks);
    markFurniture(blocks, rules);
    markHeadings(blocks, rules);
    const Outline outline = buildOutline(blocks, rules);

    Document document;
    document.catalogue = describe(source, blocks, outline, rules);
    for (const OutlineEntry &entry : outline.entries) {
        document.sections.push_back(entry.section);
        document.sections.back().passage = static_cast<int>(entry.block);
    }
    document.passages.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i)
        document.passages.push_back(toPassage(blocks[i], outline.sectionOf[i]));

    const Reading reading{blocks, outline, rules, genreOf(document.catalogue, blocks, rules)};
    writeRecommendations(findRecommendations(reading), rules, document);
    pairCounterparts(document);
    return document;
}

} // namespace policy::structure
