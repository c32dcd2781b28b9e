// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until the core has its Store: the documents' lines in memory, tagged by their words.
#include "store/store.h"

#include "analysis/analyser.h"
#include "data_folder.h"
#include "model/error.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace policy {

class Store::Impl {
public:
    std::shared_ptr<const Analyser> analyser;
    std::vector<Document> documents;
    std::vector<Document> removed;
    std::map<std::string, std::string> texts;
    std::int64_t version = 1;

    void add(const std::filesystem::path &path)
    {
        std::ifstream in(path);
        if (!in) throw Error("Cannot read " + path.string() + ". Check that it exists.");
        Document document;
        document.catalogue.id = path.stem().string();
        document.catalogue.languages = {Language::TraditionalChinese};
        document.catalogue.publisher = "Publisher";
        document.catalogue.date = "2023-06-26";
        document.catalogue.title[Language::TraditionalChinese] = document.catalogue.id;
        std::string line;
        for (int number = 1; std::getline(in, line); ++number) {
            texts[document.catalogue.id] += line + '\n';
            if (line.size() > 30) addLine(document, line, number);
        }
        documents.push_back(std::move(document));
    }

    void addLine(Document &document, const std::string &line, int number) const
    {
        Passage passage;
        passage.text = line;
        passage.lines = {number, number};
        passage.lineMarks = {{0, number}};
        passage.language = Language::TraditionalChinese;
        if (document.passages.size() % 7 == 0) {
            passage.kind = PassageKind::Heading;
            passage.section = static_cast<int>(document.sections.size());
            Section section;
            section.id = std::to_string(document.sections.size() + 1);
            section.title = line.substr(0, 30);
            section.lines = passage.lines;
            section.passage = static_cast<int>(document.passages.size());
            document.sections.push_back(section);
        }
        const int index = static_cast<int>(document.passages.size());
        const int section = static_cast<int>(document.sections.size()) - 1;
        if (passage.section < 0) passage.section = section;
        document.passages.push_back(passage);
        if (passage.kind == PassageKind::Heading) return;
        Recommendation made;
        made.id = document.catalogue.id + "/" + std::to_string(number);
        made.stage = static_cast<Stage>(number % 3);
        made.language = passage.language;
        made.title = number % 2 ? line.substr(0, 24) : "";
        made.section = section;
        made.text = line;
        made.pieces = {{0, index, {0, line.size()}}};
        made.lines = passage.lines;
        tag(made);
        document.recommendations.push_back(std::move(made));
    }

    void tag(Recommendation &made) const
    {
        for (const Concept &known : analyser->regions().concepts())
            for (const Term &term : known.terms)
                if (const auto at = made.text.find(term.text); at != std::string::npos)
                    made.regions.push_back({known.id,
                                            RegionRole::About,
                                            Origin::Text,
                                            {{at, at + term.text.size()}},
                                            term.text});
        for (const Concept &known : analyser->sectors().concepts())
            for (const Term &term : known.terms)
                if (const auto at = made.text.find(term.text); at != std::string::npos)
                    made.sectors.push_back({known.id,
                                            0.9,
                                            Origin::Text,
                                            {{at, at + term.text.size()}},
                                            term.text});
    }

    static bool isUnder(const Vocabulary &vocabulary, const std::string &id, const std::string &top)
    {
        const auto all = vocabulary.allBroader(id);
        return id == top || std::find(all.begin(), all.end(), top) != all.end();
    }

    bool has(const Document &document, const Recommendation &one, Facet facet,
             const std::string &value) const
    {
        switch (facet) {
        case Facet::Region:
            return std::any_of(one.regions.begin(), one.regions.end(), [&](const RegionTag &tag) {
                return isUnder(analyser->regions(), tag.region, value);
            });
        case Facet::Sector:
            return std::any_of(one.sectors.begin(), one.sectors.end(), [&](const SectorTag &tag) {
                return isUnder(analyser->sectors(), tag.sector, value);
            });
        case Facet::Document: return document.catalogue.id == value;
        case Facet::Stage: return stageName(one.stage) == value;
        case Facet::Actor: return value == "香港" && one.text.find(value) != std::string::npos;
        case Facet::Language: return languageTag(one.language) == value;
        }
        return false;
    }

