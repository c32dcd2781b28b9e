// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace policy::ui {

/// A label of one line that takes the room it is given: what does not fit ends in "…", and its tip
/// has all of it. As long as it does not elide it is an ordinary label.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

    void setElides(bool elides);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool elides_ = false;
};

} // namespace policy::ui
