// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/text_query.h"
#include "store/facet_table.h"
#include "store/failure.h"
#include "store/index_file.h"
#include "store/index_reader.h"
#include "store/index_writer.h"
#include "store/keeping.h"
#include "store/kept.h"
#include "store/knowledge.h"
#include "store/library.h"
#include "store/packing.h"
#include "store/search.h"
#include "store/store.h"
#include "store/tokenizer.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace policy {

class ChangeRecorder;
struct ImportResult;
struct ImportJob;

/// The store behind its facade. Its members are spread over files by what they are for:
/// opening (store_open.cpp), bringing the index into step with the library (store_rebuild.cpp),
/// importing (store_import.cpp), single documents (store_edit.cpp), changes and their undoing
/// (store_change.cpp), lists and search (store_query.cpp), looking things over (store_check.cpp).
/// What a person keeps is in the files of Kept (kept_….cpp).
class Store::Impl {
public:
    Impl(const StoreFolders &folders, std::shared_ptr<const Analyser> analyser);

    // store_open.cpp
    void open(const Progress &progress, std::stop_token stop);

    // store_rebuild.cpp
    /// Indexes what the index lacks, takes out what the library no longer has.
    void reconcile(const Progress &progress, std::stop_token stop);
    void rebuild(const Progress &progress, std::stop_token stop);

    // store_import.cpp
    ImportReport import(const std::vector<std::filesystem::path> &paths, const Progress &progress,
                        std::stop_token stop);
    /// Puts the documents of data/documents into a new library.
    void fill();

    // store_edit.cpp
    void remove(const std::string &document);
    void restore(const std::string &document);
    void setCatalogue(const CatalogueEntry &entry);
    Document edition(const std::string &document, int number);

    // store_change.cpp
    /// Runs `work` in a transaction, as a change that can be undone, or as a part of the one that
    /// is running.
    void change(const std::string &name, const std::function<void()> &work);
    /// Inside a change: the index shows what has been done so far.
    void settle();
    [[nodiscard]] History history();
    std::string undo();
    std::string redo();

    // store_query.cpp
    RecommendationPage recommendations(const Query &query, Order order, Page page,
                                       std::stop_token stop);
    void forEach(
        const Query &query,
        const std::function<void(const Recommendation &, const std::vector<std::string> &)> &take,
        std::stop_token stop, const std::vector<std::string> *documents = nullptr);
    std::vector<std::vector<Span>>
    wordsFound(const std::vector<const Recommendation *> &recommendations, const Query &query,
               std::stop_token stop);
    HitPage search(const Query &query, Page page, std::stop_token stop);
    FacetCounts counts(const Query &query, std::stop_token stop);
    OverviewCube overview(const Query &query, std::stop_token stop);

    // store_check.cpp
    CheckReport check(const Progress &progress, std::stop_token stop);

    /// Runs `work` on one state of both files. An index that turns out to be damaged is rebuilt and
    /// `work` run once more.
    template <typename Work> auto read(std::string_view doing, std::stop_token stop, Work &&work)
    {
        try {
            return readOnce(stop, work);
        } catch (const Unpacker::Damaged &) {
        } catch (const SQLite::Exception &failure) {
            if (!isDamage(failure)) throw Error(sentence(doing, failure));
        }
        return guarded(doing, [&] {
            mendIndex(stop);
            return readOnce(stop, work);
        });
    }

    [[nodiscard]] Connection &connection() { return *connection_; }
    [[nodiscard]] Library library() { return Library(*connection_); }
    [[nodiscard]] Kept &kept() { return kept_; }
    [[nodiscard]] std::filesystem::path libraryFile() const;
    /// The index's facets, read when they are first needed and again when the index has changed.
    const FacetTable &facets();
    /// Whether facets() has nothing to read.
    [[nodiscard]] bool hasFacets();
    std::vector<FacetTable::Named> collectionPlaces(const Keeping &keeping);
    const Vocabulary &vocabulary(int scheme);
    /// The document's row; throws UsageError that lists what there is.
    const DocumentRow &documentNamed(IndexReader &reader, const std::string &key);
    /// The same for a recommendation.
    Recommendation recommendationNamed(IndexReader &reader, const std::string &id);
    /// The document and the words in it that a new mark holds on to.
    std::pair<std::string, Quotation> quotationFor(IndexReader &reader, const MarkTarget &target);

    // kept_corrections.cpp
    /// The value as it is kept. Throws UsageError for one that there is not.
    [[nodiscard]] std::string tagValue(Facet facet, const std::string &value);
    void judgeTag(const std::vector<std::string> &recommendations, Facet facet,
                  const std::string &value, std::optional<CorrectionKind> kind);
    /// Of the document's recommendations.
    [[nodiscard]] std::set<std::string> idsIn(const std::string &document);

private:
    template <typename Work> auto readOnce(std::stop_token stop, Work &work)
    {
        const StopGuard guard(*connection_, stop);
        const Snapshot snapshot(*connection_);
        IndexReader reader(*connection_);
        return work(reader);
    }
    static std::string sentence(std::string_view doing, const SQLite::Exception &failure)
    {
        return "Cannot " + std::string(doing) + ": " + sentenceFor(failure);
    }