    bool passes(const Document &document, const Recommendation &one, const Query &query,
                const Facet *leftOut = nullptr) const
    {
        if (one.text.find(query.text) == std::string::npos) return false;
        std::map<Facet, bool> chosen;
        for (const Choice &choice : query.choices) {
            if (leftOut && choice.facet == *leftOut && !choice.excluded) continue;
            const bool holds = has(document, one, choice.facet, choice.value);
            if (choice.excluded && holds) return false;
            if (!choice.excluded) chosen[choice.facet] |= holds;
        }
        return std::all_of(chosen.begin(), chosen.end(), [](auto &each) { return each.second; });
    }

    static Snippet snippet(const std::string &text, const std::string &asked)
    {
        Snippet made{text, {}};
        if (!asked.empty())
            for (std::size_t at = 0; (at = text.find(asked, at)) != std::string::npos;
                 at += asked.size())
                made.marks.push_back({at, at + asked.size()});
        return made;
    }

    RecommendationRow row(const Document &document, const Recommendation &one,
                          const Query &query) const
    {
        RecommendationRow made;
        made.id = one.id;
        made.document = document.catalogue.id;
        made.stage = one.stage;
        made.language = one.language;
        made.title = one.title;
        made.section = sectionPath(document, one.section);
        made.snippet = snippet(one.text, query.text);
        for (const RegionTag &tag : one.regions)
            made.regions.push_back(tag.region);
        for (const SectorTag &tag : one.sectors)
            made.sectors.push_back(tag.sector);
        made.date = document.catalogue.date;
        made.lines = one.lines;
        return made;
    }
};

Store::Store(const StoreFolders &, std::shared_ptr<const Analyser> analyser,
             const Progress &progress, std::stop_token)
    : impl_(std::make_unique<Impl>())
{
    impl_->analyser = std::move(analyser);
    std::vector<std::filesystem::path> paths;
    for (const auto &file : std::filesystem::directory_iterator(dataFolder() / "documents"))
        if (file.path().extension() == ".txt") paths.push_back(file.path());
    std::sort(paths.begin(), paths.end());
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (progress) progress(static_cast<int>(i), 5, paths[i].filename().string());
        impl_->add(paths[i]);
    }
}
Store::Store(const StoreFolders &folders, const Progress &progress, std::stop_token stop)
    : Store(folders, std::make_shared<Analyser>(dataFolder()), progress, stop)
{
}
const Vocabulary &Store::regions() const
{
    return impl_->analyser->regions();
}
const Vocabulary &Store::sectors() const
{
    return impl_->analyser->sectors();
}
Store::~Store() = default;
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;

StoreFolders StoreFolders::in(const std::filesystem::path &folder)
{
    return {folder, folder};
}
StoreFolders StoreFolders::ofUser()
{
    return {};
}

std::vector<DocumentSummary> Store::documents() const
{
    std::vector<DocumentSummary> all;
    for (const Document &document : impl_->documents) {
        DocumentSummary made;
        made.catalogue = document.catalogue;
        made.passages = static_cast<int>(document.passages.size());
        made.recommendations = static_cast<int>(document.recommendations.size());
        all.push_back(std::move(made));
    }
    return all;
}

Document Store::document(const std::string &id) const
{
    for (const Document &document : impl_->documents)
        if (document.catalogue.id == id) return document;
    throw UsageError("There is no document " + id + ".");
}

std::string Store::sourceText(const std::string &document) const
{
    return impl_->texts.at(document);
}

Recommendation Store::recommendation(const std::string &id) const
{
    for (const Document &document : impl_->documents)
        for (const Recommendation &one : document.recommendations)
            if (one.id == id) return one;
    throw UsageError("There is no recommendation " + id + ".");
}

