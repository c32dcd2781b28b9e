// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/analyser.h"
#include "compare/comparer.h"
#include "compare/features.h"
#include "import/source_reader.h"

#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

using namespace policy;

namespace {

const std::vector<std::string> fiveDocuments{
    "hkvision-sister-cities", "beijing-hong-kong-fair-2023", "zhejiang-hong-kong-2023",
    "bpa-third-plenum-2024", "new-productivity-seminar"};
const std::vector<std::string> unseenDocuments{
    "guangxi-hong-kong-meeting",   "chamber-africa-submission", "thinktank-gulf-paper",
    "latin-america-press-release", "oceania-green-leaflet",     "policy-address-style",
    "maritime-league-letter",      "council-reply-asean",       "alliance-wishes",
    "measures-extract-en",         "min-gang-topics",           "platform-hans"};

/// The five documents and the twelve that were written for the tests.
struct Library {
    Analyser analyser{POLICY_DATA};
    std::shared_ptr<const TextData> text = TextData::load(POLICY_DATA);
    std::shared_ptr<const Glossary> glossary = Glossary::load(text, POLICY_DATA);
    std::map<std::string, Document> documents;

    Library()
    {
        for (const std::string &id : fiveDocuments)
            read(std::filesystem::path(POLICY_DATA) / "documents", id);
        for (const std::string &id : unseenDocuments)
            read(std::filesystem::path(POLICY_TEST_SAMPLES) / "unseen", id);
    }

    void read(const std::filesystem::path &folder, const std::string &id)
    {
        const std::filesystem::path file = folder / (id + ".txt");
        CatalogueEntry entry;
        entry.id = id;
        documents.emplace(
            id, analyser.analyse(readSource(readBytes(file), file.filename().string(), entry)));
    }

    [[nodiscard]] std::vector<Column> columns(const std::vector<std::string> &ids) const
    {
        std::vector<Column> columns;
        for (const std::string &id : ids)
            columns.push_back(columnOf(documents.at(id)));
        return columns;
    }

    /// Id of the recommendation that begins in a source line, else of one that holds it:
    /// "document:line", or of the third that does: "document:line.3".
    [[nodiscard]] std::string at(const std::string &place) const
    {
        const auto colon = place.find(':');
        const auto dot = place.find('.', colon);
        const int line = std::stoi(place.substr(colon + 1));
        const int nth = dot == std::string::npos ? 1 : std::stoi(place.substr(dot + 1));
        int begun = 0;
        int held = 0;
        std::string holds;
        for (const Recommendation &one : documents.at(place.substr(0, colon)).recommendations) {
            if (one.lines.first == line && ++begun == nth) return one.id;
            if (one.lines.first <= line && line <= one.lines.last && ++held == nth) holds = one.id;
        }
        return begun > 0 ? "" : holds;
    }
};

struct Judged {
    std::string a;
    std::string b;
    std::string kind;
};

std::vector<Judged> judgedPairs(const std::string &name)
{
    std::ifstream file(POLICY_TEST_SAMPLES "/links/" + name);
    std::vector<Judged> pairs;
    for (Judged one; std::getline(file, one.a, '\t') && std::getline(file, one.b, '\t') &&
                     std::getline(file, one.kind);)
        pairs.push_back(one);
    return pairs;
}

using Known = std::map<std::pair<std::string, std::string>, Link>;

void learn(Known &known, const std::vector<Link> &links)
{
    for (const Link &link : links)
        known[{link.a, link.b}] = known[{link.b, link.a}] = link;
}

struct Score {
    int right = 0, missed = 0, wrong = 0, counterparts = 0;

