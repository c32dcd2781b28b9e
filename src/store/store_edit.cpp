// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogue_json.h"
#include "store/store_impl.h"

#include "analysis/analyser.h"
#include "import/pool.h"
#include "import/source_reader.h"
#include "keeping/quotation.h"

#include <algorithm>

namespace policy {

namespace {

/// Names of catalogue fields, as CatalogueEntry::guessed has them.
struct Field {
    const char *name;
    bool (*same)(const CatalogueEntry &a, const CatalogueEntry &b);
    void (*clear)(CatalogueEntry &entry);
};

const Field fields[] = {
    {"title", [](const auto &a, const auto &b) { return a.title == b.title; },
     [](auto &entry) { entry.title.clear(); }},
    {"publisher", [](const auto &a, const auto &b) { return a.publisher == b.publisher; },
     [](auto &entry) { entry.publisher.clear(); }},
    {"date", [](const auto &a, const auto &b) { return a.date == b.date; },
     [](auto &entry) { entry.date.clear(); }},
    {"languages", [](const auto &a, const auto &b) { return a.languages == b.languages; },
     [](auto &entry) { entry.languages.clear(); }},
    {"kind", [](const auto &a, const auto &b) { return a.kind == b.kind; },
     [](auto &entry) { entry.kind.clear(); }},
};

/// What a person states: fields that were guessed and left as they were stay guessed, so a better
/// guess may replace them one day.
CatalogueEntry statedIn(CatalogueEntry entry, const CatalogueEntry &before)
{
    for (const Field &field : fields) {
        const bool guessed = std::ranges::find(before.guessed, field.name) != before.guessed.end();
        if (guessed && field.same(entry, before)) field.clear(entry);
    }
    entry.guessed.clear();
    return entry;
}

} // namespace

const DocumentRow &Store::Impl::documentNamed(IndexReader &reader, const std::string &key)
{
    if (const DocumentRow *found = reader.findDocument(key)) return *found;
    if (const auto held = library().find(key); held && held->removed)
        throw UsageError("The document \"" + key +
                         "\" was removed from the library; import its file again, or choose "
                         "another.");
    constexpr int shown = 12;
    std::string known;
    int count = 0;
    for (const DocumentRow &row : reader.documents())
        if (++count <= shown) known += (known.empty() ? "" : ", ") + row.key;
    if (count > shown) known += " and " + std::to_string(count - shown) + " more";
    throw UsageError("Unknown document \"" + key + "\"; the library holds " +
                     (known.empty() ? "none" : known) + ".");
}

Document Store::Impl::edition(const std::string &document, int number)
{
    return guarded("show an earlier edition of \"" + document + "\"", [&] {
        IndexReader reader(*connection_);
        const DocumentRow row = documentNamed(reader, document);
        const auto editions = library().editions(row.id);
        if (number < 1 || static_cast<std::size_t>(number) > editions.size())
            throw UsageError("The library holds " +
                             (editions.empty() ? std::string("no earlier edition")
                                               : std::to_string(editions.size()) +
                                                     (editions.size() == 1 ? " earlier edition"
                                                                           : " earlier editions")) +
                             " of \"" + document +
                             "\"; importing a changed file from the same place makes one.");
        const auto holding = library().find(row.key);
        const EditionSummary &wanted = editions[static_cast<std::size_t>(number - 1)];
        return knowledge_.analyser()->analyse(readSource(library().bytesOfEdition(wanted),
                                                         holding ? holding->fileName : document,
                                                         policy::catalogueOf(row)));
    });
}

Recommendation Store::Impl::recommendationNamed(IndexReader &reader, const std::string &id)
{
    const std::size_t slash = id.find('/');
    if (slash == std::string::npos)
        throw UsageError("Unknown recommendation \"" + id +
                         "\"; an id looks like DOCUMENT/2.1/(1), as \"recommendations\" lists "
                         "them.");
    const DocumentRow &row = documentNamed(reader, id.substr(0, slash));
    const auto ordinal = reader.findRecommendation(row, recommendationKey(row.key, id));
    if (!ordinal)
        throw UsageError("Unknown recommendation \"" + id + "\"; \"" + row.key + "\" has " +
                         std::to_string(row.recommendations) +
                         ", as \"recommendations --document " + row.key + "\" lists them.");
    return reader.recommendation(row, *ordinal);
}

std::pair<std::string, Quotation> Store::Impl::quotationFor(IndexReader &reader,
                                                            const MarkTarget &target)
{
    if (!target.recommendation.empty()) {
        const Recommendation one = recommendationNamed(reader, target.recommendation);
        return {one.id.substr(0, one.id.find('/')), quotationOf(one)};
    }
    const DocumentRow &row = documentNamed(reader, target.document);
    if (!target.stretch) return {row.key, {}};
    return {row.key, quotationOf(reader.document(row), *target.stretch)};
}

void Store::Impl::remove(const std::string &document)
{
    change("remove \"" + document + "\"", [&] {
        IndexReader reader(*connection_);
        library().setRemoved(documentNamed(reader, document).id, true);
    });
}

void Store::Impl::restore(const std::string &document)
{
    change("restore \"" + document + "\"", [&] {
        const auto holding = library().find(document);
        if (!holding)
            throw UsageError("Unknown document \"" + document +
                             "\"; the library has never held it.");
        if (holding->removed) library().setRemoved(holding->id, false);
    });
}

void Store::Impl::setCatalogue(const CatalogueEntry &entry)
{
    change("change the catalogue entry of \"" + entry.id + "\"", [&] {
        IndexReader reader(*connection_);
        const DocumentRow row = documentNamed(reader, entry.id);
        const CatalogueEntry before = catalogueFromJson(row.catalogue);
        library().setCorrected(row.id, catalogueToJson(statedIn(entry, before)));
    });
}

} // namespace policy
