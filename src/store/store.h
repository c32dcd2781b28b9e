// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "model/overview.h"
#include "model/progress.h"
#include "model/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace policy {

class Analyser;
class Kept;
class Vocabulary;

/// Where a library lives. By default the user's data folder and cache folder.
struct StoreFolders {
    std::filesystem::path library; ///< holds library.sqlite
    std::filesystem::path index;   ///< holds index-vN.sqlite

    /// Both in one folder, as `--library DIR` asks.
    static StoreFolders in(const std::filesystem::path &folder);
    /// XDG data and cache folders of this user.
    static StoreFolders ofUser();
};

/// The library and its index: one connection, used by the thread that opened it.
/// Every member throws Error with a sentence for the user; reading members throw Cancelled when the
/// stop token is set. Two stores (in one program or two) may have the same library open: one
/// writes, the others read.
class Store {
public:
    /// Opens the library, makes it when there is none (filled with the documents of data/documents)
    /// and rebuilds the index when it is missing, damaged or of another version. A newer library,
    /// or a file that is not one, is refused and left as it is.
    Store(const StoreFolders &folders, std::shared_ptr<const Analyser> analyser,
          const Progress &progress = {}, std::stop_token stop = {});
    /// The same, with an analyser of dataFolder() and additionsFolder() that is made only when it
    /// is needed: a command that reads a sound library does not wait for it.
    explicit Store(const StoreFolders &folders, const Progress &progress = {},
                   std::stop_token stop = {});
    ~Store();
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;

    [[nodiscard]] std::vector<DocumentSummary> documents() const;
    /// The whole document with its recommendations. Throws UsageError for an unknown id.
    [[nodiscard]] Document document(const std::string &id) const;
    /// The source as decoded: line n of the file is line n of the text.
    [[nodiscard]] std::string sourceText(const std::string &document) const;
    /// What the document was before it was updated, newest first.
    [[nodiscard]] std::vector<EditionSummary> editions(const std::string &document) const;
    /// An earlier edition as the program reads it today: 1 is the one before the present. It has
    /// the present one's id and catalogue entry. Throws UsageError where there is no such edition.
    [[nodiscard]] Document edition(const std::string &document, int number) const;
    /// Throws UsageError for an unknown id.
    [[nodiscard]] Recommendation recommendation(const std::string &id) const;

    [[nodiscard]] RecommendationPage recommendations(const Query &query, Order order, Page page,
                                                     std::stop_token stop = {}) const;
    /// Calls `take` with every recommendation that the query admits and the path of its section, in
    /// reading order: for whole lists, which pages would give only in part.
    void forEach(const Query &query,
                 const std::function<void(const Recommendation &recommendation,
                                          const std::vector<std::string> &section)> &take,
                 std::stop_token stop = {}) const;
    /// The same for recommendations of these documents only, whatever documents the query names.
    /// Throws UsageError for an unknown document.
    void forEachIn(const std::vector<std::string> &documents, const Query &query,
                   const std::function<void(const Recommendation &recommendation,
                                            const std::vector<std::string> &section)> &take,
                   std::stop_token stop = {}) const;
    /// Where the words that the query's text asks for stand in recommendations of this library that
    /// it admits: for each, bytes of its text, ascending. Without a text: none anywhere.
    [[nodiscard]] std::vector<std::vector<Span>>
    wordsFound(const std::vector<const Recommendation *> &recommendations, const Query &query,
               std::stop_token stop = {}) const;
    /// Passages that match the query's text, best first. Without a text: none.
    [[nodiscard]] HitPage search(const Query &query, Page page, std::stop_token stop = {}) const;
    [[nodiscard]] FacetCounts counts(const Query &query, std::stop_token stop = {}) const;
    /// Region × sector × document × stage of the recommendations that the query admits.
    [[nodiscard]] OverviewCube overview(const Query &query, std::stop_token stop = {}) const;

    /// Adds files and, walking down, folders. A bad file is a line in the report; the others go on.
    /// Each file is in the library and the index whole, or not at all.
    ImportReport import(const std::vector<std::filesystem::path> &paths,
                        const Progress &progress = {}, std::stop_token stop = {});
    /// Takes a document out of the library; restore() brings it back with all that belongs to it.
    void remove(const std::string &document);
    void restore(const std::string &document);
    /// Replaces the catalogue entry's stated fields; they are no longer guessed.
    void setCatalogue(const CatalogueEntry &entry);

    /// Collections, saved searches, notes, highlights, corrections (store/kept.h).
    [[nodiscard]] Kept &kept();
    [[nodiscard]] const Kept &kept() const;

    /// Runs `work`, which calls changing members of this store and of kept() (not import() or
    /// check()), as one change: all of it is done, or, when it throws, nothing; undo() takes all of
    /// it back at once. `name` is what the person calls it ("refuse region 印尼"). A changing
    /// member that is called outside is a change of its own.
    void change(const std::string &name, const std::function<void()> &work);
    /// What was changed in this library, by this program or another, and can be taken back or done
    /// again. It outlives the store.
    [[nodiscard]] History history() const;
    /// Takes back the latest change, does again the one taken back last; returns its name. Throws
    /// UsageError when there is none, Error when the same thing has been changed otherwise since
    /// (importing is no step): then nothing is done and the change leaves the history.
    std::string undo();
    std::string redo();

    /// Looks both files over; rebuilds the index when it is damaged or does not match the library.
    CheckReport check(const Progress &progress = {}, std::stop_token stop = {});

    /// The vocabularies as the index knows them: ids, labels, hierarchy
    /// and terms, these without language and weight.
    [[nodiscard]] const Vocabulary &regions() const;
    [[nodiscard]] const Vocabulary &sectors() const;

    /// Changes with every commit of any program to the library's documents: a reader compares it to
    /// know whether what it shows is still so.
    [[nodiscard]] std::int64_t dataVersion() const;
    /// Changes whenever a person's collections, searches, notes, highlights or corrections do.
    [[nodiscard]] std::int64_t keptVersion() const;

private:
    friend class Kept;
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace policy