    // store_open.cpp
    void openLibrary();
    enum class IndexPlace { Folder, Temporary };
    void openConnection(IndexPlace place = IndexPlace::Folder);
    void openOnce(IndexPlace place);
    void closeConnection();
    [[nodiscard]] bool inStep();
    void noteFiles();
    void needWriting(std::string_view doing) const;
    /// Before anything is indexed: from then on the index is judged by what the data files say, not
    /// by their times.
    void needWholeKnowledge();
    void mendIndex(std::stop_token stop);

    // store_rebuild.cpp
    void beginIndex();
    void replaceIndex();
    void dropSurplus(const std::vector<Holding> &holdings);
    [[nodiscard]] std::vector<Holding> missing(const std::vector<Holding> &holdings);
    [[nodiscard]] ImportJob jobFor(const Holding &holding);
    IndexWriter &writer();
    /// In the caller's transaction; takes out what was there of the document.
    void putInIndex(const Holding &holding, const ImportResult &result);
    void putInIndex(const Holding &holding, const ImportResult &result,
                    const PackedDocument &packed);
    void takeFromIndex(std::int64_t holding);
    [[nodiscard]] ImportResult analysed(const Holding &holding);
    /// Last in every transaction that changed something: the index is in step with the library.
    void stampIndex(std::int64_t revision);

    // store_change.cpp
    /// `work` says what it has changed.
    void write(const std::string &doing, const std::function<std::string()> &work);
    void indexAnew(const std::set<std::int64_t> &holdings);
    std::string goTo(bool undone);

    // store_import.cpp
    class Importer;
    friend class Importer;

    // store_query.cpp
    struct Asked;
    [[nodiscard]] Asked understand(const Query &query, IndexReader &reader);
    [[nodiscard]] std::vector<std::string> collectionsNamed(std::string_view text,
                                                            const Folding &folding);
    [[nodiscard]] std::vector<std::string> valuesNamed(Facet facet, std::string_view text,
                                                       IndexReader &reader);
    [[nodiscard]] std::vector<Choice> resolved(const Choice &choice, IndexReader &reader);
    PassageSearch &passageSearch();
    /// Recommendations with a hit, in reading order; `passages`: how many passages have one.
    [[nodiscard]] std::vector<FacetTable::Place> found(const Asked &asked, std::stop_token stop,
                                                       std::int64_t *passages = nullptr);
    void markShared(const Asked &asked, const FacetTable &table,
                    const std::vector<std::int64_t> &shared, std::vector<bool> &isFound);

    // store_lists.cpp
    RecommendationPage pageWithoutFilter(Page page, IndexReader &reader);
    RecommendationPage pageByRelevance(const Asked &asked, Page page, IndexReader &reader,
                                       std::stop_token stop);
    RecommendationPage pageInOrder(const Asked &asked, Order order, Page page, IndexReader &reader,
                                   std::stop_token stop);
    [[nodiscard]] bool passes(const FacetTable::Filter &filter, const DocumentRow &document,
                              std::uint32_t ordinal);
    [[nodiscard]] Within passagesOfRecommendations(const Asked &asked, const std::stop_token &stop);
    [[nodiscard]] Within passagesFor(const Asked &asked, const std::stop_token &stop);
    [[nodiscard]] Hit hitOf(const PassageHit &found, IndexReader &reader);

    // store_check.cpp
    void checkLibrary(CheckReport &report, std::stop_token stop);
    /// What is wrong with the index, "" when nothing is.
    [[nodiscard]] std::string indexDamage(std::stop_token stop);

    StoreFolders folders_;
    Knowledge knowledge_;
    bool wholeKnowledge_; ///< see needWholeKnowledge()
    bool writable_ = true;
    std::unique_ptr<Connection> connection_;
    std::unique_ptr<Tokenizer> tokenizer_;
    std::unique_ptr<PassageSearch> search_; ///< uses connection_
    std::optional<FacetTable> facets_;
    std::int64_t facetsGeneration_ = -1;
    std::int64_t collectionsVersion_ = -1;
    std::optional<Vocabulary> vocabularies_[2];
    std::unique_ptr<IndexWriter> writer_; ///< uses connection_
    Kept kept_{*this};
    bool changing_ = false;
    const ChangeRecorder *recorder_ = nullptr; ///< of the change that is running
    std::set<std::int64_t> settled_;           ///< documents that it has shown in the index so far
};

} // namespace policy
