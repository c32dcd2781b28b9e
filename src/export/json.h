// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "model/document.h"

#include <nlohmann/json.hpp>

/// The program's JSON: the command line's lines and the JSON exports are the same objects.
namespace policy {

/// {"id", "document", "stage", "language", "label", "title", "section", "text", "measures",
/// "regions", "sectors", "actors", "counterpart", "lines", "amounts"}. `section` is the path,
/// outermost first. Evidence is the words of the text, or "heading", or "person".
nlohmann::ordered_json recommendationJson(const Recommendation &recommendation,
                                          const std::string &document,
                                          const std::vector<std::string> &section);

/// {"id", "title", "publisher", "date", "languages", "kind", "passages", "recommendations",
/// "guessed"}.
nlohmann::ordered_json documentJson(const CatalogueEntry &entry, int passages, int recommendations);

/// {"en": "…", "zh-Hant": "…"}.
nlohmann::ordered_json localizedJson(const LocalizedText &text);
/// The mentions as written.
nlohmann::ordered_json mentionsJson(const std::vector<Mention> &mentions);
/// A score as the program writes it: two decimals.
double roundedScore(double score);

/// One line of JSON without its line end; broken UTF-8 as U+FFFD.
std::string jsonLine(const nlohmann::ordered_json &value);

} // namespace policy
