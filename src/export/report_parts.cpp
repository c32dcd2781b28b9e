// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report_parts.h"

#include "export/plain_text.h"
#include "export/report.h"
#include "model/error.h"

#include <algorithm>
#include <charconv>

namespace policy {

namespace {

/// Digits of an ISO date's part; 0 for anything else.
int numberIn(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

/// The words that a person reads as the reason of a tag.
std::string evidenceWords(const Report &report, Origin origin, const std::string &evidence)
{
    switch (origin) {
    case Origin::Text: return cleanLine(evidence);
    case Origin::Heading:
        return filled(report.word(Word::FromHeading), {{"words", cleanLine(evidence)}});
    case Origin::Person: return report.word(Word::SetByPerson);
    }
    return {};
}

template <typename Name, std::size_t count>
Name named(std::string_view text, const std::pair<std::string_view, Name> (&names)[count],
           std::string_view what)
{
    std::string allowed;
    for (const auto &[name, value] : names) {
        if (name == text) return value;
        allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    }
    throw UsageError("Unknown " + std::string(what) + " \"" + std::string(text) +
                     "\"; allowed are " + allowed + ".");
}

} // namespace

bool isFullDate(std::string_view date)
{
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return false;
    const int year = numberIn(date.substr(0, 4));
    const int month = numberIn(date.substr(5, 2));
    const int day = numberIn(date.substr(8, 2));
    if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
    constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= (month == 2 && !leap ? 28 : days[month - 1]);
}

std::string_view stretch(std::string_view text, Span span)
{
    const std::size_t begin = std::min(span.begin, text.size());
    return text.substr(begin, std::max(span.end, begin) - begin);
}

std::string conceptLabel(const Vocabulary &vocabulary, const std::string &id, Language language)
{
    const Concept *known = vocabulary.find(id);
    const std::string label(known ? textIn(known->label, language) : std::string_view{});
    return label.empty() ? id : label;
}

std::string stageWord(const Report &report, Stage stage)
{
    switch (stage) {
    case Stage::Proposed: return report.word(Word::Proposed);
    case Stage::Agreed: return report.word(Word::Agreed);
    case Stage::Delivered: return report.word(Word::Delivered);
    }
    return {};
}

std::string languageWord(const Report &report, Language language)
{
    switch (language) {
    case Language::English: return report.word(Word::English);
    case Language::TraditionalChinese: return report.word(Word::TraditionalChinese);
    case Language::SimplifiedChinese: return report.word(Word::SimplifiedChinese);
    case Language::Unknown: break;
    }
    return std::string(languageTag(language));
}

std::string placeOf(const Report &report, const std::vector<std::string> &section, LineRange lines)
{
    std::vector<std::string> parts;
    if (!section.empty()) parts.push_back(joined(section, " › "));
    const std::string first = std::to_string(lines.first);
    const std::string last = std::to_string(lines.last);
    if (lines.first > 0)
        parts.push_back(filled(report.word(lines.first == lines.last ? Word::Line : Word::Lines),
                               {{"first", first}, {"last", last}}));
    return joined(parts, commaOf(report.options.language));
}

void tagEntry(const Report &report, ReportEntry &entry, const Vocabulary &regions,
              const Vocabulary &sectors)
{
    const Language language = report.options.language;
    for (const RegionRole role : {RegionRole::About, RegionRole::Mentioned})
        for (const RegionTag &tag : entry.recommendation->regions)
            if (tag.role == role)
                entry.regions.push_back({tag.region, conceptLabel(regions, tag.region, language),
                                         evidenceWords(report, tag.origin, tag.evidence), role, 0});
    for (const SectorTag &tag : entry.recommendation->sectors)
        entry.sectors.push_back({tag.sector, conceptLabel(sectors, tag.sector, language),
                                 evidenceWords(report, tag.origin, tag.evidence), RegionRole::About,
                                 tag.score});
}

PaperTemplate paperFromName(std::string_view name)
{
    return named<PaperTemplate>(name,
                                {{"full", PaperTemplate::Full},
                                 {"brief", PaperTemplate::Brief},
                                 {"table", PaperTemplate::Table},
                                 {"comparison", PaperTemplate::Comparison}},
                                "template");
}

Grouping groupingFromName(std::string_view name)
{
    return named<Grouping>(name,
                           {{"none", Grouping::None},
                            {"document", Grouping::Document},
                            {"sector", Grouping::Sector},
                            {"region", Grouping::Region},
                            {"stage", Grouping::Stage}},
                           "grouping");
}

namespace {

constexpr std::pair<std::string_view, bool ReportParts::*> allParts[] = {
    {"text", &ReportParts::text},    {"measures", &ReportParts::measures},
    {"tags", &ReportParts::tags},    {"evidence", &ReportParts::evidence},
    {"notes", &ReportParts::notes},  {"counterpart", &ReportParts::counterpart},
    {"source", &ReportParts::source}};

} // namespace

ReportParts partsFromNames(std::string_view names)
{
    ReportParts parts;
    for (const auto &[name, part] : allParts)
        parts.*part = names == "all";
    if (names == "all" || names == "none") return parts;
    while (!names.empty()) {
        const std::string_view one = names.substr(0, names.find(','));
        const auto *found = std::find_if(std::begin(allParts), std::end(allParts),
                                         [one](const auto &each) { return each.first == one; });
        if (found == std::end(allParts)) {
            std::vector<std::string> allowed;
            for (const auto &[name, part] : allParts)
                allowed.emplace_back(name);
            throw UsageError("Unknown part to include \"" + std::string(one) + "\"; allowed are " +
                             joined(allowed, ", ") + ", all, none.");
        }
        parts.*(found->second) = true;
        names.remove_prefix(std::min(one.size() + 1, names.size()));
    }
    return parts;
}

std::string namesOf(const ReportParts &parts)
{
    std::vector<std::string> names;
    for (const auto &[name, part] : allParts)
        if (parts.*part) names.emplace_back(name);
    return names.empty() ? "none" : joined(names, ",");
}

ReportParts without(ReportParts parts, const ReportParts &left)
{
    for (const auto &[name, part] : allParts)
        parts.*part = parts.*part && !(left.*part);
    return parts;
}

std::string readableDate(std::string_view date, const Words &words)
{
    const int year = numberIn(date.substr(0, 4));
    const int month = date.size() >= 7 && date[4] == '-' ? numberIn(date.substr(5, 2)) : 0;
    const int day = date.size() == 10 && date[7] == '-' ? numberIn(date.substr(8, 2)) : 0;
    if (year == 0 || month < 1 || month > 12) return cleanLine(date);
    const std::string &name =
        words[static_cast<std::size_t>(Word::Month1) + static_cast<std::size_t>(month) - 1];
    const Word pattern = day > 0 ? Word::DateDay : Word::DateMonth;
    return filled(words[static_cast<std::size_t>(pattern)],
                  {{"day", std::to_string(day)}, {"month", name}, {"year", std::to_string(year)}});
}

std::string_view commaOf(Language language)
{
    return isChinese(language) ? "，" : ", ";
}

std::string_view listCommaOf(Language language)
{
    return isChinese(language) ? "、" : ", ";
}

} // namespace policy
