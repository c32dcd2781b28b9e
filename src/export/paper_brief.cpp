// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/paper_layout.h"

#include "export/plain_text.h"
#include "export/report_parts.h"

#include <algorithm>

namespace policy {

namespace {

// A page of a brief in small type, as the PDF sets it; word processors come near.
constexpr double briefLines = 48;
constexpr double betweenBullets = 0.15; // of a line
constexpr std::size_t briefColumns = 90;
constexpr std::size_t mostBulletLines = 3;
constexpr std::size_t mostBriefRegions = 3;

/// One page: a bullet for each recommendation, as long as the page has room.
class BriefPaper : PaperLayout {
public:
    explicit BriefPaper(const Report &report) : PaperLayout(report) {}

    Paper make()
    {
        front();
        paper_.dense = true;
        groups([this, room = roomOfBullets()](const ReportGroup &group, int) {
            bullets(group.entries, room);
        });
        sources();
        return std::move(paper_);
    }

private:
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

    std::size_t briefRegions_ = mostBriefRegions; ///< named behind a bullet
};

} // namespace

Paper briefPaper(const Report &report)
{
    return BriefPaper(report).make();
}

} // namespace policy
