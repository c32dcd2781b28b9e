// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/pdf_text.h"

#include "export/packaged/office.h"

namespace policy::pdf {

namespace {

constexpr double lineSpacing = 1.06; // Noto Sans CJK is set wide by itself
constexpr guint16 quietGrey = 0x5757;
constexpr guint16 linkColor[] = {0x0505, 0x5050, 0xAEAE};

PangoRectangle extentsOf(PangoLayoutLine *line)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    return logical;
}

/// Faces of both Chinese forms; their Latin goes with them in weight and height.
std::string familyOf(Language language)
{
    return std::string(eastAsianFaces(language).elsewhere) + ", Noto Sans, sans-serif";
}

void insert(PangoAttrList *list, PangoAttribute *attribute, guint begin, guint end)
{
    attribute->start_index = begin;
    attribute->end_index = end;
    pango_attr_list_insert(list, attribute);
}

} // namespace

Look lookOf(const Paragraph &paragraph, bool dense)
{
    if (dense) {
        Look look = lookOf(paragraph);
        look.size *= 0.9;
        look.before *= 0.65;
        look.after *= 0.65;
        return look;
    }
    switch (paragraph.style) {
    case ParagraphStyle::Title: return {20, 0, 4, 0, true, false, true};
    case ParagraphStyle::Subtitle: return {10.5, 0, 16, 0, false, true, false};
    case ParagraphStyle::Heading:
        switch (paragraph.level) {
        case 1: return {15, 18, 5, 0, true, false, true};
        case 2: return {12, 12, 2, 0, true, false, true};
        default: return {10.5, 10, 2, 0, true, false, true};
        }
    case ParagraphStyle::Body: return {};
    case ParagraphStyle::Bullet: return {10.5, 0, 3, 14, false, false, false};
    case ParagraphStyle::Quote: return {10.5, 2, 3, 20, false, false, false};
    case ParagraphStyle::Detail: return {9, 0, 3, 0, false, true, true};
    }
    return {};
}

double Text::lineHeight(int number) const
{
    return extentsOf(line(number)).height * lineSpacing / PANGO_SCALE;
}

double Text::height() const
{
    double sum = 0;
    for (int i = 0; i < lines(); ++i)
        sum += lineHeight(i);
    return sum;
}

double Text::ascent(int number) const
{
    const PangoRectangle extents = extentsOf(line(number));
    return (-extents.y + extents.height * (lineSpacing - 1) / 2) / PANGO_SCALE;
}

double Text::lineWidth(int number) const
{
    return static_cast<double>(extentsOf(line(number)).width) / PANGO_SCALE;
}

std::vector<int> Text::notesIn(int number) const
{
    const PangoLayoutLine *one = line(number);
    const bool last = number + 1 == lines();
    std::vector<int> notes;
    for (const Call &call : calls)
        if (call.at >= one->start_index && (call.at < one->start_index + one->length || last))
            notes.push_back(call.note);
    return notes;
}

Typesetter::Typesetter(Language chinese)
    : chinese_(chinese), context_(pango_font_map_create_context(pango_cairo_font_map_get_default()))
{
    pango_cairo_context_set_resolution(context_.get(), 72); // so that a unit is a point
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

void Typesetter::mark(PangoAttrList *list, const Run &run, guint begin, guint end) const
{
    const Language language = isChinese(run.language) ? run.language : chinese_;
    if (language != chinese_)
        insert(list, pango_attr_family_new(familyOf(language).c_str()), begin, end);
    const std::string tag(run.language == Language::English ? "en-GB" : eastAsianTag(language));
    insert(list, pango_attr_language_new(pango_language_from_string(tag.c_str())), begin, end);
    if (run.strong) insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
    if (run.emphasis) insert(list, pango_attr_style_new(PANGO_STYLE_ITALIC), begin, end);
    if (!run.target.empty())
        insert(list, pango_attr_foreground_new(linkColor[0], linkColor[1], linkColor[2]), begin,
               end);
}

Text Typesetter::set(const std::vector<Run> &runs, const Look &look, double width) const
{
    Text text;
    text.layout.reset(pango_layout_new(context_.get()));
    PangoLayout *layout = text.layout.get();
    PangoFontDescription *font = pango_font_description_from_string(familyOf(chinese_).c_str());
    pango_font_description_set_size(font, static_cast<int>(look.size * PANGO_SCALE));
    if (look.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);

    std::string words;
    PangoAttrList *marks = pango_attr_list_new();
    if (look.quiet)
        insert(marks, pango_attr_foreground_new(quietGrey, quietGrey, quietGrey), 0, G_MAXUINT);
    for (const Run &run : runs) {
        const auto begin = static_cast<guint>(words.size());
        words += run.text;
        const auto end = static_cast<guint>(words.size());
        mark(marks, run, begin, end);
        if (!run.target.empty())
            text.links.push_back({static_cast<int>(begin), static_cast<int>(end), run.target});
        if (run.footnote == 0) continue;
        words += std::to_string(run.footnote);
        const auto called = static_cast<guint>(words.size());
        insert(marks, pango_attr_scale_new(0.65), end, called);
        insert(marks, pango_attr_rise_new(static_cast<int>(look.size * 0.4 * PANGO_SCALE)), end,
               called);
        text.calls.push_back({static_cast<int>(end), run.footnote});
    }
    pango_layout_set_text(layout, words.c_str(), static_cast<int>(words.size()));
    pango_layout_set_attributes(layout, marks);
    pango_attr_list_unref(marks);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    return text;
}

} // namespace policy::pdf
