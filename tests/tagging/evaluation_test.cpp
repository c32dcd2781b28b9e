// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "labelled.h"
#include "score.h"
#include "tagging/tagger.h"
#include "tagging/vocabulary_reader.h"
#include "text/text_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <set>

using namespace policy;
using tests::compare;
using tests::Score;

namespace {

struct Figures {
    Score regions, roles, sectors, actors;
    int mainRight = 0, all = 0;
};

/// An actor's name as it is compared: "the Government" and "our Government" are the same.
std::string bare(std::string name)
{
    for (const std::string_view article : {"the ", "The ", "our ", "Our ", "本港的", "新一屆"})
        if (name.starts_with(article)) name = name.substr(article.size());
    return name;
}

/// Names agree where one holds the other: 浙江企業 and 鼓勵浙江企業 are one actor.
Score compareActors(const std::vector<Mention> &found, const std::vector<std::string> &labelled)
{
    Score score;
    std::set<std::size_t> met;
    for (const Mention &one : found) {
        bool right = false;
        for (std::size_t i = 0; i < labelled.size(); ++i) {
            const std::string a = bare(one.text), b = bare(labelled[i]);
            if (a.find(b) == std::string::npos && b.find(a) == std::string::npos) continue;
            right = true;
            met.insert(i);
        }
        ++(right ? score.right : score.wrong);
    }
    score.missed = static_cast<int>(labelled.size() - met.size());
    return score;
}

template <class Set> std::string listed(const Set &set)
{
    std::string text;
    for (const std::string &one : set)
        text += one + " ";
    return text;
}

Figures judge(const tests::Labelled &labelled, const std::string &name)
{
    const bool loud = std::getenv("POLICY_SHOW_ERRORS") != nullptr;
    Figures figures;
    for (std::size_t i = 0; i < labelled.labels.size(); ++i) {
        const Recommendation &one = labelled.document.recommendations[i];
        const tests::Label &label = labelled.labels[i];
        if (label.doubtful) continue;
        std::set<std::string> found, wanted, foundRoles, wantedRoles, foundSectors;
        for (const RegionTag &tag : one.regions) {
            found.insert(tag.region);
            foundRoles.insert(tag.region + ":" + std::string(roleName(tag.role)));
        }
        for (const auto &region : label.regions) {
            wanted.insert(region.id);
            wantedRoles.insert(region.id + ":" + region.role);
        }
        for (const SectorTag &tag : one.sectors)
            foundSectors.insert(tag.sector);
        const std::set<std::string> wantedSectors(label.sectors.begin(), label.sectors.end());
        figures.regions += compare(found, wanted);
        figures.roles += compare(foundRoles, wantedRoles);
        figures.sectors += compare(foundSectors, wantedSectors);
        figures.actors += compareActors(one.actors, label.actors);
        ++figures.all;
        const std::string main = one.sectors.empty() ? "" : one.sectors.front().sector;
        const bool right = !label.sectors.empty() && main == label.sectors.front();
        figures.mainRight += right;
        if (!loud) continue;
        std::string actors;
        for (const Mention &actor : one.actors)
            actors += actor.text + "|";
        const Score actorScore = compareActors(one.actors, label.actors);
        const std::string where = name + ":" + std::to_string(one.lines.first) + " ";
        if (foundRoles != wantedRoles)
            std::cout << (found != wanted ? "REGION " : "ROLE ") << where << "found "
                      << listed(foundRoles) << " label " << listed(wantedRoles) << "\n";
        if (!right) {
            std::cout << "MAIN " << where << "found ";
            for (const SectorTag &tag : one.sectors)
                std::cout << tag.sector << "=" << std::setprecision(2) << tag.score << "["
                          << tag.evidence << "] ";
            std::cout << " label " << listed(label.sectors) << "\n";
        } else if (foundSectors != wantedSectors) {
            std::cout << "SECTOR " << where << "found " << listed(foundSectors) << " label "
                      << listed(label.sectors) << "\n";
        }
        if (actorScore.wrong + actorScore.missed > 0)
            std::cout << "ACTOR " << where << "found " << actors << " label "
                      << listed(label.actors) << "\n";
    }
    return figures;
}

void print(const std::string &name, const Figures &figures)
{
    const auto show = [](const Score &score) {
        std::cout << std::setw(8) << score.precision() << std::setw(6) << score.recall()
                  << std::setw(6) << score.f1();
    };
    std::cout << std::fixed << std::setprecision(2) << std::left << std::setw(30) << name
              << std::right << std::setw(4) << figures.all;
    show(figures.regions);
    show(figures.roles);
    std::cout << std::setw(8) << figures.mainRight / std::max(1.0, double(figures.all));
    show(figures.sectors);
    show(figures.actors);
    std::cout << "\n";
}

/// The documents of a folder with the lines of their titles, as its META.json has them.
std::vector<std::pair<std::string, std::vector<int>>> described(const std::filesystem::path &folder)
{
    std::ifstream meta(folder / "META.json");
    std::vector<std::pair<std::string, std::vector<int>>> documents;
    const nlohmann::json all = nlohmann::json::parse(meta);
    for (const auto &[name, entry] : all.items())
        documents.emplace_back(name, entry["titles"].get<std::vector<int>>());
    return documents;
}

Figures judgeAll(const std::filesystem::path &folder, const std::filesystem::path &texts,
                 const std::vector<std::pair<std::string, std::vector<int>>> &documents)
{
    const std::filesystem::path data = POLICY_DATA;
    const auto text = TextData::load(data);
    const Vocabulary regions = readVocabulary(data / "vocabulary" / "regions.json");
    const Vocabulary sectors = readVocabulary(data / "vocabulary" / "sectors.json");
    const Tagger tagger(regions, sectors, text->folding, data);
    std::cout
        << "\n"
        << std::left << std::setw(30) << folder.filename().string() << std::right << std::setw(4)
        << "n"
        << "  regions P   R   F1  with roles P R F1   main   sectors P R F1    actors P R F1\n";
    Figures sum;
    for (const auto &[name, titles] : documents) {
        const std::filesystem::path labels =
            std::filesystem::path(POLICY_TEST_SAMPLES) / folder / (name + ".jsonl");
        tests::Labelled labelled = tests::readLabelled(texts / (name + ".txt"), labels, titles);
        tagger.tag(labelled.document);
        const Figures one = judge(labelled, name);
        print(name, one);
        sum.regions += one.regions;
        sum.roles += one.roles;
        sum.sectors += one.sectors;
        sum.actors += one.actors;
        sum.mainRight += one.mainRight;
        sum.all += one.all;
    }
    print("all", sum);
    return sum;
}

} // namespace

