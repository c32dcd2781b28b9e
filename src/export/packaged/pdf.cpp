// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/office.h"
#include "export/packaged/pdf_page.h"
#include "export/packaged/writers.h"
#include "export/plain_text.h"
#include "model/error.h"

#include <cairo-pdf.h>

#include <algorithm>

namespace policy {

namespace {

using namespace pdf;

constexpr double cellPadding = 4;
// Of a table that a heading stands over: its head and some lines of its first row.
constexpr double keptOfTable = 150;
constexpr int keptLines = 2;       // of the paragraph that a heading stands over
constexpr double nearTheEnd = 320; // room in which a heading and what it stands over may not fit
constexpr double headGrey = 0.92;

/// Sets the blocks of a paper on pages; once to measure, once to draw.
class PaperSetter {
public:
    PaperSetter(const Paper &paper, const Typesetter &typesetter, cairo_t *cairo, Places &places)
        : paper_(paper), typesetter_(typesetter), places_(places),
          pages_(paper, typesetter, cairo, places)
    {
    }

    void set(const Progress &progress, const std::stop_token &stop, std::int64_t done,
             std::int64_t total)
    {
        for (const Block &block : paper_.blocks) {
            if (stop.stop_requested()) throw Cancelled();
            at_ = &block;
            if (progress && done % 256 == 0) progress(done, total, paper_.title);
            std::visit([this](const auto &one) { add(one); }, block);
            ++done;
        }
        pages_.finish();
    }

private:
    void add(const Paragraph &paragraph)
    {
        const Look look = lookOf(paragraph, paper_.dense);
        const Text text = typesetter_.set(paragraph.runs, look, textWidth - look.indent);
        pages_.gap(look.before);
        if (look.keepWithNext && !isKept_ && !pages_.isTop() && !hasRoomWithNext(text, look))
            pages_.next();
        else if (text.lines() > 0 && !pages_.isTop() &&
                 !pages_.hasRoom(pages_.y() + text.lineHeight(0), text.notesIn(0)))
            pages_.next(); // so that anchor and bullet go with the first line
        pages_.anchor(paragraph.anchor);
        if (paragraph.style == ParagraphStyle::Heading)
            pages_.bookmark(paragraph.level, plainText(paragraph.runs), paragraph.anchor);
        if (paragraph.style == ParagraphStyle::Bullet) bullet(marginSide, pages_.y());
        pages_.putText(text, marginSide + look.indent);
        pages_.skip(look.after);
        isKept_ = look.keepWithNext;
    }

    /// Whether a heading has room here with all that it may not be parted from: the headings and
    /// details under it and the beginning of what these stand over.
    [[nodiscard]] bool hasRoomWithNext(const Text &text, const Look &look)
    {
        if (pages_.room() > nearTheEnd) return true;
        double bottom = pages_.y() + text.height() + look.after;
        std::vector<int> notes;
        for (const Block *next = at_ + 1; next <= &paper_.blocks.back(); ++next) {
            const auto *paragraph = std::get_if<Paragraph>(next);
            if (!paragraph) {
                if (std::holds_alternative<PaperTable>(*next)) bottom += keptOfTable;
                break;
            }
            const Look under = lookOf(*paragraph, paper_.dense);
            const Text words = typesetter_.set(paragraph->runs, under, textWidth - under.indent);
            bottom += under.before;
            if (under.keepWithNext) {
                bottom += words.height() + under.after;
                continue;
            }
            for (int line = 0; line < std::min(keptLines, words.lines()); ++line) {
                bottom += words.lineHeight(line);
                const std::vector<int> called = words.notesIn(line);
                notes.insert(notes.end(), called.begin(), called.end());
            }
            break;
        }
        return pages_.hasRoom(bottom, notes);
    }

    void bullet(double x, double y)
    {
        const Text dot = typesetter_.set({{"•", Language::English, false, false, 0, {}}}, {}, 20);
        pages_.putLine(dot, 0, x + 3, y);
    }

    /// One paragraph of a cell, and how far it has been put on pages.
    struct CellText {
        Text text;
        Look look;
        bool bullet = false;
        std::string anchor;
        int nextLine = 0;
    };
    using CellTexts = std::vector<CellText>;

