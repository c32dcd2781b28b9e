// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report_labels.h"

#include "model/error.h"
#include "text/data_file.h"

#include <algorithm>
#include <set>

namespace policy {

namespace {

/// The keys of the file, in the order of Word.
constexpr std::array<std::string_view, static_cast<std::size_t>(Word::Count)> keys{
    "recommendations",
    "recommendation",
    "one-recommendation",
    "many-recommendations",
    "one-document",
    "many-documents",
    "contents",
    "sources",
    "source",
    "document",
    "publisher",
    "date",
    "kind",
    "language",
    "section",
    "number",
    "id",
    "label",
    "title",
    "text",
    "measures",
    "stage",
    "proposed",
    "agreed",
    "delivered",
    "regions",
    "region-ids",
    "sectors",
    "sector-ids",
    "main-sector",
    "actors",
    "amounts",
    "evidence",
    "mentioned",
    "from-heading",
    "set-by-person",
    "notes",
    "counterpart",
    "counterpart-text",
    "first-line",
    "last-line",
    "line",
    "lines",
    "quoted-title",
    "citation",
    "no-region",
    "no-sector",
    "see-also",
    "counts",
    "total",
    "comparison",
    "silent",
    "links",
    "link-same",
    "link-related",
    "link-counterpart",
    "other-documents",
    "page-of",
    "back-to-text",
    "skip-to-text",
    "english",
    "traditional-chinese",
    "simplified-chinese",
    "date-day",
    "date-month",
    "month-1",
    "month-2",
    "month-3",
    "month-4",
    "month-5",
    "month-6",
    "month-7",
    "month-8",
    "month-9",
    "month-10",
    "month-11",
    "month-12",
    "cut-cell",
    "limit-spreadsheet",
    "limit-citations",
    "limit-codebook",
    "limit-project",
    "limit-region-tree",
};

std::set<std::string> placeholders(std::string_view text)
{
    std::set<std::string> names;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::size_t end = std::min(text.find('}', at), text.size() - 1);
        names.emplace(text.substr(at, end + 1 - at));
        at = end + 1;
    }
    return names;
}

std::size_t indexOf(Language language)
{
    const auto found = std::find(knownLanguages.begin(), knownLanguages.end(), language);
    return found == knownLanguages.end() ? 0
                                         : static_cast<std::size_t>(found - knownLanguages.begin());
}

/// The three forms after the `=`, each with the same placeholders.
std::array<std::string, 3> formsOf(const std::filesystem::path &file, const DataLine &line,
                                   std::string_view value)
{
    const std::vector<std::string> forms = splitTrimmed(value, "|");
    if (forms.size() != 3)
        failDataLine(file, line.number, "wants three forms, English | 繁體 | 简体.");
    for (const std::string &form : forms)
        if (placeholders(form) != placeholders(forms.front()))
            failDataLine(file, line.number,
                         "\"" + form + "\" has other placeholders than \"" + forms.front() + "\".");
    return {forms[0], forms[1], forms[2]};
}

/// What the program fills in; a line without it would lose the number or the name.
std::string_view wantedPlaceholder(std::string_view key)
{
    constexpr std::pair<std::string_view, std::string_view> wanted[] = {
        {"one-recommendation", "{n}"},
        {"many-recommendations", "{n}"},
        {"one-document", "{n}"},
        {"many-documents", "{n}"},
        {"from-heading", "{words}"},
        {"counterpart", "{language}"},
        {"line", "{first}"},
        {"lines", "{first}{last}"},
        {"quoted-title", "{title}"},
        {"page-of", "{page}{pages}"},
        {"date-day", "{day}{month}{year}"},
        {"date-month", "{month}{year}"}};
    for (const auto &[name, placeholder] : wanted)
        if (name == key) return placeholder;
    return {};
}

} // namespace

ReportLabels::ReportLabels(const std::filesystem::path &file)
{
    std::set<std::string> seen;
    for (const DataLine &line : readDataFile(file)) {
        const std::size_t equals = line.text.find('=');
        if (equals == std::string::npos)
            failDataLine(file, line.number, "wants \"key = English | 繁體 | 简体\".");
        const std::string key(trimmed(std::string_view(line.text).substr(0, equals)));
        if (!seen.insert(key).second)
            failDataLine(file, line.number, "\"" + key + "\" stands here a second time.");
        const auto forms = formsOf(file, line, std::string_view(line.text).substr(equals + 1));
        if (key.starts_with("kind.")) {
            kinds_[key.substr(5)] = forms;
            continue;
        }
        const auto found = std::find(keys.begin(), keys.end(), key);
        if (found == keys.end())
            failDataLine(file, line.number, "\"" + key + "\" is no key that the program knows.");
        if (placeholders(forms[0]) != placeholders(wantedPlaceholder(key)))
            failDataLine(file, line.number,
                         "\"" + key + "\" wants the placeholders \"" +
                             std::string(wantedPlaceholder(key)) + "\".");
        for (std::size_t i = 0; i < forms.size(); ++i)
            words_[i][static_cast<std::size_t>(found - keys.begin())] = forms[i];
    }
    for (const std::string_view key : keys)
        if (!seen.contains(std::string(key)))
            throw Error(file.string() + ": the key \"" + std::string(key) + "\" is missing.");
}

const Words &ReportLabels::words(Language language) const
{
    return words_[indexOf(language)];
}

std::string ReportLabels::kind(std::string_view name, Language language) const
{
    const auto found = kinds_.find(name);
    return found == kinds_.end() ? std::string(name) : found->second[indexOf(language)];
}

std::string filled(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    std::string out;
    while (!pattern.empty()) {
        const std::size_t open = std::min(pattern.find('{'), pattern.size());
        out += pattern.substr(0, open);
        pattern.remove_prefix(open);
        if (pattern.empty()) break;
        const std::size_t close = std::min(pattern.find('}'), pattern.size() - 1);
        const std::string_view name = pattern.substr(1, close - 1);
        const auto *found = std::find_if(values.begin(), values.end(),
                                         [&](const auto &value) { return value.first == name; });
        out += found == values.end() ? pattern.substr(0, close + 1) : found->second;
        pattern.remove_prefix(close + 1);
    }
    return out;
}

} // namespace policy
