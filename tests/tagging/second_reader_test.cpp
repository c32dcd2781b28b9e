// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "labelled.h"
#include "score.h"
#include "tagging/tagger.h"
#include "tagging/vocabulary_reader.h"
#include "text/text_data.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>

using namespace policy;
using tests::compare;
using tests::Score;

namespace fs = std::filesystem;

namespace {

/// What the second reader put on the recommendation that holds a line.
struct SecondLabel {
    int line = 0;
    Stage stage = Stage::Proposed;
    std::set<std::string> regions;
    std::string main;
};

std::vector<SecondLabel> readSecond(const fs::path &file)
{
    std::ifstream in(file);
    REQUIRE(in);
    std::vector<SecondLabel> labels;
    for (std::string line; std::getline(in, line);) {
        const auto json = nlohmann::json::parse(line);
        SecondLabel label;
        label.line = json["line"].get<int>();
        label.stage = stageFromName(json["stage"].get<std::string>());
        for (const auto &region : json["regions"])
            label.regions.insert(region["id"].get<std::string>());
        label.main = json["sectors"].at(0).get<std::string>();
        labels.push_back(std::move(label));
    }
    return labels;
}

struct Agreement {
    int all = 0, stages = 0, mains = 0;
    Score regions;

    void add(const SecondLabel &second, Stage stage, const std::set<std::string> &regions_,
             const std::string &main)
    {
        ++all;
        stages += stage == second.stage ? 1 : 0;
        mains += main == second.main ? 1 : 0;
        regions += compare(regions_, second.regions);
    }
    [[nodiscard]] double share(int count) const { return count / std::max(1.0, double(all)); }
    void print(const std::string &who) const
    {
        std::cout << std::fixed << std::setprecision(3) << std::left << std::setw(36) << who
                  << std::right << std::setw(4) << all << "  regions F1 " << regions.f1()
                  << "  main sector " << share(mains) << "  stage " << share(stages) << "\n";
    }
};

} // namespace

TEST_CASE("A second reader agrees with the first and with the program", "[tagging][evaluation]")
{
    const fs::path data = POLICY_DATA;
    const fs::path folder = fs::path(POLICY_TEST_SAMPLES) / "labels";
    const auto text = TextData::load(data);
    const Vocabulary regions = readVocabulary(data / "vocabulary" / "regions.json");
    const Vocabulary sectors = readVocabulary(data / "vocabulary" / "sectors.json");
    const Tagger tagger(regions, sectors, text->folding, data);
    const std::vector<std::pair<std::string, std::vector<int>>> documents{
        {"zhejiang-hong-kong-2023", {3}},
        {"beijing-hong-kong-fair-2023", {4, 6}},
        {"bpa-third-plenum-2024", {1, 3}},
        {"hkvision-sister-cities", {}},
        {"new-productivity-seminar", {}}};
    Agreement readers, program;
    for (const auto &[name, titles] : documents) {
        tests::Labelled first = tests::readLabelled(data / "documents" / (name + ".txt"),
                                                    folder / (name + ".jsonl"), titles);
        tagger.tag(first.document);
        for (const SecondLabel &second : readSecond(folder / "second" / (name + ".jsonl"))) {
            CAPTURE(name, second.line);
            const auto &found = first.document.recommendations;
            const auto one = std::find_if(found.begin(), found.end(), [&](const auto &candidate) {
                return candidate.lines.first <= second.line && second.line <= candidate.lines.last;
            });
            REQUIRE(one != found.end());
            const tests::Label &label = first.labels[static_cast<std::size_t>(one - found.begin())];
            std::set<std::string> labelled, tagged;
            for (const auto &region : label.regions)
                labelled.insert(region.id);
            for (const RegionTag &tag : one->regions)
                tagged.insert(tag.region);
            readers.add(second, one->stage, labelled, label.sectors.front());
            const std::string main = one->sectors.empty() ? "" : one->sectors.front().sector;
            program.add(second, one->stage, tagged, main);
            if (std::getenv("POLICY_SHOW_ERRORS") != nullptr && main != second.main)
                std::cout << "MAIN " << name << ":" << second.line << " found " << main
                          << " second reader " << second.main << "\n";
        }
    }
    std::cout << "\n";
    readers.print("first and second reader");
    program.print("program and second reader");
    CHECK(readers.all >= 60);
    CHECK(readers.regions.f1() >= 0.95);
    CHECK(readers.share(readers.mains) >= 0.92);
    CHECK(program.regions.f1() >= 0.95);
    CHECK(program.share(program.mains) >= 0.87);
}
