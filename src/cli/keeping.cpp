// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keeping.h"

#include "cli/columns.h"
#include "cli/json.h"
#include "store/kept.h"

namespace policy::cli {

namespace {

constexpr std::size_t wordsShown = 70; // columns

/// The id, or that it cannot be found any more, and the first words.
std::string shown(const CollectionEntry &entry)
{
    return (entry.id.empty() ? "(not found again) " + entry.document : entry.id) + "\n    " +
           clipped(entry.words, wordsShown) + "\n";
}

} // namespace

void runCollections(Store &store, const KeepOptions &options, bool asJson, std::ostream &out)
{
    if (options.name.empty()) {
        Columns columns;
        for (const CollectionSummary &one : store.kept().collections())
            if (asJson)
                out << json(one) << '\n';
            else
                columns.add({std::to_string(one.entries), one.name});
        if (!asJson) out << columns.text();
        return;
    }
    if (options.drop) {
        store.kept().removeCollection(options.name);
        return;
    }
    if (!options.add.empty()) store.kept().collect(options.name, options.add);
    if (!options.remove.empty()) store.kept().takeFromCollection(options.name, options.remove);
    if (!options.add.empty() || !options.remove.empty()) return;
    for (const CollectionEntry &one : store.kept().collection(options.name)) {
        if (asJson)
            out << json(one) << '\n';
        else
            out << shown(one);
    }
}

void runNotes(Store &store, const KeepOptions &options, bool asJson, std::ostream &out)
{
    if (!options.note.empty()) {
        out << store.kept().addNote({"", options.recommendation, {}}, options.note) << '\n';
        return;
    }
    if (options.noteNumber != 0) {
        store.kept().removeNote(options.noteNumber);
        return;
    }
    for (const KeptNote &one : store.kept().notes()) {
        if (!options.recommendation.empty() && one.on.recommendation != options.recommendation)
            continue;
        if (asJson)
            out << json(one) << '\n';
        else
            out << one.number << "  "
                << shown({one.number, one.on.recommendation, one.on.document, one.on.words, {}, {}})
                << wrapped(one.text, 100, 4);
    }
}

} // namespace policy::cli
