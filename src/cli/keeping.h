// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "store/store.h"

#include <ostream>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace policy::cli {

/// What the options of the commands on what a person keeps say, as typed.
struct KeepOptions {
    bool json = false;
    std::string name; ///< of a collection, saved search or lost mark; "" lists them
    std::vector<std::string> add, remove; ///< recommendations
    std::vector<std::string> entries;     ///< ids or numbers of a collection's entries
    std::string rename;
    int to = 0; ///< place from 1; 0: stays
    bool drop = false;
    bool make = false;
    bool save = false;
    bool list = false; ///< only name the steps of the history
    bool saysComment = false;
    std::string comment;

    std::string recommendation, document, quote;
    std::string text;                     ///< of a note
    std::int64_t change = 0, removed = 0; ///< numbers of notes or highlights
    std::string colour, means;
    bool saysMeaning = false;
    bool colours = false;

    std::string action;
    std::vector<std::string> words; ///< what follows the action
    std::string before;             ///< words at which a recommendation is split
    std::string stage = "proposed";
};

/// A command on what a person keeps. `filters`: it takes the filters of a query as well.
struct KeepCommand {
    const char *name;
    const char *description;
    bool filters;
    void (*addTo)(::CLI::App &command, KeepOptions &options);
    void (*run)(Store &store, const KeepOptions &options, const Query &query, std::ostream &out);
};

/// collections, searches, notes, highlights, tag, correct, lost, undo, redo.
const std::vector<KeepCommand> &keepCommands();

} // namespace policy::cli
