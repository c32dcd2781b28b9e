// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "model/query.h"
#include "model/result.h"
#include "utf16.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace policy::ui {

class Labels;

/// Sizes of a card, from the interface's font. In device-independent pixels.
struct CardMetrics {
    explicit CardMetrics(const QFont &interface);

    QFont small;
    int smallLine = 0;  ///< height of a line of small type
    int normalLine = 0; ///< height of a line of normal type, Chinese or Latin
    int cardHeight = 0;
    int commentHeight = 0; ///< more for a card with a comment
    int hitHeight = 0;
    int groupHeight = 0;
};

/// A word of a card that filters when it is clicked.
struct CardTag {
    QString text;
    Choice choice;
    QRect area;   ///< relative to the card's top left corner
    bool newKind = false; ///< the first of its facet: stands apart from what is before it
};

/// What is written on a card, placed for a width.
struct CardParts {
    std::optional<Stage> stage;
    std::vector<CardTag> tags; ///< those that fit; the stage first
    QString more;              ///< "+3": tags that did not fit
    QRect moreArea;
    QString moreNames; ///< of those that did not fit
    QString via; ///< "via 仲裁": shown at the right of the first line
    QString title;
    QString snippet;
    std::vector<TextRange> marks;
    QString document; ///< its title
    QString place;    ///< date and section
    QString lines;
    Language language = Language::Unknown;
};

CardParts cardParts(const RecommendationRow &row, const Labels &labels, const CardMetrics &metrics,
                    int width);
CardParts cardParts(const Hit &hit, const Labels &labels, const CardMetrics &metrics, int width);

/// "line 90" or "lines 90–91"; "" for none.
QString lineWords(LineRange lines);

} // namespace policy::ui
