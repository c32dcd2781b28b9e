// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/source_reader.h"
#include "structure/read.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>

// Judges structure against labels made by reading (tests/samples/labels/README.md). What a label
// calls doubtful counts neither as missed nor as wrong.

using namespace policy;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

struct Score {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int stageRight = 0;
    int linesRight = 0;
    int sectionRight = 0;
    int measuresRight = 0;

    [[nodiscard]] double precision() const { return share(right, right + wrong); }
    [[nodiscard]] double recall() const { return share(right, right + missed); }
    [[nodiscard]] double stage() const { return share(stageRight, right); }
    static double share(int part, int all) { return all == 0 ? 1 : double(part) / all; }

    void add(const Score &other)
    {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
        stageRight += other.stageRight;
        linesRight += other.linesRight;
        sectionRight += other.sectionRight;
        measuresRight += other.measuresRight;
    }
};

std::string withoutSpace(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 3) == "\u3000")
            i += 2;
        else if (text.substr(i, 2) == "\u00A0")
            i += 1;
        else if (text[i] != ' ' && text[i] != '\n')
            out += text[i];
    }
    return out;
}

/// The same recommendation: it begins with the same words.
bool isSame(const Recommendation &found, const json &label)
{
    return withoutSpace(found.text).starts_with(withoutSpace(label["starts"].get<std::string>()));
}

bool endsAlike(const Recommendation &found, const json &label)
{
    const bool lines = found.lines.first == label["lines"][0].get<int>() &&
                       found.lines.last == label["lines"][1].get<int>();
    return lines &&
           withoutSpace(found.text).ends_with(withoutSpace(label["ends"].get<std::string>()));
}

bool sectionAlike(const Document &document, const Recommendation &found, const json &label)
{
    std::string path;
    for (const std::string &title : sectionPath(document, found.section))
        path += title + "/";
    std::string expected;
    for (const json &title : label["section"])
        expected += title.get<std::string>() + "/";
    return withoutSpace(path) == withoutSpace(expected);
}

Score judge(const Document &document, const fs::path &labels)
{
    Score score;
    std::vector<bool> used(document.recommendations.size(), false);
    std::ifstream in(labels);
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) continue;
        const json label = json::parse(line);
        const bool doubtful = label.value("doubtful", false);
        std::size_t at = 0;
        while (at < used.size() && (used[at] || !isSame(document.recommendations[at], label)))
            ++at;
        if (at == used.size()) {
            if (doubtful) continue;
            ++score.missed;
            UNSCOPED_INFO("missed: line " << label["lines"][0] << " " << label["starts"]);
            continue;
        }
        used[at] = true;
        if (doubtful) continue;
        const Recommendation &found = document.recommendations[at];
        ++score.right;
        const int measures = label["measures"].get<int>();
        score.stageRight += stageName(found.stage) == label["stage"].get<std::string>() ? 1 : 0;
        score.linesRight += endsAlike(found, label) ? 1 : 0;
        score.sectionRight += sectionAlike(document, found, label) ? 1 : 0;
        score.measuresRight += std::abs(int(found.measures.size()) - measures) <= 1 ? 1 : 0;
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i]) continue;
        ++score.wrong;
        UNSCOPED_INFO("wrong: " << document.recommendations[i].id << " "
                                << document.recommendations[i].text);
    }
    return score;
}

void print(const std::string &name, const Score &score)
{
    std::cout << std::left << std::setw(34) << name << std::fixed << std::setprecision(3)
              << " precision " << score.precision() << " recall " << score.recall() << " stage "
              << score.stage() << " whole " << Score::share(score.linesRight, score.right)
              << " section " << Score::share(score.sectionRight, score.right) << " measures "
              << Score::share(score.measuresRight, score.right) << " (" << score.right << " right, "
              << score.wrong << " wrong, " << score.missed << " missed)\n";
}

