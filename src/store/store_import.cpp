// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "import/catalogue.h"
#include "import/pool.h"
#include "import/source_reader.h"
#include "import/walk.h"
#include "store/batch.h"
#include "store/catalogue_json.h"
#include "store/keeping.h"
#include "store/store_impl.h"

#include <set>

namespace policy {

namespace fs = std::filesystem;

namespace {

/// The path that says whether a file is the one a document came from.
std::string identityOf(const fs::path &file)
{
    std::error_code failed;
    const fs::path whole = fs::weakly_canonical(file, failed);
    return (failed ? fs::absolute(file) : whole).string();
}

std::size_t costOf(const fs::path &file)
{
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(file, failed);
    return failed ? 0 : static_cast<std::size_t>(size);
}

} // namespace

/// One run of import(): its files, what became of them, and the transaction they are written in.
class Store::Impl::Importer {
public:
    Importer(Impl &store, const std::vector<fs::path> &paths, const Progress &progress)
        : store_(store), progress_(progress), files_(walk(paths)),
          batch_(*store.connection_, [this] { store_.stampIndex(revisionAfter()); })
    {
        for (const Holding &one : store_.library().holdings())
            known_.insert(one.sha256);
        report_.lines.resize(files_.size());
        for (std::size_t i = 0; i < files_.size(); ++i)
            report_.lines[i].path = files_[i].path.string();
    }

    ImportReport run(std::stop_token stop)
    {
        ImportPool pool(store_.knowledge_.analyser(), store_.knowledge_.textData(), known_);
        std::size_t given = 0;
        for (std::size_t at = 0; at < files_.size(); ++at) {
            if (stop.stop_requested()) {
                report_.cancelled = true;
                report_.lines.resize(at);
                break;
            }
            if (progress_)
                progress_(static_cast<std::int64_t>(at), static_cast<std::int64_t>(files_.size()),
                          files_[at].path.filename().string());
            give(pool, given);
            if (!files_[at].failure.empty()) {
                fail(at, files_[at].failure);
                continue;
            }
            const ImportResult result = pool.take();
            if (!broken_.empty())
                fail(at, "Cannot import " + report_.lines[at].path + ": " + broken_);
            else
                write(at, result);
        }
        endBatch();
        return std::move(report_);
    }

private:
    void give(ImportPool &pool, std::size_t &given)
    {
        for (; given < files_.size(); ++given) {
            if (!files_[given].failure.empty()) continue;
            const fs::path &file = files_[given].path;
            const std::size_t cost = costOf(file);
            if (!pool.hasRoom(cost)) return;
            ImportJob job;
            job.file = file;
            job.name = file.filename().string();
            job.cost = cost;
            const auto before = store_.library().findByPath(identityOf(file));
            if (before) {
                job.stated = catalogueOf(*before);
                job.corrections = Keeping(*store_.connection_).correctionsOf(*before);
            } else {
                job.stated.id = slugOf(job.name);
            }
            pool.give(std::move(job));
        }
    }

    void fail(std::size_t at, std::string why)
    {
        report_.lines[at].outcome = ImportLine::Outcome::Failed;
        report_.lines[at].document.clear();
        report_.lines[at].recommendations = 0;
        report_.lines[at].warnings.clear();
        report_.lines[at].message = std::move(why);
    }

    void write(std::size_t at, const ImportResult &result)
    {
        ImportLine &line = report_.lines[at];
        if (!result.failure.empty()) return fail(at, result.failure);
        try {
            batch_.begin();
            if (written_.empty()) beginBatch();
            written_.push_back(at);
            put(line, result, identityOf(files_[at].path));
            if (batch_.add(result.bytes.size())) written_.clear();
        } catch (const SQLite::Exception &failure) {
            breakOff(failure);
        } catch (const std::exception &failure) {
            // Thrown before anything of this file was written (see put()).
            written_.pop_back();
            fail(at, "Cannot import " + line.path + ": " + failure.what());
        }
    }

    /// Whether the index was in step when the transaction began: only then may it say so again.
    void beginBatch()
    {
        inStep_ = readStamp(*store_.connection_).revision == store_.library().revision();
    }
    [[nodiscard]] std::int64_t revisionAfter() const
    {
        return inStep_ ? store_.library().revision() : -1;
    }

