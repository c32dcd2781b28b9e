// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr double wordContrast = 4.6; // WCAG AA is 4.5; a little room for rounding
constexpr double signContrast = 3.1; // WCAG AA for what is not text is 3.0

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double shareOfOther)
{
    const auto mix = [&](float a, float b) {
        return static_cast<float>(a + (b - a) * shareOfOther);
    };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

/// `wanted`, moved towards `strong` (the text's colour) until it stands out from `ground`.
QColor readable(const QColor &wanted, const QColor &ground, const QColor &strong, double ratio)
{
    for (double share = 0; share < 1; share += 0.05) {
        const QColor tried = mixed(wanted, strong, share);
        if (contrastRatio(tried, ground) >= ratio) return tried;
    }
    return strong;
}

/// `wash` thinned towards `ground` until `words` on it stay readable.
QColor underWords(const QColor &wash, const QColor &ground, const QColor &words, double ratio)
{
    for (double share = 0; share < 1; share += 0.05) {
        const QColor tried = mixed(wash, ground, share);
        if (contrastRatio(words, tried) >= ratio) return tried;
    }
    return ground;
}

QColor stageHue(Stage stage, bool dark)
{
    switch (stage) {
    case Stage::Proposed: return dark ? QColor(0xe6, 0xb0, 0x5c) : QColor(0x94, 0x5a, 0x00);
    case Stage::Agreed: return dark ? QColor(0x8a, 0xb8, 0xf2) : QColor(0x1d, 0x5f, 0xb4);
    case Stage::Delivered: return dark ? QColor(0x7c, 0xcb, 0x9f) : QColor(0x1b, 0x75, 0x47);
    }
    return {};
}

QColor toneHue(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Region: return dark ? QColor(0x5f, 0xc2, 0xc9) : QColor(0x0b, 0x7a, 0x86);
    case Tone::Sector: return dark ? QColor(0xba, 0x9c, 0xf0) : QColor(0x75, 0x4c, 0xc0);
    case Tone::Actor: return dark ? QColor(0xf0, 0x94, 0xb4) : QColor(0xb3, 0x36, 0x6b);
    case Tone::Amount: return dark ? QColor(0xd8, 0xc0, 0x5e) : QColor(0x8a, 0x6d, 0x00);
    case Tone::Date: return dark ? QColor(0xa9, 0xb4, 0xc2) : QColor(0x5c, 0x68, 0x78);
    }
    return {};
}

QColor highlightHue(const std::string &colour, bool dark)
{
    if (colour == "green") return dark ? QColor(0x2f, 0x63, 0x3a) : QColor(0xbf, 0xea, 0xbd);
    if (colour == "blue") return dark ? QColor(0x26, 0x58, 0x7d) : QColor(0xbc, 0xdf, 0xfb);
    if (colour == "pink") return dark ? QColor(0x7c, 0x3a, 0x55) : QColor(0xfd, 0xcb, 0xdc);
    if (colour == "purple") return dark ? QColor(0x57, 0x42, 0x86) : QColor(0xdd, 0xcf, 0xfa);
    return dark ? QColor(0x66, 0x5b, 0x12) : QColor(0xfb, 0xf0, 0x8a);
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

Colours coloursOf(const QPalette &palette)
{
    Colours made;
    made.page = palette.color(QPalette::Active, QPalette::Base);
    made.text = palette.color(QPalette::Active, QPalette::Text);
    made.dark = luminance(made.page) < luminance(made.text);
    const bool dark = made.dark;
    const QColor platform = palette.color(QPalette::Active, QPalette::Highlight);
    const auto ground = [&](const QColor &wash) {
        return underWords(wash, made.page, made.text, 7);
    };
    made.line = mixed(made.page, made.text, dark ? 0.16 : 0.12);
    made.wash = ground(mixed(made.page, platform, dark ? 0.16 : 0.08));
    made.hover = ground(mixed(made.page, made.text, dark ? 0.06 : 0.035));
    // Words stand on the page and on cards that are pointed at or chosen.
    const auto word = [&](QColor wanted) {
        for (const QColor &behind : {made.page, made.wash, made.hover})
            wanted = readable(wanted, behind, made.text, wordContrast);
        return wanted;
    };
    made.quiet = word(mixed(made.text, made.page, dark ? 0.34 : 0.38));
    made.accent = word(platform);
    made.selection = ground(mixed(made.page, platform, dark ? 0.45 : 0.30));
    made.shareBar = ground(mixed(made.page, platform, dark ? 0.30 : 0.16));
    made.hitMark = ground(dark ? QColor(0x5c, 0x4b, 0x0f) : QColor(0xff, 0xec, 0xa6));
    made.currentHit = ground(dark ? QColor(0x7a, 0x4a, 0x10) : QColor(0xff, 0xc9, 0x75));
    made.warning = word(dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x96, 0x59, 0x00));
    made.failure = word(dark ? QColor(0xff, 0x8f, 0x86) : QColor(0xb8, 0x2a, 0x22));
    return made;
}

QColor Colours::stage(Stage stage) const
{
    return readable(stageHue(stage, dark), wash, text, wordContrast);
}

QColor Colours::tone(Tone tone) const
{
    return readable(toneHue(tone, dark), wash, text, signContrast);
}

QColor Colours::toneWash(Tone tone) const
{
    return underWords(mixed(page, toneHue(tone, dark), dark ? 0.34 : 0.20), page, text, 7);
}

QColor Colours::highlight(const std::string &colour) const
{
    return underWords(highlightHue(colour, dark), page, text, 7);
}

QColor Colours::highlightEdge(const std::string &colour) const
{
    return readable(highlightHue(colour, dark), highlight(colour), text, signContrast);
}

} // namespace policy::ui
