// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "store/judged_search.h"
#include "store/store.h"

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>

using namespace policy;
using namespace policy::judged;

namespace {

/// A library of the five documents and the trap sentences.
class Library {
public:
    Library() : store_(StoreFolders::in(fresh()))
    {
        const ImportReport report = store_.import({POLICY_TEST_SAMPLES "/search/traps.txt"});
        REQUIRE(report.lines.size() == 1);
        REQUIRE(report.lines[0].document == "traps");
    }
    ~Library() { std::filesystem::remove_all(folder()); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// Primary hits; translated ones only where they are wanted.
    std::vector<Hit> ask(const Question &question)
    {
        Query query;
        query.text = question.text;
        std::vector<Hit> hits = store_.search(query, {0, 1000}).hits;
        const bool translated = question.kind == "cross-language";
        std::erase_if(hits, [translated](const Hit &hit) {
            return hit.acrossWords || (!hit.via.empty() && !translated);
        });
        return hits;
    }

private:
    static std::filesystem::path folder()
    {
        return std::filesystem::temp_directory_path() / "policy-judged-search";
    }
    static std::filesystem::path fresh()
    {
        std::filesystem::remove_all(folder());
        std::filesystem::create_directories(folder());
        return folder();
    }

    Store store_;
};

bool names(const std::string &place, const Hit &hit)
{
    const std::size_t colon = place.rfind(':');
    const int line = std::atoi(place.c_str() + colon + 1);
    return place.substr(0, colon) == hit.document && hit.lines.first <= line &&
           line <= hit.lines.last;
}

bool namedIn(const std::vector<std::string> &places, const Hit &hit)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const auto &place) { return names(place, hit); });
}

/// Compares an answer with the judgement and writes what differs.
Counts judge(const Question &question, const std::vector<Hit> &hits, std::ostream &out)
{
    Counts counts;
    for (const auto &place : question.expected) {
        const bool there = std::any_of(hits.begin(), hits.end(),
                                       [&](const Hit &hit) { return names(place, hit); });
        ++(there ? counts.found : counts.missed);
        if (!there) out << "  missed " << question.text << " at " << place << '\n';
    }
    for (const Hit &hit : hits) {
        if (namedIn(question.expected, hit) || namedIn(question.optional, hit)) continue;
        ++counts.wrong;
        out << "  wrong  " << question.text << " at " << hit.document << ':' << hit.lines.first
            << " (" << question.kind << ")\n";
    }
    return counts;
}

} // namespace

TEST_CASE("judged queries find what they should, and nothing else")
{
    Library library;
    std::map<std::string, Counts> byKind;
    Counts all;
    std::ostringstream differences;
    const auto questions = readQuestions(POLICY_TEST_SAMPLES "/search/queries.tsv");
    REQUIRE(questions.size() > 200);
    for (const Question &question : questions) {
        const Counts counts = judge(question, library.ask(question), differences);
        byKind[question.kind] += counts;
        all += counts;
    }
    std::ostringstream table;
    table << std::fixed << std::setprecision(3);
    byKind["(all)"] = all;
    for (const auto &[kind, counts] : byKind)
        table << std::setw(16) << std::left << kind << " precision " << counts.precision()
              << "  recall " << counts.recall() << "  F1 " << counts.f1() << "  (" << counts.found
              << " found, " << counts.missed << " missed, " << counts.wrong << " wrong)\n";
    INFO(table.str() << differences.str());
    if (std::getenv("POLICY_PRINT_JUDGED")) std::cout << table.str() << differences.str();
    CHECK(all.f1() >= 0.997);
}
