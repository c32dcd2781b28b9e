// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip_bar.h"

#include "labels.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "reader/flow_layout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr int crossSize = 12;
constexpr int widest = 360;

} // namespace

Chip::Chip(Choice choice, const QString &text, QWidget *parent)
    : QAbstractButton(parent), choice_(std::move(choice))
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Chosen filter; press to take it away"));
    setToolTip(tr("%1 (press to take it away)").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Chip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {std::min(words + 4 * space::one + crossSize, widest),
            fontMetrics().height() + space::one};
}

QSize Chip::minimumSizeHint() const
{
    return {space::six, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() || underMouse() ? colours.accent : colours.line);
    painter.setBrush(choice_.excluded ? colours.page : colours.wash);
    painter.drawRoundedRect(box, space::half, space::half);

    const QRect cross(width() - space::one - crossSize, (height() - crossSize) / 2, crossSize,
                      crossSize);
    ui::icon("close").paint(&painter, cross);
    const QRect words(space::one, 0, cross.left() - space::one - space::half, height());
    painter.setPen(colours.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void Chip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

ChipBar::ChipBar(const Labels *labels, QWidget *parent)
    : QWidget(parent), labels_(labels), row_(new FlowLayout(space::one)),
      nothing_(new QuietLabel(this)), all_(new QToolButton(this)), save_(new QToolButton(this))
{
    setObjectName(QStringLiteral("chips"));
    auto *margins = new QVBoxLayout(this);
    margins->setContentsMargins(space::two, space::half, space::two, space::one);
    margins->addLayout(row_);
    row_->addWidget(nothing_);
    all_->setAutoRaise(true);
    save_->setAutoRaise(true);
    save_->setObjectName(QStringLiteral("save-search"));
    connect(all_, &QToolButton::clicked, this, &ChipBar::allDropped);
    connect(save_, &QToolButton::clicked, this, &ChipBar::saveWanted);
    connect(labels_, &Labels::changed, this, &ChipBar::build);
    build();
}

void ChipBar::show(const Query &query)
{
    if (query.choices == query_.choices && query.text.empty() == query_.text.empty()) return;
    query_ = query;
    build();
}

void ChipBar::build()
{
    for (Chip *chip : chips_) {
        row_->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    chips_.clear();
    row_->removeWidget(all_);
    row_->removeWidget(save_);
    for (const Choice &choice : query_.choices) {
        const QString name = labels_->facet(choice.facet);
        const QString value = labels_->value(choice.facet, choice.value);
        const QString text = choice.excluded ? tr("Not %1: %2").arg(name, value)
                                             : tr("%1: %2", "chip: facet, value").arg(name, value);
        auto *chip = new Chip(choice, text, this);
        connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT dropped(chip->choice()); });
        chips_.push_back(chip);
        row_->addWidget(chip);
        chip->setVisible(true);
    }
    row_->addWidget(all_);
    row_->addWidget(save_);
    save_->setText(tr("Save this search…"));
    save_->setVisible(query_ != Query());
    save_->setFixedHeight(fontMetrics().height() + space::one);
    all_->setText(tr("Clear all"));
    all_->setVisible(!chips_.empty());
    nothing_->setText(tr("No filter chosen"));
    nothing_->setVisible(query_ == Query());
    nothing_->setFixedHeight(fontMetrics().height() + space::one);
    all_->setFixedHeight(fontMetrics().height() + space::one);
    updateGeometry();
}

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) build();
    QWidget::changeEvent(event);
}

} // namespace policy::ui
