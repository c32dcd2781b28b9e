// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparing.h"

#include "compare/desk.h"
#include "compare/versions.h"
#include "data_folder.h"
#include "export/json.h"
#include "model/vocabulary.h"

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

Json json(const ComparisonRow &row, const Comparison &comparison)
{
    Json out;
    out["row"] = row.row;
    out["cells"] = Json::object();
    for (const ComparisonColumn &column : comparison.columns) {
        const std::string &document = column.id;
        const auto cell = row.cells.find(document);
        out["cells"][document] = cell == row.cells.end() ? Json::array() : Json(cell->second);
    }
    out["links"] = Json::array();
    for (std::size_t link : row.links)
        out["links"].push_back(json(comparison.links[link]));
    out["silent"] = row.silent;
    return out;
}

/// The heaviest reasons, each word once (a sector and a concept may have one name).
std::string sharedBy(const Link &link)
{
    constexpr std::size_t reasonsShown = 4;
    std::vector<std::string> names;
    for (const LinkReason &reason : link.reasons)
        if (names.size() < reasonsShown && std::ranges::count(names, reason.what) == 0)
            names.push_back(reason.what);
    std::string shown;
    for (const std::string &name : names)
        shown += (shown.empty() ? "" : ", ") + name;
    return shown;
}

void print(std::ostream &out, const ComparisonRow &row, const Comparison &comparison,
           const Vocabulary &vocabulary)
{
    out << textIn(vocabulary.at(row.row).label, Language::English) << "  (" << row.row << ")\n";
    for (const ComparisonColumn &column : comparison.columns) {
        const std::string &document = column.id;
        const auto cell = row.cells.find(document);
        out << "  " << document << ": ";
        if (cell == row.cells.end()) {
            out << "silent\n";
            continue;
        }
        const char *between = "";
        for (const std::string &id : cell->second) {
            out << between << id.substr(id.find('/') + 1);
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

/// [-what went-] and {+what came+} between what stayed.
std::string marked(const VersionChange &change, const std::string &old, const std::string &now)
{
    std::string text;
    for (const DiffPart &part : change.parts)
        switch (part.kind) {
        case DiffPart::Kind::Equal: text += now.substr(part.now.begin, part.now.size()); break;
        case DiffPart::Kind::Removed:
            text += "[-" + old.substr(part.old.begin, part.old.size()) + "-]";
            break;
        case DiffPart::Kind::Added:
            text += "{+" + now.substr(part.now.begin, part.now.size()) + "+}";
            break;
        }
    return text;
}

const std::string &textOf(const Document &document, const std::string &id)
{
    static const std::string none;
    for (const Recommendation &one : document.recommendations)
        if (one.id == id) return one.text;
    return none;
}

} // namespace

void compareDocuments(const Store &store, const std::vector<std::string> &documents, Axis axis,
                      bool asJson, std::ostream &out)
{
    ComparisonRequest request;
    request.axis = axis;
    for (const std::string &id : documents)
        request.columns.push_back({ColumnChoice::Kind::Document, id});
    const Comparison comparison =
        ComparisonDesk(dataFolder(), additionsFolder()).compare(store, request);
    for (const ComparisonRow &row : comparison.rows) {
        if (asJson)
            out << jsonLine(json(row, comparison)) << '\n';
        else
            print(out, row, comparison, axis == Axis::Region ? store.regions() : store.sectors());
    }
}

void compareVersions(const Store &store, const std::string &old, const std::string &now,
                     bool asJson, std::ostream &out)
{
    const Document before = store.document(old);
    const Document after = store.document(now);
    for (const VersionChange &change : policy::compareVersions(before, after)) {
        const std::string text =
            marked(change, textOf(before, change.old), textOf(after, change.now));
        if (asJson) {
            out << jsonLine({{"change", changeName(change.kind)},
                             {"moved", change.moved},
                             {"old", change.old.empty() ? Json() : Json(change.old)},
                             {"new", change.now.empty() ? Json() : Json(change.now)},
                             {"similarity", roundedScore(change.similarity)},
                             {"text", text}})
                << '\n';
            continue;
        }
        if (change.kind == VersionChange::Kind::Unchanged && !change.moved) continue;
        out << changeName(change.kind) << (change.moved ? ", moved" : "") << "  " << change.old
            << (change.old.empty() || change.now.empty() ? "" : " → ") << change.now << '\n';
        if (!text.empty()) out << "  " << text << '\n';
    }
}

} // namespace policy::cli
