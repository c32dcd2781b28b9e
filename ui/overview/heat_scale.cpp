// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/heat_scale.h"

#include "look/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace policy::ui {

namespace {

constexpr double hue = 252 * 3.14159265358979 / 180; // a blue that no colour blindness loses
const QColor darkWords(0x14, 0x18, 0x1e);
const QColor lightWords(0xff, 0xff, 0xff);

/// A colour of the Oklab space, in which even distances look even.
QColor fromOklab(double lightness, double chroma)
{
    const double a = chroma * std::cos(hue);
    const double b = chroma * std::sin(hue);
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    const auto encoded = [](double part) {
        part = std::clamp(part, 0.0, 1.0);
        return static_cast<float>(part <= 0.0031308 ? 12.92 * part
                                                    : 1.055 * std::pow(part, 1 / 2.4) - 0.055);
    };
    return QColor::fromRgbF(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                            encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                            encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

/// Where steps begin: counts are skewed, so steps widen by the same factor each.
std::vector<std::int64_t> beginnings(std::int64_t largest)
{
    static const std::array<std::vector<std::int64_t>, 3> ladders{
        std::vector<std::int64_t>{1, 2, 4, 8, 16, 32, 64},
        std::vector<std::int64_t>{1, 3, 10, 30, 100, 300, 1000},
        std::vector<std::int64_t>{1, 10, 100, 1000, 10000, 100000, 1000000}};
    const std::size_t ladder = largest < 128 ? 0 : largest < 3000 ? 1 : 2;
    std::vector<std::int64_t> found;
    for (const std::int64_t from : ladders[ladder])
        if (from <= largest) found.push_back(from);
    return found;
}

} // namespace

HeatScale::HeatScale(std::int64_t largest, bool dark)
{
    const std::vector<std::int64_t> from = beginnings(largest);
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double part = from.size() < 2 ? 0.3 : double(i) / double(from.size() - 1);
        const double lightness = dark ? 0.365 + part * 0.475 : 0.945 - part * 0.505;
        const double chroma = dark ? 0.055 + part * 0.055 : 0.025 + part * 0.105;
        Step step;
        step.from = from[i];
        step.to = i + 1 < from.size() ? from[i + 1] - 1 : largest;
        step.ground = fromOklab(lightness, chroma);
        step.words = contrastRatio(darkWords, step.ground) > contrastRatio(lightWords, step.ground)
                         ? darkWords
                         : lightWords;
        steps_.push_back(step);
    }
}

const HeatScale::Step *HeatScale::stepOf(std::int64_t count) const
{
    const auto after =
        std::upper_bound(steps_.begin(), steps_.end(), count,
                         [](std::int64_t value, const Step &step) { return value < step.from; });
    return after == steps_.begin() ? nullptr : &*(after - 1);
}

} // namespace policy::ui
