// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "query/glossary.h"
#include "query/text_query.h"
#include "store/judged_search.h"
#include "store/search.h"

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>

using namespace policy;
using namespace policy::judged;

namespace {

/// The judged documents and the trap sentences in an index of their own.
class Corpus {
public:
    explicit Corpus(const std::vector<Question> &questions)
        : data_(TextData::load(POLICY_DATA)), glossary_(Glossary::load(data_, POLICY_DATA)),
          connection_(newFile(), Access::ReadWrite), tokenizer_(connection_.handle(), data_),
          search_(connection_, "main", data_, glossary_)
    {
        std::set<std::string> firstLines;
        for (const auto &question : questions)
            for (const auto *places : {&question.expected, &question.optional})
                firstLines.insert(places->begin(), places->end());
        const std::string documents = POLICY_DATA "/documents/";
        for (const char *name :
             {"hkvision-sister-cities", "beijing-hong-kong-fair-2023", "zhejiang-hong-kong-2023",
              "bpa-third-plenum-2024", "new-productivity-seminar"})
            add(readParagraphs(documents + name + ".txt", name, firstLines));
        add(readParagraphs(POLICY_TEST_SAMPLES "/search/traps.txt", "traps", firstLines));
        fill();
    }

    ~Corpus() { std::filesystem::remove(newFile()); }
    Corpus(const Corpus &) = delete;
    Corpus &operator=(const Corpus &) = delete;

    const std::vector<Paragraph> &paragraphs() const { return paragraphs_; }

    /// Paragraph numbers of the primary hits; translated ones only where they are wanted.
    std::vector<std::size_t> ask(const Question &question)
    {
        const TextQuery query = parseText(question.text, {});
        const PassageHits hits = search_.find(query, {}, everything(), {0, 1000});
        std::vector<std::size_t> found;
        for (const PassageHit &hit : hits.hits)
            if (hit.tier == HitTier::Direct ||
                (hit.tier == HitTier::Translated && question.kind == "cross-language"))
                found.push_back(static_cast<std::size_t>(hit.passage) - 1);
        return found;
    }

private:
    static std::filesystem::path newFile()
    {
        const auto file = std::filesystem::temp_directory_path() / "policy-judged-search.sqlite";
        std::filesystem::remove(file);
        return file;
    }
    void add(std::vector<Paragraph> more)
    {
        paragraphs_.insert(paragraphs_.end(), more.begin(), more.end());
    }
    void fill()
    {
        connection_.run("CREATE TABLE passage(id INTEGER PRIMARY KEY, kind INTEGER, text TEXT)");
        connection_.run("CREATE VIRTUAL TABLE passage_fts USING fts5(text, content='passage', "
                        "content_rowid='id', tokenize='policy')");
        std::int64_t id = 0;
        for (const auto &one : paragraphs_) {
            connection_.run("INSERT INTO passage VALUES(?1, ?2, ?3)", ++id, one.kind, one.text);
            connection_.run("INSERT INTO passage_fts(rowid, text) VALUES(?1, ?2)", id, one.text);
        }
    }

    std::shared_ptr<const TextData> data_;
    std::shared_ptr<const Glossary> glossary_;
    Connection connection_;
    Tokenizer tokenizer_;
    PassageSearch search_;
    std::vector<Paragraph> paragraphs_;
};

bool names(const std::string &place, const Paragraph &paragraph)
{
    const std::size_t colon = place.rfind(':');
    const int line = std::atoi(place.c_str() + colon + 1);
    return place.substr(0, colon) == paragraph.document && paragraph.first <= line &&
           line <= paragraph.last;
}

bool namedIn(const std::vector<std::string> &places, const Paragraph &paragraph)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const auto &place) { return names(place, paragraph); });
}

/// Compares an answer with the judgement and writes what differs.
Counts judge(const Question &question, const std::vector<std::size_t> &found,
             const std::vector<Paragraph> &paragraphs, std::ostream &out)
{
    Counts counts;
    for (const auto &place : question.expected) {
        const bool there = std::any_of(found.begin(), found.end(),
                                       [&](std::size_t i) { return names(place, paragraphs[i]); });
        ++(there ? counts.found : counts.missed);
        if (!there) out << "  missed " << question.text << " at " << place << '\n';
    }
    for (const std::size_t i : found) {
        if (namedIn(question.expected, paragraphs[i]) || namedIn(question.optional, paragraphs[i]))
            continue;
        ++counts.wrong;
        out << "  wrong  " << question.text << " at " << paragraphs[i].document << ':'
            << paragraphs[i].first << " (" << question.kind << ")\n";
    }
    return counts;
}

} // namespace

TEST_CASE("judged queries find what they should, and nothing else")
{
    std::map<std::string, Counts> byKind;
    Counts all;
    std::ostringstream differences;
    const auto questions = readQuestions(POLICY_TEST_SAMPLES "/search/queries.tsv");
    REQUIRE(questions.size() > 200);
    Corpus corpus(questions);
    for (const Question &question : questions) {
        const Counts counts =
            judge(question, corpus.ask(question), corpus.paragraphs(), differences);
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
    CHECK(all.f1() >= 0.96);
}
