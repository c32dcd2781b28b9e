// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/sheet.h"

#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace policy::ui {

/// One of the things to choose from.
struct QuickEntry {
    QString key;
    QString text;
    QString detail; ///< quiet, behind the text
    QString words;  ///< every other name it is found by, a line each
};

/// Choosing one of many by typing a part of its name, in any of the languages it has names in.
class QuickChoose : public Sheet {
    Q_OBJECT
public:
    explicit QuickChoose(QWidget *parent);

    void setTitle(const QString &title, const QString &placeholder);
    /// In the order in which they are offered; a match at the beginning of a name comes first.
    void setEntries(std::vector<QuickEntry> entries);
    /// Also offers to make what was typed: "New collection “%1”".
    void offerNew(const QString &pattern);
    /// Opens under `about` (screen coordinates; null: in the middle) with the keyboard in its
    /// field.
    void choose(const QRect &about = {});

Q_SIGNALS:
    void chosen(const QString &key);
    void newWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take(const QListWidgetItem *item);

    static constexpr int mostShown = 200;
    QLabel *title_;
    QLineEdit *field_;
    QListWidget *list_;
    std::vector<QuickEntry> entries_;
    QString newPattern_;
};

} // namespace policy::ui
