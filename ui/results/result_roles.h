// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QMetaType>
#include <QMimeData>
#include <QModelIndex>
#include <QStringList>

namespace policy::ui {

/// What delegates read from ResultsModel and PassagesModel beside the usual roles.
enum ResultRole {
    GroupRole = Qt::UserRole + 1, ///< bool: a heading of a group (text: DisplayRole), not a result
    GroupCountRole,               ///< int: results under that heading
    RowRole,                      ///< const RecommendationRow *, alive until the model changes
    HitRole,                      ///< const Hit *, alive until the model changes
    CommentRole                   ///< QString: the person's, in the collection that is shown
};

/// The type in which a drag carries the ids of recommendations, a line each.
inline constexpr QLatin1String recommendationsType{"application/x-policy-explorer-recommendations"};

/// The ids that a drag carries.
inline QStringList draggedRecommendations(const QMimeData &data)
{
    return QString::fromUtf8(data.data(recommendationsType))
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

inline const RecommendationRow *rowOf(const QModelIndex &index)
{
    return index.data(RowRole).value<const RecommendationRow *>();
}

inline const Hit *hitOf(const QModelIndex &index)
{
    return index.data(HitRole).value<const Hit *>();
}

inline bool isGroup(const QModelIndex &index)
{
    return index.data(GroupRole).toBool();
}

} // namespace policy::ui

Q_DECLARE_METATYPE(const policy::RecommendationRow *)
Q_DECLARE_METATYPE(const policy::Hit *)
