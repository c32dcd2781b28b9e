// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace policy::ui {

/// Faint lines where text will stand: what a zone shows while its content is on the way. Still, so
/// that nothing moves until there is something to see.
class TextSkeleton : public QWidget {
    Q_OBJECT
public:
    explicit TextSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace policy::ui
