// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "tagging/vocabulary_reader.h"
#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <fstream>
#include <set>

using namespace policy;

namespace {

std::filesystem::path written(const std::string &name, const std::string &text)
{
    const auto folder = std::filesystem::temp_directory_path() / "policy-vocabulary-test";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / name) << text;
    return folder / name;
}

/// What is wrong with a vocabulary, without the folder.
std::string complaint(const std::string &text)
{
    const auto file = written("broken.json", text);
    try {
        readVocabulary(file);
    } catch (const Error &error) {
        const std::string message = error.what();
        const std::size_t at = message.find("broken.json");
        return at == std::string::npos ? message : message.substr(at);
    }
    return "";
}

const char *const two = R"([
 {"id": "asia", "broader": [], "prefLabel": {"en": "Asia", "zh-Hant": "亞洲", "zh-Hans": "亚洲"}},
 {"id": "japan", "broader": ["asia"],
  "prefLabel": {"en": "Japan", "zh-Hant": "日本", "zh-Hans": "日本"},
  "hiddenLabel": {"en": ["Japanese"], "zh-Hant": ["日", "九州"]}, "notMatched": ["九州"]}
])";

bool hasTerm(const Concept &one, std::string_view text)
{
    return std::ranges::find(one.terms, text, &Term::text) != one.terms.end();
}

} // namespace

TEST_CASE("A vocabulary's labels become the terms to look for", "[tagging]")
{
    const Vocabulary vocabulary = readVocabulary(written("two.json", two));
    const Concept &japan = vocabulary.at("japan");
    CHECK(hasTerm(japan, "Japan"));
    CHECK(hasTerm(japan, "Japanese"));
    CHECK_FALSE(hasTerm(japan, "日"));
    CHECK_FALSE(hasTerm(japan, "九州"));
    CHECK(vocabulary.allBroader("japan") == std::vector<std::string>{"asia"});
}

TEST_CASE("A user's own vocabulary is read on top", "[tagging]")
{
    const auto own = written("own.json", R"([
 {"id": "japan", "hiddenLabel": {"zh-Hant": ["東瀛"]}, "except": ["日本菜"]},
 {"id": "kobe", "broader": ["japan"], "prefLabel": {"en": "Kobe", "zh-Hant": "神戶", "zh-Hans": "神户"}}
])");
    const Vocabulary vocabulary = readVocabulary(written("two.json", two), own);
    CHECK(hasTerm(vocabulary.at("japan"), "東瀛"));
    CHECK(hasTerm(vocabulary.at("japan"), "Japanese"));
    CHECK(vocabulary.at("japan").except == std::vector<std::string>{"日本菜"});
    CHECK(vocabulary.allBroader("kobe") == std::vector<std::string>{"japan", "asia"});
}

TEST_CASE("A broken vocabulary is refused with line and reason", "[tagging]")
{
    CHECK(complaint("[\n{\"id\": }\n]") == "broken.json, line 2: this is not valid JSON.");
    CHECK(complaint("{}") == "broken.json, line 1: expected a list of concepts.");
    CHECK(complaint("[\n\n{\"id\": \"x\", \"colour\": 1}]") ==
          "broken.json, line 3: \"x\": \"colour\" is not a key of a concept.");
    CHECK(complaint("[\n{\"id\": \"x\", \"prefLabel\": {}}]") ==
          "broken.json, line 2: \"x\": a new concept needs \"broader\".");
    CHECK(complaint(R"([{"id": "x", "broader": [], "prefLabel": {"en": "X"}}])") ==
          "broken.json, line 1: \"x\": \"prefLabel\" needs en, zh-Hant and zh-Hans.");
    CHECK(complaint(R"([{"id": "x", "broader": [],
 "prefLabel": {"en": "X", "zh-Hant": "甲", "zh-Hans": "甲"}, "terms": {"en": [["word", 4]]}}])") ==
          "broken.json, line 1: \"x\": a weight is from 0 to 3: [\"word\",4].");
    CHECK(complaint(R"([{"id": "x", "broader": ["y"],
 "prefLabel": {"en": "X", "zh-Hant": "甲", "zh-Hans": "甲"}}])")
              .find("\"y\"") != std::string::npos);
}

TEST_CASE("The project's vocabularies hold together", "[tagging]")
{
    const auto folder = std::filesystem::path(POLICY_DATA) / "vocabulary";
    const Vocabulary regions = readVocabulary(folder / "regions.json");
    const Vocabulary sectors = readVocabulary(folder / "sectors.json");
    int countries = 0;
    for (const Concept &one : regions.concepts()) {
        INFO(one.id);
        CHECK(one.label.size() == knownLanguages.size());
        CHECK_FALSE(one.terms.empty());
        countries += one.notation.contains("iso3166-1") ? 1 : 0;
        for (const std::string &phrase : one.except)
            CHECK(std::ranges::any_of(one.terms, [&](const Term &term) {
                return phrase.find(term.text) != std::string::npos;
            }));
    }
    CHECK(countries == 249);
    CHECK_FALSE(regions.at("hong-kong").taggable);
    for (const Concept &one : sectors.concepts()) {
        INFO(one.id);
        CHECK(one.terms.empty() == one.broader.empty());
    }
}
