// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "parts/state_page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace policy::ui {

ComparePage::ComparePage(Library *library, QueryState *query, const Labels *labels, QWidget *parent)
    : QWidget(parent), library_(library), query_(query), labels_(labels),
      state_(new StatePage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(state_);
    retranslate();
}

void ComparePage::retranslate()
{
    state_->show("table", tr("Compare documents"), tr("Choose two to five documents to lay side by side."));
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace policy::ui
