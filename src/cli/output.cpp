// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/columns.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace policy::cli {

namespace {

constexpr std::size_t screen = 100;

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : std::string(between)) + part;
    return text;
}

std::string lines(LineRange range)
{
    return range.first == range.last
               ? "line " + std::to_string(range.first)
               : "lines " + std::to_string(range.first) + "–" + std::to_string(range.last);
}

std::vector<std::string> regionsOf(const Recommendation &one)
{
    std::vector<std::string> list;
    for (const RegionTag &tag : one.regions)
        list.push_back(tag.role == RegionRole::About ? tag.region : "(" + tag.region + ")");
    return list;
}

std::vector<std::string> sectorsOf(const Recommendation &one)
{
    std::vector<std::string> list;
    for (const SectorTag &tag : one.sectors)
        list.push_back(tag.sector);
    return list;
}

/// Where a tag comes from and the words for it, if it comes from words.
std::string why(Origin origin, const std::string &evidence)
{
    return std::string(originName(origin)) + (evidence.empty() ? "" : ": " + evidence);
}

void printList(std::ostream &out, std::string_view name, const std::vector<std::string> &list)
{
    if (list.empty()) return;
    out << "  " << name << '\n';
    for (const std::string &line : list)
        out << wrapped(line, screen - 4, 4);
}

std::vector<std::string> textsOf(const std::vector<Mention> &mentions)
{
    std::vector<std::string> list;
    for (const Mention &one : mentions)
        list.push_back(one.normalised.empty() ? one.text : one.text + "  (" + one.normalised + ")");
    return list;
}

} // namespace

void printDocuments(std::ostream &out, const std::vector<DocumentSummary> &documents)
{
    Columns columns;
    for (const DocumentSummary &one : documents) {
        std::vector<std::string> languages;
        for (const Language language : one.catalogue.languages)
            languages.emplace_back(languageTag(language));
        columns.add({one.catalogue.id, one.catalogue.date.empty() ? "–" : one.catalogue.date,
                     joined(languages, " "), std::to_string(one.recommendations),
                     clipped(textIn(one.catalogue.title, Language::TraditionalChinese), 50)});
    }
    out << columns.text();
}

void printOutline(std::ostream &out, const Document &document)
{
    Columns columns;
    for (const Section &one : document.sections) {
        const auto depth = static_cast<std::size_t>(std::max(one.level - 1, 0));
        const bool close = isChinese(one.language) || one.label.empty();
        columns.add(
            {one.id, std::to_string(one.lines.first),
             clipped(std::string(2 * depth, ' ') + one.label + (close ? "" : " ") + one.title,
                     screen - 20)});
    }
    out << columns.text();
}

namespace {

/// A number label before words: full-width ones stand close, others with a space.
std::string labelled(const std::string &label, const std::string &words)
{
    const bool ascii = !label.empty() && static_cast<unsigned char>(label.back()) < 0x80;
    return label + (ascii ? " " : "") + words;
}

/// Whether the title is a heading of its own, which the text does not repeat.
bool hasHeading(const Recommendation &one)
{
    return !one.title.empty() && !one.text.starts_with(one.title);
}

} // namespace

void printRecommendation(std::ostream &out, const Recommendation &one,
                         const std::vector<std::string> &section)
{
    out << one.id << "  " << stageName(one.stage) << "  " << lines(one.lines) << '\n';
    if (!section.empty()) out << "  " << clipped(joined(section, " › "), screen - 2) << '\n';
    const std::vector<std::string> regions = regionsOf(one);
    const std::vector<std::string> sectors = sectorsOf(one);
    if (!regions.empty() || !sectors.empty())
        out << "  " << joined(regions, ", ") << (regions.empty() || sectors.empty() ? "" : " · ")
            << joined(sectors, ", ") << '\n';
    if (hasHeading(one)) out << "  " << clipped(labelled(one.label, one.title), screen - 2) << '\n';
    out << "  " << clipped(hasHeading(one) ? one.text : labelled(one.label, one.text), screen - 2)
        << "\n\n";
}

