// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exporting.h"

#include "export/format.h"
#include "export/gathering.h"
#include "export/report.h"
#include "export/report_parts.h"
#include "export/safe_file.h"
#include "model/error.h"

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
    if (!options.without.empty())
        report.parts = without(report.parts, partsFromNames(options.without));
    report.byteOrderMark = options.byteOrderMark;
    return report;
}

ExportScope scopeOf(const Query &query, const ExportOptions &options)
{
    ExportScope scope;
    scope.query = query;
    if (!options.ids.empty()) {
        scope.kind = ExportScope::Kind::Recommendations;
        scope.ids = options.ids;
    } else if (!options.collection.empty()) {
        scope.kind = ExportScope::Kind::Collection;
        scope.collection = options.collection;
    }
    if (!options.order.empty()) scope.order = orderFromName(options.order);
    scope.axis = options.axis == "region" ? Axis::Region : Axis::Sector;
    return scope;
}

} // namespace

ReportOptions comparisonReportOptions(const std::string &title, const std::string &date,
                                      const std::string &labels)
{
    ExportOptions options;
    options.title = title;
    options.date = date;
    options.labels = labels;
    options.paper = "comparison";
    options.grouping = "none";
    ReportOptions report = reportOptions(options);
    if (!isFullDate(report.date))
        throw UsageError("\"" + report.date + "\" is not a date; write it as YYYY-MM-DD.");
    return report;
}

void checkExport(const ExportOptions &options)
{
    static_cast<void>(formatFromName(options.format));
    if (!options.order.empty()) static_cast<void>(orderFromName(options.order));
    const ReportOptions report = reportOptions(options);
    if (!isFullDate(report.date))
        throw UsageError("\"" + report.date + "\" is not a date; write it as YYYY-MM-DD.");
    if (options.output != "-" && !options.force) refuseExisting(options.output);
}

void exportRecommendations(const Store &store, const Query &query, const ExportOptions &options,
                           std::ostream &out, std::ostream &err, const Progress &progress)
{
    const Gathered gathered =
        gather(store, scopeOf(query, options), reportOptions(options), std::string::npos, progress);
    for (const std::string &words : gathered.lost)
        err << "Left out, since it cannot be found again in " << words << '\n';
    const Report &report = gathered.report;
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
