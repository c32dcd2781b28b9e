// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QAbstractButton>

namespace policy::ui {

/// The stage's dot and word; a press offers the others.
class StageButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit StageButton(QWidget *parent = nullptr);

    void show(Stage stage, Origin origin);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(policy::Stage stage);
    /// What the program read is to be in force again.
    void restoreWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int wordWidth() const;

    Stage stage_ = Stage::Proposed;
    Origin origin_ = Origin::Text;
};

} // namespace policy::ui
