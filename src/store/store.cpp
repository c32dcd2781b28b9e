// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "import/source_reader.h"
#include "store/keeping.h"
#include "store/store_impl.h"

namespace policy {

Store::Store(const StoreFolders &folders, std::shared_ptr<const Analyser> analyser,
             const Progress &progress, std::stop_token stop)
    : impl_(std::make_unique<Impl>(folders, std::move(analyser)))
{
    impl_->open(progress, std::move(stop));
}

Store::Store(const StoreFolders &folders, const Progress &progress, std::stop_token stop)
    : Store(folders, nullptr, progress, std::move(stop))
{
}

Store::~Store() = default;
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;

std::vector<DocumentSummary> Store::documents() const
{
    return impl_->read("list the documents", {}, [&](IndexReader &reader) {
        std::map<std::string, Holding> holdings;
        for (Holding &one : impl_->library().holdings())
            holdings.emplace(one.key, std::move(one));
        std::vector<DocumentSummary> summaries;
        for (const DocumentRow &row : reader.documents()) {
            const Holding &holding = holdings[row.key];
            summaries.push_back({catalogueOf(row), static_cast<int>(row.running),
                                 static_cast<int>(row.recommendations), holding.fileName,
                                 holding.sha256, holding.added});
        }
        return summaries;
    });
}

Document Store::document(const std::string &id) const
{
    return impl_->read("show the document", {}, [&](IndexReader &reader) {
        return reader.document(impl_->documentNamed(reader, id));
    });
}

std::string Store::sourceText(const std::string &document) const
{
    return guarded("show the source", [&] {
        IndexReader reader(impl_->connection());
        const DocumentRow &row = impl_->documentNamed(reader, document);
        const auto holding = impl_->library().find(row.key);
        const std::string name = holding ? holding->fileName : document;
        return readSource(impl_->library().bytes(row.id), name, {}).text;
    });
}

Recommendation Store::recommendation(const std::string &id) const
{
    return impl_->read("show the recommendation", {},
                       [&](IndexReader &reader) { return impl_->recommendationNamed(reader, id); });
}

RecommendationPage Store::recommendations(const Query &query, Order order, Page page,
                                          std::stop_token stop) const
{
    return impl_->recommendations(query, order, page, std::move(stop));
}

void Store::forEach(
    const Query &query,
    const std::function<void(const Recommendation &, const std::vector<std::string> &)> &take,
    std::stop_token stop) const
{
    impl_->forEach(query, take, std::move(stop));
}

void Store::forEachIn(
    const std::vector<std::string> &documents, const Query &query,
    const std::function<void(const Recommendation &, const std::vector<std::string> &)> &take,
    std::stop_token stop) const
{
    impl_->forEach(query, take, std::move(stop), &documents);
}

std::vector<std::vector<Span>>
Store::wordsFound(const std::vector<const Recommendation *> &recommendations, const Query &query,
                  std::stop_token stop) const
{
    return impl_->wordsFound(recommendations, query, std::move(stop));
}

OverviewCube Store::overview(const Query &query, std::stop_token stop) const
{
    return impl_->overview(query, std::move(stop));
}

std::vector<EditionSummary> Store::editions(const std::string &document) const
{
    return impl_->read("list a document's editions", {}, [&](IndexReader &reader) {
        const DocumentRow &row = impl_->documentNamed(reader, document);
        return impl_->library().editions(row.id);
    });
}

Document Store::edition(const std::string &document, int number) const
{
    return impl_->edition(document, number);
}

HitPage Store::search(const Query &query, Page page, std::stop_token stop) const
{
    return impl_->search(query, page, std::move(stop));
}

FacetCounts Store::counts(const Query &query, std::stop_token stop) const
{
    return impl_->counts(query, std::move(stop));
}

ImportReport Store::import(const std::vector<std::filesystem::path> &paths,
                           const Progress &progress, std::stop_token stop)
{
    return impl_->import(paths, progress, std::move(stop));
}

void Store::remove(const std::string &document)
{
    impl_->remove(document);
}

void Store::restore(const std::string &document)
{
    impl_->restore(document);
}

void Store::setCatalogue(const CatalogueEntry &entry)
{
    impl_->setCatalogue(entry);
}

Kept &Store::kept()
{
    return impl_->kept();
}

const Kept &Store::kept() const
{
    return impl_->kept();
}

void Store::change(const std::string &name, const std::function<void()> &work)
{
    impl_->change(name, work);
}

History Store::history() const
{
    return impl_->history();
}

std::string Store::undo()
{
    return impl_->undo();
}

std::string Store::redo()
{
    return impl_->redo();
}

CheckReport Store::check(const Progress &progress, std::stop_token stop)
{
    return impl_->check(progress, std::move(stop));
}

const Vocabulary &Store::regions() const
{
    return impl_->vocabulary(0);
}

const Vocabulary &Store::sectors() const
{
    return impl_->vocabulary(1);
}

std::int64_t Store::dataVersion() const
{
    return guarded("read the library", [&] { return impl_->library().revision(); });
}

std::int64_t Store::keptVersion() const
{
    return guarded("read the library", [&] { return Keeping(impl_->connection()).version(); });
}

} // namespace policy
