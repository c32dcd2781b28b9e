// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/read.h"

#include "model/source.h"

namespace policy::test {

namespace {

std::string linesText(LineRange lines)
{
    std::string text = std::to_string(lines.first);
    if (lines.last != lines.first) text.append("-").append(std::to_string(lines.last));
    return text;
}

std::string labelText(const std::string &label)
{
    std::string text;
    if (!label.empty()) text.append(" 〔").append(label).append("〕");
    return text;
}

std::string titleText(const std::string &title)
{
    std::string text;
    if (!title.empty()) text.append(" {").append(title).append("}");
    return text;
}

} // namespace

const structure::Rules &rules()
{
    static const structure::Rules loaded = structure::Rules::load(POLICY_DATA);
    return loaded;
}

Document read(std::string text)
{
    Source source;
    source.name = "doc.txt";
    source.format = "text";
    source.text = std::move(text);
    source.catalogue.id = "doc";
    return structure::readStructure(source, rules());
}

std::string passages(const Document &document)
{
    std::string out;
    for (const Passage &passage : document.passages)
        out.append(linesText(passage.lines))
            .append(" ")
            .append(passageKindName(passage.kind))
            .append(labelText(passage.label))
            .append(" ")
            .append(passage.text)
            .append("\n");
    return out;
}

std::string outline(const Document &document)
{
    std::string out;
    for (const Section &section : document.sections)
        out.append(static_cast<std::size_t>(section.level - 1) * 2, ' ')
            .append(section.id)
            .append(labelText(section.label))
            .append(" ")
            .append(section.title)
            .append("\n");
    return out;
}

std::string recommendations(const Document &document)
{
    std::string out;
    for (const Recommendation &one : document.recommendations)
        out.append(linesText(one.lines))
            .append(" ")
            .append(stageName(one.stage))
            .append(" ")
            .append(one.id)
            .append(titleText(one.title))
            .append(" ")
            .append(one.text)
            .append("\n");
    return out;
}

} // namespace policy::test
