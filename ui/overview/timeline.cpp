// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "look/typography.h"
#include "overview/scene_builder.h"
#include "overview/scene_measures.h"
#include "utf16.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace policy::ui {

using namespace scene;

namespace {

constexpr double chartHeight = 112;
constexpr double widestSlot = 48;
constexpr double undatedGap = 24;
constexpr qsizetype mostTitles = 24; ///< in a tip

/// Years or months since year nought.
int slotOf(const std::string &period)
{
    const int year = std::atoi(period.c_str());
    return period.size() > 4 ? year * 12 + std::atoi(period.c_str() + 5) - 1 : year;
}

} // namespace

/// Columns at their true distance in time, what has no date behind a gap at the end.
Chart SceneBuilder::timeline(double left, double top, double width) const
{
    const std::vector<TimelineEntry> entries = policy::timeline(state_.cube);
    const bool undated = !entries.empty() && entries.back().period.empty();
    const std::size_t dated = entries.size() - (undated ? 1 : 0);
    Chart section = begin(tr("Over time"), tr("by the documents' dates"), left, top, width);
    section.table.push_back({tr("Date"), tr("Recommendations"), tr("Documents")});
    if (entries.empty()) return section;

    const QLocale locale;
    const bool months = dated > 0 && entries.front().period.size() > 4;
    const int first = dated > 0 ? slotOf(entries.front().period) : 0;
    const int last = dated > 0 ? slotOf(entries[dated - 1].period) : 0;
    const double line = QFontMetricsF(small_).height();
    const QString none = tr("no date");
    const double noneWidth = QFontMetricsF(small_).horizontalAdvance(none) + space::one;
    const double room = width - (undated ? noneWidth + undatedGap : 0) - space::two;
    const double slot =
        std::min(widestSlot, room / std::max(1.0, static_cast<double>(last - first + 1)));
    std::int64_t largest = 1;
    for (const TimelineEntry &entry : entries)
        largest = std::max(largest, sum(entry.stages));

    const double base = section.area.bottom() + line + chartHeight;
    const auto rule = [&](double from, double to) {
        section.shapes.push_back({Layer::Page,
                                  QRectF(from, base, to - from, 1),
                                  colours_.line,
                                  {},
                                  0,
                                  {},
                                  {},
                                  {},
                                  {},
                                  Shape::Set::Across,
                                  {}});
    };
    const auto words = [&](double centre, double y, const QString &text, const QColor &colour) {
        const double wide = QFontMetricsF(small_).horizontalAdvance(text) + 4;
        addWords(section, QRectF(centre - wide / 2, y, wide, line), text, small_, colour,
                 Qt::AlignCenter);
    };
    double lastYear = left - 100;
    double lastMonth = left - 100;
    int year = 0;
    int row = 1;
    for (const TimelineEntry &entry : entries) {
        const bool dateless = entry.period.empty();
        const double wide = dateless ? std::min(widestSlot, noneWidth) : slot;
        const double x =
            dateless ? left + width - noneWidth + (noneWidth - wide) / 2
                     : left + space::one + slot * static_cast<double>(slotOf(entry.period) - first);
        const double column = std::clamp(wide - 4, 4.0, 36.0);
        const double centre = x + wide / 2;
        const double height = std::max(3.0, chartHeight * static_cast<double>(sum(entry.stages)) /
                                                static_cast<double>(largest));
        Bar bar;
        const std::string period = dateless ? std::string(noDate) : entry.period;
        bar.full = Labels::period(period);
        bar.choices.push_back({Facet::Date, period, false});
        QStringList titles;
        for (const std::string &id : entry.documents) {
            if (titles.size() < mostTitles)
                titles << labels_.document(id);
            else if (titles.size() == mostTitles)
                titles << QStringLiteral("…");
        }
        // The whole column first: pointed at where it is thin, and one stop for the keys.
        section.marks.push_back(
            {Layer::Page,
             QRectF(centre - column / 2, base - height - line, column, height + 2 * line),
             row,
             0,
             sum(entry.stages),
             bar.choices,
             sentence({bar.full}, entry.stages) + QLatin1Char('\n') +
                 titles.join(QLatin1Char('\n')),
             {},
             false,
             false,
             {}});
        layStack(section, entry.stages, QRectF(centre - column / 2, base - height, column, height),
                 true, bar, row);
        words(centre, base - height - line, number(sum(entry.stages)), colours_.text);
        if (dateless) {
            words(centre, base + space::half, none, colours_.quiet);
        } else if (months) {
            const QString month = locale.toString(QDate(2000, slotOf(entry.period) % 12 + 1, 1),
                                                  tr("MMM", "format of a short month"));
            if (centre - lastMonth > QFontMetricsF(small_).horizontalAdvance(month) + 2) {
                words(centre, base + space::half, month, colours_.quiet);
                lastMonth = centre;
            }
        }
        const int itsYear = std::atoi(entry.period.c_str());
        if (!dateless && itsYear != year &&
            centre - lastYear > QFontMetricsF(small_).horizontalAdvance(QStringLiteral("00000"))) {
            words(centre, base + space::half + (months ? line : 0), QString::number(itsYear),
                  colours_.text);
            lastYear = centre;
            year = itsYear;
        }
        section.table.push_back(
            {bar.full, QString::number(sum(entry.stages)), titles.join(QStringLiteral("; "))});
        ++row;
    }
    if (dated > 0) rule(left, left + space::two + slot * static_cast<double>(last - first + 1));
    if (undated) rule(left + width - noneWidth, left + width);
    section.area.setBottom(base + space::half + (months ? 2 : 1) * line);
    return section;
}

} // namespace policy::ui
