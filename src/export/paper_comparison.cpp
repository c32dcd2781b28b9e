// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/paper_layout.h"

#include "export/compared_lines.h"
#include "export/plain_text.h"
#include "export/report_parts.h"

#include <algorithm>

namespace policy {

namespace {

constexpr std::size_t comparedWidth = 44; // columns of a reference in a cell: three lines or so
constexpr std::size_t aloneWidth = 80;    // of one across the page
constexpr std::size_t headWidth = 60;     // of a column's head
constexpr std::size_t mostShared = 2;     // of what two linked ones share
constexpr std::size_t mostReasons = 4;    // links told of beside one line

/// Who says how much about what at a glance, then line by line, then every recommendation.
class ComparisonPaper : PaperLayout {
public:
    explicit ComparisonPaper(const Report &report) : PaperLayout(report) {}

    Paper make()
    {
        front();
        glance();
        contents();
        comparison();
        if (saysMore()) {
            heading(1, report_.word(Word::Recommendations), "recommendations");
            for (std::size_t i = 0; i < report_.entries.size(); ++i)
                whole(i, 2);
        }
        sources();
        return std::move(paper_);
    }

private:
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
                Paragraph one = reference(entry, aloneWidth);
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
};

} // namespace

Paper comparisonPaper(const Report &report)
{
    return ComparisonPaper(report).make();
}

} // namespace policy
