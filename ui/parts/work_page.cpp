// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/work_page.h"

#include "look/icons.h"
#include "look/typography.h"
#include "parts/quiet_label.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFocusEvent>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr int patience = 300; // milliseconds
constexpr int barWidth = 240;
constexpr qint64 between = 50; // milliseconds from one report to the next

} // namespace

WorkPage::WorkPage(QWidget *parent)
    : QWidget(parent), words_(new QuietLabel(this)), bar_(new QProgressBar(this)),
      cancel_(new QToolButton(this))
{
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedSize(barWidth, space::one);
    cancel_->setIcon(icon("cancel"));
    cancel_->setAutoRaise(true);
    cancel_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    cancel_->setFocusPolicy(Qt::StrongFocus);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::two);
    layout->addStretch(2);
    for (QWidget *each : {static_cast<QWidget *>(words_), static_cast<QWidget *>(bar_),
                          static_cast<QWidget *>(cancel_)})
        layout->addWidget(each, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, this, &WorkPage::late);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        finish();
        Q_EMIT cancelled();
    });
    retranslate();
}

void WorkPage::start(const QString &words)
{
    ++work_;
    words_->setText(words);
    bar_->setAccessibleName(words);
    bar_->setRange(0, 0);
    patience_.start();
}

void WorkPage::finish()
{
    ++work_;
    patience_.stop();
}

Progress WorkPage::progress()
{
    auto last = std::make_shared<QElapsedTimer>();
    return [this, last, work = work_](std::int64_t done, std::int64_t total, std::string_view) {
        if (last->isValid() && last->elapsed() < between && done < total) return;
        last->start();
        QMetaObject::invokeMethod(
            this,
            [this, work, done, total] {
                take(work, static_cast<int>(done), static_cast<int>(total));
            },
            Qt::QueuedConnection);
    };
}

void WorkPage::take(int work, int done, int total)
{
    if (work != work_) return;
    bar_->setRange(0, total);
    bar_->setValue(done);
}

void WorkPage::retranslate()
{
    cancel_->setText(tr("Cancel"));
}

void WorkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void WorkPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    cancel_->setFocus(event->reason());
}

} // namespace policy::ui
