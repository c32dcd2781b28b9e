// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search_bench.h"

#include "bench/bench_index.h"
#include "bench/generator.h"
#include "bench/table.h"
#include "text/utf8.h"

#include <algorithm>
#include <iostream>

namespace policy::bench {

namespace {

std::vector<std::string> passagesOf(DocumentGenerator &generator, double megabytes)
{
    std::vector<std::string> passages;
    std::size_t bytes = 0;
    while (static_cast<double>(bytes) < megabytes * 1e6) {
        const GeneratedDocument document = generator.next();
        for (std::size_t at = 0; at < document.text.size();) {
            const std::size_t end = std::min(document.text.find('\n', at), document.text.size());
            if (end > at) {
                passages.push_back(document.text.substr(at, end - at));
                bytes += end - at;
            }
            at = end + 1;
        }
    }
    return passages;
}

/// What people ask: common and rare terms of both languages, two words, phrases, prefixes, names.
std::vector<std::string> questions(const DocumentGenerator &generator)
{
    const auto &chinese = generator.chineseTerms();
    const auto &english = generator.englishTerms();
    std::vector<std::string> asked;
    for (std::size_t i = 0; i < 60; ++i) {
        asked.push_back(chinese[i * i * chinese.size() / 3600]);
        asked.push_back(english[i * i * english.size() / 3600]);
    }
    for (std::size_t i = 0; i < 12; ++i) {
        asked.push_back(chinese[i * 7] + ' ' + chinese[i * 11 + 3]);
        asked.push_back(english[i * 7] + ' ' + english[i * 11 + 3]);
    }
    for (const char *more : {"香港",
                             "合作",
                             "政府",
                             "浙江",
                             "大灣區",
                             "發展",
                             "中小企業",
                             "合作備忘錄",
                             "一國兩制",
                             "Hong Kong",
                             "cooperation",
                             "Government",
                             "Greater Bay Area",
                             "enterprises",
                             "talent",
                             "24小時",
                             "3,000萬",
                             "\"memorandum of understanding\"",
                             "陳文明",
                             "深圳 -前海",
                             "recommend*",
                             "浙江 OR 福建",
                             "標准",
                             "内地",
                             "memorandum Singapore"})
        asked.emplace_back(more);
    return asked;
}

/// What the box holds after each key: with an input method words come whole, so a Chinese question
/// grows by one or two characters at a time.
std::vector<std::string> typedStates(const std::string &question)
{
    std::vector<std::string> states;
    std::size_t at = 0;
    int held = 0;
    while (at < question.size()) {
        const utf8::CodePoint c = utf8::decode(question, at);
        at = c.end();
        ++held;
        if (c.value != ' ') states.push_back(question.substr(0, at));
    }
    return states;
}

struct Asked {
    std::string typed;
    double milliseconds;
    std::size_t hits;
};

void addRow(Table &table, const std::string &name, const BenchIndex::Built &built,
            const std::vector<Asked> &asked, const std::string &missed, const std::string &extra)
{
    Times times;
    for (const Asked &one : asked)
        times.add(one.milliseconds);
    table.add({name, built.tokenizing > 0 ? fixed(built.tokenizing, 1) : "",
               fixed(built.writing, 1), fixed(built.ratio), fixed(times.quantile(0.5)),
               fixed(times.quantile(0.95)), fixed(times.quantile(1.0)), missed, extra});
}

void printSlowest(std::vector<Asked> asked)
{
    std::sort(asked.begin(), asked.end(),
              [](const Asked &a, const Asked &b) { return a.milliseconds > b.milliseconds; });
    for (std::size_t i = 0; i < std::min<std::size_t>(asked.size(), 40); ++i)
        std::cout << "  " << fixed(asked[i].milliseconds) << " ms  " << asked[i].typed << "  ("
                  << asked[i].hits << ")\n";
}

std::vector<Asked> ask(BenchIndex &index, const std::vector<std::string> &asked)
{
    std::vector<Asked> answers;
    for (const auto &question : asked)
        for (const auto &typed : typedStates(question)) {
            const Watch watch;
            const std::size_t hits = index.firstPage(typed);
            answers.push_back({typed, watch.milliseconds(), hits});
        }
    return answers;
}

/// How many of `wanted` are not in `found`, both sorted.
std::size_t lacking(const std::vector<std::int64_t> &wanted, const std::vector<std::int64_t> &found)
{
    std::vector<std::int64_t> lack;
    std::set_difference(wanted.begin(), wanted.end(), found.begin(), found.end(),
                        std::back_inserter(lack));
    return lack.size();
}

using Answers = std::vector<std::vector<std::int64_t>>;

Answers answersOf(BenchIndex &index, const std::vector<std::string> &asked)
{
    Answers answers;
    for (const auto &question : asked) {
        answers.push_back(index.findAll(question));
        std::sort(answers.back().begin(), answers.back().end());
    }
    return answers;
}

std::string shareLacking(const Answers &wanted, const Answers &found)
{
    std::size_t all = 0;
    std::size_t lack = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        all += wanted[i].size();
        lack += lacking(wanted[i], found[i]);
    }
    return fixed(all == 0 ? 0 : 100.0 * static_cast<double>(lack) / static_cast<double>(all), 1) +
           " %";
}

} // namespace

void runSearch(const SearchOptions &options)
{
    const auto data = TextData::load(options.data);
    const auto glossary = Glossary::load(data, options.data);
    DocumentGenerator generator(options.data, 2024);
    const auto passages = passagesOf(generator, options.megabytes);
    const auto asked = questions(generator);
    std::cout << "search: " << fixed(options.megabytes, 0) << " MB, " << passages.size()
              << " passages, " << asked.size() << " questions as typed\n";

    Table table({"tokenizer", "tokens MB/s", "index MB/s", "index/text", "p50 ms", "p95 ms",
                 "max ms", "misses of ours", "ours misses"});
    Answers ours;
    for (const char *kind : {"policy", "trigram", "unicode61"}) {
        const bool own = std::string(kind) == "policy";
        if (!own && !options.stock) continue;
        BenchIndex index(options.folder / (std::string("bench-") + kind + ".sqlite"), kind, data,
                         glossary);
        const auto built = index.build(passages);
        const auto answers = ask(index, asked);
        if (options.slowest) printSlowest(answers);
        const Answers found = answersOf(index, asked);
        if (own) ours = found;
        addRow(table, kind, built, answers, own ? "" : shareLacking(ours, found),
               own ? "" : shareLacking(found, ours));
    }
    table.print("First page of 50 with marks, as typed");
}

} // namespace policy::bench
