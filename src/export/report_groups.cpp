// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report_parts.h"

#include "export/plain_text.h"
#include "export/report_labels.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace policy {

namespace {

/// The groups an entry belongs to, the one it stands in first.
std::vector<std::string> groupsOf(const Report &report, const ReportEntry &entry)
{
    std::vector<std::string> ids;
    switch (report.options.grouping) {
    case Grouping::None: break;
    case Grouping::Document:
        ids.push_back(report.sources[entry.source].document->catalogue.id);
        break;
    case Grouping::Stage: ids.emplace_back(stageName(entry.recommendation->stage)); break;
    case Grouping::Sector:
        for (const ReportTag &tag : entry.sectors)
            ids.push_back(tag.id);
        break;
    case Grouping::Region:
        for (const ReportTag &tag : entry.regions)
            if (tag.role == RegionRole::About) ids.push_back(tag.id);
        break;
    }
    if (ids.empty()) ids.emplace_back();
    return ids;
}

/// All groups there can be, in order, with their labels.
std::vector<ReportGroup> possibleGroups(const Report &report, const Vocabulary &regions,
                                        const Vocabulary &sectors)
{
    std::vector<ReportGroup> groups;
    const auto add = [&](std::string id, std::string label) {
        groups.push_back({std::move(id), std::move(label), {}, {}});
    };
    const auto addConcepts = [&](const Vocabulary &vocabulary, Word none) {
        for (const Concept &one : vocabulary.concepts())
            add(one.id, std::string(textIn(one.label, report.options.language)));
        add("", report.word(none));
    };
    switch (report.options.grouping) {
    case Grouping::None: add("", ""); break;
    case Grouping::Document:
        for (const ReportSource &source : report.sources)
            add(source.document->catalogue.id, source.title);
        break;
    case Grouping::Stage:
        for (const Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
            add(std::string(stageName(stage)), stageWord(report, stage));
        break;
    case Grouping::Sector: addConcepts(sectors, Word::NoSector); break;
    case Grouping::Region: addConcepts(regions, Word::NoRegion); break;
    }
    return groups;
}

} // namespace

void makeGroups(Report &report, const Vocabulary &regions, const Vocabulary &sectors)
{
    std::vector<ReportGroup> groups = possibleGroups(report, regions, sectors);
    std::unordered_map<std::string, std::size_t> byId;
    for (std::size_t i = 0; i < groups.size(); ++i)
        byId[groups[i].id] = i;
    const auto groupFor = [&](const std::string &id) -> ReportGroup & {
        const auto [found, added] = byId.try_emplace(id, groups.size());
        if (added) groups.push_back({id, id, {}, {}}); // a tag the vocabulary no longer knows
        return groups[found->second];
    };
    for (std::size_t i = 0; i < report.entries.size(); ++i) {
        const std::vector<std::string> ids = groupsOf(report, report.entries[i]);
        groupFor(ids.front()).entries.push_back(i);
        for (auto other = ids.begin() + 1; other != ids.end(); ++other)
            groupFor(*other).also.push_back(i);
    }
    std::vector<std::size_t> newIndex(report.entries.size());
    std::vector<ReportEntry> ordered;
    for (ReportGroup &group : groups)
        for (std::size_t &entry : group.entries) {
            newIndex[entry] = ordered.size();
            ordered.push_back(std::move(report.entries[entry]));
            entry = ordered.size() - 1;
            ordered.back().number = static_cast<int>(ordered.size());
        }
    for (ReportGroup &group : groups) {
        for (std::size_t &entry : group.also)
            entry = newIndex[entry];
        std::sort(group.also.begin(), group.also.end());
        if (!group.entries.empty() || !group.also.empty())
            report.groups.push_back(std::move(group));
    }
    report.entries = std::move(ordered);
}

void dropUnusedSources(Report &report)
{
    for (std::size_t i = 0; i < report.entries.size(); ++i)
        report.sources[report.entries[i].source].entries.push_back(i);
    std::vector<ReportSource> used;
    std::vector<std::size_t> newIndex(report.sources.size());
    for (std::size_t i = 0; i < report.sources.size(); ++i) {
        newIndex[i] = used.size();
        if (!report.sources[i].entries.empty()) used.push_back(std::move(report.sources[i]));
    }
    for (ReportEntry &entry : report.entries)
        entry.source = newIndex[entry.source];
    report.sources = std::move(used);
}

std::vector<ReportConcept> conceptTree(const Report &report, const Vocabulary &vocabulary,
                                       bool regions)
{
    std::set<std::string> wanted;
    for (const ReportEntry &entry : report.entries)
        for (const ReportTag &tag : regions ? entry.regions : entry.sectors) {
            if (!vocabulary.find(tag.id)) continue;
            wanted.insert(tag.id);
            // A tree shows a concept under its first broader one only.
            for (const Concept *one = &vocabulary.at(tag.id); !one->broader.empty();
                 one = &vocabulary.at(one->broader.front()))
                wanted.insert(one->broader.front());
        }
    const Language language = report.options.language;
    std::vector<ReportConcept> tree;
    const auto add = [&](const auto &self, const Concept &one, int parent) -> void {
        ReportConcept node{
            one.id, conceptLabel(vocabulary, one.id, language), one.scope, parent, {}};
        for (std::size_t i = 1; i < one.broader.size(); ++i)
            node.otherBroader.push_back(conceptLabel(vocabulary, one.broader[i], language));
        const int at = static_cast<int>(tree.size());
        tree.push_back(std::move(node));
        for (const std::string &narrower : vocabulary.narrower(one.id))
            if (wanted.contains(narrower) && vocabulary.at(narrower).broader.front() == one.id)
                self(self, vocabulary.at(narrower), at);
    };
    for (const Concept &one : vocabulary.concepts())
        if (one.broader.empty() && wanted.contains(one.id)) add(add, one, -1);
    return tree;
}

namespace {

/// A column's heading: a document's title, a collection's name, or that it holds all the others.
std::string columnTitle(const Report &report, const ComparisonColumn &column)
{
    switch (column.choice.kind) {
    case ColumnChoice::Kind::Collection:
        return filled(report.word(Word::QuotedTitle), {{"title", column.choice.name}});
    case ColumnChoice::Kind::Rest: return report.word(Word::OtherDocuments);
    case ColumnChoice::Kind::Document: break;
    }
    for (const ReportSource &source : report.sources)
        if (source.document->catalogue.id == column.id) return source.title;
    const std::string title = cleanLine(textIn(column.title, report.options.language));
    return title.empty() ? column.id : title;
}

/// What two recommendations share in the language of the report, each name once.
std::vector<std::string> sharedNames(const Report &report, const Link &link,
                                     const Vocabulary &regions, const Vocabulary &sectors)
{
    constexpr std::size_t shown = 4;
    const Language language = report.options.language;
    std::vector<std::string> names;
    for (const LinkReason &reason : link.reasons) {
        std::string name = !reason.chinese.empty() &&
                                   (isChinese(language) || reason.kind == LinkReason::Kind::Wording)
                               ? reason.chinese
                               : reason.what;
        if (reason.kind == LinkReason::Kind::Region) name = conceptLabel(regions, name, language);
        if (reason.kind == LinkReason::Kind::Sector) name = conceptLabel(sectors, name, language);
        if (names.size() < shown && std::ranges::count(names, name) == 0)
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace

ReportComparison comparisonOf(const Report &report, const Comparison &comparison,
                              const Vocabulary &regions, const Vocabulary &sectors)
{
    std::map<std::string, std::size_t> entries;
    for (std::size_t i = 0; i < report.entries.size(); ++i)
        entries[report.entries[i].recommendation->id] = i;
    ReportComparison shown;
    shown.axis = report.word(comparison.axis == Axis::Sector ? Word::Sectors : Word::Regions);
    std::vector<std::size_t> newLink(comparison.links.size(), comparison.links.size());
    for (std::size_t i = 0; i < comparison.links.size(); ++i) {
        const Link &link = comparison.links[i];
        const auto a = entries.find(link.a);
        const auto b = entries.find(link.b);
        if (a == entries.end() || b == entries.end()) continue;
        newLink[i] = shown.links.size();
        shown.links.push_back({a->second, b->second, link.kind, link.similarity,
                               sharedNames(report, link, regions, sectors)});
    }
    std::vector<std::string> columns;
    for (const ComparisonColumn &column : comparison.columns) {
        shown.columns.push_back(columnTitle(report, column));
        columns.push_back(column.id);
    }
    const Vocabulary &axis = comparison.axis == Axis::Sector ? sectors : regions;
    for (const ComparisonRow &row : comparison.rows) {
        ReportComparisonRow line{conceptLabel(axis, row.row, report.options.language), {}, {}};
        bool any = false;
        for (const std::string &document : columns) {
            std::vector<std::size_t> &cell = line.cells.emplace_back();
            if (const auto ids = row.cells.find(document); ids != row.cells.end())
                for (const std::string &id : ids->second)
                    if (const auto found = entries.find(id); found != entries.end())
                        cell.push_back(found->second);
            any = any || !cell.empty();
        }
        for (const std::size_t link : row.links)
            if (link < newLink.size() && newLink[link] < shown.links.size())
                line.links.push_back(newLink[link]);
        if (any) shown.rows.push_back(std::move(line));
    }
    return shown;
}

} // namespace policy
