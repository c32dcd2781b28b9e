// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare_bench.h"

#include "analysis/analyser.h"
#include "bench/generator.h"
#include "bench/table.h"
#include "compare/comparer.h"
#include "compare/desk.h"
#include "import/source_reader.h"
#include "model/error.h"
#include "store/store.h"

#include <sys/resource.h>

#include <deque>
#include <optional>

namespace policy::bench {

namespace {

constexpr int repetitions = 20;

double peakMemory()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void compareFive(const std::filesystem::path &data, const std::filesystem::path &folder)
{
    const Store store(StoreFolders::in(folder / "five"));
    ComparisonRequest request;
    for (const DocumentSummary &one : store.documents())
        request.columns.push_back({ColumnChoice::Kind::Document, one.catalogue.id});
    const Watch first;
    ComparisonDesk desk(data);
    Comparison comparison = desk.compare(store, request);
    const double cold = first.milliseconds();
    Times warm;
    for (int i = 0; i < repetitions; ++i) {
        const Watch watch;
        comparison = desk.compare(store, request);
        warm.add(watch.milliseconds());
    }
    Table table({"columns", "recommendations", "links", "first, ms", "again, ms", "goal, ms"});
    table.add({std::to_string(comparison.columns.size()), std::to_string(comparison.cards.size()),
               std::to_string(comparison.links.size()), fixed(cold, 1),
               fixed(warm.quantile(0.5), 1), "50"});
    table.print("The five documents, from the library to the snapshot (first: language knowledge "
                "is read too)");
}

/// Recommendations of generated documents, as many as are wanted.
std::deque<Recommendation> generated(const std::filesystem::path &data, std::size_t wanted)
{
    const Analyser analyser(data);
    DocumentGenerator generator(data, 7);
    std::deque<Recommendation> found;
    while (found.size() < wanted) {
        const GeneratedDocument made = generator.next();
        CatalogueEntry entry;
        entry.id = made.name;
        Document document = analyser.analyse(readSource(made.text, made.name, entry));
        for (Recommendation &one : document.recommendations)
            found.push_back(std::move(one));
    }
    return found;
}

/// How long a comparison goes on after it was told to stop at half of its work.
double stopsWithin(Comparer &comparer, const std::vector<Column> &columns)
{
    std::stop_source stop;
    std::optional<Watch> since;
    try {
        comparer.compare(
            columns, Axis::Sector,
            [&](std::int64_t done, std::int64_t total, std::string_view) {
                if (since || done * 2 < total) return;
                since.emplace();
                stop.request_stop();
            },
            stop.get_token());
    } catch (const Cancelled &) {
        return since->milliseconds();
    }
    throw Error("The comparison did not stop.");
}

void compareGenerated(const std::filesystem::path &data)
{
    constexpr std::size_t sizes[] = {500, 1000, 2000, 4000};
    const std::deque<Recommendation> all = generated(data, 2 * 4000);
    const Analyser analyser(data);
    const auto text = TextData::load(data);
    const auto glossary = Glossary::load(text, data);
    Comparer comparer(text, *glossary, analyser.regions(), analyser.sectors(), data);
    Table table({"each", "links", "ms", "times the half", "goal, ms", "stops within, ms",
                 "peak MB so far"});
    double before = 0;
    for (const std::size_t size : sizes) {
        std::vector<Column> columns{{"a", {}}, {"b", {}}};
        for (std::size_t i = 0; i < 2 * size; ++i)
            columns[i % 2].recommendations.push_back(&all[i]);
        const Watch watch;
        const Comparison comparison = comparer.compare(columns, Axis::Sector);
        const double taken = watch.milliseconds();
        table.add({std::to_string(size), std::to_string(comparison.links.size()), fixed(taken, 0),
                   before > 0 ? fixed(taken / before, 1) : "", size == 2000 ? "1000" : "",
                   fixed(stopsWithin(comparer, columns), 1), fixed(peakMemory(), 0)});
        before = taken;
    }
    table.print("Two columns of generated recommendations");
}

} // namespace

void runCompare(const std::filesystem::path &data, const std::filesystem::path &folder)
{
    compareFive(data, folder);
    compareGenerated(data);
}

} // namespace policy::bench
