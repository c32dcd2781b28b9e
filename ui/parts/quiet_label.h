// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/elided_label.h"

namespace policy::ui {

/// A label of second rank: quiet, but readable on every palette.
class QuietLabel : public ElidedLabel {
    Q_OBJECT
public:
    explicit QuietLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColour();
};

} // namespace policy::ui
