// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/paper.h"

#include "export/compared_lines.h"
#include "export/plain_text.h"
#include "export/report.h"
#include "export/report_parts.h"

#include <algorithm>
#include <set>

namespace policy {

namespace {

// A page of a brief in small type, as the PDF sets it; word processors come near.
constexpr double briefLines = 48;
constexpr double betweenBullets = 0.15; // of a line
constexpr std::size_t briefColumns = 90;
constexpr std::size_t mostBulletLines = 3;
constexpr std::size_t mostBriefRegions = 3;
constexpr std::size_t referenceWidth = 30; // columns of a heading that is only referred to
constexpr std::size_t comparedWidth = 44;  // the same in a comparison, over three lines or so
constexpr std::size_t headWidth = 60;      // of a column's head
constexpr std::size_t mostShared = 2;      // of what two linked ones share
constexpr std::size_t mostReasons = 4;     // links told of beside one line of a comparison

std::string entryAnchor(std::size_t entry)
{
    return "r" + std::to_string(entry + 1);
}

std::string numbered(const ReportEntry &entry)
{
    return std::to_string(entry.number) + ". " + entry.heading;
}

/// Builds the blocks of one paper.
class Layout {
public:
    explicit Layout(const Report &report) : report_(report)
    {
        paper_.title = report.title;
        paper_.date = report.options.date;
        paper_.language = report.options.language;
        paper_.words = report.words;
        keywords();
    }

    Paper make()
    {
        front();
        switch (report_.options.paper) {
        case PaperTemplate::Full:
            contents();
            groups([this](const ReportGroup &group, int level) { wholeGroup(group, level); });
            sources();
            break;
        case PaperTemplate::Brief:
            paper_.dense = true;
            groups([this, room = roomOfBullets()](const ReportGroup &group, int) {
                bullets(group.entries, room);
            });
            sources();
            break;
        case PaperTemplate::Table:
            groups([this](const ReportGroup &group, int) { table(group); });
            sources();
            break;
        case PaperTemplate::Comparison:
            glance();
            contents();
            comparison();
            if (saysMore()) {
                heading(1, report_.word(Word::Recommendations), "recommendations");
                for (std::size_t i = 0; i < report_.entries.size(); ++i)
                    whole(i, 2);
            }
            sources();
            break;
        }
        return std::move(paper_);
    }

private:
    [[nodiscard]] Language language() const { return report_.options.language; }
    [[nodiscard]] const ReportParts &parts() const { return report_.options.parts; }

    [[nodiscard]] Run say(std::string text) const
    {
        return {std::move(text), language(), {}, {}, 0, {}};
    }
    [[nodiscard]] Run sayIn(std::string text, Language written) const
    {
        return {std::move(text), written, {}, {}, 0, {}};
    }

    void keywords()
    {
        std::set<std::string> seen;
        for (const auto *list : {&report_.regions, &report_.sectors})
            for (const ReportConcept &one : *list)
                if (seen.insert(one.label).second && paper_.keywords.size() < 20)
                    paper_.keywords.push_back(one.label);
    }

    void add(ParagraphStyle style, std::vector<Run> runs, int level = 0, std::string anchor = {})
    {
        paper_.blocks.emplace_back(Paragraph{style, level, std::move(runs), std::move(anchor)});
    }

    void heading(int level, std::string text, std::string anchor)
    {
        add(ParagraphStyle::Heading, {say(std::move(text))}, level, std::move(anchor));
    }

    [[nodiscard]] std::string counted(std::size_t n, Word one, Word many) const
    {
        return filled(report_.word(n == 1 ? one : many), {{"n", std::to_string(n)}});
    }

    void front()
    {
        add(ParagraphStyle::Title, {say(report_.title)});
        add(ParagraphStyle::Subtitle,
            {say(report_.dateText + " · " +
                 counted(report_.entries.size(), Word::OneRecommendation,
                         Word::ManyRecommendations) +
                 " · " + counted(report_.sources.size(), Word::OneDocument, Word::ManyDocuments))});
    }

