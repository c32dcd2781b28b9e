// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QByteArray zones;
    QByteArray tableLayout;
    bool table = false;
    bool sourceShown = false;
    int zoom = 100;
    ThemeChoice theme = ThemeChoice::System;
    std::optional<Language> language;

    Query query;
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
