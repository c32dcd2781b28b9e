// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/find_bar.h"

#include "look/icons.h"
#include "look/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace policy::ui {

namespace {

QToolButton *flatButton(std::string_view iconName)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), edit_(new QLineEdit), count_(new QLabel), previous_(flatButton("up")),
      next_(flatButton("down")), close_(flatButton("close"))
{
    edit_->setClearButtonEnabled(true);
    count_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 of 000")));
    count_->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::half, space::one, space::half);
    row->setSpacing(space::half);
    row->addWidget(edit_, 1);
    row->addSpacing(space::half);
    row->addWidget(count_);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addWidget(close_);
    connect(edit_, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next_, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close_, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    setCount(-1, 0, true);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty()) edit_->setText(words);
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
    if (!edit_->text().isEmpty()) Q_EMIT wordsChanged(edit_->text());
}

void FindBar::close()
{
    if (isHidden()) return;
    hide();
    Q_EMIT closed();
}

QString FindBar::words() const
{
    return edit_->text();
}

void FindBar::setCount(int current, int count, bool done)
{
    const bool asked = !edit_->text().trimmed().isEmpty();
    const QString more = done ? QString() : QStringLiteral("+");
    if (!asked)
        count_->clear();
    else if (count == 0)
        count_->setText(done ? tr("not found") : tr("looking…"));
    else
        count_->setText(tr("%1 of %2").arg(current + 1).arg(count) + more);
    previous_->setEnabled(count > 0);
    next_->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousWanted();
        else
            Q_EMIT nextWanted();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FindBar::retranslate()
{
    edit_->setPlaceholderText(tr("Find in this document"));
    edit_->setAccessibleName(tr("Find in this document"));
    previous_->setToolTip(tr("Previous place (Shift+Enter)"));
    previous_->setAccessibleName(tr("Previous place"));
    next_->setToolTip(tr("Next place (Enter)"));
    next_->setAccessibleName(tr("Next place"));
    close_->setToolTip(tr("Close (Esc)"));
    close_->setAccessibleName(tr("Close the find bar"));
}

} // namespace policy::ui
