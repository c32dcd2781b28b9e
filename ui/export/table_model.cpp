// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_model.h"

#include "utf16.h"

#include <QLocale>

namespace policy::ui {

TableModel::TableModel(ReportTable table, QObject *parent)
    : QAbstractTableModel(parent), table_(std::move(table))
{
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = table_.rows[static_cast<std::size_t>(index.row())];
    if (static_cast<std::size_t>(index.column()) >= row.size()) return {};
    const TableValue &value = row[static_cast<std::size_t>(index.column())];
    const auto *number = std::get_if<double>(&value);
    switch (role) {
    case Qt::DisplayRole:
        return number ? QLocale::c().toString(*number, 'g', 12)
                      : toQString(std::get<std::string>(value)).simplified();
    case Qt::ToolTipRole:
        return number ? QVariant() : QVariant(toQString(std::get<std::string>(value)));
    case Qt::TextAlignmentRole:
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return toQString(table_.columns[static_cast<std::size_t>(section)].name);
}

} // namespace policy::ui
