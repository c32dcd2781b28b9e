// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"

#include <QSet>
#include <QTreeView>
#include <QWidget>

class QLineEdit;
class QMenu;
class QSortFilterProxyModel;

namespace policy::ui {

class BrowseModel;
class QueryState;

/// The tree of the browse zone: a click chooses, Ctrl adds, Alt excludes; the same by keys.
class BrowseTree : public QTreeView {
    Q_OBJECT
public:
    explicit BrowseTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void used(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void typed(const QString &text);
    void dragged(const QModelIndex &index);
    /// Delete or F2 on an entry.
    void removePressed(const QModelIndex &index);
    void renamePressed(const QModelIndex &index);
    /// Recommendations were let go over a collection, or over what makes a new one.
    void dropped(const QModelIndex &index, const QStringList &recommendations);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    [[nodiscard]] bool takes(const QModelIndex &index) const;

    QPersistentModelIndex pressed_;
    QPoint pressedAt_;
    QPersistentModelIndex under_; ///< the entry that would take what is dragged
};

/// The browse zone: a field that narrows, and the tree.
class BrowsePanel : public QWidget {
    Q_OBJECT
public:
    BrowsePanel(BrowseModel *model, QueryState *query, QWidget *parent = nullptr);

    [[nodiscard]] QStringList openEntries() const;
    void setOpenEntries(const QStringList &keys);
    void focusTree();
    /// The document of the current entry, or of the section that is; "" for none.
    [[nodiscard]] QString currentDocument() const;
    [[nodiscard]] BrowseTree *tree() const { return tree_; }

Q_SIGNALS:
    /// A section of a document's outline (passage of its heading), or a document to read (-1).
    void readWanted(const QString &document, int passage);
    void detailsWanted(const QString &document);
    void removeWanted(const QString &document);
    /// The menu of a document is about to be shown: others may add to it.
    void menuOpening(QMenu *menu, const QString &document);
    /// A collection: "" a new one, to be asked for at `about` (screen coordinates).
    void collectionWanted(const QStringList &recommendations, const QString &name,
                          const QRect &about);
    void renameCollectionWanted(const QString &name, const QRect &about);
    void removeCollectionWanted(const QString &name);
    void searchWanted(const QString &name);
    void renameSearchWanted(const QString &name, const QRect &about);
    void removeSearchWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void use(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void drag(const QModelIndex &index);
    void narrow(const QString &text);
    void restoreOpen();
    void openLargest();
    void showMenu(const QPoint &position);
    void addDocumentWays(QMenu &menu, const QString &document);
    void addKeptWays(QMenu &menu, const QModelIndex &index);
    void rename(const QModelIndex &index);
    void remove(const QModelIndex &index);
    [[nodiscard]] QRect placeOf(const QModelIndex &index) const;

    QueryState *query_;
    QSortFilterProxyModel *narrowed_;
    QLineEdit *field_;
    BrowseTree *tree_;
    QSet<QString> open_;
    bool restoring_ = false;
    int scrolled_ = 0;      ///< where the tree was before it was built anew
    bool firstTime_ = true; ///< no session says yet what is open
};

} // namespace policy::ui
