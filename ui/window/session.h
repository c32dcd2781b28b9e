// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_view.h"
#include "look/theme.h"
#include "model/language.h"
#include "model/query.h"
#include "results/results_model.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace policy::ui {

/// What the window remembers from one run to the next. Where the person was in a library is kept
/// for each library by itself.
struct Session {
    QByteArray geometry;
    QByteArray zones; ///< of ZoneLayouts
    QByteArray tableLayout;
    bool table = false;
    bool sourceShown = false;
    int zoom = 100;
    ThemeChoice theme = ThemeChoice::System;
    std::optional<Language> language;

    Query query;
    ColumnChoices columns; ///< what is compared
    CompareMode compareMode = CompareMode::Sectors;
    RowOrder rowOrder = RowOrder::Vocabulary;
    QByteArray compareLayout;  ///< of ComparePage
    QByteArray overviewLayout; ///< of OverviewPage
    int page = 0;
    Order order = Order::Relevance;
    Grouping grouping = Grouping::None;
    QString recommendation;
    std::optional<QStringList> openEntries;
    QStringList removed; ///< documents taken out, last one last

    /// `library`: its folder. What cannot be understood is as on the first start.
    static Session load(const QString &library);
    void save(const QString &library) const;
};

} // namespace policy::ui
