// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the program on generated libraries and prints tables: `policy-bench`, or
// `policy-bench --size 10 --only search` for a part of it.
#include "bench/compare_bench.h"
#include "bench/export_bench.h"
#include "bench/search_bench.h"
#include "bench/store_bench.h"
#include "bench/table.h"
#include "data_folder.h"
#include "model/error.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <set>

int main(int argc, char *argv[])
{
    using namespace policy;
    CLI::App app("Measures Policy Explorer on generated libraries.");
    double megabytes = 100;
    std::set<std::string> only;
    std::filesystem::path folder = std::filesystem::temp_directory_path() / "policy-bench";
    bool stock = true;
    bool slowest = false;
    bool keep = false;
    bool processor = false;
    app.add_option("--size", megabytes, "MB of generated text")->capture_default_str();
    app.add_option("--only", only, "parts to run: compare, export, search, store");
    app.add_option("--folder", folder, "where databases go")->capture_default_str();
    app.add_flag("--stock,!--no-stock", stock, "also FTS5's own tokenizers");
    app.add_flag("--slowest", slowest, "list the questions that took longest");
    app.add_flag("--keep", keep, "leave the databases there");
    app.add_flag("--cpu", processor, "count processor time, on a machine that does other work");
    CLI11_PARSE(app, argc, argv);
    const auto wanted = [&only](const char *part) { return only.empty() || only.contains(part); };
    if (processor) bench::Watch::countProcessorTime();
    try {
        std::filesystem::create_directories(folder);
        if (wanted("search")) bench::runSearch({megabytes, dataFolder(), folder, stock, slowest});
        if (wanted("compare")) bench::runCompare(dataFolder(), folder);
        if (wanted("export")) bench::runExport();
        if (wanted("store")) bench::runStore({megabytes, dataFolder(), folder, POLICY_CLI});
        if (!keep) std::filesystem::remove_all(folder);
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
