// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace policy::ui {

class Labels;
class Library;
class QueryState;
class StatePage;

/// Two to five documents side by side.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    ComparePage(Library *library, QueryState *query, const Labels *labels, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Library *library_;
    QueryState *query_;
    const Labels *labels_;
    StatePage *state_;
};

} // namespace policy::ui