    /// Contents that go on for pages help nobody: a long paper lists its groups only, and without
    /// groups nothing. A short one is seen at a glance.
    void contents()
    {
        constexpr std::size_t fewLines = 2;
        constexpr std::size_t manyLines = 40;
        const bool grouped = report_.options.grouping != Grouping::None ||
                             report_.options.paper == PaperTemplate::Comparison;
        if (report_.entries.size() > manyLines) paper_.contentsLevels = grouped ? 1 : 0;
        if (report_.entries.size() <= fewLines) paper_.contentsLevels = 0;
        if (paper_.contentsLevels > 0) paper_.blocks.emplace_back(ContentsPlace{});
    }

    template <typename Body> void groups(const Body &body)
    {
        int number = 0;
        for (const ReportGroup &group : report_.groups) {
            ++number;
            if (!group.label.empty()) heading(1, group.label, "g" + std::to_string(number));
            body(group, group.label.empty() ? 1 : 2);
            if (!group.also.empty()) seeAlso(group);
        }
    }

    void seeAlso(const ReportGroup &group)
    {
        std::vector<Run> runs{
            say(report_.word(Word::SeeAlso) + (isChinese(language()) ? "：" : ": "))};
        for (const std::size_t i : group.also) {
            if (runs.size() > 1) runs.push_back(say(isChinese(language()) ? "；" : "; "));
            const ReportEntry &entry = report_.entries[i];
            runs.push_back(
                {std::to_string(entry.number) + ". " + firstWords(entry.heading, referenceWidth),
                 entry.recommendation->language, false, false, 0, entryAnchor(i)});
        }
        add(ParagraphStyle::Detail, std::move(runs));
    }

    void wholeGroup(const ReportGroup &group, int level)
    {
        for (const std::size_t i : group.entries)
            whole(i, level);
    }

    /// The number of a new footnote with the entry's source; 0 when sources are not wanted.
    int sourceNote(const ReportEntry &entry)
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

    /// One recommendation with all that the options ask for.
    void whole(std::size_t index, int level)
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

    /// What is said of a recommendation under its text.
    void more(const ReportEntry &entry)
    {
        if (parts().measures) measures(entry);
        if (parts().evidence) evidence(entry);
        if (parts().counterpart && entry.counterpart) counterpart(*entry.counterpart);
        if (parts().notes) notes(entry);
    }

    void details(const ReportEntry &entry)
    {
        std::vector<Run> runs{say(entry.stage)};
        runs.back().strong = true;
        for (const std::string &names : {labels(entry.regions), labels(entry.sectors)})
            if (!names.empty()) runs.push_back(say(" · " + names));
        add(ParagraphStyle::Detail, std::move(runs));
        named(Word::Actors, entry.actors, entry.recommendation->language);
        named(Word::Amounts, entry.amounts, entry.recommendation->language);
    }

    [[nodiscard]] std::string labels(const std::vector<ReportTag> &tags) const
    {
        std::vector<std::string> names;
        for (const ReportTag &tag : tags)
            names.push_back(tag.role == RegionRole::About ? tag.label : mentioned(tag));
        return joined(names, listCommaOf(language()));
    }

    [[nodiscard]] std::string bracketed(const std::string &text) const
    {
        return isChinese(language()) ? "（" + text + "）" : " (" + text + ")";
    }

    [[nodiscard]] std::string mentioned(const ReportTag &tag) const
    {
        return tag.label + bracketed(report_.word(Word::Mentioned));
    }

    [[nodiscard]] Run label(Word word) const
    {
        Run run = say(report_.word(word) + (isChinese(language()) ? "：" : ": "));
        run.strong = true;
        return run;
    }

    void named(Word word, const std::vector<std::string> &values, Language written)
    {
        if (values.empty()) return;
        add(ParagraphStyle::Detail,
            {label(word), sayIn(joined(values, listCommaOf(language())), written)});
    }

    void measures(const ReportEntry &entry)
    {
        if (entry.measures.empty()) return;
        add(ParagraphStyle::Body, {label(Word::Measures)});
        for (const std::string &measure : entry.measures)
            add(ParagraphStyle::Bullet, {sayIn(measure, entry.recommendation->language)});
    }

    void evidence(const ReportEntry &entry)
    {
        std::vector<std::string> shown;
        for (const auto *tags : {&entry.regions, &entry.sectors})
            for (const ReportTag &tag : *tags)
                if (!tag.evidence.empty()) shown.push_back(tag.label + bracketed(tag.evidence));
        named(Word::Evidence, shown, entry.recommendation->language);
    }

    void counterpart(const ReportCounterpart &other)
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

