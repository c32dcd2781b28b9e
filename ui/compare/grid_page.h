// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_view.h"

class QComboBox;
class QSplitter;
class QToolButton;

namespace policy::ui {

class ComparisonInquiry;
class DetailStrip;
class GridView;
class Labels;
class Library;
class QueryState;

/// By sector or by region: the grid, and below it what is selected with its links.
class GridPage : public CompareView {
    Q_OBJECT
public:
    GridPage(Library *library, QueryState *query, const Labels *labels, ComparisonInquiry *inquiry,
             QWidget *parent = nullptr);

    void show(const Compared &compared) override;
    [[nodiscard]] QWidget *tools() override { return tools_; }
    void focusOn(const std::string &recommendation) override;
    [[nodiscard]] QJsonObject layoutState() const override;
    void setLayoutState(const QJsonObject &state) override;
    using QWidget::show;

    [[nodiscard]] RowOrder order() const;
    void setOrder(RowOrder order);
    /// What the grid's keys do, for the page that lists keys.
    [[nodiscard]] const std::vector<QAction *> &gridActions() const { return actions_; }
    [[nodiscard]] GridView *grid() const { return grid_; }
    [[nodiscard]] DetailStrip *strip() const { return strip_; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTools();
    void buildActions();
    void retranslate();
    void showSelection(const QString &selected, const QString &paired);
    void copy(const QStringList &recommendations, const QString &heading);

    Library *library_;
    QueryState *query_;
    const Labels *labels_;
    ComparisonInquiry *inquiry_;
    Query filter_; ///< of what is shown
    GridView *grid_;
    DetailStrip *strip_;
    QSplitter *halves_;
    QWidget *tools_;
    QComboBox *order_;
    QToolButton *fold_;
    std::vector<QAction *> actions_; ///< next link, last link
};

} // namespace policy::ui
