// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace policy::ui {

class NoteEditor;
class QuietLabel;

/// A note to read, and in the same place to write: a press, Enter or F2 opens it, Delete removes
/// it.
class NoteBox : public QFrame {
    Q_OBJECT
public:
    explicit NoteBox(const KeptNote &note, QWidget *parent = nullptr);

    [[nodiscard]] std::int64_t number() const { return note_.number; }
    /// Words are written that have not been kept yet.
    [[nodiscard]] bool isBusy() const;
    void write();

Q_SIGNALS:
    void changed(std::int64_t number, const QString &text);
    void removeWanted(std::int64_t number);
    /// The person wants to see the words it stands on.
    void goWanted(std::int64_t number);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    KeptNote note_;
    QuietLabel *words_;
    QLabel *text_;
    QToolButton *remove_;
    NoteEditor *editor_;
};

/// Notes one under the other, and a way to add one.
class NoteList : public QWidget {
    Q_OBJECT
public:
    explicit NoteList(QWidget *parent = nullptr);

    /// What is being written stays.
    void show(const std::vector<KeptNote> &notes);
    /// Opens the field for a new note.
    void writeNew();
    void setAddText(const QString &text);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void added(const QString &text);
    void changed(std::int64_t number, const QString &text);
    void removeWanted(std::int64_t number);
    void goWanted(std::int64_t number);
    /// Its height is another.
    void resized();

protected:
    bool event(QEvent *event) override;

private:
    void closeNew();

    std::vector<KeptNote> notes_;
    QVBoxLayout *column_;
    std::vector<NoteBox *> boxes_;
    NoteEditor *fresh_;
    QToolButton *add_;
};

} // namespace policy::ui
