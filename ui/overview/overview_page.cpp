// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_page.h"

#include "parts/state_page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace policy::ui {

OverviewPage::OverviewPage(Library *library, QueryState *query, const Labels *labels, QWidget *parent)
    : QWidget(parent), library_(library), query_(query), labels_(labels),
      state_(new StatePage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(state_);
    retranslate();
}

void OverviewPage::retranslate()
{
    state_->show("table", tr("Overview"), tr("Counts of the recommendations under the present filter."));
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace policy::ui
