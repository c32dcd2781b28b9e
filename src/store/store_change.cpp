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

/// Tables from which the index is made, and tables of which it knows nothing.
bool changesIndex(const std::set<std::string> &tables)
{
    return tables.contains("holding") || tables.contains("correction") ||
           tables.contains("corrected_words");
}

bool changesKept(const std::set<std::string> &tables)
{
    return tables.size() > tables.count("holding");
}

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
        try {
            const std::set<std::string> tables = tablesIn(work());
            if (changesKept(tables)) Keeping(*connection_).raiseVersion();
            if (changesIndex(tables)) {
                settle();
                library().raiseRevision();
                stampIndex(library().revision());
                connection_->flush();
            }
            transaction.commit();
        } catch (...) {
            changing_ = false;
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
        work();
        step.changes = recorder.changes();
        return step.changes;
    });
    if (step.changes.empty()) return;
    undo_.push_back(std::move(step));
    if (undo_.size() > longestHistory) undo_.erase(undo_.begin());
    redo_.clear();
}

/// Indexes anew the documents that are not as the index has them, in the caller's transaction.
void Store::Impl::settle()
{
    needWholeKnowledge();
    const std::vector<Holding> holdings = library().holdings();
    std::set<std::int64_t> held;
    for (const Holding &one : holdings)
        held.insert(one.id);
    for (const DocumentRow &row : IndexReader(*connection_).documents())
        if (!held.contains(row.id)) takeFromIndex(row.id);
    for (const Holding &one : missing(holdings))
        putInIndex(one, analysed(one));
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
