// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a person's, each in its transaction, and the way back.
#include "import/pool.h"
#include "store/changeset.h"
#include "store/keeping.h"
#include "store/steps.h"
#include "store/store_impl.h"

#include <SQLiteCpp/Transaction.h>

#include <optional>
#include <set>

namespace policy {

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
    write(name, [&] {
        const ChangeRecorder recorder(*connection_);
        recorder_ = &recorder;
        work();
        recorder_ = nullptr;
        const std::string changes = recorder.changes();
        if (!changes.empty()) Steps(*connection_).add(name, changes);
        return changes;
    });
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

History Store::Impl::history()
{
    return guarded("read the history", [&] { return Steps(*connection_).names(); });
}

std::string Store::Impl::undo()
{
    return goTo(true);
}

std::string Store::Impl::redo()
{
    return goTo(false);
}

/// Takes the latest step back, or does again the one that was taken back last.
std::string Store::Impl::goTo(bool undone)
{
    const std::string verb = undone ? "undo" : "redo";
    std::optional<Step> step;
    bool fits = true;
    write(verb, [&] {
        Steps steps(*connection_);
        step = undone ? steps.toUndo() : steps.toRedo();
        if (!step) throw UsageError("There is nothing to " + verb + ".");
        const std::string changes = undone ? inverseOf(step->changes) : step->changes;
        fits = applyChanges(*connection_, changes);
        if (fits)
            steps.mark(step->number, undone);
        else
            steps.drop(step->number);
        return fits ? changes : std::string();
    });
    if (!fits)
        throw Error("Cannot " + verb + " \"" + step->name +
                    "\": the same thing has been changed otherwise since. Nothing was changed.");
    return step->name;
}

} // namespace policy
