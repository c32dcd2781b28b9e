// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparing_output.h"

#include "export/json.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>

namespace policy::cli {

namespace {

using Json = nlohmann::ordered_json;

Json json(const Link &link)
{
    return {{"a", link.a},
            {"b", link.b},
            {"similarity", roundedScore(link.similarity)},
            {"kind", linkKindName(link.kind)}};
}

Json orNull(const std::string &id)
{
    return id.empty() ? Json() : Json(id);
}

/// The heaviest reasons, each word once (a sector and a concept may have one name).
std::string sharedBy(const Link &link)
{
    constexpr std::size_t reasonsShown = 4;
    std::vector<std::string> names;
    for (const LinkReason &reason : link.reasons) {
        const bool written = reason.kind == LinkReason::Kind::Wording && !reason.chinese.empty();
        const std::string &name = written ? reason.chinese : reason.what;
        if (names.size() < reasonsShown && std::ranges::count(names, name) == 0)
            names.push_back(name);
    }
    std::string shown;
    for (const std::string &name : names)
        shown += (shown.empty() ? "" : ", ") + name;
    return shown;
}

std::string stretch(const std::string &text, Span span)
{
    return text.substr(span.begin, span.size());
}

/// [-what went-] and {+what came+} between what stayed.
std::string marked(const std::vector<DiffPart> &parts, const std::string &old,
                   const std::string &now)
{
    std::string text;
    for (const DiffPart &part : parts)
        switch (part.kind) {
        case DiffPart::Kind::Equal: text += stretch(now, part.now); break;
        case DiffPart::Kind::Removed: text += "[-" + stretch(old, part.old) + "-]"; break;
        case DiffPart::Kind::Added: text += "{+" + stretch(now, part.now) + "+}"; break;
        }
    return text;
}

std::string words(const std::string &text, const std::vector<Span> &spans)
{
    std::vector<std::string> each;
    std::string list;
    for (const Span span : spans) {
        std::string one = stretch(text, span);
        if (std::ranges::count(each, one) > 0) continue;
        list += (list.empty() ? "" : ", ") + one;
        each.push_back(std::move(one));
    }
    return list;
}

Json spansOf(const std::string &text, const std::vector<Span> &spans)
{
    Json list = Json::array();
    for (const Span span : spans)
        list.push_back(
            {utf8::indexOfOffset(text, span.begin), utf8::indexOfOffset(text, span.end)});
    return list;
}

void print(std::ostream &out, const char *head, const std::vector<Naming> &namings,
           const PairDetail &detail)
{
    if (namings.empty()) return;
    out << head << '\n';
    for (const Naming &one : namings) {
        out << "  " << std::left << std::setw(11) << namingName(one.kind) << std::right;
        if (one.kind != Naming::Kind::Measure) out << one.what << ": ";
        const std::string a = words(detail.textA, one.a);
        const std::string b = words(detail.textB, one.b);
        out << a << (a.empty() || b.empty() ? "" : " – ") << b << '\n';
    }
}

} // namespace

void printJson(std::ostream &out, const ComparisonRow &row, const Comparison &comparison)
{
    Json line;
    line["row"] = row.row;
    line["cells"] = Json::object();
    for (const ComparisonColumn &column : comparison.columns) {
        const auto cell = row.cells.find(column.id);
        line["cells"][column.id] = cell == row.cells.end() ? Json::array() : Json(cell->second);
    }
    line["links"] = Json::array();
    for (std::size_t link : row.links)
        line["links"].push_back(json(comparison.links[link]));
    line["silent"] = row.silent;
    out << jsonLine(line) << '\n';
}

void print(std::ostream &out, const ComparisonRow &row, const Comparison &comparison,
           const Vocabulary &vocabulary)
{
    out << textIn(vocabulary.at(row.row).label, Language::English) << "  (" << row.row << ")\n";
    for (const ComparisonColumn &column : comparison.columns) {
        const auto cell = row.cells.find(column.id);
        out << "  " << column.id << ": ";
        if (cell == row.cells.end()) {
            out << "silent\n";
            continue;
        }
        const bool oneDocument = column.choice.kind == ColumnChoice::Kind::Document;
        const char *between = "";
        for (const std::string &id : cell->second) {
            out << between << (oneDocument ? id.substr(id.find('/') + 1) : id);
            between = ", ";
        }
        out << '\n';
    }
    for (std::size_t index : row.links) {
        const Link &link = comparison.links[index];
        out << "    " << linkKindName(link.kind) << ' ' << std::fixed << std::setprecision(2)
            << link.similarity << "  " << link.a << " – " << link.b << '\n'
            << "      both: " << sharedBy(link) << '\n';
    }
    out << '\n';
}

void printJson(std::ostream &out, const VersionComparison &versions)
{
    const VersionSummary &sums = versions.summary;
    out << jsonLine({{"summary",
                      {{"old", versions.old},
                       {"new", versions.now},
                       {"unchanged", sums.unchanged},
                       {"reworded", sums.reworded},
                       {"moved", sums.moved},
                       {"added", sums.added},
                       {"cut", sums.cut},
                       {"charactersAdded", sums.charactersAdded},
                       {"charactersRemoved", sums.charactersRemoved}}}})
        << '\n';
    for (const VersionChange &change : versions.changes)
        out << jsonLine({{"change", changeName(change.kind)},
                         {"moved", change.moved},
                         {"old", orNull(change.old)},
                         {"new", orNull(change.now)},
                         {"similarity", roundedScore(change.similarity)},
                         {"text", marked(change.parts, change.oldText, change.nowText)}})
            << '\n';
}

void print(std::ostream &out, const VersionComparison &versions)
{
    const VersionSummary &sums = versions.summary;
    out << sums.added << " added, " << sums.cut << " cut, " << sums.reworded << " reworded, "
        << sums.moved << " moved, " << sums.unchanged << " unchanged; " << sums.charactersAdded
        << " characters came, " << sums.charactersRemoved << " went.\n";
    for (const VersionChange &change : versions.changes) {
        if (change.kind == VersionChange::Kind::Unchanged && !change.moved) continue;
        out << '\n'
            << changeName(change.kind) << (change.moved ? ", moved" : "") << "  " << change.old
            << (change.old.empty() || change.now.empty() ? "" : " → ") << change.now << '\n';
        switch (change.kind) {
        case VersionChange::Kind::Added: out << "  " << change.nowText << '\n'; break;
        case VersionChange::Kind::Cut: out << "  " << change.oldText << '\n'; break;
        case VersionChange::Kind::Reworded:
            out << "  " << marked(change.parts, change.oldText, change.nowText) << '\n';
            break;
        case VersionChange::Kind::Unchanged: break;
        }
    }
}

void printJson(std::ostream &out, const Keyness &keyness)
{
    for (const KeyTerm &term : keyness.terms)
        out << jsonLine({{"document", keyness.document},
                         {"term", term.term},
                         {"language", term.chinese ? "zh" : "en"},
                         {"count", term.count},
                         {"others", term.others},
                         {"perThousand", roundedScore(term.perThousand)},
                         {"othersPerThousand", roundedScore(term.othersPerThousand)},
                         {"logLikelihood", roundedScore(term.logLikelihood)},
                         {"logRatio", roundedScore(term.logRatio)}})
            << '\n';
}

void print(std::ostream &out, const Keyness &keyness)
{
    constexpr std::size_t shown = 40;
    out << keyness.document << "  (" << keyness.chineseWords << " Chinese words, "
        << keyness.englishWords << " English)\n";
    if (!keyness.terms.empty()) out << "  here  others      G2  log ratio\n";
    for (std::size_t i = 0; i < std::min(shown, keyness.terms.size()); ++i) {
        const KeyTerm &term = keyness.terms[i];
        out << std::setw(6) << term.count << std::setw(8) << term.others << std::fixed
            << std::setprecision(1) << std::setw(8) << term.logLikelihood << std::setw(11)
            << term.logRatio << "  " << term.term << '\n';
    }
    out << '\n';
}

void printJson(std::ostream &out, const KwicLine &line)
{
    out << jsonLine({{"document", line.document},
                     {"recommendation", orNull(line.recommendation)},
                     {"line", line.line},
                     {"left", line.left},
                     {"keyword", line.keyword},
                     {"right", line.right}})
        << '\n';
}

void print(std::ostream &out, const KwicLine &line)
{
    out << line.document << ':' << line.line << "  " << line.left << "【" << line.keyword << "】"
        << line.right << '\n';
}

void printJson(std::ostream &out, const PairDetail &detail)
{
    const auto list = [&](const std::vector<Naming> &namings) {
        Json found = Json::array();
        for (const Naming &one : namings)
            found.push_back({{"kind", namingName(one.kind)},
                             {"what", one.what},
                             {"a", spansOf(detail.textA, one.a)},
                             {"b", spansOf(detail.textB, one.b)}});
        return found;
    };
    out << jsonLine({{"a", detail.a},
                     {"b", detail.b},
                     {"similarity", roundedScore(detail.similarity)},
                     {"text", marked(detail.parts, detail.textA, detail.textB)},
                     {"both", list(detail.both)},
                     {"onlyA", list(detail.onlyA)},
                     {"onlyB", list(detail.onlyB)}})
        << '\n';
}

void print(std::ostream &out, const PairDetail &detail)
{
    out << "A  " << detail.a << "\nB  " << detail.b << "\n\n";
    if (detail.parts.empty())
        out << detail.textA << "\n\n" << detail.textB << "\n\n";
    else
        out << marked(detail.parts, detail.textA, detail.textB) << "\n\n";
    print(out, "Both", detail.both, detail);
    print(out, "Only A", detail.onlyA, detail);
    print(out, "Only B", detail.onlyB, detail);
}

} // namespace policy::cli
