// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace policy::ui {

/// Tabs as words in a row, the present one with a line of the accent under it; a quiet count may
/// stand behind a name (its tab data).
class PageTabs : public QTabBar {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    void setCount(int tab, const QString &count);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace policy::ui
