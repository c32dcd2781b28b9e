// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/notes_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace policy::ui {

class Library;
class QuietLabel;
class StatePage;

/// Everything that the person noted, highlighted and corrected in the library; each leads to its
/// place. What has lost its place is here too, to be put elsewhere or let go.
class NotesPage : public QWidget {
    Q_OBJECT
public:
    NotesPage(Library *library, const Labels *labels, QWidget *parent = nullptr);

    void setKeeper(Keeper *keeper);
    [[nodiscard]] int total() const { return model_->total(); }
    void focusList();
    /// Shows only what has lost its place.
    void showLost();

Q_SIGNALS:
    void totalChanged(int total);
    /// Its place is to be shown; `open`: and read there.
    void placeWanted(const policy::KeptPlace &place, bool open);
    /// A mark without a place is to be put where the reader is.
    void attachWanted(const policy::LostMark &mark);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void retranslate();
    void fillKinds();
    void narrow();
    void showState();
    void go(const QModelIndex &index, bool open);
    void remove(const NoteItem &item);
    void showMenu(const QPoint &position);

    Library *library_;
    const Labels *labels_;
    Keeper *keeper_ = nullptr;
    NotesModel *model_;
    QComboBox *kinds_;
    QLineEdit *field_;
    QWidget *lostWays_;
    QuietLabel *lostWords_;
    QPushButton *attach_;
    QPushButton *letGo_;
    QStackedWidget *stack_;
    QListView *list_;
    StatePage *state_;
};

} // namespace policy::ui