    void endBatch()
    {
        try {
            batch_.commit();
            giveBackRoom(*store_.connection_);
        } catch (const SQLite::Exception &failure) {
            breakOff(failure);
        }
    }

    /// The disk is full, or another program keeps the library: what this transaction wrote is gone,
    /// and the report must say so.
    void breakOff(const SQLite::Exception &failure)
    {
        broken_ = sentenceFor(failure);
        batch_.rollBack();
        store_.writer_.reset(); // it remembers numbers of rows that are gone
        // Gives back the room that was taken in vain. What fails now fails at the next opening too.
        for (const char *schema : {"main", "derived"})
            store_.connection_->database().tryExec("PRAGMA " + std::string(schema) +
                                                   ".wal_checkpoint(TRUNCATE)");
        for (const std::size_t at : written_)
            fail(at, "Cannot import " + report_.lines[at].path + ": " + broken_);
        written_.clear();
    }

    void put(ImportLine &line, const ImportResult &result, const std::string &path)
    {
        Library library = store_.library();
        line.warnings = result.source.warnings;
        const auto same = library.findBySha256(result.sha256);
        if (same && !same->removed) {
            line.outcome = ImportLine::Outcome::AlreadyThere;
            line.document = same->key;
            return;
        }
        if (same) return bringBack(line, *same);
        // What can fail for reasons of the document comes before the first change.
        const PackedDocument packed = store_.writer().pack(result.document);
        const Holding holding = putSource(line, result, path);
        if (Keeping(*store_.connection_).correctionsOf(holding) == result.corrections)
            store_.putInIndex(holding, result, packed);
        else // corrected by another program while this one was reading
            store_.putInIndex(holding, store_.analysed(holding));
        line.document = holding.key;
        line.recommendations = static_cast<int>(packed.recommendations.size());
    }

    /// The bytes are those of a document that was taken out.
    void bringBack(ImportLine &line, const Holding &removed)
    {
        const ImportResult result = store_.analysed(removed);
        const PackedDocument packed = store_.writer().pack(result.document);
        store_.library().setRemoved(removed.id, false);
        store_.putInIndex(removed, result, packed);
        line.document = removed.key;
        line.recommendations = static_cast<int>(packed.recommendations.size());
        line.warnings.push_back("It had been taken out; it is back with all that belongs to it.");
    }

    Holding putSource(ImportLine &line, const ImportResult &result, const std::string &path)
    {
        Library library = store_.library();
        const NewSource source{result.bytes, result.sha256, result.source.name, path, "{}"};
        if (const auto before = library.findByPath(path)) {
            line.outcome = ImportLine::Outcome::Updated;
            return library.update(*before, source);
        }
        return library.add(source, library.freeKey(slugOf(result.source.name)));
    }

    Impl &store_;
    const Progress &progress_;
    const std::vector<FoundFile> files_;
    std::set<std::string> known_;
    ImportReport report_;
    Batch batch_;
    std::vector<std::size_t> written_; ///< lines whose files the open transaction holds
    std::string broken_;               ///< why nothing more can be written
    bool inStep_ = true;
};

ImportReport Store::Impl::import(const std::vector<fs::path> &paths, const Progress &progress,
                                 std::stop_token stop)
{
    needWriting("import");
    return guarded("import", [&] {
        needWholeKnowledge();
        return Importer(*this, paths, progress).run(std::move(stop));
    });
}

void Store::Impl::fill()
{
    if (library().filled()) return;
    SQLite::Transaction transaction(connection_->database(),
                                    SQLite::TransactionBehavior::IMMEDIATE);
    Library into = library();
    if (into.filled()) return; // another program was quicker
    const fs::path folder = knowledge_.dataFolder() / "documents";
    for (const CataloguedFile &one : readCatalogue(folder / "catalogue.json")) {
        const std::string bytes = readBytes(folder / one.file);
        into.add({bytes, sha256Of(bytes), one.file, "", catalogueToJson(one.entry)},
                 into.freeKey(one.entry.id));
    }
    into.setFilled();
    transaction.commit();
}

} // namespace policy
