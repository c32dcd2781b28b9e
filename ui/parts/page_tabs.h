// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <utility>

namespace policy::ui {

/// Tabs as words in a row, the present one with a line of the accent under it; a quiet count may
/// stand behind a name (its tab data).
class PageTabs : public QTabBar {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    void setCount(int tab, const QString &count);
    /// The tab's name and count as there is room for them: the name is cut short before the count
    /// is left out.
    [[nodiscard]] std::pair<QString, QString> shown(int tab) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont fontOf(int tab) const;
    [[nodiscard]] int widthOfName(int tab) const;
    [[nodiscard]] int widthBesideName(int tab) const; ///< margins, and the count
    /// How wide names may be for all tabs to fit: only wider ones are cut short.
    [[nodiscard]] int widestNameThatFits() const;
};

} // namespace policy::ui