    std::vector<CellTexts> setRow(const PaperTable &table, const std::vector<PaperCell> &cells,
                                  bool head)
    {
        std::vector<CellTexts> row;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            CellTexts &texts = row.emplace_back();
            for (const Paragraph &paragraph : cells[i]) {
                Look look = lookOf(paragraph);
                look.size = paragraph.style == ParagraphStyle::Detail ? 8.5 : 9.5;
                look.bold = head;
                look.indent = paragraph.style == ParagraphStyle::Bullet ? 10 : 0;
                look.after = 2;
                const double width = table.widths[i] * textWidth - 2 * cellPadding - look.indent;
                texts.push_back({typesetter_.set(paragraph.runs, look, width), look,
                                 paragraph.style == ParagraphStyle::Bullet, paragraph.anchor, 0});
            }
        }
        return row;
    }

    static bool isDone(const std::vector<CellTexts> &row)
    {
        return std::all_of(row.begin(), row.end(), [](const CellTexts &cell) {
            return cell.empty() || cell.back().nextLine >= cell.back().text.lines();
        });
    }

    /// Puts as many lines of a cell as have room; returns where they end.
    double putCell(CellTexts &cell, double x, double lowest, bool force)
    {
        double y = pages_.y() + cellPadding;
        for (CellText &one : cell) {
            for (; one.nextLine < one.text.lines(); ++one.nextLine) {
                const double height = one.text.lineHeight(one.nextLine);
                const double below = std::max(lowest, y + height + cellPadding);
                if (!pages_.hasRoom(below, one.text.notesIn(one.nextLine)) && !force) return y;
                force = false;
                if (one.nextLine == 0) {
                    pages_.anchor(one.anchor);
                    if (one.bullet) bullet(x - 3, y);
                }
                pages_.putLine(one.text, one.nextLine, x + one.look.indent, y);
                y += height;
            }
            if (&one != &cell.back()) y += one.look.after;
        }
        return y;
    }

    /// Puts what has room of a row. On a fresh page it always puts something.
    void putPart(const PaperTable &table, std::vector<CellTexts> &row, bool head)
    {
        const double top = pages_.y();
        if (head) {
            double height = 0;
            for (const CellTexts &cell : row) {
                double one = 0;
                for (const CellText &text : cell)
                    one += text.text.height();
                height = std::max(height, one);
            }
            pages_.fill(marginSide, top, textWidth, height + 2 * cellPadding, headGrey);
        }
        double lowest = top;
        double x = marginSide;
        bool force = freshPage_;
        for (std::size_t i = 0; i < row.size(); ++i) {
            lowest =
                std::max(lowest, putCell(row[i], x + cellPadding, lowest, force) + cellPadding);
            force = force && lowest <= top + 2 * cellPadding;
            x += table.widths[i] * textWidth;
        }
        x = marginSide;
        for (const double width : table.widths) {
            pages_.frame(x, top, width * textWidth, lowest - top);
            x += width * textWidth;
        }
        pages_.skip(lowest - top);
        freshPage_ = false;
    }

    void putHead(const PaperTable &table)
    {
        std::vector<CellTexts> head = setRow(table, table.head, true);
        putPart(table, head, true);
    }

    void nextPage(const PaperTable &table)
    {
        pages_.next();
        putHead(table);
        freshPage_ = true;
    }

    /// A row is not broken over pages where that costs little of the page.
    [[nodiscard]] bool isBetterOnNext(const std::vector<CellTexts> &row) const
    {
        constexpr double mostLeftWhite = 200;
        double height = 0;
        for (const CellTexts &cell : row) {
            double one = 2 * cellPadding;
            for (const CellText &text : cell)
                one += text.text.height() + text.look.after;
            height = std::max(height, one);
        }
        return height > pages_.room() && pages_.room() < mostLeftWhite && !freshPage_;
    }

    void add(const PaperTable &table)
    {
        if (pages_.room() < 90) pages_.next();
        isKept_ = false;
        putHead(table);
        for (const std::vector<PaperCell> &cells : table.rows) {
            std::vector<CellTexts> row = setRow(table, cells, false);
            const bool isFirst = &cells == &table.rows.front(); // it stays with the head
            if (pages_.room() < 30 || (!isFirst && isBetterOnNext(row))) nextPage(table);
            putPart(table, row, false);
            while (!isDone(row)) {
                nextPage(table);
                putPart(table, row, false);
            }
        }
        freshPage_ = false;
        pages_.skip(10);
    }

