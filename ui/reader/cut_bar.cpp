// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/cut_bar.h"

#include "look/icons.h"
#include "look/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace policy::ui {

CutBar::CutBar(QWidget *parent)
    : QWidget(parent), words_(new QLabel), cut_(new QPushButton), leave_(new QPushButton)
{
    words_->setWordWrap(true);
    cut_->setIcon(icon("split"));
    cut_->setObjectName(QStringLiteral("cut"));
    leave_->setObjectName(QStringLiteral("leave-whole"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::half, space::one, space::half);
    row->setSpacing(space::one);
    row->addWidget(words_, 1);
    row->addWidget(leave_);
    row->addWidget(cut_);
    connect(cut_, &QPushButton::clicked, this, &CutBar::cutWanted);
    connect(leave_, &QPushButton::clicked, this, &CutBar::left);
    retranslate();
    hide();
}

void CutBar::setPossible(bool can)
{
    cut_->setEnabled(can);
}

void CutBar::retranslate()
{
    words_->setText(tr("Click or press ← → to where the second part begins"));
    cut_->setText(tr("Split"));
    cut_->setToolTip(tr("Split here (Enter)"));
    leave_->setText(tr("Leave Whole"));
    leave_->setToolTip(tr("Leave it whole (Esc)"));
}

void CutBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace policy::ui