    void notes(const ReportEntry &entry)
    {
        for (const std::string &note : entry.notes) {
            std::vector<Run> runs{label(Word::Notes)};
            runs.push_back(sayIn(cleanLine(note), Language::Unknown));
            add(ParagraphStyle::Quote, std::move(runs));
        }
    }

    /// The title as one bullet.
    [[nodiscard]] Paragraph bullet(std::size_t index) const
    {
        const ReportEntry &entry = report_.entries[index];
        Paragraph paragraph{ParagraphStyle::Bullet, 0, {}, entryAnchor(index)};
        Run head = sayIn(entry.heading, entry.recommendation->language);
        head.strong = !entry.headingIsText;
        paragraph.runs.push_back(std::move(head));
        return paragraph;
    }

    /// Lines of the page that are left for bullets.
    [[nodiscard]] double linesForBullets() const
    {
        double used = 4;                           // the title
        constexpr std::size_t headingColumns = 62; // of a line in the type of a heading
        for (const ReportGroup &group : report_.groups) {
            if (!group.label.empty())
                used += 2.6 + 1.4 * static_cast<double>(columnsOf(group.label) / headingColumns);
            if (!group.also.empty()) used += 1.2;
        }
        if (parts().source) {
            used += 2.6;
            for (const ReportSource &source : report_.sources)
                used += betweenBullets +
                        static_cast<double>(1 + (columnsOf(source.citation) + 6) / briefColumns);
        }
        return briefLines - used;
    }

    /// Columns that each bullet may take for all to stand on one page: first what its facts and a
    /// few words need, then a line more for each that has more to say, first come first served, as
    /// long as there are lines. Fewer regions are named where that makes the page hold; two lines
    /// each where they have no page at any price.
    [[nodiscard]] std::vector<std::size_t> roomOfBullets()
    {
        const std::size_t count = report_.entries.size();
        std::vector<std::size_t> lines;
        double left = -1;
        for (briefRegions_ = mostBriefRegions + 1; left < 0 && briefRegions_ > 0;) {
            --briefRegions_;
            left = linesLeft(lines);
        }
        if (left < 0) {
            briefRegions_ = mostBriefRegions;
            return std::vector<std::size_t>(count, 2 * briefColumns);
        }
        for (std::size_t most = 2; most <= mostBulletLines; ++most)
            for (std::size_t i = 0; i < count && left >= 1; ++i) {
                if (lines[i] >= most || neededLines(report_.entries[i]) <= lines[i]) continue;
                ++lines[i];
                --left;
            }
        for (std::size_t &one : lines)
            one *= briefColumns;
        return lines;
    }

    /// The fewest lines for each bullet, and how many of the page's these leave.
    double linesLeft(std::vector<std::size_t> &lines) const
    {
        lines.clear();
        double left = linesForBullets();
        for (const ReportEntry &entry : report_.entries) {
            lines.push_back(linesOf(factsWidth(entry) + referenceWidth));
            left -= static_cast<double>(lines.back()) + betweenBullets;
        }
        return left;
    }

    static std::size_t linesOf(std::size_t columns)
    {
        return std::max<std::size_t>(1, (columns + briefColumns - 1) / briefColumns);
    }

    /// What stands in brackets behind a bullet.
    [[nodiscard]] std::size_t factsWidth(const ReportEntry &entry) const
    {
        const std::string facts = briefFacts(entry);
        return facts.empty() ? 0 : columnsOf(facts) + 4;
    }

    [[nodiscard]] std::size_t neededLines(const ReportEntry &entry) const
    {
        const std::size_t text = parts().text ? columnsOf(entry.recommendation->text) : 0;
        const std::size_t heading = columnsOf(entry.heading) + 3;
        return linesOf(factsWidth(entry) +
                       (entry.headingIsText ? std::max(text, heading) : text + heading));
    }

