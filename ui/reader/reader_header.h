// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace policy::ui {

class ReaderActions;

/// Title and origin of the document above the page, with the reader's buttons.
class ReaderHeader : public QWidget {
    Q_OBJECT
public:
    explicit ReaderHeader(const ReaderActions &actions, QWidget *parent = nullptr);

    /// The title in `language` if the entry has it; `kind` in the interface's words.
    void show(const CatalogueEntry &entry, Language language, const QString &kind);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTip();

    QString title_;
    QString about_;
    Language language_ = Language::Unknown;
    QWidget *buttons_;
    QToolButton *more_;
    QMenu *menu_;
};

} // namespace policy::ui
