// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "export/json.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

namespace policy::cli {

namespace {

using Json = nlohmann::ordered_json;

Json linesOf(LineRange lines)
{
    return Json::array({lines.first, lines.last});
}

std::string documentOf(const Recommendation &one)
{
    return one.id.substr(0, one.id.find('/'));
}

Json object(const Recommendation &one, const std::vector<std::string> &section)
{
    return recommendationJson(one, documentOf(one), section);
}

Json idOrNull(const std::string &id)
{
    return id.empty() ? Json(nullptr) : Json(id);
}

Json placeObject(const KeptPlace &place)
{
    Json out;
    out["recommendation"] = idOrNull(place.recommendation);
    out["document"] = place.document;
    out["words"] = place.words;
    out["lost"] = place.lost;
    return out;
}

} // namespace

std::string json(const DocumentSummary &document)
{
    return jsonLine(documentJson(document.catalogue, document.passages, document.recommendations));
}

std::string json(const Section &section)
{
    Json out;
    out["id"] = section.id;
    out["level"] = section.level;
    out["label"] = section.label;
    out["title"] = section.title;
    out["lines"] = linesOf(section.lines);
    out["language"] = languageTag(section.language);
    return jsonLine(out);
}

std::string json(const Recommendation &recommendation, const std::vector<std::string> &section)
{
    return jsonLine(object(recommendation, section));
}

std::string json(const Recommendation &recommendation, const std::vector<std::string> &section,
                 const std::vector<std::pair<int, std::string>> &sourceLines)
{
    Json out = object(recommendation, section);
    out["dates"] = mentionsJson(recommendation.dates);
    out["source"] = Json::array();
    for (const auto &[line, text] : sourceLines)
        out["source"].push_back({{"line", line}, {"text", text}});
    return jsonLine(out);
}

std::string json(const Hit &hit)
{
    Json out;
    out["document"] = hit.document;
    out["recommendation"] = hit.recommendation.empty() ? Json(nullptr) : Json(hit.recommendation);
    out["section"] = hit.section;
    out["snippet"] = hit.snippet.text;
    out["marks"] = Json::array();
    for (const Span mark : hit.snippet.marks)
        out["marks"].push_back({utf8::indexOfOffset(hit.snippet.text, mark.begin),
                                utf8::indexOfOffset(hit.snippet.text, mark.end)});
    out["lines"] = linesOf(hit.lines);
    out["score"] = roundedScore(hit.score);
    out["via"] = hit.via;
    return jsonLine(out);
}

std::string json(const Concept &one, std::int64_t recommendations)
{
    Json out;
    out["id"] = one.id;
    out["label"] = localizedJson(one.label);
    out["broader"] = one.broader;
    out["recommendations"] = recommendations;
    return jsonLine(out);
}

std::string json(const CheckReport &report)
{
    Json out;
    out["sound"] = report.sound;
    out["findings"] = report.findings;
    return jsonLine(out);
}

std::string json(const CollectionSummary &collection)
{
    Json out;
    out["name"] = collection.name;
    out["entries"] = collection.entries;
    out["made"] = collection.made;
    return jsonLine(out);
}

std::string json(const CollectionEntry &entry)
{
    Json out;
    out["recommendation"] = idOrNull(entry.id);
    out["document"] = entry.document;
    out["words"] = entry.words;
    out["entry"] = entry.number;
    out["comment"] = entry.comment;
    return jsonLine(out);
}

std::string json(const KeptNote &note)
{
    Json out = placeObject(note.on);
    out["note"] = note.number;
    out["text"] = note.text;
    out["changed"] = note.changed;
    return jsonLine(out);
}

std::string json(const KeptHighlight &highlight)
{
    Json out = placeObject(highlight.on);
    out["highlight"] = highlight.number;
    out["colour"] = highlight.colour;
    out["made"] = highlight.made;
    return jsonLine(out);
}

std::string json(const ColourMeaning &one)
{
    Json out;
    out["colour"] = one.colour;
    out["meaning"] = one.meaning;
    return jsonLine(out);
}

std::string json(const KeptCorrection &one)
{
    const bool tag = one.kind == CorrectionKind::Set || one.kind == CorrectionKind::Refuse;
    Json out = placeObject(one.on);
    out["correction"] = one.number;
    out["kind"] = correctionName(one.kind);
    out["facet"] = tag ? Json(facetName(one.facet)) : Json(nullptr);
    out["value"] = one.value;
    out["made"] = one.made;
    return jsonLine(out);
}

std::string json(const LostMark &one, std::string_view kind)
{
    Json out;
    out["kind"] = kind;
    out["number"] = one.number;
    out["document"] = one.document;
    out["words"] = one.words;
    out["what"] = one.what;
    return jsonLine(out);
}

std::string json(const SavedSearch &search, std::int64_t recommendations)
{
    Json out;
    out["name"] = search.name;
    out["query"] = search.query.text;
    out["choices"] = Json::array();
    for (const Choice &one : search.query.choices)
        out["choices"].push_back(
            {{"facet", facetName(one.facet)}, {"value", one.value}, {"excluded", one.excluded}});
    out["recommendations"] = recommendations;
    out["made"] = search.made;
    return jsonLine(out);
}

} // namespace policy::cli