    void bullets(const std::vector<std::size_t> &entries, const std::vector<std::size_t> &room)
    {
        for (const std::size_t i : entries) {
            const ReportEntry &entry = report_.entries[i];
            const Language written = entry.recommendation->language;
            const std::string facts = briefFacts(entry);
            const std::size_t taken = factsWidth(entry);
            const std::size_t left = std::max(room[i], taken + referenceWidth) - taken;
            Paragraph paragraph = bullet(i);
            Run &head = paragraph.runs.back();
            if (entry.headingIsText)
                head.text = withoutLooseEnd(
                    firstWords(parts().text ? entry.recommendation->text : entry.heading, left));
            else if (const std::size_t used = columnsOf(head.text) + 3;
                     parts().text && used + referenceWidth / 2 < left)
                paragraph.runs.push_back(
                    sayIn((isChinese(written) ? "　" : " — ") +
                              withoutLooseEnd(firstWords(withoutHeading(entry), left - used)),
                          written));
            if (!facts.empty()) paragraph.runs.push_back(say(bracketed(facts)));
            paper_.blocks.emplace_back(std::move(paragraph));
        }
    }

    /// The text after its heading, where it begins with it ("下調股票印花稅：由…").
    static std::string withoutHeading(const ReportEntry &entry)
    {
        std::string text = cleanLine(entry.recommendation->text);
        if (!text.starts_with(entry.heading)) return text;
        for (const std::string_view after : {"：", ":", "。", ". "})
            if (text.compare(entry.heading.size(), after.size(), after) == 0)
                return text.substr(entry.heading.size() + after.size());
        return text;
    }

    /// Stage, regions and sector, then number and lines of the source: a brief has no room for
    /// footnotes.
    [[nodiscard]] std::string briefFacts(const ReportEntry &entry) const
    {
        std::vector<std::string> facts;
        if (parts().tags) {
            std::vector<std::string> names{entry.stage};
            for (const ReportTag &tag : entry.regions)
                if (tag.role == RegionRole::About && names.size() <= briefRegions_)
                    names.push_back(tag.label);
            if (!entry.sectors.empty()) names.push_back(entry.sectors.front().label);
            facts.push_back(joined(names, listCommaOf(language())));
        }
        if (parts().source)
            facts.push_back(sourceNumber(entry.source) + " " +
                            placeOf(report_, {}, entry.recommendation->lines));
        return joined(facts, isChinese(language()) ? "；" : "; ");
    }

    static std::string sourceNumber(std::size_t source)
    {
        return "[" + std::to_string(source + 1) + "]";
    }

    [[nodiscard]] PaperCell cell(std::string text, Language written) const
    {
        return {{ParagraphStyle::Body, 0, {sayIn(std::move(text), written)}, {}}};
    }

    void table(const ReportGroup &group)
    {
        if (group.entries.empty()) return;
        PaperTable table;
        const auto column = [&](double width, Word head) {
            table.widths.push_back(width);
            table.head.push_back(cell(report_.word(head), language()));
        };
        column(0.07, Word::Number);
        column(parts().tags ? 0.53 : 0.93, Word::Recommendation);
        if (parts().tags) {
            column(0.11, Word::Stage);
            column(0.15, Word::Regions);
            column(0.14, Word::Sectors);
        }
        for (const std::size_t i : group.entries)
            table.rows.push_back(tableRow(i));
        paper_.blocks.emplace_back(std::move(table));
    }

    std::vector<PaperCell> tableRow(std::size_t index)
    {
        const ReportEntry &entry = report_.entries[index];
        const Language written = entry.recommendation->language;
        std::vector<PaperCell> row{cell(std::to_string(entry.number), language())};
        PaperCell &main = row.emplace_back();
        std::vector<std::string> lines;
        if (parts().text) lines = cleanLines(entry.recommendation->text);
        // A heading that the text begins with is strong there, and not said twice.
        const bool begins =
            !lines.empty() && !entry.headingIsText && lines.front().starts_with(entry.heading);
        if (!begins && (!entry.headingIsText || !parts().text)) {
            Run head = sayIn(entry.heading, written);
            head.strong = true;
            main.push_back({ParagraphStyle::Body, 0, {std::move(head)}, {}});
        }
        for (std::string &line : lines) {
            std::vector<Run> runs;
            if (begins && &line == &lines.front()) {
                runs.push_back(sayIn(entry.heading, written));
                runs.back().strong = true;
                line.erase(0, entry.heading.size());
            }
            if (!line.empty()) runs.push_back(sayIn(std::move(line), written));
            main.push_back({ParagraphStyle::Body, 0, std::move(runs), {}});
        }
        if (main.empty()) main = cell(entry.heading, written);
        main.front().anchor = entryAnchor(index);
        // What stands under the text of a recommendation stands in its cell here.
        std::vector<Block> outside;
        std::swap(outside, paper_.blocks);
        more(entry);
        std::swap(outside, paper_.blocks);
        for (Block &block : outside)
            main.push_back(std::get<Paragraph>(std::move(block)));
        // Notes at the foot would push rows from page to page; the numbers lead to the sources.
        if (parts().source)
            main.push_back({ParagraphStyle::Detail,
                            0,
                            {say(sourceNumber(entry.source) + " "), sayIn(entry.place, written)},
                            {}});
        if (parts().tags) {
            row.push_back(cell(entry.stage, language()));
            row.push_back(cell(labels(entry.regions), language()));
            row.push_back(cell(labels(entry.sectors), language()));
        }
        return row;
    }