/// Every document of `texts` that has labels in `labels`, read without its catalogue entry.
Score judgeFolder(const fs::path &texts, const fs::path &labels)
{
    Score all;
    std::vector<fs::path> files;
    for (const auto &file : fs::directory_iterator(labels))
        if (file.path().extension() == ".jsonl") files.push_back(file.path());
    std::sort(files.begin(), files.end());
    for (const fs::path &file : files) {
        const std::string name = file.stem().string();
        CatalogueEntry entry;
        entry.id = name;
        const fs::path text = texts / (name + ".txt");
        const Source source = readSource(readBytes(text), text.filename().string(), entry);
        const Score score = judge(structure::readStructure(source, test::rules()), file);
        print(name, score);
        all.add(score);
    }
    return all;
}

} // namespace

TEST_CASE("the five documents: recommendations against labels made by reading")
{
    const Score score =
        judgeFolder(fs::path(POLICY_DATA) / "documents", fs::path(POLICY_TEST_SAMPLES) / "labels");
    print("the five documents", score);
    CHECK(score.right > 150);
    CHECK(score.precision() >= 0.97);
    CHECK(score.recall() >= 0.97);
    CHECK(score.stage() >= 0.98);
    CHECK(Score::share(score.linesRight, score.right) >= 0.97);
    CHECK(Score::share(score.sectionRight, score.right) >= 0.97);
}

TEST_CASE("documents of other kinds: recommendations against labels made by reading")
{
    const fs::path folder = fs::path(POLICY_TEST_SAMPLES) / "unseen";
    const Score score = judgeFolder(folder, folder);
    print("documents of other kinds", score);
    CHECK(score.right > 60);
    CHECK(score.precision() >= 0.95);
    CHECK(score.recall() >= 0.95);
    CHECK(score.stage() >= 0.95);
}

namespace {

/// The share of titles, publishers, dates and kinds that are guessed as META.json has them.
double judgeDescriptions(const fs::path &folder)
{
    const json all = json::parse(readBytes(folder / "META.json"));
    int right = 0, asked = 0;
    const bool loud = std::getenv("POLICY_SHOW_ERRORS") != nullptr;
    for (const auto &[name, wanted] : all.items()) {
        CatalogueEntry entry;
        entry.id = name;
        const fs::path text = folder / (name + ".txt");
        const Source source = readSource(readBytes(text), text.filename().string(), entry);
        const CatalogueEntry found = structure::readStructure(source, test::rules()).catalogue;
        const std::string title = found.title.empty() ? "" : found.title.begin()->second;
        const std::vector<std::pair<std::string, std::string>> fields{
            {"title", title},
            {"publisher", found.publisher},
            {"date", found.date},
            {"kind", found.kind}};
        for (const auto &[field, value] : fields) {
            const std::string expected = wanted[field];
            ++asked;
            right += withoutSpace(value) == withoutSpace(expected) ? 1 : 0;
            if (loud && withoutSpace(value) != withoutSpace(expected))
                std::cout << name << " " << field << ": found " << value << " — wanted " << expected
                          << "\n";
        }
    }
    std::cout << "descriptions: " << right << " of " << asked << "\n";
    return Score::share(right, asked);
}

} // namespace

TEST_CASE("documents of a second set: recommendations and descriptions")
{
    const fs::path folder = fs::path(POLICY_TEST_SAMPLES) / "unseen" / "second";
    const Score score = judgeFolder(folder, folder);
    print("the second set", score);
    CHECK(score.right > 90);
    CHECK(score.precision() >= 0.95);
    CHECK(score.recall() >= 0.95);
    CHECK(score.stage() >= 0.95);
    CHECK(judgeDescriptions(folder) >= 0.9);
}

TEST_CASE("documents held out: only their figures are looked at")
{
    const fs::path folder = fs::path(POLICY_TEST_SAMPLES) / "unseen" / "held-out";
    const Score score = judgeFolder(folder, folder);
    print("held out", score);
    CHECK(score.precision() >= 0.9);
    CHECK(score.recall() >= 0.8);
    CHECK(score.stage() >= 0.95);
    CHECK(judgeDescriptions(folder) >= 0.8);
}

// For labels of one's own: POLICY_LABELLED=folder policy-core-tests "[labelled]"
TEST_CASE("labels of one's own: recommendations", "[.labelled]")
{
    const char *given = std::getenv("POLICY_LABELLED");
    REQUIRE(given != nullptr);
    print("all", judgeFolder(given, given));
    judgeDescriptions(given);
    CHECK(std::getenv("POLICY_SHOW_ERRORS") == nullptr);
}
