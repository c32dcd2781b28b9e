// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/catalogue.h"

#include "model/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace policy {

namespace {

using nlohmann::json;

Language languageNamed(const std::string &tag)
{
    const auto language = languageFromTag(tag);
    if (!language) throw Error("there is no language \"" + tag + "\"");
    return *language;
}

CataloguedFile readEntry(const json &object)
{
    CataloguedFile one;
    CatalogueEntry &entry = one.entry;
    for (const auto &[field, value] : object.items()) {
        if (field == "file")
            one.file = value.get<std::string>();
        else if (field == "id")
            entry.id = value.get<std::string>();
        else if (field == "publisher")
            entry.publisher = value.get<std::string>();
        else if (field == "date")
            entry.date = value.get<std::string>();
        else if (field == "kind")
            entry.kind = value.get<std::string>();
        else if (field == "title")
            for (const auto &[tag, words] : value.items())
                entry.title[languageNamed(tag)] = words.get<std::string>();
        else if (field == "languages")
            for (const json &tag : value)
                entry.languages.push_back(languageNamed(tag.get<std::string>()));
        else
            throw Error("there is no field \"" + field + "\"");
    }
    if (one.file.empty() || entry.id.empty()) throw Error("\"file\" and \"id\" are needed");
    return one;
}

} // namespace

std::vector<CataloguedFile> readCatalogue(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error("Cannot read the catalogue " + file.string() + ".");
    std::vector<CataloguedFile> entries;
    const auto fail = [&](const std::string &reason) {
        throw Error(file.string() + ", entry " + std::to_string(entries.size() + 1) + ": " +
                    reason);
    };
    try {
        for (const json &object : json::parse(in)) {
            CataloguedFile one = readEntry(object);
            if (std::any_of(entries.begin(), entries.end(), [&](const CataloguedFile &other) {
                    return other.entry.id == one.entry.id;
                }))
                throw Error("the id \"" + one.entry.id + "\" stands further up");
            entries.push_back(std::move(one));
        }
    } catch (const json::exception &error) {
        fail(error.what());
    } catch (const Error &error) {
        fail(error.what());
    }
    return entries;
}

} // namespace policy
