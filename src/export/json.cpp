// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json.h"

#include "export/plain_text.h"
#include "export/report_parts.h"
#include "export/writers.h"

#include <cmath>

namespace policy {

namespace {

using Json = nlohmann::ordered_json;

std::string evidenceOf(Origin origin, const std::string &words)
{
    return origin == Origin::Text ? words : std::string(originName(origin));
}

/// Passages of running text, as the library counts them.
int passageCount(const Document &document)
{
    int count = 0;
    for (const Passage &passage : document.passages)
        if (passage.kind != PassageKind::Boilerplate && passage.kind != PassageKind::Caption)
            ++count;
    return count;
}

Json entryJson(const Report &report, const ReportEntry &entry)
{
    const Document &document = *report.sources[entry.source].document;
    const Recommendation &one = *entry.recommendation;
    Json object =
        recommendationJson(one, document.catalogue.id, sectionPath(document, one.section));
    if (!entry.notes.empty()) object["notes"] = entry.notes;
    return object;
}

} // namespace

Json localizedJson(const LocalizedText &text)
{
    Json object = Json::object();
    for (const auto &[language, words] : text)
        object[std::string(languageTag(language))] = words;
    return object;
}

Json mentionsJson(const std::vector<Mention> &mentions)
{
    Json list = Json::array();
    for (const Mention &one : mentions)
        list.push_back(one.text);
    return list;
}

double roundedScore(double score)
{
    return std::round(score * 100) / 100;
}

Json recommendationJson(const Recommendation &recommendation, const std::string &document,
                        const std::vector<std::string> &section)
{
    Json measures = Json::array();
    for (const Span span : recommendation.measures)
        measures.push_back(stretch(recommendation.text, span));
    Json regions = Json::array();
    for (const RegionTag &tag : recommendation.regions)
        regions.push_back({{"id", tag.region},
                           {"evidence", evidenceOf(tag.origin, tag.evidence)},
                           {"role", roleName(tag.role)}});
    Json sectors = Json::array();
    for (const SectorTag &tag : recommendation.sectors)
        sectors.push_back({{"id", tag.sector},
                           {"evidence", evidenceOf(tag.origin, tag.evidence)},
                           {"score", roundedScore(tag.score)}});
    Json object;
    object["id"] = recommendation.id;
    object["document"] = document;
    object["stage"] = stageName(recommendation.stage);
    if (recommendation.stageOrigin == Origin::Person)
        object["stageEvidence"] = originName(Origin::Person);
    object["language"] = languageTag(recommendation.language);
    object["label"] = recommendation.label;
    object["title"] = recommendation.title;
    object["section"] = section;
    object["text"] = recommendation.text;
    object["measures"] = std::move(measures);
    object["regions"] = std::move(regions);
    object["sectors"] = std::move(sectors);
    object["actors"] = mentionsJson(recommendation.actors);
    object["counterpart"] =
        recommendation.counterpart.empty() ? Json(nullptr) : Json(recommendation.counterpart);
    object["lines"] = {recommendation.lines.first, recommendation.lines.last};
    object["amounts"] = mentionsJson(recommendation.amounts);
    return object;
}

Json documentJson(const CatalogueEntry &entry, int passages, int recommendations)
{
    Json languages = Json::array();
    for (const Language language : entry.languages)
        languages.push_back(languageTag(language));
    Json object;
    object["id"] = entry.id;
    object["title"] = localizedJson(entry.title);
    object["publisher"] = entry.publisher;
    object["date"] = entry.date;
    object["languages"] = std::move(languages);
    object["kind"] = entry.kind;
    object["passages"] = passages;
    object["recommendations"] = recommendations;
    object["guessed"] = entry.guessed;
    return object;
}

std::string jsonLine(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string writeJsonLines(const Report &report)
{
    std::string out;
    for (const ReportEntry &entry : report.entries)
        out += jsonLine(entryJson(report, entry)) + "\n";
    return out;
}

std::string writeJson(const Report &report)
{
    Json documents = Json::array();
    for (const ReportSource &source : report.sources) {
        const Document &document = *source.document;
        documents.push_back(documentJson(document.catalogue, passageCount(document),
                                         static_cast<int>(document.recommendations.size())));
    }
    Json recommendations = Json::array();
    for (const ReportEntry &entry : report.entries)
        recommendations.push_back(entryJson(report, entry));
    Json whole;
    whole["title"] = report.title;
    whole["date"] = report.options.date;
    whole["documents"] = std::move(documents);
    whole["recommendations"] = std::move(recommendations);
    return whole.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace policy
