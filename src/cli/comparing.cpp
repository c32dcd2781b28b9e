// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparing.h"

#include "cli/comparing_output.h"
#include "cli/exporting.h"
#include "compare/desk.h"
#include "compare/rows.h"
#include "data_folder.h"
#include "export/format.h"
#include "export/gathering.h"
#include "export/report.h"
#include "export/safe_file.h"
#include "model/error.h"
#include "model/vocabulary.h"

#include <algorithm>

namespace policy::cli {

namespace {

RowOrder orderOf(const ComparingOptions &options)
{
    for (const RowOrder order :
         {RowOrder::Vocabulary, RowOrder::MostShared, RowOrder::MostOneSided})
        if (rowOrderName(order) == options.order) return order;
    return RowOrder::Vocabulary;
}

ExportScope scopeOf(const ComparingOptions &options)
{
    ExportScope scope;
    scope.kind = ExportScope::Kind::Columns;
    for (const std::string &id : options.documents)
        scope.columns.push_back({ColumnChoice::Kind::Document, id});
    for (const std::string &name : options.collections)
        scope.columns.push_back({ColumnChoice::Kind::Collection, name});
    if (options.rest) scope.columns.push_back({ColumnChoice::Kind::Rest, ""});
    scope.axis = options.axis == "region" ? Axis::Region : Axis::Sector;
    scope.query = options.filter;
    scope.rows = orderOf(options);
    return scope;
}

std::string nameOf(const ComparisonColumn &column)
{
    switch (column.choice.kind) {
    case ColumnChoice::Kind::Document: return "\"" + column.choice.name + "\"";
    case ColumnChoice::Kind::Collection: return "The collection \"" + column.choice.name + "\"";
    case ColumnChoice::Kind::Rest: break;
    }
    return "The rest of the library";
}

/// Says why a column is empty, or what it lost.
void tellStates(const Comparison &comparison, std::ostream &err)
{
    bool someShown = false;
    for (const ComparisonColumn &column : comparison.columns)
        someShown = someShown || column.shown > 0;
    for (const ComparisonColumn &column : comparison.columns) {
        if (column.lost > 0)
            err << nameOf(column) << " holds " << column.lost
                << " that cannot be found again; they are left out.\n";
        if (column.all == 0)
            err << nameOf(column) << " has no recommendations: it is silent in every row.\n";
        else if (column.shown == 0 && someShown)
            err << "Nothing in "
                << (column.choice.kind == ColumnChoice::Kind::Document ? nameOf(column)
                                                                       : "one of the columns")
                << " passes the filter: it is silent in every row.\n";
    }
    const bool hadSome = std::ranges::any_of(
        comparison.columns, [](const ComparisonColumn &column) { return column.all > 0; });
    if (!someShown && hadSome)
        err << "Nothing in these columns passes the filter; take a part of it away.\n";
}

/// The comparison as a paper, through the same writers as `export`.
void writeReport(const Store &store, Comparison comparison, const ComparingOptions &options,
                 std::ostream &out, const Progress &progress)
{
    const Report report =
        gather(store, scopeOf(options), std::move(comparison),
               comparisonReportOptions(options.title, options.date, options.labels), progress)
            .report;
    const Format format = formatFromName(options.format);
    if (options.output.empty() || options.output == "-") {
        out << exported(report, format, progress);
        return;
    }
    exportTo(options.output, report, format, options.force, progress);
    out << options.output << ": " << report.comparison->rows.size() << " rows of "
        << report.comparison->columns.size() << " columns\n";
}

void compareColumns(const Store &store, const ComparingOptions &options, ComparisonDesk &desk,
                    std::ostream &out, std::ostream &err, const Progress &progress)
{
    Comparison comparison = desk.compare(store, requestOf(scopeOf(options)), progress);
    tellStates(comparison, err);
    if (!options.format.empty()) {
        writeReport(store, std::move(comparison), options, out, progress);
        return;
    }
    const Vocabulary &vocabulary =
        comparison.axis == Axis::Region ? store.regions() : store.sectors();
    putRowsInOrder(comparison, store, orderOf(options));
    for (const ComparisonRow &row : comparison.rows)
        if (options.json)
            printJson(out, row, comparison);
        else
            print(out, row, comparison, vocabulary);
}

void compareVersions(const Store &store, const ComparingOptions &options, ComparisonDesk &desk,
                     std::ostream &out)
{
    const auto &given = options.documents;
    if (given.empty() || given.size() > 2)
        throw UsageError("compare --versions takes two documents, the old one and the new one, or "
                         "one that has an earlier edition.");
    const VersionComparison versions = given.size() == 2
                                           ? desk.versions(store, given.front(), given.back())
                                           : desk.sinceEdition(store, given.front(), 1);
    if (options.json)
        printJson(out, versions);
    else
        print(out, versions);
}

void compareTerms(const Store &store, const ComparingOptions &options, ComparisonDesk &desk,
                  std::ostream &out, std::ostream &err, const Progress &progress)
{
    for (const Keyness &one : desk.keyTerms(store, options.documents, {}, progress)) {
        if (one.terms.empty())
            err << "No word sets \"" << one.document << "\" apart from the others.\n";
        if (options.json)
            printJson(out, one);
        else
            print(out, one);
    }
}

void showPlaces(const Store &store, const ComparingOptions &options, ComparisonDesk &desk,
                std::ostream &out, std::ostream &err)
{
    const std::string key = desk.keyOf(store, options.term);
    if (key.empty())
        throw UsageError("\"" + options.term +
                         "\" is not one word or fixed term; name one as --terms lists them.");
    std::size_t found = 0;
    for (const std::string &document : options.documents)
        for (const KwicLine &line : desk.kwicLines(store, document, key)) {
            ++found;
            if (options.json)
                printJson(out, line);
            else
                print(out, line);
        }
    if (found == 0) err << "\"" << options.term << "\" stands in none of these documents.\n";
}

void showDetail(const Store &store, const ComparingOptions &options, ComparisonDesk &desk,
                std::ostream &out)
{
    if (options.documents.size() != 2 || options.documents.front() == options.documents.back())
        throw UsageError("compare --detail takes the ids of two recommendations.");
    const PairDetail detail =
        desk.detail(store, options.documents.front(), options.documents.back());
    if (options.json)
        printJson(out, detail);
    else
        print(out, detail);
}

} // namespace

void checkComparing(const ComparingOptions &options)
{
    const int kinds = (options.versions ? 1 : 0) + (options.terms ? 1 : 0) +
                      (options.detail ? 1 : 0) + (options.term.empty() ? 0 : 1);
    if (kinds > 1)
        throw UsageError("compare answers one thing at a time: --versions, --terms, --kwic or "
                         "--detail.");
    const bool columns = !options.collections.empty() || options.rest;
    if (kinds == 1 && (columns || !options.format.empty()))
        throw UsageError("--collection, --rest and --format go with columns side by side, not with "
                         "--versions, --terms, --kwic or --detail.");
    if (options.documents.empty() && !columns)
        throw UsageError("compare wants two to five documents; \"documents\" lists their ids.");
    if (options.format.empty()) {
        if (!options.output.empty())
            throw UsageError("--output wants --format: md, html, docx, odt or pdf.");
        return;
    }
    if (!formatInfo(formatFromName(options.format)).paper)
        throw UsageError("A comparison is written as md, html, docx, odt or pdf, not as " +
                         options.format + ".");
    if (options.json) throw UsageError("--json and --format exclude each other.");
    static_cast<void>(comparisonReportOptions(options.title, options.date, options.labels));
    if (!options.output.empty() && options.output != "-" && !options.force)
        refuseExisting(options.output);
}

void compare(const Store &store, const ComparingOptions &options, std::ostream &out,
             std::ostream &err, const Progress &progress)
{
    ComparisonDesk desk(dataFolder(), additionsFolder());
    if (options.versions)
        compareVersions(store, options, desk, out);
    else if (options.terms)
        compareTerms(store, options, desk, out, err, progress);
    else if (!options.term.empty())
        showPlaces(store, options, desk, out, err);
    else if (options.detail)
        showDetail(store, options, desk, out);
    else
        compareColumns(store, options, desk, out, err, progress);
}

} // namespace policy::cli