    /// Whether the options leave anything to say of a recommendation beside its heading and place.
    [[nodiscard]] bool saysMore() const
    {
        return parts().text || parts().measures || parts().evidence || parts().notes ||
               parts().counterpart;
    }

    static std::string rowAnchor(std::size_t row) { return "c" + std::to_string(row + 1); }

    /// Who says how much about what: the whole comparison at a glance.
    void glance()
    {
        if (!report_.comparison || report_.comparison->rows.empty()) return;
        const ReportComparison &compared = *report_.comparison;
        constexpr double first = 0.28;
        constexpr double last = 0.12;
        const bool linked = !compared.links.empty();
        const double each =
            (1 - first - (linked ? last : 0)) / static_cast<double>(compared.columns.size());
        PaperTable table;
        table.widths.push_back(first);
        table.head.push_back(cell(compared.axis, language()));
        for (const std::string &column : compared.columns) {
            table.widths.push_back(each);
            table.head.push_back(cell(columnHead(column), language()));
        }
        if (linked) {
            table.widths.push_back(last);
            table.head.push_back(cell(report_.word(Word::Links), language()));
        }
        for (std::size_t i = 0; i < compared.rows.size(); ++i)
            table.rows.push_back(glanceRow(compared.rows[i], i, linked));
        paper_.blocks.emplace_back(std::move(table));
    }

    [[nodiscard]] std::vector<PaperCell> glanceRow(const ReportComparisonRow &row,
                                                   std::size_t index, bool linked) const
    {
        std::vector<PaperCell> cells{cell(row.label, language())};
        cells.front().front().runs.front().target = rowAnchor(index);
        for (const std::vector<std::size_t> &entries : row.cells)
            cells.push_back(entries.empty() ? silent()
                                            : cell(std::to_string(entries.size()), language()));
        if (linked)
            cells.push_back(
                cell(row.links.empty() ? "" : std::to_string(row.links.size()), language()));
        return cells;
    }

    [[nodiscard]] PaperCell silent() const
    {
        PaperCell one = cell(report_.word(Word::Silent), language());
        one.front().style = ParagraphStyle::Detail;
        return one;
    }

    void comparison()
    {
        if (!report_.comparison) return;
        for (std::size_t i = 0; i < report_.comparison->rows.size(); ++i) {
            const ReportComparisonRow &row = report_.comparison->rows[i];
            heading(1, row.label, rowAnchor(i));
            const auto speaks = [](const auto &cell) { return !cell.empty(); };
            if (std::count_if(row.cells.begin(), row.cells.end(), speaks) > 1)
                paper_.blocks.emplace_back(comparedTable(row));
            else
                oneSided(row, rowAnchor(i));
        }
    }

