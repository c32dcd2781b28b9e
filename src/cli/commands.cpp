// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/coding.h"
#include "cli/comparing.h"
#include "cli/exporting.h"
#include "cli/json.h"
#include "cli/keeping.h"
#include "cli/output.h"
#include "cli/overview.h"
#include "model/error.h"
#include "store/store.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <sstream>

namespace policy::cli {

namespace {

/// What the options of one command line say.
struct Options {
    std::string library;
    bool json = false;
    bool exact = false;
    bool acrossWords = false;
    int limit = 50;
    std::string id;    ///< of a document or recommendation
    std::string query; ///< of search or --query
    std::string vocabulary;
    std::vector<std::string> paths;
    std::vector<std::string> regions, sectors, stages, documents, languages, actors, dates;
    ExportOptions exporting;
    ComparingOptions comparing;
    KeepOptions keeping;
};

/// Progress of work that takes long enough to wonder about: a line a second at most.
class Reporter {
public:
    Reporter(std::ostream &err, std::string_view doing) : err_(err), doing_(doing) {}

    [[nodiscard]] Progress progress()
    {
        return [this](std::int64_t done, std::int64_t total, std::string_view what) {
            const auto now = std::chrono::steady_clock::now();
            if (now - last_ < std::chrono::seconds(1)) return;
            last_ = now;
            err_ << doing_ << ' ' << done << '/' << total << ' ' << what << '\n' << std::flush;
        };
    }

private:
    std::ostream &err_;
    std::string_view doing_;
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

/// Making or mending a library before the command itself is told to a person who waits at a
/// terminal; whoever reads stderr by program finds there only what the command has to say.
Store openStore(const Options &options, std::ostream &err)
{
    Reporter reporter(err, "indexing");
    return Store(options.library.empty() ? StoreFolders::ofUser()
                                         : StoreFolders::in(options.library),
                 isatty(STDERR_FILENO) == 1 ? reporter.progress() : Progress());
}

Query queryOf(const Options &options)
{
    Query query;
    query.text = options.query;
    query.exact = options.exact;
    const auto choose = [&](Facet facet, const std::vector<std::string> &values) {
        for (const std::string &value : values)
            query.choices.push_back({facet, value, false});
    };
    choose(Facet::Region, options.regions);
    choose(Facet::Sector, options.sectors);
    choose(Facet::Stage, options.stages);
    choose(Facet::Document, options.documents);
    choose(Facet::Language, options.languages);
    choose(Facet::Actor, options.actors);
    choose(Facet::Date, options.dates);
    return query;
}

int runImport(const Options &options, std::ostream &out, std::ostream &err)
{
    Store store = openStore(options, err);
    Reporter reporter(err, "importing");
    const std::vector<std::filesystem::path> paths(options.paths.begin(), options.paths.end());
    const ImportReport report = store.import(paths, reporter.progress());
    printImport(out, report);
    bool failed = false;
    for (const ImportLine &line : report.lines) {
        for (const std::string &warning : line.warnings)
            err << line.path << ": " << warning << '\n';
        if (line.outcome != ImportLine::Outcome::Failed) continue;
        err << line.message << '\n';
        failed = true;
    }
    return failed ? 1 : 0;
}

int runImportCodings(const Options &options, std::ostream &out, std::ostream &err)
{
    Store store = openStore(options, err);
    Reporter reporter(err, "reading");
    importCodings(store, options.id, options.json, out, reporter.progress());
    return 0;
}

int runDocuments(const Options &options, std::ostream &out, std::ostream &err)
{
    const auto documents = openStore(options, err).documents();
    if (!options.json) printDocuments(out, documents);
    for (const DocumentSummary &one : documents)
        if (options.json) out << json(one) << '\n';
    return 0;
}

int runOutline(const Options &options, std::ostream &out, std::ostream &err)
{
    const Document document = openStore(options, err).document(options.id);
    if (!options.json) printOutline(out, document);
    for (const Section &one : document.sections)
        if (options.json) out << json(one) << '\n';
    return 0;
}

int runRecommendations(const Options &options, std::ostream &out, std::ostream &err)
{
    openStore(options, err)
        .forEach(queryOf(options),
                 [&](const Recommendation &one, const std::vector<std::string> &section) {
                     if (options.json)
                         out << json(one, section) << '\n';
                     else
                         printRecommendation(out, one, section);
                 });
    return 0;
}

/// The source's lines of a range, as decoded, with their numbers.
std::vector<std::pair<int, std::string>> linesIn(const std::string &text, LineRange range)
{
    std::vector<std::pair<int, std::string>> lines;
    std::istringstream in(text);
    std::string line;
    for (int number = 1; std::getline(in, line); ++number)
        if (number >= range.first && number <= range.last) lines.emplace_back(number, line);
    return lines;
}

int runShow(const Options &options, std::ostream &out, std::ostream &err)
{
    const Store store = openStore(options, err);
    const Recommendation one = store.recommendation(options.id);
    const std::string id = one.id.substr(0, one.id.find('/'));
    const std::vector<std::string> section = sectionPath(store.document(id), one.section);
    const auto source = linesIn(store.sourceText(id), one.lines);
    if (options.json)
        out << json(one, section, source) << '\n';
    else
        printWhole(out, one, section, source);
    return 0;
}

int runSearch(const Options &options, std::ostream &out, std::ostream &err)
{
    const HitPage page =
        openStore(options, err).search(queryOf(options), {0, std::max(options.limit, 0)});
    for (const std::string &hint : page.hints)
        err << hint << '\n';
    // Characters that only meet (和服 in 合作和服務) are no answer: shown when they are asked for.
    std::size_t across = 0;
    for (const Hit &hit : page.hits) {
        if (hit.acrossWords && ++across && !options.acrossWords) continue;
        if (options.json)
            out << json(hit) << '\n';
        else
            printHit(out, hit);
    }
    if (across > 0 && !options.acrossWords)
        err << across << " more only across word boundaries: --across-words shows them.\n";
    return 0;
}

int runCompare(const Options &options, std::ostream &out, std::ostream &err)
{
    checkComparing(options.comparing);
    const Store store = openStore(options, err);
    Reporter reporter(err, "comparing");
    ComparingOptions comparing = options.comparing;
    comparing.json = options.json;
    comparing.filter = queryOf(options);
    compare(store, comparing, out, err, reporter.progress());
    return 0;
}

int runExport(const Options &options, std::ostream &out, std::ostream &err)
{
    checkExport(options.exporting);
    const Store store = openStore(options, err);
    Reporter reporter(err, "exporting");
    exportRecommendations(store, queryOf(options), options.exporting, out, err,
                          reporter.progress());
    return 0;
}

int runVocabulary(const Options &options, std::ostream &out, std::ostream &err)
{
    const Store store = openStore(options, err);
    const bool regions = options.vocabulary == "regions";
    const Vocabulary &vocabulary = regions ? store.regions() : store.sectors();
    FacetCounts counts = store.counts({});
    const auto &byId = counts.byFacet[regions ? Facet::Region : Facet::Sector];
    if (!options.json) printVocabulary(out, vocabulary, byId);
    for (const Concept &one : vocabulary.concepts()) {
        const auto count = byId.find(one.id);
        if (options.json) out << json(one, count == byId.end() ? 0 : count->second) << '\n';
    }
    return 0;
}

int runCheck(const Options &options, std::ostream &out, std::ostream &err)
{
    Store store = openStore(options, err);
    Reporter reporter(err, "indexing");
    const CheckReport report = store.check(reporter.progress());
    if (options.json) out << json(report) << '\n';
    for (const std::string &finding : report.findings)
        if (!options.json) out << finding << '\n';
    return report.sound ? 0 : 1;
}

void addFilters(::CLI::App &command, Options &options)
{
    command.add_option("--region", options.regions, "Id or label; narrower ones included");
    command.add_option("--sector", options.sectors, "Id or label; narrower ones included");
    command.add_option("--stage", options.stages, "proposed, agreed or delivered");
    command.add_option("--document", options.documents, "Id of a document");
    command.add_option("--language", options.languages, "en, zh-Hant or zh-Hans");
    command.add_option("--actor", options.actors, "Who is to act, or a part of the name");
    command.add_option("--period", options.dates,
                       "Year, month or day of the document: 2024, 2024-07; or none");
    // Several values are several options: what follows one value is the next argument.
    for (::CLI::Option *option : command.get_options())
        option->allow_extra_args(false);
}

void addExport(::CLI::App &command, Options &options)
{
    ExportOptions &given = options.exporting;
    command.add_option("--format", given.format, "docx, odt, pdf, html, md, xlsx, csv, json …")
        ->required();
    command.add_option("--output", given.output, "File to write; - for the standard output")
        ->required();
    command.add_option("--title", given.title, "Title of the paper");
    command.add_option("--date", given.date, "Date in the file, YYYY-MM-DD; today if not given");
    command.add_option("--group-by,--group", given.grouping,
                       "document, sector, region, stage or none");
    command.add_option("--order", given.order,
                       "reading, relevance, title, stage or date; as chosen if not given");
    command.add_option("--template", given.paper, "full, brief, table or comparison");
    command.add_option("--by", given.axis, "Rows of a comparison: sector or region")
        ->check(::CLI::IsMember({"sector", "region"}));
    command.add_option("--labels", given.labels, "Language of labels: en, zh-Hant or zh-Hans");
    command.add_option("--include", given.include,
                       "all, none, or a list of text,measures,tags,evidence,notes,counterpart,"
                       "source");
    command.add_option("--without", given.without, "Parts to leave out of what is included");
    command.add_flag("--bom,!--no-bom", given.byteOrderMark, "CSV: byte order mark for Excel");
    command.add_flag("--force", given.force, "Replace a file that is there");
    addFilters(command, options);
    command.add_option("--query", options.query, "Words to be found in them");
    command.add_flag("--exact", options.exact, "Words as written only");
    command.add_option("--collection", given.collection, "Name of a collection, in its order");
    command.add_option("--ids", given.ids, "Ids of recommendations, in the order wanted");
}

void addCompare(::CLI::App &command, Options &options)
{
    addFilters(command, options); // before DOCUMENT, which takes several
    ComparingOptions &given = options.comparing;
    command.add_option("DOCUMENT", given.documents,
                       "Ids of documents; with --detail of two recommendations");
    command.add_option("--collection", given.collections, "A collection as a column")
        ->allow_extra_args(false);
    command.add_flag("--rest", given.rest, "All other documents of the library as a column");
    command.add_option("--by", given.axis, "sector or region")
        ->check(::CLI::IsMember({"sector", "region"}));
    command.add_option("--order", given.order, "vocabulary, most-shared or most-one-sided")
        ->check(::CLI::IsMember({"vocabulary", "most-shared", "most-one-sided"}));
    command.add_flag("--versions", given.versions,
                     "What changed from the first document to the second, its new version; of one "
                     "document, since its earlier edition");
    command.add_flag("--terms", given.terms,
                     "The words that set each document apart from the others, or one from all");
    command.add_option("--kwic", given.term,
                       "Every place of a word or term of --terms, in context");
    command.add_flag("--detail", given.detail,
                     "What two recommendations both name, and what only one of them does");
    command.add_option("--format", given.format, "A report: md, html, docx, odt or pdf");
    command.add_option("--output", given.output, "File for the report; - for the standard output");
    command.add_option("--title", given.title, "Title of the report");
    command.add_option("--date", given.date, "Date in the report, YYYY-MM-DD; today if not given");
    command.add_option("--labels", given.labels, "Language of labels: en, zh-Hant or zh-Hans");
    command.add_flag("--force", given.force, "Replace a file that is there");
    command.add_option("--query", options.query, "Words to be found in them");
    command.add_flag("--exact", options.exact, "Words as written only");
    command.add_flag("--json", options.json, "One JSON object a line");
}

int runOverview(const Options &options, std::ostream &out, std::ostream &err)
{
    const Store store = openStore(options, err);
    printOverview(store, queryOf(options), options.json, out);
    return 0;
}

struct Command {
    const char *name;
    const char *description;
    void (*addTo)(::CLI::App &command, Options &options);
    int (*run)(const Options &options, std::ostream &out, std::ostream &err);
};

void addJson(::CLI::App &command, Options &options)
{
    command.add_flag("--json", options.json, "One JSON object a line");
}

const Command commands[] = {
    {"import", "Add files and folders to the library",
     [](::CLI::App &command, Options &options) {
         command.add_option("PATH", options.paths, "Files and folders")->required();
     },
     runImport},
    {"import-codings", "Take codings made with NVivo, ATLAS.ti, MAXQDA, QualCoder (REFI-QDA)",
     [](::CLI::App &command, Options &options) {
         command.add_option("FILE", options.id, "A project (QDPX) or codebook (QDC)")->required();
         addJson(command, options);
     },
     runImportCodings},
    {"documents", "What the library holds", addJson, runDocuments},
    {"outline", "Sections of a document, with their nesting",
     [](::CLI::App &command, Options &options) {
         command.add_option("DOCUMENT", options.id, "Id of a document")->required();
         addJson(command, options);
     },
     runOutline},
    {"recommendations", "Recommendations, all or filtered",
     [](::CLI::App &command, Options &options) {
         addFilters(command, options);
         command.add_option("--query", options.query, "Words to be found in them");
         command.add_flag("--exact", options.exact, "Words as written only");
         addJson(command, options);
     },
     runRecommendations},
    {"show", "One recommendation, whole",
     [](::CLI::App &command, Options &options) {
         command.add_option("RECOMMENDATION", options.id, "Its id")->required();
         addJson(command, options);
     },
     runShow},
    {"search", "Passages that match, best first",
     [](::CLI::App &command, Options &options) {
         command.add_option("QUERY", options.query, "Words, phrases, fields")->required();
         addFilters(command, options);
         command.add_option("--limit", options.limit, "How many passages, 50 if not given")
             ->check(::CLI::NonNegativeNumber);
         command.add_flag("--exact", options.exact, "Words as written only");
         command.add_flag("--across-words", options.acrossWords,
                          "Also where the characters only meet across a word boundary");
         addJson(command, options);
     },
     runSearch},
    {"compare", "Two to five documents side by side; versions, vocabulary, or two recommendations",
     addCompare, runCompare},
    {"export", "Recommendations, all, filtered or named, as a file", addExport, runExport},
    {"vocabulary", "Regions or sectors, with the number of recommendations",
     [](::CLI::App &command, Options &options) {
         command.add_option("WHICH", options.vocabulary, "regions or sectors")
             ->required()
             ->check(::CLI::IsMember({"regions", "sectors"}));
         addJson(command, options);
     },
     runVocabulary},
    {"overview", "How many recommendations by region, sector, document and stage",
     [](::CLI::App &command, Options &options) {
         addFilters(command, options);
         command.add_option("--query", options.query, "Words to be found in them");
         command.add_flag("--exact", options.exact, "Words as written only");
         addJson(command, options);
     },
     runOverview},
    {"check", "Integrity of library and index; rebuilds a damaged index", addJson, runCheck},
};

void addKeepCommand(::CLI::App &app, const KeepCommand &command, Options &options)
{
    command.addTo(app, options.keeping);
    app.add_flag("--json", options.keeping.json, "One JSON object a line");
    if (!command.filters) return;
    addFilters(app, options);
    app.add_option("--query", options.query, "Words to be found in them");
    app.add_flag("--exact", options.exact, "Words as written only");
}

/// What a person may write in a place: "import, documents, …" or the options of a command.
std::string allowedIn(const ::CLI::App &app)
{
    std::string allowed;
    const auto add = [&](const std::string &name) {
        allowed += (allowed.empty() ? "" : ", ") + name;
    };
    for (const ::CLI::App *command : app.get_subcommands([](const ::CLI::App *) { return true; }))
        add(command->get_name());
    for (const ::CLI::Option *option : app.get_options())
        add(option->get_name());
    return allowed;
}

/// One line for wrong usage: what is wrong, and what is allowed there.
std::string usageLine(const ::CLI::App &app, const ::CLI::ParseError &failure)
{
    const auto chosen = app.get_subcommands();
    const ::CLI::App &where = chosen.empty() ? app : *chosen.front();
    std::string line = failure.what();
    std::ranges::replace(line, '\n', ' ');
    if (!line.empty() && line.back() != '.') line += '.';
    return line +
           (chosen.empty() ? " Allowed are " : " Allowed with " + where.get_name() + " are ") +
           allowedIn(where) + ".";
}

int runChosen(const ::CLI::App &app, const Options &options, std::ostream &out, std::ostream &err)
{
    const std::string chosen = app.get_subcommands().front()->get_name();
    for (const Command &command : commands)
        if (chosen == command.name) return command.run(options, out, err);
    for (const KeepCommand &command : keepCommands())
        if (chosen == command.name) {
            Store store = openStore(options, err);
            command.run(store, options.keeping, queryOf(options), out);
            return 0;
        }
    return 2;
}

} // namespace

int run(const std::vector<std::string> &arguments, std::ostream &out, std::ostream &err)
{
    Options options;
    ::CLI::App app("Finds recommendations in policy documents, from the command line.",
                   "policy-explorer-cli");
    app.set_version_flag("--version", "policy-explorer-cli " POLICY_VERSION);
    app.add_option("--library", options.library, "Folder of the library and its index")
        ->type_name("DIR");
    app.require_subcommand(1);
    app.fallthrough();
    for (const Command &command : commands)
        command.addTo(*app.add_subcommand(command.name, command.description), options);
    for (const KeepCommand &command : keepCommands())
        addKeepCommand(*app.add_subcommand(command.name, command.description), command, options);
    try {
        // CLI11 takes the arguments from the end.
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        const int status = runChosen(app, options, out, err);
        out.flush();
        if (!out) throw Error("Cannot write the result: the output is closed or the disk full.");
        return status;
    } catch (const ::CLI::Success &asked) { // --help, --version
        return app.exit(asked, out, err);
    } catch (const ::CLI::ParseError &failure) {
        err << usageLine(app, failure) << '\n';
        return 2;
    } catch (const UsageError &failure) {
        err << failure.what() << '\n';
        return 2;
    } catch (const Cancelled &) {
        err << "Cancelled.\n";
        return 1;
    } catch (const std::exception &failure) {
        err << failure.what() << '\n';
        return 1;
    }
}

} // namespace policy::cli
