// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_writer.h"

#include "store/catalogue_json.h"
#include "store/compact_text.h"

namespace policy {

namespace {

void bindBytes(SQLite::Statement &statement, int at, const std::string &bytes)
{
    statement.bindNoCopy(at, static_cast<const void *>(bytes.data()),
                         static_cast<int>(bytes.size()));
}

void finish(SQLite::Statement &statement)
{
    while (statement.executeStep()) {
    }
    statement.reset();
}

bool isRunning(const Passage &passage)
{
    return passage.kind != PassageKind::Boilerplate && passage.kind != PassageKind::Caption;
}

std::vector<std::string> termsOf(const Concept &one)
{
    std::vector<std::string> terms;
    for (const Term &term : one.terms)
        terms.push_back(term.text);
    return terms;
}

} // namespace

void IndexWriter::putConcepts(const Vocabulary &regions, const Vocabulary &sectors)
{
    int scheme = 0;
    for (const Vocabulary *vocabulary : {&regions, &sectors}) {
        for (const Concept &one : vocabulary->concepts())
            connection_.run("INSERT INTO derived.concept"
                            "(scheme, key, label, terms, broader, without, kind, top, taggable) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            scheme, one.id, localizedToJson(one.label), listToJson(termsOf(one)),
                            listToJson(one.broader), listToJson(one.without), one.kind,
                            one.topConcept ? 1 : 0, one.taggable ? 1 : 0);
        for (const Concept &one : vocabulary->concepts())
            for (const std::string &below : vocabulary->withNarrower(one.id))
                connection_.run("INSERT INTO derived.narrower VALUES (?, ?)",
                                static_cast<std::int64_t>(conceptNumber(scheme, one.id)),
                                static_cast<std::int64_t>(conceptNumber(scheme, below)));
        ++scheme;
    }
}

std::uint32_t IndexWriter::conceptNumber(int scheme, std::string_view key)
{
    const std::string id(key);
    Numbers &known = concepts_[scheme];
    if (const auto found = known.find(id); found != known.end()) return found->second;
    static constexpr std::string_view find =
        "SELECT id FROM derived.concept WHERE scheme = ? AND key = ?";
    std::int64_t number = connection_.number(find, 0, scheme, id);
    if (number == 0) {
        connection_.run("INSERT INTO derived.concept"
                        "(scheme, key, label, terms, broader, without, kind, top, taggable) "
                        "VALUES (?, ?, '{}', '[]', '[]', '[]', '', 0, 1)",
                        scheme, id);
        number = connection_.database().getLastInsertRowid();
        connection_.run("INSERT INTO derived.narrower VALUES (?1, ?1)", number);
    }
    return known.emplace(id, static_cast<std::uint32_t>(number)).first->second;
}

std::uint32_t IndexWriter::actorNumber(std::string_view name)
{
    const std::string text(name);
    if (const auto found = actors_.find(text); found != actors_.end()) return found->second;
    connection_.run("INSERT INTO derived.actor(name) VALUES (?) ON CONFLICT DO NOTHING", text);
    const std::int64_t number =
        connection_.number("SELECT id FROM derived.actor WHERE name = ?", 0, text);
    return actors_.emplace(text, static_cast<std::uint32_t>(number)).first->second;
}

PackedDocument IndexWriter::pack(const Document &document)
{
    const NameNumbers numbers{[this](std::string_view id) { return conceptNumber(0, id); },
                              [this](std::string_view id) { return conceptNumber(1, id); },
                              [this](std::string_view name) { return actorNumber(name); }};
    return packDocument(document, numbers);
}

std::int64_t IndexWriter::putRows(const Holding &holding, const Document &document,
                                  const PackedDocument &packed)
{
    const std::int64_t firstPassage =
        connection_.number("SELECT max(id) + 1 FROM derived.passage_row", 1);
    const std::int64_t firstRecommendation =
        connection_.number("SELECT max(id) + 1 FROM derived.recommendation", 1);

    std::int64_t passageId = std::max<std::int64_t>(firstPassage, 1);
    std::int64_t recommendationId = std::max<std::int64_t>(firstRecommendation, 1);
    std::int64_t running = 0;
    std::int64_t textBytes = 0;
    for (const Passage &one : document.passages) {
        running += isRunning(one) ? 1 : 0;
        textBytes += static_cast<std::int64_t>(one.text.size());
    }
    CatalogueEntry catalogue = document.catalogue;
    catalogue.id.clear(); // the key says it
    connection_.run("INSERT INTO derived.document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    holding.id, holding.key, stampOf(holding), catalogueToJson(catalogue),
                    passageId, static_cast<std::int64_t>(document.passages.size()), running,
                    recommendationId, static_cast<std::int64_t>(document.recommendations.size()),
                    textBytes);

    SQLite::Statement &structure =
        connection_.prepare("INSERT INTO derived.structure VALUES (?, ?)", holding.id);
    bindBytes(structure, 2, packed.sections);
    finish(structure);
    for (std::size_t column = 0; column < facetColumns; ++column) {
        SQLite::Statement &facet = connection_.prepare("INSERT INTO derived.facet VALUES (?, ?, ?)",
                                                       static_cast<int>(column), holding.id);
        bindBytes(facet, 3, packed.facets[column]);
        finish(facet);
    }

    for (std::size_t i = 0; i < document.passages.size(); ++i) {
        const PackedPassage &one = packed.passages[i];
        SQLite::Statement &insert =
            connection_.prepare("INSERT INTO derived.passage_row VALUES (?, ?, ?, ?, ?)",
                                passageId + static_cast<std::int64_t>(i),
                                static_cast<int>(one.kind), static_cast<int>(one.language));
        bindBytes(insert, 4, one.detail);
        const std::optional<std::string> compact = compacted(document.passages[i].text);
        if (compact)
            bindBytes(insert, 5, *compact);
        else
            insert.bindNoCopy(5, document.passages[i].text);
        finish(insert);
    }
    for (const PackedRecommendation &one : packed.recommendations) {
        SQLite::Statement &insert = connection_.prepare(
            "INSERT INTO derived.recommendation VALUES (?, ?, ?)", recommendationId++, one.key);
        bindBytes(insert, 3, one.detail);
        finish(insert);
    }
    return passageId;
}

void IndexWriter::putWords(std::int64_t passage, const std::string &text)
{
    SQLite::Statement &insert =
        connection_.prepare("INSERT INTO derived.passage_fts(rowid, text) VALUES (?, ?)", passage);
    insert.bindNoCopy(2, text);
    finish(insert);
}

void IndexWriter::removeWords(std::int64_t passage, const std::string &text)
{
    connection_.run("INSERT INTO derived.passage_fts(passage_fts, rowid, text) "
                    "VALUES ('delete', ?, ?)",
                    passage, text);
}

void IndexWriter::putLost(std::int64_t document, const std::vector<std::int64_t> &corrections)
{
    for (const std::int64_t one : corrections)
        connection_.run("INSERT INTO derived.lost VALUES (?, ?)", one, document);
}

void IndexWriter::remove(std::int64_t document)
{
    const std::int64_t first =
        connection_.number("SELECT first_passage FROM derived.document WHERE id = ?", 0, document);
    const std::int64_t end =
        first +
        connection_.number("SELECT passages FROM derived.document WHERE id = ?", 0, document);
    SQLite::Statement &passage = connection_.prepare(
        "SELECT id, text FROM derived.passage WHERE id >= ? AND id < ?", first, end);
    while (passage.executeStep())
        removeWords(passage.getColumn(0).getInt64(), passage.getColumn(1).getString());
    connection_.run("DELETE FROM derived.passage_row WHERE id >= ? AND id < ?", first, end);
    const std::int64_t firstRecommendation = connection_.number(
        "SELECT first_recommendation FROM derived.document WHERE id = ?", 0, document);
    const std::int64_t recommendationEnd =
        firstRecommendation +
        connection_.number("SELECT recommendations FROM derived.document WHERE id = ?", 0,
                           document);
    connection_.run("DELETE FROM derived.recommendation WHERE id >= ? AND id < ?",
                    firstRecommendation, recommendationEnd);
    for (std::size_t column = 0; column < facetColumns; ++column)
        connection_.run("DELETE FROM derived.facet WHERE kind = ? AND document = ?",
                        static_cast<int>(column), document);
    for (const char *sql : {"DELETE FROM derived.structure WHERE document = ?",
                            "DELETE FROM derived.lost WHERE document = ?",
                            "DELETE FROM derived.document WHERE id = ?"})
        connection_.run(sql, document);
}

void IndexWriter::raiseGeneration()
{
    connection_.run("INSERT INTO derived.meta VALUES ('generation', 1) "
                    "ON CONFLICT(name) DO UPDATE SET value = value + 1");
}

} // namespace policy
