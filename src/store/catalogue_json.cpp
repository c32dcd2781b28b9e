// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogue_json.h"

#include "model/error.h"

#include <nlohmann/json.hpp>

namespace policy {

namespace {

using nlohmann::json;

/// Broken UTF-8 (a file name) must not make a row unwritable: it reads as U+FFFD.
std::string dumped(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

template <typename Read> auto parsed(std::string_view text, Read &&read)
{
    try {
        return read(json::parse(text));
    } catch (const json::exception &failure) {
        throw Error(std::string("Cannot read a catalogue entry of the library: ") + failure.what() +
                    ".");
    }
}

json localized(const LocalizedText &text)
{
    json out = json::object();
    for (const auto &[language, words] : text)
        out[std::string(languageTag(language))] = words;
    return out;
}

LocalizedText localized(const json &object)
{
    LocalizedText text;
    for (const auto &[tag, words] : object.items())
        text[languageFromTag(tag).value_or(Language::Unknown)] = words.get<std::string>();
    return text;
}

} // namespace

std::string catalogueToJson(const CatalogueEntry &entry)
{
    json out = json::object();
    if (!entry.id.empty()) out["id"] = entry.id;
    if (!entry.title.empty()) out["title"] = localized(entry.title);
    if (!entry.publisher.empty()) out["publisher"] = entry.publisher;
    if (!entry.date.empty()) out["date"] = entry.date;
    for (const Language language : entry.languages)
        out["languages"].push_back(languageTag(language));
    if (!entry.kind.empty()) out["kind"] = entry.kind;
    if (!entry.guessed.empty()) out["guessed"] = entry.guessed;
    return dumped(out);
}

CatalogueEntry catalogueFromJson(std::string_view text)
{
    return parsed(text, [](const json &in) {
        CatalogueEntry entry;
        entry.id = in.value("id", "");
        if (in.contains("title")) entry.title = localized(in.at("title"));
        entry.publisher = in.value("publisher", "");
        entry.date = in.value("date", "");
        for (const std::string &tag : in.value("languages", std::vector<std::string>()))
            entry.languages.push_back(languageFromTag(tag).value_or(Language::Unknown));
        entry.kind = in.value("kind", "");
        entry.guessed = in.value("guessed", std::vector<std::string>());
        return entry;
    });
}

std::string localizedToJson(const LocalizedText &text)
{
    return dumped(localized(text));
}

LocalizedText localizedFromJson(std::string_view text)
{
    return parsed(text, [](const json &in) { return localized(in); });
}

std::string listToJson(const std::vector<std::string> &list)
{
    return dumped(json(list));
}

std::vector<std::string> listFromJson(std::string_view text)
{
    return parsed(text, [](const json &in) { return in.get<std::vector<std::string>>(); });
}

} // namespace policy
