// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace policy::ui {

class Labels;
class Library;
class QueryState;
class StatePage;

/// The whole library at a glance.
class OverviewPage : public QWidget {
    Q_OBJECT
public:
    OverviewPage(Library *library, QueryState *query, const Labels *labels, QWidget *parent = nullptr);

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
