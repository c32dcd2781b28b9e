// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "import/pool.h"
#include "query/glossary.h"
#include "store/batch.h"
#include "store/index_schema.h"
#include "store/keeping.h"
#include "store/store_impl.h"

#include <sqlite3.h>

#include <chrono>
#include <set>
#include <thread>

namespace policy {

namespace {

constexpr int patience = 20; // times
constexpr std::chrono::milliseconds breath{10};

} // namespace

void Store::Impl::reconcile(const Progress &progress, std::stop_token stop)
{
    // Another program that is importing commits the library a moment before the index.
    for (int i = 0; i < patience; ++i) {
        const IndexStamp stamp = readStamp(*connection_);
        if (stamp.revision < 0 || stamp.library != library().uuid()) break;
        if (stamp.revision == library().revision()) break;
        std::this_thread::sleep_for(breath);
    }
    if (inStep()) return;
    needWholeKnowledge();
    beginIndex();
    const std::int64_t revision = library().revision();
    const std::vector<Holding> holdings = library().holdings();
    dropSurplus(holdings);
    const std::vector<Holding> todo = missing(holdings);

    ImportPool pool(knowledge_.analyser(), knowledge_.textData(), {});
    Batch batch(*connection_, [this] { stampIndex(-1); });
    std::size_t given = 0;
    for (std::size_t done = 0; done < todo.size(); ++done) {
        if (stop.stop_requested()) throw Cancelled();
        if (progress)
            progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(todo.size()),
                     todo[done].fileName);
        while (given < todo.size() && pool.hasRoom(static_cast<std::size_t>(todo[given].size)))
            pool.give(jobFor(todo[given++]));
        const ImportResult result = pool.take();
        if (!result.failure.empty()) throw Error(result.failure);
        batch.begin();
        putInIndex(todo[done], result);
        batch.add(result.bytes.size());
    }
    batch.begin();
    batch.setLast([this, revision] { stampIndex(revision); });
    batch.commit();
    giveBackRoom(*connection_);
    if (progress && !todo.empty())
        progress(static_cast<std::int64_t>(todo.size()), static_cast<std::int64_t>(todo.size()),
                 "");
}

void Store::Impl::rebuild(const Progress &progress, std::stop_token stop)
{
    wholeKnowledge_ = true;
    replaceIndex();
    reconcile(progress, stop);
}

/// An empty index in the place of the one attached. The whole connection is opened anew: after a
/// failure the full-text module may still hold on to the damaged file.
void Store::Impl::replaceIndex()
{
    const bool writable = sqlite3_db_readonly(connection_->handle(), indexSchemaName) == 0;
    closeConnection();
    if (writable) deleteIndex(folders_.index);
    openConnection(writable ? IndexPlace::Folder : IndexPlace::Temporary);
}

/// Makes sure that the index is one of this library by this knowledge, if still an empty one.
void Store::Impl::beginIndex()
{
    const auto fits = [this] {
        const IndexStamp stamp = readStamp(*connection_);
        return stamp.library == library().uuid() && stamp.fingerprint == knowledge_.fingerprint();
    };
    if (fits()) return;
    const bool used = connection_->number("SELECT count(*) FROM derived.meta", 0) > 0;
    if (used) replaceIndex();
    SQLite::Transaction transaction(connection_->database(),
                                    SQLite::TransactionBehavior::IMMEDIATE);
    if (fits()) return;
    writer_ = std::make_unique<IndexWriter>(*connection_);
    writer_->putConcepts(knowledge_.analyser()->regions(), knowledge_.analyser()->sectors());
    writeStamp(*connection_,
               {library().uuid(), knowledge_.fingerprint(), knowledge_.filesStamp(), -1, 0});
    writeGlossary(*connection_, knowledge_.glossary()->packed());
    transaction.commit();
}

void Store::Impl::dropSurplus(const std::vector<Holding> &holdings)
{
    std::set<std::int64_t> held;
    for (const Holding &one : holdings)
        held.insert(one.id);
    Batch batch(*connection_, [this] { stampIndex(-1); });
    for (const DocumentRow &row : IndexReader(*connection_).documents()) {
        if (held.contains(row.id)) continue;
        batch.begin();
        takeFromIndex(row.id);
    }
    batch.commit();
}

std::vector<Holding> Store::Impl::missing(const std::vector<Holding> &holdings)
{
    std::vector<Holding> found;
    for (const Holding &one : holdings)
        if (connection_->text("SELECT stamp FROM derived.document WHERE id = ?", "", one.id) !=
            stampOf(one))
            found.push_back(one);
    return found;
}

ImportJob Store::Impl::jobFor(const Holding &holding)
{
    ImportJob job;
    job.bytes = library().bytes(holding.id);
    job.name = holding.fileName;
    job.stated = catalogueOf(holding);
    job.corrections = Keeping(*connection_).correctionsOf(holding);
    job.cost = job.bytes->size();
    return job;
}

IndexWriter &Store::Impl::writer()
{
    if (!writer_) writer_ = std::make_unique<IndexWriter>(*connection_);
    return *writer_;
}

void Store::Impl::putInIndex(const Holding &holding, const ImportResult &result)
{
    putInIndex(holding, result, writer().pack(result.document));
}

void Store::Impl::putInIndex(const Holding &holding, const ImportResult &result,
                             const PackedDocument &packed)
{
    takeFromIndex(holding.id);
    writer().put(holding, result.document, packed, [&](std::size_t passage) {
        tokenizer_->handOver(result.document.passages[passage].text, result.tokens[passage]);
    });
    writer().putLost(holding.id, result.lost);
}

void Store::Impl::takeFromIndex(std::int64_t holding)
{
    if (connection_->number("SELECT count(*) FROM derived.document WHERE id = ?", 0, holding) > 0)
        writer().remove(holding);
}

ImportResult Store::Impl::analysed(const Holding &holding)
{
    ImportPool pool(knowledge_.analyser(), knowledge_.textData(), {});
    pool.give(jobFor(holding));
    ImportResult result = pool.take();
    if (!result.failure.empty()) throw Error(result.failure);
    return result;
}

void Store::Impl::stampIndex(std::int64_t revision)
{
    connection_->run("UPDATE derived.meta SET value = ? WHERE name = 'revision'", revision);
    connection_->run("UPDATE derived.meta SET value = value + 1 WHERE name = 'generation'");
}

} // namespace policy