    void add(ContentsPlace)
    {
        isKept_ = false;
        Paragraph title{ParagraphStyle::Heading, 1, {}, {}};
        title.runs = {{paper_.word(Word::Contents), paper_.language, false, false, 0, {}}};
        add(title);
        for (const Block &block : paper_.blocks)
            if (const auto *heading = std::get_if<Paragraph>(&block);
                heading && heading->style == ParagraphStyle::Heading &&
                heading->level <= paper_.contentsLevels)
                contentsLine(*heading);
        pages_.skip(8);
    }

    /// The heading's words lead to it; its page stands at the right.
    void contentsLine(const Paragraph &heading)
    {
        constexpr double pageColumn = 36;
        Look look;
        look.size = heading.level == 1 ? 10.5 : 9.5;
        look.indent = (heading.level - 1) * 14.0;
        std::vector<Run> runs = heading.runs;
        for (Run &run : runs) {
            run.footnote = 0;
            run.target = heading.anchor;
        }
        const Text text = typesetter_.set(runs, look, textWidth - look.indent - pageColumn);
        pages_.putText(text, marginSide + look.indent);
        const auto page = places_.pages.find(heading.anchor);
        const std::string number = page == places_.pages.end() ? "" : std::to_string(page->second);
        const Text right =
            typesetter_.set({{number, Language::English, false, false, 0, {}}}, look, pageColumn);
        pages_.putLine(right, 0, marginSide + textWidth - right.lineWidth(0),
                       pages_.y() - text.lineHeight(text.lines() - 1));
        pages_.skip(2);
    }

    const Paper &paper_;
    const Typesetter &typesetter_;
    Places &places_;
    Pages pages_;
    bool freshPage_ = false;
    const Block *at_ = nullptr; ///< the block that is being set
    bool isKept_ = false;       ///< the block before keeps what is set now on its page
};

/// A PDF in memory.
class PdfSurface {
public:
    PdfSurface()
        : surface_(cairo_pdf_surface_create_for_stream(append, &bytes_, pageWidth, pageHeight)),
          cairo_(cairo_create(surface_))
    {
    }
    PdfSurface(const PdfSurface &) = delete;
    PdfSurface &operator=(const PdfSurface &) = delete;
    ~PdfSurface()
    {
        cairo_destroy(cairo_);
        cairo_surface_destroy(surface_);
    }

    [[nodiscard]] cairo_t *cairo() const { return cairo_; }

    void describe(const Paper &paper)
    {
        const auto say = [&](cairo_pdf_metadata_t what, const std::string &text) {
            cairo_pdf_surface_set_metadata(surface_, what, text.c_str());
        };
        say(CAIRO_PDF_METADATA_TITLE, paper.title);
        say(CAIRO_PDF_METADATA_CREATOR, "Policy Explorer");
        say(CAIRO_PDF_METADATA_KEYWORDS, joined(paper.keywords, ", "));
        say(CAIRO_PDF_METADATA_CREATE_DATE, paper.date + "T00:00:00Z");
        say(CAIRO_PDF_METADATA_MOD_DATE, paper.date + "T00:00:00Z");
    }

    std::string finish()
    {
        cairo_surface_finish(surface_);
        const cairo_status_t drawn = cairo_status(cairo_);
        const cairo_status_t status =
            drawn != CAIRO_STATUS_SUCCESS ? drawn : cairo_surface_status(surface_);
        if (status != CAIRO_STATUS_SUCCESS)
            throw Error(std::string("Cannot make the PDF: ") + cairo_status_to_string(status) +
                        ". Export another format, or fewer recommendations.");
        return std::move(bytes_);
    }

private:
    static cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
    {
        static_cast<std::string *>(bytes)->append(reinterpret_cast<const char *>(data), length);
        return CAIRO_STATUS_SUCCESS;
    }

    std::string bytes_;
    cairo_surface_t *surface_;
    cairo_t *cairo_;
};

} // namespace

std::string writePdf(const Paper &paper, const Progress &progress, const std::stop_token &stop)
{
    const Typesetter typesetter(chineseOf(paper));
    Places places;
    const auto blocks = static_cast<std::int64_t>(paper.blocks.size());
    // Page numbers in the contents and the number of pages are known only after a first pass.
    PaperSetter(paper, typesetter, nullptr, places).set(progress, stop, 0, 2 * blocks);
    PdfSurface surface;
    surface.describe(paper);
    PaperSetter(paper, typesetter, surface.cairo(), places).set(progress, stop, blocks, 2 * blocks);
    return surface.finish();
}

} // namespace policy
