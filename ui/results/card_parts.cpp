// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/card_parts.h"

#include "labels.h"
#include "look/typography.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr int dotSpace = 14; // the stage's dot and the gap behind it

QString translated(const char *text)
{
    return QCoreApplication::translate("Card", text);
}

int lineHeightOf(Language language, TypeSize size, double leading)
{
    return static_cast<int>(std::ceil(emOf(fontFor(language, size)) * leading));
}

/// One line without breaks: what was a break in the source reads as a space.
QString flat(std::string_view text)
{
    QString line = toQString(text);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return line;
}

QString withLabel(const std::string &label, const std::string &title)
{
    if (label.empty()) return toQString(title);
    const bool latin = static_cast<unsigned char>(label.back()) < 0x80;
    return toQString(label) + (latin ? QStringLiteral(" ") : QString()) + toQString(title);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString viaWords(const std::vector<std::string> &via)
{
    if (via.empty()) return {};
    QStringList terms;
    for (const std::string &term : via)
        terms << toQString(term);
    return translated(QT_TRANSLATE_NOOP("Card", "found by %1"))
        .arg(terms.join(QStringLiteral(", ")));
}

/// Places the tags on the first line. However many regions there are, the main sector keeps its
/// place; what does not fit is counted.
void placeTags(CardParts &parts, std::vector<CardTag> tags, const CardMetrics &metrics, int width)
{
    const QFontMetrics measure(metrics.small);
    const auto widthOf = [&](const CardTag &tag) { return measure.horizontalAdvance(tag.text); };
    const int moreRoom = measure.horizontalAdvance(QStringLiteral("+99")) + space::one;
    const int viaRoom =
        parts.via.isEmpty()
            ? 0
            : std::min(width / 3, measure.horizontalAdvance(parts.via) + space::two);
    const auto mainSector = std::find_if(tags.begin(), tags.end(), [](const CardTag &tag) {
        return tag.choice.facet == Facet::Sector;
    });
    const int sectorRoom =
        mainSector == tags.end() ? 0 : std::min(widthOf(*mainSector) + space::two, width / 2);
    QStringList hidden;
    std::optional<Facet> full; // of this facet nothing more is shown
    int x = parts.stage ? dotSpace : 0;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        const bool first = tag == tags.begin();
        const int gap = first ? 0 : tag->newKind ? space::two : space::oneAndHalf;
        const int reserve =
            (tag + 1 == tags.end() ? 0 : moreRoom) + (tag < mainSector ? sectorRoom : 0);
        const bool fits = x + gap + widthOf(*tag) + reserve <= width - viaRoom;
        if (!first && (full == tag->choice.facet || !fits)) {
            hidden << tag->text;
            full = tag->choice.facet;
            continue;
        }
        tag->area = QRect(x + gap, 0, widthOf(*tag), metrics.smallLine);
        x = tag->area.right() + 1;
        parts.tags.push_back(std::move(*tag));
    }
    if (hidden.isEmpty()) return;
    parts.more = QStringLiteral("+%1").arg(hidden.size());
    parts.moreArea = QRect(x + space::one, 0, moreRoom, metrics.smallLine);
    parts.moreNames = hidden.join(QStringLiteral(", "));
}

} // namespace

CardMetrics::CardMetrics(const QFont &interface) : small(inSize(interface, TypeSize::Small))
{
    smallLine = std::max(lineHeightOf(Language::TraditionalChinese, TypeSize::Small, 1.45),
                         lineHeightOf(Language::English, TypeSize::Small, 1.45));
    normalLine = std::max(lineHeightOf(Language::TraditionalChinese, TypeSize::Normal, 1.5),
                          lineHeightOf(Language::English, TypeSize::Normal, 1.5));
    const int frame = 2 * space::oneAndHalf;
    cardHeight = frame + 2 * smallLine + 3 * normalLine + 2 * space::half;
    commentHeight = smallLine + space::half;
    hitHeight = frame + 2 * normalLine + smallLine + space::half;
    groupHeight = normalLine + space::two;
}

QString lineWords(LineRange lines)
{
    if (lines.first <= 0) return {};
    if (lines.first == lines.last)
        return translated(QT_TRANSLATE_NOOP("Card", "line %1")).arg(lines.first);
    return translated(QT_TRANSLATE_NOOP("Card", "lines %1–%2")).arg(lines.first).arg(lines.last);
}

CardParts cardParts(const RecommendationRow &row, const Labels &labels, const CardMetrics &metrics,
                    int width)
{
    CardParts parts;
    parts.stage = row.stage;
    parts.language = row.language;
    parts.via = viaWords(row.via);
    std::vector<CardTag> tags{{Labels::stage(row.stage),
                               {Facet::Stage, std::string(stageName(row.stage)), false},
                               {},
                               true}};
    bool first = true;
    for (const std::string &id : row.regions) {
        tags.push_back({labels.region(id), {Facet::Region, id, false}, {}, first});
        first = false;
    }
    first = true;
    for (const std::string &id : row.sectors) {
        tags.push_back({labels.sector(id), {Facet::Sector, id, false}, {}, first});
        first = false;
    }
    placeTags(parts, std::move(tags), metrics, width);
    parts.title = row.title.empty() ? QString() : withLabel(row.label, row.title);
    parts.snippet = flat(row.snippet.text);
    parts.marks = toUtf16(row.snippet.text, row.snippet.marks);
    parts.document = labels.document(row.document);
    parts.place = joined({toQString(row.date),
                          row.section.empty() ? QString() : toQString(row.section.back())});
    parts.lines = lineWords(row.lines);
    return parts;
}

CardParts cardParts(const Hit &hit, const Labels &labels, const CardMetrics &, int)
{
    CardParts parts;
    parts.via = viaWords(hit.via);
    parts.snippet = flat(hit.snippet.text);
    parts.marks = toUtf16(hit.snippet.text, hit.snippet.marks);
    parts.language = labels.language();
    parts.document = labels.document(hit.document);
    if (!hit.section.empty()) parts.place = toQString(hit.section.back());
    parts.lines = joined({parts.via, lineWords(hit.lines)});
    return parts;
}

} // namespace policy::ui
