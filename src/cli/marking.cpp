// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/marking.h"

#include "cli/columns.h"
#include "cli/json.h"
#include "model/error.h"
#include "store/kept.h"

#include <CLI/CLI.hpp>

namespace policy::cli {

namespace {

constexpr std::size_t wordsShown = 70; // columns

MarkTarget targetOf(const Store &store, const KeepOptions &options)
{
    if (!options.recommendation.empty()) return {"", options.recommendation, {}};
    if (options.document.empty())
        throw UsageError(
            "A note wants a place: the id of a recommendation, or --document, or both --document "
            "and --quote.");
    if (options.quote.empty()) return {options.document, "", {}};
    return {options.document, "", store.kept().stretchOf(options.document, options.quote)};
}

/// Whether something is wanted by a list that was narrowed.
bool wanted(const KeptPlace &place, const KeepOptions &options)
{
    return options.recommendation.empty() || place.recommendation == options.recommendation;
}

std::string_view nameOf(LostMark::Kind kind)
{
    switch (kind) {
    case LostMark::Kind::Entry: return "entry";
    case LostMark::Kind::Note: return "note";
    case LostMark::Kind::Highlight: return "highlight";
    case LostMark::Kind::Correction: return "correction";
    }
    return {};
}

} // namespace

void printPlace(std::ostream &out, const KeptPlace &place)
{
    if (place.removed)
        out << "(document removed) " << place.document;
    else if (place.lost)
        out << "(not found again) " << place.document;
    else
        out << (place.recommendation.empty() ? place.document : place.recommendation);
    out << '\n';
    if (!place.words.empty()) out << "    " << clipped(place.words, wordsShown) << '\n';
}

void addNotes(::CLI::App &command, KeepOptions &options)
{
    command.add_option("RECOMMENDATION", options.recommendation,
                       "Its id; none lists the notes of all");
    command.add_option("--document", options.document, "Of one document, or on one");
    command.add_option("--quote", options.quote, "Words of the document that the note is on");
    command.add_option("--add", options.text, "Words of a new note");
    command.add_option("--change", options.change, "Number of a note to change")
        ->check(::CLI::PositiveNumber);
    command.add_option("--to", options.comment, "Its new words");
    command.add_option("--remove", options.removed, "Number of a note to remove");
}

void runNotes(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    Kept &kept = store.kept();
    if (!options.text.empty()) {
        out << kept.addNote(targetOf(store, options), options.text) << '\n';
        return;
    }
    if (options.change != 0) return kept.changeNote(options.change, options.comment);
    if (options.removed != 0) return kept.removeNote(options.removed);
    for (const KeptNote &one : kept.notes(options.document)) {
        if (!wanted(one.on, options)) continue;
        if (options.json) {
            out << json(one) << '\n';
            continue;
        }
        out << one.number << "  ";
        printPlace(out, one.on);
        out << wrapped(one.text, 100, 4);
    }
}

void addHighlights(::CLI::App &command, KeepOptions &options)
{
    command.add_option("--document", options.document, "Of one document, or in one");
    command.add_option("--quote", options.quote, "Words of the document to highlight");
    command.add_option("--colour", options.colour, "yellow, green, blue, pink or purple");
    command.add_option("--change", options.change, "Number of a highlight to give another colour")
        ->check(::CLI::PositiveNumber);
    command.add_option("--remove", options.removed, "Number of a highlight to remove");
    command.add_flag("--colours", options.colours, "List what the colours mean");
    command.add_option_function<std::string>(
        "--means",
        [&options](const std::string &text) {
            options.means = text;
            options.saysMeaning = true;
        },
        "What --colour means; empty takes it away");
}

void runHighlights(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    Kept &kept = store.kept();
    if (options.saysMeaning) return kept.setColourMeaning(options.colour, options.means);
    if (options.colours) {
        Columns columns;
        for (const ColourMeaning &one : kept.colourMeanings())
            if (options.json)
                out << json(one) << '\n';
            else
                columns.add({one.colour, one.meaning});
        out << columns.text();
        return;
    }
    if (!options.quote.empty()) {
        if (options.document.empty())
            throw UsageError("highlights --quote wants --document beside it.");
        out << kept.addHighlight(options.document, kept.stretchOf(options.document, options.quote),
                                 options.colour.empty() ? highlightColours().front()
                                                        : options.colour)
            << '\n';
        return;
    }
    if (options.change != 0) return kept.changeHighlight(options.change, options.colour);
    if (options.removed != 0) return kept.removeHighlight(options.removed);
    for (const KeptHighlight &one : kept.highlights(options.document)) {
        if (options.json) {
            out << json(one) << '\n';
            continue;
        }
        out << one.number << "  " << one.colour << "  ";
        printPlace(out, one.on);
    }
}

void addLost(::CLI::App &command, KeepOptions &options)
{
    command.add_option("MARK", options.name, "One of them, such as note:3; none lists them all");
    command.add_option("--to", options.recommendation, "Put it on this recommendation");
    command.add_option("--document", options.document, "Put it on this document, or on --quote");
    command.add_option("--quote", options.quote, "Words of --document to put it on");
    command.add_flag("--delete", options.drop, "Let go of it");
}

namespace {

std::string markName(const LostMark &mark)
{
    return std::string(nameOf(mark.kind)) + ":" + std::to_string(mark.number);
}

LostMark lostNamed(const std::vector<LostMark> &all, const std::string &name)
{
    std::string known;
    for (const LostMark &one : all) {
        if (markName(one) == name) return one;
        known += (known.empty() ? "" : ", ") + markName(one);
    }
    throw UsageError("Nothing that is lost is called \"" + name + "\"; there is " +
                     (known.empty() ? "none" : known) + ".");
}

} // namespace

void runLost(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    const std::vector<LostMark> all = store.kept().lost();
    if (!options.name.empty()) {
        const LostMark mark = lostNamed(all, options.name);
        if (options.drop) return store.kept().letGo({mark});
        if (options.recommendation.empty() && options.document.empty())
            throw UsageError("lost " + options.name +
                             " wants --to with the id of a recommendation, --document, or "
                             "--delete.");
        return store.kept().reattach(mark, targetOf(store, options));
    }
    for (const LostMark &one : all) {
        if (options.json)
            out << json(one, nameOf(one.kind)) << '\n';
        else
            out << markName(one) << "  " << one.document << "  " << clipped(one.what, wordsShown)
                << "\n    " << clipped(one.words, wordsShown) << '\n';
    }
}

} // namespace policy::cli
