// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/packaged/pdf_text.h"

#include <map>
#include <string>
#include <vector>

namespace policy::pdf {

/// A4 with its margins.
inline constexpr double pageWidth = 595.276;
inline constexpr double pageHeight = 841.89;
inline constexpr double marginSide = 62;
inline constexpr double marginTop = 60;
inline constexpr double marginBottom = 70;
inline constexpr double textWidth = pageWidth - 2 * marginSide;

/// On which page each anchor stands, and how many pages there are: known after a first pass.
struct Places {
    std::map<std::string, int> pages;
    int count = 0;
};

/// Fills pages from top to bottom: lines, footnotes at the bottom, page numbers. Without a cairo_t
/// it only measures.
class Pages {
public:
    Pages(const Paper &paper, const Typesetter &typesetter, cairo_t *cairo, Places &places);

    [[nodiscard]] double y() const { return y_; }
    void skip(double height) { y_ += height; }
    /// Space above a paragraph; none at the top of a page.
    void gap(double height);
    [[nodiscard]] bool isTop() const { return y_ <= marginTop; }
    /// Height that is left for lines which call no note.
    [[nodiscard]] double room() const;
    void next();
    /// Finishes the last page.
    void finish();

    /// Whether the lines down to `bottom` and a line that calls `notes` have room on this page.
    bool hasRoom(double bottom, const std::vector<int> &notes);
    /// Puts one line of a text at (x, y); its notes go to the bottom of the page.
    void putLine(const Text &text, int number, double x, double y);
    /// One paragraph from the present place on, over as many pages as it takes.
    void putText(const Text &text, double x);
    /// A name that links lead to, at the present place.
    void anchor(const std::string &name);
    void bookmark(int level, const std::string &title, const std::string &anchor);
    void fill(double x, double y, double width, double height, double grey);
    void frame(double x, double y, double width, double height);

private:
    struct Note {
        Text text;
        double height = 0;
    };

    Note makeNote(int number) const;
    [[nodiscard]] double notesHeight(double more) const;
    void drawNotes();
    void drawFooter();
    void link(const Text &text, int number, double x, double y);

    const Paper &paper_;
    const Typesetter &typesetter_;
    cairo_t *cairo_;
    Places &places_;
    int page_ = 1;
    double y_ = marginTop;
    std::vector<Note> notes_;
    double notesHeight_ = 0;
    std::map<int, Note> waiting_; ///< made to be measured, not yet on a page
    std::vector<int> outline_;    ///< bookmarks that are open, by level
};

} // namespace policy::pdf
