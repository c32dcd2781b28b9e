// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/analyser.h"
#include "compare/features.h"
#include "import/source_reader.h"

#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

using namespace policy;

namespace {

struct Library {
    Analyser analyser{POLICY_DATA};
    std::shared_ptr<const TextData> text = TextData::load(POLICY_DATA);
    std::shared_ptr<const Glossary> glossary = Glossary::load(text, POLICY_DATA);
    std::vector<Document> documents;

    Library()
    {
        for (const char *id :
             {"hkvision-sister-cities", "beijing-hong-kong-fair-2023", "zhejiang-hong-kong-2023",
              "bpa-third-plenum-2024", "new-productivity-seminar"}) {
            const std::filesystem::path file =
                std::filesystem::path(POLICY_DATA) / "documents" / (std::string(id) + ".txt");
            CatalogueEntry entry;
            entry.id = id;
            documents.push_back(
                analyser.analyse(readSource(readBytes(file), file.filename().string(), entry)));
        }
    }

    [[nodiscard]] std::vector<Column> columns() const
    {
        std::vector<Column> columns;
        for (const Document &document : documents) {
            columns.push_back({document.catalogue.id, {}});
            for (const Recommendation &one : document.recommendations)
                columns.back().recommendations.push_back(&one);
        }
        return columns;
    }

    /// Id of the recommendation that holds a source line: "document:line".
    [[nodiscard]] std::string at(const std::string &place) const
    {
        const auto colon = place.find(':');
        const int line = std::stoi(place.substr(colon + 1));
        for (const Document &document : documents)
            if (document.catalogue.id == place.substr(0, colon))
                for (const Recommendation &one : document.recommendations)
                    if (one.lines.first <= line && line <= one.lines.last) return one.id;
        return "";
    }
};

struct Judged {
    std::string a;
    std::string b;
    std::string kind;
};

std::vector<Judged> judgedPairs()
{
    std::ifstream file(POLICY_TEST_SAMPLES "/links/pairs.tsv");
    std::vector<Judged> pairs;
    for (Judged one; std::getline(file, one.a, '\t') && std::getline(file, one.b, '\t') &&
                     std::getline(file, one.kind);)
        pairs.push_back(one);
    return pairs;
}

} // namespace

TEST_CASE("links of the five documents agree with pairs judged by reading")
{
    const Library library;
    FeatureFinder finder(library.text, *library.glossary, library.analyser.regions());
    const auto links = findLinks(library.columns(), std::ref(finder));
    std::map<std::pair<std::string, std::string>, const Link *> known;
    for (const Link &link : links)
        known[{link.a, link.b}] = known[{link.b, link.a}] = &link;

    int right = 0, missed = 0, wrong = 0, counterparts = 0;
    for (const Judged &pair : judgedPairs()) {
        const auto found = known.find({library.at(pair.a), library.at(pair.b)});
        const bool linked = found != known.end();
        if (pair.kind == "counterpart" && linked && found->second->kind == LinkKind::Counterpart)
            ++counterparts;
        if (pair.kind == "unrelated" ? linked : !linked)
            std::cout << (linked ? "wrong  " : "missed ") << pair.a << " " << pair.b << '\n';
        if (pair.kind == "unrelated")
            wrong += linked ? 1 : 0;
        else
            (linked ? right : missed) += 1;
    }
    const double precision = static_cast<double>(right) / (right + wrong);
    const double recall = static_cast<double>(right) / (right + missed);
    std::cout << "links: " << links.size() << ", judged pairs: precision " << precision
              << ", recall " << recall << '\n';
    CHECK(counterparts == 8);
    CHECK(precision > 0.95);
    CHECK(recall > 0.7);
}
