// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a person's, each in its transaction, and the way back.
#include "import/pool.h"
#include "store/changeset.h"
#include "store/keeping.h"
#include "store/store_impl.h"

#include <SQLiteCpp/Transaction.h>

#include <set>

namespace policy {

namespace {

/// How far back one can go: more is not remembered by anybody.
constexpr std::size_t longestHistory = 200;

} // namespace

/// One transaction over both files. `work` says what has changed.
void Store::Impl::write(const std::string &doing, const std::function<std::string()> &work)
{
    needWriting(doing);
    guarded(doing, [&] {
        if (!inStep()) reconcile({}, {});
        SQLite::Transaction transaction(connection_->database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        changing_ = true;
        settled_.clear();
        const std::int64_t revision = library().revision();
        try {
            Touched touched = touchedBy(work());
            touched.holdings.merge(settled_);
            if (touched.kept) Keeping(*connection_).raiseVersion();
            if (!touched.holdings.empty() || library().revision() != revision) {
                indexAnew(touched.holdings);
                library().raiseRevision();
                stampIndex(library().revision());
                connection_->flush();
            }
            transaction.commit();
        } catch (...) {
            changing_ = false;
            recorder_ = nullptr;
            writer_.reset(); // it remembers numbers of rows that are gone
            throw;
        }
        changing_ = false;
    });
}

void Store::Impl::change(const std::string &name, const std::function<void()> &work)
{
    if (changing_) return work(); // a part of a greater one
    Step step{name, ""};
    write(name, [&] {
        const ChangeRecorder recorder(*connection_);
        recorder_ = &recorder;
        work();
        recorder_ = nullptr;
        step.changes = recorder.changes();
        return step.changes;
    });
    if (step.changes.empty()) return;
    undo_.push_back(std::move(step));
    if (undo_.size() > longestHistory) undo_.erase(undo_.begin());
    redo_.clear();
}

void Store::Impl::settle()
{
    // What is taken back within the same change is no change, but the index may show it by now.
    settled_.merge(touchedBy(recorder_->changes()).holdings);
    indexAnew(settled_);
}

/// In the caller's transaction; only what the index has otherwise than the library.
void Store::Impl::indexAnew(const std::set<std::int64_t> &holdings)
{
    needWholeKnowledge();
    for (const std::int64_t id : holdings) {
        const std::optional<Holding> one = library().findById(id);
        if (!one || one->removed) {
            takeFromIndex(id);
            continue;
        }
        const std::vector<Holding> todo = missing({*one});
        if (!todo.empty()) putInIndex(*one, analysed(*one));
    }
}

History Store::Impl::history() const
{
    History names;
    for (const Step &step : undo_)
        names.undo.push_back(step.name);
    for (const Step &step : redo_)
        names.redo.push_back(step.name);
    return names;
}

std::string Store::Impl::undo()
{
    if (undo_.empty()) throw UsageError("There is nothing to undo.");
    return goBack("undo", undo_, redo_, true);
}

std::string Store::Impl::redo()
{
    if (redo_.empty()) throw UsageError("There is nothing to redo.");
    return goBack("redo", redo_, undo_, false);
}

std::string Store::Impl::goBack(const std::string &verb, std::vector<Step> &from,
                                std::vector<Step> &to, bool inverse)
{
    const std::string doing = verb + " \"" + from.back().name + "\"";
    const std::string changes = inverse ? inverseOf(from.back().changes) : from.back().changes;
    bool fits = true;
    write(doing, [&] {
        fits = applyChanges(*connection_, changes);
        return fits ? changes : std::string();
    });
    Step step = std::move(from.back());
    from.pop_back();
    if (!fits)
        throw Error("Cannot " + doing +
                    ": another program has changed the same thing since. Nothing was changed.");
    to.push_back(step);
    return step.name;
}

} // namespace policy
