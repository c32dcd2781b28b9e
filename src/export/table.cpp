// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table.h"

#include "export/plain_text.h"
#include "export/report.h"
#include "export/report_parts.h"

#include <functional>
#include <map>

namespace policy {

namespace {

std::string labelsOf(const std::vector<ReportTag> &tags, const Report &report)
{
    std::vector<std::string> names;
    for (const ReportTag &tag : tags)
        names.push_back(tag.role == RegionRole::About
                            ? tag.label
                            : tag.label + " (" + report.word(Word::Mentioned) + ")");
    return joined(names, "; ");
}

std::string idsOf(const std::vector<ReportTag> &tags)
{
    std::vector<std::string> ids;
    for (const ReportTag &tag : tags)
        ids.push_back(tag.id);
    return joined(ids, "; ");
}

std::string evidenceOf(const ReportEntry &entry)
{
    std::vector<std::string> shown;
    for (const auto *tags : {&entry.regions, &entry.sectors})
        for (const ReportTag &tag : *tags)
            if (!tag.evidence.empty()) shown.push_back(tag.label + ": " + tag.evidence);
    return joined(shown, "; ");
}

/// Adds columns with the way to fill them.
class TableMaker {
public:
    explicit TableMaker(const Report &report) : report_(report) {}

    void column(Word name, double width, std::function<TableValue(const ReportEntry &)> value)
    {
        table_.columns.push_back({report_.word(name), width});
        values_.push_back(std::move(value));
    }

