// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come as a file: they are decoded or refused, and what structure makes of the text
// holds together. The first byte chooses the format.
#include "import/source_reader.h"
#include "model/error.h"
#include "structure/structure.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace policy;

void require(bool holds)
{
    if (!holds) std::abort();
}

void checkPassages(const Document &document, int lineCount)
{
    const auto sections = static_cast<int>(document.sections.size());
    for (const Passage &passage : document.passages) {
        require(passage.section >= -1 && passage.section < sections);
        require(passage.lines.first >= 1 && passage.lines.first <= passage.lines.last);
        require(passage.lines.last <= lineCount);
        require(!passage.lineMarks.empty() && passage.lineMarks.front().offset == 0);
        for (std::size_t i = 1; i < passage.lineMarks.size(); ++i) {
            require(passage.lineMarks[i - 1].offset < passage.lineMarks[i].offset);
            require(passage.lineMarks[i - 1].line <= passage.lineMarks[i].line);
        }
        require(passage.text.find('\n') == std::string::npos);
    }
}

void checkSections(const Document &document)
{
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const Section &section = document.sections[i];
        require(section.parent >= -1 && section.parent < static_cast<int>(i));
        require(!section.id.empty() && section.level >= 1);
        require(section.passage >= 0 &&
                section.passage < static_cast<int>(document.passages.size()));
    }
}

void checkRecommendations(const Document &document)
{
    for (const Recommendation &one : document.recommendations) {
        require(!one.id.empty() && !one.text.empty() && !one.pieces.empty());
        for (const TextPiece &piece : one.pieces) {
            const Passage &passage = document.passages.at(static_cast<std::size_t>(piece.passage));
            require(piece.span.end <= passage.text.size());
            require(one.text.compare(piece.offset, piece.span.size(),
                                     passage.text.substr(piece.span.begin, piece.span.size())) ==
                    0);
        }
        for (const Span &measure : one.measures)
            require(measure.begin < measure.end && measure.end <= one.text.size());
        for (const auto &mentions : {one.amounts, one.dates})
            for (const Mention &mention : mentions)
                require(one.text.substr(mention.span.begin, mention.span.size()) == mention.text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const structure::Rules rules = structure::Rules::load(POLICY_DATA);
    if (size == 0) return 0;
    const std::string_view file(reinterpret_cast<const char *>(bytes) + 1, size - 1);
    CatalogueEntry entry;
    entry.id = "doc";
    try {
        const Source source = readSource(file, bytes[0] % 3 == 0 ? "a.html" : "a.txt", entry);
        int lines = 1;
        for (const char c : source.text)
            lines += c == '\n' ? 1 : 0;
        const Document document = structure::readStructure(source, rules);
        checkPassages(document, lines);
        checkSections(document);
        checkRecommendations(document);
    } catch (const Error &) {
        // A sentence to the user: the file is no text, is empty, is too large.
    }
    return 0;
}
