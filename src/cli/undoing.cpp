// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/undoing.h"

#include "export/json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace policy::cli {

namespace {

/// The step that comes next stands first.
void list(const std::vector<std::string> &latestLast, bool asJson, std::ostream &out)
{
    for (auto name = latestLast.rbegin(); name != latestLast.rend(); ++name)
        if (asJson)
            out << jsonLine({{"name", *name}}) << '\n';
        else
            out << *name << '\n';
}

void say(const char *what, const std::string &name, bool asJson, std::ostream &out)
{
    if (asJson)
        out << jsonLine({{"name", name}}) << '\n';
    else
        out << what << name << '\n';
}

} // namespace

void addHistory(::CLI::App &command, KeepOptions &options)
{
    command.add_flag("--list", options.list, "Only name the steps, the next one first");
}

void runUndo(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    if (options.list) return list(store.history().undo, options.json, out);
    say("Undone: ", store.undo(), options.json, out);
}

void runRedo(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    if (options.list) return list(store.history().redo, options.json, out);
    say("Done again: ", store.redo(), options.json, out);
}

} // namespace policy::cli
