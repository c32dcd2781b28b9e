// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/correcting.h"

#include "cli/json.h"
#include "cli/marking.h"
#include "model/error.h"
#include "store/kept.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace policy::cli {

namespace {

Facet facetOf(const std::string &name)
{
    for (const Facet facet : {Facet::Region, Facet::Sector, Facet::Stage})
        if (facetName(facet) == name) return facet;
    throw UsageError("Unknown kind of tag \"" + name + "\"; allowed are region, sector, stage.");
}

bool isTag(const KeptCorrection &one)
{
    return one.kind == CorrectionKind::Set || one.kind == CorrectionKind::Refuse;
}

void list(const Store &store, const KeepOptions &options, bool onlyTags, std::ostream &out)
{
    for (const KeptCorrection &one : store.kept().corrections(options.document)) {
        if (onlyTags && !isTag(one)) continue;
        if (options.json) {
            out << json(one) << '\n';
            continue;
        }
        out << one.number << "  " << correctionName(one.kind) << ' ';
        if (isTag(one)) out << facetName(one.facet) << ' ';
        if (!one.value.empty()) out << one.value << ' ';
        out << ' ';
        printPlace(out, one.on);
    }
}

void needWords(const KeepOptions &options, std::size_t least, const std::string &usage)
{
    if (options.words.size() < least) throw UsageError("Write it as: " + usage + ".");
}

std::vector<std::int64_t> numbersIn(const std::vector<std::string> &words)
{
    std::vector<std::int64_t> numbers;
    for (const std::string &word : words) {
        std::int64_t number = 0;
        const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (failed != std::errc() || end != word.data() + word.size())
            throw UsageError("\"" + word + "\" is not the number of a correction.");
        numbers.push_back(number);
    }
    return numbers;
}

/// Where in the recommendation's text the words begin, which must stand there once.
std::size_t placeOf(const Store &store, const std::string &id, const std::string &words)
{
    const std::string text = store.recommendation(id).text;
    const std::size_t at = words.empty() ? std::string::npos : text.find(words);
    if (at == std::string::npos)
        throw UsageError("The words \"" + words + "\" do not stand in \"" + id + "\".");
    if (text.find(words, at + 1) != std::string::npos)
        throw UsageError("The words \"" + words + "\" stand in \"" + id +
                         "\" more than once; give some of the words behind them too.");
    return at;
}

} // namespace

void addTag(::CLI::App &command, KeepOptions &options)
{
    command.add_option("ACTION", options.action, "set, refuse, restore or list")
        ->required()
        ->check(::CLI::IsMember({"set", "refuse", "restore", "list"}));
    command.add_option("WORDS", options.words,
                       "RECOMMENDATION… region|sector|stage VALUE, or DOCUMENT");
}

void runTag(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    if (options.action == "list") {
        KeepOptions narrowed = options;
        if (!options.words.empty()) narrowed.document = options.words.front();
        return list(store, narrowed, true, out);
    }
    needWords(options, 3, "tag " + options.action + " RECOMMENDATION… region|sector|stage VALUE");
    const std::string &value = options.words.back();
    const Facet facet = facetOf(options.words[options.words.size() - 2]);
    const std::vector<std::string> ids(options.words.begin(), options.words.end() - 2);
    if (options.action == "set")
        store.kept().setTag(ids, facet, value);
    else if (options.action == "refuse")
        store.kept().refuseTag(ids, facet, value);
    else
        store.kept().restoreTag(ids, facet, value);
}

void addCorrect(::CLI::App &command, KeepOptions &options)
{
    command.add_option("ACTION", options.action, "merge, split, add, remove, list or forget")
        ->required()
        ->check(::CLI::IsMember({"merge", "split", "add", "remove", "list", "forget"}));
    command.add_option("WORDS", options.words,
                       "Ids of recommendations; add, list: a document; forget: numbers of "
                       "corrections");
    command.add_option("--before", options.before, "split: the words with which the second begins");
    command.add_option("--quote", options.quote, "add: the words that are a recommendation");
    command.add_option("--stage", options.stage, "add: proposed, agreed or delivered");
}

void runCorrect(Store &store, const KeepOptions &options, const Query &, std::ostream &out)
{
    Kept &kept = store.kept();
    if (options.action == "list") {
        KeepOptions narrowed = options;
        if (!options.words.empty()) narrowed.document = options.words.front();
        return list(store, narrowed, false, out);
    }
    if (options.action == "merge") {
        needWords(options, 2, "correct merge RECOMMENDATION RECOMMENDATION…");
        out << kept.mergeRecommendations(options.words) << '\n';
    } else if (options.action == "split") {
        needWords(options, 1, "correct split RECOMMENDATION --before WORDS");
        const std::string &id = options.words.front();
        for (const std::string &one :
             kept.splitRecommendation(id, placeOf(store, id, options.before)))
            out << one << '\n';
    } else if (options.action == "add") {
        needWords(options, 1, "correct add DOCUMENT --quote WORDS [--stage STAGE]");
        const std::string &document = options.words.front();
        out << kept.addRecommendation(document, kept.stretchOf(document, options.quote),
                                      stageFromName(options.stage))
            << '\n';
    } else if (options.action == "remove") {
        needWords(options, 1, "correct remove RECOMMENDATION…");
        kept.removeRecommendations(options.words);
    } else {
        needWords(options, 1, "correct forget NUMBER…, as \"correct list\" shows them");
        kept.forgetCorrections(numbersIn(options.words));
    }
}

} // namespace policy::cli
