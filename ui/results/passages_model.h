// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "results/result_roles.h"

#include <QAbstractListModel>

namespace policy::ui {

class Labels;

/// A snapshot of what a search found outside recommendations.
class PassagesModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PassagesModel(const Labels *labels, QObject *parent = nullptr);

    void show(HitPage page);
    [[nodiscard]] const HitPage &page() const { return page_; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Labels *labels_;
    HitPage page_;
};

} // namespace policy::ui
