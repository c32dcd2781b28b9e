// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace policy::ui {

class KeepActions;
class ReaderActions;

/// Title and origin of the document above the page, with the reader's buttons.
class ReaderHeader : public QWidget {
    Q_OBJECT
public:
    ReaderHeader(const ReaderActions &actions, const KeepActions &keep, QWidget *parent = nullptr);

    /// The title in `language` if the entry has it; `kind` in the interface's words.
    void show(const CatalogueEntry &entry, Language language, const QString &kind);
    void retranslate();
    /// How many notes the document has: its button says so.
    void setNotes(int count);
    /// Where the button of the notes is, in screen coordinates.
    [[nodiscard]] QRect notesPlace() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTip();

    QString title_;
    QString about_;
    Language language_ = Language::Unknown;
    QWidget *buttons_;
    QToolButton *notes_;
    int noteCount_ = 0;
    QToolButton *more_;
    QMenu *menu_;
};

} // namespace policy::ui
