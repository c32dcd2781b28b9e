// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"

#include <QDialog>

#include <vector>

class QLineEdit;

namespace policy::ui {

/// What the person means by each colour of a highlight.
class ColoursDialog : public QDialog {
    Q_OBJECT
public:
    explicit ColoursDialog(const std::vector<ColourMeaning> &meanings, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ColourMeaning> meanings() const;

private:
    std::vector<ColourMeaning> before_;
    std::vector<QLineEdit *> fields_;
};

} // namespace policy::ui
