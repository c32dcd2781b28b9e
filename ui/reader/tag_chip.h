// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/evidence.h"

#include <QAbstractButton>

namespace policy::ui {

/// One tag of the recommendation in focus: its name over a line in the tone that underlines its
/// evidence, and the evidence's words beside it. Pointing at it or reaching it by keyboard lights
/// the evidence; pressing it filters. Regions and sectors have a cross for "not this" (the Delete
/// key); one that a person refused is struck out, and pressing it takes that back.
class TagChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit TagChip(const ReaderTag &tag, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Lit because the pointer is over its evidence in the text.
    void setLit(bool lit);

Q_SIGNALS:
    /// Pointed at or focused, or not any more.
    void pointed(bool on);
    /// Reached by the keyboard.
    void reached();
    void pressedWith(Qt::KeyboardModifiers modifiers);
    /// Not this; of a tag that the person set or refused: that is taken back.
    void corrected();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] QString shownWords() const;
    [[nodiscard]] bool canCorrect() const;
    [[nodiscard]] QRect crossArea() const;
    [[nodiscard]] QString correctWords() const;
    void paintWords(QPainter &painter, const QRect &line, int labelWidth);

    Tone tone_;
    Language language_;
    QString words_;
    bool quiet_;
    bool person_;
    bool refused_;
    bool lit_ = false;
};

} // namespace policy::ui
