// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/pdf_page.h"

#include "export/packaged/office.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace policy::pdf {

namespace {

constexpr double bottom = pageHeight - marginBottom;
constexpr double aboveNotes = 14; // rule and space between text and notes
constexpr double footerY = pageHeight - 44;
constexpr Look noteLook{8.5, 0, 1.5, 0, false, false, false};
constexpr Look footerLook{8.5, 0, 0, 0, false, true, false};

/// A number in a tag's attributes: with a point in every locale.
std::string decimal(double value)
{
    const long long hundredths = static_cast<long long>(std::max(value, 0.0) * 100);
    char text[32];
    std::snprintf(text, sizeof text, "%lld.%02lld", hundredths / 100, hundredths % 100);
    return text;
}

} // namespace

Pages::Pages(const Paper &paper, const Typesetter &typesetter, cairo_t *cairo, Places &places)
    : paper_(paper), typesetter_(typesetter), cairo_(cairo), places_(places)
{
}

void Pages::gap(double height)
{
    if (!isTop()) y_ += height;
}

double Pages::notesHeight(double more) const
{
    const double all = notesHeight_ + more;
    return all > 0 ? all + aboveNotes : 0;
}

double Pages::room() const
{
    return bottom - notesHeight(0) - y_;
}

Pages::Note Pages::makeNote(int number) const
{
    std::vector<Run> runs{{std::to_string(number) + "  ", Language::English, false, false, 0, {}}};
    for (const Run &run : paper_.footnotes[static_cast<std::size_t>(number) - 1])
        runs.push_back(run);
    Note note{typesetter_.set(runs, noteLook, textWidth), 0};
    note.height = note.text.height() + noteLook.after;
    return note;
}

bool Pages::hasRoom(double lineBottom, const std::vector<int> &notes)
{
    double more = 0;
    for (const int number : notes) {
        const auto [found, fresh] = waiting_.try_emplace(number);
        if (fresh) found->second = makeNote(number);
        more += found->second.height;
    }
    return lineBottom <= bottom - notesHeight(more);
}

void Pages::putLine(const Text &text, int number, double x, double y)
{
    for (const int note : text.notesIn(number)) {
        const auto found = waiting_.find(note);
        notes_.push_back(found == waiting_.end() ? makeNote(note) : std::move(found->second));
        if (found != waiting_.end()) waiting_.erase(found);
        notesHeight_ += notes_.back().height;
    }
    if (!cairo_) return;
    cairo_move_to(cairo_, x, y + text.ascent(number));
    pango_cairo_show_layout_line(cairo_, text.line(number));
    link(text, number, x, y);
}

void Pages::link(const Text &text, int number, double x, double y)
{
    PangoLayoutLine *line = text.line(number);
    for (const Text::Link &one : text.links) {
        const int begin = std::max(one.begin, line->start_index);
        const int end = std::min(one.end, line->start_index + line->length);
        if (begin >= end || !places_.pages.contains(one.target)) continue;
        int *ranges = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(line, begin, end, &ranges, &count);
        for (int i = 0; i < count; ++i) {
            const double left = static_cast<double>(ranges[2 * i]) / PANGO_SCALE;
            const double right = static_cast<double>(ranges[2 * i + 1]) / PANGO_SCALE;
            const std::string attributes = "dest='" + one.target + "' rect=[" + decimal(x + left) +
                                           " " + decimal(y) + " " + decimal(right - left) + " " +
                                           decimal(text.lineHeight(number)) + "]";
            cairo_tag_begin(cairo_, CAIRO_TAG_LINK, attributes.c_str());
            cairo_tag_end(cairo_, CAIRO_TAG_LINK);
        }
        g_free(ranges);
    }
}

void Pages::putText(const Text &text, double x)
{
    for (int i = 0; i < text.lines(); ++i) {
        const double height = text.lineHeight(i);
        // A line that no page has room for is put on a page of its own all the same.
        if (!hasRoom(y_ + height, text.notesIn(i)) && !isTop()) next();
        putLine(text, i, x, y_);
        y_ += height;
    }
}

void Pages::anchor(const std::string &name)
{
    if (name.empty()) return;
    places_.pages[name] = page_;
    if (!cairo_) return;
    const std::string attributes =
        "name='" + name + "' x=" + decimal(marginSide) + " y=" + decimal(y_ - 4);
    cairo_tag_begin(cairo_, CAIRO_TAG_DEST, attributes.c_str());
    cairo_tag_end(cairo_, CAIRO_TAG_DEST);
}

void Pages::bookmark(int level, const std::string &title, const std::string &anchor)
{
    if (!cairo_ || anchor.empty()) return;
    const auto depth = static_cast<std::size_t>(std::max(level - 1, 0));
    outline_.resize(std::min(outline_.size(), depth));
    const int parent = outline_.empty() ? CAIRO_PDF_OUTLINE_ROOT : outline_.back();
    const int id = cairo_pdf_surface_add_outline(
        cairo_get_target(cairo_), parent, title.c_str(), ("dest='" + anchor + "'").c_str(),
        level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : static_cast<cairo_pdf_outline_flags_t>(0));
    outline_.resize(depth, parent);
    outline_.push_back(id);
}

void Pages::fill(double x, double y, double width, double height, double grey)
{
    if (!cairo_) return;
    cairo_save(cairo_);
    cairo_set_source_rgb(cairo_, grey, grey, grey);
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_fill(cairo_);
    cairo_restore(cairo_);
}

void Pages::frame(double x, double y, double width, double height)
{
    if (!cairo_) return;
    cairo_save(cairo_);
    cairo_set_source_rgb(cairo_, 0.69, 0.72, 0.76);
    cairo_set_line_width(cairo_, 0.5);
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_stroke(cairo_);
    cairo_restore(cairo_);
}

void Pages::drawNotes()
{
    if (notes_.empty()) return;
    double y = bottom - notesHeight_;
    if (cairo_) {
        fill(marginSide, y - aboveNotes / 2, 120, 0.5, 0.4);
        for (const Note &note : notes_) {
            double at = y;
            for (int i = 0; i < note.text.lines(); ++i) {
                cairo_move_to(cairo_, marginSide, at + note.text.ascent(i));
                pango_cairo_show_layout_line(cairo_, note.text.line(i));
                at += note.text.lineHeight(i);
            }
            y += note.height;
        }
    }
    notes_.clear();
    notesHeight_ = 0;
}

void Pages::drawFooter()
{
    if (!cairo_) return;
    std::string words;
    pageOf(
        paper_.word(Word::PageOf), [&](std::string_view text) { words += text; },
        [&](std::string_view name) {
            words += std::to_string(name == "page" ? page_ : places_.count);
        });
    const Text footer =
        typesetter_.set({{words, paper_.language, false, false, 0, {}}}, footerLook, textWidth);
    cairo_move_to(cairo_, (pageWidth - footer.lineWidth(0)) / 2, footerY + footer.ascent(0));
    pango_cairo_show_layout_line(cairo_, footer.line(0));
}

void Pages::next()
{
    finish();
    ++page_;
    y_ = marginTop;
}

void Pages::finish()
{
    drawNotes();
    drawFooter();
    if (cairo_) cairo_show_page(cairo_);
    if (!cairo_) places_.count = page_;
}

} // namespace policy::pdf
