// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exporting.h"

#include "compare/comparer.h"
#include "data_folder.h"
#include "export/format.h"
#include "export/plain_text.h"
#include "export/report.h"
#include "export/report_parts.h"
#include "export/safe_file.h"
#include "model/error.h"

#include <algorithm>
#include <ctime>
#include <map>

namespace policy::cli {

namespace {

std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm day = {};
    ::localtime_r(&now, &day);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &day);
    return text;
}

Order orderFromName(const std::string &name)
{
    const std::map<std::string, Order> orders{{"reading", Order::Reading},
                                              {"relevance", Order::Relevance},
                                              {"title", Order::Title},
                                              {"stage", Order::Stage},
                                              {"date", Order::Date}};
    const auto found = orders.find(name);
    if (found == orders.end())
        throw UsageError("Unknown order \"" + name +
                         "\"; allowed are reading, relevance, title, stage, date.");
    return found->second;
}

ReportOptions reportOptions(const ExportOptions &options)
{
    ReportOptions report;
    report.title = options.title;
    report.date = options.date.empty() ? today() : options.date;
    const auto language = languageFromTag(options.labels);
    if (!language || *language == Language::Unknown)
        throw UsageError("Unknown language of labels \"" + options.labels +
                         "\"; allowed are en, zh-Hant, zh-Hans.");
    report.language = *language;
    report.grouping = groupingFromName(options.grouping);
    report.paper = paperFromName(options.paper);
    report.parts = partsFromNames(options.include);
    report.byteOrderMark = options.byteOrderMark;
    return report;
}

std::vector<std::string> chosenIds(const Store &store, const Query &query,
                                   const ExportOptions &options, std::ostream &err)
{
    if (!options.ids.empty()) return options.ids;
    std::vector<std::string> ids;
    if (!options.collection.empty()) {
        for (const KeptRecommendation &one : store.collection(options.collection))
            if (!one.id.empty())
                ids.push_back(one.id);
            else
                err << "Left out, since it cannot be found again in " << one.document << ": "
                    << firstWords(one.words, 60) << '\n';
        return ids;
    }
    if (const Order order = orderFromName(options.order); order != Order::Reading) {
        Page page{0, 1000};
        for (;; page.offset += page.limit) {
            const auto rows = store.recommendations(query, order, page).rows;
            for (const RecommendationRow &row : rows)
                ids.push_back(row.id);
            if (static_cast<int>(rows.size()) < page.limit) return ids;
        }
    }
    store.forEach(query, [&ids](const Recommendation &one, const std::vector<std::string> &) {
        ids.push_back(one.id);
    });
    return ids;
}

/// The documents of the recommendations, in the library's order.
std::vector<std::string> documentsOf(const Store &store, const std::vector<std::string> &ids)
{
    std::vector<std::string> wanted;
    for (const std::string &id : ids)
        if (std::string one = id.substr(0, id.find('/')); wanted.empty() || wanted.back() != one)
            wanted.push_back(std::move(one));
    std::ranges::sort(wanted);
    std::vector<std::string> documents;
    for (const DocumentSummary &one : store.documents())
        if (std::ranges::binary_search(wanted, one.catalogue.id))
            documents.push_back(one.catalogue.id);
    return documents;
}

/// What the chosen documents' recommendations have in common, for the comparison paper.
Comparison comparisonFor(const ReportInput &input, const Store &store, Axis axis)
{
    std::vector<Column> columns;
    for (const std::string &id : input.documents) {
        Column &column = columns.emplace_back(Column{id, {}});
        for (const Recommendation &one : input.document(id)->recommendations)
            if (std::ranges::find(input.recommendations, one.id) != input.recommendations.end())
                column.recommendations.push_back(&one);
    }
    const auto text = TextData::load(dataFolder(), additionsFolder());
    const auto glossary = Glossary::load(text, dataFolder(), additionsFolder());
    return Comparer(text, *glossary, store.regions(), store.sectors()).compare(columns, axis);
}

} // namespace

void checkExport(const ExportOptions &options)
{
    static_cast<void>(formatFromName(options.format));
    static_cast<void>(orderFromName(options.order));
    const ReportOptions report = reportOptions(options);
    if (!isFullDate(report.date))
        throw UsageError("\"" + report.date + "\" is not a date; write it as YYYY-MM-DD.");
    if (options.output != "-" && !options.force) refuseExisting(options.output);
}

void exportRecommendations(const Store &store, const Query &query, const ExportOptions &options,
                           std::ostream &out, std::ostream &err, const Progress &progress)
{
    std::map<std::string, std::shared_ptr<const Document>> documents;
    ReportInput input;
    input.recommendations = chosenIds(store, query, options, err);
    input.documents = documentsOf(store, input.recommendations);
    input.document = [&](const std::string &id) {
        std::shared_ptr<const Document> &document = documents[id];
        if (!document) document = std::make_shared<Document>(store.document(id));
        return document;
    };
    for (KeptNote &note : store.notes())
        input.notes[note.on.id].push_back(std::move(note.text));
    const ReportOptions wanted = reportOptions(options);
    if (wanted.paper == PaperTemplate::Comparison)
        input.comparison =
            comparisonFor(input, store, options.axis == "region" ? Axis::Region : Axis::Sector);
    const ReportLabels labels(dataFolder() / "language" / "report_labels.txt");
    const Report report =
        makeReport(input, wanted, store.regions(), store.sectors(), labels, progress);
    const Format format = formatFromName(options.format);
    for (const std::string &limit : formatLimits(report, format))
        err << limit << '\n';
    if (options.output == "-") {
        out << exported(report, format, progress);
        return;
    }
    exportTo(options.output, report, format, options.force, progress);
    out << options.output << ": " << report.entries.size() << " recommendations of "
        << report.sources.size() << " documents\n";
}

} // namespace policy::cli
