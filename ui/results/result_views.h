// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "model/result.h"

#include <QStackedWidget>

class QAbstractItemView;
class QListView;
class QMenu;
class QTreeView;

namespace policy::ui {

class CardDelegate;
class Labels;
class ResultsModel;

/// One list of results as cards or as a table, with one selection.
class ResultViews : public QStackedWidget {
    Q_OBJECT
public:
    ResultViews(ResultsModel *model, const Labels *labels, QWidget *parent = nullptr);

    void setTable(bool table);
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] std::string currentId() const;
    /// The results that are selected, in the list's order; the pointers hold until the list changes.
    [[nodiscard]] std::vector<const RecommendationRow *> selected() const;
    /// Makes the result the current one and shows it; unknown ids change nothing.
    void select(const std::string &id);
    void selectFirst();
    /// The result in this row, or the last before it.
    void selectRow(int row);
    /// `steps` results down, negative up.
    void move(int steps);
    void movePages(int pages);
    void focusList();
    [[nodiscard]] QListView *cards() const { return cards_; }
    [[nodiscard]] QTreeView *table() const { return table_; }
    /// Which columns the table shows, for menus.
    [[nodiscard]] QMenu *columnsMenu() const { return columns_; }
    /// Orders the rows by the table's header, where a column of it is chosen.
    void applyTableSort();

    [[nodiscard]] QByteArray tableLayout() const;
    void setTableLayout(const QByteArray &state);

Q_SIGNALS:
    void currentChanged(const QString &id);
    void selectionChanged();
    /// A menu of what can be done with the selected results is wanted.
    void menuWanted(const QPoint &globalPosition);
    /// Enter or a double click.
    void opened(const QString &id);
    void tagClicked(const policy::Choice &choice, Qt::KeyboardModifiers modifiers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSelecting(QAbstractItemView *view);
    static constexpr std::size_t mostRemembered = 500;

    void remember();
    void selectAgain();
    void buildCards();
    void buildTable();
    void spanHeadings();
    void buildColumnsMenu();
    void retranslate();

    ResultsModel *model_;
    QListView *cards_;
    QTreeView *table_;
    CardDelegate *delegate_;
    QMenu *columns_;
    std::string current_; ///< before the list was made anew
    std::vector<std::string> selected_;
};

} // namespace policy::ui