    /// Where one column alone speaks a table would be mostly empty.
    void oneSided(const ReportComparisonRow &row, const std::string &anchor)
    {
        std::vector<std::string> silent;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].empty()) silent.push_back(report_.comparison->columns[i]);
        add(ParagraphStyle::Detail,
            {label(Word::Silent), say(joined(silent, isChinese(language()) ? "；" : "; "))});
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].empty()) continue;
            heading(2, report_.comparison->columns[i], anchor + "s");
            for (const std::size_t entry : row.cells[i]) {
                Paragraph one = reference(entry, briefColumns - 10);
                one.style = ParagraphStyle::Bullet;
                paper_.blocks.emplace_back(std::move(one));
            }
        }
    }

    /// Enough of a title to know it by.
    static std::string columnHead(const std::string &title)
    {
        return withoutLooseEnd(firstWords(title, headWidth));
    }

    /// What belongs together stands side by side, and first why it does.
    [[nodiscard]] PaperTable comparedTable(const ReportComparisonRow &row) const
    {
        constexpr double why = 0.2;
        const std::vector<ComparedLine> lines = comparedLines(row, *report_.comparison);
        PaperTable table;
        const bool linked = !row.links.empty();
        if (linked) {
            table.widths.push_back(why);
            table.head.push_back(cell(report_.word(Word::Links), language()));
        }
        const double each = (1 - (linked ? why : 0)) / static_cast<double>(row.cells.size());
        for (const std::string &column : report_.comparison->columns) {
            table.widths.push_back(each);
            table.head.push_back(cell(columnHead(column), language()));
        }
        for (const ComparedLine &line : lines)
            table.rows.push_back(comparedRow(row, line, linked, &line == &lines.front()));
        return table;
    }

    [[nodiscard]] std::vector<PaperCell> comparedRow(const ReportComparisonRow &row,
                                                     const ComparedLine &line, bool linked,
                                                     bool first) const
    {
        std::vector<PaperCell> cells;
        if (linked) cells.push_back(reasons(line));
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            PaperCell one;
            for (const std::size_t entry : line.cells[i])
                one.push_back(reference(entry));
            // Said once of a column, not in each of its lines.
            if (one.empty()) one = first && row.cells[i].empty() ? silent() : cell("", language());
            cells.push_back(std::move(one));
        }
        return cells;
    }

    /// "17 ↔ 55 related: listing, financing", a paragraph a link.
    [[nodiscard]] PaperCell reasons(const ComparedLine &line) const
    {
        PaperCell said;
        for (const std::size_t i : line.links) {
            if (said.size() == mostReasons) {
                said.back().runs.push_back(
                    say(" (+" + std::to_string(line.links.size() - mostReasons) + ")"));
                break;
            }
            const ReportLink &link = report_.comparison->links[i];
            std::string why = " " + linkWord(link.kind);
            if (!link.shared.empty()) {
                std::vector<std::string> shared = link.shared;
                shared.resize(std::min(shared.size(), mostShared));
                why +=
                    (isChinese(language()) ? "：" : ": ") + joined(shared, listCommaOf(language()));
            }
            said.push_back({ParagraphStyle::Detail,
                            0,
                            {numberOf(link.a), say(" ↔ "), numberOf(link.b), say(std::move(why))},
                            {}});
        }
        return said.empty() ? cell("", language()) : said;
    }

    /// The number of a recommendation, which leads to it where it stands in the paper.
    [[nodiscard]] Run numberOf(std::size_t entry) const
    {
        Run run = say(std::to_string(report_.entries[entry].number));
        if (saysMore()) run.target = entryAnchor(entry);
        return run;
    }

    /// Number and first words.
    [[nodiscard]] Paragraph reference(std::size_t index, std::size_t width = comparedWidth) const
    {
        const ReportEntry &entry = report_.entries[index];
        Paragraph paragraph{ParagraphStyle::Body, 0, {numberOf(index)}, {}};
        paragraph.runs.push_back(
            sayIn(". " + firstWords(entry.heading, width), entry.recommendation->language));
        if (!saysMore() && parts().source)
            paragraph.runs.push_back(
                say(bracketed(placeOf(report_, {}, entry.recommendation->lines))));
        return paragraph;
    }

    [[nodiscard]] const std::string &linkWord(LinkKind kind) const
    {
        switch (kind) {
        case LinkKind::Same: return report_.word(Word::LinkSame);
        case LinkKind::Counterpart: return report_.word(Word::LinkCounterpart);
        case LinkKind::Related: break;
        }
        return report_.word(Word::LinkRelated);
    }

    void sources()
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
                facts.push_back(counted(source.entries.size(), Word::OneRecommendation,
                                        Word::ManyRecommendations));
            const bool numberedHere = report_.options.paper == PaperTemplate::Brief ||
                                      report_.options.paper == PaperTemplate::Table;
            add(ParagraphStyle::Bullet,
                {say((numberedHere ? sourceNumber(i) + " " : "") + source.citation),
                 say(facts.empty() ? "" : bracketed(joined(facts, listCommaOf(language()))))});
        }
    }

    const Report &report_;
    Paper paper_;
    std::size_t briefRegions_ = mostBriefRegions; ///< named behind a bullet of a brief
};

} // namespace

Paper layOut(const Report &report)
{
    return Layout(report).make();
}

} // namespace policy