    ReportTable make()
    {
        for (const ReportEntry &entry : report_.entries) {
            std::vector<TableValue> &row = table_.rows.emplace_back();
            for (const auto &value : values_)
                row.push_back(value(entry));
        }
        return std::move(table_);
    }

private:
    const Report &report_;
    ReportTable table_;
    std::vector<std::function<TableValue(const ReportEntry &)>> values_;
};

void addPlace(TableMaker &table, const Report &report)
{
    const auto catalogue = [&report](const ReportEntry &e) -> const CatalogueEntry & {
        return report.sources[e.source].document->catalogue;
    };
    table.column(Word::Document, 30,
                 [&](const ReportEntry &e) { return report.sources[e.source].title; });
    table.column(Word::Publisher, 20,
                 [=](const ReportEntry &e) { return cleanLine(catalogue(e).publisher); });
    table.column(Word::Date, 12,
                 [=](const ReportEntry &e) { return cleanLine(catalogue(e).date); });
    table.column(Word::Section, 30, [](const ReportEntry &e) { return joined(e.section, " › "); });
    const auto line = [](int number) -> TableValue {
        return number > 0 ? TableValue(static_cast<double>(number)) : TableValue(std::string());
    };
    table.column(Word::FirstLine, 8,
                 [=](const ReportEntry &e) { return line(e.recommendation->lines.first); });
    table.column(Word::LastLine, 8,
                 [=](const ReportEntry &e) { return line(e.recommendation->lines.last); });
    table.column(Word::Citation, 40, [](const ReportEntry &e) { return e.citation; });
}

void addTags(TableMaker &table, const Report &report)
{
    table.column(Word::Stage, 11, [](const ReportEntry &e) { return e.stage; });
    table.column(Word::Regions, 20,
                 [&](const ReportEntry &e) { return labelsOf(e.regions, report); });
    table.column(Word::MainSector, 18, [](const ReportEntry &e) {
        return e.sectors.empty() ? std::string() : e.sectors.front().label;
    });
    table.column(Word::Sectors, 24,
                 [&](const ReportEntry &e) { return labelsOf(e.sectors, report); });
    table.column(Word::Actors, 20, [](const ReportEntry &e) { return joined(e.actors, "; "); });
    table.column(Word::Amounts, 16, [](const ReportEntry &e) { return joined(e.amounts, "; "); });
    table.column(Word::RegionIds, 16, [](const ReportEntry &e) { return idsOf(e.regions); });
    table.column(Word::SectorIds, 16, [](const ReportEntry &e) { return idsOf(e.sectors); });
}

} // namespace

ReportTable recommendationTable(const Report &report)
{
    const ReportParts &parts = report.options.parts;
    TableMaker table(report);
    table.column(Word::Number, 6,
                 [](const ReportEntry &e) { return static_cast<double>(e.number); });
    table.column(Word::Label, 9,
                 [](const ReportEntry &e) { return cleanLine(e.recommendation->label); });
    table.column(Word::Title, 32, [](const ReportEntry &e) { return e.heading; });
    if (parts.text)
        table.column(Word::Text, 70,
                     [](const ReportEntry &e) { return cleanText(e.recommendation->text); });
    if (parts.measures)
        table.column(Word::Measures, 50,
                     [](const ReportEntry &e) { return joined(e.measures, "\n"); });
    if (parts.tags) addTags(table, report);
    if (parts.evidence)
        table.column(Word::Evidence, 40, [](const ReportEntry &e) { return evidenceOf(e); });
    if (parts.counterpart) {
        table.column(Word::CounterpartText, 50, [](const ReportEntry &e) {
            return e.counterpart ? e.counterpart->text : std::string();
        });
    }
    if (parts.notes)
        table.column(Word::Notes, 30, [](const ReportEntry &e) { return joined(e.notes, "\n"); });
    table.column(Word::Language, 18, [&](const ReportEntry &e) {
        return languageWord(report, e.recommendation->language);
    });
    if (parts.source) addPlace(table, report);
    table.column(Word::Id, 30,
                 [](const ReportEntry &e) { return cleanLine(e.recommendation->id); });
    return table.make();
}

ReportTable countTable(const Report &report)
{
    // Concepts in the vocabulary's order; those the vocabulary does not know come last.
    const auto listed = [&report](const std::vector<ReportConcept> &known, bool regions) {
        std::vector<std::pair<std::string, std::string>> list;
        std::map<std::string, bool> wanted;
        for (const ReportEntry &entry : report.entries)
            for (const ReportTag &tag : regions ? entry.regions : entry.sectors)
                if (tag.role == RegionRole::About) wanted[tag.id] = true;
        for (const ReportConcept &one : known)
            if (wanted.erase(one.id) > 0) list.emplace_back(one.id, one.label);
        for (const auto &[id, unused] : wanted)
            list.emplace_back(id, id);
        list.emplace_back("", report.word(regions ? Word::NoRegion : Word::NoSector));
        return list;
    };
    const auto regions = listed(report.regions, true);
    const auto sectors = listed(report.sectors, false);
    std::map<std::pair<std::string, std::string>, int> counts;
    std::map<std::string, int> byRegion;
    std::map<std::string, int> bySector;
    for (const ReportEntry &entry : report.entries) {
        std::vector<std::string> about;
        for (const ReportTag &tag : entry.regions)
            if (tag.role == RegionRole::About) about.push_back(tag.id);
        std::vector<std::string> fields;
        for (const ReportTag &tag : entry.sectors)
            fields.push_back(tag.id);
        if (about.empty()) about.emplace_back();
        if (fields.empty()) fields.emplace_back();
        for (const std::string &region : about) {
            ++byRegion[region];
            for (const std::string &sector : fields)
                ++counts[{region, sector}];
        }
        for (const std::string &sector : fields)
            ++bySector[sector];
    }
    ReportTable table;
    table.columns.push_back({report.word(Word::Regions), 26});
    for (const auto &[id, label] : sectors)
        table.columns.push_back({label, 14});
    table.columns.push_back({report.word(Word::Total), 10});
    const auto number = [](int n) { return TableValue(static_cast<double>(n)); };
    for (const auto &[region, label] : regions) {
        std::vector<TableValue> &row = table.rows.emplace_back();
        row.emplace_back(label);
        for (const auto &[sector, unused] : sectors)
            row.push_back(number(counts[{region, sector}]));
        row.push_back(number(byRegion[region]));
    }
    std::vector<TableValue> &total = table.rows.emplace_back();
    total.emplace_back(report.word(Word::Total));
    for (const auto &[sector, unused] : sectors)
        total.push_back(number(bySector[sector]));
    total.push_back(number(static_cast<int>(report.entries.size())));
    return table;
}

ReportTable sourceTable(const Report &report)
{
    ReportTable table;
    for (const auto &[word, width] : {std::pair{Word::Document, 40.0},
                                      {Word::Publisher, 24.0},
                                      {Word::Date, 12.0},
                                      {Word::Kind, 18.0},
                                      {Word::Language, 24.0},
                                      {Word::Recommendations, 16.0},
                                      {Word::Citation, 50.0},
                                      {Word::Id, 30.0}})
        table.columns.push_back({report.word(word), width});
    for (const ReportSource &source : report.sources) {
        const CatalogueEntry &entry = source.document->catalogue;
        table.rows.push_back({source.title, cleanLine(entry.publisher), cleanLine(entry.date),
                              source.kind, source.languages,
                              static_cast<double>(source.entries.size()), source.citation,
                              cleanLine(entry.id)});
    }
    return table;
}

} // namespace policy
