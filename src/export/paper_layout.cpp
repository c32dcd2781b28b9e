// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/paper_layout.h"

#include "export/plain_text.h"
#include "export/report_parts.h"

#include <set>

namespace policy {

namespace {

std::string numbered(const ReportEntry &entry)
{
    return std::to_string(entry.number) + ". " + entry.heading;
}

} // namespace

PaperLayout::PaperLayout(const Report &report) : report_(report)
{
    paper_.title = report.title;
    paper_.date = report.options.date;
    paper_.language = report.options.language;
    paper_.words = report.words;
    keywords();
}

void PaperLayout::keywords()
{
    std::set<std::string> seen;
    for (const auto *list : {&report_.regions, &report_.sectors})
        for (const ReportConcept &one : *list)
            if (seen.insert(one.label).second && paper_.keywords.size() < 20)
                paper_.keywords.push_back(one.label);
}

void PaperLayout::add(ParagraphStyle style, std::vector<Run> runs, int level, std::string anchor)
{
    paper_.blocks.emplace_back(Paragraph{style, level, std::move(runs), std::move(anchor)});
}

void PaperLayout::heading(int level, std::string text, std::string anchor)
{
    add(ParagraphStyle::Heading, {say(std::move(text))}, level, std::move(anchor));
}

std::string PaperLayout::counted(std::size_t n, Word one, Word many) const
{
    return filled(report_.word(n == 1 ? one : many), {{"n", std::to_string(n)}});
}

void PaperLayout::front()
{
    add(ParagraphStyle::Title, {say(report_.title)});
    add(ParagraphStyle::Subtitle,
        {say(report_.dateText + " · " +
             counted(report_.entries.size(), Word::OneRecommendation, Word::ManyRecommendations) +
             " · " + counted(report_.sources.size(), Word::OneDocument, Word::ManyDocuments))});
}

void PaperLayout::contents()
{
    constexpr std::size_t fewLines = 2;
    constexpr std::size_t manyLines = 40;
    const bool grouped = report_.options.grouping != Grouping::None ||
                         report_.options.paper == PaperTemplate::Comparison;
    if (report_.entries.size() > manyLines) paper_.contentsLevels = grouped ? 1 : 0;
    if (report_.entries.size() <= fewLines) paper_.contentsLevels = 0;
    if (paper_.contentsLevels > 0) paper_.blocks.emplace_back(ContentsPlace{});
}

void PaperLayout::seeAlso(const ReportGroup &group)
{
    std::vector<Run> runs{say(report_.word(Word::SeeAlso) + (isChinese(language()) ? "：" : ": "))};
    for (const std::size_t i : group.also) {
        if (runs.size() > 1) runs.push_back(say(isChinese(language()) ? "；" : "; "));
        const ReportEntry &entry = report_.entries[i];
        runs.push_back(
            {std::to_string(entry.number) + ". " + firstWords(entry.heading, referenceWidth),
             entry.recommendation->language, false, false, 0, entryAnchor(i)});
    }
    add(ParagraphStyle::Detail, std::move(runs));
}

int PaperLayout::sourceNote(const ReportEntry &entry)
{
    if (!parts().source) return 0;
    const ReportSource &source = report_.sources[entry.source];
    std::vector<Run> note{say(source.citation)};
    if (!entry.place.empty()) {
        note.push_back(say(std::string(commaOf(language()))));
        note.push_back(sayIn(entry.place, entry.recommendation->language));
    }
    paper_.footnotes.push_back(std::move(note));
    return static_cast<int>(paper_.footnotes.size());
}

void PaperLayout::whole(std::size_t index, int level)
{
    const ReportEntry &entry = report_.entries[index];
    const Language written = entry.recommendation->language;
    add(ParagraphStyle::Heading, {sayIn(numbered(entry), written)}, level, entryAnchor(index));
    const std::size_t first = paper_.blocks.size();
    if (parts().tags) details(entry);
    std::size_t noted = paper_.blocks.size();
    if (parts().text) {
        for (std::string &line : cleanLines(entry.recommendation->text))
            add(ParagraphStyle::Body, {sayIn(std::move(line), written)});
        noted = paper_.blocks.size();
    }
    if (const int note = sourceNote(entry)) {
        // Called after the text, else after the heading or what stands right under it.
        if (noted == first) add(ParagraphStyle::Detail, {say(report_.word(Word::Source))});
        std::get<Paragraph>(noted == first ? paper_.blocks.back() : paper_.blocks[noted - 1])
            .runs.back()
            .footnote = note;
    }
    more(entry);
}

void PaperLayout::more(const ReportEntry &entry)
{
    if (parts().measures) measures(entry);
    if (parts().evidence) evidence(entry);
    if (parts().counterpart && entry.counterpart) counterpart(*entry.counterpart);
    if (parts().notes) notes(entry);
}

void PaperLayout::details(const ReportEntry &entry)
{
    std::vector<Run> runs{say(entry.stage)};
    runs.back().strong = true;
    for (const std::string &names : {labels(entry.regions), labels(entry.sectors)})
        if (!names.empty()) runs.push_back(say(" · " + names));
    add(ParagraphStyle::Detail, std::move(runs));
    named(Word::Actors, entry.actors, entry.recommendation->language);
    named(Word::Amounts, entry.amounts, entry.recommendation->language);
}

std::string PaperLayout::labels(const std::vector<ReportTag> &tags) const
{
    std::vector<std::string> names;
    for (const ReportTag &tag : tags)
        names.push_back(tag.role == RegionRole::About ? tag.label : mentioned(tag));
    return joined(names, listCommaOf(language()));
}

std::string PaperLayout::bracketed(const std::string &text) const
{
    return isChinese(language()) ? "（" + text + "）" : " (" + text + ")";
}

std::string PaperLayout::mentioned(const ReportTag &tag) const
{
    return tag.label + bracketed(report_.word(Word::Mentioned));
}

Run PaperLayout::label(Word word) const
{
    Run run = say(report_.word(word) + (isChinese(language()) ? "：" : ": "));
    run.strong = true;
    return run;
}

void PaperLayout::named(Word word, const std::vector<std::string> &values, Language written)
{
    if (values.empty()) return;
    add(ParagraphStyle::Detail,
        {label(word), sayIn(joined(values, listCommaOf(language())), written)});
}

void PaperLayout::measures(const ReportEntry &entry)
{
    if (entry.measures.empty()) return;
    add(ParagraphStyle::Body, {label(Word::Measures)});
    for (const std::string &measure : entry.measures)
        add(ParagraphStyle::Bullet, {sayIn(measure, entry.recommendation->language)});
}

void PaperLayout::evidence(const ReportEntry &entry)
{
    std::vector<std::string> shown;
    for (const auto *tags : {&entry.regions, &entry.sectors})
        for (const ReportTag &tag : *tags)
            if (!tag.evidence.empty()) shown.push_back(tag.label + bracketed(tag.evidence));
    named(Word::Evidence, shown, entry.recommendation->language);
}

void PaperLayout::counterpart(const ReportCounterpart &other)
{
    Run head = say(filled(report_.word(Word::Counterpart),
                          {{"language", languageWord(report_, other.language)}}) +
                   (isChinese(language()) ? "：" : ": "));
    head.strong = true;
    std::vector<Run> runs{std::move(head)};
    if (!other.heading.empty()) runs.push_back(sayIn(other.heading, other.language));
    add(ParagraphStyle::Quote, std::move(runs));
    for (std::string &line : cleanLines(other.text))
        add(ParagraphStyle::Quote, {sayIn(std::move(line), other.language)});
}

void PaperLayout::notes(const ReportEntry &entry)
{
    for (const std::string &note : entry.notes) {
        std::vector<Run> runs{label(Word::Notes)};
        runs.push_back(sayIn(cleanLine(note), Language::Unknown));
        add(ParagraphStyle::Quote, std::move(runs));
    }
}

PaperCell PaperLayout::cell(std::string text, Language written) const
{
    return {{ParagraphStyle::Body, 0, {sayIn(std::move(text), written)}, {}}};
}

void PaperLayout::sources()
{
    if (!parts().source || report_.sources.empty()) return;
    heading(1, report_.word(Word::Sources), "sources");
    for (std::size_t i = 0; i < report_.sources.size(); ++i) {
        const ReportSource &source = report_.sources[i];
        const bool brief = report_.options.paper == PaperTemplate::Brief; // no room for more
        std::vector<std::string> facts;
        for (const std::string &fact : {source.kind, source.languages})
            if (!fact.empty() && !brief) facts.push_back(fact);
        if (!brief)
            facts.push_back(
                counted(source.entries.size(), Word::OneRecommendation, Word::ManyRecommendations));
        const bool numberedHere = report_.options.paper == PaperTemplate::Brief ||
                                  report_.options.paper == PaperTemplate::Table;
        add(ParagraphStyle::Bullet,
            {say((numberedHere ? sourceNumber(i) + " " : "") + source.citation),
             say(facts.empty() ? "" : bracketed(joined(facts, listCommaOf(language()))))});
    }
}

} // namespace policy
