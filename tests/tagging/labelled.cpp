// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelled.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace policy::tests {

namespace {

/// Joins a line to what stands before it: no space at a Chinese character.
void join(std::string &text, std::string_view line)
{
    std::size_t begin = 0;
    while (begin < line.size() && isSpace(utf8::decode(line, begin).value))
        begin += utf8::decode(line, begin).size;
    line.remove_prefix(begin);
    while (!line.empty() && isSpace(utf8::decodeBefore(line, line.size()).value))
        line.remove_suffix(utf8::decodeBefore(line, line.size()).size);
    if (line.empty()) return;
    if (!text.empty() && !isCjk(utf8::decode(line, 0).value) &&
        utf8::decodeBefore(text, text.size()).value < 0x250)
        text += ' ';
    text += line;
}

std::vector<std::string> linesOfFile(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    if (!stream) throw std::runtime_error("cannot read " + file.string());
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// Where `words` begin in `text`, white space not counted.
std::size_t findLoosely(const std::string &text, const std::string &words)
{
    std::string bare;
    std::vector<std::size_t> origins;
    for (const auto c : utf8::CodePoints(text))
        if (!isSpace(c.value))
            for (std::size_t i = 0; i < c.size; ++i) {
                bare += text[c.offset + i];
                origins.push_back(c.offset + i);
            }
    std::string wanted;
    for (const auto c : utf8::CodePoints(words))
        if (!isSpace(c.value)) wanted += words.substr(c.offset, c.size);
    const std::size_t at = bare.find(wanted);
    return at == std::string::npos ? at : origins[at];
}

int sectionFor(Document &document, const nlohmann::json &path)
{
    int parent = -1;
    for (const auto &title : path) {
        int found = -1;
        for (std::size_t i = 0; i < document.sections.size(); ++i)
            if (document.sections[i].parent == parent && document.sections[i].title == title)
                found = static_cast<int>(i);
        if (found < 0) {
            Section section;
            section.parent = parent;
            section.title = title.get<std::string>();
            document.sections.push_back(std::move(section));
            found = static_cast<int>(document.sections.size()) - 1;
        }
        parent = found;
    }
    return parent;
}

Recommendation cut(Document &document, const nlohmann::json &label,
                   const std::vector<std::string> &lines)
{
    Recommendation one;
    one.stage = stageFromName(label["stage"].get<std::string>());
    one.language = *languageFromTag(label["language"].get<std::string>());
    one.title = label["title"].get<std::string>();
    one.section = sectionFor(document, label["section"]);
    one.lines = {label["lines"][0].get<int>(), label["lines"][1].get<int>()};
    std::string text;
    for (int line = one.lines.first; line <= one.lines.last; ++line)
        join(text, lines.at(static_cast<std::size_t>(line) - 1));
    const std::size_t begin = findLoosely(text, label["starts"].get<std::string>());
    if (begin == std::string::npos) throw std::runtime_error("not found: " + label.dump());
    one.text = text.substr(begin);
    const std::string ends = label["ends"].get<std::string>();
    const std::size_t end = findLoosely(one.text, ends);
    if (end == std::string::npos) throw std::runtime_error("no end: " + label.dump());
    // The end words, then what white space was not counted in them.
    std::size_t left = 0;
    for (const auto c : utf8::CodePoints(ends))
        if (!isSpace(c.value)) ++left;
    std::size_t at = end;
    while (left > 0) {
        const auto c = utf8::decode(one.text, at);
        if (!isSpace(c.value)) --left;
        at = c.end();
    }
    one.text.resize(at);
    Passage passage;
    passage.text = one.text;
    passage.kind = PassageKind::Item;
    passage.language = one.language;
    passage.section = one.section;
    document.passages.push_back(passage);
    one.pieces = {{0, static_cast<int>(document.passages.size()) - 1, {0, one.text.size()}}};
    return one;
}

} // namespace

Labelled readLabelled(const std::filesystem::path &text, const std::filesystem::path &labels,
                      const std::vector<int> &titles)
{
    Labelled out;
    const auto lines = linesOfFile(text);
    int previous = 0;
    for (const std::string &line : linesOfFile(labels)) {
        const auto label = nlohmann::json::parse(line);
        // The paragraph before it may introduce it.
        std::string leadIn;
        for (int at = label["lines"][0].get<int>() - 1; at > previous; --at) {
            const std::string &above = lines[static_cast<std::size_t>(at) - 1];
            const bool empty = above.find_first_not_of(" \r") == std::string::npos;
            if (empty && !leadIn.empty()) break;
            if (!empty) leadIn = above + "\n" + leadIn;
        }
        previous = label["lines"][1].get<int>();
        Recommendation one = cut(out.document, label, lines);
        std::string joined;
        std::istringstream stream(leadIn);
        for (std::string part; std::getline(stream, part);)
            join(joined, part);
        if (joined.ends_with("：") || joined.ends_with(":")) {
            Passage passage;
            passage.kind = PassageKind::Body;
            const std::size_t from = joined.rfind("。");
            passage.text = from == std::string::npos ? joined : joined.substr(from + 3);
            passage.language = one.language;
            passage.section = one.section;
            out.document.passages.insert(out.document.passages.end() - 1, passage);
            one.pieces.front().passage += 1;
        }
        out.document.recommendations.push_back(std::move(one));
        Label read;
        for (const auto &region : label["regions"])
            read.regions.push_back({region["id"], region["role"], region["origin"]});
        read.sectors = label["sectors"].get<std::vector<std::string>>();
        read.actors = label["actors"].get<std::vector<std::string>>();
        read.doubtful = label.value("doubtful", false);
        out.labels.push_back(std::move(read));
    }
    std::string title;
    for (const int line : titles)
        title += (title.empty() ? "" : " ") + lines.at(static_cast<std::size_t>(line) - 1);
    if (!title.empty() && !out.document.recommendations.empty())
        out.document.catalogue.title[out.document.recommendations.front().language] = title;
    return out;
}

} // namespace policy::tests
