// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_reader.h"

#include "store/catalogue_json.h"
#include "store/packing.h"

namespace policy {

namespace {

#define DOCUMENT_COLUMNS                                                                           \
    "SELECT id, key, catalogue, first_passage, passages, running, first_recommendation, "          \
    "recommendations FROM derived.document "

constexpr std::string_view byId = DOCUMENT_COLUMNS "WHERE id = ?";
constexpr std::string_view byKey = DOCUMENT_COLUMNS "WHERE key = ?";
constexpr std::string_view byPassage =
    DOCUMENT_COLUMNS "WHERE first_passage <= ? ORDER BY first_passage DESC LIMIT 1";
// A document without recommendations shares its first number with the next one.
constexpr std::string_view byRecommendation =
    DOCUMENT_COLUMNS "WHERE first_recommendation <= ? AND recommendations > 0 "
                     "ORDER BY first_recommendation DESC LIMIT 1";
constexpr std::string_view allDocuments = DOCUMENT_COLUMNS "ORDER BY id";

#undef DOCUMENT_COLUMNS

} // namespace

CatalogueEntry catalogueOf(const DocumentRow &row)
{
    CatalogueEntry entry = catalogueFromJson(row.catalogue);
    entry.id = row.key;
    return entry;
}

IndexReader::IndexReader(Connection &connection) : connection_(connection) {}

const DocumentRow &IndexReader::keep(SQLite::Statement &row)
{
    DocumentRow found{row.getColumn(0).getInt64(),  row.getColumn(1).getString(),
                      row.getColumn(2).getString(), row.getColumn(3).getInt64(),
                      row.getColumn(4).getInt64(),  row.getColumn(5).getInt64(),
                      row.getColumn(6).getInt64(),  row.getColumn(7).getInt64()};
    const std::int64_t id = found.id;
    return documents_.insert_or_assign(id, std::move(found)).first->second;
}

std::vector<DocumentRow> IndexReader::documents()
{
    std::vector<DocumentRow> all;
    SQLite::Statement &row = connection_.prepare(allDocuments);
    while (row.executeStep())
        all.push_back(keep(row));
    row.reset();
    return all;
}

const DocumentRow *IndexReader::findWhere(std::string_view sql, std::int64_t value)
{
    SQLite::Statement &row = connection_.prepare(sql, value);
    const DocumentRow *found = row.executeStep() ? &keep(row) : nullptr;
    row.reset();
    return found;
}

const DocumentRow *IndexReader::findDocument(std::string_view key)
{
    SQLite::Statement &row = connection_.prepare(byKey, std::string(key));
    const DocumentRow *found = row.executeStep() ? &keep(row) : nullptr;
    row.reset();
    return found;
}

const DocumentRow &IndexReader::documentAt(std::int64_t id)
{
    if (const auto known = documents_.find(id); known != documents_.end()) return known->second;
    const DocumentRow *found = findWhere(byId, id);
    if (found == nullptr) throw Unpacker::Damaged();
    return *found;
}

const DocumentRow &IndexReader::documentOfPassage(std::int64_t passage)
{
    if (auto after = idByFirstPassage_.upper_bound(passage); after != idByFirstPassage_.begin()) {
        const DocumentRow &known = documents_.at(std::prev(after)->second);
        if (passage < known.firstPassage + known.passages) return known;
    }
    const DocumentRow *found = findWhere(byPassage, passage);
    if (found == nullptr || passage >= found->firstPassage + found->passages)
        throw Unpacker::Damaged();
    idByFirstPassage_[found->firstPassage] = found->id;
    return *found;
}

const DocumentRow &IndexReader::documentOfRecommendation(std::int64_t recommendation)
{
    const DocumentRow *found = findWhere(byRecommendation, recommendation);
    if (found == nullptr || recommendation >= found->firstRecommendation + found->recommendations)
        throw Unpacker::Damaged();
    return *found;
}

const std::vector<Section> &IndexReader::sections(const DocumentRow &document)
{
    if (const auto known = sections_.find(document.id); known != sections_.end())
        return known->second;
    SQLite::Statement &row = connection_.prepare(
        "SELECT sections FROM derived.structure WHERE document = ?", document.id);
    if (!row.executeStep()) throw Unpacker::Damaged();
    const std::string packed(bytesOf(row.getColumn(0)));
    row.reset();
    auto sections =
        unpackSections(packed, [&](int index) { return passage(document, index).text; });
    return sections_.emplace(document.id, std::move(sections)).first->second;
}

const IndexReader::LoadedPassage &IndexReader::load(const DocumentRow &document, int index)
{
    if (index < 0 || index >= document.passages) throw Unpacker::Damaged();
    const std::int64_t id = document.firstPassage + index;
    if (const auto known = passages_.find(id); known != passages_.end()) return known->second;
    SQLite::Statement &row = connection_.prepare(
        "SELECT kind, language, detail, text FROM derived.passage WHERE id = ?", id);
    if (!row.executeStep()) throw Unpacker::Damaged();
    LoadedPassage loaded;
    loaded.passage = unpackPassage(row.getColumn(0).getInt(), row.getColumn(1).getInt(),
                                   bytesOf(row.getColumn(2)), row.getColumn(3).getString(),
                                   &loaded.recommendations);
    row.reset();
    return passages_.emplace(id, std::move(loaded)).first->second;
}

const Passage &IndexReader::passage(const DocumentRow &document, int index)
{
    return load(document, index).passage;
}

const std::vector<std::uint32_t> &IndexReader::recommendationsIn(const DocumentRow &document,
                                                                 int index)
{
    return load(document, index).recommendations;
}

std::string IndexReader::recommendationKeyAt(const DocumentRow &document, std::uint32_t ordinal)
{
    return connection_.text("SELECT key FROM derived.recommendation WHERE id = ?", "",
                            document.firstRecommendation + ordinal);
}

std::optional<std::uint32_t> IndexReader::findRecommendation(const DocumentRow &document,
                                                             std::string_view key)
{
    const std::int64_t id = connection_.number(
        "SELECT id FROM derived.recommendation WHERE id >= ? AND id < ? AND key = ?", -1,
        document.firstRecommendation, document.firstRecommendation + document.recommendations,
        std::string(key));
    if (id < 0) return std::nullopt;
    return static_cast<std::uint32_t>(id - document.firstRecommendation);
}

Recommendation IndexReader::recommendation(const DocumentRow &document, std::uint32_t ordinal)
{
    const DocumentParts parts{
        document.key, sections(document),
        [&](int index) -> const Passage & { return passage(document, index); },
        [&](std::uint32_t other) { return recommendationKeyAt(document, other); }};
    const auto concept_ = [this](std::uint32_t number) { return conceptKey(number); };
    SQLite::Statement &row =
        connection_.prepare("SELECT key, detail FROM derived.recommendation WHERE id = ?",
                            document.firstRecommendation + ordinal);
    if (!row.executeStep()) throw Unpacker::Damaged();
    const std::string key = row.getColumn(0).getString();
    const std::string detail(bytesOf(row.getColumn(1)));
    row.reset();
    return unpackRecommendation(key, detail, parts, {concept_, concept_});
}

void IndexReader::loadAllPassages(const DocumentRow &document)
{
    SQLite::Statement &row = connection_.prepare(
        "SELECT id, kind, language, detail, text FROM derived.passage WHERE id >= ? AND id < ?",
        document.firstPassage, document.firstPassage + document.passages);
    while (row.executeStep()) {
        LoadedPassage loaded;
        loaded.passage = unpackPassage(row.getColumn(1).getInt(), row.getColumn(2).getInt(),
                                       bytesOf(row.getColumn(3)), row.getColumn(4).getString(),
                                       &loaded.recommendations);
        passages_.emplace(row.getColumn(0).getInt64(), std::move(loaded));
    }
    row.reset();
}

Document IndexReader::document(const DocumentRow &row)
{
    Document document;
    document.catalogue = catalogueOf(row);
    document.sections = sections(row);
    loadAllPassages(row);
    for (int i = 0; i < row.passages; ++i)
        document.passages.push_back(passage(row, i));
    for (std::uint32_t i = 0; i < row.recommendations; ++i)
        document.recommendations.push_back(recommendation(row, i));
    return document;
}

std::string IndexReader::conceptKey(std::uint32_t number)
{
    if (const auto known = concepts_.find(number); known != concepts_.end()) return known->second;
    std::string key = connection_.text("SELECT key FROM derived.concept WHERE id = ?", "",
                                       static_cast<std::int64_t>(number));
    if (key.empty()) throw Unpacker::Damaged();
    return concepts_.emplace(number, std::move(key)).first->second;
}

bool IndexReader::hasConcept(int scheme, const std::string &key)
{
    return connection_.number("SELECT count(*) FROM derived.concept WHERE scheme = ? AND key = ?",
                              0, scheme, key) > 0;
}

std::vector<std::string> IndexReader::actorNames()
{
    std::vector<std::string> names;
    SQLite::Statement &row = connection_.prepare("SELECT name FROM derived.actor");
    while (row.executeStep())
        names.push_back(row.getColumn(0).getString());
    row.reset();
    return names;
}

std::set<std::int64_t> IndexReader::lostCorrections()
{
    std::set<std::int64_t> numbers;
    SQLite::Statement &row = connection_.prepare("SELECT correction FROM derived.lost");
    while (row.executeStep())
        numbers.insert(row.getColumn(0).getInt64());
    row.reset();
    return numbers;
}

const std::string &IndexReader::date(const DocumentRow &document)
{
    if (const auto known = dates_.find(document.id); known != dates_.end()) return known->second;
    return dates_.emplace(document.id, catalogueFromJson(document.catalogue).date).first->second;
}

Vocabulary IndexReader::vocabulary(int scheme)
{
    std::vector<Concept> concepts;
    SQLite::Statement &row = connection_.prepare(
        "SELECT key, label, broader, kind, taggable, terms, without, top FROM derived.concept "
        "WHERE scheme = ? ORDER BY id",
        scheme);
    while (row.executeStep()) {
        Concept one;
        one.id = row.getColumn(0).getString();
        one.label = localizedFromJson(row.getColumn(1).getString());
        one.broader = listFromJson(row.getColumn(2).getString());
        one.kind = row.getColumn(3).getString();
        one.taggable = row.getColumn(4).getInt() != 0;
        for (std::string &term : listFromJson(row.getColumn(5).getString()))
            one.terms.push_back({std::move(term), Language::Unknown, 1});
        one.without = listFromJson(row.getColumn(6).getString());
        one.topConcept = row.getColumn(7).getInt() != 0;
        concepts.push_back(std::move(one));
    }
    row.reset();
    return Vocabulary(std::move(concepts));
}

} // namespace policy
