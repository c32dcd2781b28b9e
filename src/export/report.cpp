// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report.h"

#include "export/plain_text.h"
#include "export/report_parts.h"
#include "model/error.h"

#include <algorithm>
#include <unordered_map>

namespace policy {

namespace {

constexpr std::size_t headingWidth = 64; // columns: a line of a heading on A4

/// Makes the report's parts one after the other; lives for one call of makeReport.
class Maker {
public:
    Maker(const ReportInput &input, const ReportOptions &options, const Vocabulary &regions,
          const Vocabulary &sectors, const ReportLabels &labels)
        : input_(input), regions_(regions), sectors_(sectors), labels_(labels)
    {
        report_.options = options;
        report_.words = labels.words(options.language);
        if (!isFullDate(options.date))
            throw UsageError("\"" + options.date +
                             "\" is not a date; write it as YYYY-MM-DD, such as 2026-01-31.");
        report_.title = options.title.empty() ? usualTitle() : cleanLine(options.title);
        report_.dateText = readableDate(options.date, report_.words);
    }

    Report make(const Progress &progress, const std::stop_token &stop)
    {
        readSources();
        std::int64_t done = 0;
        const auto total = static_cast<std::int64_t>(input_.recommendations.size());
        for (const std::string &id : input_.recommendations) {
            if (stop.stop_requested()) throw Cancelled();
            if (progress && done % 256 == 0) progress(done, total, id);
            addEntry(id);
            ++done;
        }
        makeGroups(report_, regions_, sectors_);
        dropUnusedSources(report_);
        report_.regions = conceptTree(report_, regions_, true);
        report_.sectors = conceptTree(report_, sectors_, false);
        if (input_.comparison)
            report_.comparison = comparisonOf(report_, *input_.comparison, regions_, sectors_);
        return std::move(report_);
    }

private:
    struct Place {
        std::size_t source;
        const Recommendation *recommendation;
    };

    [[nodiscard]] std::string usualTitle() const
    {
        const std::string &kind = report_.word(report_.options.paper == PaperTemplate::Comparison
                                                   ? Word::Comparison
                                                   : Word::Recommendations);
        const std::string subject = cleanLine(input_.subject);
        if (subject.empty()) return kind;
        return kind + (isChinese(language()) ? "：" : ": ") + subject;
    }

    void readSources()
    {
        for (const std::string &id : input_.documents) {
            ReportSource source;
            source.document = input_.document(id);
            const CatalogueEntry &entry = source.document->catalogue;
            describe(source, entry);
            for (const Recommendation &one : source.document->recommendations)
                places_[one.id] = {report_.sources.size(), &one};
            report_.sources.push_back(std::move(source));
        }
    }

    void describe(ReportSource &source, const CatalogueEntry &entry) const
    {
        const Language language = report_.options.language;
        source.title = cleanLine(textIn(entry.title, language));
        if (source.title.empty()) source.title = entry.id;
        source.date = readableDate(entry.date, report_.words);
        source.kind = entry.kind.empty() ? "" : labels_.kind(entry.kind, language);
        std::vector<std::string> names;
        for (const Language one : entry.languages)
            names.push_back(languageWord(report_, one));
        source.languages = joined(names, listCommaOf(language));
        std::vector<std::string> parts{
            filled(report_.word(Word::QuotedTitle), {{"title", source.title}})};
        if (!entry.publisher.empty()) parts.push_back(cleanLine(entry.publisher));
        if (!source.date.empty()) parts.push_back(source.date);
        source.citation = joined(parts, commaOf(language));
    }

    void addEntry(const std::string &id)
    {
        const auto found = places_.find(id);
        if (found == places_.end())
            throw UsageError("There is no recommendation \"" + id +
                             "\" in the documents to export; \"recommendations\" lists the ids.");
        if (!seen_.insert({id, report_.entries.size()}).second) return;
        const Recommendation &one = *found->second.recommendation;
        ReportEntry entry;
        entry.recommendation = &one;
        entry.source = found->second.source;
        nameEntry(entry, one);
        const Document &document = *report_.sources[entry.source].document;
        for (const std::string &part : sectionPath(document, one.section))
            entry.section.push_back(cleanLine(part));
        entry.stage = stageWord(report_, one.stage);
        for (const Span span : one.measures)
            entry.measures.push_back(cleanLine(stretch(one.text, span)));
        tagEntry(report_, entry, regions_, sectors_);
        for (const Mention &actor : one.actors)
            addOnce(entry.actors, cleanLine(actor.text));
        for (const Mention &amount : one.amounts)
            addOnce(entry.amounts, cleanLine(amount.text));
        if (const auto notes = input_.notes.find(id); notes != input_.notes.end())
            for (const std::string &note : notes->second)
                entry.notes.push_back(cleanText(note));
        entry.place = placeOf(report_, entry.section, one.lines);
        entry.citation = report_.sources[entry.source].citation +
                         (entry.place.empty() ? "" : std::string(commaOf(language()))) +
                         entry.place;
        addCounterpart(entry, one);
        report_.entries.push_back(std::move(entry));
    }

    void nameEntry(ReportEntry &entry, const Recommendation &one) const
    {
        entry.heading = cleanLine(one.title);
        entry.headingIsText = entry.heading.empty();
        if (entry.headingIsText)
            entry.heading = withoutLooseEnd(firstWords(one.text, headingWidth));
        if (entry.heading.empty()) entry.heading = one.id;
    }

    void addCounterpart(ReportEntry &entry, const Recommendation &one) const
    {
        const auto found = places_.find(one.counterpart);
        if (one.counterpart.empty() || found == places_.end()) return;
        const Recommendation &other = *found->second.recommendation;
        entry.counterpart = {other.id, cleanLine(other.title), cleanText(other.text),
                             other.language, other.lines};
    }

    static void addOnce(std::vector<std::string> &list, std::string text)
    {
        if (std::find(list.begin(), list.end(), text) == list.end())
            list.push_back(std::move(text));
    }

    [[nodiscard]] Language language() const { return report_.options.language; }

    const ReportInput &input_;
    const Vocabulary &regions_;
    const Vocabulary &sectors_;
    const ReportLabels &labels_;
    Report report_;
    std::unordered_map<std::string, Place> places_;
    std::unordered_map<std::string, std::size_t> seen_;
};

} // namespace

Report makeReport(const ReportInput &input, const ReportOptions &options, const Vocabulary &regions,
                  const Vocabulary &sectors, const ReportLabels &labels, const Progress &progress,
                  std::stop_token stop)
{
    return Maker(input, options, regions, sectors, labels).make(progress, stop);
}

} // namespace policy