    [[nodiscard]] double precision() const { return double(right) / (right + wrong); }
    [[nodiscard]] double recall() const { return double(right) / (right + missed); }
};

/// Prints what went wrong, and the figures.
Score judge(const std::string &name, const Known &known, const Library &library,
            const std::vector<Judged> &pairs)
{
    Score score;
    for (const Judged &pair : pairs) {
        // A recommendation that the structure misses counts as a pair missed.
        for (const std::string &place : {pair.a, pair.b})
            if (library.at(place).empty()) std::cout << "  no recommendation at " << place << '\n';
        const auto found = known.find({library.at(pair.a), library.at(pair.b)});
        const bool linked = found != known.end();
        if (pair.kind == "counterpart" && linked && found->second.kind == LinkKind::Counterpart)
            ++score.counterparts;
        if (pair.kind == "arguable") continue;
        if (pair.kind == "unrelated" ? linked : !linked)
            std::cout << (linked ? "  wrong  " : "  missed ") << pair.a << ' ' << pair.b << '\n';
        if (pair.kind == "unrelated")
            score.wrong += linked ? 1 : 0;
        else
            (linked ? score.right : score.missed) += 1;
    }
    std::cout << "links, " << name << ": " << pairs.size() << " judged pairs, precision "
              << score.precision() << ", recall " << score.recall() << '\n';
    return score;
}

} // namespace

TEST_CASE("links of the five documents agree with pairs judged by reading")
{
    const Library library;
    FeatureFinder finder(library.text, *library.glossary, library.analyser.regions(), POLICY_DATA);
    Known known;
    learn(known, findLinks(library.columns(fiveDocuments), std::ref(finder)));
    const Score score = judge("five documents together", known, library, judgedPairs("pairs.tsv"));
    CHECK(score.counterparts == 8);
    CHECK(score.precision() > 0.95);
    CHECK(score.recall() > 0.85);
}

namespace {

/// The links of each two documents that the pairs are of.
Known linksTwoAtATime(const Library &library, FeatureFinder &finder,
                      const std::vector<Judged> &pairs)
{
    Known known;
    std::set<std::vector<std::string>> compared;
    for (const Judged &pair : pairs) {
        std::vector<std::string> ids{pair.a.substr(0, pair.a.find(':')),
                                     pair.b.substr(0, pair.b.find(':'))};
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        if (!compared.insert(ids).second) continue;
        if (ids.size() == 1)
            ids.push_back(ids[0] == fiveDocuments[0] ? fiveDocuments[1] : fiveDocuments[0]);
        learn(known, findLinks(library.columns(ids), std::ref(finder)));
    }
    return known;
}

} // namespace

TEST_CASE("links between any two documents agree with pairs judged by reading")
{
    const Library library;
    FeatureFinder finder(library.text, *library.glossary, library.analyser.regions(), POLICY_DATA);
    for (const char *file : {"pairs.tsv", "pairs_2.tsv"}) {
        const auto pairs = judgedPairs(file);
        const Known known = linksTwoAtATime(library, finder, pairs);
        const Score score = judge(std::string(file) + ", two at a time", known, library, pairs);
        CHECK(score.precision() > 0.95);
        CHECK(score.recall() > 0.85);
    }
}

namespace {

/// A pair of themes.tsv: related, arguable or near.
struct Themed {
    std::string kind;
    std::string theme;
};

/// By ids of recommendations, in both orders.
std::map<std::pair<std::string, std::string>, Themed> themedPairs(const Library &library)
{
    std::ifstream file(POLICY_TEST_SAMPLES "/links/themes.tsv");
    std::map<std::pair<std::string, std::string>, Themed> pairs;
    std::string a, b;
    for (Themed one; std::getline(file, one.kind, '\t') && std::getline(file, a, '\t') &&
                     std::getline(file, b, '\t') && std::getline(file, one.theme);) {
        INFO(a << ' ' << b);
        REQUIRE(!library.at(a).empty());
        REQUIRE(!library.at(b).empty());
        pairs[{library.at(a), library.at(b)}] = pairs[{library.at(b), library.at(a)}] = one;
    }
    return pairs;
}

} // namespace

