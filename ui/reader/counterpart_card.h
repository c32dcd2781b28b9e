// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QAbstractButton>

namespace policy::ui {

/// The same recommendation in the other language; pressing it goes there.
class CounterpartCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit CounterpartCard(QWidget *parent = nullptr);

    void show(const Recommendation &counterpart);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Language language_ = Language::Unknown;
    QString heading_;
    QString title_;
    QString body_;
};

} // namespace policy::ui
