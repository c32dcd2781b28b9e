// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/column_choices.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace policy::ui {

class ColumnChip;
class Labels;
class Library;
class QueryState;

/// The line that says which columns are compared, and where more are added.
class ColumnBar : public QWidget {
    Q_OBJECT
public:
    ColumnBar(Library *library, QueryState *query, const Labels *labels, QWidget *parent = nullptr);

    /// The collections that can be added.
    void setCollections(const QStringList &names);
    /// Opens the menu of what can be added.
    void openMenu();
    /// Fills a menu with everything that can be added to the comparison.
    void fill(QMenu *menu);
    [[nodiscard]] bool isMissing(const ColumnChoice &column) const;
    /// Where a dragged column would go, from the point under the pointer.
    [[nodiscard]] int placeAt(const QPoint &point) const;
    void place(const ColumnChoice &column, int place);

Q_SIGNALS:
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    Library *library_;
    QueryState *query_;
    const Labels *labels_;
    QHBoxLayout *row_;
    QToolButton *add_;
    QMenu *menu_;
    QStringList collections_;
    std::vector<ColumnChip *> chips_;
    int dropAt_ = -1; ///< a dragged column would go before this chip
};

} // namespace policy::ui
