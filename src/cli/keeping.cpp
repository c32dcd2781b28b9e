// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keeping.h"

#include "cli/columns.h"
#include "cli/correcting.h"
#include "cli/json.h"
#include "cli/marking.h"
#include "cli/output.h"
#include "cli/undoing.h"
#include "model/error.h"
#include "store/kept.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace policy::cli {

namespace {

constexpr std::size_t wordsShown = 70; // columns

void printEntry(std::ostream &out, const CollectionEntry &entry)
{
    const char *gone = entry.removed ? "(document removed) " : "(not found again) ";
    out << entry.number << "  " << (entry.id.empty() ? gone + entry.document : entry.id) << "\n    "
        << clipped(entry.words, wordsShown) << '\n';
    if (!entry.comment.empty()) out << wrapped(entry.comment, wordsShown, 6);
}

/// Entries are named by number, or by the recommendation that they hold.
std::vector<std::int64_t> entriesNamed(const Kept &kept, const KeepOptions &options)
{
    const std::vector<CollectionEntry> all = kept.collection(options.name);
    std::vector<std::int64_t> numbers;
    for (const std::string &name : options.entries) {
        const auto found = std::ranges::find_if(all, [&](const CollectionEntry &one) {
            return one.id == name || std::to_string(one.number) == name;
        });
        if (found == all.end())
            throw UsageError("\"" + name + "\" is not in the collection \"" + options.name + "\".");
        numbers.push_back(found->number);
    }
    return numbers;
}

void listCollections(const Kept &kept, bool asJson, std::ostream &out)
{
    Columns columns;
    for (const CollectionSummary &one : kept.collections())
        if (asJson)
            out << json(one) << '\n';
        else
            columns.add({std::to_string(one.entries), one.name});
    out << columns.text();
}

void changeEntries(Kept &kept, const KeepOptions &options)
{
    const std::vector<std::int64_t> entries = entriesNamed(kept, options);
    if (options.saysComment)
        for (const std::int64_t one : entries)
            kept.commentEntry(options.name, one, options.comment);
    if (options.to > 0) kept.moveEntries(options.name, entries, options.to - 1);
    if (options.drop) kept.takeEntries(options.name, entries);
    if (!options.saysComment && options.to == 0 && !options.drop)
        throw UsageError("--entry wants --comment, --to or --delete beside it.");
}

/// Whether the options ask for a change of the collection, which has then been made.
bool changeCollection(Store &store, const KeepOptions &options)
{
    Kept &kept = store.kept();
    if (options.make) kept.makeCollection(options.name);
    if (!options.add.empty()) kept.collect(options.name, options.add);
    if (!options.remove.empty()) kept.takeFromCollection(options.name, options.remove);
    if (!options.entries.empty()) {
        changeEntries(kept, options);
        return true;
    }
    if (options.saysComment) throw UsageError("--comment wants --entry with the entry beside it.");
    if (options.to > 0) kept.moveCollection(options.name, options.to - 1);
    if (!options.rename.empty()) kept.renameCollection(options.name, options.rename);
    if (options.drop) kept.removeCollection(options.name);
    return options.make || options.drop || options.to > 0 || !options.add.empty() ||
           !options.remove.empty() || !options.rename.empty();
}

void runCollections(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    if (options.name.empty()) return listCollections(store.kept(), options.json, out);
    bool changed = false;
    store.change("change the collection \"" + options.name + "\"",
                 [&] { changed = changeCollection(store, options); });
    if (changed) return;
    for (const CollectionEntry &one : store.kept().collection(options.name)) {
        if (options.json)
            out << json(one) << '\n';
        else
            printEntry(out, one);
    }
}

void listSearches(const Store &store, bool asJson, std::ostream &out)
{
    Columns columns;
    for (const SavedSearch &one : store.kept().savedSearches()) {
        const std::int64_t count = store.counts(one.query).recommendations;
        if (asJson)
            out << json(one, count) << '\n';
        else
            columns.add({std::to_string(count), one.name});
    }
    out << columns.text();
}

void runSearches(Store &store, const KeepOptions &options, const Query &query, std::ostream &out)
{
    Kept &kept = store.kept();
    if (options.name.empty()) return listSearches(store, options.json, out);
    if (options.save) {
        static_cast<void>(store.counts(query)); // a filter that cannot be asked is not kept
        return kept.saveSearch(options.name, query);
    }
    if (options.to > 0) return kept.moveSearch(options.name, options.to - 1);
    if (!options.rename.empty()) return kept.renameSearch(options.name, options.rename);
    if (options.drop) return kept.removeSearch(options.name);
    store.forEach(kept.savedSearch(options.name).query,
                  [&](const Recommendation &one, const std::vector<std::string> &section) {
                      if (options.json)
                          out << json(one, section) << '\n';
                      else
                          printRecommendation(out, one, section);
                  });
}

void addPlace(::CLI::App &command, KeepOptions &options)
{
    command.add_option("--to", options.to, "Place to move to, from 1")
        ->check(::CLI::PositiveNumber);
}

void addCollections(::CLI::App &command, KeepOptions &options)
{
    command.add_option("NAME", options.name, "A collection; none lists them all");
    command.add_option("--add", options.add, "Ids of recommendations to add");
    command.add_option("--remove", options.remove, "Ids to take out");
    command.add_flag("--new", options.make, "Make an empty one");
    command.add_option("--rename", options.rename, "Its new name");
    command.add_option("--entry", options.entries,
                       "Entries, by id or number, for --comment, --to or --delete");
    command.add_option_function<std::string>(
        "--comment",
        [&options](const std::string &text) {
            options.comment = text;
            options.saysComment = true;
        },
        "Your words on the entry; empty takes them away");
    addPlace(command, options);
    command.add_flag("--delete", options.drop, "Remove the whole collection, or the entries");
}

void addSearches(::CLI::App &command, KeepOptions &options)
{
    command.add_option("NAME", options.name, "A saved search, to ask again; none lists them all");
    command.add_flag("--save", options.save, "Keep the filters given beside it under this name");
    command.add_option("--rename", options.rename, "Its new name");
    addPlace(command, options);
    command.add_flag("--delete", options.drop, "Remove it");
}

} // namespace

const std::vector<KeepCommand> &keepCommands()
{
    static const std::vector<KeepCommand> commands{
        {"collections", "Your named choices: list them, or show or change one", false,
         addCollections, runCollections},
        {"searches", "Saved filters: list them, ask, save or change one", true, addSearches,
         runSearches},
        {"notes", "Notes on recommendations, documents and words: list, add, change, remove", false,
         addNotes, runNotes},
        {"highlights", "Highlighted words and what the colours mean", false, addHighlights,
         runHighlights},
        {"tag", "Set, refuse or restore a region, sector or stage by hand", false, addTag, runTag},
        {"correct", "Merge, split, add or remove recommendations by hand", false, addCorrect,
         runCorrect},
        {"lost", "What of yours cannot be found again: list it, put it elsewhere, let go of it",
         false, addLost, runLost},
        {"undo", "Take back your latest change, whichever program made it", false, addHistory,
         runUndo},
        {"redo", "Do again what was undone last", false, addHistory, runRedo},
    };
    return commands;
}

} // namespace policy::cli