RecommendationPage Store::recommendations(const Query &query, Order, Page page,
                                          std::stop_token) const
{
    RecommendationPage found;
    for (const Document &document : impl_->documents)
        for (const Recommendation &one : document.recommendations)
            if (impl_->passes(document, one, query) && found.total++ >= page.offset &&
                static_cast<int>(found.rows.size()) < page.limit)
                found.rows.push_back(impl_->row(document, one, query));
    return found;
}

HitPage Store::search(const Query &query, Page, std::stop_token) const
{
    HitPage found;
    if (query.text.empty()) return found;
    for (const Document &document : impl_->documents)
        for (std::size_t i = 0; i < document.passages.size(); ++i) {
            const Passage &passage = document.passages[i];
            if (passage.kind != PassageKind::Heading ||
                passage.text.find(query.text) == std::string::npos)
                continue;
            Hit hit;
            hit.document = document.catalogue.id;
            hit.passage = static_cast<int>(i);
            hit.section = sectionPath(document, passage.section);
            hit.snippet = Impl::snippet(passage.text, query.text);
            hit.lines = passage.lines;
            found.hits.push_back(std::move(hit));
        }
    found.total = static_cast<std::int64_t>(found.hits.size());
    return found;
}

FacetCounts Store::counts(const Query &query, std::stop_token) const
{
    FacetCounts made;
    std::map<Facet, std::vector<std::string>> values{
        {Facet::Stage, {"proposed", "agreed", "delivered"}},
        {Facet::Actor, {"香港"}},
        {Facet::Language, {"en", "zh-Hant"}}};
    for (const Concept &known : impl_->analyser->regions().concepts())
        values[Facet::Region].push_back(known.id);
    for (const Concept &known : impl_->analyser->sectors().concepts())
        values[Facet::Sector].push_back(known.id);
    for (const Document &document : impl_->documents)
        values[Facet::Document].push_back(document.catalogue.id);
    for (const Document &document : impl_->documents)
        for (const Recommendation &one : document.recommendations) {
            made.recommendations += impl_->passes(document, one, query);
            for (const auto &[facet, all] : values)
                if (impl_->passes(document, one, query, &facet))
                    for (const std::string &value : all)
                        made.byFacet[facet][value] += impl_->has(document, one, facet, value);
        }
    return made;
}

ImportReport Store::import(const std::vector<std::filesystem::path> &paths,
                           const Progress &progress, std::stop_token stop)
{
    ImportReport report;
    for (std::size_t i = 0; i < paths.size() && !stop.stop_requested(); ++i) {
        if (progress)
            progress(static_cast<int>(i), static_cast<int>(paths.size()),
                     paths[i].filename().string());
        ImportLine line;
        line.path = paths[i].string();
        try {
            impl_->add(paths[i]);
            line.document = impl_->documents.back().catalogue.id;
        } catch (const Error &error) {
            line.outcome = ImportLine::Outcome::Failed;
            line.message = error.what();
        }
        report.lines.push_back(line);
    }
    ++impl_->version;
    return report;
}

void Store::remove(const std::string &document)
{
    const auto found = std::find_if(impl_->documents.begin(), impl_->documents.end(),
                                    [&](auto &each) { return each.catalogue.id == document; });
    if (found == impl_->documents.end()) throw UsageError("There is no document " + document + ".");
    impl_->removed.push_back(std::move(*found));
    impl_->documents.erase(found);
    ++impl_->version;
}

void Store::restore(const std::string &document)
{
    const auto found = std::find_if(impl_->removed.begin(), impl_->removed.end(),
                                    [&](auto &each) { return each.catalogue.id == document; });
    if (found == impl_->removed.end()) throw UsageError("There is no document " + document + ".");
    impl_->documents.push_back(std::move(*found));
    impl_->removed.erase(found);
    ++impl_->version;
}

void Store::setCatalogue(const CatalogueEntry &entry)
{
    for (Document &document : impl_->documents)
        if (document.catalogue.id == entry.id) document.catalogue = entry;
    ++impl_->version;
}

CheckReport Store::check(const Progress &, std::stop_token)
{
    return {};
}

std::int64_t Store::dataVersion() const
{
    return impl_->version;
}

} // namespace policy
