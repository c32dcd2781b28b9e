// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/writers.h"
#include "export/plain_text.h"
#include "export/table.h"
#include "model/error.h"
#include "text/utf8.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

#include <xlsxwriter.h>

namespace policy {

namespace {

constexpr std::size_t longestCell = 32767; // UTF-16 units, Excel's limit
constexpr double tallestRow = 409;         // points, Excel's limit
constexpr double lineHeight = 15;

void check(lxw_error error, const char *what)
{
    if (error != LXW_NO_ERROR)
        throw Error(std::string("Cannot make the spreadsheet: ") + what + " failed (" +
                    lxw_strerror(error) + "). Export fewer recommendations or another format.");
}

/// The text, cut to what a cell holds with a note that it is.
std::string cellText(const std::string &text, const std::string &cutNote)
{
    std::size_t units = 0;
    std::size_t fits = 0;
    const std::size_t room = longestCell - utf8::length(cutNote) - 1;
    for (const auto [value, offset, size] : utf8::CodePoints(text)) {
        units += value >= 0x10000 ? 2 : 1;
        if (units <= room) fits = offset + size;
    }
    return units <= longestCell ? text : text.substr(0, fits) + " " + cutNote;
}

/// Sheet names hold at most 31 characters, none of []:*?/\ .
std::string sheetName(std::string name)
{
    for (char &c : name)
        if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos) c = ' ';
    return name.substr(0, utf8::offsetOfIndex(name, 31));
}

/// Lines that a text takes in a column this many digits wide.
double linesOf(const std::string &text, double width)
{
    double lines = 0;
    double column = 0;
    for (const auto [value, offset, size] : utf8::CodePoints(text)) {
        column += value < 0x2E80 ? 1.05 : 2.1;
        if (value == '\n' || column > width) {
            ++lines;
            column = 0;
        }
    }
    return lines + 1;
}

/// A file in memory: libxlsxwriter writes to names only.
class MemoryFile {
public:
    MemoryFile() : file_(::memfd_create("policy-explorer-xlsx", MFD_CLOEXEC))
    {
        if (file_ < 0) throw Error("Cannot make the spreadsheet: there is no memory left for it.");
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    ~MemoryFile() { ::close(file_); }

    [[nodiscard]] std::string name() const { return "/proc/self/fd/" + std::to_string(file_); }

    [[nodiscard]] std::string bytes() const
    {
        std::string bytes(static_cast<std::size_t>(::lseek(file_, 0, SEEK_END)), '\0');
        std::size_t at = 0;
        while (at < bytes.size()) {
            const ssize_t got =
                ::pread(file_, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
            if (got <= 0) throw Error("Cannot make the spreadsheet: reading it back failed.");
            at += static_cast<std::size_t>(got);
        }
        return bytes;
    }

private:
    int file_;
};

class XlsxWriter {
public:
    explicit XlsxWriter(const Report &report)
        : report_(report), name_(file_.name()), book_(workbook_new(name_.c_str()))
    {
        if (!book_) throw Error("Cannot make the spreadsheet: there is no memory left for it.");
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    ~XlsxWriter()
    {
        if (book_) lxw_workbook_free(book_);
    }

    std::string write()
    {
        formats();
        properties();
        sheet(report_.word(Word::Recommendations), recommendationTable(report_));
        sheet(report_.word(Word::Counts), countTable(report_));
        sheet(report_.word(Word::Sources), sourceTable(report_));
        check(workbook_close(std::exchange(book_, nullptr)), "closing it");
        return file_.bytes();
    }

private:
    void formats()
    {
        const char *font =
            report_.options.language == Language::SimplifiedChinese    ? "Microsoft YaHei"
            : report_.options.language == Language::TraditionalChinese ? "Microsoft JhengHei"
                                                                       : "Calibri";
        for (lxw_format **one : {&head_, &text_, &number_}) {
            *one = workbook_add_format(book_);
            format_set_font_name(*one, font);
            format_set_align(*one, LXW_ALIGN_VERTICAL_TOP);
            format_set_text_wrap(*one);
        }
        format_set_bold(head_);
        format_set_bottom(head_, LXW_BORDER_THIN);
        format_set_bg_color(head_, 0xEAEEF2);
        // Text that looks like a number or a formula stays text when it is edited, too.
        format_set_num_format(text_, "@");
        format_set_num_format(number_, "0");
    }

    void properties()
    {
        std::tm day = {};
        const std::string &date = report_.options.date;
        day.tm_year = std::stoi(date.substr(0, 4)) - 1900;
        day.tm_mon = std::stoi(date.substr(5, 2)) - 1;
        day.tm_mday = std::stoi(date.substr(8, 2));
        lxw_doc_properties properties = {};
        std::string title = report_.title;
        std::string maker = "Policy Explorer";
        properties.title = title.data();
        properties.author = maker.data();
        properties.created = ::timegm(&day);
        check(workbook_set_properties(book_, &properties), "its properties");
    }

    void sheet(const std::string &name, const ReportTable &table)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(book_, sheetName(name).c_str());
        if (!sheet) throw Error("Cannot make the spreadsheet: its sheets cannot be named.");
        lxw_col_t column = 0;
        for (const TableColumn &one : table.columns) {
            check(worksheet_set_column(sheet, column, column, one.width, nullptr), "a column");
            check(worksheet_write_string(sheet, 0, column, one.name.c_str(), head_), "its head");
            ++column;
        }
        lxw_row_t row = 0;
        for (const std::vector<TableValue> &values : table.rows)
            addRow(sheet, ++row, table.columns, values);
        worksheet_freeze_panes(sheet, 1, 0);
        check(worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(column - 1)),
              "its filter");
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        check(worksheet_repeat_rows(sheet, 0, 0), "its repeated head");
    }

    void addRow(lxw_worksheet *sheet, lxw_row_t row, const std::vector<TableColumn> &columns,
                const std::vector<TableValue> &values)
    {
        double lines = 1;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (const auto *number = std::get_if<double>(&values[i])) {
                check(worksheet_write_number(sheet, row, column, *number, number_), "a number");
                continue;
            }
            const std::string text =
                cellText(std::get<std::string>(values[i]), report_.word(Word::CutCell));
            lines = std::max(lines, linesOf(text, columns[i].width));
            check(worksheet_write_string(sheet, row, column, text.c_str(), text_), "a text");
        }
        check(worksheet_set_row(sheet, row, std::min(lines * lineHeight, tallestRow), nullptr),
              "a row");
    }

    const Report &report_;
    MemoryFile file_;
    std::string name_;
    lxw_workbook *book_;
    lxw_format *head_ = nullptr;
    lxw_format *text_ = nullptr;
    lxw_format *number_ = nullptr;
};

} // namespace

std::string writeXlsx(const Report &report)
{
    return XlsxWriter(report).write();
}

} // namespace policy
