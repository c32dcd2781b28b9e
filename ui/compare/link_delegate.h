// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace policy::ui {

/// What an entry of the list of links says beside its usual roles.
enum LinkRole {
    LinkedIdRole = Qt::UserRole + 1, ///< QString: the recommendation at the other end
    LinkSignRole,                    ///< QString: "= Same 92 %"
    LinkPlaceRole,                   ///< QString: the document
    LinkReasonsRole,                 ///< QString
    LinkLanguageRole                 ///< int of Language
};

/// Paints a link in three lines: how close and where, the words, the reasons.
class LinkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace policy::ui