void printWhole(std::ostream &out, const Recommendation &one,
                const std::vector<std::string> &section,
                const std::vector<std::pair<int, std::string>> &sourceLines)
{
    out << one.id << "  " << stageName(one.stage) << "  " << languageTag(one.language) << "  "
        << lines(one.lines) << '\n';
    if (!section.empty()) out << wrapped(joined(section, " › "), screen - 2, 2);
    if (hasHeading(one)) out << wrapped(labelled(one.label, one.title), screen - 2, 2);
    const std::string body = hasHeading(one) ? one.text : labelled(one.label, one.text);
    out << '\n' << wrapped(body, screen - 2, 2) << '\n';
    std::vector<std::string> list;
    for (const Span span : one.measures)
        list.push_back("– " + one.text.substr(span.begin, span.size()));
    if (list.size() > 1) printList(out, "measures", list);
    list.clear();
    for (const RegionTag &tag : one.regions)
        list.push_back(tag.region + "  " + std::string(roleName(tag.role)) + ", " +
                       why(tag.origin, tag.evidence));
    printList(out, "regions", list);
    list.clear();
    for (const SectorTag &tag : one.sectors)
        list.push_back(tag.sector + "  " + std::to_string(std::lround(tag.score * 100)) + " %, " +
                       why(tag.origin, tag.evidence));
    printList(out, "sectors", list);
    printList(out, "actors", textsOf(one.actors));
    printList(out, "amounts", textsOf(one.amounts));
    printList(out, "dates", textsOf(one.dates));
    if (!one.counterpart.empty()) out << "  counterpart  " << one.counterpart << '\n';
    out << "  source\n";
    Columns columns;
    for (const auto &[line, text] : sourceLines)
        columns.add({"    " + std::to_string(line), text});
    out << columns.text();
}

void printHit(std::ostream &out, const Hit &hit)
{
    std::string snippet = hit.snippet.text;
    for (auto mark = hit.snippet.marks.rbegin(); mark != hit.snippet.marks.rend(); ++mark) {
        snippet.insert(mark->end, "】");
        snippet.insert(mark->begin, "【");
    }
    out << (hit.recommendation.empty() ? hit.document : hit.recommendation) << "  "
        << lines(hit.lines);
    if (!hit.via.empty()) out << "  via " << joined(hit.via, ", ");
    if (hit.acrossWords) out << "  across words";
    out << '\n';
    if (!hit.section.empty())
        out << "  " << clipped(joined(hit.section, " › "), screen - 2) << '\n';
    out << wrapped(snippet, screen - 2, 2) << '\n';
}

void printVocabulary(std::ostream &out, const Vocabulary &vocabulary,
                     const std::map<std::string, std::int64_t> &counts)
{
    Columns columns;
    const auto print = [&](const auto &self, const std::string &id, std::size_t depth) -> void {
        const Concept &one = vocabulary.at(id);
        const auto count = counts.find(id);
        columns.add({std::string(2 * depth, ' ') + id,
                     std::to_string(count == counts.end() ? 0 : count->second),
                     std::string(textIn(one.label, Language::English)),
                     std::string(textIn(one.label, Language::TraditionalChinese))});
        for (const std::string &narrower : vocabulary.narrower(id))
            self(self, narrower, depth + 1);
    };
    for (const std::string &root : vocabulary.roots())
        print(print, root, 0);
    out << columns.text();
}

void printImport(std::ostream &out, const ImportReport &report)
{
    Columns columns;
    for (const ImportLine &line : report.lines) {
        const auto recommendations = [&] {
            return line.document + "  " + std::to_string(line.recommendations) +
                   (line.recommendations == 1 ? " recommendation" : " recommendations");
        };
        switch (line.outcome) {
        case ImportLine::Outcome::Added:
            columns.add({"added", line.path, recommendations()});
            break;
        case ImportLine::Outcome::Updated:
            columns.add({"updated", line.path, recommendations()});
            break;
        case ImportLine::Outcome::AlreadyThere:
            columns.add({"already there", line.path, line.document});
            break;
        case ImportLine::Outcome::Failed: columns.add({"failed", line.path, ""}); break;
        }
    }
    out << columns.text();
}

} // namespace policy::cli
