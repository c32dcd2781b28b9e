// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/vocabulary.h"
#include "store/connection.h"
#include "store/document_codec.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// A document's row in the index.
struct DocumentRow {
    std::int64_t id = 0;
    std::string key;
    std::string catalogue; ///< JSON
    std::int64_t firstPassage = 0;
    std::int64_t passages = 0;
    std::int64_t running = 0;
    std::int64_t firstRecommendation = 0;
    std::int64_t recommendations = 0;
};

/// The document's catalogue entry, with its id.
CatalogueEntry catalogueOf(const DocumentRow &row);

/// Looks things up in the attached index by name and by row. Lives for one question: what it has
/// read once it keeps, so it must not outlive the Snapshot it is used in.
class IndexReader {
public:
    explicit IndexReader(Connection &connection);

    [[nodiscard]] std::vector<DocumentRow> documents();
    [[nodiscard]] const DocumentRow *findDocument(std::string_view key);
    /// Rows of passages and recommendations belong to exactly one document; these throw
    /// Unpacker::Damaged when they do not.
    [[nodiscard]] const DocumentRow &documentOfPassage(std::int64_t passage);
    [[nodiscard]] const DocumentRow &documentOfRecommendation(std::int64_t recommendation);
    [[nodiscard]] const DocumentRow &documentAt(std::int64_t id);

    [[nodiscard]] const std::vector<Section> &sections(const DocumentRow &document);
    [[nodiscard]] const Passage &passage(const DocumentRow &document, int index);
    /// Recommendations (ordinals in the document) with a piece in the passage.
    [[nodiscard]] const std::vector<std::uint32_t> &recommendationsIn(const DocumentRow &document,
                                                                      int index);
    [[nodiscard]] Recommendation recommendation(const DocumentRow &document, std::uint32_t ordinal);
    [[nodiscard]] std::string recommendationKeyAt(const DocumentRow &document,
                                                  std::uint32_t ordinal);
    [[nodiscard]] std::optional<std::uint32_t> findRecommendation(const DocumentRow &document,
                                                                  std::string_view key);
    [[nodiscard]] Document document(const DocumentRow &document);

    [[nodiscard]] std::string conceptKey(std::uint32_t number);
    [[nodiscard]] bool hasConcept(int scheme, const std::string &key);
    [[nodiscard]] std::vector<std::string> actorNames();
    /// Numbers of the corrections that found nothing to hold on to.
    [[nodiscard]] std::set<std::int64_t> lostCorrections();
    /// The document's date as the catalogue has it, or "".
    [[nodiscard]] const std::string &date(const DocumentRow &document);
    /// Scheme 0 regions, 1 sectors; terms without language and weight.
    [[nodiscard]] Vocabulary vocabulary(int scheme);

private:
    struct LoadedPassage {
        Passage passage;
        std::vector<std::uint32_t> recommendations;
    };
    const LoadedPassage &load(const DocumentRow &document, int index);
    void loadAllPassages(const DocumentRow &document);
    const DocumentRow *findWhere(std::string_view sql, std::int64_t value);
    const DocumentRow &keep(SQLite::Statement &row);

    Connection &connection_;
    std::map<std::int64_t, DocumentRow> documents_; ///< by id; grows as they are looked up
    std::map<std::int64_t, std::int64_t> idByFirstPassage_;
    std::unordered_map<std::int64_t, std::vector<Section>> sections_; ///< by document
    std::unordered_map<std::int64_t, LoadedPassage> passages_;        ///< by row
    std::unordered_map<std::uint32_t, std::string> concepts_;
    std::unordered_map<std::int64_t, std::string> dates_; ///< by document
};

} // namespace policy
