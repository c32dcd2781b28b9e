// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/paper.h"

#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <vector>

/// Setting text in lines for the PDF: Pango behind small values. All measures are points.
namespace policy::pdf {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};

/// How a paragraph is set.
struct Look {
    double size = 10.5;
    double before = 0;
    double after = 5;
    double indent = 0;
    bool bold = false;
    bool quiet = false; ///< grey
    bool keepWithNext = false;
};
/// `dense`: in the small type of a brief.
Look lookOf(const Paragraph &paragraph, bool dense = false);

/// A paragraph in lines, with the places in it that do something.
struct Text {
    struct Link {
        int begin = 0; ///< bytes of the text
        int end = 0;
        std::string target;
    };
    struct Call {
        int at = 0; ///< byte of the text after which the note is called
        int note = 0;
    };

    std::unique_ptr<PangoLayout, Unref> layout;
    std::vector<Link> links;
    std::vector<Call> calls;

    [[nodiscard]] int lines() const { return pango_layout_get_line_count(layout.get()); }
    [[nodiscard]] PangoLayoutLine *line(int number) const
    {
        return pango_layout_get_line_readonly(layout.get(), number);
    }
    [[nodiscard]] double lineHeight(int number) const;
    [[nodiscard]] double height() const;
    /// From the top of a line to its baseline.
    [[nodiscard]] double ascent(int number) const;
    /// The width of the line's text.
    [[nodiscard]] double lineWidth(int number) const;
    /// Numbers of the notes called in a line.
    [[nodiscard]] std::vector<int> notesIn(int number) const;
};

class Typesetter {
public:
    explicit Typesetter(Language chinese);

    [[nodiscard]] Text set(const std::vector<Run> &runs, const Look &look, double width) const;

private:
    void mark(PangoAttrList *list, const Run &run, guint begin, guint end) const;

    Language chinese_;
    std::unique_ptr<PangoContext, Unref> context_;
};

} // namespace policy::pdf
