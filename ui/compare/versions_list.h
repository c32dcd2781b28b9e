// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/versions_rows.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>
#include <set>
#include <unordered_map>

namespace policy::ui {

/// What of two versions a person wants to see.
enum class VersionKind { Added, Cut, Reworded, Moved, Unchanged };

/// The word for a kind, and the sign that stands with it so that colour says nothing alone.
QString versionKindName(VersionKind kind);
QString versionKindSign(VersionKind kind);
VersionKind versionKindOf(const VersionRow &row);

/// Those of the rows whose kinds are wanted. A reworded one that has moved is of both kinds.
class VersionsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<VersionRow> rows);
    void setWanted(std::set<VersionKind> kinds);
    [[nodiscard]] const std::set<VersionKind> &wanted() const { return wanted_; }
    [[nodiscard]] const VersionRow *rowAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();

    std::vector<VersionRow> rows_;
    std::vector<std::size_t> shown_;
    std::set<VersionKind> wanted_{VersionKind::Added, VersionKind::Cut, VersionKind::Reworded,
                                  VersionKind::Moved};
};

/// Paints a row: its kind, its heading, its text with what was taken out struck through and what
/// came in underlined.
class VersionsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void layOut(QTextLayout &layout, const VersionRow &row, const QPalette &palette,
                int width) const;
};

} // namespace policy::ui
