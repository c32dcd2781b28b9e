// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace policy::ui {

/// The line under a page while the place is chosen at which a recommendation is split: what the
/// keys do, and both ways out.
class CutBar : public QWidget {
    Q_OBJECT
public:
    explicit CutBar(QWidget *parent = nullptr);

    /// `can`: the text can be split at the place that is shown.
    void setPossible(bool can);

Q_SIGNALS:
    void cutWanted();
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *words_;
    QPushButton *cut_;
    QPushButton *leave_;
};

} // namespace policy::ui
