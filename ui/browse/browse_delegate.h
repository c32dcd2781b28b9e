// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace policy::ui {

/// Paints an entry of the browse zone: its name, its count, and behind the count a bar that shows
/// the share. Chosen and excluded entries differ by sign, weight and stroke, not by colour alone.
class BrowseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static void paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
    static int paintCount(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index);
};

} // namespace policy::ui