TEST_CASE("Tags agree with a careful reader on the five documents", "[tagging][evaluation]")
{
    const Figures all = judgeAll("labels", std::filesystem::path(POLICY_DATA) / "documents",
                                 {{"zhejiang-hong-kong-2023", {3}},
                                  {"beijing-hong-kong-fair-2023", {4, 6}},
                                  {"bpa-third-plenum-2024", {1, 3}},
                                  {"hkvision-sister-cities", {}},
                                  {"new-productivity-seminar", {}}});
    CHECK(all.regions.f1() >= 0.97);
    CHECK(all.mainRight >= 0.90 * all.all);
}

TEST_CASE("Tags agree with a careful reader on documents the rules were not written for",
          "[tagging][evaluation]")
{
    const Figures all = judgeAll("unseen", std::filesystem::path(POLICY_TEST_SAMPLES) / "unseen",
                                 {{"guangxi-hong-kong-meeting", {4, 5}},
                                  {"chamber-africa-submission", {2}},
                                  {"thinktank-gulf-paper", {4}},
                                  {"latin-america-press-release", {3}},
                                  {"oceania-green-leaflet", {1, 2}},
                                  {"policy-address-style", {1, 2}},
                                  {"maritime-league-letter", {2}},
                                  {"council-reply-asean", {3}},
                                  {"alliance-wishes", {1}},
                                  {"measures-extract-en", {3}},
                                  {"min-gang-topics", {1}},
                                  {"platform-hans", {1}}});
    CHECK(all.regions.f1() >= 0.95);
    CHECK(all.mainRight >= 0.85 * all.all);
}

TEST_CASE("Tags agree with a careful reader on a second set and on what is held out",
          "[tagging][evaluation]")
{
    const std::filesystem::path unseen = std::filesystem::path(POLICY_TEST_SAMPLES) / "unseen";
    const Figures second =
        judgeAll(unseen / "second", unseen / "second", described(unseen / "second"));
    CHECK(second.regions.f1() >= 0.92);
    CHECK(second.mainRight >= 0.72 * second.all);
    const Figures held =
        judgeAll(unseen / "held-out", unseen / "held-out", described(unseen / "held-out"));
    CHECK(held.regions.f1() >= 0.9);
    CHECK(held.mainRight >= 0.75 * held.all);
}

// For labels of one's own: POLICY_LABELLED=folder policy-core-tests "[labelled]"
TEST_CASE("labels of one's own: tags", "[.labelled]")
{
    const char *given = std::getenv("POLICY_LABELLED");
    REQUIRE(given != nullptr);
    CHECK(judgeAll(given, given, described(given)).all > 0);
}
