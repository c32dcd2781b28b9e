// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace policy::ui {

/// A field for a few lines that grows with them. Ctrl+Enter or going elsewhere keeps what was
/// written, Esc does not.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Begins with this text, which is what there is already.
    void begin(const QString &text);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Something was written that was not there before.
    void kept(const QString &text);
    /// Nothing is to be kept; `emptied`: what was there has been taken away.
    void left(bool emptied);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void finish(bool again);

    QString before_;
    QString told_; ///< what was last asked to be kept
    bool open_ = false;
};

} // namespace policy::ui
