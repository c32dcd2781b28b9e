// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/paper_layout.h"

#include "export/plain_text.h"
#include "export/report_parts.h"

#include <utility>

namespace policy {

namespace {

/// A row for each recommendation.
class TablePaper : PaperLayout {
public:
    explicit TablePaper(const Report &report) : PaperLayout(report) {}

    Paper make()
    {
        front();
        groups([this](const ReportGroup &group, int) { table(group); });
        sources();
        return std::move(paper_);
    }

private:
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
};

} // namespace

Paper tablePaper(const Report &report)
{
    return TablePaper(report).make();
}

} // namespace policy
