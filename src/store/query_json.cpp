// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_json.h"

#include "model/error.h"

#include <nlohmann/json.hpp>

namespace policy {

namespace {

using nlohmann::json;

constexpr Facet facets[] = {Facet::Region, Facet::Sector,   Facet::Document,   Facet::Stage,
                            Facet::Actor,  Facet::Language, Facet::Collection, Facet::Date};

Facet facetNamed(const std::string &name)
{
    for (const Facet facet : facets)
        if (facetName(facet) == name) return facet;
    throw Error("Cannot read a saved search of the library: it chooses by \"" + name + "\".");
}

} // namespace

std::string queryToJson(const Query &query)
{
    json out = json::object();
    out["text"] = query.text;
    out["choices"] = json::array();
    for (const Choice &choice : query.choices) {
        json one{{"facet", facetName(choice.facet)}, {"value", choice.value}};
        if (choice.excluded) one["excluded"] = true;
        out["choices"].push_back(std::move(one));
    }
    if (query.exact) out["exact"] = true;
    if (!query.translate) out["translate"] = false;
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

Query queryFromJson(const std::string &text)
{
    try {
        const json in = json::parse(text);
        Query query;
        query.text = in.at("text").get<std::string>();
        for (const json &one : in.at("choices"))
            query.choices.push_back({facetNamed(one.at("facet").get<std::string>()),
                                     one.at("value").get<std::string>(),
                                     one.value("excluded", false)});
        query.exact = in.value("exact", false);
        query.translate = in.value("translate", true);
        return query;
    } catch (const json::exception &failure) {
        throw Error(std::string("Cannot read a saved search of the library: ") + failure.what() +
                    ".");
    }
}

} // namespace policy
