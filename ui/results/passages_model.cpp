// SPDX-License-Identifier: GPL-3.0-or-later
#include "passages_model.h"

#include "labels.h"
#include "results/card_delegate.h"
#include "utf16.h"

namespace policy::ui {

PassagesModel::PassagesModel(const Labels *labels, QObject *parent)
    : QAbstractListModel(parent), labels_(labels)
{
    connect(labels_, &Labels::changed, this, [this] {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void PassagesModel::show(HitPage page)
{
    beginResetModel();
    page_ = std::move(page);
    endResetModel();
}

int PassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(page_.hits.size());
}

QVariant PassagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Hit &hit = page_.hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return toQString(hit.snippet.text);
    case Qt::AccessibleTextRole: return CardDelegate::sentence(hit, *labels_);
    case HitRole: return QVariant::fromValue(&hit);
    case GroupRole: return false;
    default: return {};
    }
}

} // namespace policy::ui