TEST_CASE("themes that several of the five documents touch come out as related, others do not")
{
    const Library library;
    FeatureFinder finder(library.text, *library.glossary, library.analyser.regions(), POLICY_DATA);
    const auto themed = themedPairs(library);
    const auto links = findLinks(library.columns(fiveDocuments), std::ref(finder));
    Score score;
    int arguable = 0;
    std::map<std::string, Score> themes;
    std::set<std::pair<std::string, std::string>> linked;
    for (const Link &link : links) {
        if (link.kind == LinkKind::Counterpart) continue;
        linked.insert({link.a, link.b});
        linked.insert({link.b, link.a});
        const auto judged = themed.find({link.a, link.b});
        if (judged != themed.end() && judged->second.kind == "arguable") {
            ++arguable;
        } else if (judged == themed.end() || judged->second.kind == "near") {
            ++score.wrong;
            std::cout << "  wrong  " << link.a << ' ' << link.b << '\n';
        }
    }
    for (const auto &[ends, judged] : themed) {
        if (judged.kind != "related" || ends.second < ends.first) continue;
        const bool found = linked.contains(ends);
        if (!found) std::cout << "  missed " << ends.first << ' ' << ends.second << '\n';
        for (Score *of : {&score, &themes[judged.theme]})
            ++(found ? of->right : of->missed);
    }
    for (const auto &[theme, of] : themes)
        std::cout << "  " << theme << ": " << of.right << " of " << of.right + of.missed << '\n';
    std::cout << "links, themes of the five documents: " << score.right << " related, " << arguable
              << " arguable, " << score.wrong << " wrong; precision " << score.precision()
              << ", recall " << score.recall() << '\n';
    CHECK(score.precision() > 0.85);
    CHECK(score.recall() > 0.8);
    CHECK(arguable < score.right / 3);
    for (const char *theme : {"arbitration", "talent", "trade-office", "e-commerce", "aviation"}) {
        INFO(theme);
        CHECK(themes.at(theme).recall() > 0.6);
    }
}

TEST_CASE("what is linked at all is what a reader would want to be led to")
{
    const Library library;
    FeatureFinder finder(library.text, *library.glossary, library.analyser.regions(), POLICY_DATA);
    std::vector<Judged> pairs = judgedPairs("produced.tsv");
    for (const char *file : {"produced_2.tsv", "produced_3.tsv"})
        std::ranges::copy(judgedPairs(file), std::back_inserter(pairs));
    REQUIRE(pairs.size() == 277);
    const Known known = linksTwoAtATime(library, finder, pairs);
    const Score score = judge("samples of what was linked", known, library, pairs);
    CHECK(score.precision() > 0.8);
    CHECK(score.recall() > 0.9);
}

TEST_CASE("what a reader would not look for stays unlinked")
{
    const Library library;
    FeatureFinder finder(library.text, *library.glossary, library.analyser.regions(), POLICY_DATA);
    const std::vector<Judged> pairs = judgedPairs("unlinked.tsv");
    REQUIRE(pairs.size() == 65);
    const Known known = linksTwoAtATime(library, finder, pairs);
    int linked = 0;
    for (const Judged &pair : pairs)
        if (pair.kind == "unrelated" && known.contains({library.at(pair.a), library.at(pair.b)})) {
            ++linked;
            std::cout << "  wrong  " << pair.a << ' ' << pair.b << '\n';
        }
    CHECK(linked <= 1);
}

TEST_CASE("a field and a word that many use relate nothing alone")
{
    const Library library;
    FeatureFinder finder(library.text, *library.glossary, library.analyser.regions(), POLICY_DATA);
    Known known;
    learn(known, findLinks(library.columns(fiveDocuments), std::ref(finder)));
    CHECK(!known.contains(
        {library.at("bpa-third-plenum-2024:576"), library.at("new-productivity-seminar:12")}));
    CHECK(!known.contains(
        {library.at("zhejiang-hong-kong-2023:102"), library.at("bpa-third-plenum-2024:555")}));
    // Clear links read as clear ones.
    const auto offices = known.find(
        {library.at("hkvision-sister-cities:37"), library.at("bpa-third-plenum-2024:449")});
    REQUIRE(offices != known.end());
    CHECK(offices->second.similarity > 0.4);
    CHECK(offices->second.reasons.front().what == "opening offices");
    CHECK(offices->second.reasons.front().chinese == "增設辦事處");
    for (const auto &[ends, link] : known) {
        double shares = 0;
        for (const LinkReason &reason : link.reasons) {
            shares += reason.share;
            // What is shared can be told in both languages.
            INFO(reason.what);
            CHECK((reason.kind != LinkReason::Kind::Concept || !reason.chinese.empty()));
        }
        CHECK(shares <= link.similarity + 1e-9);
        CHECK(link.similarity <= 1);
    }
}
