// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/store_bench.h"

#include "bench/generator.h"
#include "bench/table.h"
#include "model/error.h"
#include "store/store.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <fstream>
#include <functional>
#include <unistd.h>

namespace policy::bench {

namespace fs = std::filesystem;

namespace {

struct Finished {
    double milliseconds = 0;
    double processor = 0; ///< milliseconds of processor time, all threads
    double megabytes = 0; ///< most memory it held
};

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// Runs the program without its output. Throws Error when it fails.
Finished runProgram(const fs::path &program, const std::vector<std::string> &arguments)
{
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const Watch watch;
    const pid_t child = vfork();
    if (child == 0) {
        const int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, 1);
        dup2(nothing, 2);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    if (status != 0) throw Error(program.string() + " " + arguments.back() + " failed.");
    return {watch.milliseconds(), milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024};
}

double megabytesIn(const fs::path &folder, const std::string &begin)
{
    double bytes = 0;
    for (const auto &file : fs::directory_iterator(folder))
        if (file.path().filename().string().starts_with(begin))
            bytes += static_cast<double>(file.file_size());
    return bytes / 1e6;
}

double writeFiles(DocumentGenerator &generator, const fs::path &folder, double megabytes)
{
    fs::create_directories(folder);
    double bytes = 0;
    while (bytes < megabytes * 1e6) {
        const GeneratedDocument document = generator.next();
        std::ofstream(folder / document.name, std::ios::binary) << document.text;
        bytes += static_cast<double>(document.text.size());
    }
    return bytes / 1e6;
}

void addTimes(Table &table, const std::string &what, const Times &times)
{
    table.add({what, fixed(times.quantile(0.5)), fixed(times.quantile(0.95))});
}

Times repeated(int count, const std::function<void(int)> &work)
{
    Times times;
    for (int i = 0; i < count; ++i) {
        const Watch watch;
        work(i);
        times.add(watch.milliseconds());
    }
    return times;
}

void measureImport(const StoreOptions &options, const std::string &library, double megabytes)
{
    const Finished first = runProgram(options.program, {"--library", library, "documents"});
    const double before = megabytesIn(library, "index-");
    const Finished import = runProgram(
        options.program, {"--library", library, "import", (options.folder / "files").string()});
    const double index = megabytesIn(library, "index-") - before;
    Table table({"", "", ""});
    table.add({"first start, five documents", fixed(first.milliseconds, 0), "ms"});
    table.add({"text imported", fixed(megabytes, 1), "MB"});
    table.add({"import, end to end", fixed(megabytes / import.milliseconds * 1e3), "MB/s"});
    table.add({"  processor time a MB", fixed(import.processor / megabytes, 0), "ms"});
    table.add({"  most memory", fixed(import.megabytes, 0), "MB"});
    table.add({"index file / text", fixed(index / megabytes), ""});
    table.add({"  beside the text itself", fixed(index / megabytes - 1), ""});
    table.print("Start and import (policy-explorer-cli)");
}

void measureProgram(const StoreOptions &options, const std::string &library,
                    const DocumentGenerator &generator)
{
    constexpr int times = 40;
    const auto ask = [&](const std::vector<std::string> &command) {
        std::vector<std::string> words{"--library", library};
        words.insert(words.end(), command.begin(), command.end());
        runProgram(options.program, words);
    };
    const auto &terms = generator.chineseTerms();
    const auto term = [&](int i) { return terms[static_cast<std::size_t>(i * i) % terms.size()]; };
    Table table({"one question from the command line", "p50 ms", "p95 ms"});
    addTimes(table, "--version", repeated(times, [&](int) { ask({"--version"}); }));
    addTimes(table, "search", repeated(times, [&](int i) { ask({"search", term(i), "--json"}); }));
    addTimes(table, "search --stage agreed", repeated(times, [&](int i) {
                 ask({"search", term(i), "--stage", "agreed", "--json"});
             }));
    addTimes(table, "show", repeated(times, [&](int) {
                 ask({"show", "bpa-third-plenum-2024/2.1/(1)", "--json"});
             }));
    addTimes(table, "outline", repeated(times, [&](int) {
                 ask({"outline", "bpa-third-plenum-2024", "--json"});
             }));
    table.print("The command line on the generated library");
}

void measureStore(const std::string &library, const DocumentGenerator &generator)
{
    constexpr int times = 40;
    const StoreFolders folders = StoreFolders::in(library);
    Table table({"in one program", "p50 ms", "p95 ms"});
    addTimes(table, "open", repeated(times, [&](int) { const Store store(folders); }));
    const Store store(folders);
    static_cast<void>(store.counts({}));
    const auto &terms = generator.chineseTerms();
    const auto asked = [&](int i) {
        Query query;
        query.text = terms[static_cast<std::size_t>(i * i) % terms.size()];
        return query;
    };
    Query agreed;
    agreed.choices.push_back({Facet::Stage, "agreed", false});
    addTimes(table, "counts of everything",
             repeated(times, [&](int) { static_cast<void>(store.counts({})); }));
    addTimes(table, "counts under a stage",
             repeated(times, [&](int) { static_cast<void>(store.counts(agreed)); }));
    addTimes(table, "counts under a search",
             repeated(times, [&](int i) { static_cast<void>(store.counts(asked(i))); }));
    addTimes(table, "overview of everything",
             repeated(times / 4, [&](int) { static_cast<void>(store.overview({})); }));
    addTimes(table, "first 50 recommendations of a search", repeated(times, [&](int i) {
                 static_cast<void>(store.recommendations(asked(i), Order::Relevance, {}));
             }));
    addTimes(table, "first 50 recommendations of everything", repeated(times, [&](int) {
                 static_cast<void>(store.recommendations({}, Order::Reading, {}));
             }));
    table.print("The store on the generated library");
}

} // namespace

void runStore(const StoreOptions &options)
{
    DocumentGenerator generator(options.data, 1);
    const double megabytes = writeFiles(generator, options.folder / "files", options.megabytes);
    const std::string library = (options.folder / "library").string();
    fs::remove_all(library);
    measureImport(options, library, megabytes);
    measureProgram(options, library, generator);
    measureStore(library, generator);
}

} // namespace policy::bench
