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

void addLost(::CLI::App &, KeepOptions &) {}

void runLost(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    for (const LostMark &one : store.kept().lost()) {
        if (options.json)
            out << json(one, nameOf(one.kind)) << '\n';
        else
            out << nameOf(one.kind) << ' ' << one.number << "  " << one.document << "  "
                << clipped(one.what, wordsShown) << "\n    " << clipped(one.words, wordsShown)
                << '\n';
    }
}

} // namespace policy::cli
