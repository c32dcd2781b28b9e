// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // which does not understand <variant>
#include "export/table.h"
#endif

#include <QAbstractTableModel>

namespace policy::ui {

/// A table of a report as a spreadsheet will show it.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TableModel(ReportTable table, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ReportTable table_;
};

} // namespace policy::ui
